//! The middle of the screen: the page behind its window, and the help of the item at hand beside
//! it where there is room, else under it. Where the number to ring would be out of sight it
//! stands in the first row.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

use crate::page::{Block, Fact, Page, Tone};

use super::{
    card,
    flow::{Flow, Place},
    help,
    row::{HANG, Row},
    sheet::{Air, Letters, Sheet},
    view::View,
};

const MEASURE: u16 = 72;
/// Columns of a page that is read from top to bottom.
const LONG_MEASURE: u16 = 68;
/// Columns of a story that is read from the back of a room; twice as many for two languages.
const LARGE_MEASURE: u16 = 60;
const TWO_COLUMNS: u16 = 2 * LARGE_MEASURE + 4;
const PANEL_MEASURE: u16 = 56;
const PANEL_FROM: u16 = 100;
const PANEL_GAP: u16 = 5;
const ROOMY_FROM: (u16, u16) = (80, 20);
const LOW: u16 = 30;
const AIRY_FROM: u16 = 14;
const LEAST_HELP: u16 = 2;
const LEAST_WITH_REMINDER: u16 = 4;

/// Draws the body; tells the mark of what lies outside the window and where the cursor stands.
pub(super) fn draw(
    page: &Page,
    view: &mut View,
    buffer: &mut Buffer,
    area: Rect,
) -> (String, Option<Position>) {
    let facts = help::of(page);
    let places = Places::new(area, facts.is_some(), measure(page));
    let sheet = Sheet {
        width: places.list.width.saturating_sub(HANG).max(1).into(),
        theme: view.theme,
        instead: &page.small.number,
        air: air(area),
        alarm: page.tone == Tone::Alarm,
        typing: view.is_typing(),
        letters: letters(page, area),
        digits_are_text: page.blocks.iter().any(|block| matches!(block, Block::Field(_))),
    };
    draw_help(&sheet, facts.unwrap_or_default(), buffer, &places);
    draw_list(page, sheet, view, buffer, places.list)
}

/// How many columns the page may take at most.
fn measure(page: &Page) -> u16 {
    let is_pair = |block: &Block| matches!(block, Block::Story(story) if story.beside.is_some());
    match (page.large, page.long) {
        (true, _) if page.blocks.iter().any(is_pair) => TWO_COLUMNS,
        (true, _) => LARGE_MEASURE,
        (false, true) => LONG_MEASURE,
        (false, false) => MEASURE,
    }
}

/// Two languages take the rows that large letters would need in a low window.
fn letters(page: &Page, area: Rect) -> Letters {
    let low = area.height < LOW;
    if page.large && !(low && measure(page) == TWO_COLUMNS) {
        Letters::Large
    } else {
        Letters::Usual
    }
}

fn air(area: Rect) -> Air {
    if area.height < AIRY_FROM {
        Air::None
    } else if area.width < ROOMY_FROM.0 || area.height < ROOMY_FROM.1 {
        Air::Rows
    } else {
        Air::Boxes
    }
}

fn draw_help(sheet: &Sheet, facts: &[Fact], buffer: &mut Buffer, places: &Places) {
    if let Some(area) = places.beside {
        let sheet = Sheet { width: area.width.saturating_sub(HANG).into(), ..*sheet };
        help::beside(&sheet, facts, buffer, area);
    }
    if let Some(area) = places.under {
        help::under(sheet, facts, buffer, area);
    }
}

fn draw_list(
    page: &Page,
    sheet: Sheet,
    view: &mut View,
    buffer: &mut Buffer,
    area: Rect,
) -> (String, Option<Position>) {
    let flow = Flow::new(page, sheet);
    let mut top = view.place(&flow, area.height.into());
    let mut area = area;
    let reminder = reminder(&flow, &sheet, top, area.height);
    if let Some(row) = &reminder {
        row.put(buffer, area);
        area = below(area, 1);
        // Placed anew for the lower window: its last row must be the page's last as well.
        top = view.place(&flow, area.height.into());
    }
    view.keep(top);
    let height = usize::from(area.height);
    let mut cursor = None;
    for (row, place) in flow.window(top, height).into_iter().zip(area.rows()) {
        let is_torn = row.leads && reminder.is_some();
        if !is_torn {
            cursor = row.put(buffer, place).or(cursor);
        }
    }
    let mark = match (top > Place::TOP, flow.goes_on(top, height)) {
        (false, false) => "",
        (false, true) => "↓",
        (true, false) => "↑",
        (true, true) => "↑↓",
    };
    (mark_of(mark, page, &flow, (top, height)), cursor)
}

/// The mark, and on a page that is read from top to bottom the heading one has come to, of all.
fn mark_of(mark: &str, page: &Page, flow: &Flow, (top, height): (Place, usize)) -> String {
    let (seen, all) = flow.headings(top, height);
    if page.long && !mark.is_empty() && all > 0 {
        format!("{mark} {seen}/{all}")
    } else {
        mark.to_owned()
    }
}

/// The number to ring, where it does not stand in the window.
fn reminder<'a>(flow: &Flow<'a>, sheet: &Sheet<'a>, top: Place, height: u16) -> Option<Row<'a>> {
    if height < LEAST_WITH_REMINDER {
        return None;
    }
    card::reminder(sheet, flow.lead_out_of_sight(top, height.into())?)
}

/// Where the parts of the body lie.
struct Places {
    list: Rect,
    beside: Option<Rect>,
    under: Option<Rect>,
}

impl Places {
    fn new(area: Rect, with_help: bool, measure: u16) -> Self {
        let (left, right) = if area.width >= ROOMY_FROM.0 { (3, 3) } else { (2, 1) };
        let left = left - HANG;
        let room = area.width.saturating_sub(left + right);
        let inner = Rect { x: area.x + left, width: room.min(measure + HANG), ..area };
        let whole = Self { list: inner, beside: None, under: None };
        if !with_help {
            return whole;
        }
        if area.width >= PANEL_FROM {
            return Self::with_panel(inner, room);
        }
        let help = area.height / 3;
        if help < LEAST_HELP {
            return whole;
        }
        let gap = u16::from(area.height >= AIRY_FROM);
        let list = Rect { height: area.height - help, ..inner };
        let under = below(inner, list.height + gap);
        Self { list, beside: None, under: Some(under) }
    }

    fn with_panel(inner: Rect, room: u16) -> Self {
        let list = Rect { width: inner.width.min(room * 3 / 5), ..inner };
        let taken = list.width + PANEL_GAP;
        let width = room.saturating_sub(taken).min(PANEL_MEASURE) + HANG;
        let x = (list.right() + PANEL_GAP).saturating_sub(HANG);
        Self { list, beside: Some(Rect { x, width, ..inner }), under: None }
    }
}

fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}
