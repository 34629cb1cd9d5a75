//! What was asked for on the command line.

/// Shown when asked for, and after a word that is not known.
pub const USAGE: &str = "\
cargo app     builds the program and opens it on a sample fair, ready to sell
  --no-sample   opens the first screen instead of the sample fair
  --release     the program as it is shipped: smaller and faster, but it builds for minutes longer
  --build-only  builds it and opens no window

cargo tests   checks and tests everything, the real window last
  --fast        leaves out the window

  --yes         installs missing system packages without asking first (so does CI=true)";

/// The two commands, and the explanation of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// `cargo app`
    App,
    /// `cargo tests`
    Tests,
    /// `cargo app --help`
    Help,
}

/// A command and its switches.
pub struct Options {
    /// What to do.
    pub verb: Verb,
    /// Install without asking.
    pub yes: bool,
    /// Start on the sample fair.
    pub sample: bool,
    /// Build as shipped.
    pub release: bool,
    /// Open no window.
    pub build_only: bool,
    /// Leave out the window's tests.
    pub fast: bool,
}

impl Options {
    /// Reads the words after `xtask`.
    pub fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            verb: Verb::Help,
            yes: ci(),
            sample: true,
            release: false,
            build_only: false,
            fast: false,
        };
        for word in words {
            match (options.verb, word.as_str()) {
                (_, "--help" | "-h") => return Ok(Self { verb: Verb::Help, ..options }),
                (Verb::Help, "app") => options.verb = Verb::App,
                (Verb::Help, "tests") => options.verb = Verb::Tests,
                // `cargo app -- --yes` says the same as `cargo app --yes`.
                (Verb::App | Verb::Tests, "--") => {}
                (Verb::App | Verb::Tests, "--yes" | "-y") => options.yes = true,
                (Verb::App, "--no-sample") => options.sample = false,
                (Verb::App, "--release") => options.release = true,
                (Verb::App, "--build-only") => options.build_only = true,
                (Verb::Tests, "--fast") => options.fast = true,
                _ => return Err(format!("`{word}` is not known here.")),
            }
        }
        Ok(options)
    }
}

/// Is nobody there to answer a question?
fn ci() -> bool {
    std::env::var("CI").is_ok_and(|ci| !matches!(ci.as_str(), "" | "0" | "false"))
}
