//! Laws of costing sheets: a suggested price pays what it must, and the break-even is just enough.

use feriante_core::domain::catalog::{MaterialsBy, Share};
use feriante_core::domain::costing::{Costing, Material};
use feriante_core::domain::money::{Money, Percent};
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::sale::{Line, Particulars};
use feriante_core::domain::standing::{Cuts, standing};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

prop_compose! {
    fn sheets()(
        pieces in 1..200_u32,
        materials in vec(0..30_000_i64, 0..=20),
        minutes in 0..2_000_u32,
        hour in 0..5_000_i64,
        indirect in 0..20_000_i64,
        gain in 0..=1_000_u32,
    ) -> Costing {
        let material = |amount| Material { name: "Harina".into(), amount: Money::new(amount) };
        Costing {
            product: Uuid::nil(),
            pieces,
            materials: materials.into_iter().map(material).collect(),
            minutes,
            hour: Money::new(hour),
            indirect: Money::new(indirect),
            gain,
        }
    }
}

fn percent(hundredths: u32) -> Percent {
    Percent::from_hundredths(hundredths).expect("a percentage")
}

/// What fairs take; one that takes nearly everything would need prices beyond the books.
fn cuts() -> impl Strategy<Value = Cuts> {
    (0..=9_000_u32, 0..=9_000_u32)
        .prop_map(|(fund, donated)| Cuts { fund: percent(fund), donated: percent(donated) })
}

/// What a sale of one leaves to those who share it.
fn left_of_one(price: i64, cost: Money, cuts: Cuts) -> i64 {
    let line = Line {
        product: Uuid::nil(),
        quantity: 1,
        price: Money::new(price),
        discount: Money::ZERO,
        cost,
        materials_by: MaterialsBy::Participant,
        shares: vec![Share { participant: Uuid::nil(), weight: 1 }],
        particulars: Particulars::default(),
    };
    standing(&line, 1, cuts).expect("a standing").rest.iter().map(|(_, part)| part.centimos()).sum()
}

proptest! {
    /// Pieces at their cost pay for the batch, and a sale at the suggested price really leaves what the cost and the
    /// wanted gain come to once the materials are back.
    #[test]
    fn a_suggested_price_pays_the_cost_the_gain_and_the_fair(sheet in sheets(), cuts in cuts()) {
        let answer = sheet.clone().check().expect("a sheet").answer(Money::ZERO, cuts).expect("an answer");
        let c = Money::centimos;
        let batch = c(answer.batch.total().expect("a sum"));
        prop_assert!(c(answer.cost) * i64::from(sheet.pieces) >= batch);
        // Three parts, each rounded up by less than a céntimo.
        prop_assert!((c(answer.cost) - 3) * i64::from(sheet.pieces) < batch);
        let price = c(answer.suggested);
        prop_assert!(price >= c(answer.cost) && price % 50 == 0);
        let materials = c(answer.each.materials);
        let left = left_of_one(price, answer.each.materials, cuts) + materials;
        prop_assert!(left * 100 >= c(answer.cost) * i64::from(100 + sheet.gain));
        let again = sheet.answer(answer.suggested, cuts).expect("an answer");
        prop_assert!(!again.at_price.profit.is_negative());
    }

    /// A price lower by one step would not do: but for the céntimos that each step of the sum rounds.
    #[test]
    fn a_suggested_price_is_the_lowest_that_does(sheet in sheets(), cuts in cuts()) {
        let answer = sheet.answer(Money::ZERO, cuts).expect("an answer");
        let lower = i128::from(answer.suggested.centimos() - 50);
        let part = |percent: Percent| i128::from(10_000 - percent.hundredths());
        let materials = i128::from(answer.each.materials.centimos());
        let wanted = i128::from(answer.cost.centimos()) * i128::from(100 + sheet.gain);
        // In ten-thousandths of ten-thousandths of a hundredth of a céntimo: exact.
        let left = (lower * part(cuts.fund) - materials * 10_000) * part(cuts.donated) * 100;
        let needed = (wanted + 99 - materials * 100) * 100_000_000;
        prop_assert!(lower < 0 || left < needed + 10_000 * part(cuts.donated) * 100);
    }

    /// So many pieces pay the costs of the fair, and one piece fewer does not.
    #[test]
    fn the_break_even_is_just_enough(sheet in sheets(), cuts in cuts(), price in 0..20_000_i64) {
        let answer = sheet.answer(Money::new(price), cuts).expect("an answer");
        let leaves = answer.at_price.leaves.centimos();
        let (indirect, work) = (answer.batch.indirect.centimos(), answer.batch.work.centimos());
        let just = |pieces: u32, costs: i64| {
            i64::from(pieces) * leaves >= costs && (pieces == 0 || i64::from(pieces - 1) * leaves < costs)
        };
        match answer.at_price.break_even {
            Ok(enough) => {
                prop_assert!(just(enough.pieces, indirect) && just(enough.with_work, indirect + work));
            }
            Err(no) => {
                prop_assert_eq!(no, Refusal::NeverBreaksEven);
                prop_assert!(leaves < 0 || (leaves == 0 && indirect + work > 0));
            }
        }
    }

    /// What the sheet says is left of a price is what a sale of one really leaves.
    #[test]
    fn what_is_left_is_what_a_sale_leaves(sheet in sheets(), cuts in cuts(), price in 0..20_000_i64) {
        let answer = sheet.answer(Money::new(price), cuts).expect("an answer");
        let rest = left_of_one(price, answer.each.materials, cuts);
        prop_assert_eq!(answer.at_price.leaves.centimos().max(0), rest);
        if let Some(margin) = answer.at_price.margin {
            let whole = i64::from(margin.hundredths()) / 100;
            prop_assert!(whole * price <= rest * 100 && (whole + 1) * price > rest * 100);
        }
    }
}
