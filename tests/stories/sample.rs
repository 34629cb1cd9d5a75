//! The sample fair opens ready to sell, and holds.

use feriante_core::domain::fair::Lang;
use feriante_core::l10n::Words;
use feriante_core::sample;
use feriante_tests::{PASSPHRASE, holds};

#[test]
fn the_sample_fair_is_ready_to_sell() {
    for lang in Lang::ALL {
        let home = tempfile::tempdir().expect("a folder");
        let fair = sample::create(&home.path().join("muestra"), *lang, PASSPHRASE).expect("the sample fair");
        let opened = fair.open_session().expect("sessions").expect("an open one").opened_at;
        assert!(fair.sales(None).expect("sales").iter().all(|sale| sale.at > opened), "sold after opening");
        assert_eq!(fair.shelf().expect("the shelf").len(), 22);
        let day = fair.day(None).expect("a report");
        assert_eq!((day.sales, day.returns), (15, 1));
        assert!(
            fair.shelf().expect("the shelf").iter().any(|stock| stock.left == Some(0)),
            "something is sold out"
        );
        holds(&fair);
        assert!(
            Words::new(*lang).text("knock-sample").ends_with(sample::PASSPHRASE),
            "the door says how to open it"
        );
    }
}
