//! Writes what a row holds over what it held before: the blanks before and after its words are skipped or
//! erased, those between them written. Both ways give the columns that the row now holds.

use std::{
    io::{self, Write},
    ops::Range,
};

use ratatui::buffer::Cell;

use crate::frontends::{canvas::Run, columns::Columns as _};

use super::pen::Pen;

/// To erase a row takes as many bytes as so many blanks.
const ERASED_FROM: u16 = 4;

/// Writes a row that is known by its runs, but for its first columns that are `as_before`.
pub fn write_runs(
    pen: &mut Pen<impl Write>,
    y: u16,
    runs: &[Run<'_>],
    held: &Range<u16>,
    as_before: u16,
) -> io::Result<Range<u16>> {
    let start = runs.first().map_or(0, |run| run.x);
    let holds = start..runs.last().map_or(start, Run::end);
    let first = first_to_write(&holds, held).max(as_before);
    let is_all_new = as_before <= holds.start && !holds.is_empty();
    let is_erased = is_all_new && holds.start.saturating_sub(first) > ERASED_FROM;
    let mut x = first;
    if is_erased {
        pen.erase_row(holds.start, y)?;
        x = holds.start;
    }
    for run in runs.iter().filter(|run| run.x >= first) {
        pen.blanks(x..run.x, y)?;
        pen.run(y, run)?;
        x = run.end();
    }
    if !is_erased {
        erase_rest(pen, y, &holds, held, first)?;
    }
    Ok(holds)
}

/// Writes a row that only its cells tell.
pub fn write_cells(
    pen: &mut Pen<impl Write>,
    y: u16,
    cells: &[Cell],
    held: &Range<u16>,
) -> io::Result<Range<u16>> {
    let holds = columns_of_cells(cells);
    let first = first_to_write(&holds, held);
    let mut hidden = 0;
    let columns = (0..holds.end).zip(cells).skip(first.into());
    for (x, cell) in columns {
        if hidden > 0 {
            // The second half of a wide character.
            hidden -= 1;
            continue;
        }
        hidden = pen.cell(x, y, cell)?.saturating_sub(1);
    }
    erase_rest(pen, y, &holds, held, first)?;
    Ok(holds)
}

/// How many columns from the left are in a row as they were: up to the first run that is not, since a run
/// is written whole, or not at all.
pub fn columns_as_before(runs: &[Run<'_>], shown: &[Run<'_>]) -> u16 {
    let same = runs.iter().zip(shown).take_while(|(run, shown)| run == shown).count();
    let next = [runs, shown].map(|runs| runs.get(same).map(|run| run.x));
    next.into_iter().flatten().min().unwrap_or(u16::MAX)
}

/// From the first to behind the last column of a row that holds anything.
fn columns_of_cells(cells: &[Cell]) -> Range<u16> {
    let blank = Cell::default();
    let is_held = |cell: &Cell| *cell != blank;
    let column = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
    let first = cells.iter().position(is_held).map_or(0, column);
    let last = cells.iter().enumerate().rfind(|(_, cell)| is_held(cell));
    // A wide character holds its second column too.
    first..last.map_or(first, |(last, cell)| column(last + cell.symbol().width().max(1)))
}

fn first_to_write(holds: &Range<u16>, held: &Range<u16>) -> u16 {
    if held.is_empty() { holds.start } else { held.start.min(holds.start) }
}

fn erase_rest(
    pen: &mut Pen<impl Write>,
    y: u16,
    holds: &Range<u16>,
    held: &Range<u16>,
    first: u16,
) -> io::Result<()> {
    if held.end > holds.end { pen.erase_from(holds.end.max(first), y) } else { Ok(()) }
}
