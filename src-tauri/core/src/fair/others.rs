//! Things that are not in the catalogue: each participant, and the fund, has one product of open price for
//! them, made when it is first needed.

use super::{Fair, catalogue, once};
use crate::domain::catalog::{Kind, MaterialsBy, Product, Share, Terms};
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::{Books, Draft};
use uuid::Uuid;

/// Codes of these products begin so.
const CODE: &str = "OTRO";

impl Fair {
    /// The product of open price of a participant, or of the fund; made under this entry's id when it is not
    /// there yet. Its names are passed in, since words are not the books'.
    pub fn other(&mut self, id: Uuid, who: Option<Uuid>, names: [&str; 2]) -> Result<Uuid, Error> {
        let now = self.now();
        self.store.transact(|books| {
            if let Some(product) = theirs(books, who)? {
                return Ok(product.id);
            }
            let product = fresh(books, id, who, names)?;
            let request = catalogue::product_fingerprint(&product);
            once(books, id, request, |books| {
                let event = catalogue::product_event(books, &product)?;
                Ok(Draft { id, at: now, recorded_at: now, request, event })
            })?;
            Ok(product.id)
        })
    }
}

fn shares(who: Option<Uuid>) -> Vec<Share> {
    who.map(|participant| Share { participant, weight: 1 }).into_iter().collect()
}

fn theirs(books: &Books<'_>, who: Option<Uuid>) -> Result<Option<Product>, Error> {
    let shares = shares(who);
    let theirs = |product: &Product| {
        product.terms.open_price && product.sku.starts_with(CODE) && product.shares == shares
    };
    Ok(books.products()?.into_iter().find(theirs))
}

fn fresh(books: &Books<'_>, id: Uuid, who: Option<Uuid>, [es, en]: [&str; 2]) -> Result<Product, Error> {
    if let Some(who) = who
        && !books.participants()?.iter().any(|one| one.id == who)
    {
        return Err(Refusal::ParticipantUnknown { alias: String::new() }.into());
    }
    let taken: Vec<String> = books.products()?.into_iter().map(|product| product.sku).collect();
    let free = (1_u32..).map(|nth| format!("{CODE}-{nth}")).find(|code| !taken.contains(code));
    Ok(Product {
        // The entry that makes it names it: asking twice makes one.
        id,
        sku: free.unwrap_or_else(|| CODE.to_owned()),
        name_es: es.to_owned(),
        name_en: en.to_owned(),
        kind: Kind::Stocked,
        category: "other".to_owned(),
        price: Money::ZERO,
        cost: Money::ZERO,
        unit: "unit".to_owned(),
        stock: None,
        duration_min: None,
        pictogram: crate::pictograms::of_category("other").to_owned(),
        materials_by: MaterialsBy::Participant,
        shares: shares(who),
        // It is reached by its own tile, not by one of each participant.
        active: false,
        terms: Terms { open_price: true, ..Terms::default() },
        photo: None,
    })
}
