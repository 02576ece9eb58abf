//! Line mode: append-only, numbered choices, the same words and the same `update` as the full
//! screen. It sees the page only and sends intents; reads any reader and writes any writer. For screen
//! readers, `TERM=dumb`, and pipes.

mod input;
pub mod output;

use std::{
    cmp::Ordering,
    collections::VecDeque,
    io::{self, BufRead, Write},
};

use crate::{
    app::intent::Intent,
    page::Page,
    runtime::{Platform, Session, UiRequest},
    sanitize::sanitize,
};
use input::{Command, LineRequest};

/// Line mode at work.
struct LineMode<'a, P, W> {
    session: &'a mut Session<P>,
    output: W,
    width: usize,
    /// What was written last, to tell what is new.
    last: Option<Page>,
    /// Marks of a line that wait until a question in between is answered.
    pending: VecDeque<Command>,
}

/// Runs until the person leaves or the input ends.
///
/// # Errors
/// What reading or writing gives.
pub fn run(
    session: &mut Session<impl Platform>,
    mut input: impl BufRead,
    output: impl Write,
    width: usize,
) -> io::Result<()> {
    let pending = VecDeque::new();
    let mut lines = LineMode { session, output, width, last: None, pending };
    lines.write("ui-line-start")?;
    let mut line = Vec::new();
    loop {
        lines.show()?;
        line.clear();
        // Not every keyboard sends UTF-8; a letter that is not understood must not end the session.
        let end = input.read_until(b'\n', &mut line)? == 0;
        if end || lines.run_line(String::from_utf8_lossy(&line).trim())? {
            return lines.write("ui-line-left");
        }
    }
}

impl<P: Platform, W: Write> LineMode<'_, P, W> {
    fn write(&mut self, id: &str) -> io::Result<()> {
        let texts = self.session.texts();
        output::paragraph(&mut self.output, &texts.line(id), self.width, "")
    }

    /// Writes the page, or what is new on it, and the prompt.
    fn show(&mut self) -> io::Result<()> {
        let texts = self.session.texts();
        let page = self.session.page();
        if self.last.as_ref().is_some_and(|last| output::repeats(&page, last)) {
            let rows = page.choices().map_or(0, |list| list.items.len());
            let marked = page.choices().map_or(0, |list| output::marked(list).count());
            let values = [("rows", rows.into()), ("marked", marked.into())];
            let words = texts.with("ui-line-same-list", &values);
            output::page_again(&mut self.output, &page, &words, self.width)?;
        } else if page.call_card().is_some() {
            output::call(&mut self.output, &page, self.last.as_ref(), self.width)?;
        } else {
            output::page(&mut self.output, &page, self.last.as_ref(), self.width)?;
        }
        let first_time = self.last.as_ref().is_none_or(|last| last.id != page.id);
        if first_time {
            let how = texts.line(input::instruction(page.input));
            output::paragraph(&mut self.output, &how, self.width, "")?;
            output::keys(&mut self.output, &texts.line("ui-line-keys"), &page, self.width)?;
        }
        write!(self.output, "{} ", texts.line("ui-line-prompt"))?;
        self.last = Some(page);
        self.output.flush()
    }

    /// Carries out a line; true when the person leaves.
    fn run_line(&mut self, line: &str) -> io::Result<bool> {
        self.session.tick();
        let (page, scope) = (self.session.page(), self.session.scope());
        if page.call_card().is_some() && self.is_more(line) {
            output::rest_of_call(&mut self.output, &page, self.width)?;
            return Ok(false);
        }
        let Some(commands) = input::interpret(line, &page, &scope) else {
            self.not_understood(line)?;
            return Ok(false);
        };
        // Whoever turns to something else while marks wait has not asked to go on from the list.
        if !scope.asks_gate() {
            self.pending.retain(|command| !command.goes_on());
        }
        let before = self.session.marked_signs();
        for command in commands.into_iter().rev() {
            self.pending.push_front(command);
        }
        let over = self.run_pending(line)?;
        self.write_marked(&before)?;
        Ok(over)
    }

    /// A line that marks goes on by itself, so what it marked is said.
    fn write_marked(&mut self, before: &[String]) -> io::Result<()> {
        let mut new = self.session.marked_signs();
        new.retain(|sign| !before.contains(sign));
        if new.is_empty() {
            return Ok(());
        }
        let texts = self.session.texts();
        let told = texts.with("ui-line-marked", &[("things", new.join("; ").into())]);
        output::paragraph(&mut self.output, &told, self.width, "")
    }

    /// Whether a line asks for the rest of a page, in any of the words for it.
    fn is_more(&self, line: &str) -> bool {
        let words = self.session.texts().line("ui-line-more");
        let line = line.to_lowercase();
        words.split(", ").any(|word| word == line)
    }

    fn not_understood(&mut self, line: &str) -> io::Result<()> {
        let texts = self.session.texts();
        let told = texts.with("ui-line-unknown", &[("typed", sanitize(line, 40).into())]);
        output::paragraph(&mut self.output, &told, self.width, "")
    }

    /// Runs the pending commands one at a time. A question that a mark raises is answered first;
    /// what was typed after the mark is not lost.
    fn run_pending(&mut self, line: &str) -> io::Result<bool> {
        while let Some(next) = self.pending.pop_front() {
            let over = next.depth.map(|depth| self.session.scope().depth.cmp(&depth));
            if over == Some(Ordering::Greater) {
                self.pending.push_front(next);
                return Ok(false);
            }
            match next.request {
                _ if over == Some(Ordering::Less) => {}
                LineRequest::Explain(row) => self.explain(row, line)?,
                LineRequest::Intent(intent) => {
                    if self.act(intent) {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    fn act(&mut self, intent: Intent) -> bool {
        self.session.dispatch(intent).contains(&UiRequest::Quit)
    }

    /// Writes the help of a row.
    fn explain(&mut self, row: usize, line: &str) -> io::Result<()> {
        let page = self.session.page();
        let item = page.choices().and_then(|choices| choices.items.get(row));
        let help = item.map(|item| item.help.as_slice()).unwrap_or_default();
        if help.is_empty() {
            return self.not_understood(line);
        }
        help.iter().try_for_each(|fact| output::fact(&mut self.output, fact, self.width))
    }
}
