//! The command line, in the person's language.

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use feriante_core::documents::{CodeKind, PosterSize, Sheet, StatementKind};
use feriante_core::domain::fair::Lang;
use feriante_core::l10n::Words;
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

/// The language asked for with `--lang`, if it was.
pub fn language_chosen() -> Option<Lang> {
    let arguments: Vec<String> = env::args().collect();
    let next = arguments.iter().zip(arguments.iter().skip(1)).find(|(flag, _)| *flag == "--lang");
    let joined = arguments.iter().find_map(|argument| argument.strip_prefix("--lang="));
    Lang::from_word(joined.or(next.map(|(_, value)| value.as_str()))?)
}

/// The language to speak before a fair is open: as asked for, or else as the system says, or Spanish.
pub fn language() -> Lang {
    let system = || env::var("LC_ALL").or_else(|_| env::var("LANG")).unwrap_or_default();
    language_chosen().unwrap_or_else(|| if system().starts_with("en") { Lang::En } else { Lang::Es })
}

/// What can be taken out.
const EXPORTS: [&str; 7] = ["sales", "earnings", "stock", "movements", "cash-book", "donors", "journal"];

/// The whole command.
pub fn command(words: &Words) -> Command {
    let about = |command: &'static str| Command::new(command).about(words.text(&format!("cli-{command}")));
    let fair = || {
        Arg::new("fair")
            .value_name("FAIR")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(words.text("cli-arg-fair"))
    };
    let out = || {
        Arg::new("out")
            .value_name("OUT")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(words.text("cli-arg-out"))
    };
    let session = || {
        let number = value_parser!(u32).range(1..);
        Arg::new("session")
            .long("session")
            .value_name("N")
            .value_parser(number)
            .help(words.text("cli-arg-session"))
    };
    let json = Arg::new("json")
        .long("json")
        .action(ArgAction::SetTrue)
        .global(true)
        .help(words.text("cli-arg-json"));
    let lang = Arg::new("lang")
        .long("lang")
        .value_parser(["es", "en"])
        .global(true)
        .help(words.text("cli-arg-lang"));
    let plain = |name: &'static str, default: Option<&'static str>| {
        let argument =
            Arg::new(name).long(name).allow_hyphen_values(true).help(words.text(&format!("cli-arg-{name}")));
        match default {
            Some(default) => argument.default_value(default),
            None => argument.required(true),
        }
    };
    let size =
        Arg::new("size").long("size").value_parser(["roll58", "roll80", "a6", "a5"]).default_value("roll80");
    let each = Arg::new("each").long("each").action(ArgAction::SetTrue).help(words.text("cli-arg-each"));
    let kinds: Vec<&str> = StatementKind::ALL.iter().map(|kind| kind.word()).collect();
    let kind = Arg::new("kind").long("kind").value_parser(kinds).default_value("standard");
    let kind = kind.help(words.text("cli-arg-kind"));
    let centimos = Arg::new("centimos").value_name("CÉNTIMOS").required(true).allow_hyphen_values(true);
    Command::new("feriante-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.text("cli-about"))
        .subcommand_required(true)
        .args([json, lang])
        .subcommand(about("new").arg(fair()).args([
            plain("name", None),
            plain("fund-percent", Some("5")),
            plain("float", Some("8000")),
            plain("retention-days", Some("30")),
        ]))
        .subcommand(about("import").args([
            fair(),
            Arg::new("table").required(true).value_parser(["participants", "products", "sales"]),
            Arg::new("file").value_name("FILE").required(true).value_parser(value_parser!(PathBuf)),
        ]))
        .subcommand(about("report").args([
            fair(),
            Arg::new("report").required(true).value_parser(["day", "earnings", "sales", "stock"]),
            session(),
        ]))
        .subcommand(
            about("pdf")
                .arg(fair())
                .subcommand_required(true)
                .subcommand(
                    Command::new("slip")
                        .about(words.text("cli-pdf-slip"))
                        .arg(
                            Arg::new("sale")
                                .value_name("SALE")
                                .required(true)
                                .value_parser(value_parser!(u32)),
                        )
                        .args([out(), size.help(words.text("cli-arg-size"))]),
                )
                .subcommand(Command::new("day").about(words.text("cli-pdf-day")).args([out(), session()]))
                .subcommand(Command::new("earnings").about(words.text("cli-pdf-earnings")).args([
                    out(),
                    each,
                    kind,
                ]))
                .subcommands(prices(words, out)),
        )
        .subcommand(about("export").args([
            fair(),
            Arg::new("what").required(true).value_parser(EXPORTS).help(words.text("cli-arg-what")),
            out(),
        ]))
        .subcommand(about("count").args([fair(), centimos.help(words.text("cli-arg-centimos"))]))
        .subcommand(about("verify").arg(fair()))
        .subcommand(about("demo").arg(fair()))
}

/// The papers of goods and prices.
fn prices(words: &Words, out: impl Fn() -> Arg) -> [Command; 4] {
    let about =
        |paper: &'static str| Command::new(paper).about(words.text(&format!("cli-pdf-{paper}"))).arg(out());
    let one_of = |name: &'static str, among: Vec<&'static str>| {
        let default = among.first().copied().unwrap_or_default();
        let help = words.text(&format!("cli-arg-{name}"));
        Arg::new(name).long(name).value_parser(among).default_value(default).help(help)
    };
    // Numbers are read by the core, which says what is wrong with them.
    let number = |name: &'static str, default: &'static str| {
        let help = words.text(&format!("cli-arg-{name}"));
        Arg::new(name).long(name).value_name("N").allow_hyphen_values(true).default_value(default).help(help)
    };
    let only = || {
        let sku = Arg::new("sku").long("sku").value_name("SKU").action(ArgAction::Append);
        sku.help(words.text("cli-arg-sku"))
    };
    let english =
        Arg::new("english").long("english").action(ArgAction::SetTrue).help(words.text("cli-arg-english"));
    let sheets = Sheet::LABELS.iter().map(Sheet::word).collect();
    let codes = CodeKind::ALL.iter().map(|code| code.word()).collect();
    let posters = PosterSize::ALL.iter().map(|size| size.word()).collect();
    let poster = one_of("size", posters).help(words.text("cli-arg-poster-size"));
    [
        about("labels")
            .args([
                one_of("sheet", sheets),
                one_of("code", codes),
                number("copies", "1"),
                number("skip", "0"),
            ])
            .arg(only()),
        about("price-tags").args([english, only()]),
        about("price-list").args([poster, only()]),
        about("paper-sheet").arg(only()),
    ]
}

/// Did the person ask for JSON?
pub fn wants_json(matches: &ArgMatches) -> bool {
    matches.get_flag("json") || matches.subcommand().is_some_and(|(_, inner)| inner.get_flag("json"))
}

/// Help is printed as asked for; anything else that the command line cannot be is refused.
pub fn misuse(error: &clap::Error, words: &Words) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        crate::output::line(error.to_string().trim_end());
        return ExitCode::SUCCESS;
    }
    if env::args().any(|argument| argument == "--json") {
        crate::output::complain(r#"{"error":{"code":"usage","args":{}}}"#);
    } else {
        crate::output::complain(&words.text("error-usage"));
        crate::output::complain(&command(words).render_usage().to_string());
    }
    ExitCode::from(1)
}
