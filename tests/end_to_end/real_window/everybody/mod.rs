//! Every screen for everybody: whoever sees little, hears it read, uses a keyboard, or holds another device.

mod accessible;
mod sizes;
mod stall;
mod switch;
mod tour;
