//! Paints a paper as PDF: the only file that knows the PDF library, and the only one with fractions. The
//! same paper always gives the same bytes: nothing of the clock, the machine or the person gets in.
#![allow(clippy::float_arithmetic)]

use super::length::Length;
use super::metrics::{BOLD, REGULAR};
use super::page::{Align, Area, Code, Ink, Item, Page, Paper, Style, Text, Weight};
use crate::pictograms;
use printpdf::{
    Color, DictItem, ExternalStream, ExternalXObject, FontId, Line, LinePoint, Mm, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb,
    TextItem, WindingOrder, XObject, XObjectId, XObjectTransform,
};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// What wrote the file; never who.
const MAKER: &str = "Feriante";
/// How far a circle's handles stand from its quarters' ends, of its radius.
const CIRCLE: f32 = 0.552_285;
/// An outline's thickness.
const OUTLINE: Length = Length::micrometres(350);
/// Dots to an inch of a pictogram on paper.
const FINENESS: i64 = 300;

/// Pages between two looks at whether the person still waits.
const AT_ONCE: usize = 20;

/// What stands on a page, as the file says it; compressed unless that made it no smaller.
struct Content {
    bytes: Vec<u8>,
    compressed: bool,
}

/// The paper as a PDF file.
pub fn paint(paper: &Paper) -> Vec<u8> {
    paint_with(paper, &mut |_, _| true).unwrap_or_default()
}

/// The paper as a PDF file, for whoever waits for many pages: `progress` is told how many pages of how many are
/// done, from none of them to all, and answers whether to go on. None when it said no.
///
/// The file is the same as that of [`paint`]: fonts and pictures stand in it once, however many pages show them.
pub fn paint_with(paper: &Paper, progress: &mut dyn FnMut(usize, usize) -> bool) -> Option<Vec<u8>> {
    let mut document = PdfDocument::new(&paper.title);
    document.metadata.info.creator = MAKER.to_owned();
    document.metadata.info.producer = MAKER.to_owned();
    for (weight, file) in [(Weight::Regular, REGULAR), (Weight::Bold, BOLD)] {
        if let Some(font) = ParsedFont::from_bytes(file, 0, &mut Vec::new()) {
            document.resources.fonts.map.insert(font_id(weight), PdfFont::new(font));
        }
    }
    let contents = contents(&mut document, paper, progress)?;
    for (name, size) in pictures(paper) {
        if let Some(picture) = picture(&name, size) {
            document.resources.xobjects.map.insert(XObjectId(picture_id(&name)), picture);
        }
    }
    document.pages = blank(paper);
    Some(settled(&document, contents, paper))
}

fn options() -> PdfSaveOptions {
    PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() }
}

/// What stands on each page. The library makes a whole file at one go; made of some pages at a time, with a look
/// up after each, a long paper can be waited for and given up.
fn contents(
    document: &mut PdfDocument,
    paper: &Paper,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Option<Vec<Content>> {
    let all = paper.pages.len();
    let mut contents = Vec::with_capacity(all);
    let mut waits = progress(0, all);
    for some in paper.pages.chunks(AT_ONCE) {
        if !waits {
            return None;
        }
        document.pages = some.iter().map(page).collect();
        let mut file = document.to_lopdf_document(&options(), &mut Vec::new());
        let places: Vec<_> =
            file.get_pages().into_values().flat_map(|page| file.get_page_contents(page)).collect();
        for place in places {
            let Ok(stream) = file.get_object_mut(place).and_then(|object| object.as_stream_mut()) else {
                continue;
            };
            let compressed = stream.compress().is_ok() && stream.dict.has(b"Filter");
            contents.push(Content { bytes: std::mem::take(&mut stream.content), compressed });
        }
        waits = progress(contents.len(), all);
    }
    waits.then_some(contents)
}

/// The paper's pages with nothing on them but, on the first, one of each letter: so the library knows which
/// letters to tell readers of.
fn blank(paper: &Paper) -> Vec<PdfPage> {
    let mut letters: BTreeMap<Weight, BTreeSet<char>> = BTreeMap::new();
    for item in paper.pages.iter().flat_map(|page| &page.items) {
        if let Item::Text(text) = item {
            letters.entry(text.style.weight).or_default().extend(text.text.chars());
        }
    }
    let said = letters.into_iter().flat_map(|(weight, letters)| {
        let style = Style { size: 10, weight, ink: Ink::INK };
        let text = letters.into_iter().collect();
        let (x, baseline) = (Length::ZERO, Length::ZERO);
        self::text(&Text { x, baseline, align: Align::Left, style, text }, Length::ZERO)
    });
    let mut first: Vec<Op> = said.collect();
    let page =
        |page: &Page, ops| PdfPage::new(Mm(millimetres(page.width)), Mm(millimetres(page.height)), ops);
    paper.pages.iter().map(|sheet| page(sheet, std::mem::take(&mut first))).collect()
}

/// The file. The library marks each one with two random words, as prepress data, and with a version older
/// than the transparency it holds: the words become the paper's own fingerprint, and the rest is put right.
fn settled(document: &PdfDocument, contents: Vec<Content>, paper: &Paper) -> Vec<u8> {
    let mut file = document.to_lopdf_document(&options(), &mut Vec::new());
    file.version = "1.4".to_owned();
    let places: Vec<_> =
        file.get_pages().into_values().flat_map(|page| file.get_page_contents(page)).collect();
    for (place, content) in places.into_iter().zip(contents) {
        if let Ok(stream) = file.get_object_mut(place).and_then(|object| object.as_stream_mut()) {
            stream.set_content(content.bytes);
            if content.compressed {
                stream.dict.set("Filter", "FlateDecode");
            }
        }
    }
    let fingerprint = hex::encode(Sha256::digest(paper.to_text()));
    if let Ok(marks) = file.trailer.get_mut(b"ID").and_then(|marks| marks.as_array_mut()) {
        for mark in marks.iter_mut().filter_map(|mark| mark.as_str_mut().ok()) {
            *mark = fingerprint.bytes().take(32).collect();
        }
    }
    let info = file.trailer.get(b"Info").and_then(|info| info.as_reference());
    if let Ok(info) = info.and_then(|id| file.get_object_mut(id)).and_then(|info| info.as_dict_mut()) {
        for claim in [&b"GTS_PDFXVersion"[..], b"Trapped", b"Identifier"] {
            info.remove(claim);
        }
    }
    file.compress();
    let mut bytes = Vec::new();
    // Writing to memory cannot fail.
    let _ = file.save_to(&mut bytes);
    bytes
}

/// Each picture once, at the largest size that the paper shows it in.
fn pictures(paper: &Paper) -> BTreeMap<String, Length> {
    let mut sizes: BTreeMap<String, Length> = BTreeMap::new();
    for item in paper.pages.iter().flat_map(|page| &page.items) {
        if let Item::Picture { name, size, .. } = item {
            let largest = sizes.entry(name.clone()).or_default();
            *largest = (*largest).max(*size);
        }
    }
    sizes
}

/// A pictogram of the set as an image, its transparency beside it; none of another name.
fn picture(name: &str, size: Length) -> Option<XObject> {
    let tree = Tree::from_str(pictograms::drawing(name)?, &Options::default()).ok()?;
    let side = u16::try_from(size.in_micrometres() * FINENESS / 25_400).ok()?.clamp(1, 1200);
    let mut map = Pixmap::new(u32::from(side), u32::from(side))?;
    let scale = f32::from(side) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut map.as_mut());
    let pixels: Vec<_> = map.pixels().iter().map(|pixel| pixel.demultiply()).collect();
    let mask = pixels.iter().map(|pixel| pixel.alpha()).collect();
    let mask = image(side, "DeviceGray", mask, None);
    let colours = pixels.iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let stream = image(side, "DeviceRGB", colours, Some(mask));
    Some(XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None }))
}

fn image(side: u16, space: &str, content: Vec<u8>, mask: Option<ExternalStream>) -> ExternalStream {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let number = |number: u16| DictItem::Int(i64::from(number));
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), number(side)),
        ("Height".to_owned(), number(side)),
        ("BitsPerComponent".to_owned(), number(8)),
        ("ColorSpace".to_owned(), name(space)),
    ]);
    dict.extend(mask.map(|stream| ("SMask".to_owned(), DictItem::Stream { stream })));
    ExternalStream { dict, content, compress: true }
}

fn page(page: &Page) -> PdfPage {
    let ops = page.items.iter().flat_map(|item| ops(item, page.height)).collect();
    PdfPage::new(Mm(millimetres(page.width)), Mm(millimetres(page.height)), ops)
}

fn ops(item: &Item, height: Length) -> Vec<Op> {
    match item {
        Item::Text(placed) => text(placed, height),
        Item::Rule { x, y, width, thickness, ink } => vec![
            Op::SetOutlineColor { col: colour(*ink) },
            Op::SetOutlineThickness { pt: points(*thickness) },
            Op::DrawLine {
                line: Line {
                    points: vec![corner(*x, height - *y), corner(*x + *width, height - *y)],
                    is_closed: false,
                },
            },
        ],
        Item::Panel { area, radius, fill, stroke } => panel(area, *radius, *fill, *stroke, height),
        Item::Bar { area, radius, parts } => bar(area, *radius, parts, height),
        Item::Picture { name, x, y, size } => vec![Op::UseXobject {
            id: XObjectId(picture_id(name)),
            transform: XObjectTransform {
                translate_x: Some(points(*x)),
                translate_y: Some(points(height - *y - *size)),
                scale_x: Some(points(*size).0),
                scale_y: Some(points(*size).0),
                ..XObjectTransform::default()
            },
        }],
        Item::Code(code) => self::code(code, height),
    }
}

/// All dark modules as one shape, so that no light seam shows between them.
fn code(code: &Code, height: Length) -> Vec<Op> {
    let ring = |bar: Area| {
        let (west, east) = (bar.x, bar.x + bar.width);
        let (north, south) = (height - bar.y, height - bar.y - bar.height);
        let corners = [(west, north), (east, north), (east, south), (west, south), (west, north)];
        PolygonRing { points: corners.into_iter().map(|(x, y)| corner(x, y)).collect() }
    };
    let rings = code.bars().into_iter().map(ring).collect();
    let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
    vec![Op::SetFillColor { col: colour(Ink::BLACK) }, Op::DrawPolygon { polygon }]
}

fn text(text: &Text, height: Length) -> Vec<Op> {
    vec![
        Op::StartTextSection,
        Op::SetFillColor { col: colour(text.style.ink) },
        Op::SetFont {
            font: PdfFontHandle::External(font_id(text.style.weight)),
            size: points(Length::points(text.style.size)),
        },
        Op::SetTextCursor { pos: Point { x: points(text.left()), y: points(height - text.baseline) } },
        Op::ShowText { items: vec![TextItem::Text(text.text.clone())] },
        Op::EndTextSection,
    ]
}

fn panel(area: &Area, radius: Length, fill: Option<Ink>, stroke: Option<Ink>, height: Length) -> Vec<Op> {
    let mut ops = Vec::new();
    let mode = match (fill, stroke) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (None, Some(_)) => PaintMode::Stroke,
        _ => PaintMode::Fill,
    };
    ops.extend(fill.map(|ink| Op::SetFillColor { col: colour(ink) }));
    ops.extend(stroke.map(|ink| Op::SetOutlineColor { col: colour(ink) }));
    ops.push(Op::SetOutlineThickness { pt: points(OUTLINE) });
    ops.push(rounded(area, radius, radius, mode, height));
    ops
}

fn bar(area: &Area, radius: Length, parts: &[(Length, Ink)], height: Length) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut x = area.x;
    for (place, (width, ink)) in parts.iter().enumerate() {
        let left = if place == 0 { radius } else { Length::ZERO };
        let right = if place + 1 == parts.len() { radius } else { Length::ZERO };
        ops.push(Op::SetFillColor { col: colour(*ink) });
        ops.push(rounded(&Area { x, width: *width, ..*area }, left, right, PaintMode::Fill, height));
        x += *width;
    }
    ops
}

/// A rectangle, its left and right corners round.
fn rounded(area: &Area, left: Length, right: Length, mode: PaintMode, height: Length) -> Op {
    let most = (area.width / 2).min(area.height / 2);
    let (left, right) = (left.min(most), right.min(most));
    let (west, east) = (area.x, area.x + area.width);
    let (north, south) = (height - area.y, height - area.y - area.height);
    let mut points = Vec::new();
    // Clockwise from the upper left: towards each corner along one side, away from it along the next.
    turn(&mut points, (west, north - left), (west, north), (west + left, north));
    turn(&mut points, (east - right, north), (east, north), (east, north - right));
    turn(&mut points, (east, south + right), (east, south), (east - right, south));
    turn(&mut points, (west + left, south), (west, south), (west, south + left));
    points.extend(points.first().cloned());
    Op::DrawPolygon {
        polygon: Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero },
    }
}

type Spot = (Length, Length);

fn turn(points: &mut Vec<LinePoint>, from: Spot, corner_at: Spot, to: Spot) {
    let handle = |end: Spot| {
        let [end, at] = [corner(end.0, end.1).p, corner(corner_at.0, corner_at.1).p];
        let part = |from: Pt, to: Pt| Pt(from.0 + (to.0 - from.0) * CIRCLE);
        LinePoint { p: Point { x: part(end.x, at.x), y: part(end.y, at.y) }, bezier: true }
    };
    points.push(corner(from.0, from.1));
    if from != to {
        points.extend([handle(from), handle(to), corner(to.0, to.1)]);
    }
}

fn corner(x: Length, y: Length) -> LinePoint {
    LinePoint { p: Point { x: points(x), y: points(y) }, bezier: false }
}

fn colour(ink: Ink) -> Color {
    let part = |part: u8| f32::from(part) / 255.0;
    Color::Rgb(Rgb { r: part(ink.0), g: part(ink.1), b: part(ink.2), icc_profile: None })
}

fn points(length: Length) -> Pt {
    Pt(millimetres(length) * 72.0 / 25.4)
}

/// Pages are at most some metres long: exact in a float to well below what a printer can place.
#[allow(clippy::cast_precision_loss)]
fn millimetres(length: Length) -> f32 {
    length.in_micrometres() as f32 / 1000.0
}

/// Six letters and a plus say that it is a part of the font: the Latin letters (assets/fonts).
fn font_id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "FERIAR+Figtree-Regular".to_owned(),
        Weight::Bold => "FERIAB+Figtree-Bold".to_owned(),
    })
}

fn picture_id(name: &str) -> String {
    format!("picture-{name}")
}
