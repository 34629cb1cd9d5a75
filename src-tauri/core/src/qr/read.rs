//! A picture of a QR code (a screenshot, a photograph) becomes the text that the code says. The picture itself is
//! kept nowhere.

use crate::domain::refusal::Refusal;
use crate::error::Error;
use image::imageops::{FilterType, resize};
use image::{DynamicImage, GrayImage, ImageReader, Limits, Luma};
use rqrr::PreparedImage;
use std::io::Cursor;

/// The largest file that is looked at, in bytes.
pub const PICTURE_BYTES: usize = 15 << 20;
/// The most pixels, far above any telephone's screen and enough for its camera.
const PIXELS: u64 = 50_000_000;
/// Longest sides, in pixels, at which the code is looked for: in a large photograph a smaller copy shows it better.
const SIDES: [u32; 4] = [1200, 700, 2000, 3000];

/// What the one QR code in a picture (PNG, JPEG or WebP) says.
pub fn read(picture: &[u8]) -> Result<String, Error> {
    let grey = on_white(&decoded(picture)?);
    let longest = grey.width().max(grey.height());
    let mut tried = Vec::new();
    for side in SIDES.map(|side| side.min(longest)) {
        if tried.contains(&side) {
            continue;
        }
        tried.push(side);
        let copy = smaller(&grey, longest, side);
        if let Some(text) = one_of(&copy, |light| light)? {
            return Ok(text);
        }
        // Light on dark, as some apps show it.
        if let Some(text) = one_of(&copy, |light| 255 - light)? {
            return Ok(text);
        }
    }
    Err(Refusal::QrMissing.into())
}

fn decoded(picture: &[u8]) -> Result<DynamicImage, Refusal> {
    if picture.len() > PICTURE_BYTES {
        return Err(Refusal::QrPictureLarge);
    }
    let unreadable = |_| Refusal::QrPictureUnreadable;
    let open = || ImageReader::new(Cursor::new(picture)).with_guessed_format();
    let size = open().map_err(|_| Refusal::QrPictureUnreadable)?.into_dimensions().map_err(unreadable)?;
    // Asked before a pixel is unpacked: a small file may claim to be a huge picture.
    if u64::from(size.0) * u64::from(size.1) > PIXELS {
        return Err(Refusal::QrPictureLarge);
    }
    let mut reader = open().map_err(|_| Refusal::QrPictureUnreadable)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(PIXELS * 8);
    reader.limits(limits);
    reader.decode().map_err(unreadable)
}

/// In greys, what is transparent as on white paper.
fn on_white(picture: &DynamicImage) -> GrayImage {
    if !picture.color().has_alpha() {
        return picture.to_luma8();
    }
    let picture = picture.to_luma_alpha8();
    GrayImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [light, opaque] = picture.get_pixel(x, y).0.map(u32::from);
        Luma([u8::try_from((light * opaque + 255 * (255 - opaque)) / 255).unwrap_or(u8::MAX)])
    })
}

fn smaller(grey: &GrayImage, longest: u32, side: u32) -> GrayImage {
    if side == longest {
        return grey.clone();
    }
    let scaled = |length: u32| {
        let scaled = u64::from(length) * u64::from(side) / u64::from(longest.max(1));
        u32::try_from(scaled).unwrap_or(side).max(1)
    };
    resize(grey, scaled(grey.width()), scaled(grey.height()), FilterType::Triangle)
}

/// What the code says, if there is one; with two that differ nobody knows whose money it would be.
fn one_of(grey: &GrayImage, light: impl Fn(u8) -> u8) -> Result<Option<String>, Refusal> {
    let at = |x: usize, y: usize| {
        let pixel = u32::try_from(x).ok().zip(u32::try_from(y).ok());
        pixel.and_then(|(x, y)| grey.get_pixel_checked(x, y)).map_or(255, |pixel| light(pixel.0[0]))
    };
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, at);
    let texts = prepared.detect_grids().into_iter().filter_map(|grid| grid.decode().ok());
    let mut texts: Vec<String> = texts.map(|(_, text)| text).filter(|text| !text.trim().is_empty()).collect();
    texts.sort();
    texts.dedup();
    match texts.len() {
        0 | 1 => Ok(texts.pop()),
        _ => Err(Refusal::QrSeveral),
    }
}
