//! Sales kept on paper, written down afterwards.

use crate::state::App;
use crate::wire::{Failure, PaperKept, PaperOff, PaperSheet, PaperSold, PaperSum};
use crate::{read, show};
use tauri::State;

#[tauri::command(async)]
pub fn paper_look(app: State<'_, App>, lines: Vec<PaperSold>, off: PaperOff) -> Result<PaperSum, Failure> {
    app.with_lead(|fair, words| {
        let sum = fair.quote_paper(&read::paper_lines(&lines)?, read::paper_off(&off)?)?;
        let shown = |money| show::amount(money, words);
        Ok(PaperSum { cash: shown(sum.cash), yape: shown(sum.yape), plin: shown(sum.plin) })
    })
}

#[tauri::command(async)]
pub fn paper_keep(app: State<'_, App>, sheet: PaperSheet) -> Result<PaperKept, Failure> {
    app.with_lead(|fair, words| {
        let (now, last) = (fair.now(), fair.sessions()?.into_iter().next_back());
        let request = read::paper(&sheet, now, last.map_or(now, |session| session.opened_at))?;
        let sales = u32::try_from(fair.record_paper(&request)?.len()).unwrap_or(u32::MAX);
        Ok(PaperKept { sales, list: show::sale_rows(fair, words)? })
    })
}
