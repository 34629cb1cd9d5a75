//! What the machine itself must have: a compiler for C, and the system's web view.

mod apt;

use crate::command::{Trouble, answers};
use std::path::Path;

/// Debian's names for what building the program takes.
pub const TO_BUILD: &[&str] = &[
    "build-essential",       // SQLCipher and OpenSSL are built from their sources
    "perl",                  // configures OpenSSL
    "pkg-config",            // finds the libraries
    "libgtk-3-dev",          // the window
    "libwebkit2gtk-4.1-dev", // the web view in it
];

/// Debian's names for what driving the real window takes.
pub const TO_DRIVE: &[&str] = &[
    "webkit2gtk-driver", // speaks WebDriver to the web view
    "xvfb",              // a screen in memory
];

/// Installs what is missing, or says what to install.
pub fn ready(packages: &[&'static str], yes: bool) -> Result<(), Trouble> {
    match std::env::consts::OS {
        "linux" if Path::new("/etc/debian_version").exists() => apt::install(packages, yes),
        "linux" => other_linux(packages),
        "macos" => mac(),
        "windows" => windows(),
        _ => Ok(()),
    }
}

fn other_linux(packages: &[&'static str]) -> Result<(), Trouble> {
    let web_view = answers("pkg-config", &["--exists", "webkit2gtk-4.1", "gtk+-3.0"]);
    let driver = !packages.contains(&"xvfb")
        || (answers("Xvfb", &["-help"]) && answers("WebKitWebDriver", &["--version"]));
    if web_view && driver && answers("perl", &["-v"]) && answers("cc", &["--version"]) {
        return Ok(());
    }
    Err(format!(
        "Something of the system is missing. Debian calls these packages {}: install what your system calls \
         them, and try again.",
        packages.join(", ")
    ))
}

fn mac() -> Result<(), Trouble> {
    if answers("xcode-select", &["-p"]) {
        return Ok(());
    }
    Err("Apple's command-line tools are missing. Run `xcode-select --install`, and try again.".into())
}

fn windows() -> Result<(), Trouble> {
    if !answers("perl", &["-v"]) {
        return Err(
            "Perl is missing: OpenSSL is configured with it. Install Strawberry Perl, and try again.".into(),
        );
    }
    // Windows 11 brings the web view along; on an older one it may have to be installed.
    let client = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"];
    let known = |place: &&str| answers("reg", &["query", &format!(r"{place}\{client}"), "/v", "pv"]);
    let found = places.iter().any(known);
    if found {
        return Ok(());
    }
    Err("Microsoft's WebView2 Runtime is missing. Install its \"Evergreen\" version from Microsoft, and try again.".into())
}
