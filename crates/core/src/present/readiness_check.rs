//! The questions of the readiness check.

use super::{
    presenter::{Presenter, choices, named_page},
    readiness_parts::question_text_id,
};
use crate::{
    app::screens::readiness_check::ReadinessCheck,
    content::catalog::ReadinessQuestion,
    ids::Id,
    page::{Fact, Item, Mark, Page, ScreenId},
    readiness::{self, ReadinessAnswer},
};

impl Presenter<'_> {
    /// The questions, a heading for each kind of work.
    pub(super) fn readiness_check(&self, check: ReadinessCheck) -> Page {
        let (whom, selected) = (check.respondent, check.selected);
        let mut last = None;
        let items = readiness::questions(&self.app.catalog, whom).map(|question| {
            let heading = (last != Some(question.part)).then(|| self.part(question.part));
            last = Some(question.part);
            Item { heading, ..self.question(question) }
        });
        let mut items: Vec<Item> = items.collect();
        let done = items.iter().filter(|item| item.mark != Some(Mark::Empty)).count();
        let values = [("done", done.into()), ("of", items.len().into())];
        items.push(self.readiness_done(check.asks));
        let blocks = vec![choices(items, selected)];
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

    pub(super) fn question(&self, question: &ReadinessQuestion) -> Item {
        let words = question_text_id(&question.id);
        let mark = match self.app.readiness.get(&question.id) {
            None => Mark::Empty,
            Some(ReadinessAnswer::Yes) => Mark::Yes,
            Some(ReadinessAnswer::Partly) => Mark::Partly,
            Some(ReadinessAnswer::No) => Mark::No,
        };
        let mut help: Vec<Fact> =
            self.attribute_fact("ui-list-label-why", &words, "help").into_iter().collect();
        help.push(self.fact("ui-list-label-source", self.named(&question.sources)));
        Item { mark: Some(mark), help, ..Item::new(question.id.as_str(), self.text(&words)) }
    }
}
