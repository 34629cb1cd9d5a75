//! Running the program in a folder of its own.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What a run gave.
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Standard output of a run that must have worked.
    pub fn ok(self) -> String {
        assert_eq!(self.status, 0, "{}", self.err);
        self.out
    }

    /// The same, as JSON.
    pub fn json(self) -> Value {
        serde_json::from_str(&self.ok()).expect("JSON")
    }

    /// The error's code and values, of a run that was refused.
    pub fn refused(self) -> (String, Value) {
        assert_eq!((self.status, self.out.as_str()), (1, ""), "{}", self.err);
        let error: Value = serde_json::from_str(&self.err).expect("an error as JSON");
        (error["error"]["code"].as_str().expect("a code").to_owned(), error["error"]["args"].clone())
    }
}

/// A folder with room for a fair.
pub struct Stall(TempDir);

impl Stall {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// With a fair made and the rehearsal read in.
    pub fn rehearsal() -> Self {
        let stall = Self::new();
        stall.run(&["new", "@feria", "--name", "Feria de primavera", "--fund-percent", "5"]).ok();
        for table in ["participants", "products", "sales"] {
            let file = fixture(&format!("rehearsal-fair/{table}.csv"));
            stall.run(&["import", "@feria", table, &file]).ok();
        }
        stall
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file and gives its path.
    pub fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).expect("a file");
        path.display().to_string()
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_as("una frase de prueba", arguments)
    }

    /// Runs with a passphrase; `@name` stands for a path in the folder.
    pub fn run_as(&self, passphrase: &str, arguments: &[&str]) -> Run {
        let place = |argument: &&str| match argument.strip_prefix('@') {
            Some(name) => self.path(name).display().to_string(),
            None => (*argument).to_owned(),
        };
        let output = Command::new(env!("CARGO_BIN_EXE_feriante-cli"))
            .current_dir(self.0.path())
            .args(arguments.iter().map(place))
            .env("FERIANTE_PASSPHRASE", passphrase)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .expect("the program");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Run {
            status: output.status.code().expect("an exit status"),
            out: text(output.stdout),
            err: text(output.stderr).trim().to_owned(),
        }
    }
}

/// The path of a file of tests/fixtures.
pub fn fixture(name: &str) -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    tests.join(name).display().to_string()
}
