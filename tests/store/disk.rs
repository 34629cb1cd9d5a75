//! What lies on the disk, and what happens when the disk, the folder or the passphrase says no.

use feriante_core::Error;
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{Fair, write_whole};
use feriante_tests::{PASSPHRASE, holds, join, noon, open, pays, product, rules, sale, stock};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn made(folder: &Path) -> Fair {
    Fair::create(folder, &rules(500), PASSPHRASE).expect("a fair")
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn no_file_of_a_fair_holds_a_readable_word() {
    let home = folder();
    let path = home.path().join("feria");
    let mut fair = made(&path);
    let who = join(&mut fair, "Guacamayo");
    let bag = stock(&mut fair, &product("BOLSAROJA", 1500, &[(who, 1)]));
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(bag, 1)], pays(1500, 0, 0))).expect("a sale");
    let mut seen = Vec::new();
    for entry in fs::read_dir(&path).expect("the folder") {
        let file = entry.expect("a file").path();
        let bytes = fs::read(&file).expect("bytes");
        for word in ["Guacamayo", "BOLSAROJA", "SQLite format", "primavera", "journal"] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} stands in {}", file.display());
        }
        seen.push(file.file_name().expect("a name").to_string_lossy().into_owned());
    }
    assert!(seen.contains(&"fair.db-wal".to_owned()), "the log was there to be looked at: {seen:?}");
}

#[test]
fn a_sale_is_there_after_the_program_is_gone() {
    let home = folder();
    let path = home.path().join("feria");
    let mut fair = made(&path);
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    open(&mut fair, 0);
    let sold = fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    // As after a power cut: the files as they are, without the log being folded in.
    let copy = home.path().join("copia");
    fs::create_dir(&copy).expect("a folder");
    for name in ["fair.db", "fair.db-wal", "key.age"] {
        fs::copy(path.join(name), copy.join(name)).expect("a copy");
    }
    drop(fair);
    for path in [path, copy] {
        let fair = Fair::open(&path, PASSPHRASE).expect("the fair");
        assert!(!path.join("fair.db-shm").exists(), "the file is this process's alone");
        assert_eq!(fair.sale(sold.id).expect("the sale"), sold);
        holds(&fair);
    }
}

#[test]
fn a_second_process_is_refused() {
    let home = folder();
    let path = home.path().join("feria");
    let fair = made(&path);
    assert!(matches!(Fair::open(&path, PASSPHRASE), Err(Error::FairInUse)));
    drop(fair);
    assert!(Fair::open(&path, PASSPHRASE).is_ok());
}

#[test]
fn a_wrong_passphrase_is_refused_and_the_right_one_still_opens() {
    let home = folder();
    let path = home.path().join("feria");
    drop(made(&path));
    let wrong = Fair::open(&path, "otra frase");
    assert!(matches!(wrong, Err(Error::Refused(Refusal::PassphraseWrong))));
    assert!(Fair::open(&path, PASSPHRASE).is_ok());
}

#[test]
fn what_is_not_a_fair_is_told_so() {
    let home = folder();
    assert!(matches!(Fair::open(home.path(), PASSPHRASE), Err(Error::NotAFair)));
    let path = home.path().join("feria");
    drop(made(&path));
    fs::write(path.join("fair.db"), vec![7; 8192]).expect("something else");
    assert!(matches!(Fair::open(&path, PASSPHRASE), Err(Error::NotAFair)));
    fs::write(path.join("key.age"), "no es una clave").expect("something else");
    assert!(matches!(Fair::open(&path, PASSPHRASE), Err(Error::NotAFair)));
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let home = folder();
    fs::write(home.path().join("carta.txt"), "hola").expect("a file");
    let made = Fair::create(home.path(), &rules(500), PASSPHRASE);
    assert!(matches!(made, Err(Error::FairExists)));
    assert_eq!(fs::read_dir(home.path()).expect("the folder").count(), 1);
}

#[test]
fn a_fair_that_cannot_be_made_leaves_nothing_behind() {
    let home = folder();
    let path = home.path().join("feria");
    let mut telling = rules(500);
    telling.name = "Feria del albergue".into();
    let made = Fair::create(&path, &telling, PASSPHRASE);
    assert!(matches!(made, Err(Error::Refused(Refusal::FairNameTelling { .. }))));
    assert_eq!(fs::read_dir(home.path()).expect("the folder").count(), 0);
}

#[test]
fn a_full_disk_refuses_the_sale_whole() {
    let home = folder();
    let path = home.path().join("feria");
    let mut fair = made(&path);
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    open(&mut fair, 0);
    fair.limit_size(1).expect("a limit");
    let mut made = 0;
    let error = loop {
        match fair.record_sale(&sale(&[(bag, 1)], pays(1500, 0, 0))) {
            Ok(_) => made += 1,
            Err(error) => break error,
        }
        assert!(made < 10_000, "the disk never filled");
    };
    assert!(matches!(error, Error::DiskFull), "{error:?}");
    assert_eq!(fair.sales(None).expect("sales").len(), made);
    fair.limit_size(u64::MAX / 2).expect("room again");
    fair.record_sale(&sale(&[(bag, 1)], pays(1500, 0, 0))).expect("a sale");
    holds(&fair);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_no_half_paper() {
    let error = write_whole(Path::new("/dev/full/papel.pdf"), b"x").expect_err("not a folder");
    assert!(error.is_refusal() || matches!(error, Error::Files(_)));
    let home = folder();
    let paper = home.path().join("papel.pdf");
    fs::write(&paper, "el de antes").expect("a paper");
    // The file beside which the new one is written cannot hold a byte.
    std::os::unix::fs::symlink("/dev/full", home.path().join("papel.pdf.part")).expect("a link");
    assert!(matches!(write_whole(&paper, b"el nuevo"), Err(Error::DiskFull)));
    assert_eq!(fs::read_to_string(&paper).expect("the paper"), "el de antes");
    assert_eq!(fs::read_dir(home.path()).expect("the folder").count(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_to_is_told_so() {
    // No one, not even an administrator, makes a folder there.
    let made = Fair::create(Path::new("/sys/feria"), &rules(500), PASSPHRASE);
    assert!(matches!(made, Err(Error::ReadOnly)));
    assert!(matches!(write_whole(Path::new("/sys/papel.pdf"), b"x"), Err(Error::ReadOnly)));
}

#[test]
fn the_id_of_a_sale_survives_a_restart() {
    let home = folder();
    let path = home.path().join("feria");
    let mut fair = made(&path);
    let request = {
        let bag = stock(&mut fair, &product("BOL", 1500, &[]));
        open(&mut fair, 0);
        sale(&[(bag, 1)], pays(2000, 0, 0))
    };
    let first = fair.record_sale(&request).expect("a sale");
    drop(fair);
    let mut fair = Fair::open(&path, PASSPHRASE).expect("the fair");
    assert_eq!(fair.record_sale(&request).expect("the same sale"), first);
    let changed =
        fair.record_sale(&feriante_core::fair::SaleRequest { offered: pays(1500, 0, 0), ..request });
    assert!(matches!(changed, Err(Error::Refused(Refusal::IdReused))));
    assert_eq!(fair.sales(None).expect("sales").len(), 1);
}

#[test]
fn wrong_tries_at_the_door_wait_longer_even_after_a_restart() {
    let home = folder();
    let path = home.path().join("feria");
    let mut fair = made(&path).with_clock(noon);
    for _ in 0..4 {
        assert!(matches!(fair.knock("otra frase"), Err(Error::Refused(Refusal::PassphraseWrong))));
    }
    drop(fair);
    let mut fair = Fair::open(&path, PASSPHRASE).expect("the fair").with_clock(noon);
    // Even the right one waits: the door does not say which it was.
    assert!(matches!(fair.knock(PASSPHRASE), Err(Error::Refused(Refusal::WaitToTry { seconds: 10 }))));
    let mut fair = fair.with_clock(|| noon() + chrono::TimeDelta::seconds(11));
    fair.knock(PASSPHRASE).expect("the door opens");
    assert!(matches!(fair.knock("otra frase"), Err(Error::Refused(Refusal::PassphraseWrong))));
    fair.knock(PASSPHRASE).expect("the count began again");
}
