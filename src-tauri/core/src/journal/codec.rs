//! Events to bodies and back. A body that cannot be read is broken, never guessed at.

use super::mirror::Mirror;
use super::stored::*;
use crate::domain::event::Event;
use serde::{Deserialize, Serialize};

/// The form that new entries are written in.
pub const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Body1 {
    FairSet(Settings1),
    LeadSet,
    LeadRemoved,
    ParticipantSet(Participant1),
    ProductSet(Product1),
    CostingSet(Costing1),
    SessionOpened(Opening1),
    SaleMade(Sale1),
    GivenBack(GivingBack1),
    OrderTaken(Order1),
    OrderCancelled(OrderCancelled1),
    CashMoved(Movement1),
    DrawerCounted(Count1),
    SessionClosed(Closing1),
    SessionReopened(Reopening1),
    PayoutMade(Payout1),
    PayoutTakenBack(TakenBack1),
    JarsFilled(Jars1),
    Exported(Export1),
}

/// The kind's word, as bodies, logs and the audit trail name it.
pub fn kind(event: &Event) -> &'static str {
    match event {
        Event::FairSet(_) => "fair_set",
        Event::LeadSet => "lead_set",
        Event::LeadRemoved => "lead_removed",
        Event::ParticipantSet(_) => "participant_set",
        Event::ProductSet(_) => "product_set",
        Event::CostingSet(_) => "costing_set",
        Event::SessionOpened(_) => "session_opened",
        Event::SaleMade(_) => "sale_made",
        Event::GivenBack(_) => "given_back",
        Event::OrderTaken(_) => "order_taken",
        Event::OrderCancelled(_) => "order_cancelled",
        Event::CashMoved(_) => "cash_moved",
        Event::DrawerCounted(_) => "drawer_counted",
        Event::SessionClosed(_) => "session_closed",
        Event::SessionReopened(_) => "session_reopened",
        Event::PayoutMade(_) => "payout_made",
        Event::PayoutTakenBack(_) => "payout_taken_back",
        Event::JarsFilled(_) => "jars_filled",
        Event::Exported(_) => "exported",
    }
}

/// The event as JSON, in the form of [`VERSION`].
pub fn encode(event: &Event) -> Result<String, serde_json::Error> {
    serde_json::to_string(&match event {
        Event::FairSet(settings) => Body1::FairSet(Mirror::store(settings)),
        Event::LeadSet => Body1::LeadSet,
        Event::LeadRemoved => Body1::LeadRemoved,
        Event::ParticipantSet(participant) => Body1::ParticipantSet(Mirror::store(participant)),
        Event::ProductSet(product) => Body1::ProductSet(Mirror::store(product)),
        Event::CostingSet(costing) => Body1::CostingSet(Mirror::store(costing)),
        Event::SessionOpened(opening) => Body1::SessionOpened(Mirror::store(opening)),
        Event::SaleMade(sale) => Body1::SaleMade(Mirror::store(sale)),
        Event::GivenBack(back) => Body1::GivenBack(Mirror::store(back)),
        Event::OrderTaken(order) => Body1::OrderTaken(Mirror::store(order)),
        Event::OrderCancelled(cancelled) => Body1::OrderCancelled(Mirror::store(cancelled)),
        Event::CashMoved(movement) => Body1::CashMoved(Mirror::store(movement)),
        Event::SessionClosed(closing) => Body1::SessionClosed(Mirror::store(closing)),
        Event::DrawerCounted(count) => Body1::DrawerCounted(Mirror::store(count)),
        Event::SessionReopened(reopening) => Body1::SessionReopened(Mirror::store(reopening)),
        Event::PayoutMade(payout) => Body1::PayoutMade(Mirror::store(payout)),
        Event::PayoutTakenBack(back) => Body1::PayoutTakenBack(Mirror::store(back)),
        Event::JarsFilled(jars) => Body1::JarsFilled(Mirror::store(jars)),
        Event::Exported(export) => Body1::Exported(Mirror::store(export)),
    })
}

/// The event of a body; none when the form is unknown or what it says cannot be.
pub fn decode(version: u32, body: &str) -> Option<Event> {
    if version != VERSION {
        return None;
    }
    Some(match serde_json::from_str(body).ok()? {
        Body1::FairSet(settings) => Event::FairSet(settings.load()?),
        Body1::LeadSet => Event::LeadSet,
        Body1::LeadRemoved => Event::LeadRemoved,
        Body1::ParticipantSet(participant) => Event::ParticipantSet(participant.load()?),
        Body1::ProductSet(product) => Event::ProductSet(product.load()?),
        Body1::CostingSet(costing) => Event::CostingSet(costing.load()?),
        Body1::SessionOpened(opening) => Event::SessionOpened(opening.load()?),
        Body1::SaleMade(sale) => Event::SaleMade(sale.load()?),
        Body1::GivenBack(back) => Event::GivenBack(back.load()?),
        Body1::OrderTaken(order) => Event::OrderTaken(order.load()?),
        Body1::OrderCancelled(cancelled) => Event::OrderCancelled(cancelled.load()?),
        Body1::CashMoved(movement) => Event::CashMoved(movement.load()?),
        Body1::SessionClosed(closing) => Event::SessionClosed(closing.load()?),
        Body1::DrawerCounted(count) => Event::DrawerCounted(count.load()?),
        Body1::SessionReopened(reopening) => Event::SessionReopened(reopening.load()?),
        Body1::PayoutMade(payout) => Event::PayoutMade(payout.load()?),
        Body1::PayoutTakenBack(back) => Event::PayoutTakenBack(back.load()?),
        Body1::JarsFilled(jars) => Event::JarsFilled(jars.load()?),
        Body1::Exported(export) => Event::Exported(export.load()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A body written by the first release reads for ever.
    #[test]
    fn the_first_form_is_frozen() {
        let body = r#"{"event":"payout_made","participant":"018c0000-0000-7000-8000-000000000001","amount":4175,"method":"cash"}"#;
        let event = decode(1, body);
        assert!(matches!(&event, Some(Event::PayoutMade(payout)) if payout.amount.centimos() == 4175));
        assert_eq!(event.and_then(|event| encode(&event).ok()).as_deref(), Some(body));
    }

    /// Fields that a later release added read as what held before them.
    #[test]
    fn rules_of_the_first_release_read_with_what_held_then() {
        let body = r#"{"event":"fair_set","name":"Feria","fund_percent":500,"float":8000,"lang":"es","retention_days":30}"#;
        let Some(Event::FairSet(settings)) = decode(1, body) else { return assert_eq!(body, "readable") };
        assert_eq!(settings.discount_limit.hundredths(), 2000);
        assert_eq!((settings.codes.yape, settings.codes.plin), (None, None));
    }

    #[test]
    fn what_cannot_be_is_not_guessed() {
        assert_eq!(decode(2, "{}"), None);
        assert_eq!(
            decode(
                1,
                r#"{"event":"cash_moved","session":1,"direction":"sideways","amount":1,"reason":"other"}"#
            ),
            None
        );
    }
}
