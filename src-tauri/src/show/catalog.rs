//! Products, and the choices that forms offer.

use super::{amount, category};
use crate::wire::{Choices, Product, ProductExtra, ProductRow, Share};
use feriante_core::Error;
use feriante_core::aliases::ALIASES;
use feriante_core::domain::catalog;
use feriante_core::domain::participant::Color;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::pictograms::{self, CATEGORIES};
use feriante_core::views::Stock;

/// A product in the organizer's list.
pub fn product_row(stock: &Stock, words: &Words) -> ProductRow {
    let product = &stock.product;
    ProductRow {
        product: form(product, words),
        name: words.product(product),
        category_name: words.category(&product.category),
        price: amount(product.price, words),
        sold: stock.sold,
        left: stock.left,
    }
}

fn form(product: &catalog::Product, words: &Words) -> Product {
    let share = |share: &catalog::Share| Share { participant: share.participant, weight: share.weight };
    let extra = |extra: &catalog::Extra| ProductExtra {
        id: extra.id,
        variant: extra.choosing == catalog::Choosing::Variant,
        name_es: extra.name_es.clone(),
        name_en: extra.name_en.clone(),
        price: if extra.price.is_zero() { String::new() } else { words.bare(extra.price) },
    };
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    Product {
        id: product.id,
        sku: product.sku.clone(),
        name_es: product.name_es.clone(),
        name_en: product.name_en.clone(),
        kind: product.kind.word().to_owned(),
        category: product.category.clone(),
        price: words.bare(product.price),
        cost: words.bare(product.cost),
        unit: product.unit.clone(),
        stock: number(product.stock),
        duration_min: number(product.duration_min),
        pictogram: product.pictogram.clone(),
        materials_by: product.materials_by.word().to_owned(),
        shares: product.shares.iter().map(share).collect(),
        active: product.active,
        open_price: product.terms.open_price,
        bundle_take: number(product.terms.bundle.map(|bundle| bundle.take)),
        bundle_pay: number(product.terms.bundle.map(|bundle| bundle.pay)),
        extras: product.terms.extras.iter().map(extra).collect(),
        photo: product.photo.map(hex::encode),
    }
}

/// What forms offer.
pub fn choices(fair: &Fair, words: &Words) -> Result<Choices, Error> {
    let people = fair.participants()?;
    let free = |alias: &&&str| !people.iter().any(|who| who.alias == **alias);
    let known = CATEGORIES.iter().map(|(key, _)| (*key).to_owned());
    let own = fair.products()?.into_iter().map(|product| product.category);
    let mut keys: Vec<String> = known.collect();
    for key in own {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(Choices {
        colors: Color::ALL.iter().map(|color| color.word().to_owned()).collect(),
        aliases: ALIASES.iter().filter(free).map(|alias| (*alias).to_owned()).collect(),
        pictograms: pictograms::names().map(str::to_owned).collect(),
        categories: keys.iter().map(|key| category(key, words)).collect(),
    })
}
