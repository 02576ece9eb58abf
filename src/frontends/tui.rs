//! The full screen: [`PageView`] draws a page, as one of ratatui's stateful widgets. It knows the
//! page and nothing of the model, so it cannot say anything that line mode does not; what it
//! remembers between two frames is in [`PageViewState`].
//!
//! ```text
//!  trail                                   status      head
//!  ──────────────────────────────────────────────
//!    title, blocks, list        help of the            body, scroller, block
//!                               selected item          help
//!  ────────────────────────────────────────── ↑↓ ──
//!  keys                                                foot
//! ```
//!
//! Each kind of block is laid out by a file of its own as rows (`row`), for a width and style given
//! by `context`.

mod areas;
mod ballot;
mod bar_chart;
mod bilingual;
mod block;
mod block_letters;
mod body;
mod breakpoints;
mod call_card;
mod card;
mod change;
mod choices;
mod context;
mod dial_code;
mod fact;
mod field;
mod foot;
mod head;
mod help;
mod large_digits;
mod margins;
mod matched;
mod number_field;
mod panels;
mod projector;
mod row;
mod scroller;
mod state;
mod text;
mod theme;

use ratatui::{Frame, buffer::Buffer, layout::Rect, text::Line, widgets::StatefulWidget};

use crate::{
    frontends::{canvas::Canvas, columns::Columns as _},
    page::{Block, Page, TooSmall},
};

use self::{
    margins::side_margin,
    row::render_text,
    text::with_plain_spaces,
    theme::{STRONG, TEXT},
};
pub use self::{state::PageViewState, theme::Theme};

/// Columns and rows; a smaller window shows only how to leave and the emergency number.
const SMALLEST: (u16, u16) = (30, 8);
const RULES_AND_HEAD: u16 = 3;
const LEAST_BODY: u16 = 2;
const LEAST_ROWS_ABOVE_FOOT: u16 = RULES_AND_HEAD + LEAST_BODY;

/// Draws a page.
///
/// A widget cannot place the cursor: after rendering, hand [`PageViewState::cursor`] to the frame,
/// or use [`draw`].
#[derive(Debug, Clone, Copy)]
pub struct PageView<'a> {
    page: &'a Page,
    theme: Theme,
}

impl<'a> PageView<'a> {
    /// A view of a page in colour.
    pub const fn new(page: &'a Page) -> Self {
        Self { page, theme: Theme::colour() }
    }

    /// The view in other styles.
    #[must_use]
    pub const fn theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }
}

/// Whether a window of this width has room for a panel beside the page.
pub fn has_panels(width: usize) -> bool {
    u16::try_from(width).is_ok_and(|width| breakpoints::panels(width) > 0)
}

/// Draws a page on the whole frame of a ratatui terminal and places the cursor.
pub fn draw(view: PageView<'_>, state: &mut PageViewState, frame: &mut Frame) {
    frame.render_stateful_widget(view, frame.area(), state);
    if let Some(cursor) = state.cursor() {
        frame.set_cursor_position(cursor);
    }
}

impl StatefulWidget for PageView<'_> {
    type State = PageViewState;

    fn render(self, area: Rect, buffer: &mut Buffer, state: &mut Self::State) {
        let mut canvas = Canvas::new(area);
        self.draw(&mut canvas, state);
        canvas.paint(buffer);
    }
}

impl PageView<'_> {
    /// Draws the page on all of a canvas and places the cursor there.
    pub fn draw(self, canvas: &mut Canvas, state: &mut PageViewState) {
        self.draw_rows(canvas, state);
        canvas.set_cursor(state.cursor());
    }

    fn draw_rows(self, canvas: &mut Canvas, state: &mut PageViewState) {
        let area = canvas.area();
        state.set_cursor(None);
        if self.page.is_cover {
            state.cover();
            return render_cover(self.page, area, canvas);
        }
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            render_too_small(&self.page.too_small, area, canvas);
        } else {
            self.render_all(area, canvas, state);
        }
    }

    fn render_all(self, area: Rect, canvas: &mut Canvas, state: &mut PageViewState) {
        let Self { page, theme } = self;
        state.observe(page);
        let margin = side_margin(area);
        let hints = foot::lines(&page.hints, area, theme);
        let [head, upper_rule, body, lower_rule, foot] = split(area, hints.len());

        head::render(page, head.inner(margin), canvas);
        head::render_rule("", upper_rule.inner(margin), canvas);
        let mark = body::render(page, theme, body, canvas, state);
        head::render_rule(&mark, lower_rule.inner(margin), canvas);
        head::render_change(state.change(), lower_rule.inner(margin), canvas);
        render_lines(&hints, foot.inner(margin), canvas);
    }
}

/// Head, rule, body, rule and foot, from top to bottom.
///
/// Plain arithmetic rather than ratatui's `Layout`: every part but the body has a fixed height, and
/// solving that as constraints took an eighth of the instructions before the first frame.
fn split(area: Rect, hint_lines: usize) -> [Rect; 5] {
    let most = area.height.saturating_sub(LEAST_ROWS_ABOVE_FOOT).max(1);
    let foot = u16::try_from(hint_lines).unwrap_or(most).clamp(1, most);
    let body = area.height.saturating_sub(foot + RULES_AND_HEAD);
    let mut y = area.y;
    [1, 1, body, 1, foot].map(|height| {
        let part = Rect { y, height, ..area };
        y += height;
        part
    })
}

fn render_lines(lines: &[Line], area: Rect, canvas: &mut Canvas) {
    for (line, place) in lines.iter().zip(area.rows()) {
        canvas.line(place.x, place.y, line, place.width);
    }
}

/// The title in the middle and a line on the last row; a time as large as there are rows for it.
fn render_cover(page: &Page, area: Rect, canvas: &mut Canvas) {
    let title = page.title.as_str();
    let times = breakpoints::digits(area.height);
    let large = times.and_then(|times| large_digits::rows(title, times, area.width.into()));
    let rows = large.unwrap_or_else(|| vec![title.to_owned()]);
    let columns = |text: &str| u16::try_from(text.width()).unwrap_or(u16::MAX).min(area.width);
    let width = rows.iter().map(|row| columns(row)).max().unwrap_or_default();
    let height = u16::try_from(rows.len()).unwrap_or(area.height).min(area.height);
    let x = area.x + (area.width - width) / 2;
    let y = area.y + (area.height - height) / 2;
    for (row, place) in rows.iter().zip(Rect { x, y, width, height }.rows()) {
        render_text(place, canvas, row, STRONG);
    }
    let last = area.rows().next_back().filter(|last| last.y >= y + height);
    let lines = page.blocks.iter().filter_map(|block| match block {
        Block::Prose(text) => Some(with_plain_spaces(text)),
        _ => None,
    });
    for (text, row) in lines.zip(last) {
        let width = columns(&text);
        let x = area.x + (area.width - width) / 2;
        render_text(Rect { x, width, ..row }, canvas, &text, TEXT);
    }
}

/// The emergency number, how to leave, and that the window is too small: each whole or not at all.
fn render_too_small(texts: &TooSmall, area: Rect, canvas: &mut Canvas) {
    let emergency = texts.emergency.clone().unwrap_or_default();
    let lines = [&emergency, &texts.leave, &texts.widen];
    let fitting =
        lines.into_iter().filter(|line| !line.is_empty() && line.width() <= area.width.into());
    for (line, place) in fitting.zip(area.rows()) {
        render_text(place, canvas, &with_plain_spaces(line), TEXT);
    }
}
