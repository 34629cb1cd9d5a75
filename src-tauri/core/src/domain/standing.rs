//! Who gets what of a line (formats.md, rules of money, 2).

use super::allocation::split;
use super::catalog::MaterialsBy;
use super::money::{Money, Percent};
use super::refusal::Refusal;
use super::sale::Line;
use uuid::Uuid;

/// An amount and whose it is; nobody means the fair's fund.
pub type Part = (Option<Uuid>, Money);

/// What the fair takes of a line besides materials, frozen into the sale when it is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cuts {
    /// For the fund, of the line's total.
    pub fund: Percent,
    /// Given to the fair's common purpose, of what is left to the participants after the fund.
    pub donated: Percent,
}

/// Where each party stands on a line of which so many are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Quantity x price - discount, of what is kept.
    pub total: Money,
    /// The total, parted by the shares: what each one sold.
    pub sold: Vec<Part>,
    /// The materials' cost, back to the participants who bought them.
    pub materials: Vec<Part>,
    /// The materials' cost, back to the fund that bought them, by whose sale it comes from.
    pub fund_materials: Vec<Part>,
    /// The fair's part, by whose sale it comes from.
    pub contribution: Vec<Part>,
    /// The donated part, by whose sale it comes from.
    pub donated: Vec<Part>,
    /// What is left: each one's profit; of lines without shares, the fund's.
    pub rest: Vec<Part>,
}

/// In this order: materials = min(kept x cost, total); then fund = floor(total x percent), at most what is
/// left; then donated = floor(rest x percent), where the rest is somebody's; then the rest by shares.
pub fn standing(line: &Line, kept: u32, cuts: Cuts) -> Result<Standing, Refusal> {
    let total = line.kept_total(kept)?;
    let materials = line.cost.times(kept)?.min(total);
    let contribution = cuts.fund.of(total).min(total.minus(materials)?);
    let rest = total.minus(materials)?.minus(contribution)?;
    // What has no participants is the fund's already.
    let donated = if line.shares.is_empty() { Money::ZERO } else { cuts.donated.of(rest) };
    // Without participants there is nobody but the fund to have bought them.
    let theirs = line.materials_by == MaterialsBy::Participant && !line.shares.is_empty();
    let (to_them, to_fund) = if theirs { (materials, Money::ZERO) } else { (Money::ZERO, materials) };
    Ok(Standing {
        total,
        sold: by_shares(line, total),
        materials: by_shares(line, to_them),
        fund_materials: by_shares(line, to_fund),
        contribution: by_shares(line, contribution),
        donated: by_shares(line, donated),
        rest: by_shares(line, rest.minus(donated)?),
    })
}

fn by_shares(line: &Line, amount: Money) -> Vec<Part> {
    if line.shares.is_empty() {
        return vec![(None, amount)];
    }
    let weights: Vec<u32> = line.shares.iter().map(|share| share.weight).collect();
    let whose = line.shares.iter().map(|share| Some(share.participant));
    whose.zip(split(amount, &weights)).collect()
}
