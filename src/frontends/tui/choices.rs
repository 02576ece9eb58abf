//! The items of a list. The selected one is told by a marker first and a style second.

use unicode_width::UnicodeWidthStr;

use crate::page::{Choices, Item, Mark, letter};

use super::{
    bar_chart,
    context::LayoutContext,
    row::{MARKER_MARGIN, Row},
    text::{spaces, wrap_lines},
    theme::{NOTE, STRONG, TEXT},
};

const SELECTED: &str = "> ";
const NOT_SELECTED: &str = "  ";
/// Columns of a key with what separates it from the text.
const KEY_COLUMNS: usize = 3;

/// The rows of one item, its heading first. In an inactive list no item is selected.
pub(super) fn rows<'a>(
    context: &LayoutContext<'a>,
    choices: &'a Choices,
    index: usize,
    is_active: bool,
) -> Vec<Row<'a>> {
    let Some(item) = choices.items.get(index) else {
        return Vec::new();
    };
    let mut rows = heading(context, item);
    let selected = is_active && choices.selected == Some(index);
    let key = if choices.letters { Some(letter(index)) } else { item.key };
    let prefix = Prefix::new(item, key, selected);
    let indent = usize::from(MARKER_MARGIN) + prefix.columns();
    let lines = wrap_lines(&item.text, context.room(prefix.columns()), context.placeholder);
    for (n, text) in lines.into_iter().enumerate() {
        let row = Row { starts_in_margin: true, ..Row::default() };
        let mut row =
            if n == 0 { prefix.add_to(row) } else { row.then(spaces(indent).content, TEXT) };
        let fill =
            (context.width + usize::from(MARKER_MARGIN)).saturating_sub(indent + text.width());
        row = row.then(text, TEXT);
        if selected {
            row.cursor = (n == 0 && !context.typing).then(|| prefix.cursor());
            row.line.push_span(spaces(fill));
            row.line.style = context.theme.selected();
        }
        rows.push(row);
    }
    rows.extend(note(context, item, indent));
    rows.extend(bar(context, item, choices, indent));
    rows
}

/// The rows of an item's heading.
pub(super) fn heading<'a>(context: &LayoutContext<'a>, item: &'a Item) -> Vec<Row<'a>> {
    item.heading.as_deref().map(|text| context.text(0, text, STRONG)).unwrap_or_default()
}

/// How many have chosen an item; the bars of all items are equally long.
fn bar<'a>(
    context: &LayoutContext<'a>,
    item: &'a Item,
    choices: &Choices,
    indent: usize,
) -> Vec<Row<'a>> {
    let Some(bar) = &item.bar else { return Vec::new() };
    let bars = choices.items.iter().filter_map(|item| item.bar.as_ref());
    let figures = bars.map(|bar| bar.text.width()).max().unwrap_or_default();
    let indent = indent.saturating_sub(usize::from(MARKER_MARGIN));
    bar_chart::without_label(context, bar, indent, figures)
}

/// The line under an item; never drawn as selected.
fn note<'a>(context: &LayoutContext<'a>, item: &'a Item, indent: usize) -> Vec<Row<'a>> {
    let Some(note) = &item.note else { return Vec::new() };
    let room = context.room(indent.saturating_sub(usize::from(MARKER_MARGIN)));
    let lines = wrap_lines(note, room, context.placeholder).into_iter();
    lines
        .map(|text| {
            let row = Row { starts_in_margin: true, ..Row::default() };
            row.then(spaces(indent).content, TEXT).then(text, NOTE)
        })
        .collect()
}

/// What stands before the text of an item: the marker, its key, its mark.
#[derive(Debug, Clone, Copy)]
struct Prefix {
    selected: bool,
    key: Option<char>,
    mark: Option<&'static str>,
}

impl Prefix {
    fn new(item: &Item, key: Option<char>, selected: bool) -> Self {
        Self { selected, key, mark: item.mark.map(Mark::as_str) }
    }

    /// Its columns to the right of the margin.
    fn columns(self) -> usize {
        KEY_COLUMNS + self.mark.map_or(0, |mark| mark.len() + 1)
    }

    fn add_to(self, row: Row<'_>) -> Row<'_> {
        let row = row.then(if self.selected { SELECTED } else { NOT_SELECTED }, TEXT);
        let key = self.key.map_or_else(|| " ".repeat(KEY_COLUMNS), |key| format!("{key}. "));
        let row = row.then(key, TEXT);
        match self.mark {
            Some(mark) => row.then(mark, TEXT).then(" ", TEXT),
            None => row,
        }
    }

    /// The column of the cursor: inside the item's mark if it has one, else at the marker.
    fn cursor(self) -> u16 {
        let inside_mark = usize::from(MARKER_MARGIN) + KEY_COLUMNS + 1;
        self.mark.map_or(0, |_| u16::try_from(inside_mark).unwrap_or_default())
    }
}
