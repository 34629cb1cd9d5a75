//! The donors' report as a table: the same sums as on paper.

use super::sheet::{Cell, Kind, Sheet};
use crate::domain::money::Money;
use crate::domain::small_cells::{FEWEST, Shown};
use crate::l10n::Words;
use crate::views::Donors;

pub(super) fn sheet(report: &Donors, words: &Words) -> Sheet {
    let columns =
        [("topic", Kind::Text), ("detail", Kind::Text), ("count", Kind::Count), ("amount", Kind::Amount)];
    let mut table = Table { sheet: Sheet::new("export-donors", &columns, words), words };
    let between = report.between.map(|(first, last)| words.days_between(first, last)).unwrap_or_default();
    table.row("donors-days", between, Some(report.days.into()), None);
    let Some(figures) = &report.figures else {
        table.row("donors-participants", words.fewer_than(FEWEST), None, None);
        return table.sheet;
    };
    table.row("donors-participants", String::new(), Some(figures.participants.into()), None);
    table.row("donors-sales", String::new(), Some(figures.sales.into()), None);
    let things = i64::try_from(figures.things).unwrap_or(i64::MAX);
    table.row("donors-net", String::new(), Some(things), Some(figures.net));
    table.parts("donors-by-category", figures.by_category.as_deref(), |key| words.category(key));
    table.parts("donors-by-means", figures.by_means.as_deref(), |means| {
        words.text(&format!("means-{}", means.word()))
    });
    if figures.by_means.is_some() && !figures.rounding.is_zero() {
        table.row("donors-by-means", words.text("donors-rounding"), None, Some(figures.rounding));
    }
    table.parts("donors-went", figures.went.as_deref(), |went| words.went(*went));
    table.sheet
}

struct Table<'a> {
    sheet: Sheet,
    words: &'a Words,
}

impl Table<'_> {
    fn row(&mut self, topic: &str, detail: String, count: Option<i64>, amount: Option<Money>) {
        let topic = Cell::Text(self.words.text(topic));
        self.sheet.rows.push(vec![topic, Cell::text(detail), Cell::count(count), Cell::amount(amount)]);
    }

    fn parts<K>(&mut self, topic: &str, parts: Option<&[Shown<K>]>, name: impl Fn(&K) -> String) {
        let Some(parts) = parts else {
            return self.row(topic, self.words.fewer_than(FEWEST), None, None);
        };
        for part in parts {
            let detail = part.key.as_ref().map_or_else(|| self.words.text("donors-others"), &name);
            let things = i64::try_from(part.things).ok().filter(|things| *things > 0);
            self.row(topic, detail, things, Some(part.amount));
        }
    }
}
