//! How the fair is going.

use super::{amount, participant};
use crate::wire::{AliasTaken, Chart, ChartRow, DashboardView, Good, Scope, ScopeChoice, SlowGood};
use feriante_core::documents::{charts, svg};
use feriante_core::domain::catalog::Product;
use feriante_core::l10n::Words;
use feriante_core::views;

/// So many categories and products stand in a chart of the window; the others stand together.
const MOST: (usize, usize) = (8, 10);

/// The dashboard.
pub fn dashboard(view: &views::Dashboard, words: &Words) -> DashboardView {
    let days = view.days.iter().rev().map(|day| views::Scope::Day(*day));
    let sessions = view.sessions.iter().rev().map(|session| views::Scope::Session(session.number));
    let mut scopes: Vec<views::Scope> = days.chain([views::Scope::Fair]).chain(sessions).collect();
    // A day without sales can be asked about too.
    if !scopes.contains(&view.scope) {
        scopes.push(view.scope);
    }
    let chosen = scopes.iter().position(|scope| *scope == view.scope).unwrap_or(0);
    let choice =
        |of: &views::Scope| ScopeChoice { scope: scope(*of), label: words.scope(*of, &view.sessions) };
    DashboardView {
        scope: scope(view.scope),
        choices: scopes.iter().map(choice).collect(),
        chosen: u32::try_from(chosen).unwrap_or(0),
        net: amount(view.net, words),
        sales: view.sales,
        returns: view.returns,
        ticket: view.ticket.map(|ticket| amount(ticket, words)),
        best_hour: words.best_hour(view),
        charts: charts(view, MOST, words).iter().map(|one| chart(one, words)).collect(),
        sold_out: view.sold_out.iter().map(|product| good(product, words)).collect(),
        slow: view.slow.iter().map(|one| slow(one, words)).collect(),
    }
}

fn scope(scope: views::Scope) -> Scope {
    match scope {
        views::Scope::Fair => Scope::Fair,
        views::Scope::Day(day) => Scope::Day { day: day.to_string() },
        views::Scope::Session(number) => Scope::Session { number },
    }
}

fn chart(chart: &feriante_core::documents::Chart, words: &Words) -> Chart {
    let row = |row: &feriante_core::documents::ChartRow| ChartRow {
        label: row.label.clone(),
        pieces: row.pieces,
        amount: amount(row.amount, words),
    };
    Chart {
        name: chart.name.to_owned(),
        title: chart.title.clone(),
        told: chart.told.clone(),
        svg: svg(&chart.page(words)),
        rows: chart.rows.iter().map(row).collect(),
    }
}

fn good(product: &Product, words: &Words) -> Good {
    Good {
        sku: product.sku.clone(),
        pictogram: product.pictogram.clone(),
        photo: product.photo.map(hex::encode),
        name: words.product(product),
    }
}

fn slow(one: &views::SlowGood, words: &Words) -> SlowGood {
    SlowGood { good: good(&one.product, words), said: words.slow(one), worth: amount(one.worth, words) }
}

/// What each participant sold and earned, by alias.
pub fn by_alias(taken: &[views::AliasTaken], words: &Words) -> Vec<AliasTaken> {
    let one = |one: &views::AliasTaken| AliasTaken {
        participant: participant(&one.participant),
        sold: amount(one.sold, words),
        profit: amount(one.profit, words),
    };
    taken.iter().map(one).collect()
}
