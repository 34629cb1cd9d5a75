//! Sales and returns: record, give back, look up.

use super::{Fair, ReturnRequest, SaleRequest, once};
use crate::domain::catalog::Product;
use crate::domain::event::Event;
use crate::domain::giving_back::{GivingBack, give_back, refund, refund_as_paid};
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::sale::{Line, Pieces, Sale, ring_up};
use crate::domain::tender::{Tenders, settle};
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use crate::store::{Books, Draft, SaleRecord, SaleSum};
use crate::views::{SaleLineView, SaleRow, SaleView};
use std::collections::HashMap;
use uuid::Uuid;

impl Fair {
    /// Records a sale; it is on the disk when this answers.
    pub fn record_sale(&mut self, request: &SaleRequest) -> Result<SaleView, Error> {
        let now = self.now();
        self.store.transact(|books| {
            record_sale(books, request, now)?;
            view(books, request.id)
        })
    }

    /// What a return would give the customer back, in céntimos by means. Nothing is kept.
    pub fn quote_return(&self, request: &ReturnRequest) -> Result<Tenders, Error> {
        self.store.read(|books| Ok(giving_back(books, request)?.refund))
    }

    /// Gives lines of a sale back.
    pub fn give_back(&mut self, request: &ReturnRequest) -> Result<SaleView, Error> {
        let now = self.now();
        self.store.transact(|books| {
            record_return(books, request, now)?;
            view(books, request.sale)
        })
    }

    /// A sale, whole.
    pub fn sale(&self, id: Uuid) -> Result<SaleView, Error> {
        self.store.read(|books| view(books, id))
    }

    /// A sale by the number on its slip.
    pub fn sale_numbered(&self, number: u32) -> Result<SaleView, Error> {
        self.store.read(|books| {
            let found = books.sale_numbered(number)?;
            let sale = found.ok_or_else(|| Refusal::SaleUnknown { number: number.to_string() })?;
            view(books, sale.id)
        })
    }

    /// Sales of the fair or of one session, in the order they were made.
    pub fn sales(&self, session: Option<u32>) -> Result<Vec<SaleRow>, Error> {
        self.store.read(|books| {
            let products = by_id(books)?;
            let sums = books.sale_sums(session)?;
            books.sales(session)?.iter().map(|sale| row(sale, &sums, &products)).collect()
        })
    }

    /// The sale that the open session made last.
    pub fn last_sale(&self) -> Result<Option<SaleView>, Error> {
        self.store.read(|books| {
            let Some(open) = super::till::open_session(books)? else { return Ok(None) };
            books.last_sale(open.number)?.map(|sale| view(books, sale.id)).transpose()
        })
    }
}

/// Records a sale on the catalogue's terms of now.
pub(crate) fn record_sale(
    books: &Books<'_>,
    request: &SaleRequest,
    now: crate::views::Moment,
) -> Result<(), Error> {
    let fingerprint = request.fingerprint();
    once(books, request.id, fingerprint, |books| {
        let line = |line: &super::LineRequest| -> Result<Line, Error> {
            Ok(Line::on(&product(books, line.product)?, line.quantity, line.discount)?)
        };
        let lines = request.lines.iter().map(line).collect::<Result<_, _>>()?;
        let sale = Sale { codes: request.codes.clone(), ..plain(books, lines, request.offered)? };
        let at = request.at.unwrap_or(now);
        let event = Event::SaleMade(ring_up(sale)?);
        Ok(Draft { id: request.id, at, recorded_at: now, request: fingerprint, event })
    })
}

/// The next sale of the open session, under the rules of now: nothing was ordered before, no wallet's digits and no
/// notes were told.
pub(super) fn plain(books: &Books<'_>, lines: Vec<Line>, offered: Tenders) -> Result<Sale, Error> {
    let cuts = books.settings()?.cuts();
    Ok(Sale {
        number: books.next_number()?,
        session: super::till::selling_session(books)?,
        lines,
        fund_percent: cuts.fund,
        donated_percent: cuts.donated,
        offered,
        codes: WalletTexts::default(),
        prepaid: Tenders::default(),
        order: None,
        pieces: Pieces::default(),
        paper: None,
    })
}

/// Records a return.
pub(crate) fn record_return(
    books: &Books<'_>,
    request: &ReturnRequest,
    now: crate::views::Moment,
) -> Result<(), Error> {
    let fingerprint = request.fingerprint();
    once(books, request.id, fingerprint, |books| {
        let event = Event::GivenBack(giving_back(books, request)?);
        let at = request.at.unwrap_or(now);
        Ok(Draft { id: request.id, at, recorded_at: now, request: fingerprint, event })
    })
}

pub(super) fn giving_back(books: &Books<'_>, request: &ReturnRequest) -> Result<GivingBack, Error> {
    let sale = found(books, request.sale)?;
    let kept = books.kept(&sale)?;
    let lines = give_back(&kept, &request.lines)?;
    let amount = refund(&kept, &lines)?;
    let refund = match request.means {
        Some(means) => Tenders::only(means, amount),
        None => refund_as_paid(&kept, amount)?,
    };
    Ok(GivingBack {
        sale: sale.id,
        session: super::till::selling_session(books)?,
        lines,
        fund_percent: sale.cuts.fund,
        donated_percent: sale.cuts.donated,
        reason: request.reason,
        towards: None,
        credit: Tenders::default(),
        handed: super::drawer::to_hand(books, refund.cash)?.pieces,
        refund,
    })
}

pub(super) fn found(books: &Books<'_>, sale: Uuid) -> Result<SaleRecord, Error> {
    Ok(books.sale(sale)?.ok_or(Refusal::SaleUnknown { number: String::new() })?)
}

/// A product by its id, on its terms of now.
pub(super) fn product(books: &Books<'_>, id: Uuid) -> Result<Product, Error> {
    Ok(books.product(id)?.ok_or_else(|| Refusal::ProductUnknown { sku: String::new() })?)
}

pub(super) fn by_id(books: &Books<'_>) -> Result<HashMap<Uuid, Product>, Error> {
    Ok(books.products()?.into_iter().map(|product| (product.id, product)).collect())
}

pub(super) fn view(books: &Books<'_>, id: Uuid) -> Result<SaleView, Error> {
    let sale = found(books, id)?;
    let mut total = Money::ZERO;
    let mut lines = Vec::new();
    for (place, (line, kept)) in (0..).zip(books.kept(&sale)?.lines) {
        total = total.plus(line.total()?)?;
        lines.push(SaleLineView {
            place,
            product: product(books, line.product)?,
            quantity: line.quantity,
            kept,
            price: line.price,
            discount: line.discount,
            total: line.total()?,
            particulars: line.particulars,
        });
    }
    let settlement = settle(total, sale.offered, sale.prepaid)?;
    let refunded = settlement.kept.and(sale.prepaid)?.total()?.minus(sale.kept.total()?)?;
    Ok(SaleView {
        id: sale.id,
        number: sale.number,
        session: sale.session,
        at: sale.at,
        lines,
        total,
        offered: sale.offered,
        codes: sale.codes,
        prepaid: sale.prepaid,
        settlement,
        turn: books.turn_of(id)?.map(|turn| turn.number),
        paper: sale.paper,
        refunded,
        reason: books.last_reason(id)?,
    })
}

fn row(
    sale: &SaleRecord,
    sums: &HashMap<Uuid, SaleSum>,
    products: &HashMap<Uuid, Product>,
) -> Result<SaleRow, Error> {
    let sum = sums.get(&sale.id).ok_or(Error::Broken("a sale without lines"))?;
    let first = products.get(&sum.first).cloned();
    Ok(SaleRow {
        id: sale.id,
        number: sale.number,
        session: sale.session,
        at: sale.at,
        first_product: first.ok_or(Error::Broken("a line without its product"))?,
        more_lines: sum.lines.saturating_sub(1),
        total: sum.total,
        kept: sum.kept,
        tenders: settle(sum.total, sale.offered, sale.prepaid)?.kept.and(sale.prepaid)?,
        paper: sale.paper,
    })
}
