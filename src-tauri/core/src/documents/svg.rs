//! Draws a page as SVG, for the screen and the system's printer: the same items as `paint.rs` makes PDF of,
//! in whole micrometres. Every word is escaped, and nothing in it is a style, so that a window that allows neither
//! inline styles nor outside pictures can take it in as it is.

use super::length::Length;
use super::page::{Align, Area, Code, Ink, Item, Page, Text, Weight};
use crate::pictograms;
use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

/// An outline's thickness, as on paper.
const OUTLINE: Length = Length::micrometres(350);

/// The page as one SVG element of its true size. Its units are micrometres, its font is the app's own by name.
pub fn svg(page: &Page) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, page);
    out
}

/// A length as SVG and style sheets take it: `80.000mm`.
pub fn in_millimetres(length: Length) -> String {
    let micrometres = length.in_micrometres().max(0);
    format!("{}.{:03}mm", micrometres / 1000, micrometres % 1000)
}

fn write(out: &mut String, page: &Page) -> fmt::Result {
    let (wide, high) = (page.width.in_micrometres(), page.height.in_micrometres());
    write!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{}" height="{}" font-family="Figtree">"#,
        in_millimetres(page.width),
        in_millimetres(page.height),
    )?;
    pictures(out, page)?;
    for item in &page.items {
        match item {
            Item::Text(placed) => text(out, placed)?,
            Item::Rule { x, y, width, thickness, ink } => {
                let (from, to, y) = (x.in_micrometres(), (*x + *width).in_micrometres(), y.in_micrometres());
                let (ink, thick) = (hex(*ink), thickness.in_micrometres());
                write!(
                    out,
                    r#"<path d="M{from} {y}H{to}" fill="none" stroke="{ink}" stroke-width="{thick}"/>"#
                )?;
            }
            Item::Panel { area, radius, fill, stroke } => panel(out, area, *radius, *fill, *stroke)?,
            Item::Bar { area, radius, parts } => bar(out, area, *radius, parts)?,
            Item::Picture { name, x, y, size } => {
                let (x, y, size) = (x.in_micrometres(), y.in_micrometres(), size.in_micrometres());
                let name = escaped(name);
                write!(
                    out,
                    r##"<use href="#picture-{name}" x="{x}" y="{y}" width="{size}" height="{size}"/>"##
                )?;
            }
            Item::Code(dark) => code(out, dark)?,
        }
    }
    out.write_str("</svg>")
}

/// Each pictogram that the page shows, once. Its inner names carry its own, so that no two pictures mean each
/// other's colours; the same picture on another page says the same under the same names.
fn pictures(out: &mut String, page: &Page) -> fmt::Result {
    let names: BTreeSet<&str> = page.items.iter().filter_map(picture).collect();
    for name in names {
        let Some(drawing) = pictograms::drawing(name).and_then(inside) else { continue };
        let drawing = drawing
            .replace(" id=\"", &format!(" id=\"{name}-"))
            .replace("url(#", &format!("url(#{name}-"))
            .replace("href=\"#", &format!("href=\"#{name}-"));
        write!(out, r#"<symbol id="picture-{name}" viewBox="0 0 128 128">{drawing}</symbol>"#)?;
    }
    Ok(())
}

fn picture(item: &Item) -> Option<&str> {
    if let Item::Picture { name, .. } = item { Some(name) } else { None }
}

/// What stands within a file's one outer element.
fn inside(file: &str) -> Option<&str> {
    let (_, rest) = file.split_once('>')?;
    Some(rest.rsplit_once("</svg>")?.0)
}

fn text(out: &mut String, placed: &Text) -> fmt::Result {
    let (x, y) = (placed.x.in_micrometres(), placed.baseline.in_micrometres());
    let size = Length::points(placed.style.size).in_micrometres();
    let (ink, words) = (hex(placed.style.ink), escaped(&placed.text));
    let weight = match placed.style.weight {
        Weight::Regular => 400,
        Weight::Bold => 700,
    };
    let anchor = match placed.align {
        Align::Left => "start",
        Align::Centre => "middle",
        Align::Right => "end",
    };
    write!(
        out,
        r#"<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{ink}" text-anchor="{anchor}">{words}</text>"#
    )
}

fn panel(
    out: &mut String,
    area: &Area,
    radius: Length,
    fill: Option<Ink>,
    stroke: Option<Ink>,
) -> fmt::Result {
    let shape = rounded(area, radius, radius);
    let fill = fill.map_or_else(|| "none".to_owned(), hex);
    write!(out, r#"<path d="{shape}" fill="{fill}""#)?;
    if let Some(ink) = stroke {
        write!(out, r#" stroke="{}" stroke-width="{}""#, hex(ink), OUTLINE.in_micrometres())?;
    }
    out.write_str("/>")
}

fn bar(out: &mut String, area: &Area, radius: Length, parts: &[(Length, Ink)]) -> fmt::Result {
    let mut x = area.x;
    for (place, (width, ink)) in parts.iter().enumerate() {
        let left = if place == 0 { radius } else { Length::ZERO };
        let right = if place + 1 == parts.len() { radius } else { Length::ZERO };
        let shape = rounded(&Area { x, width: *width, ..*area }, left, right);
        write!(out, r#"<path d="{shape}" fill="{}"/>"#, hex(*ink))?;
        x += *width;
    }
    Ok(())
}

/// All dark modules as one shape, so that no light seam shows between them.
fn code(out: &mut String, code: &Code) -> fmt::Result {
    write!(out, r#"<path fill="{}" shape-rendering="crispEdges" d=""#, hex(Ink::BLACK))?;
    for bar in code.bars() {
        let [x, y, wide, high] = [bar.x, bar.y, bar.width, bar.height].map(Length::in_micrometres);
        write!(out, "M{x} {y}h{wide}v{high}h-{wide}z")?;
    }
    out.write_str(r#""/>"#)
}

/// A rectangle, its left and right corners round.
fn rounded(area: &Area, left: Length, right: Length) -> String {
    let most = (area.width / 2).min(area.height / 2);
    let (left, right) = (left.min(most).in_micrometres(), right.min(most).in_micrometres());
    let (west, east) = (area.x.in_micrometres(), (area.x + area.width).in_micrometres());
    let (north, south) = (area.y.in_micrometres(), (area.y + area.height).in_micrometres());
    let corner = |radius: i64, to: (i64, i64)| {
        format!("A{radius} {radius} 0 0 1 {to_x} {to_y}", to_x = to.0, to_y = to.1)
    };
    // Clockwise from the upper left.
    [
        format!("M{} {north}H{}", west + left, east - right),
        corner(right, (east, north + right)),
        format!("V{}", south - right),
        corner(right, (east - right, south)),
        format!("H{}", west + left),
        corner(left, (west, south - left)),
        format!("V{}", north + left),
        corner(left, (west + left, north)),
        "Z".to_owned(),
    ]
    .concat()
}

fn hex(ink: Ink) -> String {
    format!("#{:02x}{:02x}{:02x}", ink.0, ink.1, ink.2)
}

/// Text that can stand anywhere in XML, and means nothing but itself; what XML has no place for is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::page::Style;
    use resvg::usvg::{Options, Tree, roxmltree::Document};

    fn page(items: Vec<Item>) -> Page {
        Page { width: Length::mm(58), height: Length::micrometres(123_405), items }
    }

    fn words(text: &str) -> Item {
        let style = Style::regular(90, Ink::INK);
        let text = text.to_owned();
        Item::Text(Text { x: Length::mm(5), baseline: Length::mm(9), align: Align::Right, style, text })
    }

    fn picture_of(name: &str) -> Item {
        Item::Picture { name: name.to_owned(), x: Length::mm(1), y: Length::mm(2), size: Length::mm(8) }
    }

    #[test]
    fn a_page_is_of_its_true_size_in_micrometres() {
        let drawn = svg(&page(Vec::new()));
        assert!(
            drawn.contains(r#"viewBox="0 0 58000 123405" width="58.000mm" height="123.405mm""#),
            "{drawn}"
        );
        assert_eq!(in_millimetres(Length::micrometres(7)), "0.007mm");
    }

    #[test]
    fn no_word_can_be_more_than_a_word() -> Result<(), resvg::usvg::roxmltree::Error> {
        let nasty = "</text><script>x('&amp;')</script> \"Ñ\" \u{0}\u{ffff}\u{1b}";
        let drawn = svg(&page(vec![words(nasty), picture_of("\"/><script href=\"#")]));
        let read = Document::parse(&drawn)?;
        let names: BTreeSet<&str> = read.descendants().map(|node| node.tag_name().name()).collect();
        assert_eq!(names, BTreeSet::from(["", "svg", "text", "use"]));
        let said: String = read.descendants().filter_map(|node| node.text()).collect();
        assert!(said.starts_with("</text><script>x('&amp;')</script> \"Ñ\""), "{said}");
        Ok(())
    }

    #[test]
    fn every_pictogram_can_stand_beside_every_other() -> Result<(), Box<dyn std::error::Error>> {
        let drawn = svg(&page(pictograms::names().map(picture_of).collect()));
        let read = Document::parse(&drawn)?;
        let ids: Vec<&str> = read.descendants().filter_map(|node| node.attribute("id")).collect();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "a name stands twice");
        let meant = drawn.match_indices("url(#").chain(drawn.match_indices("href=\"#"));
        for (at, mark) in meant {
            let rest = drawn.get(at + mark.len()..).unwrap_or_default();
            let name = rest.split([')', '"']).next().unwrap_or_default();
            assert!(once.contains(name), "{name} is not there");
        }
        let styles =
            read.descendants().filter(|node| node.has_tag_name("style") || node.attribute("style").is_some());
        assert_eq!(styles.count(), 0, "the window allows no inline style");
        Tree::from_str(&drawn, &Options::default())?;
        Ok(())
    }

    #[test]
    fn a_bar_is_round_at_its_ends_only() {
        let area = Area { x: Length::mm(0), y: Length::mm(0), width: Length::mm(20), height: Length::mm(4) };
        let parts = vec![(Length::mm(10), Ink::GREEN), (Length::mm(10), Ink::SAND)];
        let drawn = svg(&page(vec![Item::Bar { area, radius: Length::mm(1), parts }]));
        assert!(drawn.contains("M1000 0H10000A0 0 0 0 1 10000 0V4000"), "{drawn}");
        assert!(drawn.contains("M10000 0H19000A1000 1000 0 0 1 20000 1000V3000"), "{drawn}");
    }
}
