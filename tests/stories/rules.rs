//! The fair's rules: changed by an organizer, refused when they cannot be, and never for what was sold already.

use feriante_core::Error;
use feriante_core::domain::fair::Lang;
use feriante_core::domain::money::Percent;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::Means;
use feriante_core::fair::{Fair, Rules};
use feriante_tests::{fair, holds, id, join, open, pays, product, rules_of, sale, soles, stock};

fn percent(hundredths: u32) -> Percent {
    Percent::from_hundredths(hundredths).expect("a percentage")
}

fn refusal(fair: &mut Fair, rules: &Rules) -> Refusal {
    match fair.set_rules(id(), rules) {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn rules_that_cannot_be_are_refused_and_nothing_is_kept() {
    let mut fair = fair();
    let (before, entries) = (rules_of(&fair), holds(&fair).entries);
    let wrong = |change: fn(&mut Rules)| {
        let mut rules = before.clone();
        change(&mut rules);
        rules
    };
    assert_eq!(refusal(&mut fair, &wrong(|rules| rules.name = "  ".into())), Refusal::FairNameMissing);
    let telling = wrong(|rules| rules.name = "Feria del albergue".into());
    assert!(matches!(refusal(&mut fair, &telling), Refusal::FairNameTelling { .. }));
    let long = wrong(|rules| rules.name = "ñ".repeat(61));
    assert_eq!(refusal(&mut fair, &long), Refusal::FairNameLong { most: 60 });
    assert_eq!(refusal(&mut fair, &wrong(|rules| rules.float = soles(-1))), Refusal::AmountNegative);
    for days in [0, 366] {
        let mut rules = before.clone();
        rules.retention_days = days;
        assert_eq!(refusal(&mut fair, &rules), Refusal::RetentionOutOfRange);
    }
    assert_eq!(rules_of(&fair), before);
    assert_eq!(holds(&fair).entries, entries);
}

#[test]
fn rules_hold_from_the_next_sale_on() {
    let mut fair = fair();
    assert_eq!(fair.settings().expect("rules").discount_limit, percent(2000), "unless it says otherwise");
    let who = join(&mut fair, "Colibrí");
    let bag = stock(&mut fair, &product("BOL", 1000, &[(who, 1)]));
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(bag, 1)], pays(1000, 0, 0))).expect("a sale at 5 %");
    let new = Rules {
        name: "  Feria   de verano ".into(),
        fund_percent: percent(1000),
        stall_fee: soles(0),
        donated_percent: percent(0),
        float: soles(5000),
        discount_limit: percent(1250),
        retention_days: 60,
        lang: Lang::En,
    };
    let (change, entries) = (id(), holds(&fair).entries);
    fair.set_rules(change, &new).expect("other rules");
    fair.set_rules(change, &new).expect("the same again");
    fair.set_rules(id(), &new).expect("the same rules are no change");
    assert_eq!(holds(&fair).entries, entries + 1);
    assert_eq!(rules_of(&fair), Rules { name: "Feria de verano".into(), ..new });
    fair.record_sale(&sale(&[(bag, 1)], pays(1000, 0, 0))).expect("a sale at 10 %");
    // 5 % of S/ 10.00 and 10 % of S/ 10.00.
    assert_eq!(fair.earnings(None).expect("a report").fund.contribution, soles(50 + 100));
    holds(&fair);
}

#[test]
fn a_wallets_code_is_kept_beside_the_rules_and_forgotten() {
    let mut fair = fair();
    fair.set_wallet_code(id(), Means::Yape, Some("código de Yape".into())).expect("a code");
    fair.set_wallet_code(id(), Means::Plin, Some("código de Plin".into())).expect("a code");
    let same = rules_of(&fair);
    fair.set_rules(id(), &Rules { float: soles(100), ..same }).expect("other rules");
    fair.set_wallet_code(id(), Means::Yape, None).expect("no code");
    let codes = fair.settings().expect("rules").codes;
    assert_eq!((codes.yape, codes.plin.as_deref()), (None, Some("código de Plin")));
    holds(&fair);
}
