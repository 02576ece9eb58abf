//! Rows as they leave: one by one, and never more between two prompts than a window holds. A screen
//! reader speaks what still stands on the screen when a burst of rows is over; what has scrolled away by
//! then is never heard.

use std::{
    collections::VecDeque,
    io::{self, Write},
};

use crate::page::wrap::{wrap_sentences, wrap_words};

/// The rows of a window whose height is not known: the least that terminals have.
const USUAL_HEIGHT: usize = 24;

/// How much of what is written fits: the columns of a row and, where it is known, the rows.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// Columns of a row.
    pub width: usize,
    /// Rows, where they are known.
    pub height: Option<usize>,
}

impl Window {
    /// Rows between two prompts: on the last row of the window stands the prompt itself.
    pub fn most_rows(self) -> usize {
        self.height.unwrap_or(USUAL_HEIGHT).saturating_sub(1).max(1)
    }
}

/// A row to write.
#[derive(Debug)]
struct Row {
    text: String,
    /// Whether a paragraph begins here, so that one may stop before it.
    begins: bool,
}

/// Writes paragraphs as rows and keeps what does not fit for later.
#[derive(Debug)]
pub struct Pager<W> {
    out: W,
    window: Window,
    waiting: VecDeque<Row>,
}

impl<W: Write> Pager<W> {
    /// A pager over an output, with nothing waiting.
    pub const fn new(out: W, window: Window) -> Self {
        Self { out, window, waiting: VecDeque::new() }
    }

    /// Whether rows wait to be asked for.
    pub fn has_more(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Drops the rows that wait: they belong to a page that is no longer in view.
    pub fn drop_waiting(&mut self) {
        self.waiting.clear();
    }

    /// Keeps paragraphs for when they are asked for.
    pub fn wait_with(&mut self, said: &[String]) {
        let rows: Vec<Row> = said.iter().flat_map(|text| self.rows(text)).collect();
        self.waiting.extend(rows);
    }

    /// Writes as many rows of what was said as fit before the prompt; without anything said, of those
    /// that wait. What does not fit waits before what waited already.
    ///
    /// # Errors
    /// What writing gives.
    pub fn write(&mut self, said: &[String], prompt_rows: usize) -> io::Result<()> {
        let room = self.window.most_rows().saturating_sub(prompt_rows.saturating_sub(1)).max(1);
        let mut rows: VecDeque<Row> = said.iter().flat_map(|text| self.rows(text)).collect();
        let goes_on = rows.is_empty();
        if goes_on {
            std::mem::swap(&mut rows, &mut self.waiting);
            // A blank row parts things; there is nothing before it.
            if rows.front().is_some_and(|row| row.text.is_empty()) {
                rows.pop_front();
            }
        }
        let rest = rows.split_off(stop(&rows, room));
        for row in &rows {
            self.write_row(&row.text)?;
        }
        for row in rest.into_iter().rev() {
            self.waiting.push_front(row);
        }
        Ok(())
    }

    /// Writes the prompt: what is longer than a row is broken as any text, and the last row stays open
    /// for what is typed.
    ///
    /// # Errors
    /// What writing gives.
    pub fn write_prompt(&mut self, prompt: &str) -> io::Result<()> {
        let mut rows = wrap_words(prompt, self.window.width.saturating_sub(1));
        let last = rows.pop().unwrap_or_default();
        rows.iter().try_for_each(|row| self.write_row(row))?;
        write!(self.out, "{last} ")?;
        self.out.flush()
    }

    /// How many rows a prompt takes.
    pub fn prompt_rows(&self, prompt: &str) -> usize {
        wrap_words(prompt, self.window.width.saturating_sub(1)).len()
    }

    /// A row is flushed by itself, so that a terminal which waits a moment after each is heard whole.
    fn write_row(&mut self, row: &str) -> io::Result<()> {
        writeln!(self.out, "{row}")?;
        self.out.flush()
    }

    fn rows(&self, text: &str) -> Vec<Row> {
        let broken = broken(text, self.window.width).into_iter().enumerate();
        broken.map(|(nth, text)| Row { text, begins: nth == 0 }).collect()
    }
}

/// Where to stop in rows of which so many fit: before a paragraph, but not between a heading and what
/// stands under it, unless that would leave half of the window empty.
fn stop(rows: &VecDeque<Row>, room: usize) -> usize {
    if rows.len() <= room {
        return rows.len();
    }
    let is_blank =
        |at: Option<usize>| at.and_then(|at| rows.get(at)).is_some_and(|row| row.text.is_empty());
    let begins = |at: &usize| rows.get(*at).is_some_and(|row| row.begins);
    // A heading stands alone after a blank row.
    let parts_heading = |at: &usize| {
        let after_blank = is_blank(at.checked_sub(1)) || is_blank(at.checked_sub(2));
        after_blank && !is_blank(Some(*at))
    };
    let places = || (room / 2 + 1..=room).rev();
    let between = places().find(|at| begins(at) && !parts_heading(at));
    between.or_else(|| places().find(begins)).unwrap_or(room)
}

/// A paragraph as rows, with its indent before each.
pub fn broken(text: &str, width: usize) -> Vec<String> {
    let own = text.trim_start_matches(' ');
    let indent = text.len() - own.len();
    if indent == 0 {
        return wrap_sentences(text, width);
    }
    let rows = wrap_sentences(own, width.saturating_sub(indent)).into_iter();
    let indent = " ".repeat(indent);
    rows.map(|row| if row.is_empty() { row } else { indent.clone() + &row }).collect()
}

/// Writes paragraphs all at once, for a command that prints and ends.
///
/// # Errors
/// What writing gives.
pub fn print(out: &mut impl Write, paragraphs: &[String], width: usize) -> io::Result<()> {
    for row in paragraphs.iter().flat_map(|text| broken(text, width)) {
        out.write_all(row.as_bytes())?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
