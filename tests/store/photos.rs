//! Photographs of products: made anew without metadata, kept in the encrypted file alone, and audited.

use feriante_core::domain::catalog::Product;
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::Fair;
use feriante_core::photos::Photo;
use feriante_core::{Error, Problem};
use feriante_tests::{PASSPHRASE, fair, holds, id, product, rules};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::fs;
use std::io::Cursor;

const RED: [u8; 3] = [220, 30, 30];
const BLUE: [u8; 3] = [30, 30, 220];

fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    image.into().write_to(&mut file, format).expect("a picture");
    file.into_inner()
}

/// Red above, blue below.
fn two_colours(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |_, y| Rgb(if y < height / 2 { RED } else { BLUE }))
}

/// A JPEG with what a telephone writes: that it was held sideways, where it was, and a remark.
fn from_a_telephone() -> Vec<u8> {
    let jpeg = encoded(two_colours(900, 700), ImageFormat::Jpeg);
    // A little-endian TIFF: orientation 6 (turn right to see it upright), and a place.
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend(b"\x0e\x01\x02\0\x17\0\0\0\x26\0\0\0\0\0\0\0GPS 12.0464S 77.0428W\0\0");
    let mut file = jpeg[..2].to_vec();
    for (marker, content) in [(0xe1, exif.as_slice()), (0xfe, b"Camara de Colibri".as_slice())] {
        let length = u16::try_from(content.len() + 2).expect("a short segment");
        file.extend([0xff, marker]);
        file.extend(length.to_be_bytes());
        file.extend(content);
    }
    file.extend(&jpeg[2..]);
    file
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

fn seen(photo: &Photo) -> RgbImage {
    image::load_from_memory_with_format(photo.bytes(), ImageFormat::Jpeg).expect("a JPEG").to_rgb8()
}

fn near(pixel: &Rgb<u8>, colour: [u8; 3]) -> bool {
    pixel.0.iter().zip(colour).all(|(one, other)| one.abs_diff(other) < 24)
}

#[test]
fn nothing_is_carried_over_but_the_picture_turned_upright() {
    let file = from_a_telephone();
    for word in [&b"Exif"[..], b"GPS", b"Camara"] {
        assert!(has(&file, word), "the file itself has it");
    }
    let photo = Photo::from_file(&file).expect("a photo");
    for word in [&b"Exif"[..], b"GPS", b"Camara", b"77.0428", &[0xff, 0xe1], &[0xff, 0xfe]] {
        assert!(!has(photo.bytes(), word), "{word:?} is left");
    }
    let picture = seen(&photo);
    assert_eq!(picture.dimensions(), (480, 480));
    // What was above is at the right once it is turned.
    assert!(near(picture.get_pixel(400, 240), RED) && near(picture.get_pixel(80, 240), BLUE));
    assert!(photo.bytes().len() < 40_000);
}

#[test]
fn every_format_gives_a_square_and_small_pictures_stay_small() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let picture = seen(&Photo::from_file(&encoded(two_colours(300, 200), format)).expect("a photo"));
        assert_eq!(picture.dimensions(), (200, 200), "{format:?}");
    }
    let clear = RgbaImage::from_pixel(64, 64, Rgba([0, 0, 0, 0]));
    let picture = seen(&Photo::from_file(&encoded(clear, ImageFormat::Png)).expect("a photo"));
    assert!(near(picture.get_pixel(32, 32), [255; 3]), "what is transparent is white");
    assert_eq!(
        seen(&Photo::from_file(&encoded(two_colours(1, 1), ImageFormat::Png)).expect("a photo")).dimensions(),
        (1, 1)
    );
}

/// A PNG that says it is this large, whatever is in it.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let mut file = encoded(two_colours(8, 8), ImageFormat::Png);
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = checksum(&file[12..29]);
    file[29..33].copy_from_slice(&sum.to_be_bytes());
    file
}

/// As PNG's chunks end.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    let refused = |file: &[u8]| Photo::from_file(file).err();
    let jpeg = from_a_telephone();
    let gif = b"GIF89a\x01\0\x01\0\0\0\0;";
    for file in [&b""[..], b"no es una foto", gif, &jpeg[..60], &jpeg[2..]] {
        assert_eq!(refused(file), Some(Refusal::PhotoUnreadable));
    }
    // A small file that would unpack to gigabytes; and one of the same making that would not.
    for (width, height) in [(60_000, 60_000), (1_000_000, 51), (8_000, 6_251)] {
        assert_eq!(refused(&claims(width, height)), Some(Refusal::PhotoTooLarge), "{width} x {height}");
    }
    assert!(Photo::from_file(&claims(8, 8)).is_ok());
    assert_eq!(refused(&vec![0; 15 * 1024 * 1024 + 1]), Some(Refusal::PhotoTooLarge));
}

fn photo() -> Photo {
    Photo::from_file(&from_a_telephone()).expect("a photo")
}

#[test]
fn a_product_keeps_its_photo_until_it_is_removed() {
    let mut fair = fair();
    let (bag, photo) = (product("BOL", 1500, &[]), photo());
    fair.set_product_with_photo(id(), &bag, &photo).expect("a product");
    let named = fair.products().expect("products").remove(0);
    assert_eq!(named.photo, Some(photo.hash()));
    assert_eq!(fair.photo(&photo.hash()).expect("the books").expect("the photo").bytes(), photo.bytes());
    // Another product of the same picture; the same request again; and a change of price.
    fair.set_product_with_photo(id(), &product("BO2", 1500, &[]), &photo).expect("a product");
    fair.set_product_with_photo(id(), &bag, &photo).expect("the same");
    fair.set_product(id(), &Product { price: feriante_tests::soles(1600), ..named.clone() })
        .expect("a price");
    assert_eq!(fair.products().expect("products")[1].photo, Some(photo.hash()));
    fair.set_product(id(), &Product { photo: None, ..named }).expect("no photo");
    assert_eq!(fair.products().expect("products")[1].photo, None);
    holds(&fair);
    let unknown = fair.set_product(id(), &Product { photo: Some([7; 32]), ..bag });
    assert!(matches!(unknown, Err(Error::Broken(_))));
}

#[test]
fn practice_shows_the_same_photos() {
    let mut fair = fair();
    let photo = photo();
    fair.set_product_with_photo(id(), &product("BOL", 1500, &[]), &photo).expect("a product");
    let practice = fair.practice_fair().expect("a fair to practise in");
    assert_eq!(practice.products().expect("products").remove(0).photo, Some(photo.hash()));
    assert!(practice.photo(&photo.hash()).expect("the books").is_some_and(|same| same == photo));
    holds(&practice);
}

#[test]
fn a_table_read_in_leaves_photos_alone() {
    let mut fair = fair();
    let photo = photo();
    fair.set_product_with_photo(id(), &product("BOL", 1500, &[]), &photo).expect("a product");
    let table = "sku,name_es,name_en,kind,category,price,cost,unit,stock,duration_min,pictogram,materials_by,shares\n\
                 BOL,Bolsa,,stocked,eco_bags,1600,0,unit,,,handbag,fund,\n";
    fair.import(feriante_core::exchange::Table::Products, "products.csv", table.as_bytes()).expect("a table");
    let bag = fair.products().expect("products").remove(0);
    assert_eq!((bag.price.centimos(), bag.photo), (1600, Some(photo.hash())));
}

#[test]
fn no_photo_lies_on_the_disk_unencrypted() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("feria");
    let mut fair = Fair::create(&path, &rules(500), PASSPHRASE).expect("a fair");
    let photo = photo();
    fair.set_product_with_photo(id(), &product("BOL", 1500, &[]), &photo).expect("a product");
    let part = &photo.bytes()[photo.bytes().len() / 2..][..24];
    let mut files = 0;
    for entry in fs::read_dir(&path).expect("the folder") {
        let bytes = fs::read(entry.expect("a file").path()).expect("bytes");
        assert!(!has(&bytes, part) && !has(&bytes, b"JFIF"));
        files += 1;
    }
    assert!(files > 2 && fs::read_dir(home.path()).expect("the folder").count() == 1);
}

#[test]
fn photographs_are_append_only_and_the_audit_misses_what_is_gone() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("feria");
    let mut fair = Fair::create(&path, &rules(500), PASSPHRASE).expect("a fair");
    fair.set_product_with_photo(id(), &product("BOL", 1500, &[]), &photo()).expect("a product");
    drop(fair);
    let file = feriante_tests::unlocked(&path);
    for sql in [
        "UPDATE photo SET bytes = x'00'",
        "DELETE FROM photo",
        "INSERT OR REPLACE INTO photo SELECT hash, x'00' FROM photo",
    ] {
        super::journal::refuses(&file, sql);
    }
    file.execute_batch(
        "DROP TRIGGER photo_refuses_update; UPDATE photo SET bytes = CAST(bytes || x'00' AS BLOB)",
    )
    .expect("a change");
    drop(file);
    let fair = Fair::open(&path, PASSPHRASE).expect("the fair");
    assert_eq!(fair.verify().expect("an audit").problems, [Problem::PhotoLost { sequence: 2 }]);
}
