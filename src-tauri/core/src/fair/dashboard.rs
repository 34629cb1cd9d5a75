//! How the fair is going: takings by hour, category, product and means; what is sold out, and what goes slowly.

use super::{Fair, catalogue, sales};
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::{Books, Takings};
use crate::views::{AliasTaken, CategoryTaken, Dashboard, ProductTaken, Scope, SlowGood, Stock, is_slow};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Fair {
    /// The figures of a scope; none: of the last day on which something was sold. Nobody is named in them.
    pub fn dashboard(&self, scope: Option<Scope>) -> Result<Dashboard, Error> {
        self.store.read(|books| dashboard(books, scope))
    }

    /// What each participant sold and earned, by alias. The organizer's passphrase is asked for each time.
    pub fn takings_by_alias(&mut self, passphrase: &str, scope: Scope) -> Result<Vec<AliasTaken>, Error> {
        self.knock(passphrase)?;
        self.store.read(|books| {
            known(books, scope)?;
            let earned = earned(books, scope)?;
            let people = books.participants()?.into_iter().map(|participant| {
                let (sold, profit) = earned(participant.id);
                AliasTaken { participant, sold, profit }
            });
            Ok(people.filter(|one| one.participant.active || !one.sold.is_zero()).collect())
        })
    }
}

/// What a participant sold, and her profit of it.
type Earned = Box<dyn Fn(Uuid) -> (Money, Money)>;

fn earned(books: &Books<'_>, scope: Scope) -> Result<Earned, Error> {
    let session = match scope {
        Scope::Day(day) => {
            let earned = books.earned_on(day)?;
            return Ok(Box::new(move |who| earned.get(&who).copied().unwrap_or_default()));
        }
        Scope::Fair => None,
        Scope::Session(number) => Some(number),
    };
    let balance = books.balance(session)?;
    Ok(Box::new(move |who| {
        let of = |account| balance.of_participant(account, Some(who));
        (of(Account::Allocated), of(Account::Profit).negated())
    }))
}

/// A session must be there; a day without sales is a day without sales.
fn known(books: &Books<'_>, scope: Scope) -> Result<(), Error> {
    match scope {
        Scope::Session(session) if !books.sessions()?.iter().any(|one| one.number == session) => {
            Err(Refusal::SessionUnknown { session }.into())
        }
        _ => Ok(()),
    }
}

fn dashboard(books: &Books<'_>, scope: Option<Scope>) -> Result<Dashboard, Error> {
    if let Some(scope) = scope {
        known(books, scope)?;
    }
    let (scope, takings) = books.takings(scope)?;
    let products = products(books, &takings)?;
    let stock = catalogue::stock(books)?;
    let (count, kept) = takings.standing;
    Ok(Dashboard {
        scope,
        sessions: books.sessions()?,
        sales: takings.sales,
        returns: takings.returns,
        net: takings.net,
        ticket: Some(kept.portion(1, count)).filter(|_| count > 0),
        tenders: takings.tenders,
        hours: hours(&takings.by_hour),
        categories: categories(&products)?,
        products,
        sold_out: sold_out(&stock),
        slow: slow(&stock),
        days: takings.days.into_iter().collect(),
    })
}

/// Every hour between the first and the last, also those in which nothing was sold.
fn hours(by_hour: &BTreeMap<u32, Money>) -> Vec<(u32, Money)> {
    let (Some(first), Some(last)) = (by_hour.keys().next(), by_hour.keys().last()) else {
        return Vec::new();
    };
    (*first..=*last).map(|hour| (hour, by_hour.get(&hour).copied().unwrap_or_default())).collect()
}

fn products(books: &Books<'_>, takings: &Takings) -> Result<Vec<ProductTaken>, Error> {
    let catalogue = sales::by_id(books)?;
    let taken = |(id, net): (&Uuid, &Money)| {
        let product = catalogue.get(id).cloned().ok_or(Error::Broken("goods sold without their product"))?;
        Ok(ProductTaken { product, pieces: takings.pieces.get(id).copied().unwrap_or(0), net: *net })
    };
    let mut products = takings.by_product.iter().map(taken).collect::<Result<Vec<_>, Error>>()?;
    products.retain(|one| one.pieces > 0 || !one.net.is_zero());
    products.sort_by_cached_key(|one| (Reverse(one.net), one.product.sku.clone()));
    Ok(products)
}

fn categories(products: &[ProductTaken]) -> Result<Vec<CategoryTaken>, Error> {
    let mut by_key: BTreeMap<&str, (u32, Money)> = BTreeMap::new();
    for one in products {
        let (pieces, net) = by_key.entry(&one.product.category).or_default();
        *pieces = pieces.saturating_add(one.pieces);
        *net = net.plus(one.net)?;
    }
    let category =
        |(key, (pieces, net)): (&str, (u32, Money))| CategoryTaken { key: key.to_owned(), pieces, net };
    let mut categories: Vec<CategoryTaken> = by_key.into_iter().map(category).collect();
    // A stable sort: of equal takings the keys stay in their order.
    categories.sort_by_key(|one| Reverse(one.net));
    Ok(categories)
}

fn sold_out(stock: &[Stock]) -> Vec<crate::domain::catalog::Product> {
    let gone = stock.iter().filter(|one| one.product.active && one.left.is_some_and(|left| left <= 0));
    gone.map(|one| one.product.clone()).collect()
}

fn slow(stock: &[Stock]) -> Vec<SlowGood> {
    let good = |one: &Stock| {
        let left = u32::try_from(one.left.unwrap_or(0)).unwrap_or(0);
        Some(SlowGood {
            brought: one.product.stock.unwrap_or(0),
            sold: one.sold,
            left,
            // Goods beyond what the books take are mistyped, and no reason to show nothing.
            worth: one.product.price.times(left).ok()?,
            product: one.product.clone(),
        })
    };
    let slow = stock.iter().filter(|one| one.product.active && is_slow(one));
    let mut goods: Vec<SlowGood> = slow.filter_map(good).collect();
    goods.sort_by_key(|one| Reverse(one.worth));
    goods
}
