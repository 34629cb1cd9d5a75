//! Stories in the real window, each in a window and a folder of its own.

mod begin;

mod costing;
mod dashboard;
mod day_end;
mod door;
mod double_taps;
mod everybody;
mod fair_day;
mod files;
mod forms;
mod full_stall;
mod goods;
mod keyboard;
mod lead;
mod long_paper;
mod paper;
mod paying;
mod practice;
mod sample;
mod scanning;
mod selling;
mod slips;
mod stall_forms;
mod sudden_end;
mod touch;
mod two_tills;
mod ways;
