//! A paper on a larger or smaller sheet: everything on it grows or shrinks alike.

use super::length::Length;
use super::page::{Area, Code, Item, Page, Paper, Style, Text};

impl Paper {
    /// The paper on sheets of this size, as large as fits and in the middle. From A5 to A4 that is √2 larger.
    pub fn scaled(self, width: Length, height: Length) -> Self {
        let pages = self.pages.into_iter().map(|page| on_sheet(page, width, height)).collect();
        Self { pages, ..self }
    }
}

/// By how much, as a fraction, and what is left free at the left and above.
struct Scale {
    times: i64,
    of: i64,
    left: Length,
    top: Length,
}

fn on_sheet(page: Page, width: Length, height: Length) -> Page {
    let um = Length::in_micrometres;
    // The smaller of width / page.width and height / page.height.
    let narrow = um(width) * um(page.height) <= um(height) * um(page.width);
    let (times, of) = if narrow { (um(width), um(page.width)) } else { (um(height), um(page.height)) };
    let free = |sheet: Length, page: Length| (sheet - page.portion(times, of)) / 2;
    let scale = Scale { times, of, left: free(width, page.width), top: free(height, page.height) };
    let items = page.items.into_iter().map(|item| scale.item(item)).collect();
    Page { width, height, items }
}

impl Scale {
    fn length(&self, length: Length) -> Length {
        length.portion(self.times, self.of)
    }

    fn x(&self, x: Length) -> Length {
        self.left + self.length(x)
    }

    fn y(&self, y: Length) -> Length {
        self.top + self.length(y)
    }

    /// Rounded down, so that what fitted still fits.
    fn style(&self, style: Style) -> Style {
        Style { size: style.size * self.times / self.of.max(1), ..style }
    }

    fn area(&self, area: Area) -> Area {
        let (width, height) = (self.length(area.width), self.length(area.height));
        Area { x: self.x(area.x), y: self.y(area.y), width, height }
    }

    fn item(&self, item: Item) -> Item {
        match item {
            Item::Text(text) => Item::Text(Text {
                x: self.x(text.x),
                baseline: self.y(text.baseline),
                style: self.style(text.style),
                ..text
            }),
            Item::Rule { x, y, width, thickness, ink } => Item::Rule {
                x: self.x(x),
                y: self.y(y),
                width: self.length(width),
                thickness: self.length(thickness),
                ink,
            },
            Item::Panel { area, radius, fill, stroke } => {
                Item::Panel { area: self.area(area), radius: self.length(radius), fill, stroke }
            }
            Item::Bar { area, radius, parts } => {
                let parts = parts.into_iter().map(|(width, ink)| (self.length(width), ink)).collect();
                Item::Bar { area: self.area(area), radius: self.length(radius), parts }
            }
            Item::Picture { name, x, y, size } => {
                Item::Picture { name, x: self.x(x), y: self.y(y), size: self.length(size) }
            }
            Item::Code(code) => Item::Code(Code {
                x: self.x(code.x),
                y: self.y(code.y),
                module: self.length(code.module),
                row: self.length(code.row),
                ..code
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::page::{Align, Ink};

    #[test]
    fn a5_on_a4_is_in_the_middle_and_no_text_outgrows_its_place() -> Result<(), &'static str> {
        let style = Style::regular(110, Ink::INK);
        let text = "Materiales que usé".to_owned();
        let text = Text { x: Length::mm(10), baseline: Length::mm(20), align: Align::Left, style, text };
        let (width, height) = (Length::mm(148), Length::mm(210));
        let page = Page { width, height, items: vec![Item::Text(text.clone())] };
        let paper = Paper { title: String::new(), pages: vec![page] };
        let (a4, high) = (Length::mm(210), Length::mm(297));
        let scaled = paper.clone().scaled(a4, high);
        let Page { width, height, items } = scaled.pages.into_iter().next().ok_or("a page")?;
        assert_eq!((width, height), (a4, high));
        let Some(Item::Text(large)) = items.into_iter().next() else { return Err("the text") };
        // 297 / 210, and 0.7 mm of A4 are over.
        assert_eq!((large.style.size, large.baseline), (155, Length::micrometres(28_285)));
        assert_eq!(large.x, Length::micrometres(14_142 + 343));
        assert!(large.width() <= text.width().portion(297, 210));
        // The same again is the same.
        let again = paper.clone().scaled(Length::mm(148), Length::mm(210));
        assert_eq!(again, paper);
        Ok(())
    }
}
