//! The questions of the readiness check.

use super::{
    presenter::{Presenter, choices_with_help, named_page},
    readiness_parts::question_text_id,
};
use crate::{
    app::screens::readiness_check::ReadinessCheck,
    content::catalog::ReadinessQuestion,
    ids::Id,
    page::{Block, Fact, Item, Mark, Page, ScreenId},
    readiness::{self, ReadinessAnswer},
};

impl Presenter<'_> {
    /// The questions, a heading for each kind of work.
    pub(super) fn readiness_check(&self, check: ReadinessCheck) -> Page {
        let (whom, selected) = (check.respondent, check.selected);
        let mut last = None;
        let questions = readiness::questions(&self.app.catalog, whom).enumerate();
        let items = questions.map(|(row, question)| {
            let heading = (last != Some(question.part)).then(|| self.part(question.part));
            last = Some(question.part);
            Item { heading, ..self.question(question, self.is_helped(row, selected)) }
        });
        let mut items: Vec<Item> = items.collect();
        let done = items.iter().filter(|item| item.mark != Some(Mark::Empty)).count();
        let values = [("done", done.into()), ("of", items.len().into())];
        items.push(self.readiness_done(check.asks));
        let blocks = vec![Block::Choices(choices_with_help(items, selected))];
        let id = ScreenId::about("check", whom.as_str());
        Page {
            status: Some(self.text_with("ui-ready-answered", &values)),
            ..named_page(id, self.ready_for(whom), blocks)
        }
    }

    /// The row that goes on to the list of what there is to do.
    fn readiness_done(&self, asks: bool) -> Item {
        let note = if asks { "ui-done-unanswered" } else { "ui-done-ready" };
        self.pinned_done(self.text(note))
    }

    fn question(&self, question: &ReadinessQuestion, is_helped: bool) -> Item {
        let words = question_text_id(&question.id);
        let mark = match self.app.readiness.get(&question.id) {
            None => Mark::Empty,
            Some(ReadinessAnswer::Yes) => Mark::Yes,
            Some(ReadinessAnswer::Partly) => Mark::Partly,
            Some(ReadinessAnswer::No) => Mark::No,
        };
        let help = if is_helped { self.question_help(question, &words) } else { Vec::new() };
        Item { mark: Some(mark), help, ..Item::new(question.id.as_str(), self.text(&words)) }
    }

    /// Why it is asked, and who says so.
    fn question_help(&self, question: &ReadinessQuestion, words: &str) -> Vec<Fact> {
        let why = self.attribute_fact("ui-list-label-why", words, "help");
        let source = self.fact("ui-list-label-source", self.named(&question.sources));
        why.into_iter().chain([source]).collect()
    }
}
