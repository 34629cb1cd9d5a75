//! A fair with so many products, its till open.

use super::{PASSPHRASE, id, rules, soles};
use feriante_core::exchange::Table;
use feriante_core::fair::{Fair, OpenRequest};
use std::fmt::Write as _;
use std::path::Path;

const HEADER: &str =
    "sku,name_es,name_en,kind,category,price,cost,unit,stock,duration_min,pictogram,materials_by,shares";
const KINDS: [(&str, &str, &str); 5] = [
    ("Alfajor de maicena", "desserts", "🍪"),
    ("Suculenta en maceta pintada", "succulents", "🌵"),
    ("Llavero de fieltro animalito", "keychains", "🐱"),
    ("Libreta forrada en tela", "notebooks", "📓"),
    ("Bolsa ecológica pintada a mano", "eco_bags", "👜"),
];

/// Makes a fair with so many products, its till open, and closes it again.
pub fn full_stall(folder: &Path, products: usize) {
    std::fs::create_dir_all(folder.parent().expect("a place")).expect("a folder");
    let mut fair = Fair::create(folder, &rules(500), PASSPHRASE).expect("a fair");
    let mut table = format!("{HEADER}\n");
    for nth in 1..=products {
        let (name, category, pictogram) = KINDS[nth % KINDS.len()];
        let price = 150 + nth % 40 * 50;
        // Writing to a string cannot fail.
        let _ =
            writeln!(table, "M{nth:04},{name} {nth},,stocked,{category},{price},50,unit,,,{pictogram},fund,");
    }
    fair.import(Table::Products, "products.csv", table.as_bytes()).expect("products");
    fair.open_till(&OpenRequest { id: id(), at: None, float: soles(8000), pieces: vec![] })
        .expect("an open till");
}
