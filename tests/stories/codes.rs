//! A wallet's QR code: read out of pictures as people have them, and drawn so that a telephone reads it back.

use feriante_core::Error;
use feriante_core::domain::refusal::Refusal;
use feriante_core::qr::{Drawing, PICTURE_BYTES, draw, read};
use image::{DynamicImage, GrayImage, ImageFormat, Luma, LumaA, imageops};
use std::io::Cursor;

const TEXT: &str = "00020101021139320123456789ABCDEF5204561153036045802PE5915Feria inventada6004Lima6304A1B2";

/// The drawing as a web view paints it, so many pixels a module, on white.
fn painted(drawing: &Drawing, module: u32) -> GrayImage {
    let side = u32::try_from(drawing.side).expect("a side");
    let mut dark = vec![false; (side * side) as usize];
    for run in drawing.path.split('z').filter(|run| !run.is_empty()) {
        let numbers: Vec<u32> =
            run.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
        let [x, y, width, 1, back] = numbers[..] else { panic!("{run}") };
        assert_eq!(width, back, "{run} is closed");
        (x..x + width).for_each(|x| dark[(y * side + x) as usize] = true);
    }
    GrayImage::from_fn(side * module, side * module, |x, y| {
        Luma([if dark[(y / module * side + x / module) as usize] { 0 } else { 255 }])
    })
}

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

fn refused(picture: &[u8]) -> Refusal {
    match read(picture) {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn what_is_drawn_is_what_was_read() {
    for text in [TEXT, "FERIA", "ñandú & <b>Yape</b> 🍪", &"7".repeat(900)] {
        let drawing = draw(text).expect("a drawing");
        assert_eq!(read(&file(painted(&drawing, 4), ImageFormat::Png)).expect("a code"), text);
    }
}

#[test]
fn a_tilted_photograph_and_a_screenshot_of_a_dark_app_are_read() {
    let code = painted(&draw(TEXT).expect("a drawing"), 6);
    // On a table that is not white, leaning, blurred, and as lossy as a telephone keeps it.
    let mut photograph = GrayImage::from_pixel(1400, 1000, Luma([150]));
    for (x, y, pixel) in code.enumerate_pixels() {
        photograph.put_pixel(500 + x + y / 9, 300 + y + x / 14, Luma([40 + pixel.0[0] / 2]));
    }
    let photograph = imageops::fast_blur(&photograph, 1.0);
    assert_eq!(read(&file(photograph, ImageFormat::Jpeg)).expect("a code"), TEXT);

    let mut dark = code.clone();
    imageops::invert(&mut dark);
    assert_eq!(read(&file(dark, ImageFormat::WebP)).expect("a code"), TEXT);

    let clear = image::GrayAlphaImage::from_fn(code.width(), code.height(), |x, y| {
        LumaA([0, 255 - code.get_pixel(x, y).0[0]])
    });
    assert_eq!(read(&file(clear, ImageFormat::Png)).expect("a code"), TEXT);
}

#[test]
fn pictures_without_one_code_are_refused_with_the_reason() {
    let blank = GrayImage::from_pixel(300, 300, Luma([255]));
    assert_eq!(refused(&file(blank, ImageFormat::Png)), Refusal::QrMissing);
    let one = painted(&draw(TEXT).expect("a drawing"), 5);
    let other = painted(&draw("otra cuenta").expect("a drawing"), 5);
    let mut both = GrayImage::from_pixel(one.width() * 2, one.height(), Luma([255]));
    imageops::replace(&mut both, &one, 0, 0);
    imageops::replace(&mut both, &other, i64::from(one.width()), 0);
    assert_eq!(refused(&file(both, ImageFormat::Png)), Refusal::QrSeveral);
    assert_eq!(refused(b"no es una imagen"), Refusal::QrPictureUnreadable);
    let whole = file(one, ImageFormat::Png);
    assert_eq!(refused(&whole[..whole.len() / 2]), Refusal::QrPictureUnreadable);
    assert_eq!(refused(&vec![0; PICTURE_BYTES + 1]), Refusal::QrPictureLarge);
}

/// A file of a few bytes may claim to be a picture of any size.
#[test]
fn a_picture_that_claims_to_be_huge_is_refused_before_it_is_unpacked() {
    let mut claims = file(GrayImage::from_pixel(1, 1, Luma([255])), ImageFormat::Png);
    // Width and height stand after the signature, the length and the name of the first chunk; its sum follows.
    claims[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let sum = crc(&claims[12..29]);
    claims[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(refused(&claims), Refusal::QrPictureLarge);
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
}
