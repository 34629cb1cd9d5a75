//! What a paper says of a product's price.

use super::metrics::printable;
use crate::domain::catalog::Product;
use crate::l10n::Words;

/// `S/ 2.50`; for a price that is made at each sale, a word that invites to ask.
pub(super) fn price(product: &Product, words: &Words) -> String {
    let price =
        if product.terms.open_price { words.text("paper-price-open") } else { words.amount(product.price) };
    printable(&price)
}

/// `Lleva 6, paga 5`, if it is sold so.
pub(super) fn offer(product: &Product, words: &Words) -> Option<String> {
    let bundle = product.terms.bundle?;
    let (take, pay) = (bundle.take.to_string(), bundle.pay.to_string());
    Some(printable(&words.with("paper-price-bundle", &[("take", &take), ("pay", &pay)])))
}
