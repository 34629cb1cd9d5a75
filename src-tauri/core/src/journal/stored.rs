//! The first form of the journal's bodies. Frozen: a change of the domain gets a second form beside it.

use super::mirror::{by_word, mirrors};
use crate::domain::catalog::{Bundle, Choosing, Extra, Kind, MaterialsBy, Product, Share, Terms};
use crate::domain::change::Pile;
use crate::domain::closing::{
    Closing, DifferenceReason, Fee, ReopenReason, Reopening, StockCount, WalletCheck, WalletPayment,
};
use crate::domain::costing::{Costing, Material};
use crate::domain::count::{Count, CountKind};
use crate::domain::discount::{Off, OffReason};
use crate::domain::export::{Export, Format, What};
use crate::domain::fair::{DISCOUNT_LIMIT, Lang, Settings};
use crate::domain::giving_back::{GivenBack, GivingBack, Reason};
use crate::domain::order::{Order, OrderCancelled};
use crate::domain::participant::{Color, Participant};
use crate::domain::payout::{Jars, Method, Payout, TakeBackReason, TakenBack};
use crate::domain::role::Role;
use crate::domain::sale::{Line, PaperSpan, Particulars, Pieces, Sale};
use crate::domain::session::{Direction, MoveReason, Movement, Opening};
use crate::domain::tender::{Means, Tenders};
use crate::domain::wallets::WalletTexts;
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

by_word!(Kind, MaterialsBy, Choosing, OffReason, Lang, Reason, Color, Method, Direction, MoveReason, Role);
by_word!(CountKind, DifferenceReason, ReopenReason, TakeBackReason);
by_word!(What, Format, Means);

mirrors! {
    Terms1 of Terms {
        open_price: bool,
        #[serde(default, skip_serializing_if = "is_default")] bundle: Option<Bundle1>,
        #[serde(default, skip_serializing_if = "is_default")] extras: Vec<Extra1>,
    }
    Particulars1 of Particulars {
        label: String,
        #[serde(default, skip_serializing_if = "is_default")] note: String,
        #[serde(default, skip_serializing_if = "is_default")] extras: Vec<Extra1>,
        #[serde(default, skip_serializing_if = "is_default")] served_by: Option<Uuid>,
        #[serde(default, skip_serializing_if = "is_default")] offs: Vec<Off1>,
    }
    Pieces1 of Pieces { taken: Vec<Pile1>, handed: Vec<Pile1> }
}

mirrors! {
    Settings1 of Settings {
        name: String, fund_percent: u32, float: i64, lang: String, retention_days: u32,
        #[serde(default = "discount_limit")] discount_limit: u32,
        #[serde(default, skip_serializing_if = "is_default")] codes: WalletTexts1,
        #[serde(default, skip_serializing_if = "is_default")] stall_fee: i64,
        #[serde(default, skip_serializing_if = "is_default")] donated_percent: u32,
    }
    WalletTexts1 of WalletTexts { yape: Option<String>, plin: Option<String> }
    Participant1 of Participant {
        id: Uuid, alias: String, color: String, pictogram: String, active: bool,
    }
    Share1 of Share { participant: Uuid, weight: u32 }
    Bundle1 of Bundle { take: u32, pay: u32 }
    Extra1 of Extra { id: Uuid, choosing: String, name_es: String, name_en: String, price: i64 }
    Off1 of Off { reason: String, amount: i64 }
    Pile1 of Pile { value: i64, count: u32 }
    Product1 of Product {
        id: Uuid, sku: String, name_es: String, name_en: String, kind: String, category: String,
        price: i64, cost: i64, unit: String, stock: Option<u32>, duration_min: Option<u32>,
        pictogram: String, materials_by: String, shares: Vec<Share1>, active: bool,
        #[serde(default, skip_serializing_if = "is_default")] terms: Terms1,
        #[serde(default, skip_serializing_if = "is_default")] photo: Option<String>,
    }
    Material1 of Material { name: String, amount: i64 }
    Costing1 of Costing {
        product: Uuid, pieces: u32, materials: Vec<Material1>, minutes: u32, hour: i64, indirect: i64, gain: u32,
    }
    Opening1 of Opening {
        session: u32, float: i64,
        #[serde(default, skip_serializing_if = "is_default")] pieces: Vec<Pile1>,
    }
    Line1 of Line {
        product: Uuid, quantity: u32, price: i64, discount: i64, cost: i64, materials_by: String,
        shares: Vec<Share1>,
        #[serde(default, skip_serializing_if = "is_default")] particulars: Particulars1,
    }
    Tenders1 of Tenders { cash: i64, yape: i64, plin: i64 }
    Sale1 of Sale {
        number: u32, session: u32, lines: Vec<Line1>, fund_percent: u32, offered: Tenders1,
        #[serde(default, skip_serializing_if = "is_default")] codes: WalletTexts1,
        #[serde(default, skip_serializing_if = "is_default")] prepaid: Tenders1,
        #[serde(default, skip_serializing_if = "is_default")] order: Option<Uuid>,
        #[serde(default, skip_serializing_if = "is_default")] pieces: Pieces1,
        #[serde(default, skip_serializing_if = "is_default")] donated_percent: u32,
        #[serde(default, skip_serializing_if = "is_default")] paper: Option<PaperSpan1>,
    }
    PaperSpan1 of PaperSpan { from: String, to: String }
    Order1 of Order {
        number: u32, session: u32, lines: Vec<Line1>, fund_percent: u32, pickup: String, asked: i64,
        offered: Tenders1,
        #[serde(default, skip_serializing_if = "is_default")] codes: WalletTexts1,
        #[serde(default, skip_serializing_if = "is_default")] pieces: Pieces1,
        #[serde(default, skip_serializing_if = "is_default")] donated_percent: u32,
    }
    OrderCancelled1 of OrderCancelled { order: Uuid, session: u32, deposit: Tenders1, refund: Tenders1 }
    GivenBack1 of GivenBack { place: u32, line: Line1, before: u32, after: u32 }
    GivingBack1 of GivingBack {
        sale: Uuid, session: u32, lines: Vec<GivenBack1>, fund_percent: u32, refund: Tenders1, reason: String,
        #[serde(default, skip_serializing_if = "is_default")] towards: Option<Uuid>,
        #[serde(default, skip_serializing_if = "is_default")] credit: Tenders1,
        #[serde(default, skip_serializing_if = "is_default")] handed: Vec<Pile1>,
        #[serde(default, skip_serializing_if = "is_default")] donated_percent: u32,
    }
    Movement1 of Movement {
        session: u32, direction: String, amount: i64, reason: String,
        #[serde(default, skip_serializing_if = "is_default")] pieces: Vec<Pile1>,
        #[serde(default, skip_serializing_if = "is_default")] confirmed_by: Option<String>,
    }
    Count1 of Count { session: u32, kind: String, pieces: Vec<Pile1>, counted: i64, expected: i64 }
    WalletPayment1 of WalletPayment { entry: Uuid, wallet: String }
    WalletCheck1 of WalletCheck {
        expected: Tenders1, confirmed: Tenders1,
        #[serde(deserialize_with = "missing")] missing: Vec<WalletPayment1>,
        #[serde(default, skip_serializing_if = "is_default")] extra: Tenders1,
    }
    StockCount1 of StockCount { product: Uuid, counted: u32, expected: i64 }
    Fee1 of Fee { participant: Uuid, amount: i64 }
    Closing1 of Closing {
        session: u32, counted: i64, expected: i64,
        #[serde(default, skip_serializing_if = "is_default")] number: u32,
        #[serde(default, skip_serializing_if = "is_default")] pieces: Vec<Pile1>,
        #[serde(default, skip_serializing_if = "is_default")] wallets: Option<WalletCheck1>,
        #[serde(default, skip_serializing_if = "is_default")] stock: Vec<StockCount1>,
        #[serde(default, skip_serializing_if = "is_default")] reason: Option<String>,
        #[serde(default, skip_serializing_if = "is_default")] suspect: Option<Uuid>,
        #[serde(default, skip_serializing_if = "is_default")] fees: Vec<Fee1>,
    }
    Reopening1 of Reopening { closing: Uuid, undone: Closing1, reason: String }
    Payout1 of Payout {
        participant: Uuid, amount: i64, method: String,
        #[serde(default, skip_serializing_if = "is_default")] rounding: i64,
        #[serde(default, skip_serializing_if = "is_default")] session: Option<u32>,
    }
    TakenBack1 of TakenBack { payout: Uuid, undone: Payout1, session: Option<u32>, reason: String }
    Jars1 of Jars { participant: Uuid, reinvest: i64, save: i64, spend: i64 }
    Export1 of Export { what: String, format: String }
}

/// What held before fairs could say it.
fn discount_limit() -> u32 {
    DISCOUNT_LIMIT
}

/// Closings once named the entry alone, for all that it had by wallets: such an entry is missing by each of them.
fn missing<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<WalletPayment1>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Missing {
        Payment(WalletPayment1),
        Entry(Uuid),
    }
    let mut payments = Vec::new();
    for one in Vec::<Missing>::deserialize(from)? {
        match one {
            Missing::Payment(payment) => payments.push(payment),
            Missing::Entry(entry) => payments.extend(
                [Means::Yape, Means::Plin]
                    .map(|wallet| WalletPayment1 { entry, wallet: wallet.word().to_owned() }),
            ),
        }
    }
    Ok(payments)
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
