//! How long a day's end takes: closing, the day report and everybody's statement, beside a bare fold over the same
//! postings in the same run; and how long the dashboard of the whole fair takes. Run it with `cargo bench -p feriante-tests --bench day_end`.

#![allow(clippy::print_stdout, clippy::float_arithmetic)]

use feriante_core::domain::closing::ReopenReason;
use feriante_core::exchange::Table;
use feriante_core::fair::{CloseRequest, Fair, ReopenRequest};
use feriante_core::views::Scope;
use feriante_tests::{PASSPHRASE, id, key_of, rules, soles};
use rusqlite::Connection;
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// Runs of each, of which the middle one counts.
const RUNS: usize = 9;

fn main() {
    // Whoever runs all targets as tests does not want to wait for it.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!("people  sales   postings  close + day + statements   bare fold   ratio   dashboard   ratio");
    for (people, products, sales) in [(20, 60, 2_000), (1_000, 2_000, 50_000)] {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("feria");
        make(&folder, people, products, sales);
        let (bare, postings) = bare_fold(&folder);
        let ours = day_end(&folder);
        let shown = dashboard(&folder);
        let ratio = ours.as_secs_f64() / bare.as_secs_f64();
        let ratio_shown = shown.as_secs_f64() / bare.as_secs_f64();
        println!(
            "{people:>6}  {sales:>6}  {postings:>8}  {:>20.1} ms  {:>8.1} ms  {ratio:>5.2}  {:>7.1} ms  {ratio_shown:>5.2}",
            ours.as_secs_f64() * 1000.0,
            bare.as_secs_f64() * 1000.0,
            shown.as_secs_f64() * 1000.0
        );
    }
}

/// A fair on the disk: each product shared by two, each sale of one to three lines.
fn make(folder: &Path, people: usize, products: usize, sales: usize) {
    let mut fair = Fair::create(folder, &rules(500), PASSPHRASE).expect("a fair");
    let colors = ["red", "orange", "amber", "green", "teal", "blue", "indigo", "violet", "pink", "brown"];
    let mut text = String::from("alias,color,pictogram\n");
    for nth in 0..people {
        writeln!(text, "Ave {nth},{},star", colors[nth % 10]).expect("a row");
    }
    fair.import(Table::Participants, "participants.csv", text.as_bytes()).expect("people");
    let mut text = String::from(
        "sku,name_es,name_en,kind,category,price,cost,unit,stock,duration_min,pictogram,materials_by,shares\n",
    );
    for nth in 0..products {
        let (one, other) = (nth % people, (nth * 7 + 3) % people);
        let shares = if one == other { format!("Ave {one}:1") } else { format!("Ave {one}:2;Ave {other}:1") };
        let (price, cost) = (200 + nth * 37 % 3000, 50 + nth * 13 % 100);
        writeln!(text, "P{nth},Cosa {nth},Thing {nth},stocked,desserts,{price},{cost},unit,500,,cookie,participant,{shares}")
            .expect("a row");
    }
    fair.import(Table::Products, "products.csv", text.as_bytes()).expect("products");
    let mut text = String::from("action,sale,at,sku,quantity,discount,payment\n");
    for nth in 0..sales {
        let (hour, minute, second) = (9 + nth * 9 / sales, nth / 60 % 60, nth % 60);
        for line in 0..=nth % 3 {
            let payment = if line == 0 { "cash:100000" } else { "" };
            let product = (nth * 31 + line * 17) % products;
            writeln!(
                text,
                "sale,{nth},2023-12-05T{hour:02}:{minute:02}:{second:02}-05:00,P{product},{},,{payment}",
                1 + nth % 3
            )
            .expect("a row");
        }
    }
    fair.import(Table::Sales, "sales.csv", text.as_bytes()).expect("sales");
}

/// A participant's or a product's, if it is of one.
type Id = Option<[u8; 16]>;

/// The least that any report must do: read every posting once, and add it up by account, participant and product.
fn bare_fold(folder: &Path) -> (Duration, usize) {
    let file = Connection::open(folder.join("fair.db")).expect("the file");
    file.execute_batch(&format!("PRAGMA key = {}", key_of(folder))).expect("the key");
    let mut counted = 0;
    let fold = || {
        let mut sums: HashMap<(String, Id, Id), i64> = HashMap::new();
        let mut query = file
            .prepare_cached("SELECT account, participant, product, amount FROM posting")
            .expect("a query");
        let mut rows = query.query([]).expect("rows");
        counted = 0;
        while let Some(row) = rows.next().expect("a row") {
            let id = |at: usize| row.get::<_, Option<[u8; 16]>>(at).expect("an id");
            let account = row.get_ref(0).expect("an account").as_str().expect("text").to_owned();
            *sums.entry((account, id(1), id(2))).or_default() += row.get::<_, i64>(3).expect("an amount");
            counted += 1;
        }
        std::hint::black_box(sums);
    };
    (middle(fold), counted)
}

/// Closing, the day report and everybody's statement; opened again in between, which does not count.
fn day_end(folder: &Path) -> Duration {
    let mut fair = Fair::open(folder, PASSPHRASE).expect("the fair");
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        fair.close_till(&CloseRequest::plain(id(), soles(8000))).expect("a closed till");
        let (day, statements) = (fair.day(None).expect("a day"), fair.statements().expect("statements"));
        times.push(begun.elapsed());
        assert!(!std::hint::black_box((day, statements)).1.is_empty());
        let closing = fair.closings().expect("closings").pop().expect("a closing").id;
        let request = ReopenRequest { id: id(), closing, reason: ReopenReason::Other };
        fair.reopen_till(&request).expect("an open till");
    }
    times.sort();
    times[RUNS / 2]
}

/// The takings of the whole fair by hour, category, product and means, and what goes slowly.
fn dashboard(folder: &Path) -> Duration {
    let fair = Fair::open(folder, PASSPHRASE).expect("the fair");
    middle(|| {
        assert!(!std::hint::black_box(fair.dashboard(Some(Scope::Fair)).expect("figures")).hours.is_empty())
    })
}

fn middle(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}
