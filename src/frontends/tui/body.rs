//! The middle of the screen: the window on the page, and the help of the selected item beside it
//! where there is room, else under it. Where the number to ring would be out of sight it stands in
//! the first row.

use ratatui::{buffer::Buffer, layout::Rect};

use crate::page::{Block, Fact, Page};

use super::{
    call_card, card, choices,
    context::{Density, LayoutContext, TitleSize},
    head, help,
    margins::{is_narrow, side_margin},
    row::{MARKER_MARGIN, Row, render_text},
    scroller::{ScrollPosition, Scroller},
    state::PageViewState,
    theme::{LINE, Theme},
};

/// Most columns of text on an ordinary page.
const TEXT_WIDTH: u16 = 74;
/// Most columns of a page that is read from top to bottom.
const ARTICLE_WIDTH: u16 = 68;
/// Most columns of a page that is read from the back of a room.
const PROJECTOR_WIDTH: u16 = 60;
const BILINGUAL_WIDTH: u16 = 2 * PROJECTOR_WIDTH + 4;
/// Most columns of the help beside a list.
const HELP_WIDTH: u16 = 46;
/// From this width on the help stands beside the list, with a thin line between.
const BESIDE_FROM_WIDTH: u16 = 110;
const GAP_BEFORE_HELP: u16 = 5;
/// From this width and height on the number stands in a box.
const BOXED_FROM: (u16, u16) = (80, 19);
const SPACED_FROM_HEIGHT: u16 = 14;
/// Below this height two languages leave no rows for a large title.
const LARGE_TITLE_FROM_HEIGHT: u16 = 30;
const LEAST_HELP_HEIGHT: u16 = 2;
/// In a lower window the reminder of the number would leave too little of the page.
const REMINDER_FROM_HEIGHT: u16 = 4;

/// Draws the body, moves the state on, and returns the mark of what lies outside the window.
pub(super) fn render(
    page: &Page,
    theme: Theme,
    area: Rect,
    buffer: &mut Buffer,
    state: &mut PageViewState,
) -> String {
    let facts = help::of_selected(page);
    let least = is_marked(page).then(|| rows_of_list(page, theme, area));
    let areas = BodyAreas::new(area, facts.is_some(), least, text_width(page));
    let context = LayoutContext {
        width: areas.list.width.saturating_sub(MARKER_MARGIN).max(1).into(),
        height: areas.list.height.into(),
        theme,
        placeholder: &page.too_small.placeholder,
        density: density(area),
        typing: state.is_typing(),
        title_size: title_size(page, area),
        card_sizes_skipped: 0,
        titled_in_head: titled_in_head(page, area),
    };
    render_help(&context, facts.unwrap_or_default(), &areas, buffer);
    render_page(page, context, areas.list, buffer, state)
}

fn titled_in_head(page: &Page, area: Rect) -> bool {
    head::names_page(page, area.inner(side_margin(area)).width.into())
}

/// Whether the page is a list to mark, with its row that goes on.
fn is_marked(page: &Page) -> bool {
    page.choices().is_some_and(|list| list.items.iter().any(|item| item.pinned))
}

/// How many rows a list to mark takes as close together as it can be, as far as the window goes.
fn rows_of_list(page: &Page, theme: Theme, area: Rect) -> u16 {
    let all = BodyAreas::new(area, false, None, text_width(page)).list;
    let context = LayoutContext {
        width: all.width.saturating_sub(MARKER_MARGIN).max(1).into(),
        height: area.height.into(),
        theme,
        placeholder: &page.too_small.placeholder,
        density: Density::Compact,
        typing: false,
        title_size: TitleSize::Normal,
        card_sizes_skipped: 0,
        titled_in_head: titled_in_head(page, area),
    };
    let list = Scroller::new(page, context);
    let rows = list.window(ScrollPosition::TOP, area.height.into()).len();
    u16::try_from(rows + pinned_rows(page, &context, area.height).len()).unwrap_or(u16::MAX)
}

/// Most columns of the page's text.
fn text_width(page: &Page) -> u16 {
    let is_pair =
        |block: &Block| matches!(block, Block::Bilingual(story) if story.translation.is_some());
    match (page.for_projector, page.is_article) {
        (true, _) if page.blocks.iter().any(is_pair) => BILINGUAL_WIDTH,
        (true, _) => PROJECTOR_WIDTH,
        (false, true) => ARTICLE_WIDTH,
        (false, false) => TEXT_WIDTH,
    }
}

fn title_size(page: &Page, area: Rect) -> TitleSize {
    let is_low = area.height < LARGE_TITLE_FROM_HEIGHT;
    if page.for_projector && !(is_low && text_width(page) == BILINGUAL_WIDTH) {
        TitleSize::Large
    } else {
        TitleSize::Normal
    }
}

fn density(area: Rect) -> Density {
    if area.height < SPACED_FROM_HEIGHT {
        Density::Compact
    } else if area.width < BOXED_FROM.0 || area.height < BOXED_FROM.1 {
        Density::Spaced
    } else {
        Density::Boxed
    }
}

fn render_help(context: &LayoutContext, facts: &[Fact], areas: &BodyAreas, buffer: &mut Buffer) {
    if let Some(area) = areas.help_beside {
        let width = area.width.saturating_sub(MARKER_MARGIN).into();
        help::render_beside(&LayoutContext { width, ..*context }, facts, area, buffer);
        render_line_between(area, buffer);
    }
    if let Some(area) = areas.help_under {
        let shown = facts.get(..usize::from(area.height)).unwrap_or(facts);
        help::render_under(context, shown, area, buffer);
    }
}

/// A thin line to the left of the help.
fn render_line_between(help: Rect, buffer: &mut Buffer) {
    let line = Rect { x: help.x, width: 1, ..help };
    for place in line.rows() {
        render_text(place, buffer, "│", LINE);
    }
}

fn render_page(
    page: &Page,
    context: LayoutContext,
    mut area: Rect,
    buffer: &mut Buffer,
    state: &mut PageViewState,
) -> String {
    let pinned = pinned_rows(page, &context, area.height);
    let whole = area;
    area.height -= u16::try_from(pinned.len()).unwrap_or_default().min(area.height);
    let scroller = fitting(page, context, area.height);
    let mut top = state.top(&scroller, area.height.into());
    let reminder = reminder(&scroller, &context, top, area.height);
    if let Some(row) = &reminder {
        row.render(area, buffer);
        area = below(area, 1);
        // Again for the lower window: its last row must still be able to be the page's last.
        top = state.top(&scroller, area.height.into());
    }
    state.set_top(top);
    let height = usize::from(area.height);
    let mut cursor = None;
    let window = scroller.window(top, height);
    let rows = u16::try_from(window.len()).unwrap_or(area.height);
    let under = Rect { y: area.y + rows.min(area.height), ..area };
    for (row, place) in pinned.iter().zip(Rect { height: whole.height, ..under }.rows()) {
        cursor = row.render(place, buffer).or(cursor);
    }
    for (row, place) in window.into_iter().zip(area.rows()) {
        // The rest of a number whose other rows are outside the window is left blank.
        if !(row.is_lead && reminder.is_some()) {
            cursor = row.render(place, buffer).or(cursor);
        }
    }
    state.set_cursor(cursor);
    scroll_mark(page, &scroller, top, height)
}

/// The page as large and as far apart as lets all of it stand in the window: a list to mark without blank
/// rows, a call card in a smaller size. A card of which something must be scrolled to anyway keeps its
/// size.
fn fitting<'a>(page: &'a Page, context: LayoutContext<'a>, height: u16) -> Scroller<'a> {
    let spaced = Scroller::new(page, context);
    if !spaced.has_more(ScrollPosition::TOP, height.into()) {
        return spaced;
    }
    if is_marked(page) {
        return Scroller::new(page, LayoutContext { density: Density::Compact, ..context });
    }
    if page.call_card().is_none() {
        return spaced;
    }
    let mut smaller = (1..call_card::COUNT)
        .map(|skipped| LayoutContext { card_sizes_skipped: skipped, ..context })
        .map(|context| Scroller::new(page, context));
    let whole = smaller.find(|page| !page.has_more(ScrollPosition::TOP, height.into()));
    whole.unwrap_or(spaced)
}

/// The row that stays in view under the list, as far as it leaves rows for the list.
fn pinned_rows<'a>(page: &'a Page, context: &LayoutContext<'a>, height: u16) -> Vec<Row<'a>> {
    let Some(list) = page.choices() else { return Vec::new() };
    let pinned = list.items.iter().enumerate().filter(|(_, item)| item.pinned);
    let rows = pinned.flat_map(|(index, _)| choices::rows(context, list, index, true));
    rows.take(usize::from(height / 3).max(1)).collect()
}

/// The arrows to what lies outside the window, and on an article how many of its headings have been
/// reached.
fn scroll_mark(page: &Page, scroller: &Scroller, top: ScrollPosition, height: usize) -> String {
    let arrows = match (top > ScrollPosition::TOP, scroller.has_more(top, height)) {
        (false, false) => "",
        (false, true) => "↓",
        (true, false) => "↑",
        (true, true) => "↑↓",
    };
    let (reached, all) = scroller.heading_progress(top, height);
    if page.is_article && !arrows.is_empty() && all > 0 {
        format!("{arrows} {reached}/{all}")
    } else {
        arrows.to_owned()
    }
}

/// The number to ring, where it is not in the window.
fn reminder<'a>(
    scroller: &Scroller<'a>,
    context: &LayoutContext<'a>,
    top: ScrollPosition,
    height: u16,
) -> Option<Row<'a>> {
    if height < REMINDER_FROM_HEIGHT {
        return None;
    }
    card::summary(context, scroller.hidden_lead_card(top, height.into())?)
}

/// The areas of the list and its help, each including the margin for markers.
struct BodyAreas {
    list: Rect,
    help_beside: Option<Rect>,
    help_under: Option<Rect>,
}

impl BodyAreas {
    fn new(area: Rect, has_help: bool, marked: Option<u16>, text_width: u16) -> Self {
        // The margin for markers lies outside of the text, which begins two columns inside the rules. A
        // narrow window has no columns for that.
        let side = side_margin(area).horizontal;
        let left = if is_narrow(area) { 0 } else { side };
        let available = area.width.saturating_sub(left + side);
        let inner =
            Rect { x: area.x + left, width: available.min(text_width + MARKER_MARGIN), ..area };
        let whole = Self { list: inner, help_beside: None, help_under: None };
        if !has_help {
            return whole;
        }
        if area.width >= BESIDE_FROM_WIDTH {
            return Self::with_help_beside(inner, available);
        }
        // On a list that is marked every row counts: its help takes two lines, and more only of rows that
        // the list leaves over.
        let help = match marked {
            Some(_) if area.height < SPACED_FROM_HEIGHT => 0,
            Some(rows) => {
                let left = area.height.saturating_sub(rows);
                left.clamp(LEAST_HELP_HEIGHT, (area.height / 3).max(LEAST_HELP_HEIGHT))
            }
            None => area.height / 3,
        };
        if help < LEAST_HELP_HEIGHT {
            return whole;
        }
        let gap = u16::from(area.height >= SPACED_FROM_HEIGHT && marked.is_none());
        let list = Rect { height: area.height - help, ..inner };
        let under = below(inner, list.height + gap);
        Self { list, help_beside: None, help_under: Some(under) }
    }

    fn with_help_beside(inner: Rect, available: u16) -> Self {
        let taken = inner.width + GAP_BEFORE_HELP;
        let width = available.saturating_sub(taken).min(HELP_WIDTH) + MARKER_MARGIN;
        let x = (inner.right() + GAP_BEFORE_HELP).saturating_sub(MARKER_MARGIN);
        Self { list: inner, help_beside: Some(Rect { x, width, ..inner }), help_under: None }
    }
}

/// The area without its first rows.
fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}
