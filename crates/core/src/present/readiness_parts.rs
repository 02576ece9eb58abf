//! What the screens and the paper of the readiness check share.

use super::presenter::Presenter;
use crate::{
    content::enums::{Respondent, WorkPhase},
    ids::QuestionId,
    page::{Block, Fact},
    readiness::{ReadinessAnswer, TodoItem},
};

impl Presenter<'_> {
    /// Who is asked, in words.
    pub(super) fn ready_for(&self, whom: Respondent) -> String {
        self.text(&format!("ui-ready-for-{}", whom.as_str()))
    }

    /// A kind of work.
    pub(super) fn part(&self, part: WorkPhase) -> String {
        self.text(&format!("ui-ready-part-{}", part.as_str()))
    }

    /// Each thing to do under its kind of work, numbered through all of them.
    pub(super) fn by_part(
        &self,
        todos: &[(WorkPhase, Vec<TodoItem<'_>>)],
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

    /// What there is to do.
    pub(super) fn thing(&self, todo: &TodoItem<'_>) -> String {
        self.texts.attribute(&question_text_id(&todo.question.id), "todo").unwrap_or_default()
    }

    /// An answer in a word.
    pub(super) fn answered(&self, answer: ReadinessAnswer) -> String {
        self.text(match answer {
            ReadinessAnswer::Yes => "ui-ready-yes",
            ReadinessAnswer::Partly => "ui-ready-partly",
            ReadinessAnswer::No => "ui-ready-no",
        })
    }

    /// The pages worth reading, by their titles.
    pub(super) fn read_more(&self, todo: &TodoItem<'_>) -> Option<Fact> {
        let titles: Vec<String> =
            todo.question.links.iter().map(|page| self.content_text("page", page)).collect();
        (!titles.is_empty()).then(|| self.fact("ui-ready-read-more", titles.join("; ")))
    }
}

/// Where the words of a question begin.
pub(super) fn question_text_id(question: &QuestionId) -> String {
    format!("ready-{question}")
}
