//! The figures, as a table that a document can take over.

/// How long each of many took, in milliseconds, the shortest first.
#[derive(Clone)]
pub struct Measured(Vec<f64>);

/// What nothing in the same window can beat.
#[derive(Clone)]
pub struct Bare {
    /// A command that does nothing, asked and answered.
    pub command: Measured,
    /// From a change of one word's colour to its frame.
    pub frame: Measured,
    /// From a change of what lies behind everything to the frame that has painted all of the window.
    pub window: Measured,
    /// A durable commit.
    pub commit: Measured,
}

/// One thing that was measured.
pub struct Row {
    pub what: &'static str,
    pub products: usize,
    pub times: Measured,
    pub bare: Bare,
}

impl Measured {
    pub fn new(mut taken: Vec<f64>) -> Self {
        taken.sort_by(f64::total_cmp);
        Self(taken)
    }

    /// So many of a hundred took at most this long.
    fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).copied().unwrap_or_default()
    }

    fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / f64::from(u32::try_from(self.0.len()).unwrap_or(1).max(1))
    }
}

/// Tells all of it, each row with its ratios: the median to the mean of the bare thing, which is often below what the
/// page's clock can tell apart.
pub fn print(rows: &[Row]) {
    println!(
        "| what | products | times | p50 | p99 | x no-op command | x frame | x whole window | x bare commit |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for Row { what, products, times, bare } in rows {
        let ratio = |bare: &Measured| times.percentile(50) / bare.mean();
        println!(
            "| {what} | {products} | {} | {:.0} ms | {:.0} ms | {:.1} | {:.1} | {:.1} | {:.1} |",
            times.0.len(),
            times.percentile(50),
            times.percentile(99),
            ratio(&bare.command),
            ratio(&bare.frame),
            ratio(&bare.window),
            ratio(&bare.commit),
        );
    }
    println!("\n| bare | products | times | mean | p50 | p99 |\n| --- | ---: | ---: | ---: | ---: | ---: |");
    for Row { products, bare, .. } in rows.iter().step_by(5) {
        for (what, times) in [
            ("no-op command", &bare.command),
            ("frame", &bare.frame),
            ("whole window", &bare.window),
            ("durable commit", &bare.commit),
        ] {
            let [p50, p99] = [50, 99].map(|percent| times.percentile(percent));
            println!(
                "| {what} | {products} | {} | {:.2} ms | {p50:.2} ms | {p99:.2} ms |",
                times.0.len(),
                times.mean()
            );
        }
    }
}
