//! What is made before the fair opens: a photo on a tile, labels and prices on paper.

use crate::harness::{Home, Window, text_of};
use image::{Rgb, RgbImage};

#[test]
fn a_product_gets_a_photo_and_labels() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    give_photo(&home, &window);
    print_labels(&window);
    let papers = home.papers();
    let said = text_of(papers.first().expect("the labels"));
    assert!(said.contains("Alfajor de maicena") && said.contains("S/ 2.50"), "{said}");
}

fn give_photo(home: &Home, window: &Window) {
    let file = home.path().join("alfajor.png");
    let light = |x: u32, y: u32| (x.abs_diff(400).pow(2) + y.abs_diff(300).pow(2)) < 200 * 200;
    let cake = |x, y| Rgb(if light(x, y) { [240, 210, 150] } else { [120, 80, 60] });
    RgbImage::from_fn(800, 600, cake).save(&file).expect("a picture");
    let words = home.path().join("notas.png");
    std::fs::write(&words, "no es una foto").expect("a file");
    window.tap("nav-products");
    window.tap("product-ALF");
    window.choose_file("photo-file", &words);
    window.wait_for("error");
    window.choose_file("photo-file", &file);
    window.wait_for("photo-remove");
    window.wait_for("photo");
    window.screenshot("20-photo");
    window.tap("product-save");
    // In the list, from what was saved.
    window.lacks("product-save");
    window.wait_for("photo");
    window.tap("nav-sell");
    window.wait_for("tile-ALF");
    window.wait_for("photo");
    window.screenshot("21-photo-on-tile");
    window.tap("nav-products");
    window.tap("product-ALF");
    window.tap("photo-remove");
    window.tap("product-save");
    window.lacks("product-save");
    window.lacks("photo");
}

fn print_labels(window: &Window) {
    window.type_in("product-search", "alfajor");
    window.tap("product-prices");
    window.type_in("labels-skip", "24");
    window.tap("prices-paper-save");
    window.reads("error", "0");
    window.type_in("labels-skip", "23");
    window.type_in("labels-copies", "2");
    window.screenshot("22-labels");
    window.tap("prices-paper-save");
    window.reads("prices-paper-saved", "etiquetas");
    window.tap("prices-paper_sheet");
    window.screenshot("23-paper-sheet");
    window.tap("prices-paper-save");
    window.reads("prices-paper-saved", "ventas-en-papel");
}
