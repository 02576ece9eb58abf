//! What a frame is drawn on: rows of styled text, each kept as it was written and not yet cut into
//! cells. Whether a row is still the same is then one comparison of its text, and only a row that is not
//! is made into cells and sent.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
    text::Line,
};

use super::columns::Columns as _;

/// A frame, drawn from top to bottom or in any other order; what is drawn later lies over what was there.
#[derive(Debug, Clone, Default)]
pub struct Canvas {
    area: Rect,
    rows: Vec<CanvasRow>,
    cursor: Option<Position>,
}

/// What was written into a row. Equal rows of equally large canvases have equal cells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CanvasRow {
    text: String,
    pieces: Vec<Piece>,
}

/// A part of a row's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    /// The column where it begins and the columns it may take; none where it goes on after the piece
    /// before it, in what that has left.
    place: Option<(u16, u16)>,
    /// Its length in the row's text.
    bytes: usize,
    style: Style,
    /// Its columns are emptied first.
    erases: bool,
}

static NOTHING: CanvasRow = CanvasRow { text: String::new(), pieces: Vec::new() };

impl Canvas {
    /// An empty canvas.
    pub fn new(area: Rect) -> Self {
        Self { area, ..Self::default() }
    }

    /// Empties the canvas for a frame of this area. What it held in memory is used again.
    pub fn begin(&mut self, area: Rect) {
        self.area = area;
        self.cursor = None;
        for row in &mut self.rows {
            row.text.clear();
            row.pieces.clear();
        }
    }

    /// What can be drawn on.
    pub const fn area(&self) -> Rect {
        self.area
    }

    /// Where the cursor is to stand; nowhere unless it is placed.
    pub const fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// Places the cursor.
    pub const fn set_cursor(&mut self, cursor: Option<Position>) {
        self.cursor = cursor;
    }

    /// Draws text of one style, cut to a width.
    pub fn text(&mut self, x: u16, y: u16, text: &str, width: u16, style: Style) {
        if let Some(row) = self.row_mut(y) {
            row.push(Some((x, width)), text, style);
        }
    }

    /// Draws a line, cut to a width.
    pub fn line(&mut self, x: u16, y: u16, line: &Line<'_>, width: u16) {
        let Some(row) = self.row_mut(y) else { return };
        let mut place = Some((x, width));
        for span in line {
            row.push(place.take(), &span.content, line.style.patch(span.style));
        }
    }

    /// Empties some columns of a row.
    pub fn erase(&mut self, x: u16, y: u16, width: u16) {
        if let Some(row) = self.row_mut(y) {
            let place = Some((x, width));
            row.pieces.push(Piece { place, bytes: 0, style: Style::new(), erases: true });
        }
    }

    /// A row of the screen, empty where nothing was drawn.
    pub fn row(&self, y: u16) -> &CanvasRow {
        let index = y.checked_sub(self.area.y).map(usize::from);
        index.and_then(|index| self.rows.get(index)).unwrap_or(&NOTHING)
    }

    fn row_mut(&mut self, y: u16) -> Option<&mut CanvasRow> {
        let index = usize::from(y.checked_sub(self.area.y)?);
        if y >= self.area.bottom() {
            return None;
        }
        if self.rows.len() <= index {
            self.rows.resize_with(index + 1, CanvasRow::default);
        }
        self.rows.get_mut(index)
    }

    /// Draws all rows as cells.
    pub fn paint(&self, buffer: &mut Buffer) {
        let area = self.area.intersection(buffer.area);
        for y in area.y..area.bottom() {
            self.row(y).paint(y, buffer);
        }
    }
}

impl CanvasRow {
    fn push(&mut self, place: Option<(u16, u16)>, text: &str, style: Style) {
        self.text.push_str(text);
        self.pieces.push(Piece { place, bytes: text.len(), style, erases: false });
    }

    /// Draws the row as cells into a row of a buffer, which must have it.
    pub fn paint(&self, y: u16, buffer: &mut Buffer) {
        let mut text = self.text.as_str();
        let (mut x, mut room) = (0, 0);
        for piece in &self.pieces {
            if let Some(place) = piece.place {
                (x, room) = place;
            }
            if piece.erases {
                let columns = x..x.saturating_add(room).min(buffer.area.right());
                for x in columns {
                    if let Some(cell) = buffer.cell_mut((x, y)) {
                        cell.reset();
                    }
                }
            }
            let Some((own, after)) = text.split_at_checked(piece.bytes) else { return };
            text = after;
            if room > 0 {
                let end = if own.is_plain() {
                    set_plain(x, y, own, room, piece.style, buffer)
                } else {
                    buffer.set_stringn(x, y, own, room.into(), piece.style).0
                };
                room = room.saturating_sub(end.saturating_sub(x));
                x = end;
            }
        }
    }
}

/// Sets a cell for each character, as ratatui does, which first looks for those that belong together.
/// Returns the column behind the last.
fn set_plain(x: u16, y: u16, text: &str, room: u16, style: Style, buffer: &mut Buffer) -> u16 {
    let columns = x..x.saturating_add(room).min(buffer.area.right());
    let mut end = x;
    for (x, character) in columns.zip(text.chars()) {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_char(character).set_style(style);
        }
        end = x.saturating_add(1);
    }
    end
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;
    use ratatui::{
        buffer::Cell,
        style::{Modifier, Stylize as _},
        text::Span,
    };

    use super::*;

    fn cells(canvas: &Canvas) -> Buffer {
        let mut buffer = Buffer::empty(canvas.area());
        canvas.paint(&mut buffer);
        buffer
    }

    #[test]
    fn a_line_gives_the_cells_that_ratatui_gives_it() {
        let area = Rect::new(3, 2, 14, 2);
        let line = Line::from(vec!["日本 ".bold(), "e\u{301}a\u{7}b".into(), "longer".reversed()]);
        for width in 0..20 {
            let mut canvas = Canvas::new(area);
            canvas.line(4, 3, &line, width);
            let mut buffer = Buffer::empty(area);
            buffer.set_line(4, 3, &line, width);
            assert_eq!(cells(&canvas), buffer, "{width}");
        }
    }

    #[test]
    fn what_is_drawn_later_lies_over_what_was_there() {
        let mut canvas = Canvas::new(Rect::new(0, 0, 6, 1));
        canvas.text(0, 0, "------", 6, Style::new().dim());
        canvas.erase(1, 0, 3);
        canvas.text(1, 0, "ab", 6, Style::new());
        let cells = cells(&canvas);
        assert_eq!(cells.content.iter().map(Cell::symbol).collect::<String>(), "-ab --");
        let dim = |x: usize| cells.content[x].modifier.contains(Modifier::DIM);
        assert_eq!([0, 1, 2, 3, 4].map(dim), [true, false, false, false, true]);
    }

    #[test]
    fn nothing_is_drawn_outside() {
        let area = Rect::new(2, 2, 4, 2);
        let mut canvas = Canvas::new(area);
        for (x, y) in [(2, 1), (2, 4), (6, 2), (200, 3), (u16::MAX, u16::MAX)] {
            canvas.text(x, y, "text", 9, Style::new());
            canvas.line(x, y, &Line::from(Span::raw("text")), 9);
            canvas.erase(x, y, 9);
        }
        assert_eq!(cells(&canvas), Buffer::empty(area));
    }

    #[test]
    fn a_canvas_begun_again_is_as_a_new_one() {
        let area = Rect::new(0, 0, 4, 2);
        let mut canvas = Canvas::new(Rect::new(0, 0, 9, 3));
        canvas.text(0, 1, "text", 9, Style::new());
        canvas.set_cursor(Some(Position::new(1, 1)));
        canvas.begin(area);
        assert_eq!((canvas.area(), canvas.cursor()), (area, None));
        assert_eq!(canvas.row(1), Canvas::new(area).row(1));
        canvas.text(0, 0, "a", 1, Style::new());
        assert_ne!(canvas.row(0), canvas.row(1));
        assert_eq!(cells(&canvas).cell((0, 0)).unwrap().symbol(), "a");
    }

    proptest! {
        #[test]
        fn any_spans_give_the_cells_that_ratatui_gives_them(
            texts in prop::collection::vec("([a-zåäö ]{0,4}|\\PC|[\u{300}-\u{304}]|日){0,4}", 0..4),
            x in 2u16..14,
            width in 0u16..14,
        ) {
            let area = Rect::new(2, 1, 10, 1);
            let spans = texts.iter().enumerate().map(|(n, text)| {
                let span = Span::raw(text.as_str());
                if n % 2 == 0 { span.reversed() } else { span.bold() }
            });
            let line = Line::from(spans.collect::<Vec<_>>());
            let mut canvas = Canvas::new(area);
            canvas.line(x, 1, &line, width);
            let mut buffer = Buffer::empty(area);
            buffer.set_line(x, 1, &line, width);
            prop_assert_eq!(cells(&canvas), buffer);
        }
    }
}
