//! Labels: on their sheet to the micrometre, and their codes read back.

use super::prices::{goods, sold};
use super::views::*;
use feriante_core::documents::{Area, Code, CodeKind, Item, LabelPlan, Labels, Length, Page, Sheet, labels};
use feriante_core::domain::refusal::Refusal;
use insta::assert_snapshot;
use rqrr::PreparedImage;

fn made(sheet: &str, code: CodeKind, copies: &str, skip: &str) -> Labels {
    let plan = LabelPlan::new(Sheet::from_word(sheet).expect("a sheet"), code, copies, skip).expect("a plan");
    labels(&goods(), &plan, &ES).expect("labels")
}

fn codes(page: &Page) -> Vec<&Code> {
    page.items.iter().filter_map(|item| if let Item::Code(code) = item { Some(code) } else { None }).collect()
}

/// Widths of bars and spaces by turns, in modules.
fn widths(code: &Code) -> String {
    let row = code.rows.first().expect("a row");
    row.chunk_by(|one, next| one == next).map(|run| run.len().to_string()).collect()
}

#[test]
fn every_sheet_with_bars() {
    for sheet in Sheet::LABELS {
        let word = sheet.word();
        assert_snapshot!(format!("bars_{word}"), made(word, CodeKind::Bars, "1", "2").paper.to_text());
    }
}

#[test]
fn two_of_each_with_qr_codes() {
    assert_snapshot!(made("a4-5x13", CodeKind::Qr, "2", "").paper.to_text());
}

#[test]
fn bars_are_those_that_another_encoder_draws() {
    // Drawn once by ZXing and kept.
    let known = [
        ("ALF", "2112141113231321311323112121232331112"),
        ("7751234567890", "2112324131112131133121311131231411222121411141311231221411222331112"),
        (
            "aB3~{}|!\"#$%&",
            "2112141211241311232211321311414121211113411111432221222222211212231213221312221222131113412331112",
        ),
    ];
    let plan = LabelPlan::new(Sheet::default(), CodeKind::Bars, "1", "0").expect("a plan");
    for (sku, bars) in known {
        let paper = labels(&[sold(sku, "Alfajor")], &plan, &ES).expect("labels").paper;
        let drawn: Vec<String> = codes(&paper.pages[0]).into_iter().map(widths).collect();
        assert_eq!(drawn, [bars], "{sku}");
    }
}

/// What a camera sees of a QR code: five dots to a module, its quiet zone around it.
fn read_qr(code: &Code) -> String {
    let dot = code.module / 5;
    let quiet = code.module * 4;
    let area = code.area();
    let side = (code.rows.len() + 8) * 5;
    let bars = code.bars();
    let mut image = PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let x = area.x - quiet + dot * x as i64;
        let y = area.y - quiet + dot * y as i64;
        let within = |bar: &Area| bar.x <= x && x < bar.x + bar.width && bar.y <= y && y < bar.y + bar.height;
        if bars.iter().any(within) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    let grid = grids.first().expect("a QR code is seen");
    grid.decode().expect("it is read").1
}

#[test]
fn qr_codes_say_the_products_codes() {
    let all: Vec<String> = goods().into_iter().map(|product| product.sku).collect();
    for sheet in Sheet::LABELS {
        let labels = made(sheet.word(), CodeKind::Qr, "1", "0");
        let read: Vec<String> = labels.paper.pages.iter().flat_map(codes).map(read_qr).collect();
        assert_eq!(read, all, "{}", sheet.word());
        assert_eq!(labels.notices(), []);
    }
}

#[test]
fn a_code_that_bars_cannot_say_is_a_qr_code_and_is_told() {
    let codes = |sheet: &str| -> Vec<String> {
        let notices = made(sheet, CodeKind::Bars, "3", "0").notices();
        notices.iter().map(|notice| ES.notice(notice)).collect()
    };
    let wide = "Como barras no entran bien, van como QR: PIÑA-1, EXTRA-LARGO-CODIGO-2026-0001";
    assert_eq!(codes("a4-3x8"), [wide]);
    assert!(codes("a4-5x13").concat().ends_with("0001, 7751234567890"));
    let long = "x".repeat(400);
    let plan = LabelPlan::new(Sheet::default(), CodeKind::Bars, "1", "0").expect("a plan");
    let labels = labels(&[sold(&long, "Alfajor")], &plan, &EN).expect("labels");
    assert_eq!(labels.notices().iter().map(|notice| notice.code()).collect::<Vec<_>>(), ["codes-as-text"]);
    assert!(self::codes(&labels.paper.pages[0]).is_empty());
}

/// Is one all within the other?
fn within(inner: &Area, outer: &Area) -> bool {
    inner.x >= outer.x
        && inner.y >= outer.y
        && inner.x + inner.width <= outer.x + outer.width
        && inner.y + inner.height <= outer.y + outer.height
}

fn covers(item: &Item) -> Area {
    match item {
        Item::Text(text) => {
            let (x, y) = (text.left(), text.baseline - text.style.capital());
            Area { x, y, width: text.width(), height: text.style.capital() }
        }
        Item::Picture { x, y, size, .. } => Area { x: *x, y: *y, width: *size, height: *size },
        Item::Code(code) => code.area(),
        other => panic!("{other:?} is not of a label"),
    }
}

#[test]
fn each_label_keeps_to_its_place_and_off_its_codes_quiet_zone() {
    for sheet in Sheet::LABELS {
        for kind in CodeKind::ALL {
            let labels = made(sheet.word(), *kind, "7", "3");
            for page in &labels.paper.pages {
                assert_eq!((page.width, page.height), sheet.page());
                for item in &page.items {
                    let inside =
                        (0..sheet.count()).any(|place| within(&covers(item), &sheet.printable(place)));
                    assert!(inside, "{}: {item:?} leaves its label", sheet.word());
                }
                for code in codes(page) {
                    // Ten modules beside bars; four all around a QR code.
                    let bars = code.rows.len() == 1;
                    let (beside, above) = if bars { (10, 0) } else { (4, 4) };
                    let (beside, above) = (code.module * beside, code.module * above);
                    let area = code.area();
                    let (left, right) = (area.x - beside, area.x + area.width + beside);
                    let (top, under) = (area.y - above, area.y + area.height + above);
                    let near = page.items.iter().filter(|item| {
                        let Area { x, y, width, height } = covers(item);
                        x < right && x + width > left && y < under && y + height > top
                    });
                    assert_eq!(near.count(), 1, "{}: something is in a quiet zone", sheet.word());
                }
            }
        }
    }
}

#[test]
fn labels_stand_where_the_sheet_has_them() {
    let sheet = Sheet::from_word("a4-3x7").expect("a sheet");
    let last = sheet.label(20);
    let millimetres = [last.x, last.y, last.width, last.height].map(Length::in_micrometres);
    assert_eq!(millimetres, [139_290, 243_750, 63_500, 38_100]);
    let labels = made("a4-3x7", CodeKind::Bars, "4", "19");
    let counts: Vec<usize> = labels.paper.pages.iter().map(|page| codes(page).len()).collect();
    // Nineteen are used up: two on the first sheet, and the rest after it.
    let rest = goods().len() * 4 - 2;
    assert_eq!((counts[0], counts[1], counts.iter().sum::<usize>()), (2, 21.min(rest), rest + 2));
    let first = codes(&labels.paper.pages[0])[0].area();
    assert!(within(&first, &sheet.label(19)), "the first label is the twentieth");
}

#[test]
fn a_plan_that_cannot_be_is_told_so() {
    let plan =
        |copies: &str, skip: &str| LabelPlan::new(Sheet::default(), CodeKind::Bars, copies, skip).err();
    for copies in ["0", "", "-1", "2.5", "201", "dos", "99999999999"] {
        assert_eq!(plan(copies, "0"), Some(Refusal::CopiesOutOfRange { most: 200 }), "{copies:?}");
    }
    for skip in ["24", "-1", "x"] {
        assert_eq!(plan("1", skip), Some(Refusal::SkipOutOfRange { most: 23 }), "{skip:?}");
    }
    assert_eq!((plan(" 200 ", " 23 "), plan("1", "")), (None, None));
    let many = LabelPlan::new(Sheet::default(), CodeKind::Bars, "200", "0").expect("a plan");
    let goods = vec![sold("A", "Alfajor"); 26];
    assert_eq!(labels(&goods, &many, &ES), Err(Refusal::LabelsTooMany { labels: 5200, most: 5000 }));
    assert_eq!(labels(&[], &many, &ES), Err(Refusal::NothingToPrint));
}
