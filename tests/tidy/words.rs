//! No sentence for people stands in Rust.

use crate::files::{below, none};

/// Accented letters and opening marks are how a Spanish sentence shows itself.
const SPANISH: &[char] = &['á', 'é', 'í', 'ó', 'ú', 'ñ', '¿', '¡', '«', 'Á', 'É', 'Í', 'Ó', 'Ú', 'Ñ'];

#[test]
fn no_spanish_stands_in_rust() {
    let mut files = below("src-tauri", &[".rs"]);
    // Aliases to choose from are names, accents are taken off letter by letter, and plurals are made of endings.
    let own = [
        "core/src/aliases.rs",
        "core/src/domain/fair.rs",
        "core/src/domain/deny_list.rs",
        "core/src/l10n/plural_es.rs",
        "core/src/l10n/plural_en.rs",
    ];
    files.retain(|file| !own.iter().any(|own| file.path.ends_with(own)));
    let places = files.iter().flat_map(|file| {
        let strings = |line: &str| line.split('"').skip(1).step_by(2).any(|text| text.contains(SPANISH));
        let spanish = move |(_, line): &(usize, &str)| strings(line) && !line.contains("value_name(");
        file.product_code().filter(spanish).map(|(at, _)| format!("{}:{at}", file.path))
    });
    none(places.collect(), "put the words in Fluent (core/src/l10n)");
}
