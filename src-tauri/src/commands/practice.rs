//! Practising on a fair of its own.

use super::fair::fair_view;
use crate::state::App;
use crate::wire::{Failure, FairView, Practice, PracticeLook, PracticeStep};
use crate::{read, show};
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn practice_start(app: State<'_, App>) -> Result<FairView, Failure> {
    // An id is chance enough: only which customers come depends on it.
    let (_, seed) = Uuid::now_v7().as_u64_pair();
    app.tell(|_| app.practise(seed))?;
    fair_view(app)
}

/// The real fair as it was; none when none was open.
#[tauri::command(async)]
pub fn practice_end(app: State<'_, App>) -> Result<Option<FairView>, Failure> {
    app.stop_practising();
    if app.is_open() { fair_view(app).map(Some) } else { Ok(None) }
}

#[tauri::command(async)]
pub fn practice_look(app: State<'_, App>, request: PracticeLook) -> Result<Practice, Failure> {
    app.play(|practising, words| {
        let scene = practising.see(request.paying, request.help)?;
        Ok(show::practice(&scene, &practising.fair.products()?, words))
    })
}

#[tauri::command(async)]
pub fn practice_step(app: State<'_, App>, request: PracticeStep) -> Result<Practice, Failure> {
    app.play(|practising, words| {
        let scene = practising.step(read::practice_step(&request.step)?, request.paying)?;
        Ok(show::practice(&scene, &practising.fair.products()?, words))
    })
}
