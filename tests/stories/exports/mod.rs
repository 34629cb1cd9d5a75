//! Files that leave the fair: what they say, who may take them out, and what they never tell.

mod donors;
mod door;
mod journal;
mod secrets;
mod tables;
