//! The middle of the screen: the window on the page, and the help of the selected item beside it
//! where there is room, else under it. Where the number to ring would be out of sight it stands in
//! the first row.

use ratatui::layout::Rect;

use crate::{
    frontends::canvas::Canvas,
    page::{Block, Page, Tone},
};

use super::{
    areas::{BodyAreas, SPACED_FROM_HEIGHT, Wanted, below},
    breakpoints, call_card, card,
    choices::{self, NoteWidths},
    context::{Density, LayoutContext},
    head, help,
    margins::{is_narrow, side_margin},
    panels, projector,
    row::{MARKER_MARGIN, Row},
    scroller::{ScrollPosition, Scroller},
    state::PageViewState,
    text::with_plain_spaces,
    theme::Theme,
};

/// Most columns of text on an ordinary page.
const TEXT_WIDTH: u16 = 74;
/// Most columns of a page that is read from top to bottom.
const ARTICLE_WIDTH: u16 = 68;
/// Most columns of a page that is read from the back of a room in two languages.
const BILINGUAL_WIDTH: u16 = 124;
/// In a window of 50 rows nothing of an outcome is out of sight, even where that takes the large digits.
const WHOLE_CARD_FROM_HEIGHT: u16 = 44;
/// In a lower window the reminder of the number would leave too little of the page.
const REMINDER_FROM_HEIGHT: u16 = 4;

/// Draws the body, moves the state on, and returns the mark of what lies outside the window.
pub(super) fn render(
    page: &Page,
    theme: Theme,
    area: Rect,
    canvas: &mut Canvas,
    state: &mut PageViewState,
) -> String {
    if projector::render(page, whole_width(page, theme, area), text_area(area), canvas, state) {
        return String::new();
    }
    let area = below(area, top_margin(page, theme, area));
    let facts = help::of_selected(page);
    let context = LayoutContext { typing: state.is_typing(), ..context(page, theme, area) };
    let list = is_marked(page).then(|| close_together(page, context));
    let least = list.as_ref().map(|list| rows_of_list(list, page, &context, area.height));
    let areas = BodyAreas::new(area, wanted(page, facts.is_some(), least));
    let context = LayoutContext { height: areas.page.height.into(), ..context };
    let mut panels = areas.panels.iter().copied();
    let mut beside: Vec<(u16, Rect)> = Vec::new();
    if let Some(facts) = facts {
        let area = panels.next();
        beside.extend(area.map(|area| (help::render_beside(&context, facts, area, canvas), area)));
        if let Some(area) = areas.help_under {
            let shown = facts.get(..usize::from(area.height)).unwrap_or(facts);
            help::render_under(&context, shown, area, canvas);
        }
    }
    let blocks = page.panels.iter().zip(panels);
    beside.extend(
        blocks.map(|(blocks, area)| (panels::render(&context, blocks, area, canvas), area)),
    );
    let page_rows = |height| fitting(page, context, list, height);
    let (mark, rows) = render_page(page, context, page_rows, areas.page, canvas, state);
    let longest = beside.iter().map(|(rows, _)| *rows).max().unwrap_or_default().max(rows);
    for (_, area) in beside {
        panels::render_line_before(Rect { height: longest, ..area }, canvas);
    }
    // A page that must be scrolled has no place of its own for a timer.
    let timer = page.timer.as_ref().map(|timer| with_plain_spaces(&timer.text).into_owned());
    let parts = timer.into_iter().chain((!mark.is_empty()).then_some(mark));
    parts.collect::<Vec<_>>().join(" · ")
}

/// What the page is laid out in, where it has all rows of an area.
fn context(page: &Page, theme: Theme, area: Rect) -> LayoutContext<'_> {
    let has_help = help::of_selected(page).is_some();
    let columns = BodyAreas::new(area, wanted(page, has_help, None)).page.width;
    LayoutContext {
        width: columns.saturating_sub(MARKER_MARGIN).max(1).into(),
        height: area.height.into(),
        theme,
        placeholder: &page.too_small.placeholder,
        density: density(area),
        typing: false,
        card_sizes_skipped: 0,
        titled_in_head: head::names_page(page, area.inner(side_margin(area)).width.into()),
        is_alarm: page.tone == Tone::Alarm,
    }
}

/// The body without its margins, but for that of the markers.
fn text_area(area: Rect) -> Rect {
    let side = side_margin(area).horizontal;
    let left = if is_narrow(area) { 0 } else { side };
    Rect { x: area.x + left, width: area.width.saturating_sub(2 * left + MARKER_MARGIN), ..area }
}

/// What a page over the whole width is laid out in.
fn whole_width(page: &Page, theme: Theme, area: Rect) -> LayoutContext<'_> {
    let width = text_area(area).width.saturating_sub(MARKER_MARGIN).max(1).into();
    LayoutContext { width, ..context(page, theme, area) }
}

/// Blank rows above the page: none where every row counts.
fn top_margin(page: &Page, theme: Theme, area: Rect) -> u16 {
    let most = breakpoints::blank_rows_on_top(area.height);
    let fits = |margin: &u16| {
        let left = below(area, *margin);
        if is_marked(page) {
            return *margin == most && most > 1;
        }
        let Some(card) = page.call_card() else { return true };
        let is_whole = |area: Rect| {
            let context = context(page, theme, area);
            let areas = BodyAreas::new(area, wanted(page, false, None)).panels;
            is_whole(page, context, area.height)
                && page
                    .panels
                    .iter()
                    .zip(areas)
                    .all(|(blocks, area)| panels::is_whole(&context, blocks, area))
        };
        call_card::has_room(&context(page, theme, left), card)
            && (is_whole(left) || !is_whole(area))
    };
    (1..=most).rev().find(fits).unwrap_or_default()
}

/// Whether nothing of the page lies below the window, in some size.
fn is_whole(page: &Page, context: LayoutContext, height: u16) -> bool {
    !fitting(page, context, None, height).has_more(ScrollPosition::TOP, height.into())
}

fn wanted(page: &Page, has_help: bool, marked: Option<u16>) -> Wanted {
    let panels = page.panels.len() + usize::from(has_help);
    Wanted { text_width: text_width(page), panels, has_help, marked }
}

/// Whether the page is a list to mark, with its row that goes on.
fn is_marked(page: &Page) -> bool {
    page.choices().is_some_and(|list| list.items.iter().any(|item| item.pinned))
}

/// The page without blank rows.
fn close_together<'a>(page: &'a Page, context: LayoutContext<'a>) -> Scroller<'a> {
    Scroller::new(page, LayoutContext { density: Density::Compact, ..context })
}

/// How many rows a list to mark takes as close together as it can be, as far as the window goes.
fn rows_of_list(list: &Scroller, page: &Page, context: &LayoutContext, height: u16) -> u16 {
    let rows = list.window(ScrollPosition::TOP, height.into()).len();
    u16::try_from(rows + pinned_rows(page, context, height).len()).unwrap_or(u16::MAX)
}

/// Most columns of the page's text.
fn text_width(page: &Page) -> u16 {
    let is_pair =
        |block: &Block| matches!(block, Block::Bilingual(story) if story.translation.is_some());
    match (page.for_projector, page.is_article) {
        (true, _) if page.blocks.iter().any(is_pair) => BILINGUAL_WIDTH,
        (_, true) => ARTICLE_WIDTH,
        (_, false) => TEXT_WIDTH,
    }
}

fn density(area: Rect) -> Density {
    if area.height < SPACED_FROM_HEIGHT { Density::Compact } else { Density::Spaced }
}

fn render_page<'a>(
    page: &'a Page,
    context: LayoutContext<'a>,
    fitting: impl FnOnce(u16) -> Scroller<'a>,
    mut area: Rect,
    canvas: &mut Canvas,
    state: &mut PageViewState,
) -> (String, u16) {
    let pinned = pinned_rows(page, &context, area.height);
    let whole = area;
    area.height -= u16::try_from(pinned.len()).unwrap_or_default().min(area.height);
    let scroller = fitting(area.height);
    let mut top = state.top(&scroller, area.height.into());
    let reminder = reminder(&scroller, &context, top, area.height);
    if let Some(row) = &reminder {
        row.render(area, canvas);
        area = below(area, 1);
        // Again for the lower window: its last row must still be able to be the page's last.
        top = state.top(&scroller, area.height.into());
    }
    let height = usize::from(area.height);
    state.set_drawn(top, scroller.items_in_sight(top, height));
    let mut cursor = None;
    let window = scroller.window(top, height);
    let rows = u16::try_from(window.len()).unwrap_or(area.height);
    let under = Rect { y: area.y + rows.min(area.height), ..area };
    for (row, place) in pinned.iter().zip(Rect { height: whole.height, ..under }.rows()) {
        cursor = row.render(place, canvas).or(cursor);
    }
    for (row, place) in window.into_iter().zip(area.rows()) {
        // The rest of a number whose other rows are outside the window is left blank.
        if !(row.is_lead && reminder.is_some()) {
            cursor = row.render(place, canvas).or(cursor);
        }
    }
    state.set_cursor(cursor);
    let drawn = under.y + u16::try_from(pinned.len()).unwrap_or_default() - whole.y;
    (scroll_mark(page, &scroller, top, height), drawn.min(whole.height))
}

/// The page as large and as far apart as lets all of it stand in the window: a list to mark without blank
/// rows, a call card with smaller digits and then without blank rows below it. A card of which something
/// must be scrolled to anyway keeps its size.
///
/// `list` is the list to mark, close together.
fn fitting<'a>(
    page: &'a Page,
    context: LayoutContext<'a>,
    list: Option<Scroller<'a>>,
    height: u16,
) -> Scroller<'a> {
    if let Some(list) = list {
        let is_spaced = context.density > Density::Compact;
        return if is_spaced { list.spaced_within(height.into()) } else { list };
    }
    let spaced = Scroller::new(page, context);
    if !spaced.has_more(ScrollPosition::TOP, height.into()) {
        return spaced;
    }
    if page.call_card().is_none() {
        let close = close_together(page, context);
        let is_whole = !close.has_more(ScrollPosition::TOP, height.into());
        return if is_whole && is_grouped(page) { close } else { spaced };
    }
    let without_digits = usize::from(height >= WHOLE_CARD_FROM_HEIGHT);
    let smaller = (1..call_card::WITH_DIGITS).map(|skipped| (skipped, context.density));
    let closer = (call_card::WITH_DIGITS - 1..call_card::WITH_DIGITS + without_digits)
        .map(|skipped| (skipped, Density::Compact));
    let mut laid_out = smaller.chain(closer).map(|(card_sizes_skipped, density)| {
        Scroller::new(page, LayoutContext { density, card_sizes_skipped, ..context })
    });
    let whole = laid_out.find(|page| !page.has_more(ScrollPosition::TOP, height.into()));
    whole.unwrap_or(spaced)
}

/// Whether rows of the list stand in groups without headings.
fn is_grouped(page: &Page) -> bool {
    page.choices().is_some_and(|list| list.items.iter().any(|item| item.starts_group))
}

/// The row that stays in view under the list, as far as it leaves rows for the list.
fn pinned_rows<'a>(page: &'a Page, context: &LayoutContext<'a>, height: u16) -> Vec<Row<'a>> {
    let Some(list) = page.choices() else { return Vec::new() };
    let pinned = list.items.iter().enumerate().filter(|(_, item)| item.pinned);
    let widths = NoteWidths::of(list);
    let rows = pinned.flat_map(|(index, _)| choices::rows(context, list, widths, index, true));
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
