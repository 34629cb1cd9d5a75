//! How fast the real window answers: from a tap to what is painted, and from «Listo» to the next customer, beside what
//! nothing can beat in the same run: a command that does nothing, a frame, and a commit. See docs/benchmarks.md.

mod commit;
// The tests' own hands; a benchmark needs but some of them.
#[allow(dead_code, unused_imports)]
#[path = "../../end_to_end/harness/mod.rs"]
mod harness;
mod table;

use feriante_tests::{PASSPHRASE, full_stall};
use harness::{Home, Window};
use serde_json::json;
use table::{Bare, Measured, Row};

/// What runs in the page.
const MEASURE: &str = include_str!("measure.js");
/// So many at once: the driver waits half a minute for an answer.
const BATCH: usize = 5;
const ADDS: usize = 200;
const FINISHES: usize = 100;
const BASELINES: usize = 200;
const MOVES: usize = 200;

fn main() {
    // Whoever runs all targets as tests does not want to wait for it.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut rows = Vec::new();
    for products in [50, 2000] {
        let home = Home::new();
        full_stall(&home.path().join("ferias").join("feria-de-medir"), products);
        let commit = commit::durable(home.path(), BASELINES);
        let window = Window::open(&home);
        window.type_in("open-passphrase", PASSPHRASE);
        window.tap("open-submit");
        window.wait_for("charge");
        let bare = Bare {
            command: measured(&window, "command", BASELINES),
            frame: measured(&window, "frame", BASELINES),
            window: measured(&window, "window", BASELINES),
            commit,
        };
        let add = measured(&window, "add", ADDS);
        let finish = measured(&window, "finish", FINISHES);
        let next = measured(&window, "next", FINISHES);
        rows.push(Row { what: "add an item, tap to painted", products, times: add, bare: bare.clone() });
        rows.push(Row {
            what: "finish a sale, tap to «guardada» painted",
            products,
            times: finish,
            bare: bare.clone(),
        });
        rows.push(Row {
            what: "finish a sale, tap to the next one's tiles painted",
            products,
            times: next,
            bare: bare.clone(),
        });
        for (what, way) in [("scroll a screenful further", "scroll"), ("search, typed to found", "search")] {
            let times = measured(&window, way, MOVES);
            rows.push(Row { what, products, times, bare: bare.clone() });
        }
    }
    table::print(&rows);
}

/// Does something so many times in the page, in batches.
fn measured(window: &Window, what: &str, times: usize) -> Measured {
    let mut taken = Vec::new();
    while taken.len() < times {
        let answer = window.run_until_done(MEASURE, json!([what, BATCH]));
        let batch: Vec<f64> =
            serde_json::from_value(answer.clone()).unwrap_or_else(|_| panic!("{what}: {answer}"));
        taken.extend(batch);
    }
    Measured::new(taken)
}
