//! Spanish plurals, as far as the names of goods need them.

/// What a noun and its adjectives end before.
const JOINTS: &[&str] = &["de", "del", "en", "con", "sin", "para", "por", "a", "al", "y", "o", "x"];
/// The same in the plural.
const UNCHANGED: &[&str] = &["mini", "maxi", "extra", "light"];
/// Feminine though they do not end in `a`.
const FEMININE: &[&str] = &["ción", "sión", "dad", "tud", "umbre", "flor", "miel", "leche", "carne", "llave"];
/// Masculine though they do.
const MASCULINE: &[&str] = &["mapa", "planeta", "pijama", "poema", "día"];

/// How many words at the beginning take the plural.
pub(super) fn noun_length(words: &[&str]) -> usize {
    let ends = |word: &&str| JOINTS.contains(word) || !word.starts_with(char::is_alphabetic);
    words.iter().position(ends).unwrap_or(words.len())
}

/// `f` or `m`, by how it ends; `fs` or `ms` for what is named in the plural already, `aretes`.
pub(super) fn form(noun: &str) -> &'static str {
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    if noun.len() > 3 && ends(&["as", "os", "es"]) {
        return if noun.ends_with("as") { "fs" } else { "ms" };
    }
    if (noun.ends_with('a') && !MASCULINE.contains(&noun)) || ends(FEMININE) { "f" } else { "m" }
}

/// The plural of one word.
pub(super) fn plural(word: &str) -> String {
    let Some(last) = word.chars().last() else { return String::new() };
    if UNCHANGED.contains(&word) || word.chars().any(|letter| letter.is_ascii_digit()) {
        return word.to_owned();
    }
    if last == 'z' {
        return word.strip_suffix('z').unwrap_or(word).to_owned() + "ces";
    }
    if matches!(last, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'ó') {
        return word.to_owned() + "s";
    }
    if matches!(last, 's' | 'x') {
        return word.to_owned();
    }
    // `porción`, `botón`: the accent goes where the stress falls by itself.
    for (accented, plain) in [("ón", "on"), ("án", "an"), ("én", "en"), ("ín", "in"), ("és", "es")] {
        if let Some(stem) = word.strip_suffix(accented) {
            return format!("{stem}{plain}es");
        }
    }
    if last.is_alphabetic() { word.to_owned() + "es" } else { word.to_owned() }
}
