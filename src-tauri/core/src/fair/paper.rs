//! Sales kept on paper while the till could not be used: a sheet of how many went by each means between two times. It
//! becomes a sale for each means, marked with the span; they are counted, closed and given back as any others.

use super::{Fair, PaperLine, PaperRequest, sales};
use crate::domain::allocation::split_like;
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::sale::{Line, PaperSpan, Sale, ring_up, total};
use crate::domain::tender::{Means, Tenders, due};
use crate::error::Error;
use crate::journal::chain::digest;
use crate::store::{Books, Draft};
use crate::views::SaleView;
use uuid::Uuid;

impl Fair {
    /// Writes a sheet down; all of it is kept, or nothing. The same sheet again answers as before, whatever prices are by
    /// then; another sheet under its id is refused.
    pub fn record_paper(&mut self, request: &PaperRequest) -> Result<Vec<SaleView>, Error> {
        let now = self.now();
        let fingerprint = request.fingerprint();
        self.store.transact(|books| {
            let mut made = Vec::new();
            for means in Means::ALL {
                let id = id_of(request.id, *means);
                match books.request_of(id)? {
                    Some(before) if before == fingerprint => made.push(sales::view(books, id)?),
                    Some(_) => return Err(Refusal::IdReused.into()),
                    None => {}
                }
            }
            if !made.is_empty() {
                return Ok(made);
            }
            let paper = PaperSpan::of(request.from, request.to, now)?;
            for (means, lines) in parts(books, &request.lines, request.off)? {
                let id = id_of(request.id, means);
                let offered = Tenders::only(means, owed(&lines, means)?);
                let sale = Sale { paper: Some(paper), ..sales::plain(books, lines, offered)? };
                let event = Event::SaleMade(ring_up(sale)?);
                books.append(Draft { id, at: paper.from, recorded_at: now, request: fingerprint, event })?;
                made.push(sales::view(books, id)?);
            }
            if made.is_empty() { Err(Refusal::BasketEmpty.into()) } else { Ok(made) }
        })
    }

    /// What a sheet comes to, by means: what its cash pile and the telephone should show. Nothing is kept.
    pub fn quote_paper(&self, lines: &[PaperLine], off: Tenders) -> Result<Tenders, Error> {
        self.store.read(|books| {
            let mut sum = Tenders::default();
            for (means, lines) in parts(books, lines, off)? {
                sum = sum.and(Tenders::only(means, owed(&lines, means)?))?;
            }
            Ok(sum)
        })
    }
}

/// The lines that went by each means, with what was taken off parted over them.
fn parts(books: &Books<'_>, sheet: &[PaperLine], off: Tenders) -> Result<Vec<(Means, Vec<Line>)>, Error> {
    let mut parts = Vec::new();
    for (place, (means, off)) in off.each().into_iter().enumerate() {
        let mut lines = Vec::new();
        for line in sheet {
            let quantity = line.sold.get(place).copied().unwrap_or(0);
            if quantity == 0 {
                continue;
            }
            let product = sales::product(books, line.product)?;
            if product.terms.open_price {
                return Err(Refusal::PaperOpenPrice { sku: product.sku }.into());
            }
            lines.push(Line::on(&product, quantity, Money::ZERO)?);
        }
        take_off(&mut lines, off)?;
        if !lines.is_empty() {
            parts.push((means, lines));
        }
    }
    Ok(parts)
}

fn take_off(lines: &mut [Line], off: Money) -> Result<(), Refusal> {
    let left = total(lines)?;
    if off.is_negative() {
        return Err(Refusal::AmountNegative);
    }
    if off > left {
        return Err(Refusal::DiscountAboveSale { left });
    }
    let gross = lines.iter().map(Line::gross).collect::<Result<Vec<_>, _>>()?;
    for (line, part) in lines.iter_mut().zip(split_like(off, &gross)) {
        line.discount = part;
    }
    Ok(())
}

/// What these lines come to by these means.
fn owed(lines: &[Line], means: Means) -> Result<Money, Refusal> {
    let total = total(lines)?;
    if means == Means::Cash { due(total, Money::ZERO) } else { Ok(total) }
}

/// The id of the batch's sale by these means: the same batch always has the same.
fn id_of(batch: Uuid, means: Means) -> Uuid {
    let hash = digest(&[b"feriante paper 1", batch.as_bytes(), means.word().as_bytes()]);
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Uuid::new_v8(bytes)
}
