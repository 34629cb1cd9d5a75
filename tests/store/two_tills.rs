//! Two tills of one fair in one file, each with its own chain and its own sessions from 1: what is of the fair joins
//! them, what is of a session is of this till alone.

use feriante_core::fair::Fair;
use feriante_tests::{PASSPHRASE, holds, soles, two_tills};

#[test]
fn the_fair_joins_its_tills_and_a_session_is_of_one() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("feria");
    two_tills(&folder);
    let fair = Fair::open(&folder, PASSPHRASE).expect("the fair");
    holds(&fair);
    let whole = fair.day(None).expect("a report");
    assert_eq!((whole.sales, whole.returns, whole.net), (8, 2, soles(3000)));
    assert_eq!((whole.small.sales, whole.small.total), (6, soles(3000)));
    assert_eq!((whole.cash.expected, whole.cash.difference), (soles(7000), Some(soles(-200))));
    assert!(fair.proof(None).expect("a proof").holds);
    assert_eq!(fair.earnings(None).expect("a report").participants[0].sold, soles(3000));
    // The first session of this till, and not the other's of the same number.
    let own = fair.day(Some(1)).expect("a report");
    assert_eq!((own.sales, own.returns, own.net, own.small.sales), (3, 1, soles(1000), 2));
    assert_eq!(fair.sales(Some(1)).expect("sales").len(), 3);
    assert_eq!(fair.earnings(Some(1)).expect("a report").participants[0].sold, soles(1000));
    let closings = fair.closings().expect("closings");
    let tills: Vec<_> =
        closings.iter().map(|one| (one.till, one.own, one.number, one.closing.counted)).collect();
    assert_eq!(tills, [(1, true, 1, soles(2900)), (2, false, 1, soles(3900))]);
}
