//! The readiness check: whom it is for, its questions, and what there is to do with the command
//! that prints it. The command carries the answers, since nothing keeps them.

use super::{Build, choices, titled};
use crate::{
    app::screens::readiness::ReadinessMenu,
    content::{
        catalog::{Catalog, ReadinessQuestion},
        vocabulary::{Effort, Readies},
    },
    ids::{Id, QuestionId},
    page::{Bar, Block, Fact, Item, Mark, Page},
    readiness::{self, AnswerCounts, ReadinessAnswer, TodoItem},
};

impl Build<'_> {
    /// Whom the check is for.
    pub(super) fn ready(&self, menu: &ReadinessMenu) -> Page {
        let items = menu.items.iter().map(|whom| {
            let count = readiness::questions(&self.model.catalog, *whom).count();
            let note = self.with("ui-ready-questions", &[("count", count.into())]);
            Item { note, ..Item::new(whom.as_str(), self.ready_for(*whom)) }
        });
        let blocks = vec![
            Block::Prose(self.line("ui-ready-about")),
            choices(items, menu.selected),
            Block::Prose(self.line("ui-ready-kept")),
        ];
        titled("ready", self.line("ui-ready-title"), blocks)
    }

    /// Who is asked, in words.
    pub(super) fn ready_for(&self, whom: Readies) -> String {
        self.line(&format!("ui-ready-for-{}", whom.as_str()))
    }

    /// The questions, a heading for each kind of work.
    pub(super) fn check(&self, whom: Readies, at: usize) -> Page {
        let mut last = None;
        let items = readiness::questions(&self.model.catalog, whom).map(|question| {
            let heading = (last != Some(question.part)).then(|| self.part(question.part));
            last = Some(question.part);
            Item { heading, ..self.question(question) }
        });
        let items: Vec<Item> = items.collect();
        let done = items.iter().filter(|item| item.mark != Some(Mark::Empty)).count();
        let values = [("done", done.into()), ("of", items.len().into())];
        let blocks = vec![Block::Prose(self.line("ui-ready-marks")), choices(items, at)];
        let id = format!("check-{}", whom.as_str());
        Page {
            status: self.with("ui-ready-answered", &values),
            ..titled(id, self.ready_for(whom), blocks)
        }
    }

    fn question(&self, question: &ReadinessQuestion) -> Item {
        let words = words(&question.id);
        let mark = match self.model.readiness.get(&question.id) {
            None => Mark::Empty,
            Some(ReadinessAnswer::Yes) => Mark::Yes,
            Some(ReadinessAnswer::Partly) => Mark::Partly,
            Some(ReadinessAnswer::No) => Mark::No,
        };
        let mut help: Vec<Fact> =
            self.fact_of("ui-list-label-why", &words, "help").into_iter().collect();
        help.push(self.fact("ui-list-label-source", self.named(&question.sources)));
        Item { mark: Some(mark), help, ..Item::new(question.id.as_str(), self.line(&words)) }
    }

    /// What there is to do, how far each kind of work has come, and how to print it.
    pub(super) fn todo_list(&self, whom: Readies) -> Page {
        let (answers, catalog) = (&self.model.readiness, &self.model.catalog);
        let counts = readiness::answer_counts(answers, whom, catalog);
        let todos = readiness::todo_items(answers, whom, catalog);
        let unanswered: usize = counts.iter().map(|count| count.unanswered).sum();
        let mut blocks = vec![Block::Bars(counts.iter().map(|one| self.in_place(one)).collect())];
        if unanswered > 0 {
            let values = [("count", unanswered.into())];
            blocks.push(Block::Prose(self.with("ui-ready-unanswered", &values)));
        }
        if todos.is_empty() {
            let any = counts.iter().any(|count| count.in_place > 0);
            let nothing = if any { "ui-ready-nothing" } else { "ui-ready-none" };
            blocks.push(Block::Prose(self.line(nothing)));
        }
        blocks.extend(self.by_part(&todos, |number, todo| self.todo(number, todo)));
        if !todos.is_empty() {
            let all: Vec<TodoItem<'_>> = todos.into_iter().flat_map(|(_, todos)| todos).collect();
            blocks.push(Block::Heading(self.line("ui-ready-print")));
            blocks.push(Block::Prose(self.line("ui-ready-print-how")));
            blocks.push(Block::Prose(command(whom, &all, catalog, self.texts.language().code())));
            blocks.push(Block::Prose(self.line("ui-ready-print-html")));
        }
        let id = format!("todo-{}", whom.as_str());
        Page { status: self.ready_for(whom), ..titled(id, self.line("ui-ready-todo"), blocks) }
    }

    /// How much of a kind of work is in place; what was not answered is said, not taken for a no.
    fn in_place(&self, count: &AnswerCounts) -> Bar {
        let values = [
            ("value", count.in_place.into()),
            ("of", count.asked.into()),
            ("partly", count.partly.into()),
            ("unanswered", count.unanswered.into()),
        ];
        Bar {
            label: self.part(count.part),
            value: super::count(count.in_place),
            of: super::count(count.asked),
            text: self.with("ui-ready-in-place", &values),
        }
    }

    /// Each thing to do under its kind of work, numbered through all of them.
    pub(super) fn by_part(
        &self,
        todos: &[(Effort, Vec<TodoItem<'_>>)],
        each: impl Fn(usize, &TodoItem<'_>) -> Vec<Block>,
    ) -> Vec<Block> {
        let mut numbers = 1..;
        let mut blocks = Vec::new();
        for (part, todos) in todos {
            blocks.push(Block::Heading(self.part(*part)));
            blocks.extend(
                todos.iter().zip(&mut numbers).flat_map(|(todo, number)| each(number, todo)),
            );
        }
        blocks
    }

    /// A kind of work.
    fn part(&self, part: Effort) -> String {
        self.line(&format!("ui-ready-part-{}", part.as_str()))
    }

    fn todo(&self, number: usize, todo: &TodoItem<'_>) -> Vec<Block> {
        let mut blocks = vec![
            Block::Prose(format!("{number}. {}", self.thing(todo))),
            Block::Fact(Fact {
                label: self.answered(todo.answer),
                text: self.line(&words(&todo.question.id)),
            }),
        ];
        blocks.extend(self.read_more(todo).map(Block::Fact));
        blocks
    }

    /// What there is to do.
    pub(super) fn thing(&self, todo: &TodoItem<'_>) -> String {
        self.texts.attribute(&words(&todo.question.id), "todo").unwrap_or_default()
    }

    /// An answer in a word.
    pub(super) fn answered(&self, answer: ReadinessAnswer) -> String {
        self.line(match answer {
            ReadinessAnswer::Yes => "ui-ready-yes",
            ReadinessAnswer::Partly => "ui-ready-partly",
            ReadinessAnswer::No => "ui-ready-no",
        })
    }

    /// The pages worth reading, by their titles.
    pub(super) fn read_more(&self, todo: &TodoItem<'_>) -> Option<Fact> {
        let titles: Vec<String> =
            todo.question.links.iter().map(|page| self.of("page", page)).collect();
        (!titles.is_empty()).then(|| self.fact("ui-ready-read-more", titles.join("; ")))
    }
}

/// Where the words of a question begin.
pub(super) fn words(question: &QuestionId) -> String {
    format!("ready-{question}")
}

/// The command that prints these. It is to be typed or copied as one line, so the questions stand by
/// their numbers.
fn command(whom: Readies, todos: &[TodoItem<'_>], catalog: &Catalog, language: &str) -> String {
    let mut command = ["vaksam", "print", "todo", "--for", whom.as_str()].join(" ");
    for (option, wanted) in [("--open", ReadinessAnswer::No), ("--partly", ReadinessAnswer::Partly)]
    {
        let is_wanted = |question: &ReadinessQuestion| {
            todos.iter().any(|todo| todo.answer == wanted && todo.question.id == question.id)
        };
        let asked = readiness::questions(catalog, whom).enumerate();
        let places = asked.filter(|(_, question)| is_wanted(question)).map(|(nth, _)| nth + 1);
        let places: Vec<usize> = places.collect();
        if !places.is_empty() {
            command = format!("{command} {option} {}", readiness::format_numbers(&places));
        }
    }
    format!("{command} -L {language}")
}
