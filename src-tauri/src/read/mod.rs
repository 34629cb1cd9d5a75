//! What the window sends, as the core takes it: words to choices, typed text to amounts.

mod basket;
mod closing;
mod costing;
mod dashboard;
mod paper_sales;

pub use basket::basket;
pub use closing::{close, count, piles, reopen, wallets};
pub use costing::costing;
pub use dashboard::scope;
pub use paper_sales::{paper, paper_lines, paper_off};

use crate::wire;
use feriante_core::Error;
use feriante_core::documents::StatementKind;
use feriante_core::domain::catalog::{Bundle, Choosing, Extra, Kind, MaterialsBy, Product, Share, Terms};
use feriante_core::domain::export::{Export, Format, What};
use feriante_core::domain::fair::Lang;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::money::Money;
use feriante_core::domain::participant::{Color, Participant};
use feriante_core::domain::payout::Jars;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::Means;
use feriante_core::exchange::Table;
use feriante_core::fair::{NewFair, ReturnRequest, Rules};
use feriante_core::l10n::{parse_amount, parse_percent};
use feriante_core::photos::hash_from_hex;
use feriante_core::practice::Step;

/// A language.
pub fn lang(lang: wire::Lang) -> Lang {
    match lang {
        wire::Lang::Es => Lang::Es,
        wire::Lang::En => Lang::En,
    }
}

/// A fair to make.
pub fn new_fair(new: &wire::NewFair) -> Result<NewFair, Refusal> {
    Ok(NewFair {
        name: new.name.clone(),
        fund_percent: parse_percent(&new.fund_percent)?,
        float: parse_amount(&new.float)?,
        lang: lang(new.lang),
        retention_days: new.retention_days.trim().parse().map_err(|_| Refusal::RetentionOutOfRange)?,
    })
}

/// The fair's rules.
pub fn rules(rules: &wire::FairRules) -> Result<Rules, Refusal> {
    Ok(Rules {
        name: rules.name.clone(),
        fund_percent: parse_percent(&rules.fund_percent)?,
        stall_fee: amount_or_none(&rules.stall_fee)?,
        donated_percent: parse_percent(&rules.donated_percent).map_err(|_| Refusal::DonatedOutOfRange)?,
        float: parse_amount(&rules.float)?,
        // Two percentages in one form: each has a sentence of its own.
        discount_limit: parse_percent(&rules.discount_limit).map_err(|_| Refusal::DiscountLimitOutOfRange)?,
        retention_days: rules.retention_days.trim().parse().map_err(|_| Refusal::RetentionOutOfRange)?,
        lang: lang(rules.lang),
    })
}

/// A wallet.
pub fn wallet(word: &str) -> Result<Means, Refusal> {
    let wallet = Means::from_word(word).filter(|means| *means != Means::Cash);
    wallet.ok_or_else(|| Refusal::MeansUnknown { text: word.to_owned() })
}

/// A participant.
pub fn participant(who: &wire::Participant) -> Result<Participant, Refusal> {
    let unknown = || Refusal::ColorUnknown { color: who.color.clone() };
    Ok(Participant {
        id: who.id,
        alias: who.alias.clone(),
        color: Color::from_word(&who.color).ok_or_else(unknown)?,
        pictogram: who.pictogram.clone(),
        active: who.active,
    })
}

/// A product.
pub fn product(product: &wire::Product) -> Result<Product, Refusal> {
    let kind = || Refusal::KindUnknown { kind: product.kind.clone() };
    let bought = || Refusal::MaterialsByUnknown { text: product.materials_by.clone() };
    let share = |share: &wire::Share| Share { participant: share.participant, weight: share.weight };
    Ok(Product {
        id: product.id,
        sku: product.sku.trim().to_owned(),
        name_es: product.name_es.trim().to_owned(),
        name_en: product.name_en.trim().to_owned(),
        kind: Kind::from_word(&product.kind).ok_or_else(kind)?,
        category: product.category.trim().to_owned(),
        price: parse_amount(&product.price)?,
        // What needs no materials costs none.
        cost: amount_or_none(&product.cost)?,
        unit: product.unit.trim().to_owned(),
        stock: whole(&product.stock)?,
        duration_min: whole(&product.duration_min)?,
        pictogram: product.pictogram.clone(),
        materials_by: MaterialsBy::from_word(&product.materials_by).ok_or_else(bought)?,
        shares: product.shares.iter().map(share).collect(),
        active: product.active,
        terms: Terms {
            open_price: product.open_price,
            bundle: bundle(&product.bundle_take, &product.bundle_pay)?,
            extras: product.extras.iter().map(extra).collect::<Result<_, _>>()?,
        },
        photo: product.photo.as_deref().and_then(hash_from_hex),
    })
}

/// So many for the price of fewer, as typed; both blank is none.
fn bundle(take: &str, pay: &str) -> Result<Option<Bundle>, Refusal> {
    if take.trim().is_empty() && pay.trim().is_empty() {
        return Ok(None);
    }
    let number = |text: &str| {
        let text = text.trim();
        text.parse().map_err(|_| Refusal::BundleUnreadable { text: text.to_owned() })
    };
    Ok(Some(Bundle { take: number(take)?, pay: number(pay)? }))
}

fn extra(extra: &wire::ProductExtra) -> Result<Extra, Refusal> {
    Ok(Extra {
        id: extra.id,
        choosing: if extra.variant { Choosing::Variant } else { Choosing::Option },
        name_es: extra.name_es.trim().to_owned(),
        name_en: extra.name_en.trim().to_owned(),
        price: amount_or_none(&extra.price)?,
    })
}

/// An amount as typed; blank is none.
fn amount_or_none(text: &str) -> Result<Money, Refusal> {
    if text.trim().is_empty() { Ok(Money::ZERO) } else { parse_amount(text) }
}

/// Jars as typed.
pub fn jars(request: &wire::FillJars) -> Result<Jars, Refusal> {
    Ok(Jars {
        participant: request.participant,
        reinvest: amount_or_none(&request.reinvest)?,
        save: amount_or_none(&request.save)?,
        spend: amount_or_none(&request.spend)?,
    })
}

fn whole(text: &str) -> Result<Option<u32>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Refusal::StockUnreadable { text: text.to_owned() })
}

/// Goods to give back.
pub fn giving_back(request: &wire::Return) -> Result<ReturnRequest, Refusal> {
    let means = || Refusal::MeansUnknown { text: request.means.clone() };
    Ok(ReturnRequest {
        id: request.id,
        at: None,
        sale: request.sale,
        lines: request.lines.iter().map(|line| (line.place, line.quantity)).collect(),
        means: Some(Means::from_word(&request.means).ok_or_else(means)?),
        reason: Reason::from_word(&request.reason).unwrap_or(Reason::Returned),
    })
}

/// What is done with a play customer: `look-note` is `look` at the note.
pub fn practice_step(word: &str) -> Result<Step, Error> {
    let step = word.split('-').next().and_then(Step::from_word);
    step.ok_or(Error::Broken("a step that the window does not know"))
}

/// A file to take out.
pub fn export(what: &str, format: &str) -> Result<Export, Error> {
    let what = What::from_word(what).ok_or(Error::Broken("a file that the window does not know"))?;
    Ok(Export::new(what, Format::from_word(format))?)
}

/// How a statement is to be read.
pub fn kind(word: &str) -> StatementKind {
    StatementKind::from_word(word).unwrap_or(StatementKind::Standard)
}

/// Which table.
pub fn table(word: &str) -> Result<Table, Error> {
    match word {
        "participants" => Ok(Table::Participants),
        "products" => Ok(Table::Products),
        "sales" => Ok(Table::Sales),
        _ => Err(Error::Broken("a table that the window does not know")),
    }
}
