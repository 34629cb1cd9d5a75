//! Papers to files.

use crate::failure::Failure;
use clap::ArgMatches;
use feriante_core::documents::{self, SlipSize};
use feriante_core::fair::{Fair, write_whole};
use feriante_core::l10n::Words;
use std::fs;
use std::path::{Path, PathBuf};

/// `pdf FAIR slip SALE OUT | day OUT | earnings OUT`
pub fn pdf(fair: &Fair, arguments: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let Some((paper, arguments)) = arguments.subcommand() else { return Ok(()) };
    let out = arguments.get_one::<PathBuf>("out").map_or(Path::new(""), PathBuf::as_path);
    let name = fair.settings()?.name;
    match paper {
        "slip" => {
            let sale = fair.sale_numbered(arguments.get_one::<u32>("sale").copied().unwrap_or_default())?;
            let size = arguments.get_one::<String>("size").and_then(|word| SlipSize::from_word(word));
            let slip = documents::slip(&sale, &name, words, size.unwrap_or(SlipSize::Roll80));
            write_whole(out, &documents::paint(&slip))?;
        }
        "day" => {
            let session = arguments.get_one::<u32>("session").copied();
            let which = fair.sessions()?.into_iter().find(|found| session == Some(found.number));
            let page = documents::day_report(&fair.day(session)?, which.as_ref(), &name, fair.now(), words);
            write_whole(out, &documents::paint(&page))?;
        }
        _ if arguments.get_flag("each") => {
            fs::create_dir_all(out)?;
            for (place, statement) in (1..).zip(fair.statements()?) {
                let file = out.join(documents::statement_file_name(place));
                write_whole(&file, &documents::paint(&documents::statements(&[statement], &name, words)))?;
            }
        }
        _ => {
            let pages = documents::statements(&fair.statements()?, &name, words);
            write_whole(out, &documents::paint(&pages))?;
        }
    }
    Ok(())
}
