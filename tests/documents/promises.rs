//! What papers promise: slips name nobody, columns add up, everything stays on its page.

use super::payout::{DRAWER, envelopes};
use super::views::*;
use feriante_core::documents::{
    Area, Item, Length, Paper, SlipSize, StatementKind, Text, day_report, envelope_sheet, paper_sheet,
    payout_sheet, proof_page, slip, statement as sheet, statements, statements_as,
};
use feriante_core::domain::deny_list::neutral;
use feriante_core::domain::tender::Means;
use feriante_core::views::{SaleView, Statement};

/// Words that would make a tax document of a slip, or tell who sells.
const NEVER: &[&str] =
    &["boleta", "factura", "ticket", "ruc", "igv", "b001", "participante", "emprendedora", "alias"];

pub fn texts(paper: &Paper) -> Vec<String> {
    let items = paper.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| if let Item::Text(text) = item { Some(text.text.clone()) } else { None })
        .collect()
}

/// Papers on sheets that a printer at the fair prints.
fn sheets() -> Vec<Paper> {
    let mut sheets = Vec::new();
    for words in [&ES, &EN] {
        let statements = [extremes(), vec![full_statement(), statement("Estrella", "star", &[], 0)]].concat();
        for kind in StatementKind::ALL {
            sheets.push(statements_as(
                *kind,
                &statements,
                &"Feria de emprendimientos juveniles ".repeat(3),
                words,
            ));
        }
        sheets.push(proof_page(&super::proof::closing(), FAIR, words));
        sheets.push(proof_page(&super::proof::reading(), FAIR, words));
        sheets.push(paper_sheet(&super::tally::many(20), FAIR, words).expect("a sheet"));
        sheets.push(payout_sheet(&super::payout::rows(), FAIR, afternoon(), words));
        let envelopes = envelopes(&super::payout::rows(), Some(DRAWER));
        sheets.push(envelope_sheet(&envelopes, FAIR, afternoon(), words));
    }
    sheets
}

pub fn papers() -> Vec<Paper> {
    let mut papers = sheets();
    for words in [&ES, &EN] {
        papers.extend(SlipSize::ALL.iter().map(|size| slip(&small_sale(), FAIR, words, *size)));
        for day in [day(Some(69_530)), day_with_orders()] {
            papers.push(day_report(&day, Some(&session(None)), FAIR, afternoon(), words));
        }
        let good = statement("Mariposa de las alas azul", "butterfly", GOOD_DAY, 1230);
        papers.push(statements(&[good, statement("Estrella", "star", &[], 0)], FAIR, words));
        papers.extend(super::prices::papers(words));
        papers.extend(super::costing::papers(words));
        papers.extend(super::dashboard::papers(words));
        papers.extend(super::donors::papers(words));
    }
    papers
}

/// Figures and names at the ends of what can be.
pub fn extremes() -> Vec<Statement> {
    let one = |sold: i64, profit: i64, fund_materials: i64, alias: &str| {
        let name = "Sombrero de paja con girasol bordado a mano y cinta";
        let products: Vec<Sold<'_>> = (0..9).map(|_| (name, "", "womans-hat", 9999, sold, profit)).collect();
        let mut statement = statement(alias, "butterfly", &products, fund_materials);
        statement.products.iter_mut().for_each(|product| product.shared = true);
        statement.earned.paid = soles(sold);
        statement
    };
    let mut crowded = one(1000, 370, 1890, "Colibrí");
    crowded.fund_materials = soles(1888);
    if let Some(busiest) = crowded.products.first_mut() {
        busiest.profit = soles(1);
        busiest.quantity = 10_000;
    }
    vec![
        crowded,
        one(1_000_000_000, 370_000_000, 1_890_000_000, "Mariposa de las alas azul"),
        one(1000, 100, 1800, "WWWWWWWWWWWWWWWWWWWWWWWW"),
        one(1000, 940, 45, "Ñ"),
        one(1000, 0, 0, "Colibrí"),
        one(1000, 260, 2070, "Colibrí"),
        one(1000, 10, 2000, "Colibrí"),
    ]
}

#[test]
fn a_slip_is_no_tax_document_and_names_nobody() {
    for words in [&ES, &EN] {
        for size in SlipSize::ALL {
            let said = texts(&slip(&small_sale(), FAIR, words, *size)).join(" ").to_lowercase();
            let wrong = NEVER
                .iter()
                .find(|never| said.split(|c: char| !c.is_alphanumeric()).any(|word| word == **never));
            assert_eq!(wrong, None, "on a slip: {said}");
            assert!(said.contains("n.º\u{a0}0143") || said.contains("no.\u{a0}0143"));
        }
    }
}

#[test]
fn the_legend_is_no_smaller_than_the_items() {
    let paper = slip(&small_sale(), FAIR, &ES, SlipSize::Roll58);
    let size_of = |part: &str| {
        paper.pages.iter().flat_map(|page| &page.items).find_map(|item| match item {
            Item::Text(text) if text.text.contains(part) => Some(text.style.size),
            _ => None,
        })
    };
    assert!(size_of("COMPROBANTE") >= size_of("Alfajor"));
    assert!(size_of("sin valor") >= size_of("Alfajor"));
}

#[test]
fn no_paper_tells_why_anyone_is_there() {
    for paper in papers() {
        assert_eq!(neutral(&paper.title), Ok(()));
        assert_eq!(neutral(&texts(&paper).join(" ")), Ok(()));
    }
}

#[test]
fn a_statement_adds_up_and_only_names_its_owner() {
    let hers = statement("Orquídea", "flower", GOOD_DAY, 1230);
    let earned = &hers.earned;
    let parts = [earned.materials, hers.fund_materials, earned.fund, earned.profit];
    assert_eq!(parts.iter().map(|part| part.centimos()).sum::<i64>(), earned.sold.centimos());
    let said = texts(&sheet(&hers, FAIR, &ES));
    for part in parts {
        assert!(said.contains(&ES.amount(part)), "{} is missing", ES.amount(part));
    }
    // Of each ten soles: the parts are ten soles.
    let of_ten = said.iter().filter_map(|text| {
        let labels = [" materiales", " de la feria", " fondo", " para mí"];
        let figure = labels.iter().find_map(|label| text.strip_suffix(label))?;
        feriante_core::l10n::parse_amount(figure).ok()
    });
    assert_eq!(of_ten.map(|part| part.centimos()).sum::<i64>(), 1000);
}

#[test]
fn a_slip_shows_what_was_handed_over() {
    let SaleView { offered, settlement, .. } = small_sale();
    let said = texts(&slip(&small_sale(), FAIR, &ES, SlipSize::A5));
    for amount in [offered.cash, settlement.change, settlement.kept.cash] {
        assert!(said.contains(&ES.amount(amount)));
    }
    assert!(said.contains(&ES.text(&format!("means-{}", Means::Cash.word()))));
}

/// Where something begins and ends, from left and from above.
fn covers(item: &Item) -> (Length, Length, Length, Length) {
    let area = |area: &Area| (area.x, area.y, area.x + area.width, area.y + area.height);
    match item {
        Item::Text(text) => {
            (text.left(), text.baseline - text.style.capital(), text.left() + text.width(), text.baseline)
        }
        Item::Rule { x, y, width, thickness, .. } => (*x, *y, *x + *width, *y + *thickness),
        Item::Panel { area: covered, .. } | Item::Bar { area: covered, .. } => area(covered),
        Item::Picture { x, y, size, .. } => (*x, *y, *x + *size, *y + *size),
        Item::Code(code) => area(&code.area()),
    }
}

pub fn stays_on_its_pages(paper: &Paper) {
    for page in &paper.pages {
        for item in &page.items {
            let (left, top, right, bottom) = covers(item);
            let on =
                left >= Length::ZERO && top >= Length::ZERO && right <= page.width && bottom <= page.height;
            assert!(on, "{item:?} is off the page");
        }
    }
}

/// A printer leaves so much of a sheet white.
pub fn keeps_off_the_edges(paper: &Paper) {
    let edge = Length::mm(5);
    for page in &paper.pages {
        for item in &page.items {
            let (left, top, right, bottom) = covers(item);
            let off =
                left >= edge && top >= edge && right + edge <= page.width && bottom + edge <= page.height;
            assert!(off, "{item:?} is too near an edge");
        }
    }
}

pub fn no_text_runs_into_another(paper: &Paper) {
    for page in &paper.pages {
        let texts: Vec<_> = page
            .items
            .iter()
            .filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None })
            .collect();
        for (place, one) in texts.iter().enumerate() {
            for other in texts.iter().skip(place + 1) {
                let across =
                    one.left() < other.left() + other.width() && other.left() < one.left() + one.width();
                let top = |text: &Text| text.baseline - text.style.capital();
                let down = top(one) < other.baseline && top(other) < one.baseline;
                assert!(!(across && down), "{:?} runs into {:?}", one.text, other.text);
            }
        }
    }
}

/// Texts stand all within a box or all outside it.
pub fn no_text_crosses_a_box(paper: &Paper) {
    for page in &paper.pages {
        for panel in page.items.iter().filter(|item| matches!(item, Item::Panel { .. })) {
            let (west, north, east, south) = covers(panel);
            for text in page.items.iter().filter(|item| matches!(item, Item::Text(_))) {
                let (left, top, right, bottom) = covers(text);
                let apart = right <= west || left >= east || bottom <= north || top >= south;
                let inside = left >= west && right <= east && top >= north && bottom <= south;
                assert!(apart || inside, "{text:?} crosses {panel:?}");
            }
        }
    }
}

#[test]
fn everything_has_its_place_on_its_page() {
    for paper in papers() {
        stays_on_its_pages(&paper);
        no_text_runs_into_another(&paper);
    }
    for paper in sheets() {
        keeps_off_the_edges(&paper);
        no_text_crosses_a_box(&paper);
    }
}
