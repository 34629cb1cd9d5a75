//! Counting, closing, the proof, and opening again.

use crate::state::App;
use crate::wire::{
    AuditView, CloseTill, ClosingLook, ClosingRow, CountDrawer, CountView, DropNotes, Failure, ProofView,
    ReopenTill, TermEntryRow, WalletAnswers,
};
use crate::{read, show};
use feriante_core::Error;
use feriante_core::domain::change::sum;
use feriante_core::domain::proof::ProofTerm;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::fair::MoveRequest;
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn drawer_count(app: State<'_, App>, request: CountDrawer) -> Result<CountView, Failure> {
    app.with_lead(|fair, words| Ok(show::count(&fair.count(&read::count(&request)?)?, words)))
}

/// Notes go to safekeeping once a second person has given her PIN or the passphrase.
#[tauri::command(async)]
pub fn drawer_drop(app: State<'_, App>, request: DropNotes) -> Result<(), Failure> {
    app.with(|fair, _| {
        let pieces = read::piles(&request.pieces)?;
        let confirmed_by = Some(fair.enter(&request.words)?);
        let plain = MoveRequest::plain(request.id, Direction::Out, sum(&pieces)?, MoveReason::Safekeeping);
        fair.move_cash(&MoveRequest { pieces, confirmed_by, ..plain })
    })
}

#[tauri::command(async)]
pub fn closing_look(
    app: State<'_, App>,
    count: Uuid,
    answers: Option<WalletAnswers>,
) -> Result<ClosingLook, Failure> {
    app.with_lead(|fair, words| {
        let looked = answers.as_ref().map(read::wallets).transpose()?;
        let counted = fair.counted(count, looked.as_ref())?;
        show::closing_look(fair, &counted, looked.as_ref(), words)
    })
}

#[tauri::command(async)]
pub fn till_close(app: State<'_, App>, request: CloseTill) -> Result<Option<ClosingRow>, Failure> {
    app.with_lead(|fair, words| {
        fair.close_till(&read::close(&request)?)?;
        Ok(show::closings(fair, words)?.into_iter().find(|row| row.id == request.id))
    })
}

#[tauri::command(async)]
pub fn till_reopen(app: State<'_, App>, request: ReopenTill) -> Result<Vec<ClosingRow>, Failure> {
    app.with_organizer(|fair, words| {
        fair.reopen_till(&read::reopen(&request))?;
        show::closings(fair, words)
    })
}

#[tauri::command(async)]
pub fn closing_list(app: State<'_, App>) -> Result<Vec<ClosingRow>, Failure> {
    app.with_organizer(|fair, words| show::closings(fair, words))
}

#[tauri::command(async)]
pub fn proof_view(app: State<'_, App>, session: Option<u32>) -> Result<ProofView, Failure> {
    app.with_organizer(|fair, words| show::proof(fair, session, words))
}

#[tauri::command(async)]
pub fn proof_entries(
    app: State<'_, App>,
    term: &str,
    session: Option<u32>,
) -> Result<Vec<TermEntryRow>, Failure> {
    app.with_organizer(|fair, words| {
        let term = ProofTerm::from_word(term).ok_or(Error::Broken("a term the window does not know"))?;
        Ok(fair.proof_entries(term, session)?.iter().map(|entry| show::proof_entry(entry, words)).collect())
    })
}

#[tauri::command(async)]
pub fn books_check(app: State<'_, App>) -> Result<AuditView, Failure> {
    app.with_organizer(|fair, _| {
        let audit = fair.verify()?;
        let problems = u32::try_from(audit.problems.len()).unwrap_or(u32::MAX);
        Ok(AuditView { entries: audit.entries, problems })
    })
}
