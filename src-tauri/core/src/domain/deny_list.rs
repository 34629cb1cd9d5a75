//! Words that no name may carry: customers see the fair's name, and it must not tell why the sellers are
//! there.

use super::fair::plain;
use super::refusal::Refusal;

/// Refuses a name that tells a customer why the sellers are there.
pub fn neutral(name: &str) -> Result<(), Refusal> {
    telling(name).map_or(Ok(()), |word| Err(Refusal::FairNameTelling { word }))
}

/// The same for a file's name, which tells it to whoever sees the disk or gets the file.
pub fn neutral_file(name: &str) -> Result<(), Refusal> {
    telling(name).map_or(Ok(()), |word| Err(Refusal::FileNameTelling { word }))
}

fn telling(name: &str) -> Option<String> {
    let name = plain(name);
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    words.find(|word| TELLING.contains(word)).map(str::to_owned)
}

/// Words that tell why the sellers are there (domain.md, protecting the people, 6). Compared without
/// accents and in any case, as whole words.
const TELLING: &[&str] = &[
    "trata",
    "victima",
    "victimas",
    "sobreviviente",
    "sobrevivientes",
    "car",
    "care",
    "albergue",
    "albergues",
    "refugio",
    "refugios",
    "inabif",
    "shelter",
    "shelters",
    "survivor",
    "survivors",
    "trafficking",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telling_names_are_refused_in_any_dress() {
        assert!(neutral("Feria de primavera").is_ok());
        assert!(neutral("Feria de cartas y caretas").is_ok());
        assert_eq!(neutral("Feria VÍCTIMAS"), Err(Refusal::FairNameTelling { word: "victimas".into() }));
        assert!(neutral("feria del car").is_err());
        assert!(neutral("Feria de vi\u{301}ctimas").is_err());
    }
}
