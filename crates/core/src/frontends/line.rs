//! Line mode: append-only, numbered choices, the same words and the same `update` as the full
//! screen. It sees the page only and sends intents; reads any reader and writes any writer. For screen
//! readers, `TERM=dumb`, and pipes. What it says, it says for the ear: the question last, no signs, no
//! more at once than a window holds.

mod asides;
mod input;
pub mod output;
pub mod pager;
mod prompt;
mod reading;
mod tokens;
mod told;

use std::{
    cmp::Ordering,
    collections::{BTreeMap, VecDeque},
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
use pager::{Pager, Window};
use prompt::Explained;
use reading::{Lines, Read};
use told::Told;

/// A call that takes more words is said in two parts: whom to call, then what to say. Whoever holds a
/// phone remembers no more at once.
const MOST_WORDS: usize = 110;

/// Line mode at work.
struct LineMode<'a, P, W> {
    session: &'a mut Session<P>,
    pager: Pager<W>,
    /// What was written last, to tell what is new.
    last: Option<Page>,
    /// The list that a question in between was asked about: it is not said again after the answer.
    list: Option<Page>,
    /// What is to be written before the next prompt, and what was before the last one.
    said: Vec<String>,
    said_last: Vec<String>,
    explained: Explained,
    /// What stands in a line after marks, and waits until the question they raise is answered.
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
    window: Window,
) -> io::Result<()> {
    let said = vec![session.texts().line("ui-line-start")];
    let mut lines = LineMode {
        session,
        pager: Pager::new(output, window),
        last: None,
        list: None,
        said,
        said_last: Vec::new(),
        explained: Explained::default(),
        pending: VecDeque::new(),
        told: Told::default(),
    };
    let mut input = Lines::new(input);
    loop {
        lines.show()?;
        let is_over = match input.next()? {
            Read::Line(line) => lines.run_line(&compose(line.trim()), true),
            Read::Start(line) => lines.run_line(&compose(line.trim()), false),
            Read::End => true,
        };
        if is_over {
            return lines.leave();
        }
    }
}

impl<P: Platform, W: Write> LineMode<'_, P, W> {
    /// Writes the page, or what is new on it, and the prompt.
    fn show(&mut self) -> io::Result<()> {
        let texts = self.session.texts();
        let page = self.session.page().for_lines();
        self.keep_list(&page);
        let is_new = self.last.as_ref().is_none_or(|last| last.id != page.id);
        // What waits of one call must never be said of the next.
        let last_call = self.last.as_ref().and_then(Page::call_card);
        if is_new || page.call_card() != last_call {
            self.pager.drop_waiting();
        }
        self.say_page(&page);
        let mut prompt = prompt::prompt(&page, &self.session.scope(), &texts);
        if is_new {
            self.said.extend(self.explained.how_once(&page, &texts));
            // On the way to a number nothing is said but what makes the call; Enter goes on from marks.
            let is_on_the_way =
                page.call_card().is_some() || page.input == InputKind::Mark || self.list.is_some();
            if !is_on_the_way {
                self.said.extend(self.explained.words_once(&page, &prompt, &texts));
            }
        }
        let said = mem::take(&mut self.said);
        let script = output::before_script(&page, &said).filter(|_| words(&said) > MOST_WORDS);
        let (first, script) = said.split_at(script.unwrap_or(said.len()));
        self.pager.wait_with(script);
        self.pager.write(first, self.pager.prompt_rows(&prompt))?;
        if !said.is_empty() {
            self.said_last = said;
        }
        if self.pager.has_more() {
            prompt = texts.line("ui-line-prompt-more");
        }
        self.last = Some(page);
        self.pager.write_prompt(&prompt)
    }

    /// Keeps the list of marks while a question about it is answered, and takes it for what was written
    /// last once it is back.
    fn keep_list(&mut self, page: &Page) {
        if let Some(list) = self.list.take_if(|list| list.id == page.id) {
            self.last = Some(list);
        }
        if !self.session.scope().asks_gate() {
            self.list = (page.input == InputKind::Mark).then(|| page.clone());
        }
    }

    /// Says the page, or what is new on it.
    fn say_page(&mut self, page: &Page) {
        let last = self.last.as_ref();
        if last.is_some_and(|last| output::repeats(page, last)) {
            let rows = page.choices().map_or(0, |list| list.items.len());
            let marked = page.choices().map_or(0, |list| output::marked(list).count());
            let values = [("rows", rows.into()), ("marked", marked.into())];
            let words = self.session.texts().with("ui-line-same-list", &values);
            self.said.extend(output::page_again(page, &words));
        } else {
            let spoken = self.spoken(page);
            self.said.extend(output::page(page, self.last.as_ref(), &spoken));
        }
    }

    fn leave(&mut self) -> io::Result<()> {
        let left = self.session.texts().line("ui-line-left");
        self.pager.drop_waiting();
        self.pager.write(&[left], 1)
    }

    /// Carries out a line, or one of which only the start was read; true when the person leaves.
    fn run_line(&mut self, line: &str, is_whole: bool) -> bool {
        self.session.tick();
        let (page, scope) = (self.session.page().for_lines(), self.session.scope());
        if line.is_empty() && self.pager.has_more() {
            return false;
        }
        let commands = if is_whole {
            input::interpret(line, &page, &scope)
        } else {
            input::interpret_start(line, &page)
        };
        let Some(commands) = commands else {
            self.not_understood(line, &page);
            return false;
        };
        // Whoever turns to something else while marks wait has not asked to go on from the list.
        if !scope.asks_gate() {
            self.pending.retain(|command| !command.goes_on());
        }
        for command in commands.into_iter().rev() {
            self.pending.push_front(command);
        }
        let is_over = self.run_pending(line);
        self.say_marks();
        is_over
    }

    /// Says what became of the marks of a line.
    fn say_marks(&mut self) {
        // A question that a mark raises names the mark itself; the rest is told after its answer.
        if self.session.scope().asks_gate() {
            return;
        }
        let page = self.session.page();
        let marks = |page: &Page| -> Vec<(usize, Mark)> {
            let list = page.choices().filter(|_| marks_rows(page.input));
            let marked = list.into_iter().flat_map(output::marked);
            marked.filter_map(|(row, item)| Some((row, item.mark?))).collect()
        };
        let told = mem::take(&mut self.told).lines(&marks(&page), &self.session.texts());
        self.said.extend(told);
    }

    /// After an error the instruction is said again; that of the prompt is said in any case.
    fn not_understood(&mut self, line: &str, page: &Page) {
        let texts = self.session.texts();
        if !line.is_empty() {
            let typed = [("typed", sanitize(line, 40).into())];
            self.said.push(texts.with("ui-line-unknown", &typed));
        }
        self.said.extend(prompt::how_again(page, &texts));
    }

    /// Runs the pending commands one at a time. A question that marks raise is answered first; what was
    /// typed after them is not lost.
    fn run_pending(&mut self, line: &str) -> bool {
        while let Some(next) = self.pending.pop_front() {
            let over = next.depth.map(|depth| self.session.scope().depth.cmp(&depth));
            if over == Some(Ordering::Greater) {
                self.pending.push_front(next);
                return false;
            }
            match next.request {
                _ if over == Some(Ordering::Less) => {}
                LineRequest::Explain(row) => self.explain(row, line),
                LineRequest::Say(aside) => self.say_aside(aside, line),
                LineRequest::Intent(intent) => {
                    if self.act(intent) {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Does what was meant; true when the person leaves.
    fn act(&mut self, intent: Intent) -> bool {
        match intent {
            Intent::SetRows(rows) if marks_rows(self.session.page().input) => self.mark(rows),
            intent => self.dispatch(intent),
        }
    }

    /// Marks rows, or takes them back, and keeps what became of each; true when the person leaves.
    fn mark(&mut self, rows: Vec<(usize, Reply)>) -> bool {
        let page = self.session.page();
        let mut marks: BTreeMap<usize, Mark> = BTreeMap::new();
        let mut changes = Vec::with_capacity(rows.len());
        for (row, reply) in rows {
            let Some((text, at_first)) = marked_row(&page, row) else { continue };
            let before = marks.get(&row).copied().unwrap_or(at_first);
            // Saying more never lowers what was said: to make a sure mark unsure it is taken back first.
            let is_less = (before, reply) == (Mark::Yes, Reply::Unsure);
            let after = if is_less { before } else { wanted(reply) };
            self.told.add(row, text, before, after);
            marks.insert(row, after);
            if !is_less {
                changes.push((row, reply));
            }
        }
        self.session.dispatch(Intent::SetRows(changes)).contains(&UiRequest::Quit)
    }

    /// Does what no row is marked by, and says why where nothing comes of it; true when the person
    /// leaves.
    fn dispatch(&mut self, intent: Intent) -> bool {
        let why = match intent {
            Intent::NextRung => Some("ui-line-last-number"),
            Intent::Continue => Some("ui-line-nothing"),
            _ => None,
        };
        let before = why.map(|_| self.session.page());
        let is_over = self.session.dispatch(intent).contains(&UiRequest::Quit);
        let page = self.session.page();
        let stays = before.is_some_and(|before| match why {
            Some("ui-line-nothing") => {
                page.id == before.id && matches!(page.input, InputKind::Mark | InputKind::Answer)
            }
            _ => page == before,
        });
        if let Some(why) = why.filter(|_| stays) {
            self.said.push(self.session.texts().line(why));
        }
        is_over
    }
}

fn words(said: &[String]) -> usize {
    said.iter().map(|text| text.split_whitespace().count()).sum()
}

/// Whether what is typed on such a page marks rows.
const fn marks_rows(input: InputKind) -> bool {
    matches!(input, InputKind::Mark | InputKind::Review)
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
