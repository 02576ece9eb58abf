//! What every block needs to know of the place it is set in, and the blocks that are only text:
//! headings, prose, notices, labels with what is said of them, the line to type in. Each makes
//! rows; none draws.

use ratatui::{style::Style, text::Span};
use unicode_width::UnicodeWidthStr;

use crate::page::{Block, Fact, Field, Level};

use super::{
    card, chart, large,
    row::{Row, blanks, broken, is_of_number, unwrapped},
    story,
    theme::{EXAMPLE, STRONG, TEXT, Theme},
};

const LONGEST_LABEL: usize = 18;
const NARROWEST_TEXT: usize = 30;
const POINT: &str = "- ";
const FACT_HANG: usize = 2;
const NARROWEST_FIELD: usize = 20;

/// The place blocks are set in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'a> {
    /// Columns for text.
    pub width: usize,
    /// The styles.
    pub theme: Theme,
    /// Stands in the place of a number that does not fit.
    pub instead: &'a str,
    /// How much room there is.
    pub air: Air,
    /// The page is about danger now.
    pub alarm: bool,
    /// The cursor belongs in the line to type in.
    pub typing: bool,
    /// Digits are typed text on this page and pick nothing.
    pub digits_are_text: bool,
    /// How large the title is set.
    pub letters: Letters,
}

/// How large a title is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// As any text.
    Usual,
    /// To be read from the back of a room.
    Large,
}

/// How much room there is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Air {
    /// None to spare.
    None,
    /// Enough for blank rows.
    Rows,
    /// Enough for blank rows and a box round the number.
    Boxes,
}

impl<'a> Sheet<'a> {
    /// The rows of a block that is not a list.
    pub fn block(&self, block: &'a Block) -> Vec<Row<'a>> {
        match block {
            Block::Heading(text) => self.text(0, text, STRONG),
            Block::Prose(text) => self.text(0, text, TEXT),
            Block::Points(points) => self.points(points),
            Block::Story(story) => story::rows(self, story),
            Block::Bars(bars) => chart::rows(self, bars),
            Block::Notice(level, text) => self.notice(*level, text),
            Block::Fact(fact) => self.fact(0, fact, STRONG, None),
            Block::Field(field) => self.field(field),
            Block::Card(card) => card::rows(self, card),
            Block::Choices(_) => Vec::new(),
        }
    }

    /// The title of the page.
    pub fn title(&self, text: &'a str) -> Vec<Row<'a>> {
        if let Some(rows) = large::rows(self, text) {
            return rows;
        }
        self.text(0, text, if self.alarm { self.theme.danger() } else { STRONG })
    }

    /// Text of one style, some columns in.
    pub fn text(&self, indent: usize, text: &'a str, style: Style) -> Vec<Row<'a>> {
        broken(text, self.room(indent), self.instead)
            .into_iter()
            .map(|line| Row::indented(indent, line, style))
            .collect()
    }

    /// Points, what runs over a row standing under its own text.
    fn points(&self, points: &'a [String]) -> Vec<Row<'a>> {
        let rows = points.iter().flat_map(|text| {
            let mut rows = self.text(POINT.width(), text, TEXT);
            if let Some(mark) = rows.first_mut().and_then(|row| row.line.spans.first_mut()) {
                *mark = Span::styled(POINT, TEXT);
            }
            rows
        });
        rows.collect()
    }

    /// The columns left after an indent.
    pub fn room(&self, indent: usize) -> usize {
        self.width.saturating_sub(indent).max(1)
    }

    /// A label and its text. With a column the text stands in it, else it follows the label.
    pub fn fact(
        &self,
        indent: usize,
        fact: &'a Fact,
        label: Style,
        column: Option<usize>,
    ) -> Vec<Row<'a>> {
        match column {
            Some(column) => self.fact_in_column(indent, fact, label, column),
            None => self.fact_run_in(indent, fact, label),
        }
    }

    /// Where the texts of these labels may all begin, if that leaves them room.
    pub fn column<'f>(
        &self,
        indent: usize,
        facts: impl IntoIterator<Item = &'f Fact>,
    ) -> Option<usize> {
        let longest = facts.into_iter().map(|fact| fact.label.width()).max()?;
        let column = longest + 3;
        (longest <= LONGEST_LABEL && self.width >= indent + column + NARROWEST_TEXT)
            .then_some(column)
    }

    fn fact_in_column(
        &self,
        indent: usize,
        fact: &'a Fact,
        label: Style,
        column: usize,
    ) -> Vec<Row<'a>> {
        let start = indent + column;
        let mut rows = self.text(start, &fact.text, TEXT);
        if let Some(first) = rows.first_mut() {
            let text = first.line.spans.pop().map(|span| span.content).unwrap_or_default();
            let pad = column.saturating_sub(fact.label.width() + 1);
            *first = Row::indented(indent, unwrapped(&fact.label), label).then(":", label);
            first.line.push_span(blanks(pad));
            first.line.push_span(text);
        }
        rows
    }

    fn fact_run_in(&self, indent: usize, fact: &'a Fact, style: Style) -> Vec<Row<'a>> {
        if fact.label.is_empty() {
            return self.text(indent, &fact.text, TEXT);
        }
        let label = format!("{}:", unwrapped(&fact.label));
        let whole = format!("{}: {}", fact.label, fact.text);
        let hang = indent + FACT_HANG;
        let lines = broken(&whole, self.room(hang), self.instead);
        let mut rows = Vec::with_capacity(lines.len());
        for line in lines {
            let line = line.into_owned();
            rows.push(match line.strip_prefix(&label) {
                Some(text) if rows.is_empty() => {
                    Row::indented(indent, label.clone(), style).then(text.to_owned(), TEXT)
                }
                _ => Row::indented(if rows.is_empty() { indent } else { hang }, line, TEXT),
            });
        }
        rows
    }

    fn notice(&self, level: Level, text: &'a str) -> Vec<Row<'a>> {
        let style = match level {
            Level::Info => return self.text(0, text, TEXT),
            Level::Warning => self.theme.warning(),
            Level::Danger => self.theme.danger(),
        };
        let mut rows = self.text(2, text, style);
        if let Some(mark) = rows.first_mut().and_then(|row| row.line.spans.first_mut()) {
            *mark = Span::styled("! ", style);
        }
        rows
    }

    /// The label, and the end of what has been typed where not all of it fits.
    fn field(&self, field: &'a Field) -> Vec<Row<'a>> {
        let label = format!("{}: ", unwrapped(&field.label));
        let example = format!("({})", unwrapped(&field.example));
        // The example counts also once it is gone, so that the line does not jump while one types.
        let taken = label.width() + field.value.width().max(example.width() + 1);
        let beside = taken < self.width && label.width() + NARROWEST_FIELD <= self.width;
        let mut rows = Vec::new();
        let row = if beside {
            Row::new(label, STRONG)
        } else {
            rows = self.text(0, &field.label, STRONG);
            Row::new("", TEXT)
        };
        let start = row.line.width();
        let value = tail(&field.value, self.room(start + 1));
        let cursor = u16::try_from(start + value.width()).ok().filter(|_| self.typing);
        let mut row = row.then(value, TEXT);
        if field.value.is_empty() && !field.example.is_empty() && example.width() < self.room(start)
        {
            row = row.then(" ", TEXT).then(example, EXAMPLE);
        }
        rows.push(Row { cursor, ..row });
        rows
    }
}

/// The end of a text within a width; never a part of a word with digits.
fn tail(text: &str, width: usize) -> String {
    if text.width() <= width {
        return unwrapped(text).into_owned();
    }
    let mut end: &str = text;
    while end.width() + 1 > width {
        let mut chars = end.chars();
        chars.next();
        end = chars.as_str();
    }
    let whole = end.trim_start_matches(is_of_number);
    format!("…{}", unwrapped(whole))
}
