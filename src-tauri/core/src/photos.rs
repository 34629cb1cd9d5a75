//! Photographs of products: read from a file, made anew as a small square JPEG. What the camera wrote beside the
//! picture (where, when, with what) is not carried over.

use crate::domain::refusal::Refusal;
use crate::journal::Hash;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::thumbnail;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use sha2::{Digest, Sha256};
use std::io::Cursor;

/// The largest file, in bytes.
const MOST_BYTES: usize = 15 * 1024 * 1024;
/// The most pixels that are unpacked: what telephones take, at most 4 bytes each.
const MOST_PIXELS: u64 = 50_000_000;
/// Memory that unpacking may take, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// Side of the square that is kept, in pixels.
const SIDE: u32 = 480;
/// Of the JPEG: some 20 to 40 kB at this size.
const QUALITY: u8 = 80;

/// A photograph as it is kept. Only [`Photo::from_file`] and the books make one, so none has metadata.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    bytes: Vec<u8>,
    hash: Hash,
}

impl Photo {
    /// Reads a JPEG, PNG or WebP file: turned upright, its middle square, at most 480 pixels a side.
    pub fn from_file(file: &[u8]) -> Result<Self, Refusal> {
        if file.len() > MOST_BYTES {
            return Err(Refusal::PhotoTooLarge);
        }
        let (image, orientation) = read(file)?;
        let mut small = DynamicImage::ImageRgb8(square(&image));
        small.apply_orientation(orientation);
        let mut bytes = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        small.to_rgb8().write_with_encoder(encoder).map_err(|_| Refusal::PhotoUnreadable)?;
        Ok(Self::kept(bytes))
    }

    /// One that the books hold.
    pub(crate) fn kept(bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes).into();
        Self { bytes, hash }
    }

    /// A JPEG.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The SHA-256 of its bytes: what a product names it by.
    pub fn hash(&self) -> Hash {
        self.hash
    }
}

/// A hash that a product names a photograph by, from its 64 hexadecimal digits.
pub fn hash_from_hex(text: &str) -> Option<Hash> {
    hex::decode(text).ok()?.try_into().ok()
}

/// The picture as it is stored, and how the camera was held.
fn read(file: &[u8]) -> Result<(DynamicImage, Orientation), Refusal> {
    let mut reader = ImageReader::new(Cursor::new(file));
    reader = reader.with_guessed_format().map_err(|_| Refusal::PhotoUnreadable)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(Refusal::PhotoUnreadable);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| why(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refusal::PhotoTooLarge);
    }
    // A mark that can't be read leaves the picture as it lies.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(|error| why(&error))?;
    Ok((image, orientation))
}

fn why(error: &ImageError) -> Refusal {
    if matches!(error, ImageError::Limits(_)) { Refusal::PhotoTooLarge } else { Refusal::PhotoUnreadable }
}

/// The middle square, no larger than is kept; what is transparent becomes white.
fn square(image: &DynamicImage) -> RgbImage {
    let (width, height) = (image.width(), image.height());
    let side = width.min(height).max(1);
    let middle = image.crop_imm((width - side.min(width)) / 2, (height - side.min(height)) / 2, side, side);
    let kept = side.min(SIDE);
    let small = if side == kept { middle.to_rgba8() } else { thumbnail(&middle.to_rgba8(), kept, kept) };
    RgbImage::from_fn(small.width(), small.height(), |x, y| {
        let [red, green, blue, alpha] = small.get_pixel(x, y).0;
        Rgb([red, green, blue].map(|part| over_white(part, alpha)))
    })
}

/// A colour's part of this transparency, laid over white.
fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    u8::try_from((part * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}
