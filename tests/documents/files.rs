//! The PDF files: the same paper is the same bytes, text can be read back, nothing personal is in them.

use super::views::*;
use feriante_core::documents::{Paper, SlipSize, day_report, paint, paint_with, slip, statements};
use std::error::Error;

fn papers() -> Vec<(&'static str, Paper)> {
    let closed = session(Some("2023-12-05T18:10:00-05:00"));
    let good = statement("Colibrí", "hummingbird", GOOD_DAY, 0);
    let mut some = statement("Mariposa de las alas azul", "butterfly", GOOD_DAY, 1230);
    some.earned.paid = soles(3000);
    some.products.iter_mut().take(2).for_each(|product| product.shared = true);
    let none = statement("Estrella", "star", &[], 0);
    let rounded =
        sale(vec![line(product("Agenda artesanal del año", "", "calendar"), 2, 2503, 250)], 2000, 2000, 1000);
    let name = "Sombrero de paja con girasol bordado a mano";
    let many =
        sale((1..=24).map(|n| line(product(name, "", "cookie"), n, 3500, 0)).collect(), 2_000_000, 0, 0);
    let mut papers = vec![
        ("slip-rounded", slip(&rounded, FAIR, &ES, SlipSize::Roll58)),
        ("slip-many", slip(&many, FAIR, &ES, SlipSize::A6)),
        ("slip-58", slip(&small_sale(), FAIR, &ES, SlipSize::Roll58)),
        ("slip-80", slip(&small_sale(), FAIR, &EN, SlipSize::Roll80)),
        ("slip-a6", slip(&small_sale(), FAIR, &ES, SlipSize::A6)),
        ("slip-a5", slip(&small_sale(), FAIR, &ES, SlipSize::A5)),
        ("day", day_report(&day(Some(69_530)), Some(&closed), FAIR, afternoon(), &ES)),
        ("extremes", statements(&super::promises::extremes(), FAIR, &ES)),
        ("statements", statements(&[good, some, none], FAIR, &ES)),
    ];
    papers.extend(super::prices::papers(&ES).into_iter().map(|paper| ("prices", paper)));
    papers.extend(super::donors::papers(&ES).into_iter().map(|paper| ("donors", paper)));
    papers.extend(super::dashboard::papers(&ES).into_iter().map(|paper| ("dashboard", paper)));
    papers.extend(super::costing::papers(&ES).into_iter().map(|paper| ("costing", paper)));
    papers
}

#[test]
fn the_same_paper_is_the_same_file() {
    for (name, paper) in papers() {
        assert!(paint(&paper) == paint(&paper), "{name} differs from itself");
    }
}

fn count(file: &[u8], part: &str) -> usize {
    file.windows(part.len()).filter(|window| *window == part.as_bytes()).count()
}

#[test]
fn however_many_pages_fonts_and_pictures_stand_in_a_file_once() {
    let one = statement("Colibrí", "hummingbird", GOOD_DAY, 0);
    let file = |count: usize| paint(&statements(&vec![one.clone(); count], FAIR, &ES));
    let (single, many) = (file(1), file(60));
    for (part, times) in [("/FontFile2", 2), ("/BaseFont/FERIAR+", 2), ("/SMask", 6), ("/Subtype/Image", 12)]
    {
        assert_eq!((count(&single, part), count(&many, part)), (times, times), "{part}");
    }
    assert_eq!(count(&many, "/Type/Page/"), 60);
    let each = (many.len() - single.len()) / 59;
    assert!(each < 5000, "a page more takes {each} bytes");
}

#[test]
fn whoever_waits_is_told_how_far_it_is_and_may_give_up() {
    let paper = statements(&vec![statement("Colibrí", "hummingbird", GOOD_DAY, 0); 50], FAIR, &ES);
    let mut told = Vec::new();
    let file = paint_with(&paper, &mut |done, all| {
        told.push((done, all));
        true
    });
    assert_eq!(told, [(0, 50), (20, 50), (40, 50), (50, 50)]);
    assert_eq!(file, Some(paint(&paper)));
    for stop in [0, 20, 50] {
        let mut last = None;
        let file = paint_with(&paper, &mut |done, _| {
            last = Some(done);
            done < stop
        });
        assert_eq!((file, last), (None, Some(stop)), "given up at {stop}");
    }
}

#[test]
fn different_papers_have_different_marks() {
    let mark = |file: &[u8]| {
        let start = file.windows(4).rposition(|window| window == b"/ID[");
        start.and_then(|start| file.get(start..start + 72).map(<[u8]>::to_vec))
    };
    let files: Vec<_> = papers().iter().map(|(_, paper)| mark(&paint(paper))).collect();
    for (place, one) in files.iter().enumerate() {
        assert!(one.is_some() && files.iter().skip(place + 1).all(|other| other != one));
    }
}

#[test]
fn text_reads_back_with_its_accents() -> Result<(), Box<dyn Error>> {
    let text = pdf_extract::extract_text_from_mem(&paint(&slip(
        &small_sale(),
        "Feria de los niños",
        &ES,
        SlipSize::A5,
    )))?;
    for part in [
        "Feria de los niños",
        "DETALLE DE COMPRA",
        "N.º\u{a0}0143",
        "S/\u{a0}15.50",
        "p.\u{a0}m.",
        "¡Gracias por tu compra!",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    Ok(())
}

#[test]
fn a_slip_is_small() {
    for (name, paper) in papers() {
        let kilobytes = paint(&paper).len() / 1000;
        let most = if name.starts_with("slip") { 60 } else { 150 };
        assert!(kilobytes <= most, "{name} has {kilobytes} kB");
    }
}

#[test]
fn a_file_says_what_it_is_and_not_who_or_when() {
    let file = paint(&slip(&small_sale(), FAIR, &ES, SlipSize::A6));
    let text = String::from_utf8_lossy(&file);
    assert!(text.starts_with("%PDF-1.4"));
    assert!(text.contains("/CreationDate(D:19700101000000") && text.contains("/ModDate(D:19700101000000"));
    assert!(!text.contains("GTS_PDFX"), "it is no prepress data");
}
