//! A page that is read from the back of a room: the story as large as the window has room for, the
//! answers with their hands over the width, and what was told before beside or below them.

use ratatui::layout::Rect;

use crate::{
    frontends::{canvas::Canvas, columns::Columns as _},
    page::{BilingualText, Block, Choices, Fact, Page},
};

use super::{
    areas::below,
    ballot::{self, BallotForm},
    bilingual,
    block_letters::PITCHES,
    breakpoints::PANEL_FROM,
    context::LayoutContext,
    large_digits,
    row::{MARKER_MARGIN, Row},
    scroller::ScrollPosition,
    state::PageViewState,
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{LINE, STRONG, TEXT},
};

/// Columns of what was told before, where it stands beside the answers: at least, at most.
const PANEL_COLUMNS: (usize, usize) = (40, 66);
/// From the answers to what stands beside them, with the line between.
const BEFORE_PANEL: usize = 5;
/// Columns of the number of a step that was told before.
const STEP_NUMBER: usize = 3;
/// How many times as large as their face the digits of a timer are, the largest first; 0 for text.
const TIMER_SIZES: [usize; 3] = [2, 1, 0];
/// Below this height the largest digits take more than an eighth of the rows.
const LARGEST_TIMER_FROM: usize = 34;

/// What such a page consists of.
struct Parts<'a> {
    notices: Vec<&'a str>,
    /// What leads to the story, in ordinary letters.
    lead: Vec<&'a BilingualText>,
    stories: Vec<&'a BilingualText>,
    list: Option<&'a Choices>,
    /// What was told before, and the heading of that.
    earlier: Vec<&'a Fact>,
    earlier_heading: Option<&'a str>,
}

/// How the story is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StoryForm {
    /// In letters of several rows, so many dots from line to line.
    Blocks(usize),
    /// In ordinary letters, in the middle of the screen.
    Letters,
}

/// How many blank rows there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spacing {
    /// None, also under block letters.
    Tight,
    /// One under the story.
    Compact,
    Close,
    /// With a thin rule under the story.
    Wide,
}

/// Where what was told before stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Earlier {
    Beside,
    Below,
    Nowhere,
}

/// A page as it is to be drawn: rows from the top, and what stands beside the last of them.
struct Layout<'a> {
    rows: Vec<Row<'a>>,
    /// From which row on, at which column, how wide.
    beside: Option<(usize, usize, Vec<Row<'a>>)>,
}

/// Draws the page where all of it fits; false where it must be scrolled, or is another kind of page.
pub(super) fn render<'a>(
    page: &'a Page,
    context: LayoutContext<'a>,
    area: Rect,
    canvas: &mut Canvas,
    state: &mut PageViewState,
) -> bool {
    let Some(parts) = parts(page) else { return false };
    let title = (!context.titled_in_head).then_some(page.title.as_str());
    let projector = Projector { page, context, parts, title, is_wide: area.width >= PANEL_FROM };
    let Some(layout) = projector.layout(area.height.into()) else { return false };
    let mut cursor = None;
    for (row, place) in layout.rows.iter().zip(area.rows()) {
        cursor = row.render(place, canvas).or(cursor);
    }
    if let Some((from, column, rows)) = &layout.beside {
        let top = below(area, u16::try_from(*from).unwrap_or(area.height));
        let column = u16::try_from(*column).unwrap_or(area.width).min(area.width);
        let panel = Rect { x: top.x + column, width: top.width - column, ..top };
        let height = layout.rows.len().saturating_sub(*from).max(rows.len());
        let line = Row::new("│", LINE);
        for (n, place) in panel.rows().enumerate().take(height) {
            line.render(place, canvas);
            let text = Rect { x: place.x.saturating_add(3), ..place };
            if let Some(row) = rows.get(n) {
                row.render(text, canvas);
            }
        }
    }
    let items = projector.parts.list.map_or(0, |list| list.items.len());
    state.set_drawn(ScrollPosition::TOP, vec![true; items]);
    state.set_cursor(cursor);
    true
}

/// The parts of a page whose story is read from afar; `None` of any other page.
fn parts(page: &Page) -> Option<Parts<'_>> {
    let mut parts = Parts {
        notices: Vec::new(),
        lead: Vec::new(),
        stories: Vec::new(),
        list: None,
        earlier: Vec::new(),
        earlier_heading: None,
    };
    for block in &page.blocks {
        match block {
            Block::Notice(_, text) => parts.notices.push(text),
            Block::Bilingual(story) if story.is_large => parts.stories.push(story),
            Block::Bilingual(story) if parts.stories.is_empty() => parts.lead.push(story),
            // Answers drawn over the width have no place for a mark.
            Block::Choices(list) if list.items.iter().any(|item| item.chip.is_some()) => {
                return None;
            }
            Block::Choices(list) if parts.list.is_none() => parts.list = Some(list),
            _ => return None,
        }
    }
    for block in page.panels.first().into_iter().flatten() {
        match block {
            Block::Heading(text) => parts.earlier_heading = Some(text),
            Block::Fact(fact) => parts.earlier.push(fact),
            _ => {}
        }
    }
    (page.for_projector && !parts.stories.is_empty()).then_some(parts)
}

struct Projector<'a> {
    page: &'a Page,
    context: LayoutContext<'a>,
    parts: Parts<'a>,
    /// The name of the page, where the head has no room for it.
    title: Option<&'a str>,
    is_wide: bool,
}

impl<'a> Projector<'a> {
    /// The largest story comes first, then what was told before in sight, then a large timer, then large
    /// bars.
    fn layout(&self, height: usize) -> Option<Layout<'a>> {
        let forms = PITCHES.map(StoryForm::Blocks).into_iter().chain([StoryForm::Letters]);
        let stories: Vec<(StoryForm, Vec<Row<'a>>)> =
            forms.filter_map(|form| Some((form, self.story(form)?))).collect();
        let is_block = |form: StoryForm| form != StoryForm::Letters;
        for blocks in [true, false] {
            let stories = || stories.iter().filter(move |(form, _)| is_block(*form) == blocks);
            for earlier in [Earlier::Beside, Earlier::Below, Earlier::Nowhere] {
                for timer in self.timer_sizes(height) {
                    for ballot in ballot::FORMS {
                        for (form, story) in stories() {
                            let layout = self.arrange(*form, story, timer, ballot, earlier, height);
                            if layout.is_some() {
                                return layout;
                            }
                        }
                    }
                }
            }
        }
        None
    }

    fn timer_sizes(&self, height: usize) -> impl Iterator<Item = usize> + use<'a> {
        let has_timer = self.page.timer.is_some();
        TIMER_SIZES.into_iter().filter(move |size| {
            *size == 0 || has_timer && (*size == 1 || height >= LARGEST_TIMER_FROM)
        })
    }

    /// One way to draw it, as far apart as fits; `None` where it does not fit at all.
    fn arrange(
        &self,
        form: StoryForm,
        story: &[Row<'a>],
        timer: usize,
        ballot: BallotForm,
        earlier: Earlier,
        height: usize,
    ) -> Option<Layout<'a>> {
        let is_too_small = ballot == BallotForm::Figures && form != StoryForm::Letters;
        if is_too_small || !self.has_place(earlier) {
            return None;
        }
        let panel = self.panel_columns(earlier);
        let width = self.context.width;
        let left = LayoutContext {
            width: panel.map_or(width, |panel| width - panel - BEFORE_PANEL),
            ..self.context
        };
        let answers = match self.parts.list {
            Some(list) => ballot::rows(&left, list, ballot)?,
            None if ballot == BallotForm::Large => Vec::new(),
            None => return None,
        };
        let band = self.band(timer)?;
        for spacing in [Spacing::Wide, Spacing::Close, Spacing::Compact, Spacing::Tight] {
            let mut rows = self.upper(form, story, spacing);
            rows.extend(self.rule(spacing, form));
            rows.extend(band.iter().cloned());
            if !band.is_empty() && spacing == Spacing::Wide {
                rows.push(Row::default());
            }
            let from = rows.len();
            rows.extend(answers.iter().cloned());
            if rows.len() > height {
                continue;
            }
            let told = match (earlier, panel) {
                (Earlier::Nowhere, _) => Some(Layout { rows, beside: None }),
                (_, Some(panel)) => {
                    let told = self.earlier(panel, true);
                    let fits = from + told.len() <= height;
                    let column = width - panel - BEFORE_PANEL + usize::from(MARKER_MARGIN);
                    fits.then_some(Layout { rows, beside: Some((from, column, told)) })
                }
                (_, None) => {
                    rows.push(Row::new("─".repeat(width), LINE));
                    rows.extend(self.earlier(width, false));
                    (rows.len() <= height).then_some(Layout { rows, beside: None })
                }
            };
            if told.is_some() {
                return told;
            }
        }
        None
    }

    /// Whether what was told before can stand there.
    fn has_place(&self, earlier: Earlier) -> bool {
        let is_told = !self.parts.earlier.is_empty();
        match earlier {
            Earlier::Nowhere => true,
            Earlier::Below => is_told,
            Earlier::Beside => is_told && self.is_wide,
        }
    }

    /// How wide what was told before is where it stands beside the answers.
    fn panel_columns(&self, earlier: Earlier) -> Option<usize> {
        let (least, most) = PANEL_COLUMNS;
        (earlier == Earlier::Beside).then(|| (self.context.width * 2 / 5).clamp(least, most))
    }

    /// Everything above the answers but the question.
    fn upper(&self, form: StoryForm, story: &[Row<'a>], spacing: Spacing) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        let blank = |rows: &mut Vec<Row<'a>>| {
            if spacing > Spacing::Compact {
                rows.push(Row::default());
            }
        };
        blank(&mut rows);
        let bold = self.parts.notices.iter().copied().chain(self.title);
        rows.extend(bold.flat_map(|text| self.context.text(0, text, STRONG)));
        for lead in &self.parts.lead {
            rows.extend(self.paragraph(form, lead));
        }
        if rows.iter().any(|row| row.line.width() > 0) {
            blank(&mut rows);
        }
        rows.extend(story.iter().cloned());
        rows
    }

    /// The story in one form; `None` where it cannot be drawn so.
    fn story(&self, form: StoryForm) -> Option<Vec<Row<'a>>> {
        let mut rows = Vec::new();
        for story in &self.parts.stories {
            if !rows.is_empty() {
                rows.push(Row::default());
            }
            match form {
                StoryForm::Letters => rows.extend(self.paragraph(form, story)),
                StoryForm::Blocks(pitch) => {
                    rows.extend(bilingual::in_blocks(story, self.context.width, pitch)?);
                }
            }
        }
        Some(rows)
    }

    /// A paragraph in ordinary letters: in the middle, but under a heading in large ones at the left.
    fn paragraph(&self, form: StoryForm, text: &'a BilingualText) -> Vec<Row<'a>> {
        let widest = bilingual::widest(text);
        let width = self.context.width.min(widest);
        let context = LayoutContext { width, ..self.context };
        let indent = match form {
            StoryForm::Letters => (self.context.width - width) / 2,
            StoryForm::Blocks(_) => 0,
        };
        let mut rows = bilingual::rows(&context, text);
        for row in &mut rows {
            row.line.spans.insert(0, spaces(indent));
        }
        rows
    }

    /// Between the story and the question.
    fn rule(&self, spacing: Spacing, form: StoryForm) -> Vec<Row<'a>> {
        if self.parts.list.is_none() && self.page.timer.is_none() {
            return Vec::new();
        }
        match (spacing, form) {
            (Spacing::Wide, _) => {
                let rule = Row::new("─".repeat(self.context.width), LINE);
                vec![Row::default(), rule, Row::default()]
            }
            // Block letters have their own room below them.
            (Spacing::Tight, StoryForm::Blocks(_)) => Vec::new(),
            _ => vec![Row::default()],
        }
    }

    /// The question, and at its right the timer, in digits so many times as large as their face. `None`
    /// where they do not fit beside one another.
    fn band(&self, size: usize) -> Option<Vec<Row<'a>>> {
        let width = self.context.width;
        let timer = self.page.timer.as_ref();
        let drawn: Vec<String> = match timer {
            None => Vec::new(),
            Some(timer) if size == 0 => vec![with_plain_spaces(&timer.text).into_owned()],
            Some(timer) => large_digits::rows(&timer.digits, size, width)?,
        };
        let columns = drawn.iter().map(|row| row.width()).max().unwrap_or_default();
        let gap = if columns > 0 { 2 } else { 0 };
        let room = width.checked_sub(columns + gap)?;
        let label = self.parts.list.and_then(|list| list.label.as_deref());
        let mut told: Vec<Row<'a>> = label
            .map(|text| {
                let lines = wrap_lines(text, room.max(1), self.context.placeholder).into_iter();
                lines.map(|line| Row::new(line, STRONG)).collect()
            })
            .unwrap_or_default();
        if let Some(timer) = timer.filter(|_| size > 0) {
            let text = with_plain_spaces(&timer.text);
            let fits = text.width() <= room && told.len() < drawn.len();
            told.extend(fits.then(|| Row::new(text, TEXT)));
        }
        if room < 20 && !told.is_empty() {
            return None;
        }
        let rows = drawn.len().max(told.len());
        told.resize(rows, Row::default());
        for (row, drawn) in told.iter_mut().zip(drawn) {
            let before = (width - columns).saturating_sub(row.line.width());
            *row = std::mem::take(row).then(spaces(before).content, TEXT).then(drawn, STRONG);
        }
        Some(told)
    }

    /// What was told before, a number a step.
    fn earlier(&self, width: usize, has_heading: bool) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        if let Some(heading) = self.parts.earlier_heading.filter(|_| has_heading) {
            rows.push(Row::new(heading, STRONG));
        }
        for fact in &self.parts.earlier {
            if has_heading {
                rows.push(Row::default());
            }
            let room = width.saturating_sub(STEP_NUMBER).max(1);
            for (n, line) in
                wrap_lines(&fact.text, room, self.context.placeholder).into_iter().enumerate()
            {
                let number = if n == 0 { fact.label.as_str() } else { "" };
                let row = Row::new(format!("{number:STEP_NUMBER$}"), STRONG);
                rows.push(row.then(line, TEXT));
            }
        }
        rows
    }
}
