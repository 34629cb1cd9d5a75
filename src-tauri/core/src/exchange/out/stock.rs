//! What was brought, what was sold, and what is left of each product and what that is worth.

use super::sheet::{Cell, Kind, Sheet};
use crate::domain::money::Money;
use crate::error::Error;
use crate::l10n::Words;
use crate::views::Stock;

pub(super) fn sheet(stock: &[Stock], words: &Words) -> Result<Sheet, Error> {
    let columns = [
        ("sku", Kind::Text),
        ("product", Kind::Text),
        ("category", Kind::Text),
        ("brought", Kind::Count),
        ("things-sold", Kind::Count),
        ("left", Kind::Count),
        ("price", Kind::Amount),
        ("left-value", Kind::Amount),
    ];
    let mut sheet = Sheet::new("export-stock", &columns, words);
    for one in stock {
        let product = &one.product;
        sheet.rows.push(vec![
            Cell::text(product.sku.clone()),
            Cell::text(words.product(product)),
            Cell::text(words.category(&product.category)),
            Cell::count(product.stock),
            Cell::Count(one.sold.into()),
            Cell::count(one.left),
            Cell::Amount(product.price),
            Cell::amount(one.left.map(|left| worth(product.price, left)).transpose()?),
        ]);
    }
    Ok(sheet)
}

/// Of more sold than was brought nothing is left.
fn worth(price: Money, left: i64) -> Result<Money, Error> {
    Ok(price.times(u32::try_from(left.max(0)).unwrap_or(u32::MAX))?)
}
