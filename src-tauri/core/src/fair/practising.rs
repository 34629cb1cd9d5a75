//! A fair to practise in. It lives in memory and has the catalogue of another one, so that the tiles are known;
//! nobody's alias and nobody's earnings come along, and nothing of it can reach a disk.

use super::catalogue::product_fingerprint;
use super::making::{begin, identity};
use super::{Fair, OpenRequest, till};
use crate::domain::catalog::{Kind, Product, Terms};
use crate::domain::event::Event;
use crate::error::Error;
use crate::practice::{Counter, Goods};
use crate::store::{Books, Draft, Store};
use uuid::Uuid;

impl Fair {
    /// A fair in memory with this one's rules and what it sells, its till open.
    pub fn practice_fair(&self) -> Result<Self, Error> {
        let mut store = Store::in_memory(identity())?;
        let (settings, now) = (self.settings()?, self.now());
        let float = settings.float;
        begin(&mut store, settings, self.clock)?;
        let products = self.products()?;
        store.transact(|books| {
            for product in products.into_iter().filter(|product| product.active) {
                // The tiles look as they do at the fair.
                if let Some(photo) = product.photo.map(|hash| self.photo(&hash)).transpose()?.flatten() {
                    books.keep_photo(&photo)?;
                }
                // Nobody shares in what is only played.
                let product = Product { shares: Vec::new(), ..product };
                let request = product_fingerprint(&product);
                write(books, Uuid::now_v7(), now, request, Event::ProductSet(product))?;
            }
            let open = OpenRequest { id: Uuid::now_v7(), at: None, float, pieces: Vec::new() };
            write(books, open.id, now, open.fingerprint(), till::opening(books, float, &[])?)
        })?;
        Ok(Self { store, clock: self.clock, folder: None })
    }

    /// What play customers can ask for: what is on the table ready to take, or all there is.
    pub fn practice_goods(&self) -> Result<Vec<Goods>, Error> {
        let shelf: Vec<Product> = self.shelf()?.into_iter().map(|stock| stock.product).collect();
        let ready = |product: &&Product| product.kind == Kind::Stocked;
        let goods = |product: &Product| Goods {
            product: product.id,
            price: product.price,
            plain: is_plain(&product.terms),
        };
        let table: Vec<Goods> = shelf.iter().filter(ready).map(goods).collect();
        Ok(if table.is_empty() { shelf.iter().map(goods).collect() } else { table })
    }

    /// What lies on the counter. `paying`: the customer is being charged.
    pub fn counter(&mut self, paying: bool) -> Result<Counter, Error> {
        Ok(Counter::of(&self.basket()?, self.last_sale()?.as_ref(), paying))
    }
}

/// A size or a colour may be chosen as long as each costs the same: whoever takes another one owes no more.
fn is_plain(terms: &Terms) -> bool {
    !terms.open_price && terms.bundle.is_none() && terms.extras.iter().all(|extra| extra.price.is_zero())
}

fn write(
    books: &Books<'_>,
    id: Uuid,
    now: crate::views::Moment,
    request: crate::journal::Hash,
    event: Event,
) -> Result<(), Error> {
    books.append(Draft { id, at: now, recorded_at: now, request, event })
}
