//! Sales kept on paper while the till could not be used: a sheet of how many went by each means between two times. It
//! becomes a sale for each means, marked with the span; they are counted, closed and given back as any others.

use super::{Fair, LineRequest, PaperLine, PaperRequest, SaleRequest, sales};
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::sale::{Line, PaperSpan, total};
use crate::domain::tender::{Means, Tenders, due};
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use crate::journal::chain::digest;
use crate::store::Books;
use crate::views::SaleView;
use uuid::Uuid;

impl Fair {
    /// Writes a sheet down; all of it is kept, or nothing. The same sheet again answers as before.
    pub fn record_paper(&mut self, request: &PaperRequest) -> Result<Vec<SaleView>, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let paper = PaperSpan::of(request.from, request.to, now)?;
            let mut made = Vec::new();
            for (place, means) in Means::ALL.iter().enumerate() {
                let lines = lines_by(&request.lines, place);
                if lines.is_empty() {
                    continue;
                }
                let id = id_of(request.id, *means);
                // Prices may have changed since it was written down: what was paid then is what it was asked for.
                let offered = match books.sale(id)? {
                    Some(before) => before.offered,
                    None => Tenders::only(*means, owed(books, &lines, *means)?),
                };
                let (at, codes) = (Some(paper.from), WalletTexts::default());
                let sale = SaleRequest { id, at, lines, offered, codes, paper: Some(paper) };
                sales::record_sale(books, &sale, now)?;
                made.push(sales::view(books, id)?);
            }
            if made.is_empty() { Err(Refusal::BasketEmpty.into()) } else { Ok(made) }
        })
    }
}

impl Fair {
    /// What a sheet comes to, by means: what its cash pile and the telephone should show. Nothing is kept.
    pub fn quote_paper(&self, lines: &[PaperLine]) -> Result<Tenders, Error> {
        self.store.read(|books| {
            let mut sum = Tenders::default();
            for (place, means) in Means::ALL.iter().enumerate() {
                let lines = lines_by(lines, place);
                if !lines.is_empty() {
                    sum = sum.and(Tenders::only(*means, owed(books, &lines, *means)?))?;
                }
            }
            Ok(sum)
        })
    }
}

fn lines_by(lines: &[PaperLine], means: usize) -> Vec<LineRequest> {
    let line = |line: &PaperLine| {
        let quantity = line.sold.get(means).copied().unwrap_or(0);
        LineRequest { product: line.product, quantity, discount: Money::ZERO }
    };
    lines.iter().map(line).filter(|line| line.quantity > 0).collect()
}

/// What these lines come to by these means.
fn owed(books: &Books<'_>, lines: &[LineRequest], means: Means) -> Result<Money, Error> {
    let line = |line: &LineRequest| -> Result<Line, Error> {
        Ok(Line::on(&sales::product(books, line.product)?, line.quantity, line.discount)?)
    };
    let total = total(&lines.iter().map(line).collect::<Result<Vec<_>, _>>()?)?;
    Ok(if means == Means::Cash { due(total, Money::ZERO)? } else { total })
}

/// The id of the batch's sale by these means: the same batch always has the same.
fn id_of(batch: Uuid, means: Means) -> Uuid {
    let hash = digest(&[b"feriante paper 1", batch.as_bytes(), means.word().as_bytes()]);
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Uuid::new_v8(bytes)
}
