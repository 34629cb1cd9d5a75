//! What people do at a fair, told with figures that a cashier could check.

mod baskets;
mod imports;
mod lead;
mod rehearsal;
mod sample;
mod till;
