//! What stands where on a page. Pure: nothing here knows PDF. Positions are from the top left corner.

use super::length::Length;

/// A document: a neutral title and its pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Shown by viewers; tells nothing about anyone.
    pub title: String,
    /// In order.
    pub pages: Vec<Page>,
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// From side to side.
    pub width: Length,
    /// From top to bottom.
    pub height: Length,
    /// In the order they are painted and read.
    pub items: Vec<Item>,
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// One line of text.
    Text(Text),
    /// A horizontal line.
    Rule {
        /// Its left end.
        x: Length,
        /// Its height on the page.
        y: Length,
        /// How long.
        width: Length,
        /// How thick.
        thickness: Length,
        /// Its colour.
        ink: Ink,
    },
    /// A filled or outlined box.
    Panel {
        /// Where.
        area: Area,
        /// Of its corners.
        radius: Length,
        /// Its surface.
        fill: Option<Ink>,
        /// Its outline.
        stroke: Option<Ink>,
    },
    /// A bar of several parts side by side, round at both ends.
    Bar {
        /// Where, all parts together.
        area: Area,
        /// Of its ends.
        radius: Length,
        /// Each part's width and colour.
        parts: Vec<(Length, Ink)>,
    },
    /// A pictogram of the app's set.
    Picture {
        /// Its name.
        name: String,
        /// Its left edge.
        x: Length,
        /// Its upper edge.
        y: Length,
        /// Its width and height.
        size: Length,
    },
    /// A code for machines.
    Code(Code),
}

/// A bar code or a QR code: dark modules on light. Its quiet zone is the empty paper around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The left edge of its first module.
    pub x: Length,
    /// The upper edge of its first row.
    pub y: Length,
    /// How wide a module is.
    pub module: Length,
    /// How high a row is: as a module of a QR code, as the bars of a bar code.
    pub row: Length,
    /// Row by row: is the module dark?
    pub rows: Vec<Vec<bool>>,
}

impl Code {
    /// What it covers, quiet zone left out.
    pub fn area(&self) -> Area {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let across = self.rows.first().map_or(0, Vec::len);
        let (width, height) = (self.module * count(across), self.row * count(self.rows.len()));
        Area { x: self.x, y: self.y, width, height }
    }

    /// Each run of dark modules of a row.
    pub fn bars(&self) -> Vec<Area> {
        let mut bars = Vec::new();
        for (nth, row) in (0_i64..).zip(&self.rows) {
            let y = self.y + self.row * nth;
            let mut place = 0_i64;
            for run in row.chunk_by(|one, next| one == next) {
                let length = i64::try_from(run.len()).unwrap_or(0);
                if run.first() == Some(&true) {
                    let (x, width) = (self.x + self.module * place, self.module * length);
                    bars.push(Area { x, y, width, height: self.row });
                }
                place += length;
            }
        }
        bars
    }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Area {
    pub x: Length,
    pub y: Length,
    pub width: Length,
    pub height: Length,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it starts, ends or is centred, by `align`.
    pub x: Length,
    /// Its baseline.
    pub baseline: Length,
    /// Which side of it `x` is.
    pub align: Align,
    /// Size, weight and colour.
    pub style: Style,
    /// Only letters that the fonts have.
    pub text: String,
}

/// Which side of a text its position is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// In tenths of a point.
    pub size: i64,
    /// Regular or bold.
    pub weight: Weight,
    /// Its colour.
    pub ink: Ink,
}

impl Style {
    /// Regular, so many tenths of a point.
    pub const fn regular(size: i64, ink: Ink) -> Self {
        Self { size, weight: Weight::Regular, ink }
    }

    /// Bold, so many tenths of a point.
    pub const fn bold(size: i64, ink: Ink) -> Self {
        Self { size, weight: Weight::Bold, ink }
    }

    /// From one baseline to the next.
    pub const fn leading(self) -> Length {
        Length::points(self.size * 13 / 10)
    }

    /// How high its capitals and figures stand above the baseline.
    pub const fn capital(self) -> Length {
        Length::points(self.size * 7 / 10)
    }
}

/// A font of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Weight {
    Regular,
    Bold,
}

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// Text.
    pub const INK: Self = Self(0x23, 0x20, 0x1c);
    /// Text that may wait.
    pub const SOFT: Self = Self(0x6b, 0x63, 0x5a);
    /// Thin lines between rows.
    pub const LINE: Self = Self(0xdd, 0xd6, 0xcb);
    /// What is hers.
    pub const GREEN: Self = Self(0x0b, 0x6b, 0x57);
    /// Behind what is hers.
    pub const MINT: Self = Self(0xec, 0xf4, 0xf0);
    /// Materials.
    pub const AMBER: Self = Self(0xf4, 0xc7, 0x68);
    /// Materials that the fund bought.
    pub const WHEAT: Self = Self(0xf8, 0xe3, 0xb5);
    /// What she gives.
    pub const SAGE: Self = Self(0xbc, 0xd9, 0xcf);
    /// The fund.
    pub const SAND: Self = Self(0xd8, 0xcd, 0xbd);
    /// Look here.
    pub const RUST: Self = Self(0xa3, 0x3b, 0x1f);
    /// What came in, on charts: told from white also in the sun and on a grey printer.
    pub const OCHRE: Self = Self(0xb0, 0x74, 0x12);
    /// On dark.
    pub const WHITE: Self = Self(0xff, 0xff, 0xff);
    /// All that a thermal printer has.
    pub const BLACK: Self = Self(0, 0, 0);
}
