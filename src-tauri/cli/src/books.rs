//! Making, opening and filling a fair.

use crate::failure::Failure;
use crate::output::line;
use clap::ArgMatches;
use feriante_core::Error;
use feriante_core::domain::fair::Lang;
use feriante_core::domain::money::Money;
use feriante_core::domain::refusal::Refusal;
use feriante_core::exchange::Table;
use feriante_core::fair::{CloseRequest, Fair, NewFair};
use feriante_core::l10n::{Words, parse_percent};
use feriante_core::sample;
use serde_json::json;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// `new FAIR --name TEXT …`
pub fn new(arguments: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let text = |name: &str| arguments.get_one::<String>(name).map_or("", String::as_str);
    let lang = arguments.get_one::<String>("lang").and_then(|word| Lang::from_word(word)).unwrap_or(Lang::Es);
    let days = text("retention-days").parse().map_err(|_| Refusal::RetentionOutOfRange)?;
    let new = NewFair {
        name: text("name").to_owned(),
        fund_percent: parse_percent(text("fund-percent"))?,
        float: centimos(text("float"))?,
        lang,
        retention_days: days,
    };
    Fair::create(folder(arguments), &new, &passphrase(words)?)?;
    line(&words.text("cli-new-done"));
    Ok(())
}

/// `demo FAIR`
pub fn demo(arguments: &ArgMatches, lang: Lang, words: &Words) -> Result<(), Failure> {
    sample::create(folder(arguments), lang, &passphrase(words)?)?;
    line(&words.text("cli-demo-done"));
    Ok(())
}

/// Opens the fair that the arguments name, with the passphrase that is given for it.
pub fn open(arguments: &ArgMatches) -> Result<(Fair, String), Failure> {
    let folder = folder(arguments);
    if !folder.is_dir() {
        return Err(Error::NotAFair.into());
    }
    let passphrase = passphrase(&Words::new(crate::arguments::language()))?;
    Ok((Fair::open(folder, &passphrase)?, passphrase))
}

/// `import FAIR participants|products|sales FILE`
pub fn import(fair: &mut Fair, arguments: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let path = arguments.get_one::<PathBuf>("file").map_or(Path::new(""), PathBuf::as_path);
    let table = match arguments.get_one::<String>("table").map(String::as_str) {
        Some("participants") => Table::Participants,
        Some("products") => Table::Products,
        _ => Table::Sales,
    };
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::IsADirectory => {
            Error::FileNotFound { path: path.display().to_string() }
        }
        _ => error.into(),
    })?;
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let imported = fair.import(table, &file, &bytes)?;
    for notice in &imported.notices {
        crate::output::complain(&words.notice(notice));
    }
    let counts = [
        ("added", imported.added.to_string()),
        ("changed", imported.changed.to_string()),
        ("unchanged", imported.unchanged.to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
    line(&words.with("cli-import-done", &counts));
    Ok(())
}

/// `count FAIR CÉNTIMOS`
pub fn count(fair: &mut Fair, arguments: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let counted = centimos(arguments.get_one::<String>("centimos").map_or("", String::as_str))?;
    let session = fair.open_session()?.ok_or(Refusal::TillClosed)?.number;
    fair.close_till(&CloseRequest::plain(Uuid::now_v7(), counted))?;
    let cash = fair.day(Some(session))?.cash;
    let difference = cash.difference.unwrap_or_default();
    if arguments.get_flag("json") {
        let (expected, difference) = (cash.expected.centimos(), difference.centimos());
        let closed = json!({ "expected": expected, "counted": counted.centimos(), "difference": difference });
        line(&closed.to_string());
        return Ok(());
    }
    line(&words.with(
        "cli-count-done",
        &[
            ("expected", &words.amount(cash.expected)),
            ("counted", &words.amount(counted)),
            ("difference", &words.amount(difference)),
        ],
    ));
    Ok(())
}

/// `verify FAIR`
pub fn verify(fair: &Fair, arguments: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let audit = fair.verify()?;
    if audit.problems.is_empty() {
        if arguments.get_flag("json") {
            line(&json!({ "entries": audit.entries, "problems": [] }).to_string());
            return Ok(());
        }
        line(&words.with("cli-verify-done", &[("entries", &audit.entries.to_string())]));
        return Ok(());
    }
    for problem in &audit.problems {
        crate::output::complain(&words.problem(problem));
    }
    Err(Error::Broken("the books do not hold").into())
}

fn folder(arguments: &ArgMatches) -> &Path {
    arguments.get_one::<PathBuf>("fair").map_or(Path::new(""), PathBuf::as_path)
}

/// Céntimos are a whole number on the command line.
fn centimos(text: &str) -> Result<Money, Refusal> {
    text.trim().parse().map(Money::new).map_err(|_| Refusal::CentimosUnreadable { text: text.to_owned() })
}

/// From the environment, or asked for without echo; never a flag, which others could see.
fn passphrase(words: &Words) -> Result<String, Failure> {
    match env::var("FERIANTE_PASSPHRASE") {
        Ok(passphrase) => Ok(passphrase),
        Err(_) => rpassword::prompt_password(format!("{} ", words.text("cli-ask-passphrase")))
            .map_err(|_| Refusal::PassphraseMissing.into()),
    }
}
