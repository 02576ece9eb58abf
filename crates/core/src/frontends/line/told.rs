//! What became of the marks of a line, in words: each change, and what changed nothing.

use crate::{page::Mark, text::Texts};

/// What became of the marks of a line; things by their words, rows counted from 0.
#[derive(Debug, Default)]
pub struct Told {
    marked: Vec<(usize, String, Mark)>,
    taken_back: Vec<(usize, String)>,
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
            (false, Mark::Empty) => self.taken_back.push((row, text)),
            (false, _) => self.marked.push((row, text, after)),
        }
    }

    /// The lines that say it; with those of all rows that are marked now, where they are more than what
    /// was just marked.
    pub fn lines(self, now: &[(usize, Mark)], texts: &Texts) -> Vec<String> {
        if self.is_empty() {
            return Vec::new();
        }
        let says_now = now.len() > self.marked.len() || !self.taken_back.is_empty();
        let name = |row: usize, text: &str| format!("{} {text}", row + 1);
        let is_one = self.marked.len() == 1;
        let marked = self.marked.iter().map(|(row, thing, mark)| {
            if is_one {
                return with_mark(name(*row, thing), *mark, "ui-line-unsure", texts);
            }
            // Several in words would take longer to hear than to mark.
            with_mark((row + 1).to_string(), *mark, "ui-line-row-unsure", texts)
        });
        let said = |id: &str, things: Vec<String>, between: &str| {
            let things = (!things.is_empty()).then(|| things.join(between))?;
            Some(texts.with(id, &[("things", things.into())]))
        };
        let taken_back = self.taken_back.iter().map(|(row, thing)| name(*row, thing)).collect();
        let now = now.iter().filter(|_| says_now);
        let now = now.map(|(row, mark)| {
            with_mark((row + 1).to_string(), *mark, "ui-line-row-unsure", texts)
        });
        let lines = [
            said("ui-line-marked", marked.collect(), ", "),
            said("ui-line-unmarked", taken_back, "; "),
            rows("ui-line-already", &self.already, texts),
            rows("ui-line-not-marked", &self.not_marked, texts),
            said("ui-line-now", now.collect(), ", "),
        ];
        lines.into_iter().flatten().collect()
    }

    fn is_empty(&self) -> bool {
        self.marked.is_empty()
            && self.taken_back.is_empty()
            && self.already.is_empty()
            && self.not_marked.is_empty()
    }
}

fn with_mark(thing: String, mark: Mark, unsure: &str, texts: &Texts) -> String {
    match mark {
        Mark::Unsure => texts.with(unsure, &[("thing", thing.into())]),
        _ => thing,
    }
}

fn rows(id: &str, rows: &[usize], texts: &Texts) -> Option<String> {
    let first = rows.first()? + 1;
    let names: Vec<String> = rows.iter().map(|row| (row + 1).to_string()).collect();
    let row = first.to_string();
    Some(texts.with(id, &[("rows", names.join(", ").into()), ("row", row.into())]))
}
