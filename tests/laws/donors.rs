//! Over random fairs: each figure of the donors' report that is told is of five people or more, as her own statement
//! and the sales say, and together they make the whole.

use feriante_core::domain::export::What;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::small_cells::FEWEST;
use feriante_core::fair::{Fair, ReturnRequest};
use feriante_tests::{Table, centimos, fair, id, join, open, pays, product, sale, soles, stock, table};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

const CATEGORIES: [(&str, &str); 4] =
    [("hats", "Gorros"), ("salon", "Salón"), ("pencils", "Lápices"), ("Joyas", "Joyas")];

#[derive(Clone, Debug)]
struct Made {
    category: usize,
    shares: Vec<usize>,
    price: i64,
    cost: i64,
}

#[derive(Clone, Debug)]
struct Sold {
    product: usize,
    quantity: u32,
    wallet: Option<bool>,
    back: u32,
}

fn goods() -> impl Strategy<Value = Vec<Made>> {
    let one = (0..4_usize, vec(0..12_usize, 0..6), 0..2_000_i64, 0..900_i64);
    vec(one.prop_map(|(category, shares, price, cost)| Made { category, shares, price, cost }), 4..20)
}

fn sales() -> impl Strategy<Value = Vec<Sold>> {
    let one = (0..20_usize, 1..4_u32, proptest::option::of(any::<bool>()), 0..3_u32);
    vec(one.prop_map(|(product, quantity, wallet, back)| Sold { product, quantity, wallet, back }), 0..50)
}

struct Stall {
    fair: Fair,
    /// Who has a part of each product.
    shares: HashMap<Uuid, BTreeSet<Uuid>>,
    sales: Vec<Uuid>,
}

fn stall(goods: &[Made], sold: &[Sold]) -> Stall {
    let mut fair = fair();
    let people: Vec<Uuid> = (0..12).map(|nth| join(&mut fair, &format!("Flor {nth}"))).collect();
    let (mut products, mut shares, mut sales) = (Vec::new(), HashMap::new(), Vec::new());
    for (nth, made) in goods.iter().enumerate() {
        let whose: BTreeSet<Uuid> = made.shares.iter().map(|nth| people[*nth]).collect();
        let parts: Vec<(Uuid, u32)> = whose.iter().map(|who| (*who, 1)).collect();
        let mut one = product(&format!("P{nth}"), made.price, &parts);
        one.category = CATEGORIES[made.category].0.into();
        one.cost = soles(made.cost);
        products.push((stock(&mut fair, &one), made.price));
        shares.insert(one.id, whose);
    }
    open(&mut fair, 0);
    for sold in sold {
        let (product, price) = products[sold.product % products.len()];
        let total = price * i64::from(sold.quantity);
        let offered = match sold.wallet {
            None => pays(total, 0, 0),
            Some(true) => pays(0, total, 0),
            Some(false) => pays(0, 0, total),
        };
        let made = fair.record_sale(&sale(&[(product, sold.quantity)], offered)).expect("a sale");
        sales.push(made.id);
        if sold.back > 0 {
            let lines = vec![(0, sold.back.min(sold.quantity))];
            let request = ReturnRequest {
                id: id(),
                at: None,
                sale: made.id,
                lines,
                means: None,
                reason: Reason::Returned,
            };
            fair.give_back(&request).expect("a return");
        }
    }
    Stall { fair, shares, sales }
}

/// Detail and amount of each row of a topic.
fn rows<'a>(table: &'a Table, topic: &str) -> Vec<(&'a str, i64)> {
    table.rows.iter().filter(|row| row[0] == topic).map(|row| (row[1].as_str(), centimos(&row[3]))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_is_of_five_people_or_more(goods in goods(), sold in sales()) {
        let Stall { mut fair, shares, sales } = stall(&goods, &sold);
        let report = table(&mut fair, What::Donors);
        let day = fair.day(None).expect("a report");
        let statements = fair.statements().expect("statements");
        let sellers = statements.iter().filter(|one| !one.earned.sold.is_zero()).count();
        let told = rows(&report, "Se vendió").first().map(|(_, amount)| *amount);
        prop_assert_eq!(told, (sellers >= FEWEST).then_some(day.net.centimos()));
        let hidden = |rows: &[(&str, i64)]| rows.iter().any(|(what, _)| what.starts_with("Menos de 5"));
        for topic in ["Por categoría", "Cómo se pagó", "A dónde fue"] {
            let rows = rows(&report, topic);
            let whole = if rows.is_empty() || hidden(&rows) { 0 } else { day.net.centimos() };
            prop_assert_eq!(rows.iter().map(|(_, amount)| amount).sum::<i64>(), whole, "{}", topic);
        }
        for (category, name) in CATEGORIES {
            let shown = rows(&report, "Por categoría").iter().any(|(what, _)| *what == name);
            let hers = |one: &&feriante_core::views::Statement| {
                one.products.iter().any(|line| line.product.category == category && !line.sold.is_zero())
            };
            prop_assert!(!shown || statements.iter().filter(hers).count() >= FEWEST, "{}", name);
        }
        let means: Vec<_> = sales.iter().map(|id| fair.sale(*id).expect("a sale")).collect();
        for (place, name) in ["Efectivo", "Yape", "Plin"].iter().enumerate() {
            let shown = rows(&report, "Cómo se pagó").iter().any(|(what, _)| what == name);
            let paid = means.iter().filter(|sale| {
                !sale.settlement.kept.each()[place].1.is_zero() && sale.lines.iter().any(|line| line.kept > 0)
            });
            let people: BTreeSet<_> =
                paid.flat_map(|sale| &sale.lines).flat_map(|line| &shares[&line.product.id]).collect();
            prop_assert!(!shown || people.len() >= FEWEST, "{}", name);
        }
        let materials = statements.iter().filter(|one| !one.earned.materials.is_zero()).count();
        let shown = rows(&report, "A dónde fue").iter().any(|(what, _)| what.starts_with("Materiales"));
        prop_assert!(!shown || materials >= FEWEST);
    }
}
