//! A row of named steps: each says when it starts, and the time of each is told at the end.

use crate::command::Trouble;
use std::time::{Duration, Instant};

/// The steps so far.
pub struct Steps {
    started: Instant,
    passed: Vec<(&'static str, Duration)>,
    left_out: Vec<(&'static str, &'static str)>,
}

impl Steps {
    /// None yet.
    pub fn new() -> Self {
        Self { started: Instant::now(), passed: Vec::new(), left_out: Vec::new() }
    }

    /// Runs a step; the first one that fails ends the row.
    pub fn step(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        println!("\n=== {name}");
        let started = Instant::now();
        let done = work();
        let took = started.elapsed();
        match done {
            Ok(()) => {
                self.passed.push((name, took));
                Ok(())
            }
            Err(trouble) => {
                self.tell();
                println!("{:>7}  {name}: FAILED", minutes(took));
                Err(format!("{trouble}\n{} steps passed, 1 failed: {name}.", self.passed.len()))
            }
        }
    }

    /// Says that a step is left out, and why.
    pub fn leave_out(&mut self, name: &'static str, why: &'static str) {
        println!("\n=== {name}: left out, {why}");
        self.left_out.push((name, why));
    }

    /// The summary of a row that went well.
    pub fn end(self) {
        self.tell();
        for (name, why) in &self.left_out {
            println!("      -  {name}: left out, {why}");
        }
        println!("\n{} steps passed, 0 failed, in {}.", self.passed.len(), minutes(self.started.elapsed()));
    }

    fn tell(&self) {
        println!("\n=== Summary");
        for (name, took) in &self.passed {
            println!("{:>7}  {name}", minutes(*took));
        }
    }
}

/// `1:05`: minutes and seconds.
fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
