//! How the window looks on this machine, kept in a small file beside the fairs and known to the window before it
//! paints anything.

use crate::home::Home;
use crate::wire::{Look, Theme};
use feriante_core::Error;
use feriante_core::fair::write_whole;
use std::fs;
use tauri::window::Color;
use tauri::{App, Runtime, WebviewWindowBuilder};

/// The dark theme's ground (`--palette-night` of the screens): no white flash before it.
const NIGHT: Color = Color(0x16, 0x14, 0x12, 0xff);

/// What was chosen; the system's where nothing was, or where the file says nothing that is known.
pub fn read(home: &Home) -> Look {
    fs::read(home.look()).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

/// Keeps a choice for the next start.
pub fn keep(home: &Home, look: Look) -> Result<(), Error> {
    let path = home.look();
    fs::create_dir_all(path.parent().unwrap_or(&path))?;
    let text = serde_json::to_vec(&look).map_err(|_| Error::Broken("a look that can't be written"))?;
    write_whole(&path, &text)
}

/// Opens the window that `tauri.conf.json` describes, in this look from its first moment.
pub fn open_window<R: Runtime>(app: &App<R>, look: Look) -> Result<(), Box<dyn std::error::Error>> {
    let script = format!("window.firstLook = {}", serde_json::to_string(&look)?);
    for described in &app.config().app.windows {
        let builder = WebviewWindowBuilder::from_config(app.handle(), described)?;
        let window = builder.initialization_script(&script).build()?;
        let dark = match look.theme {
            Theme::System => window.theme()? == tauri::Theme::Dark,
            theme => theme == Theme::Dark,
        };
        if dark {
            window.set_background_color(Some(NIGHT))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::TextSize;

    #[test]
    fn a_choice_is_kept_and_a_file_that_says_nothing_known_is_the_systems() -> Result<(), Error> {
        let folder = std::env::temp_dir().join(format!("feria-{}", uuid::Uuid::now_v7()));
        let home = Home::at(folder.join("made when needed"));
        assert_eq!(read(&home), Look::default());
        let chosen = Look { theme: Theme::Sunlight, text: TextSize::VeryLarge };
        keep(&home, chosen)?;
        assert_eq!(read(&home), chosen);
        for broken in ["", "{", r#"{"theme":"plaid","text":"large"}"#, r#"{"theme":"dark"}"#, "\u{0}"] {
            fs::write(home.look(), broken)?;
            assert_eq!(read(&home), Look::default(), "{broken:?}");
        }
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
