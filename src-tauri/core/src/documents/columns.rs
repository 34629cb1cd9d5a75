//! Blocks that run down columns, and on to the next column or page when one is full.

use super::canvas::Canvas;
use super::length::Length;
use super::page::{Ink, Style};

/// Something of a column: a heading, or a row with its figure.
#[derive(Clone, Debug)]
pub(super) struct Block {
    lines: Vec<String>,
    figure: String,
    picture: Option<String>,
    style: Style,
}

/// Where a block stands, from the upper left corner of the columns.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    block: Block,
    x: Length,
    y: Length,
    width: Length,
    /// Nothing stands above it in its column.
    first: bool,
}

/// Blocks in their places, page by page.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pages: Vec<Vec<Placed>>,
    blocks: Vec<Block>,
    count: i64,
    widths: (Length, Length),
    height: Length,
}

impl Block {
    /// Over the rows that follow; it never stands last in a column.
    pub(super) fn heading(text: String, picture: &str, row: Style) -> Self {
        let style = Style::bold(row.size, Ink::INK);
        Self { lines: vec![text], figure: String::new(), picture: Some(picture.to_owned()), style }
    }

    /// A text that may take several lines, and its figure beside the first.
    pub(super) fn row(lines: Vec<String>, figure: String, style: Style) -> Self {
        Self { lines, figure, picture: None, style }
    }

    /// Above a heading that does not begin a column, and around a row's lines.
    fn space(&self) -> Length {
        let size = Length::points(self.style.size);
        if self.picture.is_some() { size * 3 / 5 } else { size / 4 }
    }

    fn height(&self) -> Length {
        let lines = i64::try_from(self.lines.len()).unwrap_or(1);
        self.style.leading() * lines + self.space()
    }
}

impl Columns {
    /// Lays blocks into so many columns, each so wide and so far from the next, of this height.
    pub(super) fn fill(blocks: Vec<Block>, count: i64, widths: (Length, Length), height: Length) -> Self {
        let mut pages: Vec<Vec<Placed>> = Vec::new();
        let (mut page, mut column, mut y) = (Vec::new(), 0, Length::ZERO);
        let mut over: Option<&Block> = None;
        for (nth, block) in blocks.iter().enumerate() {
            let heading = block.picture.is_some();
            // A heading needs room for the row that it stands over.
            let next = blocks.get(nth + 1).filter(|_| heading);
            let need = block.height() + next.map(Block::height).unwrap_or_default();
            let mut stands = vec![block];
            if y > Length::ZERO && y + need > height {
                (column, y) = (column + 1, Length::ZERO);
                if column == count {
                    pages.push(std::mem::take(&mut page));
                    column = 0;
                }
                // What goes on in another column is headed there too.
                stands.splice(..0, over.filter(|_| !heading));
            }
            for block in stands {
                let (first, (width, gutter)) = (y == Length::ZERO, widths);
                page.push(Placed { block: block.clone(), x: (width + gutter) * column, y, width, first });
                y += block.height();
                if first && block.picture.is_some() {
                    y = y - block.space();
                }
            }
            over = Some(block).filter(|_| heading).or(over);
        }
        pages.push(page);
        Self { pages, blocks, count, widths, height }
    }

    /// How many pages it takes.
    pub(super) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// On one page: columns as even as can be, rather than a full one beside an empty one.
    pub(super) fn evened(self) -> Self {
        let mut best = self;
        while best.count > 1 {
            let height = best.height - Length::mm(4);
            let lower = Self::fill(best.blocks.clone(), best.count, best.widths, height);
            if lower.pages() > 1 || height < Length::mm(20) {
                break;
            }
            best = lower;
        }
        best
    }

    /// The places, page by page.
    pub(super) fn into_pages(self) -> Vec<Vec<Placed>> {
        self.pages
    }
}

impl Placed {
    /// Draws it, the columns beginning at this corner.
    pub(super) fn draw(&self, canvas: &mut Canvas, left: Length, top: Length) {
        let Block { lines, figure, picture, style } = &self.block;
        let x = left + self.x;
        let heading = picture.is_some();
        let space = match (heading, self.first) {
            (true, true) => Length::ZERO,
            (true, false) => self.block.space(),
            (false, _) => self.block.space() / 2,
        };
        let mut y = top + self.y + space;
        let mut indent = Length::ZERO;
        if let Some(name) = picture {
            let side = Length::points(style.size * 12 / 10);
            canvas.picture(name, x, y, side);
            indent = side + Length::points(style.size) / 3;
        } else {
            let under = top + self.y + self.block.height();
            canvas.hairline(x, under, self.width);
        }
        for (nth, line) in lines.iter().enumerate() {
            y += style.leading();
            let baseline = y - (style.leading() - style.capital()) / 2;
            canvas.left(x + indent, baseline, *style, line);
            if nth == 0 && !figure.is_empty() {
                canvas.right(x + self.width, baseline, Style::bold(style.size, style.ink), figure);
            }
        }
    }
}
