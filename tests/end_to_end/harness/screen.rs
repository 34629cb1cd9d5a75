//! A screen in memory.

use super::process::Process;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Its width and height in pixels: room for every window that a test asks for.
const SIZE: (u32, u32) = (1920, 1280);

/// A screen of its own on Linux; elsewhere the one that is there.
pub struct Screen {
    display: Option<String>,
    _process: Option<Process>,
}

impl Screen {
    /// Starts one on a display that nobody uses.
    pub fn start() -> Self {
        if !cfg!(target_os = "linux") {
            return Self { display: None, _process: None };
        }
        let (width, height) = SIZE;
        let mut process = Process::start(
            Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-nolisten",
                    "tcp",
                    "-screen",
                    "0",
                    &format!("{width}x{height}x24"),
                ])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        // It tells the number of its display once it is ready.
        let mut number = String::new();
        let said = process.0.stdout.take().expect("Xvfb's words");
        BufReader::new(said).read_line(&mut number).expect("a display");
        assert!(!number.trim().is_empty(), "Xvfb gave no display");
        Self { display: Some(format!(":{}", number.trim())), _process: Some(process) }
    }

    /// Makes a program draw on it.
    pub fn show(&self, command: &mut Command) {
        if let Some(display) = &self.display {
            command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
        }
    }
}
