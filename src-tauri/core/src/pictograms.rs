//! The app's set of pictograms: each has a name and an emoji, and a file of its name beside the list.

use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

/// Name and emoji, by name.
static SET: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    include_str!("../assets/pictograms/index.tsv").lines().filter_map(|line| line.split_once('\t')).collect()
});

/// Their files; each is drawn in a square of 128.
static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/pictograms");

/// Known categories with their pictograms, in the order that tiles show.
pub const CATEGORIES: &[(&str, &str)] = &[
    ("desserts", "cupcake"),
    ("chocolates", "chocolate-bar"),
    ("traditional_dishes", "pot-of-food"),
    ("succulents", "seedling"),
    ("keychains", "key"),
    ("notebooks", "notebook"),
    ("pencils", "pencil"),
    ("eco_bags", "handbag"),
    ("shirts", "t-shirt"),
    ("hats", "womans-hat"),
    ("salon", "ribbon"),
    ("face_painting", "butterfly"),
];

/// The pictogram of anything else.
pub const OTHER: &str = "shopping-bags";

/// The name of a pictogram, given by name or as an emoji; none when the set has no such one.
pub fn find(text: &str) -> Option<&'static str> {
    let wanted = bare(text.trim());
    SET.iter().find(|(name, emoji)| *name == wanted || bare(emoji) == wanted).map(|(name, _)| *name)
}

/// A category's own pictogram.
pub fn of_category(key: &str) -> &'static str {
    CATEGORIES.iter().find(|(category, _)| *category == key).map_or(OTHER, |(_, pictogram)| *pictogram)
}

/// The SVG of a pictogram of the set.
pub fn drawing(name: &str) -> Option<&'static str> {
    FILES.get_file(format!("{name}.svg"))?.contents_utf8()
}

/// Every name.
pub fn names() -> impl Iterator<Item = &'static str> {
    SET.iter().map(|(name, _)| *name)
}

/// An emoji without the mark that only asks for colour.
fn bare(emoji: &str) -> String {
    emoji.replace('\u{fe0f}', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pictogram_is_called_something_in_every_language() {
        for lang in crate::domain::fair::Lang::ALL {
            let words = crate::l10n::Words::new(*lang);
            let silent: Vec<&str> = names().filter(|name| !words.has(&format!("pictogram-{name}"))).collect();
            assert!(silent.is_empty(), "{silent:?} in {}/pictograms.ftl", lang.word());
        }
    }

    #[test]
    fn a_pictogram_is_found_by_name_and_by_emoji() {
        assert_eq!(find("hummingbird"), Some("hummingbird"));
        assert_eq!(find("🍪"), Some("cookie"));
        assert_eq!(find("✏️"), find("✏"));
        assert_eq!(find("🦖"), None);
        assert!(CATEGORIES.iter().all(|(_, pictogram)| find(pictogram).is_some()) && find(OTHER).is_some());
    }
}
