//! What it costs to make one, what to ask for it, and how many must be sold so that nothing is lost
//! (docs/money.md, costing sheets). Rounded so that it never comes out too cheap: costs and prices up, what is left
//! over down.

use super::catalog::SHORT_TEXT;
use super::money::{Money, Percent};
use super::refusal::Refusal;
use super::standing::Cuts;
use uuid::Uuid;

/// The most materials of a sheet: as many as its paper has lines for.
pub const MOST_MATERIALS: u32 = 20;

/// The largest gain that can be wanted, in percent of the cost.
pub const MOST_GAIN: u32 = 1000;

/// Suggested prices are multiples of this: coins of half a sol are in every purse, and the small ones that other
/// prices need for change run out first.
const PRICE_STEP: i64 = 50;

/// Something bought for a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// What it is.
    pub name: String,
    /// What was spent on it, for the whole batch.
    pub amount: Money,
}

/// The costing sheet of a product, for a batch of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costing {
    /// Of which product.
    pub product: Uuid,
    /// How many pieces the batch makes, above zero.
    pub pieces: u32,
    /// What was bought for it.
    pub materials: Vec<Material>,
    /// Minutes of her own work on it.
    pub minutes: u32,
    /// What an hour of her work is worth.
    pub hour: Money,
    /// What selling the batch costs besides: transport, gas, the table.
    pub indirect: Money,
    /// Wanted on top of what it costs, in whole percent of the cost.
    pub gain: u32,
}

/// What something costs, by its three parts: of a batch, or of one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Materials.
    pub materials: Money,
    /// Her own work.
    pub work: Money,
    /// What selling costs besides.
    pub indirect: Money,
}

/// What a sheet answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The batch.
    pub batch: Parts,
    /// One piece; each part rounded up to a céntimo.
    pub each: Parts,
    /// All of what one piece costs.
    pub cost: Money,
    /// A price that pays the cost, the wanted gain and the fair's part.
    pub suggested: Money,
    /// What follows from a price.
    pub at_price: AtPrice,
}

/// What follows from selling at a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtPrice {
    /// The price of one.
    pub price: Money,
    /// What the fair takes of it, for its fund and what is donated.
    pub fair: Money,
    /// What is left of it after materials and the fair's part; below zero when it does not even pay those.
    pub leaves: Money,
    /// The same in whole percent of the price; none when nothing is left of it.
    pub margin: Option<Percent>,
    /// What is left once time and the other costs are paid too; below zero: a loss.
    pub profit: Money,
    /// How many must be sold so that nothing is lost, or why no number is enough.
    pub break_even: Result<BreakEven, Refusal>,
}

/// How many must be sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakEven {
    /// So that they pay what selling the batch costs.
    pub pieces: u32,
    /// So that they also pay her own work.
    pub with_work: u32,
}

impl Costing {
    /// Trims names; refuses a batch of nothing, amounts below zero, and what its paper has no room for.
    pub fn check(self) -> Result<Self, Refusal> {
        if self.pieces == 0 {
            return Err(Refusal::BatchEmpty);
        }
        if self.materials.len() > MOST_MATERIALS as usize {
            return Err(Refusal::MaterialsTooMany { most: MOST_MATERIALS });
        }
        let materials = self.materials.into_iter().map(Material::check).collect::<Result<_, _>>()?;
        if self.hour.is_negative() {
            return Err(Refusal::HourNegative);
        }
        if self.indirect.is_negative() {
            return Err(Refusal::IndirectNegative);
        }
        if self.gain > MOST_GAIN {
            return Err(Refusal::GainOutOfRange { most: MOST_GAIN });
        }
        Ok(Self { materials, ..self })
    }

    /// What the batch costs.
    pub fn batch(&self) -> Result<Parts, Refusal> {
        Ok(Parts {
            materials: Money::sum(self.materials.iter().map(|material| material.amount))?,
            work: self.hour.portion_up(self.minutes, 60)?,
            indirect: self.indirect,
        })
    }

    /// What the sheet says of a batch sold at this price, at a fair that takes so much.
    pub fn answer(&self, price: Money, cuts: Cuts) -> Result<Answer, Refusal> {
        if price.is_negative() {
            return Err(Refusal::PriceNegative);
        }
        let batch = self.batch()?;
        let each = batch.each(self.pieces)?;
        let cost = each.total()?;
        let suggested = suggested(cost, each.materials, self.gain, cuts)?;
        Ok(Answer { batch, each, cost, suggested, at_price: at_price(price, cuts, batch, each)? })
    }
}

impl Material {
    fn check(self) -> Result<Self, Refusal> {
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            return Err(Refusal::MaterialNameMissing);
        }
        if name.chars().count() > SHORT_TEXT {
            return Err(Refusal::TextTooLong { text: name });
        }
        if self.amount.is_negative() {
            return Err(Refusal::MaterialNegative { name });
        }
        Ok(Self { name, ..self })
    }
}

impl Parts {
    /// All of it.
    pub fn total(&self) -> Result<Money, Refusal> {
        Money::sum([self.materials, self.work, self.indirect])
    }

    /// One of so many.
    fn each(self, pieces: u32) -> Result<Self, Refusal> {
        Ok(Self {
            materials: self.materials.portion_up(1, pieces)?,
            work: self.work.portion_up(1, pieces)?,
            indirect: self.indirect.portion_up(1, pieces)?,
        })
    }
}

/// A price that, once materials are back and the fair has taken its parts, leaves the rest of the cost and the gain; up
/// to the next half sol. What the fair takes is floored, so a price never leaves less than it says here.
fn suggested(cost: Money, materials: Money, gain: u32, cuts: Cuts) -> Result<Money, Refusal> {
    let wanted = cost.plus(cost.portion_up(gain, 100)?)?;
    let rest = before_cut(wanted.minus(materials)?, cuts.donated)?;
    before_cut(materials.plus(rest)?, cuts.fund)?.up_to(PRICE_STEP)
}

/// Of how much this is left when a percentage is taken. One that takes everything leaves nothing of any price.
fn before_cut(left: Money, cut: Percent) -> Result<Money, Refusal> {
    match 10_000 - cut.hundredths() {
        0 if left.is_zero() => Ok(left),
        0 => Err(Refusal::NoPriceEnough),
        kept => left.portion_up(10_000, kept),
    }
}

fn at_price(price: Money, cuts: Cuts, batch: Parts, each: Parts) -> Result<AtPrice, Refusal> {
    // As in a sale: materials come first, the fund takes at most what is left, and what is donated is of the rest.
    let after_materials = price.minus(each.materials)?;
    let rest = after_materials.max(Money::ZERO);
    let fund = cuts.fund.of(price).min(rest);
    let fair = fund.plus(cuts.donated.of(rest.minus(fund)?))?;
    let leaves = after_materials.minus(fair)?;
    let margin = match leaves.is_negative() || price.is_zero() {
        true => None,
        false => {
            let whole = leaves.centimos() * 100 / price.centimos();
            Some(Percent::from_hundredths(u32::try_from(whole * 100).unwrap_or_default())?)
        }
    };
    Ok(AtPrice {
        price,
        fair,
        leaves,
        margin,
        profit: leaves.minus(each.work)?.minus(each.indirect)?,
        break_even: break_even(leaves, batch),
    })
}

/// Each piece first pays its own materials, which buy the next one; what it leaves pays what selling costs. A piece
/// that comes home is worth its materials still, so they are no loss.
fn break_even(leaves: Money, batch: Parts) -> Result<BreakEven, Refusal> {
    let with_work = batch.indirect.plus(batch.work)?;
    Ok(BreakEven { pieces: pieces_for(batch.indirect, leaves)?, with_work: pieces_for(with_work, leaves)? })
}

/// The fewest pieces that pay `costs` when each leaves so much.
fn pieces_for(costs: Money, leaves: Money) -> Result<u32, Refusal> {
    if leaves.is_negative() || (leaves.is_zero() && !costs.is_zero()) {
        return Err(Refusal::NeverBreaksEven);
    }
    if costs.is_zero() {
        return Ok(0);
    }
    let (costs, each) = (costs.centimos(), leaves.centimos());
    u32::try_from(costs / each + i64::from(costs % each > 0)).map_err(|_| Refusal::AmountTooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch() -> Costing {
        let material = |name: &str, amount| Material { name: name.into(), amount: Money::new(amount) };
        Costing {
            product: Uuid::nil(),
            pieces: 12,
            materials: vec![material(" Maicena ", 420), material("Manjar", 655)],
            minutes: 90,
            hour: Money::new(600),
            indirect: Money::new(500),
            gain: 30,
        }
    }

    fn cuts(fund: u32, donated: u32) -> Cuts {
        let percent = |hundredths| Percent::from_hundredths(hundredths).unwrap_or_default();
        Cuts { fund: percent(fund), donated: percent(donated) }
    }

    /// Materials 10.75 / 12 = 0.90 up; time 90 min x 6.00 = 9.00, 0.75 each; the fair 5.00 / 12 = 0.42 up: 2.07.
    /// Wanted 2.07 + 0.63 = 2.70, and 2.70 / 0.95 = 2.85 up to 3.00. At 2.50: 1.60 after materials, 0.12 to the
    /// fair, 1.48 left, 59 %; 1.48 - 0.75 - 0.42 = 0.31; 5.00 / 1.48 is 4 pieces, 14.00 / 1.48 is 10.
    #[test]
    fn a_batch_worked_out_by_hand() -> Result<(), Refusal> {
        let answer = batch().answer(Money::new(250), cuts(500, 0))?;
        let parts = |parts: Parts| [parts.materials, parts.work, parts.indirect].map(Money::centimos);
        assert_eq!((parts(answer.batch), parts(answer.each)), ([1075, 900, 500], [90, 75, 42]));
        assert_eq!((answer.cost, answer.suggested), (Money::new(207), Money::new(300)));
        let at = answer.at_price;
        assert_eq!([at.fair, at.leaves, at.profit].map(Money::centimos), [12, 148, 31]);
        assert_eq!(at.margin.map(Percent::hundredths), Some(5900));
        assert_eq!(at.break_even, Ok(BreakEven { pieces: 4, with_work: 10 }));
        Ok(())
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let check = |change: fn(&mut Costing)| {
            let mut costing = batch();
            change(&mut costing);
            costing.check().err()
        };
        let only = |name: &str, amount| vec![Material { name: name.into(), amount: Money::new(amount) }];
        assert_eq!(check(|_| {}), None);
        assert_eq!(check(|costing| costing.pieces = 0), Some(Refusal::BatchEmpty));
        assert_eq!(check(|costing| costing.hour = Money::new(-1)), Some(Refusal::HourNegative));
        assert_eq!(check(|costing| costing.indirect = Money::new(-1)), Some(Refusal::IndirectNegative));
        assert_eq!(check(|costing| costing.gain = 1001), Some(Refusal::GainOutOfRange { most: 1000 }));
        let materials = |materials| Costing { materials, ..batch() }.check().err();
        let negative = Refusal::MaterialNegative { name: "Maicena".into() };
        assert_eq!(materials(only(" Maicena ", -1)), Some(negative));
        assert_eq!(materials(only("  ", 1)), Some(Refusal::MaterialNameMissing));
        let long = "x".repeat(41);
        assert_eq!(materials(only(&long, 1)), Some(Refusal::TextTooLong { text: long }));
        assert_eq!(
            materials(vec![Material { name: "x".into(), amount: Money::ZERO }; 21]),
            Some(Refusal::MaterialsTooMany { most: 20 })
        );
        assert_eq!(batch().answer(Money::new(-1), cuts(500, 0)), Err(Refusal::PriceNegative));
        for all in [cuts(10_000, 0), cuts(0, 10_000)] {
            assert_eq!(batch().answer(Money::new(250), all), Err(Refusal::NoPriceEnough));
        }
        let huge = Costing { hour: Money::new(100_000_000_000), ..batch() };
        assert_eq!(huge.answer(Money::new(250), cuts(500, 0)), Err(Refusal::AmountTooLarge));
    }

    #[test]
    fn a_price_below_the_materials_never_breaks_even_and_still_gets_a_better_one() -> Result<(), Refusal> {
        let answer = batch().answer(Money::new(80), cuts(500, 0))?;
        assert_eq!((answer.at_price.leaves, answer.at_price.fair), (Money::new(-10), Money::ZERO));
        assert_eq!(answer.at_price.break_even, Err(Refusal::NeverBreaksEven));
        assert_eq!((answer.at_price.margin, answer.suggested), (None, Money::new(300)));
        Ok(())
    }

    /// A tenth of what is left is donated too: of 2.50, 0.90 materials, 0.12 fund and 0.14 of 1.48. The price that
    /// leaves 1.80 after 0.90: 1.80 / 0.9 = 2.00, with the materials 2.90, / 0.95 = 3.06 up to 3.50.
    #[test]
    fn what_is_donated_is_of_the_rest() -> Result<(), Refusal> {
        let answer = batch().answer(Money::new(250), cuts(500, 1000))?;
        let at = answer.at_price;
        assert_eq!([at.fair, at.leaves, answer.suggested].map(Money::centimos), [26, 134, 350]);
        Ok(())
    }

    #[test]
    fn without_costs_of_the_fair_nothing_is_lost_from_the_first_one_on() -> Result<(), Refusal> {
        let free = Costing { indirect: Money::ZERO, minutes: 0, ..batch() };
        let answer = free.answer(Money::new(90), cuts(500, 0))?;
        assert_eq!(answer.at_price.break_even, Ok(BreakEven { pieces: 0, with_work: 0 }));
        Ok(())
    }
}
