//! The play itself: a customer comes, is served, goes, and the next one comes. What the till shows is looked at
//! after every tap; the till itself knows nothing of the play.

use super::counter::{Counter, Sold};
use super::customer::{Check, Goods, Twist};
use super::hint::{misstep, next};
use super::lesson::Lesson;
use super::making::customer;
use super::scene::Scene;
use super::visit::Visit;
use crate::domain::participant::words;
use fastrand::Rng;
use uuid::Uuid;

/// How many kind words there are (`practice-praise`).
const PRAISES: u32 = 4;

words! {
    /// What the seller can do with the customer herself, one at a time: tell her the price that she asked for,
    /// look at what she pays with, say that it is no money, call the next one.
    Step { Told = "told", Look = "look", Refuse = "refuse", Next = "next" }
}

/// A round of practice.
#[derive(Debug)]
pub struct Play {
    pub(super) goods: Vec<Goods>,
    chance: Rng,
    lesson: Lesson,
    pub(super) visit: Visit,
    /// The sale made last when she came, or the one of hers that was undone.
    before: Option<Uuid>,
    /// Customers served without a misstep: what comes next depends on it, and nobody is told.
    served: usize,
    stumbled: bool,
    /// What lay on the counter when she changed something: nobody has had time to follow yet.
    stale: Option<Counter>,
    /// Which of the kind words comes next.
    pub(super) praise: u32,
    pub(super) pleased: bool,
}

impl Play {
    /// A round with what there is to sell and a number to draw from; none when there is nothing to sell.
    pub fn new(goods: Vec<Goods>, seed: u64) -> Option<Self> {
        Self::after(goods, seed, 0)
    }

    /// The same for somebody who has served so many well.
    pub fn after(goods: Vec<Goods>, seed: u64, served: usize) -> Option<Self> {
        let mut chance = Rng::with_seed(seed);
        let lesson = Lesson::after(served, None, &mut chance);
        let visit = Visit::of(customer(lesson, &goods, &mut chance)?);
        Some(Self {
            goods,
            chance,
            lesson,
            visit,
            before: None,
            served,
            stumbled: false,
            stale: None,
            praise: 1,
            pleased: false,
        })
    }

    /// The customer at the counter.
    pub const fn visit(&self) -> &Visit {
        &self.visit
    }

    /// How many were served without a misstep.
    pub const fn served(&self) -> usize {
        self.served
    }

    /// A slip of this sale was made.
    pub fn slip(&mut self, sale: Uuid) {
        self.visit.slip |= self.before != Some(sale);
    }

    /// Looks at the counter after a tap. `help`: the seller asks what to do.
    pub fn see(&mut self, counter: &Counter, help: bool) -> Scene {
        // Whoever begins the next sale has called the next customer.
        if self.pleased && !counter.basket.is_empty() {
            self.next(counter);
        }
        if self.turn(counter) {
            self.stale = Some(counter.clone());
        }
        let stale = self.stale.as_ref() == Some(counter);
        let sold = counter.last.as_ref().filter(|last| self.before != Some(last.sale)).cloned();
        let wrong = misstep(&self.visit, counter, sold.as_ref()).filter(|_| !stale && !self.pleased);
        self.stumbled |= wrong.is_some();
        if let (Some(sold), None) = (&sold, &wrong) {
            self.please(sold);
        }
        let hint = match wrong {
            None if help && !self.pleased => next(&self.visit, counter, sold.as_ref()),
            wrong => wrong,
        };
        self.scene(counter, sold.as_ref(), hint)
    }

    /// Does what the seller chose to do with the customer.
    pub fn step(&mut self, step: Step, counter: &Counter) -> Scene {
        match step {
            Step::Told => self.visit.told = true,
            Step::Look => self.visit.looked = true,
            Step::Refuse if !self.visit.good() => {
                self.refuse();
                self.stale = Some(counter.clone());
            }
            Step::Refuse => {}
            Step::Next => self.next(counter),
        }
        self.see(counter, false)
    }

    /// What she does by herself; did she just change something?
    fn turn(&mut self, counter: &Counter) -> bool {
        self.visit.told |= !counter.basket.is_empty();
        let undone = counter
            .last
            .as_ref()
            .filter(|last| self.before != Some(last.sale) && last.undone() && !self.visit.gave_back(last));
        if let (Some(undone), false) = (undone, self.pleased) {
            self.before = Some(undone.sale);
            if !self.visit.good() {
                self.refuse();
            }
            return true;
        }
        let sold = counter.last.as_ref().is_some_and(|last| self.before != Some(last.sale));
        let changes = matches!(self.visit.customer.twist, Some(Twist::Changes(_))) && !self.visit.changed;
        if changes && !sold && self.visit.basket_fits(counter) {
            self.visit.changed = true;
            return true;
        }
        // Going back, or asking for cash, says as well as words that nothing has arrived.
        let telephone = matches!(self.visit.check(), Some(Check::Telephone(_)));
        if telephone && self.visit.looked && !self.visit.good() && !counter.wallet && !sold {
            self.refuse();
            return true;
        }
        false
    }

    fn refuse(&mut self) {
        self.visit.refused = true;
        self.visit.looked = false;
    }

    /// She has it all: the goods, and what she asked for after paying.
    fn please(&mut self, sold: &Sold) {
        let done = match self.visit.customer.twist {
            Some(Twist::GivesBack(_)) => self.visit.gave_back(sold),
            Some(Twist::WantsSlip) => self.visit.slip,
            _ => true,
        };
        if done && !self.pleased {
            self.pleased = true;
            // What was not looked at went well this time: it is practised again.
            self.stumbled |= self.overlooked();
            self.served += usize::from(!self.stumbled);
        }
    }

    /// Was there something to look at that nobody looked at?
    pub(super) fn overlooked(&self) -> bool {
        self.visit.check().is_some() && !self.visit.looked
    }

    fn next(&mut self, counter: &Counter) {
        self.lesson = Lesson::after(self.served, Some(self.lesson), &mut self.chance);
        if let Some(new) = customer(self.lesson, &self.goods, &mut self.chance) {
            self.visit = Visit::of(new);
        }
        self.before = counter.last.as_ref().map(|last| last.sale);
        self.praise = self.praise % PRAISES + 1;
        (self.stumbled, self.pleased, self.stale) = (false, false, None);
    }
}
