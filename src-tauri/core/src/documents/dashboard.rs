//! How the fair is going, on A4: large figures, charts, what is gone and what goes slowly. Aggregates only.

use super::canvas::Canvas;
use super::chart::{Chart, ChartRow};
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width};
use super::page::{Area, Ink, Paper, Style};
use super::slow_goods::{slow_goods, sold_out};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::pictograms;
use crate::views::{Dashboard, Moment};

const WIDTH: Length = Length::mm(210);
const HEIGHT: Length = Length::mm(297);
/// Under the head of a page, and above its foot.
const HEAD: Length = Length::tenths(275);
const FLOOR: Length = Length::mm(279);
pub(super) const MARGIN: Length = Length::mm(15);
pub(super) const RIGHT: Length = Length::mm(195);
pub(super) const INNER: Length = Length::mm(180);
/// Over a chart or a list.
pub(super) const HEADING: Style = Style::bold(125, Ink::INK);
pub(super) const NOTE: Style = Style::regular(92, Ink::SOFT);
/// So many categories have room on the first page, and so many products on the second.
const MOST: (usize, usize) = (12, 15);

/// The dashboard, on a page of A4 if it has room for everything, or else on two.
pub fn dashboard(view: &Dashboard, fair: &str, at: Moment, words: &Words) -> Paper {
    let charts = charts(view, MOST, words);
    let (goods, others): (Vec<&Chart>, Vec<&Chart>) =
        charts.iter().partition(|chart| chart.name == "products");
    let money = |canvas: &mut Canvas, y: Length| {
        let y = figures(canvas, y, view, words);
        others.iter().fold(y, |y, chart| headed(canvas, y, chart, words))
    };
    let goods = |canvas: &mut Canvas, y: Length, floor: Length| {
        let y = goods.iter().fold(y, |y, chart| headed(canvas, y, chart, words));
        let y = sold_out(canvas, y + Length::mm(12), &view.sold_out, words);
        slow_goods(canvas, y + Length::mm(12), floor, &view.slow, words)
    };
    let mut tried = Canvas::default();
    let end = money(&mut tried, HEAD);
    let end = goods(&mut tried, end, HEIGHT * 20);
    let page = |place: u32, count: u32| {
        let mut canvas = Canvas::default();
        frame(&mut canvas, view, fair, (at, place, count), words);
        let y = if place == 1 { money(&mut canvas, HEAD) } else { HEAD };
        if place == count {
            goods(&mut canvas, y, FLOOR);
        }
        canvas.page(WIDTH, HEIGHT)
    };
    let pages = if end <= FLOOR { vec![page(1, 1)] } else { vec![page(1, 2), page(2, 2)] };
    Paper { title: words.text("dashboard-title"), pages }
}

/// The charts of a dashboard, those that have anything to show; of the most categories and products, and the others
/// together.
pub fn charts(view: &Dashboard, most: (usize, usize), words: &Words) -> Vec<Chart> {
    let row = |label: String, amount: Money| ChartRow { label, amount, ..ChartRow::default() };
    let means =
        view.tenders.each().map(|(means, kept)| row(words.text(&format!("means-{}", means.word())), kept));
    let hours = view.hours.iter().map(|(hour, taken)| row(words.hour(*hour), *taken)).collect();
    let categories = view.categories.iter().map(|one| ChartRow {
        picture: Some(pictograms::of_category(&one.key).to_owned()),
        label: words.category(&one.key),
        pieces: Some(one.pieces),
        amount: one.net,
        together: false,
    });
    let products = view.products.iter().map(|one| ChartRow {
        picture: Some(one.product.pictogram.clone()),
        label: words.product(&one.product),
        pieces: Some(one.pieces),
        amount: one.net,
        together: false,
    });
    let all = [
        ("means", means.to_vec()),
        ("hours", hours),
        ("categories", shortened(categories.collect(), most.0, words)),
        ("products", shortened(products.collect(), most.1, words)),
    ];
    let shown = all.into_iter().filter(|_| view.sales + view.returns > 0);
    shown.map(|(name, rows)| chart(name, rows, words)).collect()
}

fn chart(name: &'static str, rows: Vec<ChartRow>, words: &Words) -> Chart {
    let title = words.text(&format!("dashboard-{name}"));
    let amounts: Vec<(String, Money)> = rows.iter().map(|row| (row.label.clone(), row.amount)).collect();
    Chart { name, told: words.chart(&title, &amounts), title, rows }
}

/// So many rows and the others together, so that they still add up.
fn shortened(mut rows: Vec<ChartRow>, most: usize, words: &Words) -> Vec<ChartRow> {
    if rows.len() <= most {
        return rows;
    }
    let others = rows.split_off(most.saturating_sub(1));
    let label = words.with("dashboard-others", &[("count", &others.len().to_string())]);
    let pieces = others.iter().filter_map(|row| row.pieces).fold(0, u32::saturating_add);
    let amount = Money::sum(others.iter().map(|row| row.amount)).unwrap_or_default();
    rows.push(ChartRow { picture: None, label, pieces: Some(pieces), amount, together: true });
    rows
}

/// A page's head and foot.
fn frame(
    canvas: &mut Canvas,
    view: &Dashboard,
    fair: &str,
    (at, place, count): (Moment, u32, u32),
    words: &Words,
) {
    let baseline = HEAD - Length::tenths(45);
    let title = words.text("dashboard-title");
    let style = Style::bold(200, Ink::INK);
    canvas.left(MARGIN, baseline, style, &title);
    let room = INNER - width(&title, style) - Length::mm(8);
    let of = printable(&words.scope(view.scope, &view.sessions));
    let small = shrunk(&of, Style::regular(110, Ink::SOFT), room, 80);
    canvas.right(RIGHT, baseline, small, &fitted(&of, small, room));
    canvas.rule(MARGIN, HEAD, INNER, Length::micrometres(530), Ink::INK);
    let foot = HEIGHT - Length::mm(10);
    let style = Style::regular(80, Ink::SOFT);
    let mut right = words.with("paper-dashboard-printed", &[("at", &words.moment(at))]);
    if count > 1 {
        let (place, count) = (place.to_string(), count.to_string());
        let sheet = words.with("paper-dashboard-page", &[("place", &place), ("count", &count)]);
        right = format!("{right} · {sheet}");
    }
    canvas.right(RIGHT, foot, style, &right);
    let room = INNER - width(&right, style) - Length::mm(6);
    canvas.left(MARGIN, foot, style, &fitted(&printable(fair), style, room));
}

/// Three large figures side by side.
fn figures(canvas: &mut Canvas, y: Length, view: &Dashboard, words: &Words) -> Length {
    let returns = words.with("dashboard-returns", &[("count", &view.returns.to_string())]);
    let ticket = view.ticket.map_or_else(|| "—".to_owned(), |ticket| words.amount(ticket));
    let all = [
        ("dashboard-net", words.amount(view.net), words.text("dashboard-net-why")),
        ("dashboard-sales", view.sales.to_string(), returns),
        ("dashboard-ticket", ticket, words.text("dashboard-ticket-why")),
    ];
    let (gap, height) = (Length::mm(5), Length::mm(25));
    let wide = (INNER - gap * 2) / 3;
    let top = y + Length::mm(6);
    for (place, (label, figure, why)) in (0..).zip(all) {
        let x = MARGIN + (wide + gap) * place;
        let fill = if place == 0 { Ink::MINT } else { Ink(0xf6, 0xf2, 0xeb) };
        canvas.filled(Area { x, y: top, width: wide, height }, Length::mm(3), fill);
        let (left, room) = (x + Length::mm(4), wide - Length::mm(8));
        canvas.left(left, top + Length::tenths(65), Style::bold(100, Ink::INK), &words.text(label));
        let style = shrunk(&printable(&figure), Style::bold(210, Ink::INK), room, 100);
        canvas.left(left, top + Length::tenths(155), style, &fitted(&printable(&figure), style, room));
        canvas.left(left, top + Length::tenths(208), NOTE, &fitted(&printable(&why), NOTE, room));
    }
    top + height
}

/// A chart under its heading.
fn headed(canvas: &mut Canvas, y: Length, chart: &Chart, words: &Words) -> Length {
    let heading = y + Length::mm(12);
    canvas.left(MARGIN, heading, HEADING, &chart.title);
    chart.draw(canvas, (MARGIN, heading + Length::mm(3)), INNER, words)
}
