//! What is left of everyone's goods, and what it would bring.

use super::catalogue::stock;
use crate::domain::allocation::split;
use crate::error::Error;
use crate::store::Books;
use crate::views::{LeftOver, Stock};
use std::cmp::Reverse;
use std::collections::HashMap;
use uuid::Uuid;

/// What each one who shares in goods has left of them, worth most first. Goods that are not sold any more do not
/// count.
pub(super) fn left_over(books: &Books<'_>) -> Result<HashMap<Uuid, Vec<LeftOver>>, Error> {
    let mut all: HashMap<Uuid, Vec<LeftOver>> = HashMap::new();
    for Stock { product, left, .. } in stock(books)? {
        let left = left.and_then(|left| u32::try_from(left).ok()).filter(|left| *left > 0 && product.active);
        // Goods beyond what the books take are mistyped, and worth no word here.
        let Some((left, value)) = left.and_then(|left| Some((left, product.price.times(left).ok()?))) else {
            continue;
        };
        let weights: Vec<u32> = product.shares.iter().map(|share| share.weight).collect();
        for (share, value) in product.shares.iter().zip(split(value, &weights)) {
            let hers = LeftOver { product: product.clone(), left, value };
            all.entry(share.participant).or_default().push(hers);
        }
    }
    for hers in all.values_mut() {
        hers.sort_by_cached_key(|one| (Reverse(one.value), one.product.sku.clone()));
    }
    Ok(all)
}
