//! What reports and statements share: a page of A5 or A4, one type scale, one spacing.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width};
use super::page::{Area, Ink, Style};

/// A5.
pub(super) const WIDTH: Length = Length::mm(148);
/// A5.
pub(super) const HEIGHT: Length = Length::mm(210);
/// Left and right of everything.
pub(super) const MARGIN: Length = Length::mm(10);
/// Where right-hand figures end.
pub(super) const RIGHT: Length = Length::mm(138);
/// Between the margins.
pub(super) const INNER: Length = Length::mm(128);
/// Of boxes and bars.
pub(super) const RADIUS: Length = Length::tenths(25);

/// What a row says.
pub(super) const LABEL: Style = Style::regular(110, Ink::INK);
/// What it adds in small.
pub(super) const NOTE: Style = Style::regular(92, Ink::SOFT);
/// A row's figure.
pub(super) const FIGURE: Style = Style::bold(130, Ink::INK);
/// How high a row is, and one with a note.
pub(super) const ROW: Length = Length::tenths(82);
pub(super) const ROW_WITH_NOTE: Length = Length::tenths(122);
/// How high the big figure's panel is, and with a line of small print.
pub(super) const HERO: Length = Length::tenths(180);
pub(super) const HERO_WITH_SMALL: Length = Length::tenths(225);
/// Over a group.
pub(super) const HEADING: Style = Style::bold(110, Ink::INK);

/// A page's measures. Everything on it keeps the same type and spacing, however large it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// From side to side.
    pub(super) width: Length,
    /// From top to bottom.
    pub(super) height: Length,
    /// Left and right of everything.
    pub(super) margin: Length,
    /// More room above the head than on A5.
    pub(super) top: Length,
}

/// The page of a day or of a person.
pub(super) const A5: Frame = Frame { width: WIDTH, height: HEIGHT, margin: MARGIN, top: Length::ZERO };
/// The page of a whole fair.
pub(super) const A4: Frame =
    Frame { width: Length::mm(210), height: Length::mm(297), margin: Length::mm(18), top: Length::mm(8) };

/// The head of an A5 page; see [`Frame::head`].
pub(super) fn head(canvas: &mut Canvas, picture: Option<&str>, title: &str, right: [&str; 2]) -> Length {
    A5.head(canvas, picture, title, right)
}

/// A row of an A5 page; see [`Frame::row`].
pub(super) fn row(canvas: &mut Canvas, y: Length, label: &str, note: &str, figure: &str) -> Length {
    A5.row(canvas, y, label, note, figure)
}

/// The big figure of an A5 page; see [`Frame::hero`].
pub(super) fn hero(canvas: &mut Canvas, y: Length, label: &str, figure: &str, small: &str) -> Length {
    A5.hero(canvas, y, label, figure, small)
}

/// The foot of an A5 page; see [`Frame::foot`].
pub(super) fn foot(canvas: &mut Canvas, left: &str, right: &str) {
    A5.foot(canvas, left, right);
}

impl Frame {
    /// Where right-hand figures end.
    pub(super) fn right(self) -> Length {
        self.width - self.margin
    }

    /// Between the margins.
    pub(super) fn inner(self) -> Length {
        self.width - self.margin * 2
    }

    /// The head: a picture if there is one, a title, two lines at the right, and a thick rule. Answers where the rule
    /// is.
    pub(super) fn head(
        self,
        canvas: &mut Canvas,
        picture: Option<&str>,
        title: &str,
        right: [&str; 2],
    ) -> Length {
        let mut x = self.margin;
        if let Some(name) = picture {
            canvas.picture(name, self.margin, self.top + Length::tenths(95), Length::mm(12));
            x += Length::mm(15);
        }
        let [above, below] = right.map(printable);
        let taken = width(&above, NOTE).max(width(&below, NOTE));
        canvas.right(self.right(), self.top + Length::tenths(140), NOTE, &above);
        canvas.right(self.right(), self.top + Length::tenths(187), NOTE, &below);
        let room = self.right() - taken - Length::mm(5) - x;
        self.name(canvas, x, room, &printable(title));
        let y = self.top + Length::tenths(240);
        canvas.rule(self.margin, y, self.inner(), Length::micrometres(530), Ink::INK);
        y
    }

    /// The title on one line; one that would become small stands below its first part.
    fn name(self, canvas: &mut Canvas, x: Length, room: Length, title: &str) {
        let large = Style::bold(170, Ink::INK);
        let style = shrunk(title, large, room, 140);
        match title.split_once(" · ") {
            Some((over, name)) if width(title, style) > room => {
                canvas.left(x, self.top + Length::tenths(138), NOTE, over);
                let style = shrunk(name, large, room, 90);
                canvas.left(x, self.top + Length::tenths(198), style, &fitted(name, style, room));
            }
            _ => canvas.left(x, self.top + Length::tenths(172), style, &fitted(title, style, room)),
        }
    }

    /// A row: what, a word on it in small, and its figure. Answers where the next begins.
    pub(super) fn row(self, canvas: &mut Canvas, y: Length, label: &str, note: &str, figure: &str) -> Length {
        let end = y + if note.is_empty() { ROW } else { ROW_WITH_NOTE };
        let room = self.inner() - width(&printable(figure), FIGURE) - Length::mm(4);
        canvas.left(self.margin, y + Length::tenths(55), LABEL, &fitted(&printable(label), LABEL, room));
        canvas.left(self.margin, y + Length::tenths(99), NOTE, &fitted(&printable(note), NOTE, room));
        canvas.right(self.right(), y + Length::tenths(57), FIGURE, figure);
        canvas.hairline(self.margin, end, self.inner());
        end
    }

    /// The page's one big figure, with a line of small print if there is one. Answers its lower edge.
    pub(super) fn hero(
        self,
        canvas: &mut Canvas,
        y: Length,
        label: &str,
        figure: &str,
        small: &str,
    ) -> Length {
        let height = if small.is_empty() { HERO } else { HERO_WITH_SMALL };
        let area = Area { x: self.margin, y, width: self.inner(), height };
        canvas.filled(area, Length::tenths(30), Ink::MINT);
        let (left, right) = (self.margin + Length::tenths(45), self.right() - Length::tenths(45));
        let room = self.inner() - Length::mm(9);
        let label_style = Style::bold(140, Ink::INK);
        let figure_style =
            shrunk(&printable(figure), Style::bold(240, Ink::GREEN), room - width(label, label_style), 140);
        canvas.left(left, y + Length::tenths(107), label_style, label);
        canvas.right(right, y + Length::tenths(119), figure_style, figure);
        let small = printable(small);
        let style = shrunk(&small, Style::regular(100, Ink::INK), room, 80);
        canvas.left(left, y + Length::tenths(185), style, &fitted(&small, style, room));
        y + height
    }

    /// The foot: two small texts.
    pub(super) fn foot(self, canvas: &mut Canvas, left: &str, right: &str) {
        let style = Style::regular(80, Ink::SOFT);
        let y = self.height - Length::tenths(85);
        let right = printable(right);
        canvas.right(self.right(), y, style, &right);
        let room = self.inner() - width(&right, style) - Length::mm(6);
        canvas.left(self.margin, y, style, &fitted(&printable(left), style, room));
    }
}
