//! Lists of signs to mark: a category, or the quick check with the gates on top.

use super::{Build, choices, titled};
use crate::{
    app::screens::category::CategoryList,
    assess::Answer,
    ids::{GateId, Id, SignId},
    page::{Block, Choices, Item, Mark, Page},
};

impl Build<'_> {
    pub(super) fn category(&self, list: CategoryList) -> Page {
        let (section, at) = (list.category, list.selected);
        let list = self.model.list();
        let Some((category, signs)) = list.get(section) else { return Page::default() };
        let items = signs.iter().map(|sign| self.sign(sign)).collect();
        let label = self.line("ui-list-question");
        let id = format!("list-{}", category.as_str());
        let blocks = vec![Block::Choices(Choices { label, items, at, letters: false })];
        let mut page = titled(id, self.of("category", category), blocks);
        page.status = self.progress(section + 1, list.len());
        page
    }

    pub(super) fn quick(&self, at: usize) -> Page {
        let mut items: Vec<Item> =
            self.model.gates().iter().map(|gate| self.gate_item(gate)).collect();
        if let Some(first) = items.first_mut() {
            first.heading = Some(self.line("ui-quick-gates"));
        }
        let mut signs: Vec<Item> = self.model.quick().iter().map(|id| self.sign(id)).collect();
        if let Some(first) = signs.first_mut() {
            first.heading = Some(self.line("ui-quick-signs"));
        }
        items.extend(signs);
        titled("quick", self.line("ui-quick-title"), vec![choices(items, at)])
    }

    /// A sign with its mark and its help; one that is not counted says so.
    fn sign(&self, id: &SignId) -> Item {
        let sign = self.model.catalog.signs.get(id);
        let uncounted = sign.is_some_and(|sign| !sign.counts);
        let text = self.of("sign", id);
        let text =
            if uncounted { format!("{text} ({})", self.line("ui-list-not-counted")) } else { text };
        Item {
            mark: Some(mark(self.model.answers.sign(id))),
            help: sign.map(|sign| self.sign_help(sign)).unwrap_or_default(),
            ..Item::new(id.as_str(), text)
        }
    }

    fn gate_item(&self, id: &GateId) -> Item {
        let words = format!("gate-{}", id.as_str());
        Item {
            mark: Some(mark(self.model.answers.gate(id))),
            help: self.fact_of("ui-list-label-why", &words, "help").into_iter().collect(),
            ..Item::new(id.as_str(), self.line(&words))
        }
    }

    fn progress(&self, done: usize, of: usize) -> String {
        self.with("ui-progress", &[("done", done.into()), ("of", of.into())])
    }
}

/// The mark of an answer.
pub fn mark(answer: Option<Answer>) -> Mark {
    match answer {
        None => Mark::Empty,
        Some(Answer::Yes) => Mark::Yes,
        Some(Answer::Unsure) => Mark::Unsure,
    }
}
