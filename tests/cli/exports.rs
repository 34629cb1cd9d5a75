//! Files out of the fair: `export FAIR WHAT OUT`, the ending of OUT saying the form.

use crate::run::Stall;

#[test]
fn each_file_is_written_and_says_what_it_holds() {
    let stall = Stall::rehearsal();
    let tables = ["sales", "earnings", "stock", "movements", "cash-book", "donors"];
    for what in tables {
        for ending in ["csv", "xlsx", "XLSX"] {
            let said = stall.run(&["export", "@feria", what, &format!("@{what}.{ending}")]).ok();
            assert!(said.starts_with("Guardado. Tiene "), "{said}");
            let bytes = std::fs::read(stall.path(&format!("{what}.{ending}"))).expect("a file");
            let begins: &[u8] = if ending == "csv" { b"\xef\xbb\xbf" } else { b"PK\x03\x04" };
            assert!(bytes.starts_with(begins), "{what}.{ending}");
        }
    }
    stall.run(&["export", "@feria", "donors", "@informe.pdf"]).ok();
    assert!(std::fs::read(stall.path("informe.pdf")).expect("a paper").starts_with(b"%PDF-"));
    let said = stall.run(&["export", "@feria", "journal", "@asientos.jsonl", "--lang", "en"]).ok();
    assert!(said.contains("Do not send or share it"), "{said}");
    let journal = std::fs::read_to_string(stall.path("asientos.jsonl")).expect("a file");
    // Its last line is of the file itself; so many were noted before it.
    assert_eq!(journal.matches(r#""event":"exported""#).count(), 3 * tables.len() + 2);
    let entries = stall.run(&["verify", "@feria", "--json"]).json()["entries"].as_u64();
    assert_eq!(entries, Some(journal.lines().count() as u64));
}

#[test]
fn a_table_that_was_taken_out_opens_in_the_language_asked_for() {
    let stall = Stall::rehearsal();
    stall.run(&["export", "@feria", "earnings", "@g.csv", "--lang", "en"]).ok();
    let text = std::fs::read_to_string(stall.path("g.csv")).expect("a file");
    assert!(text.starts_with("\u{feff}Alias;Sold (S/);Materials (S/);"), "{text}");
    assert!(text.contains("\r\nColibrí;709.45;207.40;35.40;0.00;449.12;0.00;0.00;656.52;\r\n"), "{text}");
}

#[test]
fn wrong_endings_and_telling_names_are_refused_and_nothing_is_noted() {
    let stall = Stall::rehearsal();
    let entries = || stall.run(&["verify", "@feria", "--json"]).json()["entries"].clone();
    let before = entries();
    let refused = |what: &str, out: &str| stall.run(&["export", "@feria", what, out, "--json"]).refused();
    for (what, out, endings) in [
        ("sales", "@v.pdf", ".xlsx, .csv"),
        ("sales", "@ventas", ".xlsx, .csv"),
        ("donors", "@i.jsonl", ".pdf, .xlsx, .csv"),
        ("journal", "@a.csv", ".jsonl"),
    ] {
        let (code, args) = refused(what, out);
        assert_eq!((code.as_str(), args["endings"].as_str()), ("export-ending", Some(endings)));
    }
    let (code, args) = refused("sales", "@ventas del refugio.csv");
    assert_eq!((code.as_str(), args["word"].as_str()), ("file-name-telling", Some("refugio")));
    assert_eq!(refused("horoscopo", "@h.csv").0, "usage");
    let said = stall.run(&["export", "@feria", "sales", "@v.pdf"]);
    assert_eq!(
        (said.status, said.err.as_str()),
        (1, "El nombre del archivo tiene que terminar en .xlsx, .csv.")
    );
    assert!(!stall.path("v.pdf").exists() && !stall.path("ventas").exists());
    assert_eq!(entries(), before);
}

#[test]
fn a_folder_that_is_copied_to_the_internet_is_warned_of() {
    let stall = Stall::rehearsal();
    std::fs::create_dir(stall.path("Dropbox")).expect("a folder");
    let warned = stall.run(&["export", "@feria", "stock", "@Dropbox/existencias.csv"]);
    assert_eq!(warned.status, 0);
    assert!(warned.err.contains("(Dropbox)"), "{}", warned.err);
    assert_eq!(stall.run(&["export", "@feria", "stock", "@existencias.csv"]).err, "");
}
