//! The organizer's tool without a window (formats.md, the command-line tool). A thin face of the core: it
//! reads arguments, calls one verb, prints what came of it.

mod arguments;
mod books;
mod exports;
mod failure;
mod figures;
mod output;
mod papers;

use clap::ArgMatches;
use failure::Failure;
use feriante_core::domain::fair::Lang;
use feriante_core::l10n::Words;
use std::process::ExitCode;

fn main() -> ExitCode {
    let lang = arguments::language();
    let words = Words::new(lang);
    let matches = match arguments::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return arguments::misuse(&error, &words),
    };
    match run(&matches, lang) {
        Ok(()) => ExitCode::SUCCESS,
        Err((failure, words)) => failure.tell(&words, arguments::wants_json(&matches)),
    }
}

/// Runs the command; a failure comes with the words of the language to tell it in.
fn run(matches: &ArgMatches, lang: Lang) -> Result<(), (Failure, Words)> {
    let Some((name, arguments)) = matches.subcommand() else { return Ok(()) };
    let mut words = Words::new(lang);
    let done = match name {
        "new" => books::new(arguments, &words),
        "demo" => books::demo(arguments, lang, &words),
        _ => books::open(arguments).and_then(|(mut fair, passphrase)| {
            if arguments::language_chosen().is_none() {
                words = Words::new(fair.settings()?.lang);
            }
            match name {
                "import" => books::import(&mut fair, arguments, &words),
                "count" => books::count(&mut fair, arguments, &words),
                "verify" => books::verify(&fair, arguments, &words),
                "report" => figures::report(&fair, arguments, &words),
                "pdf" => papers::pdf(&fair, arguments, &words),
                "export" => exports::export(&mut fair, arguments, &passphrase, &words),
                _ => Ok(()),
            }
        }),
    };
    done.map_err(|failure| (failure, words))
}
