//! The same pages on the screen: they say what the paper says, at its true size.

use super::promises::papers;
use super::views::*;
use feriante_core::documents::{Item, SlipSize, in_millimetres, slip, svg};
use insta::assert_snapshot;

#[test]
fn every_paper_says_the_same_on_the_screen() {
    for page in papers().iter().flat_map(|paper| &paper.pages) {
        let drawn = svg(page);
        let size =
            format!(r#"width="{}" height="{}""#, in_millimetres(page.width), in_millimetres(page.height));
        assert!(drawn.contains(&size), "its size is {size}");
        let mut rest = drawn.as_str();
        for item in &page.items {
            let Item::Text(text) = item else { continue };
            let words = format!(">{}</text>", text.text.replace('&', "&amp;").replace('\'', "&#39;"));
            let (_, after) = rest.split_once(&words).unwrap_or_else(|| panic!("{words} in its place"));
            rest = after;
        }
        assert!(!rest.contains("<text"), "nothing more than that");
        let fraction =
            drawn.split("<text ").skip(1).any(|text| text.split('>').next().unwrap_or("").contains('.'));
        assert!(!fraction, "positions are whole");
    }
}

#[test]
fn a_slip_of_a_roll() {
    let paper = slip(&small_sale(), FAIR, &ES, SlipSize::Roll58);
    assert_snapshot!(svg(&paper.pages[0]).replace("><", ">\n<"));
}
