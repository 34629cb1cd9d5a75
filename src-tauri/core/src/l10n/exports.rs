//! Words of files that leave the fair.

use super::words::Words;
use crate::views::{Moment, Went};

impl Words {
    /// `5 dic. 2023`, or the first day and the last.
    pub fn days_between(&self, first: Moment, last: Moment) -> String {
        let (first, last) = (self.short_day(first), self.short_day(last));
        if first == last { first } else { self.with("days-between", &[("first", &first), ("last", &last)]) }
    }

    /// What stands where a figure would be about too few people.
    pub fn fewer_than(&self, people: usize) -> String {
        self.with("donors-fewer", &[("count", &people.to_string())])
    }

    /// Where what was sold went.
    pub fn went(&self, went: Went) -> String {
        self.text(match went {
            Went::Profit => "donors-went-profit",
            Went::Materials => "donors-went-materials",
            Went::Donated => "donors-went-donated",
            Went::Fund => "donors-went-fund",
        })
    }
}
