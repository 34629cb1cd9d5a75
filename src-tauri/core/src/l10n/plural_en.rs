//! English plurals, as far as the names of goods need them.

/// What a noun ends before.
const JOINTS: &[&str] = &["of", "in", "with", "for", "on", "from", "and", "to", "by", "without"];

/// How many words at the beginning are the noun and what stands before it.
pub(super) fn noun_length(words: &[&str]) -> usize {
    let joint = words.iter().enumerate().position(|(at, word)| {
        JOINTS.contains(word) || !word.starts_with(char::is_alphabetic) || at > 0 && word.ends_with("ed")
    });
    let comma = words.iter().position(|word| word.ends_with(',')).map(|at| at + 1);
    joint.unwrap_or(words.len()).min(comma.unwrap_or(words.len()))
}

/// `an` or `a`, by how the first word begins; `s` for what is named in the plural already, `earrings`.
pub(super) fn form(first: &str, noun: &str) -> &'static str {
    if many(noun) {
        "s"
    } else if first.starts_with(|letter: char| "aeiouáéíóúAEIOU".contains(letter)) {
        "an"
    } else {
        "a"
    }
}

fn many(word: &str) -> bool {
    word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending))
}

/// The plural of one word.
pub(super) fn plural(word: &str) -> String {
    if let Some(before) = word.strip_suffix(',') {
        return plural(before) + ",";
    }
    if !word.ends_with(char::is_alphabetic) || many(word) {
        return word.to_owned();
    }
    if ["s", "x", "z", "ch", "sh"].iter().any(|ending| word.ends_with(ending)) {
        return word.to_owned() + "es";
    }
    let consonant = |stem: &str| !stem.ends_with(|letter: char| "aeiou".contains(letter));
    match word.strip_suffix('y').filter(|stem| !stem.is_empty() && consonant(stem)) {
        Some(stem) => stem.to_owned() + "ies",
        None => word.to_owned() + "s",
    }
}
