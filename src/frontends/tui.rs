//! The full screen: draws a page into a frame. It sees the page module and nothing else, so it
//! cannot say anything that line mode does not; what it remembers between frames is in [`View`].
//!
//! ```text
//!  trail                                   status
//!  ──────────────────────────────────────────────
//!    title, blocks, list        help of the item
//!    help, where it is not beside
//!  ──────────────────────────────────────────────
//!  keys
//! ```

mod bars;
mod body;
mod card;
mod chart;
mod choices;
mod flow;
mod help;
mod large;
mod row;
mod sheet;
mod story;
mod theme;
mod view;

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Position, Rect},
};
use unicode_width::UnicodeWidthStr;

use crate::page::{Page, Small, Tone};

use self::{
    row::{put, unwrapped},
    theme::TEXT,
};
pub use self::{theme::Theme, view::View};

const SMALLEST: (u16, u16) = (30, 8);
const TWO_LINES_FROM: u16 = 30;
const BAR_MARGIN: u16 = 1;
/// The head and the two rules.
const BARS: u16 = 3;
const LEAST_BODY: u16 = 2;

/// Draws a page.
pub fn draw(page: &Page, view: &mut View, frame: &mut Frame) {
    let area = frame.area();
    let cursor = if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        draw_small(&page.small, frame.buffer_mut(), area);
        None
    } else {
        draw_whole(page, view, frame.buffer_mut(), area)
    };
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// The number, how to leave, and that the window is too small: each whole or not at all.
fn draw_small(small: &Small, buffer: &mut Buffer, area: Rect) {
    let lines = [&small.emergency, &small.leave, &small.widen];
    let fitting =
        lines.into_iter().filter(|line| !line.is_empty() && line.width() <= area.width.into());
    for (line, place) in fitting.zip(area.rows()) {
        put(buffer, place, &unwrapped(line), TEXT);
    }
}

fn draw_whole(page: &Page, view: &mut View, buffer: &mut Buffer, area: Rect) -> Option<Position> {
    view.meet(page);
    let lines = if area.height >= TWO_LINES_FROM { 2 } else { 1 };
    let width = area.width.saturating_sub(2 * BAR_MARGIN);
    let hints = bars::foot(&page.hints, width.into(), lines);
    let places = Places::new(area, hints.len());

    let style = if page.tone == Tone::Alarm { view.theme.danger() } else { TEXT };
    bars::head(page, buffer, places.head);
    bars::rule(buffer, places.upper, "", style);
    for (line, place) in hints.iter().zip(places.foot.rows()) {
        buffer.set_line(place.x, place.y, line, place.width);
    }
    let (mark, cursor) = body::draw(page, view, buffer, places.body);
    bars::rule(buffer, places.lower, &mark, TEXT);
    cursor
}

/// Where the parts of a screen lie.
struct Places {
    head: Rect,
    upper: Rect,
    body: Rect,
    lower: Rect,
    foot: Rect,
}

impl Places {
    fn new(area: Rect, hints: usize) -> Self {
        let at_most = area.height.saturating_sub(BARS + LEAST_BODY);
        let foot = u16::try_from(hints).unwrap_or(at_most).clamp(1, at_most.max(1));
        let bar = |y: u16, height| Rect {
            x: area.x + BAR_MARGIN,
            y: area.y + y,
            width: area.width.saturating_sub(2 * BAR_MARGIN),
            height,
        };
        let end = area.height.saturating_sub(foot);
        Self {
            head: bar(0, 1),
            upper: bar(1, 1),
            body: Rect { y: area.y + 2, height: end.saturating_sub(3), ..area },
            lower: bar(end.saturating_sub(1), 1),
            foot: bar(end, foot),
        }
    }
}
