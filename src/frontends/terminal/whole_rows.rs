//! The rows that are on the terminal, so that a row of which any cell changes is written whole. Screen
//! readers speak what is written: of the changed cells alone they speak torn words, or nothing.

use ratatui::{backend::ClearType, buffer::Cell, layout::Position};
use unicode_width::UnicodeWidthStr;

/// What is on the terminal, as far as it was written since it was empty.
#[derive(Debug, Default)]
pub struct WholeRows {
    rows: Vec<Vec<Cell>>,
}

impl WholeRows {
    /// Takes in the cells that change, and gives the rows they are in, each from its first cell to its
    /// last that holds anything or has changed, in order.
    pub fn change<'a>(
        &mut self,
        cells: impl Iterator<Item = (u16, u16, &'a Cell)>,
    ) -> Vec<(u16, u16, Cell)> {
        let mut changed: Vec<(u16, usize)> = Vec::new();
        for (x, y, cell) in cells {
            let end = usize::from(x) + 1;
            match changed.iter_mut().find(|(row, _)| *row == y) {
                Some((_, last)) => *last = end.max(*last),
                None => changed.push((y, end)),
            }
            self.set(x, y, cell);
        }
        let whole = changed.iter().flat_map(|(y, end)| self.whole(*y, *end));
        whole.collect()
    }

    /// Takes in that a part of the screen was erased.
    pub fn erase(&mut self, region: ClearType, cursor: Position) {
        let (x, y) = (usize::from(cursor.x), usize::from(cursor.y));
        match region {
            ClearType::All => self.rows.clear(),
            ClearType::AfterCursor => {
                self.rows.truncate(y + 1);
                self.truncate(y, x);
            }
            ClearType::BeforeCursor => {
                self.rows.iter_mut().take(y).for_each(Vec::clear);
                let row = self.rows.get_mut(y).into_iter().flatten();
                row.take(x + 1).for_each(Cell::reset);
            }
            ClearType::CurrentLine => self.truncate(y, 0),
            ClearType::UntilNewLine => self.truncate(y, x),
        }
    }

    fn truncate(&mut self, y: usize, columns: usize) {
        if let Some(row) = self.rows.get_mut(y) {
            row.truncate(columns);
        }
    }

    fn set(&mut self, x: u16, y: u16, cell: &Cell) {
        let (x, y) = (usize::from(x), usize::from(y));
        if self.rows.len() <= y {
            self.rows.resize_with(y + 1, Vec::new);
        }
        let Some(row) = self.rows.get_mut(y) else { return };
        if row.len() <= x {
            row.resize_with(x + 1, Cell::default);
        }
        if let Some(place) = row.get_mut(x) {
            place.clone_from(cell);
        }
    }

    fn whole(&self, y: u16, changed_to: usize) -> Vec<(u16, u16, Cell)> {
        let row = self.rows.get(usize::from(y)).map(Vec::as_slice).unwrap_or_default();
        let holds = row.iter().rposition(|cell| *cell != Cell::default());
        let end = holds.map_or(0, |last| last + 1).max(changed_to);
        let mut cells = Vec::with_capacity(end);
        let mut hidden = 0;
        for (x, cell) in (0u16..).zip(row.iter().take(end)) {
            if hidden > 0 {
                // The second half of a wide character.
                hidden -= 1;
                continue;
            }
            hidden = cell.symbol().width().saturating_sub(1);
            cells.push((x, y, cell.clone()));
        }
        cells
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "tests")]

    use proptest::prelude::*;

    use super::*;

    fn cell(symbol: char) -> Cell {
        let mut cell = Cell::default();
        cell.set_char(symbol);
        cell
    }

    fn text(cells: &[(u16, u16, Cell)]) -> String {
        cells.iter().map(|(_, _, cell)| cell.symbol()).collect()
    }

    proptest! {
        #[test]
        fn what_is_written_is_every_cell_of_each_row_that_changed_and_of_no_other(
            frames in prop::collection::vec(
                prop::collection::vec((0u16..12, 0u16..5, "[a-c ]"), 0..20), 1..6),
        ) {
            let mut rows = WholeRows::default();
            let mut screen = vec![vec![' '; 12]; 5];
            for frame in frames {
                let cells: Vec<_> = frame
                    .iter()
                    .map(|(x, y, symbol)| (*x, *y, cell(symbol.chars().next().unwrap_or(' '))))
                    .collect();
                let written = rows.change(cells.iter().map(|(x, y, cell)| (*x, *y, cell)));
                for (x, y, symbol) in &frame {
                    screen[usize::from(*y)][usize::from(*x)] =
                        symbol.chars().next().unwrap_or(' ');
                }
                for y in 0u16..5 {
                    let row: Vec<_> = written.iter().filter(|(_, row, _)| *row == y).cloned().collect();
                    let is_changed = frame.iter().any(|(_, row, _)| *row == y);
                    let whole: String = screen[usize::from(y)].iter().collect();
                    prop_assert_eq!(!row.is_empty(), is_changed);
                    if is_changed {
                        let written = text(&row);
                        prop_assert_eq!(written.trim_end(), whole.trim_end());
                        prop_assert!(row.iter().map(|(x, ..)| *x).eq(0..row.len() as u16));
                    }
                }
            }
        }
    }

    #[test]
    fn a_row_that_was_erased_is_not_written_again() {
        let mut rows = WholeRows::default();
        let (a, b) = (cell('a'), cell('b'));
        rows.change([(0, 0, &a), (1, 0, &a), (2, 0, &a)].into_iter());
        rows.erase(ClearType::UntilNewLine, Position::new(1, 0));
        assert_eq!(text(&rows.change([(3, 0, &b)].into_iter())), "a  b");
        rows.erase(ClearType::BeforeCursor, Position::new(0, 0));
        assert_eq!(text(&rows.change([(1, 0, &b)].into_iter())), " b b");
        rows.erase(ClearType::All, Position::ORIGIN);
        assert_eq!(text(&rows.change([(1, 0, &b)].into_iter())), " b");
    }

    #[test]
    fn the_second_half_of_a_wide_character_is_not_written() {
        let mut rows = WholeRows::default();
        let (wide, a) = (cell('日'), cell('a'));
        rows.change([(0, 0, &a), (1, 0, &a), (2, 0, &a)].into_iter());
        assert_eq!(text(&rows.change([(0, 0, &wide)].into_iter())), "日a");
    }
}
