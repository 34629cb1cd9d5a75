//! What each event changes in the views.

use super::Books;
use super::values::At;
use crate::domain::catalog::Product;
use crate::domain::event::Event;
use crate::domain::fair::Settings;
use crate::domain::giving_back::GivingBack;
use crate::domain::order::OrderState;
use crate::domain::participant::Participant;
use crate::domain::sale::Sale;
use crate::domain::session::Direction;
use crate::error::Error;
use crate::journal::Entry;
use rusqlite::Params;

impl Books<'_> {
    pub(super) fn project(&self, entry: &Entry) -> Result<(), Error> {
        match &entry.event {
            Event::FairSet(settings) => self.set_settings(settings),
            // Known to this file alone; the journal says only that it was so.
            Event::LeadSet | Event::LeadRemoved => Ok(()),
            Event::Exported(_) => Ok(()),
            Event::ParticipantSet(participant) => self.set_participant(participant),
            Event::ProductSet(product) => self.set_product(product),
            Event::CostingSet(costing) => self.set_costing(costing),
            Event::SessionOpened(opening) => {
                let counted = !opening.pieces.is_empty();
                let row = (entry.till, opening.session, At(entry.at), counted);
                self.run(include_str!("session_insert.sql"), row)?;
                self.set_pieces(entry, &opening.pieces, &[])
            }
            Event::DrawerCounted(count) => self.set_count(entry, count),
            Event::SessionClosed(closing) => self.set_closing(entry, closing),
            Event::SessionReopened(reopening) => self.set_reopening(entry, reopening),
            Event::SaleMade(sale) => self.set_sale(entry, sale),
            Event::GivenBack(back) => self.set_giving_back(entry, back),
            Event::OrderTaken(order) => self.set_order(entry, order),
            Event::OrderCancelled(cancelled) => self.set_order_state(cancelled.order, OrderState::Cancelled),
            Event::CashMoved(movement) => match movement.direction {
                Direction::In => self.set_pieces(entry, &movement.pieces, &[]),
                Direction::Out => self.set_pieces(entry, &[], &movement.pieces),
            },
            Event::PayoutMade(payout) => self.set_payout(entry, payout),
            Event::PayoutTakenBack(back) => self.set_taken_back(entry, back),
            Event::JarsFilled(jars) => self.set_jars(jars),
        }
    }

    fn set_settings(&self, settings: &Settings) -> Result<(), Error> {
        self.run(
            include_str!("settings_set.sql"),
            (
                &settings.name,
                settings.fund_percent,
                settings.float,
                settings.lang,
                settings.retention_days,
                settings.discount_limit,
                &settings.codes.yape,
                &settings.codes.plin,
                settings.stall_fee,
                settings.donated_percent,
            ),
        )
    }

    fn set_participant(&self, who: &Participant) -> Result<(), Error> {
        self.run(
            include_str!("participant_set.sql"),
            (who.id, &who.alias, who.color, &who.pictogram, who.active),
        )
    }

    fn set_product(&self, product: &Product) -> Result<(), Error> {
        self.run(
            include_str!("product_set.sql"),
            rusqlite::params![
                product.id,
                product.sku,
                product.name_es,
                product.name_en,
                product.kind,
                product.category,
                product.price,
                product.cost,
                product.unit,
                product.stock,
                product.duration_min,
                product.pictogram,
                product.materials_by,
                product.active,
                product.terms,
                product.photo,
            ],
        )?;
        self.run("DELETE FROM product_share WHERE product = ?1", [product.id])?;
        for (place, share) in (0_u32..).zip(&product.shares) {
            let row = (product.id, place, share.participant, share.weight);
            self.run(include_str!("product_share_insert.sql"), row)?;
        }
        Ok(())
    }

    fn set_sale(&self, entry: &Entry, sale: &Sale) -> Result<(), Error> {
        let kept = sale.kept()?;
        self.run(
            include_str!("sale_insert.sql"),
            rusqlite::params![
                entry.id,
                entry.till,
                i64::try_from(entry.sequence).unwrap_or(i64::MAX),
                sale.number,
                sale.session,
                At(entry.at),
                sale.fund_percent,
                sale.offered.cash,
                sale.offered.yape,
                sale.offered.plin,
                kept.cash,
                kept.yape,
                kept.plin,
                sale.codes.yape,
                sale.codes.plin,
                sale.prepaid.cash,
                sale.prepaid.yape,
                sale.prepaid.plin,
                sale.donated_percent,
                sale.paper.map(|paper| At(paper.from)),
                sale.paper.map(|paper| At(paper.to)),
            ],
        )?;
        for (place, line) in (0_u32..).zip(&sale.lines) {
            self.run(
                include_str!("sale_line_insert.sql"),
                (
                    entry.id,
                    place,
                    line.product,
                    line.quantity,
                    line.price,
                    line.discount,
                    line.cost,
                    line.materials_by,
                    &line.particulars,
                ),
            )?;
            for (nth, share) in (0_u32..).zip(&line.shares) {
                let row = (entry.id, place, nth, share.participant, share.weight);
                self.run(include_str!("sale_line_share_insert.sql"), row)?;
            }
        }
        if let Some(order) = sale.order {
            self.set_order_state(order, OrderState::PickedUp)?;
        }
        self.set_pieces(entry, &sale.pieces.taken, &sale.pieces.handed)
    }

    fn set_giving_back(&self, entry: &Entry, back: &GivingBack) -> Result<(), Error> {
        let refund = back.refund;
        self.run(
            include_str!("giving_back_insert.sql"),
            (
                entry.id,
                back.sale,
                back.session,
                At(entry.at),
                back.reason,
                refund.cash,
                refund.yape,
                refund.plin,
                back.towards,
            ),
        )?;
        self.run(include_str!("sale_refund.sql"), (back.sale, refund.cash, refund.yape, refund.plin))?;
        for given in &back.lines {
            self.run(include_str!("sale_line_keep.sql"), (back.sale, given.place, given.after))?;
        }
        self.set_pieces(entry, &[], &back.handed)
    }

    pub(super) fn run(&self, sql: &str, values: impl Params) -> Result<(), Error> {
        self.transaction.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
