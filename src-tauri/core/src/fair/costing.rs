//! Costing sheets: try one out, keep it, and let it feed the catalogue.

use super::catalogue::{product_event, product_fingerprint};
use super::sales::product;
use super::{Fair, once};
use crate::domain::catalog::Product;
use crate::domain::costing::{Answer, AtPrice, Costing, Material};
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::standing::Cuts;
use crate::error::Error;
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::store::{Books, Draft};
use crate::views::CostingView;
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// A costing sheet to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostingRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// All of the sheet.
    pub sheet: Costing,
    /// Make what its materials cost the product's cost too?
    pub use_cost: bool,
}

impl Fair {
    /// A product's sheet as it is kept, with what it says at the catalogue's price; none when it has none yet.
    pub fn costing(&self, id: Uuid) -> Result<Option<CostingView>, Error> {
        self.store.read(|books| {
            let product = product(books, id)?;
            let Some(sheet) = books.costing(id)? else { return Ok(None) };
            let answer = sheet.answer(product.price, cuts(books, &product)?)?;
            Ok(Some(CostingView { product, sheet, answer }))
        })
    }

    /// What a sheet would say of a price in céntimos. Nothing is kept.
    pub fn quote_costing(&self, sheet: &Costing, price: Money) -> Result<Answer, Error> {
        self.store.read(|books| {
            let cuts = cuts(books, &product(books, sheet.product)?)?;
            Ok(sheet.clone().check()?.answer(price, cuts)?)
        })
    }

    /// Keeps a product's sheet; asked to, it also makes what its materials cost the product's cost from here on.
    /// Sales made before keep theirs. What is so already writes nothing.
    pub fn set_costing(&mut self, request: &CostingRequest) -> Result<(), Error> {
        let now = self.now();
        let sheet = request.sheet.clone().check()?;
        self.store.transact(|books| {
            let costed = costed(books, &sheet, request.use_cost)?;
            if costed.is_none() && books.costing(sheet.product)?.as_ref() == Some(&sheet) {
                return Ok(());
            }
            let new = books.request_of(request.id)?.is_none();
            let draft = |id, request, event| Draft { id, at: now, recorded_at: now, request, event };
            let fingerprint = request.fingerprint();
            once(books, request.id, fingerprint, |_| {
                Ok(draft(request.id, fingerprint, Event::CostingSet(sheet)))
            })?;
            match costed.filter(|_| new) {
                Some(product) => {
                    let event = product_event(books, &product)?;
                    books.append(draft(Uuid::now_v7(), product_fingerprint(&product), event))
                }
                None => Ok(()),
            }
        })
    }
}

/// From how many pieces on nothing is lost, of each product that was costed and for which any number is enough.
pub(super) fn break_evens(books: &Books<'_>) -> Result<HashMap<Uuid, u32>, Error> {
    let products = super::sales::by_id(books)?;
    let mut found = HashMap::new();
    for sheet in books.costings()? {
        let Some(product) = products.get(&sheet.product) else { continue };
        // A sheet that today's price or rules make impossible is a word for its own screen, not for her page.
        let answer = sheet.answer(product.price, cuts(books, product)?);
        if let Ok(Answer { at_price: AtPrice { break_even: Ok(enough), .. }, .. }) = answer
            && enough.pieces > 0
        {
            found.insert(product.id, enough.pieces);
        }
    }
    Ok(found)
}

/// What the fair takes of a product: what nobody shares is the fund's already, and nothing of it is donated.
fn cuts(books: &Books<'_>, product: &Product) -> Result<Cuts, Error> {
    let cuts = books.settings()?.cuts();
    Ok(if product.shares.is_empty() { Cuts { fund: cuts.fund, ..Cuts::default() } } else { cuts })
}

/// The product with the sheet's cost, if it is to have it and has another. A sheet without a product is refused.
fn costed(books: &Books<'_>, sheet: &Costing, use_cost: bool) -> Result<Option<Product>, Error> {
    let product = product(books, sheet.product)?;
    // Also refuses a sheet whose sums are beyond the books.
    let answer = sheet.answer(product.price, cuts(books, &product)?)?;
    let costed = Product { cost: answer.each.materials, ..product.clone() };
    Ok(Some(costed).filter(|costed| use_cost && *costed != product))
}

impl CostingRequest {
    fn fingerprint(&self) -> Hash {
        let sheet = &self.sheet;
        let material = |material: &Material| json!([material.name, material.amount.centimos()]);
        let materials: Vec<Value> = sheet.materials.iter().map(material).collect();
        let (hour, indirect) = (sheet.hour.centimos(), sheet.indirect.centimos());
        let content = json!([
            sheet.product,
            sheet.pieces,
            materials,
            sheet.minutes,
            hour,
            indirect,
            sheet.gain,
            self.use_cost
        ]);
        fingerprint("costing", &content)
    }
}
