//! The system's WebDriver, which starts the built program and drives its web view.

use super::home::Home;
use super::process::Process;
use super::screen::Screen;
use serde_json::{Map, Value, json};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A driver that waits for a session.
pub struct Driver {
    port: u16,
    _process: Process,
}

impl Driver {
    /// Starts one that answers.
    pub fn start(home: &Home, screen: &Screen) -> Self {
        let port = free_port();
        let mut command = Command::new(name());
        command.arg(format!("--port={port}"));
        // The window lets itself be driven only when it is started so.
        command.env("TAURI_WEBVIEW_AUTOMATION", "true");
        home.confine(&mut command);
        screen.show(&mut command);
        let process = Process::start(&mut command);
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "{} does not answer", name().display());
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { port, _process: process }
    }

    /// Where it answers.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// What to ask a driver for: the built program with these words.
pub fn capabilities(words: &[&str]) -> Map<String, Value> {
    let program = program();
    assert!(program.exists(), "{} is built first: run `cargo tests`", program.display());
    let asked = if cfg!(windows) {
        json!({ "browserName": "webview2", "ms:edgeOptions": { "binary": program, "args": words, "webviewOptions": {} } })
    } else {
        json!({ "webkitgtk:browserOptions": { "binary": program, "args": words } })
    };
    asked.as_object().cloned().expect("an object")
}

fn name() -> PathBuf {
    if cfg!(windows) {
        let folder = std::env::var_os("EDGEWEBDRIVER").map(PathBuf::from).unwrap_or_default();
        return folder.join("msedgedriver.exe");
    }
    "WebKitWebDriver".into()
}

fn program() -> PathBuf {
    if let Some(program) = std::env::var_os("FERIANTE_PROGRAM") {
        return program.into();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root");
    let target = root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
    target.join("debug").join(format!("feriante{}", std::env::consts::EXE_SUFFIX))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("its address").port()
}
