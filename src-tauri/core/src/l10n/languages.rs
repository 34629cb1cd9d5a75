//! The languages, and which one helps out where another has no message yet. A new language is a folder of
//! `.ftl` files and a row here; one that is still being translated names the language it falls back to.

use crate::domain::fair::Lang;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::sync::LazyLock;

/// The messages of one language.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// A language as the program knows it.
pub(super) struct Language {
    lang: Lang,
    /// Its name among languages, for plurals.
    tag: &'static str,
    /// Each file's name and text.
    pub(super) files: &'static [(&'static str, &'static str)],
    /// Where to look for a message it does not have.
    falls_back_to: Option<Lang>,
}

macro_rules! files {
    ($($path:literal),+ $(,)?) => { &[$(($path, include_str!($path))),+] };
}

/// Every language.
pub(super) const LANGUAGES: &[Language] = &[
    Language {
        lang: Lang::Es,
        tag: "es",
        files: files!(
            "es/terms.ftl",
            "es/papers.ftl",
            "es/errors.ftl",
            "es/screens.ftl",
            "es/cli.ftl",
            "es/pictograms.ftl",
            "es/practice.ftl",
            "es/slips.ftl",
            "es/closing.ftl",
            "es/paying.ftl",
            "es/costing.ftl",
            "es/dashboard.ftl",
            "es/exports.ftl",
            "es/sheets.ftl",
            "es/ease.ftl",
            "es/counter.ftl",
            "es/stall.ftl",
            "es/till.ftl",
            "es/orders.ftl",
            "es/ways.ftl",
        ),
        falls_back_to: None,
    },
    Language {
        lang: Lang::En,
        tag: "en",
        files: files!(
            "en/terms.ftl",
            "en/papers.ftl",
            "en/errors.ftl",
            "en/screens.ftl",
            "en/cli.ftl",
            "en/pictograms.ftl",
            "en/practice.ftl",
            "en/slips.ftl",
            "en/closing.ftl",
            "en/paying.ftl",
            "en/costing.ftl",
            "en/dashboard.ftl",
            "en/exports.ftl",
            "en/sheets.ftl",
            "en/ease.ftl",
            "en/counter.ftl",
            "en/stall.ftl",
            "en/till.ftl",
            "en/orders.ftl",
            "en/ways.ftl",
        ),
        falls_back_to: Some(Lang::Es),
    },
];

/// Read once: the texts are part of the program.
static BUNDLES: LazyLock<Vec<(Lang, Bundle)>> =
    LazyLock::new(|| LANGUAGES.iter().map(|language| (language.lang, bundle(language))).collect());

/// The language's messages, then those of the language it falls back to, and so on.
pub(super) fn bundles(lang: Lang) -> impl Iterator<Item = &'static Bundle> {
    let chain = std::iter::successors(Some(lang), |lang| {
        LANGUAGES.iter().find(|language| language.lang == *lang).and_then(|language| language.falls_back_to)
    });
    chain.filter_map(|lang| BUNDLES.iter().find(|(known, _)| *known == lang).map(|(_, bundle)| bundle))
}

fn bundle(language: &Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.tag.parse().unwrap_or_default()]);
    // Isolating marks around values would show as boxes on paper.
    bundle.set_use_isolating(false);
    for (_, text) in language.files {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
        // A faulty or doubled message is left out; the tests below refuse to let one in.
        let _ = bundle.add_resource(resource);
    }
    bundle
}
