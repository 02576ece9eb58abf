//! The items of a list. The selected one is told by a marker first and a style second.

use crate::{
    frontends::columns::Columns as _,
    page::{Chip, Choices, Item, letter},
};

use super::{
    bar_chart,
    context::LayoutContext,
    matched::MatchedText,
    row::{MARKER_MARGIN, Row},
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{STRONG, TEXT},
};

const SELECTED: &str = "> ";
const NOT_SELECTED: &str = "  ";
/// Columns of a key with what separates it from the text.
const KEY_COLUMNS: usize = 3;
/// The same before a chip, which begins with a blank or a bracket itself.
const KEY_BEFORE_CHIP: usize = 2;
/// Between a chip and the text.
const AFTER_CHIP: usize = 1;
/// Marker, key, chip with what separates it, text, a note and what fills the row.
const SPANS: usize = 8;
/// Under a text that no key stands before.
const NOTE_INDENT: usize = 2;
/// A text wider than this pushes a note too far to the right to stand beside it.
const WIDEST_BEFORE_NOTE: usize = 30;
/// Between a text and the note beside it.
const BEFORE_NOTE: usize = 2;
/// Where notes stand beside their texts, a text with less room than this takes too many lines.
const LEAST_BEFORE_NOTE: usize = 24;

/// How wide the notes of a list are, and the texts that have one: the same for every row, and measured once.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoteWidths {
    text: usize,
    /// None in a list without notes.
    note: Option<usize>,
}

impl NoteWidths {
    /// Of a list.
    pub fn of(choices: &Choices) -> Self {
        let noted = choices.items.iter().filter_map(|item| Some((item, item.note.as_ref()?)));
        let mut widths = Self { text: 0, note: None };
        for (item, note) in noted {
            widths.text = widths.text.max(item.text.width());
            widths.note = widths.note.max(Some(note.width()));
        }
        widths
    }

    /// The column of the notes, counted from the texts, where each stands beside its text: all texts are
    /// short and every note fits on the rest of its row. Else each stands under its text.
    fn column(self, context: &LayoutContext, choices: &Choices, indent: usize) -> Option<usize> {
        let note = self.note?;
        if choices.notes_beside {
            let column = context.room(indent).checked_sub(note)?;
            return (column >= LEAST_BEFORE_NOTE).then_some(column);
        }
        let column = self.text + 2;
        let room = context.room(indent).checked_sub(column)?;
        (column <= WIDEST_BEFORE_NOTE + 2 && note <= room).then_some(column)
    }
}

/// The rows of one item, its heading first. In an inactive list no item is selected.
pub(super) fn rows<'a>(
    context: &LayoutContext<'a>,
    choices: &'a Choices,
    widths: NoteWidths,
    index: usize,
    is_active: bool,
) -> Vec<Row<'a>> {
    let Some(item) = choices.items.get(index) else {
        return Vec::new();
    };
    let mut rows = heading(context, item);
    let selected = is_active && choices.selected == Some(index);
    let prefix = Prefix::of(choices, item, index, selected);
    let indent = usize::from(MARKER_MARGIN) + prefix.columns();
    let beside = widths.column(context, choices, prefix.columns());
    let room = text_room(context, choices, prefix.columns(), beside);
    let lines = wrap_lines(&item.text, room, context.placeholder);
    // Beside the end of the text, so that nothing stands within it.
    let note_line = if choices.notes_beside { lines.len().saturating_sub(1) } else { 0 };
    let mut matched =
        (!item.matched.is_empty()).then(|| MatchedText::new(&item.text, &item.matched));
    let with_bars = bar_column(context, choices, prefix.columns());
    let style = if item.is_marked() { STRONG } else { TEXT };
    for (n, text) in lines.into_iter().enumerate() {
        let row = Row { starts_in_margin: true, ..Row::default() };
        let mut row = if n == 0 {
            prefix.add_to(row, context)
        } else {
            row.then(spaces(indent).content, TEXT)
        };
        match &mut matched {
            Some(matched) => row.line.spans.extend(matched.spans(&text, style)),
            None => row = row.then(text, style),
        }
        if let (true, Some(column), Some(note)) = (n == note_line, beside, &item.note) {
            row = at_column(row, indent + column, note);
        }
        if let (0, Some(column), Some(bar)) = (n, with_bars, &item.bar) {
            let gap = (indent + column).saturating_sub(row.line.width());
            let room = context.room(prefix.columns() + column);
            row = row.then(spaces(gap).content, TEXT);
            row = bar_chart::at_end_of(row, bar, room, widest_figures(choices));
        }
        if selected {
            row.cursor = (n == 0 && !context.typing).then(|| prefix.cursor());
            let width = context.width + usize::from(MARKER_MARGIN);
            row.line.push_span(spaces(width.saturating_sub(row.line.width())));
            row.line.style = context.theme.selected();
        }
        rows.push(row);
    }
    if beside.is_none() {
        rows.extend(note(context, item, indent + prefix.before_note()));
    }
    if with_bars.is_none() {
        rows.extend(bar(context, item, choices, indent));
    }
    rows
}

/// The row with a note at a column.
fn at_column<'a>(row: Row<'a>, column: usize, note: &'a str) -> Row<'a> {
    let gap = column.saturating_sub(row.line.width());
    row.then(spaces(gap).content, TEXT).then(with_plain_spaces(note), TEXT)
}

/// How many columns a text has, where its note may stand beside it.
fn text_room(
    context: &LayoutContext,
    choices: &Choices,
    indent: usize,
    note: Option<usize>,
) -> usize {
    match note {
        Some(column) if choices.notes_beside => column.saturating_sub(BEFORE_NOTE),
        _ => context.room(indent),
    }
}

/// The column of the bars, counted from the texts, where each stands beside its text.
fn bar_column(context: &LayoutContext, choices: &Choices, indent: usize) -> Option<usize> {
    if choices.items.iter().all(|item| item.bar.is_none()) {
        // Most lists have none; to measure all texts for each row would cost more than the row.
        return None;
    }
    let has_note = choices.items.iter().any(|item| item.note.is_some());
    let column = choices.items.iter().map(|item| item.text.width()).max()? + 2;
    let room = context.room(indent).checked_sub(column)?;
    let fits = !has_note && column <= WIDEST_BEFORE_NOTE + 2;
    (fits && bar_chart::fits(room, widest_figures(choices))).then_some(column)
}

/// The widest figures of a list, so that all its bars are equally long.
fn widest_figures(choices: &Choices) -> usize {
    let bars = choices.items.iter().filter_map(|item| item.bar.as_ref());
    bars.map(|bar| bar.text.width()).max().unwrap_or_default()
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
    let indent = indent.saturating_sub(usize::from(MARKER_MARGIN));
    bar_chart::without_label(context, bar, indent, widest_figures(choices))
}

/// The line under an item; never drawn as selected.
fn note<'a>(context: &LayoutContext<'a>, item: &'a Item, indent: usize) -> Vec<Row<'a>> {
    let Some(note) = &item.note else { return Vec::new() };
    let room = context.room(indent.saturating_sub(usize::from(MARKER_MARGIN)));
    let lines = wrap_lines(note, room, context.placeholder).into_iter();
    lines
        .map(|text| {
            let row = Row { starts_in_margin: true, ..Row::default() };
            row.then(spaces(indent).content, TEXT).then(text, TEXT)
        })
        .collect()
}

/// What stands before the text of an item: the marker, its key, its chip.
#[derive(Debug, Clone, Copy)]
struct Prefix<'a> {
    selected: bool,
    /// Some row of the list has a key.
    has_keys: bool,
    key: Option<char>,
    chip: Option<&'a Chip>,
    /// Columns kept for the chip, so that the text does not move when it changes.
    chip_columns: usize,
}

impl<'a> Prefix<'a> {
    fn new(item: &'a Item, key: Option<char>, selected: bool, chip_columns: usize) -> Self {
        let chip = item.chip.as_ref();
        let chip_columns = chip.map_or(0, |chip| chip.columns().max(chip_columns) + AFTER_CHIP);
        Self { selected, has_keys: key.is_some(), key, chip, chip_columns }
    }

    /// Of an item of a list.
    fn of(choices: &Choices, item: &'a Item, index: usize, selected: bool) -> Self {
        let key = if choices.letters { Some(letter(index)) } else { item.key };
        let has_keys = choices.letters || choices.items.iter().any(|item| item.key.is_some());
        Self { has_keys, ..Self::new(item, key, selected, choices.chip_columns) }
    }

    /// Its columns to the right of the margin.
    const fn columns(self) -> usize {
        self.key_columns() + self.chip_columns
    }

    /// Further in than the text, where no key sets the text apart from the note under it.
    const fn before_note(self) -> usize {
        if self.columns() == 0 { NOTE_INDENT } else { 0 }
    }

    const fn key_columns(self) -> usize {
        match (self.has_keys, self.chip) {
            (_, Some(_)) => KEY_BEFORE_CHIP,
            (true, None) => KEY_COLUMNS,
            (false, None) => 0,
        }
    }

    fn add_to(self, mut row: Row<'a>, context: &LayoutContext) -> Row<'a> {
        row.line.spans.reserve(SPANS);
        let row = row.then(if self.selected { SELECTED } else { NOT_SELECTED }, TEXT);
        let key = self.key.map_or_else(String::new, String::from);
        let mut row = row.then(format!("{key:width$}", width = self.key_columns()), STRONG);
        if let Some(chip) = self.chip {
            row.line.push_span(context.theme.chip(chip));
            row.line.push_span(spaces(self.chip_columns.saturating_sub(chip.columns())));
        }
        row
    }

    /// The column of the cursor: inside the item's chip if it has one, else at the marker.
    fn cursor(self) -> u16 {
        let inside_chip = usize::from(MARKER_MARGIN) + KEY_BEFORE_CHIP + 1;
        self.chip.map_or(0, |_| u16::try_from(inside_chip).unwrap_or_default())
    }
}
