//! What there is to do, with the command that prints it. The command carries the answers, since nothing
//! keeps them.

use super::{
    presenter::{Presenter, count, named_page},
    readiness_parts::question_text_id,
};
use crate::{
    content::{
        catalog::{Catalog, ReadinessQuestion},
        enums::Respondent,
    },
    page::{Bar, Block, Fact, Page, ScreenId},
    readiness::{self, AnswerCounts, ReadinessAnswer, TodoItem},
};

impl Presenter<'_> {
    /// What there is to do, how far each kind of work has come, and how to print it.
    pub(super) fn todo_list(&self, whom: Respondent) -> Page {
        let (answers, catalog) = (&self.app.readiness, &self.app.catalog);
        let counts = readiness::answer_counts(answers, whom, catalog);
        let todos = readiness::todo_items(answers, whom, catalog);
        let unanswered: usize = counts.iter().map(|count| count.unanswered).sum();
        let mut blocks = vec![Block::Bars(counts.iter().map(|one| self.in_place(one)).collect())];
        if unanswered > 0 {
            let values = [("count", unanswered.into())];
            blocks.push(Block::Prose(self.text_with("ui-ready-unanswered", &values)));
        }
        if todos.is_empty() {
            let any = counts.iter().any(|count| count.in_place > 0);
            let nothing = match (any, unanswered > 0) {
                (true, true) => "ui-ready-nothing-yet",
                (true, false) => "ui-ready-nothing",
                (false, _) => "ui-ready-none",
            };
            blocks.push(Block::Prose(self.text(nothing)));
        }
        blocks.extend(self.by_part(&todos, |number, todo| self.todo(number, todo)));
        if !todos.is_empty() {
            let all: Vec<TodoItem<'_>> = todos.into_iter().flat_map(|(_, todos)| todos).collect();
            blocks.push(Block::Heading(self.text("ui-ready-print")));
            if self.app.in_browser {
                blocks.push(Block::Prose(self.text("ui-ready-print-web")));
            } else {
                let language = self.texts.language();
                blocks.push(Block::Prose(self.text("ui-ready-print-how")));
                blocks.push(Block::Prose(command(whom, &all, catalog, language.code())));
                blocks.push(Block::Prose(self.text("ui-ready-print-html")));
            }
        }
        let id = ScreenId::about("todo", whom.as_str());
        Page {
            status: Some(self.ready_for(whom)),
            ..named_page(id, self.text("ui-ready-todo"), blocks)
        }
    }

    /// How much of a kind of work is in place; what was not answered is said, not taken for a no.
    fn in_place(&self, counts: &AnswerCounts) -> Bar {
        let values = [
            ("value", counts.in_place.into()),
            ("of", counts.asked.into()),
            ("partly", counts.partly.into()),
            ("unanswered", counts.unanswered.into()),
        ];
        Bar {
            label: Some(self.part(counts.part)),
            value: count(counts.in_place),
            of: count(counts.asked),
            text: self.text_with("ui-ready-in-place", &values),
        }
    }

    pub(super) fn todo(&self, number: usize, todo: &TodoItem<'_>) -> Vec<Block> {
        let mut blocks = vec![
            Block::Prose(format!("{number}. {}", self.thing(todo))),
            Block::Fact(Fact {
                label: self.answered(todo.answer),
                text: self.text(&question_text_id(&todo.question.id)),
            }),
        ];
        blocks.extend(self.read_more(todo).map(Block::Fact));
        blocks
    }
}

/// The command that prints these. It is to be typed or copied as one line, so the questions stand by
/// their numbers.
fn command(whom: Respondent, todos: &[TodoItem<'_>], catalog: &Catalog, language: &str) -> String {
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
