//! Products: see, add, change, retire, and what is left of them.

use super::{Fair, till};
use crate::domain::catalog::{Extra, Product, Terms};
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::pictograms::CATEGORIES;
use crate::store::Books;
use crate::views::Stock;
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::HashSet;
use uuid::Uuid;

impl Fair {
    /// All of them, active or not, by code.
    pub fn products(&self) -> Result<Vec<Product>, Error> {
        self.store.read(|books| books.products())
    }

    /// One product.
    pub fn product(&self, id: Uuid) -> Result<Product, Error> {
        self.store.read(|books| super::sales::product(books, id))
    }

    /// Products for labels and price lists: these, or all that are sold; by category, as tiles stand, then by code.
    pub fn products_to_print(&self, only: Option<&[Uuid]>) -> Result<Vec<Product>, Error> {
        let mut products = self.products()?;
        products.retain(|product| match only {
            Some(only) => only.contains(&product.id),
            None => product.active,
        });
        products.sort_by_cached_key(|product| (place(&product.category), product.category.clone()));
        Ok(products)
    }

    /// Adds a product, or changes or retires the one of this id. What is so already writes nothing.
    pub fn set_product(&mut self, id: Uuid, product: &Product) -> Result<(), Error> {
        if self.products()?.contains(product) {
            return Ok(());
        }
        self.once(id, product_fingerprint(product), |books| product_event(books, product))
    }

    /// Every product with what was sold and what is left of it, by code.
    pub fn stock(&self) -> Result<Vec<Stock>, Error> {
        self.store.read(stock)
    }
}

impl Fair {
    /// The products to sell, in the order that tiles stand: by category, then by how often each one was
    /// sold in the open session, then by code. It changes only when a sale is finished.
    pub fn shelf(&self) -> Result<Vec<Stock>, Error> {
        self.store.read(|books| {
            let session = till::open_session(books)?.map_or(0, |session| session.number);
            let often = books.times_sold(session)?;
            let mut shelf = stock(books)?;
            shelf.retain(|stock| stock.product.active);
            shelf.sort_by_cached_key(|stock| {
                let product = &stock.product;
                let times = often.get(&product.id).copied().unwrap_or(0);
                (place(&product.category), product.category.clone(), Reverse(times))
            });
            Ok(shelf)
        })
    }
}

/// Where a category stands; the fair's own come after the known ones.
pub(super) fn place(category: &str) -> usize {
    CATEGORIES.iter().position(|(key, _)| *key == category).unwrap_or(CATEGORIES.len())
}

pub(super) fn stock(books: &Books<'_>) -> Result<Vec<Stock>, Error> {
    let kept = books.kept_pieces()?;
    let moved = books.stock_moved()?;
    let products = books.products()?.into_iter();
    Ok(products
        .map(|product| {
            let sold = kept.get(&product.id).copied().unwrap_or(0);
            // The count on the table is right and the books' may be wrong.
            let moved = moved.get(&product.id).copied().unwrap_or(0);
            let left = product.stock.map(|brought| i64::from(brought) - i64::from(sold) + moved);
            Stock { product, sold, left }
        })
        .collect())
}

pub(crate) fn product_fingerprint(product: &Product) -> Hash {
    let shares: Vec<Value> =
        product.shares.iter().map(|share| json!([share.participant, share.weight])).collect();
    fingerprint(
        "product",
        &json!([
            product.id,
            product.sku,
            product.name_es,
            product.name_en,
            product.kind.word(),
            product.category,
            product.price.centimos(),
            product.cost.centimos(),
            product.unit,
            product.stock,
            product.duration_min,
            product.pictogram,
            product.materials_by.word(),
            shares,
            product.active,
            terms(&product.terms),
            product.photo.map(hex::encode),
        ]),
    )
}

fn terms(terms: &Terms) -> Value {
    let extra = |extra: &Extra| {
        json!([extra.id, extra.choosing.word(), extra.name_es, extra.name_en, extra.price.centimos()])
    };
    let bundle = terms.bundle.map(|bundle| json!([bundle.take, bundle.pay]));
    json!([terms.open_price, bundle, terms.extras.iter().map(extra).collect::<Vec<_>>()])
}

/// The event of a product added or changed, or a refusal: its code is its own, and it is shared among
/// participants of this fair, each once.
pub(crate) fn product_event(books: &Books<'_>, product: &Product) -> Result<Event, Error> {
    product.check()?;
    let taken = |other: &Product| other.id != product.id && other.sku == product.sku;
    if books.products()?.iter().any(taken) {
        return Err(Refusal::SkuTaken { sku: product.sku.clone() }.into());
    }
    if let Some(photo) = &product.photo
        && books.photo(photo)?.is_none()
    {
        return Err(Error::Broken("a product with a photograph that is not kept"));
    }
    let people = books.participants()?;
    let mut seen = HashSet::new();
    for share in &product.shares {
        let Some(who) = people.iter().find(|who| who.id == share.participant) else {
            return Err(Refusal::ParticipantUnknown { alias: String::new() }.into());
        };
        if !seen.insert(who.id) {
            return Err(Refusal::ShareTwice { alias: who.alias.clone() }.into());
        }
    }
    Ok(Event::ProductSet(product.clone()))
}
