//! What people do at a fair, told with figures that a cashier could check.

mod baskets;
mod closing;
mod codes;
mod costing;
mod dashboard;
mod day_pages;
mod exchanges;
mod exports;
mod imports;
mod lead;
mod offers;
mod orders;
mod paper;
mod paying;
mod practice;
mod rehearsal;
mod reopening;
mod rules;
mod sample;
mod small_change;
mod till;
mod turns;
