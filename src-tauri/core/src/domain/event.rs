//! Everything that can happen at a fair. Nothing is edited: a correction is a later event.

use super::catalog::Product;
use super::closing::{Closing, Reopening};
use super::costing::Costing;
use super::count::Count;
use super::export::Export;
use super::fair::Settings;
use super::giving_back::GivingBack;
use super::order::{Order, OrderCancelled};
use super::participant::Participant;
use super::payout::{Jars, Payout, TakenBack};
use super::sale::Sale;
use super::session::{Movement, Opening};

/// A fact, as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The fair was made, or its rules changed from here on.
    FairSet(Settings),
    /// The till lead got a PIN, or another one. The PIN itself is nowhere in the journal.
    LeadSet,
    /// The till lead has no PIN any more.
    LeadRemoved,
    /// A participant was added, or changed from here on.
    ParticipantSet(Participant),
    /// A product was added, or changed from here on.
    ProductSet(Product),
    /// A product got a costing sheet, or another one from here on.
    CostingSet(Costing),
    /// A till was opened with a float.
    SessionOpened(Opening),
    /// A sale was made.
    SaleMade(Sale),
    /// Lines of a sale were given back.
    GivenBack(GivingBack),
    /// Something was ordered, with a deposit.
    OrderTaken(Order),
    /// An order was given up and its deposit went back. One that is picked up becomes a sale that names it.
    OrderCancelled(OrderCancelled),
    /// Cash was put in or taken out.
    CashMoved(Movement),
    /// A drawer was counted while its till was open.
    DrawerCounted(Count),
    /// A drawer was counted and its till closed.
    SessionClosed(Closing),
    /// A closed till was opened again.
    SessionReopened(Reopening),
    /// A participant was handed what she earned, or an advance of it.
    PayoutMade(Payout),
    /// A payout was taken back.
    PayoutTakenBack(TakenBack),
    /// A participant parted her profit among three jars.
    JarsFilled(Jars),
    /// A file left the fair: an organizer gave the passphrase for it.
    Exported(Export),
}

impl Event {
    /// The session whose books it belongs to, if any.
    pub fn session(&self) -> Option<u32> {
        match self {
            Self::SessionOpened(opening) => Some(opening.session),
            Self::SaleMade(sale) => Some(sale.session),
            Self::GivenBack(back) => Some(back.session),
            Self::OrderTaken(order) => Some(order.session),
            Self::OrderCancelled(cancelled) => Some(cancelled.session),
            Self::CashMoved(movement) => Some(movement.session),
            Self::DrawerCounted(count) => Some(count.session),
            Self::SessionClosed(closing) => Some(closing.session),
            Self::SessionReopened(reopening) => Some(reopening.undone.session),
            Self::PayoutMade(payout) => payout.session,
            Self::PayoutTakenBack(back) => back.session,
            Self::LeadSet | Self::LeadRemoved | Self::Exported(_) => None,
            Self::FairSet(_) | Self::ParticipantSet(_) | Self::JarsFilled(_) => None,
            Self::ProductSet(_) | Self::CostingSet(_) => None,
        }
    }
}
