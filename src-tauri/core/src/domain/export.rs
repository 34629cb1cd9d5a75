//! Files that leave the fair in an organizer's hands: what each holds, and how it is written.

use super::participant::words;
use super::refusal::Refusal;

words! {
    /// What a file holds. The one that tells of nobody comes first: it is what is offered unless another is asked for.
    What {
        Donors = "donors", Sales = "sales", Earnings = "earnings", Stock = "stock", Movements = "movements",
        CashBook = "cash_book", Journal = "journal",
    }
}

words! {
    /// How it is written; the word is also the ending of the file's name.
    Format { Pdf = "pdf", Xlsx = "xlsx", Csv = "csv", Jsonl = "jsonl" }
}

impl What {
    /// How it can be written, the usual way first.
    pub const fn formats(self) -> &'static [Format] {
        match self {
            Self::Donors => &[Format::Pdf, Format::Xlsx, Format::Csv],
            Self::Journal => &[Format::Jsonl],
            _ => &[Format::Xlsx, Format::Csv],
        }
    }

    /// Does it tell of participants one by one?
    pub const fn holds_aliases(self) -> bool {
        matches!(self, Self::Earnings | Self::Journal)
    }
}

/// A file that leaves the fair. The journal keeps that it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Export {
    /// What it holds.
    pub what: What,
    /// How it is written.
    pub format: Format,
}

impl Export {
    /// This in that form, or a refusal that says the endings it can have.
    pub fn new(what: What, format: Option<Format>) -> Result<Self, Refusal> {
        match format.filter(|format| what.formats().contains(format)) {
            Some(format) => Ok(Self { what, format }),
            None => {
                let endings: Vec<String> =
                    what.formats().iter().map(|format| format!(".{}", format.word())).collect();
                Err(Refusal::ExportEnding { endings: endings.join(", ") })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_written_in_its_own_ways() {
        assert!(Export::new(What::Sales, Some(Format::Csv)).is_ok());
        let refused = |endings: &str| Err(Refusal::ExportEnding { endings: endings.into() });
        assert_eq!(Export::new(What::Sales, Some(Format::Pdf)), refused(".xlsx, .csv"));
        assert_eq!(Export::new(What::Journal, None), refused(".jsonl"));
        assert_eq!(Export::new(What::Donors, Some(Format::Jsonl)), refused(".pdf, .xlsx, .csv"));
    }

    #[test]
    fn what_is_offered_first_tells_of_nobody() {
        assert_eq!(What::ALL.first(), Some(&What::Donors));
        assert!(What::ALL.iter().all(|what| !what.formats().is_empty()));
    }
}
