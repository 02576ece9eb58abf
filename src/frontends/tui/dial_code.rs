//! The code that a phone dials from, two modules to a cell. Black on white whatever the terminal's own
//! colours are: few cameras read one that is reversed.

use crate::page::dial_code;

use super::{
    context::LayoutContext,
    row::Row,
    text::{spaces, wrap_lines},
    theme::{TEXT, module_pair},
};

/// Columns between a card and the code beside it.
const GAP: usize = 3;
/// The fewest columns in which a card can be read beside its code.
const CARD: usize = 34;
/// The upper half of a cell.
const UPPER: &str = "▀";

/// The code of a number, and under it what it is for; nothing where the window cannot show it whole, or
/// shows no colour.
pub(super) fn rows<'a>(
    context: &LayoutContext<'a>,
    number: Option<&str>,
    label: &'a str,
) -> Vec<Row<'a>> {
    let number = number.filter(|_| context.theme.has_colour());
    let modules = number.and_then(dial_code::modules).unwrap_or_default();
    let side = modules.len();
    if side == 0 || side > context.width || side.div_ceil(2) > context.height {
        return Vec::new();
    }
    let mut rows: Vec<Row<'a>> = modules.chunks(2).map(cells).collect();
    let words = wrap_lines(label, side, context.placeholder);
    rows.extend(words.into_iter().map(|line| Row::new(line, TEXT)));
    rows
}

/// The columns left for a card beside its code, where that is enough to read it.
pub(super) fn room_beside(context: &LayoutContext, code: &[Row]) -> Option<usize> {
    let widest = code.iter().map(|row| row.line.width()).max()?;
    context.width.checked_sub(widest + GAP).filter(|left| *left >= CARD)
}

/// A card with its code to the right of it, from the first row on.
pub(super) fn beside<'a>(card: Vec<Row<'a>>, code: Vec<Row<'a>>, room: usize) -> Vec<Row<'a>> {
    let count = card.len().max(code.len());
    let (mut card, mut code) = (card.into_iter(), code.into_iter());
    let both = (0..count).map(|_| {
        let mut row = card.next().unwrap_or_default();
        if let Some(right) = code.next() {
            row.line.push_span(spaces((room + GAP).saturating_sub(row.line.width())));
            row.line.spans.extend(right.line.spans);
        }
        row
    });
    both.collect()
}

/// Two rows of modules as one of cells, a run of the same cell at a time.
fn cells<'a>(pair: &[Vec<bool>]) -> Row<'a> {
    let dark = |row: usize, x: usize| pair.get(row).and_then(|row| row.get(x)) == Some(&true);
    let side = pair.first().map_or(0, Vec::len);
    let cells: Vec<(bool, bool)> = (0..side).map(|x| (dark(0, x), dark(1, x))).collect();
    let runs = cells.chunk_by(|one, next| one == next);
    runs.fold(Row::default(), |row, run| {
        let (upper, lower) = run.first().copied().unwrap_or_default();
        row.then(UPPER.repeat(run.len()), module_pair(upper, lower))
    })
}
