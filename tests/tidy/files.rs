//! The project's files, as the rules read them.

use std::fs;
use std::path::{Path, PathBuf};

/// A text file, with its path from the repository's top.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// Lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// Lines of code: comments left out.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let code =
            |line: &str| !["//", "*", "/*", "<!--"].iter().any(|mark| line.trim_start().starts_with(mark));
        self.lines().filter(move |(_, line)| code(line))
    }

    /// Lines of code before the unit tests at the file's end.
    pub fn product_code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code().take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
    }
}

/// The repository's top.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// One file that must be there.
pub fn read(path: &str) -> File {
    let text = fs::read_to_string(top().join(path)).unwrap_or_else(|_| panic!("{path} is missing"));
    File { path: path.to_owned(), text }
}

/// Every text file below a folder that ends so; there must be some.
pub fn below(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut files = Vec::new();
    collect(&top().join(folder), folder, endings, &mut files);
    assert!(!files.is_empty(), "no file {endings:?} below {folder}: mend the rule that looks there");
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn collect(folder: &Path, name: &str, endings: &[&str], files: &mut Vec<File>) {
    let skipped = ["node_modules", "target", "dist", "gen", "snapshots", ".git"];
    for entry in fs::read_dir(folder).unwrap_or_else(|_| panic!("{name} is missing")).flatten() {
        let (path, file) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let inside = format!("{name}/{file}");
        if path.is_dir() && !skipped.contains(&file.as_str()) {
            collect(&path, &inside, endings, files);
        } else if path.is_file() && endings.iter().any(|ending| file.ends_with(ending)) {
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{inside} is not text"));
            files.push(File { path: inside, text });
        }
    }
}

/// Fails with every place at once.
pub fn none(places: Vec<String>, instead: &str) {
    assert!(places.is_empty(), "{instead}\n  {}", places.join("\n  "));
}

/// Where any of these stands in a line.
pub fn finds(file: &File, line: (usize, &str), wanted: &[&str]) -> Option<String> {
    let found = wanted.iter().find(|wanted| line.1.contains(**wanted))?;
    Some(format!("{}:{} has {found}", file.path, line.0))
}
