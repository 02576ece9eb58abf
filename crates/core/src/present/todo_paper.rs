//! What the readiness check found to do, on paper: a box to tick and room to write who and when for
//! each. It names no workplace and asks for no name of one.

use std::rc::Rc;

use indexmap::IndexSet;

use super::{
    presenter::{Presenter, choices, page_with_title, reader},
    readiness_parts::question_text_id,
};
use crate::{
    content::{catalog::Catalog, enums::Respondent},
    ids::Id,
    page::{Block, Field, Item, Mark, Page, ScreenId},
    readiness::{self, ReadinessAnswers, TodoItem},
    route::hours::Moment,
    text::Texts,
};

/// The paper of these answers, printed `today`.
pub fn todo(
    whom: Respondent,
    answers: &ReadinessAnswers,
    catalog: &Rc<Catalog>,
    today: Moment,
    texts: &Texts,
) -> Page {
    let model = reader(catalog, texts, today);
    let presenter = Presenter::new(&model, texts);
    let todos = readiness::todo_items(answers, whom, catalog);
    let mut blocks = vec![Block::Prose(presenter.text("ui-paper-todo-how"))];
    blocks.extend(presenter.by_part(&todos, |number, todo| presenter.box_and_room(number, todo)));
    let questions = todos.iter().flat_map(|(_, todos)| todos).map(|todo| todo.question);
    let sources: IndexSet<_> = questions.flat_map(|question| &question.sources).collect();
    blocks.extend(presenter.source_list(sources));
    let printed = [("date", today.date().to_string().into())];
    Page {
        trail: vec![presenter.text("ui-ready-title"), presenter.ready_for(whom)],
        status: Some(presenter.text_with("ui-paper-printed", &printed)),
        too_small: presenter.too_small(),
        ..page_with_title(
            ScreenId::about("todo", whom.as_str()),
            presenter.text("ui-ready-todo"),
            blocks,
        )
    }
}

impl Presenter<'_> {
    /// Under a heading of its own, so that what is written stays on one sheet with it.
    fn box_and_room(&self, number: usize, todo: &TodoItem<'_>) -> Vec<Block> {
        let question = self.text(&question_text_id(&todo.question.id));
        let item = Item {
            mark: Some(Mark::Empty),
            ..Item::new(todo.question.id.as_str(), self.thing(todo))
        };
        let mut blocks = vec![
            Block::Heading(format!("{number}. {question}")),
            choices([item], 0),
            Block::Fact(self.fact("ui-paper-todo-answer", self.answered(todo.answer))),
        ];
        blocks.extend(self.read_more(todo).map(Block::Fact));
        let label = self.text("ui-paper-todo-who");
        blocks.push(Block::Field(Field { label, ..Field::default() }));
        blocks
    }
}
