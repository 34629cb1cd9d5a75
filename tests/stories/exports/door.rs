//! Who takes a file out gives the passphrase for it, each time, and the journal keeps it.

use feriante_core::Error;
use feriante_core::domain::export::{Export, Format, What};
use feriante_core::domain::fair::Lang;
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_tests::{PASSPHRASE, holds, id, rehearsal, rules, take_out};

#[test]
fn the_passphrase_is_asked_for_each_time_and_wrong_ones_meet_a_growing_wait() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut fair = Fair::create(&folder.path().join("feria"), &rules(500), PASSPHRASE).expect("a fair");
    let before = holds(&fair).entries;
    let mut refused = |words: &str| match fair.allow_export(words) {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    for _ in 0..4 {
        assert_eq!(refused("otra frase de prueba"), Refusal::PassphraseWrong);
    }
    assert!(matches!(refused(PASSPHRASE), Refusal::WaitToTry { seconds: 1..=10 }));
    assert_eq!(holds(&fair).entries, before, "nothing left the fair, and nothing was noted");
}

#[test]
fn the_journal_keeps_what_left_and_the_same_id_is_one_entry() {
    let mut fair = rehearsal();
    let before = holds(&fair).entries;
    let export = Export::new(What::Earnings, Some(Format::Xlsx)).expect("a form of it");
    let (entry, words) = (id(), Words::new(Lang::Es));
    let mut take = |id, export| {
        let pass = fair.allow_export(PASSPHRASE).expect("leave");
        fair.export(id, export, &words, pass)
    };
    let file = take(entry, export).expect("a file");
    assert_eq!(file.name, "ganancias-2023-12-05.xlsx");
    assert_eq!(take(entry, export).expect("the same file again"), file);
    let other = Export::new(What::Sales, Some(Format::Xlsx)).expect("a form of it");
    assert_eq!(take(entry, other).expect_err("another file").code(), "id-reused");
    assert_eq!(holds(&fair).entries, before + 1);
    let journal = String::from_utf8(take_out(&mut fair, What::Journal, Format::Jsonl)).expect("text");
    let kept: Vec<&str> = journal.lines().filter(|line| line.contains(r#""event":"exported""#)).collect();
    assert_eq!(kept.len(), 2, "the earnings, and the journal itself");
    assert!(kept[0].contains(r#"{"event":"exported","what":"earnings","format":"xlsx"}"#));
    assert!(kept[0].contains(&entry.to_string()) && journal.trim_end().ends_with(kept[1]));
}

#[test]
fn each_file_has_one_plain_sentence_in_both_languages() {
    for lang in Lang::ALL {
        let words = Words::new(*lang);
        for what in What::ALL {
            for key in ["", "about-", "holds-"] {
                let key = format!("export-{key}{}", what.word());
                assert!(words.has(&key), "{key} in {}", lang.word());
            }
        }
    }
}
