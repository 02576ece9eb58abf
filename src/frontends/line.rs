//! Line mode: append-only, numbered choices, the same words and the same `update` as the full
//! screen. It sees the page only and sends intents; reads any reader and writes any writer. For screen
//! readers, `TERM=dumb`, and pipes.

mod input;
pub mod output;
mod reading;
mod told;

use std::{
    cmp::Ordering,
    collections::VecDeque,
    io::{self, BufRead, Write},
    mem,
};

use crate::{
    app::intent::{Intent, Reply},
    fold::compose,
    page::{InputKind, Mark, Page},
    runtime::{Platform, Session, UiRequest},
    sanitize::sanitize,
};
use input::{Command, LineRequest};
use reading::{Lines, Read};
use told::Told;

/// Line mode at work.
struct LineMode<'a, P, W> {
    session: &'a mut Session<P>,
    output: W,
    width: usize,
    /// What was written last, to tell what is new.
    last: Option<Page>,
    /// Marks of a line that wait until a question in between is answered.
    pending: VecDeque<Command>,
    /// What became of the marks of the line.
    told: Told,
}

/// Runs until the person leaves or the input ends.
///
/// # Errors
/// What reading or writing gives.
pub fn run(
    session: &mut Session<impl Platform>,
    input: impl BufRead,
    output: impl Write,
    width: usize,
) -> io::Result<()> {
    let (pending, told) = Default::default();
    let mut lines = LineMode { session, output, width, last: None, pending, told };
    lines.write("ui-line-start")?;
    let mut input = Lines::new(input);
    loop {
        lines.show()?;
        let is_over = match input.next()? {
            Read::Line(line) => lines.run_line(&compose(line.trim()), true)?,
            Read::Start(line) => lines.run_line(&compose(line.trim()), false)?,
            Read::End => true,
        };
        if is_over {
            return lines.write("ui-line-left");
        }
    }
}

impl<P: Platform, W: Write> LineMode<'_, P, W> {
    fn write(&mut self, id: &str) -> io::Result<()> {
        let texts = self.session.texts();
        output::paragraph(&mut self.output, &texts.line(id), self.width)
    }

    /// Writes the page, or what is new on it, and the prompt.
    fn show(&mut self) -> io::Result<()> {
        let texts = self.session.texts();
        let page = self.session.page().for_lines();
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
            output::paragraph(&mut self.output, &how, self.width)?;
            output::keys(&mut self.output, &texts.line("ui-line-keys"), &page, self.width)?;
        }
        write!(self.output, "{} ", texts.line("ui-line-prompt"))?;
        self.last = Some(page);
        self.output.flush()
    }

    /// Carries out a line, or one of which only the start was read; true when the person leaves.
    fn run_line(&mut self, line: &str, is_whole: bool) -> io::Result<bool> {
        self.session.tick();
        let (page, scope) = (self.session.page(), self.session.scope());
        if is_whole && page.call_card().is_some() && self.is_more(line) {
            output::rest_of_call(&mut self.output, &page, self.width)?;
            return Ok(false);
        }
        let commands = if is_whole {
            input::interpret(line, &page, &scope)
        } else {
            input::interpret_start(line, &page)
        };
        let Some(commands) = commands else {
            self.not_understood(line)?;
            return Ok(false);
        };
        // Whoever turns to something else while marks wait has not asked to go on from the list.
        if !scope.asks_gate() {
            self.pending.retain(|command| !command.goes_on());
        }
        for command in commands.into_iter().rev() {
            self.pending.push_front(command);
        }
        let over = self.run_pending(line)?;
        // A line that marks goes on by itself, so what became of its marks is said.
        let told = mem::take(&mut self.told).lines(&self.session.texts());
        told.iter().try_for_each(|line| output::paragraph(&mut self.output, line, self.width))?;
        Ok(over)
    }

    /// Whether a line asks for the rest of a page, in any of the words for it.
    fn is_more(&self, line: &str) -> bool {
        let words = self.session.texts().line("ui-line-more");
        let line = line.to_lowercase();
        words.split(", ").any(|word| word == line)
    }

    fn not_understood(&mut self, line: &str) -> io::Result<()> {
        let texts = self.session.texts();
        if line.is_empty() {
            let how = texts.line(input::instruction(self.session.page().input));
            return output::paragraph(&mut self.output, &how, self.width);
        }
        let told = texts.with("ui-line-unknown", &[("typed", sanitize(line, 40).into())]);
        output::paragraph(&mut self.output, &told, self.width)
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

    /// Does what was meant; true when the person leaves.
    fn act(&mut self, intent: Intent) -> bool {
        let Some((row, reply, page)) = self.marking(&intent) else {
            return self.session.dispatch(intent).contains(&UiRequest::Quit);
        };
        let Some((text, before)) = marked_row(&page, row) else { return false };
        // Saying more never lowers what was said: to make a sure mark unsure it is taken back first.
        if (before, reply) == (Mark::Yes, Reply::Unsure) {
            self.told.add(row, text, before, before);
            return false;
        }
        let is_over = self.session.dispatch(intent).contains(&UiRequest::Quit);
        let now = self.session.page();
        let after = marked_row(&now, row).filter(|_| now.id == page.id);
        // Only a mark that was made leads to another page.
        let after = after.map_or_else(|| wanted(reply), |(_, mark)| mark);
        self.told.add(row, text, before, after);
        is_over
    }

    /// The row that an intent marks and how, with its page.
    fn marking(&self, intent: &Intent) -> Option<(usize, Reply, Page)> {
        let Intent::Set { row, reply } = *intent else { return None };
        let page = self.session.page();
        let marks = matches!(page.input, InputKind::Mark | InputKind::Review);
        (marks && marked_row(&page, row).is_some()).then_some((row, reply, page))
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

/// The words of a row that can be marked, and its mark.
fn marked_row(page: &Page, row: usize) -> Option<(String, Mark)> {
    let item = page.choices()?.items.get(row)?;
    Some((item.text.clone(), item.mark?))
}

const fn wanted(reply: Reply) -> Mark {
    match reply {
        Reply::Yes => Mark::Yes,
        Reply::Unsure => Mark::Unsure,
        Reply::Partly => Mark::Partly,
        Reply::No => Mark::Empty,
    }
}
