//! Short words for what happens at a stall.

use crate::soles;
use feriante_core::domain::catalog::{Kind, MaterialsBy, Product, Share, Terms};
use feriante_core::domain::participant::{Color, Participant};
use feriante_core::domain::tender::Tenders;
use feriante_core::domain::wallets::WalletTexts;
use feriante_core::fair::{Basket, BasketLine, Fair, LineRequest, OpenRequest, SaleRequest, Settling};
use feriante_core::views::{Finished, SaleView};
use uuid::Uuid;

/// A fresh id.
pub fn id() -> Uuid {
    Uuid::now_v7()
}

/// A participant.
pub fn participant(alias: &str) -> Participant {
    Participant { id: id(), alias: alias.into(), color: Color::Blue, pictogram: "star".into(), active: true }
}

/// A stocked product of one seller, without materials.
pub fn product(sku: &str, price: i64, shares: &[(Uuid, u32)]) -> Product {
    let share = |(participant, weight): &(Uuid, u32)| Share { participant: *participant, weight: *weight };
    Product {
        id: id(),
        sku: sku.into(),
        name_es: format!("Producto {sku}"),
        name_en: format!("Product {sku}"),
        kind: Kind::Stocked,
        category: "desserts".into(),
        price: soles(price),
        cost: soles(0),
        unit: "unit".into(),
        stock: None,
        duration_min: None,
        pictogram: "cookie".into(),
        materials_by: MaterialsBy::Participant,
        shares: shares.iter().map(share).collect(),
        active: true,
        terms: Terms::default(),
        photo: None,
    }
}

/// Adds a participant and gives her id.
pub fn join(fair: &mut Fair, alias: &str) -> Uuid {
    let who = participant(alias);
    fair.set_participant(id(), &who).expect("a participant");
    who.id
}

/// Adds a product and gives its id.
pub fn stock(fair: &mut Fair, product: &Product) -> Uuid {
    fair.set_product(id(), product).expect("a product");
    product.id
}

/// Opens the till with a float in céntimos.
pub fn open(fair: &mut Fair, float: i64) {
    fair.open_till(&OpenRequest { id: id(), at: None, float: soles(float), pieces: vec![] })
        .expect("an open till");
}

/// Cash handed over, Yape and Plin, in céntimos.
pub fn pays(cash: i64, yape: i64, plin: i64) -> Tenders {
    Tenders { cash: soles(cash), yape: soles(yape), plin: soles(plin) }
}

/// A sale of so many of each product.
pub fn sale(lines: &[(Uuid, u32)], offered: Tenders) -> SaleRequest {
    let line = |(product, quantity): &(Uuid, u32)| LineRequest {
        product: *product,
        quantity: *quantity,
        discount: soles(0),
    };
    SaleRequest {
        id: id(),
        at: None,
        lines: lines.iter().map(line).collect(),
        offered,
        codes: WalletTexts::default(),
    }
}

/// Finishes the open basket, which becomes a sale.
pub fn finish(fair: &mut Fair, sale: Uuid) -> SaleView {
    match fair.finish_basket(sale).expect("a finished basket") {
        Finished::Sale(sale) => sale,
        Finished::Order(order) => panic!("an order: {order:?}"),
    }
}

/// So many of a product in a basket.
pub fn line(product: Uuid, quantity: u32) -> BasketLine {
    BasketLine { line: id(), product, quantity, ..BasketLine::default() }
}

/// A basket of lines paid with these notes and coins, in céntimos each.
pub fn basket(lines: Vec<BasketLine>, pieces: &[i64]) -> Basket {
    let settling = Settling { pieces: pieces.to_vec(), ..Settling::default() };
    Basket { lines, settling, ..Basket::default() }
}
