//! The call to make now. What belongs on the first screen comes first and stands closer together where
//! the window has few rows; what to ask and what gets past a switchboard follow.

use ratatui::{style::Style, text::Span};

use crate::{
    frontends::columns::Columns as _,
    page::{CallCard, Fact, SpokenLine, Steps},
};

use super::{
    card,
    context::LayoutContext,
    fact, large_digits, number_field,
    row::Row,
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{LINE, STRONG, TEXT},
};

/// Between the label of a line of the script and what is said.
const GAP: usize = 2;
/// Rows of the window that the title of the page takes.
const TITLE: usize = 1;
/// A narrower window has no columns for labels.
const MIN_COLUMNS: usize = 56;
const STALE: &str = " *";
const BETWEEN: &str = " · ";

/// The columns of the labels, and of those of the script.
const LABELS: usize = 14;
const SCRIPT_LABELS: usize = 6;
const SCRIPT_LINE: &str = "│ ";

/// How much room is taken by what could be smaller.
#[derive(Debug, Clone, Copy)]
struct Size {
    /// How many times as large as their face the digits are, in windows of at least so many rows; without
    /// them the number is text alone.
    digits: Option<(usize, usize)>,
    /// Labels have a column of their own.
    columns: bool,
}

impl Size {
    /// The digits leave so many rows that what belongs together need not stand close.
    fn is_spacious(self) -> bool {
        self.digits.is_some_and(|(times, _)| times > 1)
    }
}

/// The sizes that a card can have, the largest first.
const SIZES: [Size; 5] = [
    Size { digits: Some((3, 48)), columns: true },
    Size { digits: Some((2, 32)), columns: true },
    Size { digits: Some((1, 16)), columns: true },
    Size { digits: None, columns: true },
    SMALLEST,
];
const SMALLEST: Size = Size { digits: None, columns: false };

/// With fewer blank rows between its groups a card is set smaller.
const LEAST_GAPS: usize = 2;
/// How many sizes have large digits.
pub(super) const WITH_DIGITS: usize = 3;

/// The rows of the card, as large as lets everything that belongs on the first screen stand there, and
/// no larger than the context allows.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, card: &'a CallCard) -> Vec<Row<'a>> {
    let room = context.height.saturating_sub(TITLE);
    let sizes = SIZES.into_iter().skip(context.card_sizes_skipped);
    let sizes = sizes.filter(|size| size.digits.is_none_or(|(_, from)| context.height >= from));
    let mut laid_out = sizes.map(|size| first_screen(context, card, size));
    let groups = laid_out
        .find(|groups| taken(groups) + LEAST_GAPS.min(groups.len()) <= room)
        .unwrap_or_else(|| first_screen(context, card, SMALLEST));
    in_order(context, card, groups, room)
}

/// Whether the first screen has blank rows between all its groups, with large digits.
pub(super) fn has_room(context: &LayoutContext, card: &CallCard) -> bool {
    let [_, _, smallest_with_digits, ..] = SIZES;
    let groups = first_screen(context, card, smallest_with_digits);
    taken(&groups) + groups.len() + TITLE <= context.height
}

fn taken(groups: &[Vec<Row>]) -> usize {
    groups.iter().map(Vec::len).sum()
}

/// The groups of the first screen and what follows them, with blank rows between as far as there is room.
fn in_order<'a>(
    context: &LayoutContext<'a>,
    card: &'a CallCard,
    groups: Vec<Vec<Row<'a>>>,
    room: usize,
) -> Vec<Row<'a>> {
    let how: Vec<Row<'a>> = card.how.iter().flat_map(|how| context.text(0, how, TEXT)).collect();
    let gaps = room.saturating_sub(taken(&groups)).min(groups.len());
    let spaced = spaced_groups(&groups, gaps);
    let how_fits = taken(&groups) + groups.len() + how.len() <= room;
    let mut rows = Vec::new();
    let mut how = Some(how);
    for (nth, group) in groups.into_iter().enumerate() {
        if spaced.contains(&nth) {
            rows.push(Row::default());
        }
        let is_number = group.iter().any(|row| row.is_lead);
        rows.extend(group);
        // How the number leads to whom one looks for stands below where it would push out the rest.
        if is_number && how_fits {
            rows.extend(how.take().into_iter().flatten());
        }
    }
    let ask = card.ask.as_ref().map(|ask| steps(context, ask, " ", true));
    let insist = card.insist.as_ref().map(|one| labelled(context, one, true));
    for group in [how, ask, insist].into_iter().flatten().filter(|group| !group.is_empty()) {
        if gaps > 0 {
            rows.push(Row::default());
        }
        rows.extend(group);
    }
    rows
}

/// Which groups have a blank row before them where there are so many to spare: the number first, then
/// from the last one up.
fn spaced_groups(groups: &[Vec<Row>], gaps: usize) -> Vec<usize> {
    let number = groups.iter().position(|rows| rows.iter().any(|row| row.is_lead));
    let others = (0..groups.len()).rev().filter(|nth| Some(*nth) != number);
    number.into_iter().chain(others).take(gaps).collect()
}

/// What belongs on the first screen, in groups between which blank rows may stand.
fn first_screen<'a>(
    context: &LayoutContext<'a>,
    card: &'a CallCard,
    size: Size,
) -> Vec<Vec<Row<'a>>> {
    let mut groups = Vec::new();
    groups.extend(card.first.as_ref().map(|first| numbered(context, first)));
    groups.push(card.before.iter().flat_map(|text| context.text(0, text, STRONG)).collect());
    groups.push(number(context, card, size));
    groups.extend(card.insist_first.as_ref().map(|one| labelled(context, one, size.columns)));
    let mut dont = steps(context, &card.dont, BETWEEN, size.columns);
    let mut safety = labelled(context, &card.safety, size.columns);
    if !size.is_spacious() {
        dont.append(&mut safety);
    }
    let said = script(context, card, size);
    // Where several things come first, a call is not the next of them: the script may stand below.
    let is_later = card.first.as_ref().is_some_and(|first| first.items.len() > 2);
    groups.extend(if is_later { [dont, safety, said] } else { [said, dont, safety] });
    groups.retain(|group| !group.is_empty());
    groups
}

/// The number, who answers, whether it is open, and which rung it is.
fn number<'a>(context: &LayoutContext<'a>, card: &'a CallCard, size: Size) -> Vec<Row<'a>> {
    let in_one_row = !size.is_spacious();
    let (mut rows, state) = card::number(context, &card.contact, &card.rung, in_one_row);
    if let Some(last) = rows.last_mut().filter(|_| card.is_stale) {
        last.line.push_span(STALE);
    }
    for row in &mut rows {
        row.is_lead = true;
    }
    rows.extend(state);
    let mut rows = match size.digits.and_then(|(times, _)| digits(context, card, times)) {
        Some(digits) => number_field::beside(context, digits, rows, size.is_spacious()),
        None => rows,
    };
    let facts = card.contact.facts.iter();
    rows.extend(facts.flat_map(|one| labelled(context, one, size.columns)));
    rows
}

fn digits(context: &LayoutContext, card: &CallCard, times: usize) -> Option<Vec<String>> {
    large_digits::rows(card.contact.number.as_deref()?, times, context.width)
}

/// The lines to say: after their label and a thin line, since they are read aloud, or close together.
fn script<'a>(context: &LayoutContext<'a>, card: &'a CallCard, size: Size) -> Vec<Row<'a>> {
    if card.script.is_empty() {
        return Vec::new();
    }
    let line = LABELS - SCRIPT_LINE.width();
    let labels = card.script.iter().map(|line| line.label.width()).max().unwrap_or_default() + GAP;
    if !size.columns || context.width < MIN_COLUMNS {
        return card.script.iter().flat_map(|said| spoken(context, said, labels, STRONG)).collect();
    }
    let inner = LayoutContext { width: context.room(LABELS), ..*context };
    let labels = labels.max(SCRIPT_LABELS);
    let said = card.script.iter().flat_map(|said| spoken(&inner, said, labels, TEXT));
    let mut rows: Vec<Row<'a>> = said.collect();
    for (nth, row) in rows.iter_mut().enumerate() {
        let label = if nth == 0 { with_plain_spaces(&card.say) } else { "".into() };
        let gap = line.saturating_sub(label.width());
        let begin = [Span::styled(label, STRONG), spaces(gap), Span::styled(SCRIPT_LINE, LINE)];
        row.line.spans.splice(0..0, begin);
    }
    rows
}

/// A label and what is said, in a column of its own.
fn spoken<'a>(
    context: &LayoutContext<'a>,
    said: &'a SpokenLine,
    column: usize,
    label: Style,
) -> Vec<Row<'a>> {
    hanging(context, &said.label, &said.text, column, label)
}

/// A label and a text after it, in a column of its own.
fn hanging<'a>(
    context: &LayoutContext<'a>,
    label: &'a str,
    text: &str,
    column: usize,
    style: Style,
) -> Vec<Row<'a>> {
    let lines = wrap_lines(text, context.room(column), context.placeholder);
    let mut rows: Vec<Row<'a>> =
        lines.into_iter().map(|line| Row::indented(column, line.into_owned(), TEXT)).collect();
    if let Some(first) = rows.first_mut() {
        let pad = column.saturating_sub(label.width());
        let text = first.line.spans.pop().map(|span| span.content).unwrap_or_default();
        *first = Row::new(with_plain_spaces(label), style);
        first.line.push_span(spaces(pad));
        first.line.push_span(text);
    }
    rows
}

fn labelled<'a>(context: &LayoutContext<'a>, one: &'a Fact, columns: bool) -> Vec<Row<'a>> {
    if columns && context.width >= MIN_COLUMNS {
        let column = (one.label.width() + GAP).max(LABELS);
        return hanging(context, &one.label, &one.text, column, STRONG);
    }
    fact::rows(context, 0, one, STRONG, None)
}

/// A label and things in one run.
fn steps<'a>(
    context: &LayoutContext<'a>,
    steps: &'a Steps,
    between: &str,
    columns: bool,
) -> Vec<Row<'a>> {
    let text = steps.items.join(between);
    if columns && context.width >= MIN_COLUMNS {
        let column = (steps.label.width() + GAP).max(LABELS);
        return hanging(context, &steps.label, &text, column, STRONG);
    }
    run_in(context, &steps.label, &format!("{} {text}", steps.label))
}

fn run_in<'a>(context: &LayoutContext<'a>, label: &'a str, whole: &str) -> Vec<Row<'a>> {
    let lines = wrap_lines(whole, context.width, context.placeholder);
    let mut rows = Vec::new();
    for (nth, line) in lines.into_iter().enumerate() {
        let line = line.into_owned();
        let begins = (nth == 0).then(|| line.strip_prefix(label)).flatten().map(str::to_owned);
        rows.push(match begins {
            Some(rest) => Row::new(label, STRONG).then(rest, TEXT),
            None => Row::new(line, TEXT),
        });
    }
    rows
}

/// Things to do, one a row with its number; a single one after its label.
fn numbered<'a>(context: &LayoutContext<'a>, steps: &'a Steps) -> Vec<Row<'a>> {
    if let [one] = steps.items.as_slice() {
        return run_in(context, &steps.label, &format!("{} {one}", steps.label));
    }
    let lines = steps.items.iter().enumerate().flat_map(|(nth, text)| {
        let number = format!("{} ", nth + 1);
        let indent = number.len();
        let mut rows: Vec<Row<'a>> = context.text(indent, text, TEXT);
        if let Some(first) = rows.first_mut() {
            first.replace_first(Span::styled(number, Style::new()));
        }
        rows
    });
    lines.collect()
}
