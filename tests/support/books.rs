//! Fairs to test with.

use chrono::{DateTime, FixedOffset};
use feriante_core::domain::fair::Lang;
use feriante_core::domain::money::{Money, Percent};
use feriante_core::exchange::{Imported, Table};
use feriante_core::fair::{Fair, NewFair, Rules};
use feriante_core::views::Moment;
use feriante_core::{Audit, Error};
use std::path::{Path, PathBuf};

/// The passphrase of every fair made here.
pub const PASSPHRASE: &str = "una frase de prueba";

/// An amount in céntimos.
pub fn soles(centimos: i64) -> Money {
    Money::new(centimos)
}

/// A fair's rules, with a fund of so many hundredths of a percent.
pub fn rules(fund: u32) -> NewFair {
    NewFair {
        name: "Feria de primavera".into(),
        fund_percent: Percent::from_hundredths(fund).expect("a percentage"),
        float: soles(8000),
        lang: Lang::Es,
        retention_days: 30,
    }
}

/// The rules that a fair has now, to change one of them.
pub fn rules_of(fair: &Fair) -> Rules {
    let now = fair.settings().expect("rules");
    Rules {
        name: now.name,
        fund_percent: now.fund_percent,
        stall_fee: now.stall_fee,
        donated_percent: now.donated_percent,
        float: now.float,
        discount_limit: now.discount_limit,
        retention_days: now.retention_days,
        lang: now.lang,
    }
}

/// Noon of the rehearsal's day, in Lima.
pub fn noon() -> Moment {
    let offset = FixedOffset::west_opt(5 * 3600).expect("an offset");
    DateTime::parse_from_rfc3339("2023-12-05T12:00:00-05:00").expect("a time").with_timezone(&offset)
}

/// A fair in memory whose clock stands at noon.
pub fn fair() -> Fair {
    Fair::in_memory(&rules(500), noon).expect("a fair")
}

/// A file of tests/fixtures.
pub fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path)
}

/// Reads a fixture into a fair.
pub fn import(fair: &mut Fair, table: Table, path: &str) -> Result<Imported, Error> {
    let bytes = std::fs::read(fixture(path)).expect("a fixture");
    fair.import(table, path.rsplit('/').next().expect("a name"), &bytes)
}

/// A fair with the whole rehearsal read in.
pub fn rehearsal() -> Fair {
    let mut fair = fair();
    import(&mut fair, Table::Participants, "rehearsal-fair/participants.csv").expect("participants");
    import(&mut fair, Table::Products, "rehearsal-fair/products.csv").expect("products");
    import(&mut fair, Table::Sales, "rehearsal-fair/sales.csv").expect("sales");
    fair
}

/// The audit of a fair that must hold.
pub fn holds(fair: &Fair) -> Audit {
    let audit = fair.verify().expect("an audit");
    assert_eq!(audit.problems, [], "the books hold");
    audit
}
