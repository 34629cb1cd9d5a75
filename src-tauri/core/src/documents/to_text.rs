//! A paper as text, for comparing: what stands where, in reading order.

use super::length::Length;
use super::page::{Align, Area, Ink, Item, Page, Paper, Weight};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

impl Paper {
    /// Page sizes and items with their positions in millimetres.
    pub fn to_text(&self) -> String {
        let mut out = format!("{}\n", self.title);
        for page in &self.pages {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "\npage {} x {}", mm(page.width), mm(page.height));
            out.push_str(&items(page));
        }
        out
    }
}

fn items(page: &Page) -> String {
    let mut lines: Vec<(Length, Length, String)> = page.items.iter().map(line).collect();
    lines.sort_by_key(|(y, x, _)| (*y, *x));
    lines.into_iter().map(|(_, _, line)| line + "\n").collect()
}

fn line(item: &Item) -> (Length, Length, String) {
    match item {
        Item::Text(text) => {
            let align = match text.align {
                Align::Left => '<',
                Align::Centre => '|',
                Align::Right => '>',
            };
            let bold = if text.style.weight == Weight::Bold { " bold" } else { "" };
            let size = format!("{}.{}", text.style.size / 10, text.style.size % 10);
            let words = text.text.replace('\u{a0}', "~");
            (
                text.baseline,
                text.x,
                format!(
                    "{} {align} {words}  [{size}{bold} {}]",
                    at(text.x, text.baseline),
                    hex(text.style.ink)
                ),
            )
        }
        Item::Rule { x, y, width, ink, .. } => {
            (*y, *x, format!("{} - rule {} {}", at(*x, *y), mm(*width), hex(*ink)))
        }
        Item::Panel { area, fill, stroke, .. } => {
            let fill = fill.map(|ink| format!(" filled {}", hex(ink))).unwrap_or_default();
            let stroke = stroke.map(|ink| format!(" outlined {}", hex(ink))).unwrap_or_default();
            (area.y, area.x, format!("{} # box {}{fill}{stroke}", at(area.x, area.y), size(area)))
        }
        Item::Bar { area, parts, .. } => {
            let parts: Vec<String> =
                parts.iter().map(|(width, ink)| format!("{} {}", mm(*width), hex(*ink))).collect();
            (area.y, area.x, format!("{} = bar {}: {}", at(area.x, area.y), size(area), parts.join(", ")))
        }
        Item::Picture { name, x, y, size } => {
            (*y, *x, format!("{} * picture {name} {}", at(*x, *y), mm(*size)))
        }
        Item::Code(code) => {
            let modules: Vec<u8> = code.rows.iter().flatten().map(|dark| u8::from(*dark)).collect();
            let mark: String = hex::encode(Sha256::digest(modules)).chars().take(12).collect();
            let micrometres = code.module.in_micrometres();
            let size = size(&code.area());
            (code.y, code.x, format!("{} % code {size} of {micrometres} um: {mark}", at(code.x, code.y)))
        }
    }
}

fn at(x: Length, y: Length) -> String {
    format!("{:>6} {:>6}", mm(x), mm(y))
}

fn size(area: &Area) -> String {
    format!("{} x {}", mm(area.width), mm(area.height))
}

fn mm(length: Length) -> String {
    let tenths = length.in_micrometres().div_euclid(100);
    format!("{}.{}", tenths.div_euclid(10), tenths.rem_euclid(10))
}

fn hex(ink: Ink) -> String {
    format!("#{:02x}{:02x}{:02x}", ink.0, ink.1, ink.2)
}
