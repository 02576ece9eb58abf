//! A table of contacts in plain lines: number, who answers, then a column for each fact.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::{
    document::WIDTH,
    table::{labels, whom},
};
use crate::page::{Card, wrap::wrap_words};

/// Where a number is to be written by hand.
const BLANK: &str = "________";

/// Writes the rows under the heads of their columns.
///
/// # Errors
/// What writing gives.
pub fn write(out: &mut impl Write, rows: &[&Card]) -> io::Result<()> {
    let columns = Columns::new(rows);
    if let Some(first) = rows.first() {
        columns.line(out, "", "", labels(first))?;
    }
    rows.iter().try_for_each(|row| columns.row(out, row))
}

/// The widths of the columns.
struct Columns {
    number: usize,
    words: usize,
    facts: Vec<usize>,
}

impl Columns {
    fn new(rows: &[&Card]) -> Self {
        let number = rows.iter().map(|row| number(row).width()).max().unwrap_or_default();
        let facts = rows.first().map_or(0, |row| row.facts.len());
        let widest = |column: usize| {
            let texts = rows.iter().filter_map(|row| row.facts.get(column));
            texts.flat_map(|fact| [fact.label.width(), fact.text.width()]).max()
        };
        let facts: Vec<usize> = (0..facts).filter_map(widest).collect();
        let taken = number + 1 + facts.iter().map(|width| width + 1).sum::<usize>();
        Self { number, words: WIDTH.saturating_sub(taken), facts }
    }

    /// What a number is for, who answers and when. One line stands beside the facts, the others have the
    /// width of the paper.
    fn row(&self, out: &mut impl Write, row: &Card) -> io::Result<()> {
        let whom = whom(row);
        let action = row.action.as_deref().unwrap_or(&whom);
        let beside = wrap_words(action, self.words);
        let (first, rest) =
            beside.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        self.line(out, number(row), first, row.facts.iter().map(|fact| fact.text.as_str()))?;
        let below = [rest.join(" "), row.action.as_ref().map_or(String::new(), |_| whom.clone())];
        let width = WIDTH.saturating_sub(self.number + 1);
        let below =
            below.iter().filter(|text| !text.is_empty()).flat_map(|text| wrap_words(text, width));
        for line in below {
            writeln!(out, "{:1$} {line}", "", self.number)?;
        }
        Ok(())
    }

    fn line<'a>(
        &self,
        out: &mut impl Write,
        number: &str,
        words: &str,
        facts: impl Iterator<Item = &'a str>,
    ) -> io::Result<()> {
        let mut line = format!("{} {}", padded(number, self.number), padded(words, self.words));
        for (fact, width) in facts.zip(&self.facts) {
            line.push(' ');
            line.push_str(&padded(fact, *width));
        }
        writeln!(out, "{}", line.trim_end())
    }
}

fn number(row: &Card) -> &str {
    row.number.as_deref().unwrap_or(BLANK)
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
