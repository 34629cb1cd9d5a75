//! Papers: made by the core, saved among the papers or where the person chooses, or shown on the screen.

use crate::practising::PAPERS;
use crate::state::App;
use crate::wire::{Deliver, Failure, Notice, Paper, PaperPage, PaperPages, PaperProgress, PaperSize, Saved};
use crate::{printing, read};
use feriante_core::Error;
use feriante_core::documents::{self, CodeKind, LabelPlan, PosterSize, Sheet, SlipSize};
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{Fair, write_whole};
use feriante_core::l10n::Words;
use feriante_core::views::Statement;
use std::fs;
use std::path::{Path, PathBuf};
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use uuid::Uuid;

/// A file to make: its neutral name and its pages.
type File = (String, documents::Paper);

#[tauri::command(async)]
pub fn paper_make<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    paper: Paper,
    deliver: Deliver,
    progress: Channel<PaperProgress>,
) -> Result<Saved, Failure> {
    let (files, notices, papers) = made(&app, &paper)?;
    // Asked with the lock let go: a person may take her time.
    let several = matches!(paper, Paper::EarningsEach { .. });
    let Some(target) = target(&handle, deliver, &papers, &files, several) else {
        return Ok(Saved { path: None, files: 0, notices: Vec::new() });
    };
    // All of it is painted before any of it is written: what is given up leaves nothing behind.
    let Some(painted) = painted(&app, &files, &progress) else {
        return Ok(Saved { path: None, files: 0, notices: Vec::new() });
    };
    app.tell(|_| {
        for ((name, _), bytes) in files.iter().zip(&painted) {
            let path = if several { target.join(name) } else { target.clone() };
            fs::create_dir_all(path.parent().unwrap_or(&path))?;
            write_whole(&path, bytes)?;
        }
        Ok(())
    })?;
    if matches!(deliver, Deliver::Open) {
        // Without a viewer on this machine the paper is still saved, and its place is shown.
        let _ = handle.opener().open_path(target.to_string_lossy(), None::<&str>);
    }
    if let Paper::Slip { sale, .. } = paper {
        app.slip_made(sale);
    }
    let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
    Ok(Saved { path: Some(target.display().to_string()), files: count, notices })
}

/// Gives up the paper that is being made.
#[tauri::command(async)]
pub fn paper_cancel(app: State<'_, App>) {
    app.give_up(true);
}

/// The files' bytes, while the window is told how far they are; none when the person gave it up.
fn painted(app: &App, files: &[File], progress: &Channel<PaperProgress>) -> Option<Vec<Vec<u8>>> {
    app.give_up(false);
    let all = files.iter().map(|(_, paper)| paper.pages.len()).sum();
    let mut before = 0;
    let paint = |(_, paper): &File| {
        let bytes = documents::paint_with(paper, &mut |done, _| {
            // A window that is gone hears nothing; the paper is made all the same.
            let _ = progress.send(PaperProgress { done: before + done, all });
            !app.is_given_up()
        });
        before += paper.pages.len();
        bytes
    };
    files.iter().map(paint).collect()
}

/// The same pages for the screen, and for the system's printer from there.
#[tauri::command(async)]
pub fn paper_show(app: State<'_, App>, paper: Paper) -> Result<PaperPages, Failure> {
    let (files, notices, _) = made(&app, &paper)?;
    if let Paper::Slip { sale, .. } = paper {
        app.slip_made(sale);
    }
    let title = files.first().map(|(_, pages)| pages.title.clone()).unwrap_or_default();
    let pages = files.iter().flat_map(|(_, paper)| &paper.pages).map(PaperPage::of).collect();
    Ok(PaperPages { title, pages, notices })
}

/// Opens the system's print dialog for the pages that the window shows.
#[tauri::command(async)]
pub fn paper_print<R: Runtime>(
    window: WebviewWindow<R>,
    app: State<'_, App>,
    size: PaperSize,
) -> Result<(), Failure> {
    app.tell(|_| printing::print(&window, size))
}

/// What a paper is made of, what to mention about it, and the folder of papers.
fn made(app: &App, paper: &Paper) -> Result<(Vec<File>, Vec<Notice>, PathBuf), Failure> {
    let make_it = |fair: &mut Fair, words: &Words| {
        let folder = app.home.papers(fair.folder().unwrap_or(Path::new(PAPERS)));
        let (files, notices) = match prices(fair, paper, words)? {
            Some((file, notices)) => (vec![file], notices),
            None => (make(fair, paper, words)?, Vec::new()),
        };
        // Only a practice fair has no folder.
        let real = fair.folder().is_some();
        let marked = |pages| if real { pages } else { documents::marked_as_practice(pages, words) };
        Ok((files.into_iter().map(|(name, pages)| (name, marked(pages))).collect(), notices, folder))
    };
    // A seller hands out slips; what people earned, and what a drawer should hold, are for an organizer's eyes,
    // and she makes what is printed before the fair.
    match paper {
        Paper::Slip { .. } | Paper::OrderSlip { .. } => app.with(make_it),
        _ => app.with_organizer(make_it),
    }
}

/// The file to write, or the folder of several; none when the person changed her mind.
fn target<R: Runtime>(
    handle: &AppHandle<R>,
    deliver: Deliver,
    papers: &Path,
    files: &[File],
    several: bool,
) -> Option<PathBuf> {
    let name = files.first().map(|(name, _)| name.as_str()).unwrap_or_default();
    match deliver {
        Deliver::Choose if several => handle.dialog().file().blocking_pick_folder()?.into_path().ok(),
        Deliver::Choose => handle.dialog().file().set_file_name(name).blocking_save_file()?.into_path().ok(),
        Deliver::Save | Deliver::Open if several => Some(papers.join("hojas")),
        Deliver::Save | Deliver::Open => Some(papers.join(name)),
    }
}

fn make(fair: &Fair, paper: &Paper, words: &Words) -> Result<Vec<File>, Error> {
    let name = fair.settings()?.name;
    Ok(match paper {
        Paper::Slip { sale, size } => {
            let sale = fair.sale(*sale)?;
            let size = SlipSize::from_word(size).unwrap_or(SlipSize::Roll80);
            let slip = documents::slip(&sale, &name, words, size);
            vec![(documents::slip_file_name(sale.number), slip)]
        }
        Paper::OrderSlip { order, size } => {
            let order = fair.order(*order)?;
            let size = SlipSize::from_word(size).unwrap_or(SlipSize::Roll80);
            let slip = documents::order_slip(&order, &name, words, size);
            vec![(documents::order_file_name(order.number), slip)]
        }
        Paper::Day { session } => {
            let which = fair.sessions()?.into_iter().find(|found| *session == Some(found.number));
            let report =
                documents::day_report(&fair.day(*session)?, which.as_ref(), &name, fair.now(), words);
            vec![(documents::day_file_name(fair.now()), report)]
        }
        Paper::Proof { session } => {
            let closing = fair.proof_paper(*session)?;
            let number = closing.closed.as_ref().map(|closed| closed.number);
            let page = documents::proof_page(&closing, &name, words);
            vec![(documents::proof_file_name(number, fair.now()), page)]
        }
        Paper::Dashboard { scope } => {
            let view = fair.dashboard(Some(read::scope(scope)?))?;
            let paper = documents::dashboard(&view, &name, fair.now(), words);
            vec![(documents::dashboard_file_name(fair.now()), paper)]
        }
        Paper::Earnings { kind, session } => {
            let all = documents::statements_as(read::kind(kind), &statements(fair, *session)?, &name, words);
            vec![(documents::statements_file_name(fair.now()), all)]
        }
        Paper::EarningsEach { kind, session } => {
            let each = (1..).zip(statements(fair, *session)?).map(|(place, statement)| {
                let page = documents::statements_as(read::kind(kind), &[statement], &name, words);
                (documents::statement_file_name(place), page)
            });
            each.collect()
        }
        Paper::Statement { participant, kind } => {
            let statements = fair.statements()?.into_iter();
            let hers = (1..).zip(statements).find(|(_, one)| one.earned.participant.id == *participant);
            let (place, statement) = match hers {
                Some(found) => found,
                None => (0, fair.statement(*participant)?),
            };
            let page = documents::statements_as(read::kind(kind), &[statement], &name, words);
            vec![(documents::statement_file_name(place), page)]
        }
        Paper::PayoutSheet => {
            let sheet = documents::payout_sheet(&fair.payout_rows()?, &name, fair.now(), words);
            vec![(documents::payout_sheet_file_name(fair.now()), sheet)]
        }
        Paper::Envelopes => {
            let sheet = documents::envelope_sheet(&fair.envelope_plan()?, &name, fair.now(), words);
            vec![(documents::envelope_sheet_file_name(fair.now()), sheet)]
        }
        Paper::CostingSheet { product } => {
            let view = fair.costing(*product)?.ok_or(Refusal::CostingMissing)?;
            let sheet = documents::costing_sheet(&view, &name, fair.now(), words);
            vec![(documents::costing_file_name(&view.product.sku), sheet)]
        }
        Paper::BlankCostingSheet => {
            let sheet = documents::blank_costing_sheet(&name, words);
            vec![(documents::BLANK_COSTING_FILE_NAME.to_owned(), sheet)]
        }
        // Made by `prices`.
        Paper::Labels { .. }
        | Paper::PriceTags { .. }
        | Paper::PriceList { .. }
        | Paper::TallySheet { .. } => Vec::new(),
    })
}

fn statements(fair: &Fair, session: Option<u32>) -> Result<Vec<Statement>, Error> {
    session.map_or_else(|| fair.statements(), |number| fair.statements_of(number))
}

/// A paper of goods and prices with what to mention about it, if that was asked for.
fn prices(fair: &Fair, paper: &Paper, words: &Words) -> Result<Option<(File, Vec<Notice>)>, Error> {
    let products = |only: &Option<Vec<Uuid>>| fair.products_to_print(only.as_deref());
    let (name, page, notices) = match paper {
        Paper::Labels { products: only, sheet, code, copies, skip } => {
            let sheet = Sheet::from_word(sheet).unwrap_or_default();
            let code = CodeKind::from_word(code).unwrap_or(CodeKind::Bars);
            let plan = LabelPlan::new(sheet, code, copies, skip)?;
            let labels = documents::labels(&products(only)?, &plan, words)?;
            let notices = labels.notices().iter().map(Notice::of).collect();
            (documents::labels_file_name(&sheet, code, fair.now()), labels.paper, notices)
        }
        Paper::PriceTags { products: only, english } => {
            let tags = documents::price_tags(&products(only)?, *english, words)?;
            (documents::price_tags_file_name(fair.now()), tags, Vec::new())
        }
        Paper::PriceList { products: only, size } => {
            let size = PosterSize::from_word(size).unwrap_or(PosterSize::A4);
            let list = documents::price_list(&products(only)?, &fair.settings()?.name, size, words)?;
            (documents::price_list_file_name(size, fair.now()), list, Vec::new())
        }
        Paper::TallySheet { products: only } => {
            let sheet = documents::paper_sheet(&products(only)?, &fair.settings()?.name, words)?;
            (documents::paper_sheet_file_name(fair.now()), sheet, Vec::new())
        }
        _ => return Ok(None),
    };
    Ok(Some(((name, page), notices)))
}
