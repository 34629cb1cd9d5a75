//! Money is whole céntimos, and only the core computes or writes it.

use crate::files::{File, below, finds, none};

#[test]
fn no_floating_point_but_where_papers_are_painted() {
    let files = below("src-tauri", &[".rs"]);
    let files: Vec<&File> = files.iter().filter(|file| !file.path.ends_with("documents/paint.rs")).collect();
    let floats =
        |line: &str| line.split(|c: char| !c.is_alphanumeric()).any(|word| word == "f32" || word == "f64");
    let places = files.iter().flat_map(|file| {
        let path = file.path.clone();
        file.code().filter(move |(_, line)| floats(line)).map(move |(at, _)| format!("{path}:{at}"))
    });
    none(
        places.collect(),
        "use Money (céntimos) or documents::Length (micrometres) instead of floating point",
    );
}

#[test]
fn the_window_neither_computes_nor_formats_money() {
    let formats = ["toFixed", "Intl.NumberFormat", "toLocaleString", "S/ ", "S/\u{a0}", "parseFloat"];
    let files = below("ui/src", &[".ts", ".svelte"]);
    let mut places = Vec::new();
    for file in
        files.iter().filter(|file| !file.path.ends_with(".test.ts") && !file.path.ends_with("testing.ts"))
    {
        for line in file.code() {
            places.extend(finds(file, line, &formats));
            let sums = ["centimos +", "centimos -", "centimos *", "centimos /", "+ centimos", "- centimos"];
            places.extend(finds(file, line, &sums));
            let value = [".value +", ".value -", ".value *", ".value /"];
            places.extend(finds(file, line, &value));
        }
    }
    none(places, "the core sends amounts with their text: show Amount.text, and ask the core for sums");
}
