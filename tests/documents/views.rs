//! Views as the books would answer them, with invented goods and aliases.

use chrono::DateTime;
use feriante_core::domain::catalog::{Kind, MaterialsBy, Product, Terms};
use feriante_core::domain::fair::Lang;
use feriante_core::domain::money::{Money, Percent};
use feriante_core::domain::participant::{Color, Participant};
use feriante_core::domain::payout::Jars;
use feriante_core::domain::sale::Particulars;
use feriante_core::domain::tender::{Settlement, Tenders};
use feriante_core::domain::wallets::WalletTexts;
use feriante_core::l10n::Words;
use feriante_core::views::{
    BreakEven, Cash, Day, Earned, FundPart, LeftOver, Moment, ProductEarned, SaleLineView, SaleView, Session,
    SmallSales, Statement,
};
use uuid::Uuid;

pub const ES: Words = Words::new(Lang::Es);
pub const EN: Words = Words::new(Lang::En);
pub const FAIR: &str = "Feria de primavera";

pub fn soles(centimos: i64) -> Money {
    Money::new(centimos)
}

pub fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).unwrap_or_default()
}

pub fn afternoon() -> Moment {
    at("2023-12-05T15:04:00-05:00")
}

pub fn product(name_es: &str, name_en: &str, pictogram: &str) -> Product {
    Product {
        id: Uuid::nil(),
        sku: "P001".into(),
        name_es: name_es.into(),
        name_en: name_en.into(),
        kind: Kind::Stocked,
        category: "desserts".into(),
        price: soles(250),
        cost: soles(90),
        unit: "unit".into(),
        stock: None,
        duration_min: None,
        pictogram: pictogram.into(),
        materials_by: MaterialsBy::Participant,
        shares: Vec::new(),
        active: true,
        terms: Terms::default(),
        photo: None,
    }
}

/// So many of a product at a price, less a discount.
pub fn line(product: Product, quantity: u32, price: i64, discount: i64) -> SaleLineView {
    let total = soles(price * i64::from(quantity) - discount);
    SaleLineView {
        place: 0,
        product,
        quantity,
        kept: quantity,
        price: soles(price),
        discount: soles(discount),
        total,
        particulars: Particulars::default(),
    }
}

/// A sale of these lines, settled as the till would.
pub fn sale(lines: Vec<SaleLineView>, cash: i64, yape: i64, plin: i64) -> SaleView {
    let total: i64 = lines.iter().map(|line| line.total.centimos()).sum();
    let rest = total - yape - plin;
    let due = rest - rest % 10;
    SaleView {
        id: Uuid::nil(),
        number: 143,
        session: 1,
        at: afternoon(),
        lines,
        total: soles(total),
        offered: Tenders { cash: soles(cash), yape: soles(yape), plin: soles(plin) },
        codes: WalletTexts::default(),
        settlement: Settlement {
            kept: Tenders { cash: soles(due), yape: soles(yape), plin: soles(plin) },
            rounding: soles(rest - due),
            change: soles(cash - due),
        },
        prepaid: Tenders::default(),
        turn: None,
        paper: None,
        refunded: Money::ZERO,
        reason: None,
    }
}

/// Two lines paid in cash.
pub fn small_sale() -> SaleView {
    let alfajor = product("Alfajor de maicena", "Cornflour alfajor", "cookie");
    let succulent = product("Suculenta mini en maceta pintada", "Mini succulent in painted pot", "seedling");
    sale(vec![line(alfajor, 3, 250, 0), line(succulent, 1, 800, 0)], 2000, 0, 0)
}

pub fn session(closed: Option<&str>) -> Session {
    Session {
        number: 1,
        opened_at: at("2023-12-05T09:02:00-05:00"),
        closed_at: closed.map(at),
        counted_by_piece: false,
    }
}

/// A day whose figures agree with one another.
pub fn day(counted: Option<i64>) -> Day {
    let expected = soles(8000 + 61_250 + 2000 - 1500);
    Day {
        opened_at: None,
        sales: 141,
        returns: 3,
        gross: soles(123_450),
        discounts: soles(1250),
        returned: soles(3900),
        net: soles(118_300),
        rounding: soles(38),
        tenders: Tenders { cash: soles(61_250), yape: soles(42_512), plin: soles(14_500) },
        deposits: Tenders::default(),
        swapped: Tenders::default(),
        cash: Cash {
            float: soles(8000),
            put_in: soles(2000),
            taken_out: soles(1500),
            expected,
            counted: counted.map(soles),
            difference: counted.map(|counted| soles(counted - expected.centimos())),
        },
        small: SmallSales { sales: 21, total: soles(7230) },
    }
}

/// A day with all the rows that orders bring: a deposit that came by Yape was given back in cash.
pub fn day_with_orders() -> Day {
    let mut day = day(Some(69_750));
    day.deposits = Tenders { cash: soles(1260), yape: Money::ZERO, plin: soles(2000) };
    day.swapped = Tenders { cash: soles(-1260), yape: soles(1260), plin: Money::ZERO };
    day
}

/// name, English name, pictogram, quantity, sold, profit
pub type Sold<'a> = (&'a str, &'a str, &'a str, u32, i64, i64);

/// A statement of these products; materials are what neither fund nor profit got.
pub fn statement(alias: &str, pictogram: &str, products: &[Sold<'_>], fund_materials: i64) -> Statement {
    let sold: i64 = products.iter().map(|(.., sold, _)| sold).sum();
    let profit: i64 = products.iter().map(|(.., profit)| profit).sum();
    let fund = sold * 5 / 100;
    let materials = sold - fund - profit - fund_materials;
    let participant = Participant {
        id: Uuid::nil(),
        alias: alias.into(),
        color: Color::Teal,
        pictogram: pictogram.into(),
        active: true,
    };
    let earned = Earned {
        participant,
        sold: soles(sold),
        materials: soles(materials),
        fund: soles(fund),
        profit: soles(profit),
        donated: Money::ZERO,
        paid: Money::ZERO,
        advances: Money::ZERO,
        payable: soles(materials + profit),
    };
    let materials_by = if fund_materials == 0 { MaterialsBy::Participant } else { MaterialsBy::Fund };
    let products = products.iter().map(|(es, en, pictogram, quantity, sold, profit)| ProductEarned {
        product: Product { materials_by, ..product(es, en, pictogram) },
        quantity: *quantity,
        sold: soles(*sold),
        whole: soles(*sold),
        profit: soles(*profit),
        shared: false,
    });
    Statement {
        earned,
        fund_part: FundPart::Percent(Percent::from_hundredths(500).unwrap_or_default()),
        products: products.collect(),
        day: Some(afternoon()),
        fund_materials: soles(fund_materials),
        carried: Money::ZERO,
        jars: None,
        left_over: Vec::new(),
        break_even: Vec::new(),
    }
}

/// The five products of a good day.
pub const GOOD_DAY: &[Sold<'_>] = &[
    ("Bolsa de tela pintada", "Painted cloth bag", "handbag", 1, 2000, 1250),
    ("Budín de pan (porción)", "Bread pudding (slice)", "custard", 4, 1600, 1040),
    ("Suculenta mini en maceta pintada", "Mini succulent in painted pot", "seedling", 2, 1600, 960),
    ("Chocoteja de pecana", "Pecan chocoteja", "chocolate-bar", 6, 1500, 540),
    ("Lápiz decorado con tela", "Pencil decorated with fabric", "pencil", 3, 600, 385),
];

/// A good day with everything that a statement can tell besides: a shared product, what is left, what it takes not
/// to lose, an advance, something open from before, a donated part, and jars that she filled.
pub fn full_statement() -> Statement {
    let mut full = statement("Colibrí", "hummingbird", GOOD_DAY, 0);
    let earned = &mut full.earned;
    earned.donated = soles(208);
    earned.profit = soles(earned.profit.centimos() - 208);
    earned.advances = soles(1000);
    earned.paid = soles(1000);
    full.carried = soles(-120);
    earned.payable = soles(earned.materials.centimos() + earned.profit.centimos() - 1000 - 120);
    if let Some(shared) = full.products.get_mut(1) {
        shared.shared = true;
        shared.whole = soles(4800);
    }
    let part = |centimos: i64| soles(centimos);
    full.jars =
        Some(Jars { participant: Uuid::nil(), reinvest: part(2000), save: part(1000), spend: part(500) });
    full.left_over =
        vec![left_over("Chocoteja de pecana", 5, 1250), left_over("Budín de pan (porción)", 2, 267)];
    full.break_even = vec![
        BreakEven { product: product("Bolsa de tela pintada", "Painted cloth bag", "handbag"), pieces: 2 },
        BreakEven { product: product("Chocoteja de pecana", "Pecan chocoteja", "chocolate-bar"), pieces: 14 },
    ];
    full
}

/// So many of a product left, worth this much.
pub fn left_over(name: &str, left: u32, value: i64) -> LeftOver {
    LeftOver { product: product(name, "", "cookie"), left, value: soles(value) }
}
