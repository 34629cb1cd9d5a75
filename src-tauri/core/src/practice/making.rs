//! Making a customer for a lesson from what there is to sell. A catalogue that has no room for the lesson (one
//! product, nothing that costs anything) gives an easier customer: each one can be served.

use super::customer::{Customer, Goods, Pays, Twist, Want};
use super::lesson::Lesson;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Means;
use fastrand::Rng;

/// Friendly faces of the app's set.
pub const FACES: &[&str] = &[
    "llama",
    "cat-face",
    "dog-face",
    "fox",
    "bear",
    "rabbit-face",
    "tiger-face",
    "turtle",
    "frog",
    "hummingbird",
    "honeybee",
    "teddy-bear",
];
/// How many ways of asking there are (`practice-says-wants`).
const WAYS: u32 = 3;
/// Prices that people pay at a stall, in céntimos: what is outside is asked for one by one.
const USUAL: std::ops::RangeInclusive<i64> = 10..=20_000;
const NOTES: [i64; 5] = [1_000, 2_000, 5_000, 10_000, 20_000];

/// A customer for this lesson; none when there is nothing to sell.
pub fn customer(lesson: Lesson, goods: &[Goods], chance: &mut Rng) -> Option<Customer> {
    let usual = |one: &Goods| one.plain && USUAL.contains(&one.price.centimos());
    let usual: Vec<Goods> = goods.iter().copied().filter(usual).collect();
    let plain = Customer {
        who: chance.choice(FACES.iter().copied())?,
        way: chance.u32(1..=WAYS),
        wants: vec![Want { product: chance.choice(goods)?.product, quantity: 1 }],
        pays: Pays::Exact,
        odd_note: false,
        instead: None,
        twist: None,
    };
    if usual.is_empty() {
        return Some(plain);
    }
    let wants = wish(lesson, &usual, chance);
    let asked = Customer { wants, ..plain };
    Some(twisted(lesson, asked.clone(), &usual, chance).unwrap_or(asked))
}

/// One to three kinds, few of each.
fn wish(lesson: Lesson, goods: &[Goods], chance: &mut Rng) -> Vec<Want> {
    let (kinds, most) = match lesson {
        Lesson::Exact | Lesson::Change => (1, 2),
        Lesson::Wallet | Lesson::AskedPrice | Lesson::Mixed | Lesson::BadNote => (2, 2),
        _ => (chance.usize(1..=3), 3),
    };
    let mut shelf = goods.to_vec();
    chance.shuffle(&mut shelf);
    let one = |goods: &Goods| Want { product: goods.product, quantity: chance.u32(1..=most) };
    let mut wants: Vec<Want> = shelf.iter().take(kinds).map(one).collect();
    // To take one less of something there must be two.
    if let (Lesson::OneLess, Some(first)) = (lesson, wants.first_mut()) {
        first.quantity = first.quantity.max(2);
    }
    wants
}

/// The customer with the lesson's own turn; a refusal when it does not fit what she wants.
fn twisted(
    lesson: Lesson,
    mut made: Customer,
    goods: &[Goods],
    chance: &mut Rng,
) -> Result<Customer, Refusal> {
    let total = cost(&made.wants, goods)?;
    let first = made.wants.first().map_or_else(Default::default, |want| want.product);
    let wallet = if chance.bool() { Means::Yape } else { Means::Plin };
    made.pays = match lesson {
        Lesson::Exact => Pays::Exact,
        Lesson::Wallet | Lesson::FakePicture => Pays::Wallet(wallet),
        Lesson::Mixed => mixed(total, wallet),
        Lesson::LargeNote => notes(total, 10_000, chance),
        Lesson::BadNote => notes(total, 2_000, chance),
        Lesson::Change => notes(total, 0, chance),
        _ => match chance.u32(0..3) {
            0 => Pays::Exact,
            1 => Pays::Wallet(wallet),
            _ => notes(total, 0, chance),
        },
    };
    match lesson {
        Lesson::AskedPrice => made.twist = Some(Twist::AsksPrice(first)),
        Lesson::OneLess => made = changing(made, one_less, goods)?,
        Lesson::Another => made = changing(made, |wants| another(wants, goods), goods)?,
        Lesson::GiveBack => made.twist = Some(Twist::GivesBack(first)),
        Lesson::Slip => made.twist = Some(Twist::WantsSlip),
        Lesson::FakePicture => made.instead = Some(notes(total, 0, chance)),
        Lesson::BadNote => {
            made.odd_note = matches!(made.pays, Pays::Notes(_));
            made.instead = made.odd_note.then_some(Pays::Exact);
        }
        _ => {}
    }
    Ok(made)
}

/// The customer who will want something else, and whose money is enough for it too.
fn changing(
    made: Customer,
    change: impl Fn(&[Want]) -> Vec<Want>,
    goods: &[Goods],
) -> Result<Customer, Refusal> {
    let other = change(&made.wants);
    let most = cost(&made.wants, goods)?.max(cost(&other, goods)?);
    let pays = match made.pays {
        Pays::Notes(paid) if Money::sum(paid.iter().map(|note| Money::new(*note)))? <= most => Pays::Exact,
        pays => pays,
    };
    let twist = (other != made.wants).then_some(Twist::Changes(other));
    Ok(Customer { pays, twist, ..made })
}

fn one_less(wants: &[Want]) -> Vec<Want> {
    let less = |(place, want): (usize, &Want)| Want {
        quantity: want.quantity - u32::from(place == 0 && want.quantity > 1),
        ..*want
    };
    wants.iter().enumerate().map(less).collect()
}

/// The first product of all that she does not take yet, in the place of her last.
fn another(wants: &[Want], goods: &[Goods]) -> Vec<Want> {
    let mut wants = wants.to_vec();
    let new = goods.iter().find(|one| wants.iter().all(|want| want.product != one.product));
    if let (Some(new), Some(last)) = (new, wants.last_mut()) {
        *last = Want { product: new.product, quantity: 1 };
    }
    wants
}

/// What a wish costs, in céntimos.
fn cost(wants: &[Want], goods: &[Goods]) -> Result<Money, Refusal> {
    let price = |want: &Want| goods.iter().find(|one| one.product == want.product).map(|one| one.price);
    wants
        .iter()
        .try_fold(Money::ZERO, |sum, want| sum.plus(price(want).unwrap_or(Money::ZERO).times(want.quantity)?))
}

/// One of the two smallest notes that are more than the total and at least `least`; beyond the largest note,
/// as many of those as it takes.
fn notes(total: Money, least: i64, chance: &mut Rng) -> Pays {
    let due = total.down_to_coin().centimos();
    let enough = NOTES.iter().copied().filter(|note| *note > due && *note >= least);
    // A large note is a lesson of its own.
    let near: Vec<i64> = enough
        .take(2)
        .enumerate()
        .filter(|(place, note)| *place == 0 || *note < 10_000)
        .map(|(_, note)| note)
        .collect();
    match chance.choice(near) {
        Some(note) => Pays::Notes(vec![note]),
        None => {
            let count = usize::try_from(due / 20_000).unwrap_or(0) + 1;
            if count > 4 { Pays::Exact } else { Pays::Notes(vec![20_000; count]) }
        }
    }
}

/// About half of it through a wallet, in whole soles, and the rest in cash.
fn mixed(total: Money, means: Means) -> Pays {
    let half = total.centimos() / 200 * 100;
    if half < 100 { Pays::Wallet(means) } else { Pays::Mixed { means, amount: Money::new(half) } }
}
