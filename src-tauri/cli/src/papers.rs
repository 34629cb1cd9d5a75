//! Papers to files.

use crate::failure::Failure;
use crate::output::line;
use clap::ArgMatches;
use feriante_core::documents::{self, CodeKind, LabelPlan, PosterSize, Sheet, SlipSize, StatementKind};
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{Fair, write_whole};
use feriante_core::l10n::Words;
use feriante_core::views::Statement;
use std::fs;
use std::path::{Path, PathBuf};

/// `pdf FAIR slip SALE OUT | day OUT | earnings OUT | labels OUT | price-tags OUT | price-list OUT | paper-sheet OUT`
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
        "labels" | "price-tags" | "price-list" | "paper-sheet" => {
            write_whole(out, &prices(fair, paper, arguments, words)?)?;
        }
        _ => {
            let kind = arguments.get_one::<String>("kind").and_then(|word| StatementKind::from_word(word));
            let pages = |statements: &[Statement]| {
                documents::paint(&documents::statements_as(
                    kind.unwrap_or_default(),
                    statements,
                    &name,
                    words,
                ))
            };
            let statements = fair.statements()?;
            if !arguments.get_flag("each") {
                return Ok(write_whole(out, &pages(&statements))?);
            }
            fs::create_dir_all(out)?;
            for (place, statement) in (1..).zip(&statements) {
                let file = out.join(documents::statement_file_name(place));
                write_whole(&file, &pages(std::slice::from_ref(statement)))?;
            }
        }
    }
    Ok(())
}

/// Labels, price tags, the price list or the sheet to sell on paper, of all that is sold or of the codes named.
fn prices(fair: &Fair, paper: &str, arguments: &ArgMatches, words: &Words) -> Result<Vec<u8>, Failure> {
    let word = |name: &str| arguments.get_one::<String>(name).map_or("", String::as_str);
    let all = fair.products()?;
    let named = arguments.get_many::<String>("sku").into_iter().flatten().map(|sku| {
        let found = all.iter().find(|product| product.sku == *sku).map(|product| product.id);
        found.ok_or_else(|| Refusal::ProductUnknown { sku: sku.clone() })
    });
    let named = named.collect::<Result<Vec<_>, _>>()?;
    let products = fair.products_to_print(Some(named.as_slice()).filter(|named| !named.is_empty()))?;
    let paper = match paper {
        "labels" => {
            let sheet = Sheet::from_word(word("sheet")).unwrap_or_default();
            let code = CodeKind::from_word(word("code")).unwrap_or(CodeKind::Bars);
            let plan = LabelPlan::new(sheet, code, word("copies"), word("skip"))?;
            let labels = documents::labels(&products, &plan, words)?;
            labels.notices().iter().for_each(|notice| line(&words.notice(notice)));
            labels.paper
        }
        "paper-sheet" => documents::paper_sheet(&products, &fair.settings()?.name, words)?,
        "price-tags" => documents::price_tags(&products, arguments.get_flag("english"), words)?,
        _ => {
            let size = PosterSize::from_word(word("size")).unwrap_or(PosterSize::A4);
            documents::price_list(&products, &fair.settings()?.name, size, words)?
        }
    };
    Ok(documents::paint(&paper))
}
