//! The donors' report: sums, and of how many people each one is, so that small ones are put together.

use super::exporting::totals;
use super::{catalogue, report};
use crate::domain::allocation::split;
use crate::domain::catalog::Product;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::small_cells::{Cell, enough, protect};
use crate::domain::tender::Means;
use crate::error::Error;
use crate::store::{Balance, Books, LineRecord};
use crate::views::{Day, DonorFigures, Donors, Went};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// As many parts of one sum as a page has room for.
const MOST: usize = 12;

type People = BTreeSet<Uuid>;

pub(super) fn donors(books: &Books<'_>) -> Result<Donors, Error> {
    let lines = books.sold_lines()?;
    let days: BTreeSet<_> = lines.iter().map(|line| line.at.date_naive()).collect();
    let moments = lines.iter().map(|line| line.at);
    let between = moments.clone().min().zip(moments.max());
    let figures = figures(books, &lines)?;
    Ok(Donors { days: u32::try_from(days.len()).unwrap_or(u32::MAX), between, figures })
}

fn figures(books: &Books<'_>, lines: &[LineRecord]) -> Result<Option<DonorFigures>, Error> {
    let balance = books.balance(None)?;
    let everyone: People = books.participants()?.into_iter().map(|who| who.id).collect();
    let with = |account: Account| -> People {
        let has = |who: &Uuid| !balance.of_participant(account, Some(*who)).is_zero();
        everyone.iter().copied().filter(has).collect()
    };
    let sellers = with(Account::Allocated);
    if !enough(&sellers) {
        return Ok(None);
    }
    let day = report::day(books, None)?;
    let cells = categories(books, &balance, &everyone)?;
    let things = cells.iter().map(|cell| cell.things).sum();
    Ok(Some(DonorFigures {
        participants: u32::try_from(sellers.len()).unwrap_or(u32::MAX),
        sales: day.sales,
        things,
        net: day.net,
        by_category: protect(cells, MOST)?,
        by_means: protect(means(books, lines, &day)?, MOST)?,
        rounding: day.rounding,
        went: protect(went(&balance, with)?, MOST)?,
    }))
}

fn categories(books: &Books<'_>, balance: &Balance, everyone: &People) -> Result<Vec<Cell<String>>, Error> {
    let kept = books.kept_pieces()?;
    let products = books.products()?;
    let mut cells: BTreeMap<(usize, String), Cell<String>> = BTreeMap::new();
    for Product { id, category, .. } in &products {
        let place = (catalogue::place(category), category.clone());
        let empty = || Cell { key: category.clone(), people: People::new(), things: 0, amount: Money::ZERO };
        let cell = cells.entry(place).or_insert_with(empty);
        for account in [Account::Gross, Account::Discount, Account::Returned] {
            cell.amount = cell.amount.minus(balance.of_product(account, *id))?;
        }
        cell.things += u64::from(kept.get(id).copied().unwrap_or(0));
    }
    let category: HashMap<Uuid, &String> =
        products.iter().map(|product| (product.id, &product.category)).collect();
    for who in everyone {
        let hers = balance.by_product(Account::Allocated, *who);
        for product in hers.into_iter().filter(|(_, sold)| !sold.is_zero()).map(|(product, _)| product) {
            if let Some(category) = category.get(&product)
                && let Some(cell) = cells.get_mut(&(catalogue::place(category), (*category).clone()))
            {
                cell.people.insert(*who);
            }
        }
    }
    Ok(cells.into_values().collect())
}

/// By means, with those who have a part of some line that is kept of a sale paid so.
fn means(books: &Books<'_>, lines: &[LineRecord], day: &Day) -> Result<Vec<Cell<Means>>, Error> {
    let shares = books.shares_of_lines()?;
    let empty = |(means, amount)| Cell { key: means, people: People::new(), things: 0, amount };
    let mut cells = day.tenders.each().map(empty);
    for line in lines {
        let Some(shares) = shares.get(&(line.sale, line.place)) else { continue };
        let (_, kept) = totals(line)?;
        let weights: Vec<u32> = shares.iter().map(|share| share.weight).collect();
        let parts = shares.iter().zip(split(kept, &weights));
        let hers: People =
            parts.filter(|(_, part)| !part.is_zero()).map(|(share, _)| share.participant).collect();
        for (cell, (_, amount)) in cells.iter_mut().zip(line.tenders.each()) {
            if !amount.is_zero() {
                cell.people.extend(&hers);
            }
        }
    }
    Ok(cells.into())
}

fn went(balance: &Balance, with: impl Fn(Account) -> People) -> Result<Vec<Cell<Went>>, Error> {
    let of = |account: Account| balance.of(account).negated();
    let cell = |key, people, amount| Cell { key, people, things: 0, amount };
    let fund = Money::sum([Account::Contribution, Account::FundMaterials, Account::Unshared].map(of))?;
    let to_fund = &with(Account::Contribution) | &with(Account::FundMaterials);
    Ok(vec![
        cell(Went::Profit, with(Account::Profit), of(Account::Profit)),
        cell(Went::Materials, with(Account::Materials), of(Account::Materials)),
        cell(Went::Donated, with(Account::Donated), of(Account::Donated)),
        cell(Went::Fund, to_fund, fund),
    ])
}
