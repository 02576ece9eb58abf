//! What became of the marks of a line, in words: each change, and what changed nothing.

use crate::{page::Mark, text::Texts};

/// What became of the marks of a line; things by their words, rows counted from 0.
#[derive(Debug, Default)]
pub struct Told {
    marked: Vec<(String, Mark)>,
    taken_back: Vec<String>,
    /// The rows that were marked as much already.
    already: Vec<usize>,
    /// The rows that there was nothing to take back of.
    not_marked: Vec<usize>,
}

impl Told {
    /// Adds a row that was to be marked or taken back, with its mark before and after.
    pub fn add(&mut self, row: usize, text: String, before: Mark, after: Mark) {
        match (before == after, after) {
            (true, Mark::Empty) => self.not_marked.push(row),
            (true, _) => self.already.push(row),
            (false, Mark::Empty) => self.taken_back.push(text),
            (false, _) => self.marked.push((text, after)),
        }
    }

    /// The lines that say it.
    pub fn lines(self, texts: &Texts) -> Vec<String> {
        let marked = self.marked.into_iter().map(|(thing, mark)| match mark {
            Mark::Unsure => texts.with("ui-line-unsure", &[("thing", thing.into())]),
            _ => thing,
        });
        let said = |id: &str, things: Vec<String>| {
            (!things.is_empty()).then(|| texts.with(id, &[("things", things.join("; ").into())]))
        };
        let rows = |id: &str, rows: &[usize]| {
            let first = rows.first()? + 1;
            let names: Vec<String> = rows.iter().map(|row| (row + 1).to_string()).collect();
            let row = first.to_string();
            Some(texts.with(id, &[("rows", names.join(", ").into()), ("row", row.into())]))
        };
        let lines = [
            said("ui-line-marked", marked.collect()),
            said("ui-line-unmarked", self.taken_back),
            rows("ui-line-already", &self.already),
            rows("ui-line-not-marked", &self.not_marked),
        ];
        lines.into_iter().flatten().collect()
    }
}
