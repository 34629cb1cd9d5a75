//! Photographs of products: kept by their content, once each, in the encrypted file and nowhere else.

use super::catalogue::{product_event, product_fingerprint};
use super::{Fair, once};
use crate::domain::catalog::Product;
use crate::error::Error;
use crate::journal::Hash;
use crate::photos::Photo;
use crate::store::Draft;
use uuid::Uuid;

impl Fair {
    /// Adds or changes a product together with the photograph that it names, in one transaction.
    pub fn set_product_with_photo(
        &mut self,
        id: Uuid,
        product: &Product,
        photo: &Photo,
    ) -> Result<(), Error> {
        let product = Product { photo: Some(photo.hash()), ..product.clone() };
        if self.products()?.contains(&product) {
            return Ok(());
        }
        let (now, request) = (self.now(), product_fingerprint(&product));
        self.store.transact(|books| {
            books.keep_photo(photo)?;
            once(books, id, request, |books| {
                let event = product_event(books, &product)?;
                Ok(Draft { id, at: now, recorded_at: now, request, event })
            })
        })
    }

    /// A photograph that a product names or named.
    pub fn photo(&self, hash: &Hash) -> Result<Option<Photo>, Error> {
        self.store.read(|books| books.photo(hash))
    }
}
