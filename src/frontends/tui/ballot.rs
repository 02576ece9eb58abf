//! What a class votes on: each answer with its hands as a bar over the width, and in figures.

use crate::{
    frontends::columns::Columns as _,
    page::{Bar, Choices, Item, letter},
};

use super::{
    bar_chart,
    block_letters::half_blocks,
    context::LayoutContext,
    large_digits,
    row::{MARKER_MARGIN, Row},
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{LINE, STRONG, TEXT},
};

/// Columns of an answer's letter with what separates it from the text.
const LETTER_COLUMNS: usize = 3;
/// Between a text, its bar and its figures.
const GAP: usize = 2;
/// A shorter bar does not tell two counts apart from afar.
const SHORTEST_BAR: usize = 12;
/// The bar and the digits of the largest form.
const LARGE_ROWS: usize = 3;

/// How the answers are drawn, the largest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BallotForm {
    /// Bars and digits of three rows.
    Large,
    /// A row a bar, and a blank row between two answers.
    Spaced,
    /// The same without blank rows.
    Tight,
    /// Figures and no bars.
    Figures,
}

pub(super) const FORMS: [BallotForm; 4] =
    [BallotForm::Large, BallotForm::Spaced, BallotForm::Tight, BallotForm::Figures];

/// The rows of all answers; `None` where they cannot be drawn so.
pub(super) fn rows<'a>(
    context: &LayoutContext<'a>,
    choices: &'a Choices,
    form: BallotForm,
) -> Option<Vec<Row<'a>>> {
    let ballot = Ballot { context, choices };
    let beside = ballot.bar_column();
    let mut rows: Vec<Row<'a>> = Vec::new();
    for (index, item) in choices.items.iter().enumerate() {
        if form != BallotForm::Tight && form != BallotForm::Figures && !rows.is_empty() {
            rows.push(Row::default());
        }
        rows.extend(match (form, beside) {
            (BallotForm::Large, column) => ballot.large(index, item, column?)?,
            (BallotForm::Figures, _) => ballot.with_figures(index, item),
            (_, Some(column)) => ballot.beside(index, item, column),
            (_, None) => ballot.under(index, item),
        });
    }
    Some(rows)
}

struct Ballot<'c, 'a> {
    context: &'c LayoutContext<'a>,
    choices: &'a Choices,
}

impl<'a> Ballot<'_, 'a> {
    fn bars(&self) -> impl Iterator<Item = &'a Bar> {
        self.choices.items.iter().filter_map(|item| item.bar.as_ref())
    }

    fn widest_figures(&self) -> usize {
        self.bars().map(|bar| bar.text.width()).max().unwrap_or_default()
    }

    /// The column of the bars where each has room beside its text.
    fn bar_column(&self) -> Option<usize> {
        let widest = self.choices.items.iter().map(|item| item.text.width()).max()?;
        let column = LETTER_COLUMNS + widest + GAP;
        let needed = column + SHORTEST_BAR + GAP + self.widest_figures();
        (needed <= self.context.width).then_some(column)
    }

    /// The row that an answer begins with: the marker, its letter, a line of its text.
    fn first_row(&self, index: usize, text: impl Into<std::borrow::Cow<'a, str>>) -> Row<'a> {
        let is_selected = self.choices.selected == Some(index);
        let marker = if is_selected { "> " } else { "  " };
        let row = Row { starts_in_margin: true, ..Row::default() };
        let letter = format!("{:width$}", letter(index), width = LETTER_COLUMNS);
        let row = row.then(marker, STRONG).then(letter, STRONG);
        let row = row.then(text, if is_selected { STRONG } else { TEXT });
        Row { cursor: is_selected.then_some(0), ..row }
    }

    /// The lines of an answer, then the same in the other language.
    fn text(&self, index: usize, item: &'a Item, width: usize) -> Vec<Row<'a>> {
        let lines = wrap_lines(&item.text, width, self.context.placeholder).into_iter();
        let mut rows: Vec<Row<'a>> = Vec::new();
        for line in lines {
            rows.push(if rows.is_empty() {
                self.first_row(index, line)
            } else {
                Row::indented(LETTER_COLUMNS, line, TEXT)
            });
        }
        let note = item.note.iter();
        let note = note.flat_map(|note| wrap_lines(note, width, self.context.placeholder));
        rows.extend(note.map(|line| Row::indented(LETTER_COLUMNS, line, TEXT)));
        rows
    }

    fn beside(&self, index: usize, item: &'a Item, column: usize) -> Vec<Row<'a>> {
        let mut rows = self.text(index, item, self.context.width.saturating_sub(LETTER_COLUMNS));
        if let (Some(first), Some(bar)) = (rows.first_mut(), &item.bar) {
            pad(first, column + usize::from(MARKER_MARGIN));
            let length = self.context.room(column + GAP + self.widest_figures());
            push_bar(first, bar, length);
            push_figures(first, bar, GAP + self.widest_figures());
        }
        rows
    }

    fn under(&self, index: usize, item: &'a Item) -> Vec<Row<'a>> {
        let mut rows = self.text(index, item, self.context.room(LETTER_COLUMNS));
        if let Some(bar) = &item.bar {
            let mut row = Row::indented(LETTER_COLUMNS, "", TEXT);
            let rest = LETTER_COLUMNS + GAP + self.widest_figures();
            push_bar(&mut row, bar, self.context.room(rest));
            push_figures(&mut row, bar, GAP + self.widest_figures());
            rows.push(row);
        }
        rows
    }

    fn with_figures(&self, index: usize, item: &'a Item) -> Vec<Row<'a>> {
        let figures = GAP + self.widest_figures();
        let mut rows = self.text(index, item, self.context.room(LETTER_COLUMNS + figures));
        if let (Some(last), Some(bar)) = (rows.last_mut(), &item.bar) {
            let margin = if last.starts_in_margin { usize::from(MARKER_MARGIN) } else { 0 };
            pad(last, self.context.width.saturating_sub(figures) + margin);
            push_figures(last, bar, figures);
        }
        rows
    }

    /// Three rows: the text on the middle one, then the bar, then the count in large digits.
    fn large(&self, index: usize, item: &'a Item, column: usize) -> Option<Vec<Row<'a>>> {
        let bar = item.bar.as_ref().filter(|_| item.note.is_none())?;
        let digits = |bar: &Bar| large_digits::rows(&bar.value.to_string(), 1, usize::MAX);
        let widest = self.bars().filter_map(digits).flatten().map(|row| row.width()).max()?;
        let rest = column + GAP + widest + GAP + self.widest_figures();
        let length = self.context.width.checked_sub(rest).filter(|left| *left >= SHORTEST_BAR)?;
        let digits = digits(bar)?;
        let rows = (0..LARGE_ROWS).map(|n| {
            let is_middle = n == LARGE_ROWS / 2;
            let mut row = if is_middle {
                self.first_row(index, with_plain_spaces(&item.text))
            } else {
                Row::default()
            };
            pad(&mut row, column + if is_middle { usize::from(MARKER_MARGIN) } else { 0 });
            let (full, empty) = cells(bar, length);
            let empty = if is_middle { "─".repeat(empty) } else { " ".repeat(empty) };
            let drawn = digits.get(n).cloned().unwrap_or_default();
            let before = GAP + widest - digits.iter().map(|row| row.width()).max().unwrap_or(0);
            row = row.then(full, TEXT).then(empty, LINE).then(spaces(before).content, TEXT);
            let drawn_columns = drawn.width();
            row = row.then(drawn, STRONG);
            if is_middle {
                let after = widest + GAP - drawn_columns - (before - GAP);
                row = row.then(spaces(after).content, TEXT);
                row = row.then(with_plain_spaces(&bar.text), TEXT);
            }
            row
        });
        Some(rows.collect())
    }
}

/// Blanks up to a column of the row.
fn pad(row: &mut Row<'_>, column: usize) {
    row.line.push_span(spaces(column.saturating_sub(row.line.width())));
}

/// The filled cells of a bar, to the half, and how many are empty.
fn cells(bar: &Bar, length: usize) -> (String, usize) {
    let halves = bar_chart::filled(bar, 2 * length);
    let half = if halves % 2 == 1 { "▌" } else { "" };
    let full = half_blocks(true, true).to_string().repeat(halves / 2);
    (full + half, length - halves.div_ceil(2))
}

fn push_bar(row: &mut Row<'_>, bar: &Bar, length: usize) {
    let (full, empty) = cells(bar, length);
    *row = std::mem::take(row).then(full, TEXT).then("─".repeat(empty), LINE);
}

/// The figures at the right end of so many columns, the count itself bold.
fn push_figures<'a>(row: &mut Row<'a>, bar: &'a Bar, width: usize) {
    let text = with_plain_spaces(&bar.text);
    let count = bar.value.to_string();
    let before = width.saturating_sub(text.width());
    let row_before = std::mem::take(row).then(spaces(before).content, TEXT);
    *row = match text.strip_prefix(&count) {
        Some(rest) => row_before.then(count, STRONG).then(rest.to_owned(), TEXT),
        None => row_before.then(text, TEXT),
    };
}
