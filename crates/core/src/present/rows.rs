//! Rows that are marked: signs and gates, with their marks and their help.

use super::presenter::Presenter;
use crate::{
    assess::Answer,
    content::catalog::Sign,
    ids::{GateId, Id, SignId},
    page::{Chip, Fact, InputKind, Item, Mark, Meaning, Page},
    text::Texts,
};

/// Gives each row the key that names it.
pub(super) fn name(page: &mut Page, keys: impl Iterator<Item = Option<char>>) {
    let items = page.choices_mut().into_iter().flat_map(|list| &mut list.items);
    for (item, key) in items.zip(keys) {
        item.key = key;
    }
}

/// Gives each row that is marked its chip, and the list the columns of the widest that it can have.
pub(super) fn chips(page: &mut Page, texts: &Texts) {
    let answers = page.input == InputKind::Answer;
    let Some(list) = page.choices_mut() else { return };
    if list.items.iter().all(|item| item.mark.is_none()) {
        return;
    }
    let some = if answers {
        [Mark::Yes, Mark::Partly, Mark::No]
    } else {
        [Mark::Yes, Mark::Unsure, Mark::Empty]
    };
    let widest = some.into_iter().map(|mark| chip(mark, answers, texts).columns()).max();
    list.chip_columns = widest.unwrap_or_default();
    list.unmarked = texts.line("ui-unmarked");
    for item in &mut list.items {
        if let Some(mark) = item.mark {
            item.chip = Some(chip(mark, answers, texts));
        }
    }
}

/// A mark in a word. Of answers about a workplace only what needs work is set apart.
fn chip(mark: Mark, is_answer: bool, texts: &Texts) -> Chip {
    let (meaning, word) = match mark {
        Mark::Empty => return Chip::default(),
        Mark::Yes if is_answer => (Meaning::Plain, "key-yes"),
        Mark::Yes => (Meaning::Mine, "key-yes"),
        Mark::Unsure => (Meaning::Mind, "key-unsure"),
        Mark::Partly => (Meaning::Mind, "key-partly"),
        Mark::No if is_answer => (Meaning::Mind, "key-no"),
        Mark::No => (Meaning::Plain, "key-no"),
    };
    Chip { meaning, word: texts.line(word) }
}

impl Presenter<'_> {
    /// The row that goes on from a list: how much is marked, or whether it is meant that nothing is.
    pub(super) fn done(&self, items: &[Item], asks: bool, leads_to: &str) -> Item {
        let marked = items.iter().filter_map(|item| match item.mark? {
            mark @ (Mark::Yes | Mark::Unsure) => Some((mark, self.is_counted(item))),
            _ => None,
        });
        let marked: Vec<(Mark, bool)> = marked.collect();
        let count = |wanted| marked.iter().filter(|mark| **mark == wanted).count();
        let (sure, unsure) = (count((Mark::Yes, true)), count((Mark::Unsure, true)));
        let uncounted = marked.len() - sure - unsure;
        let note = if asks {
            self.text("ui-done-nothing")
        } else {
            let values =
                [("sure", sure.into()), ("unsure", unsure.into()), ("uncounted", uncounted.into())];
            let counted = self.text_with("ui-done-marked", &values);
            format!("{counted} {}", self.text(leads_to))
        };
        self.pinned_done(note)
    }

    fn is_counted(&self, item: &Item) -> bool {
        self.app.catalog.signs.get(item.id.as_str()).is_none_or(|sign| sign.counts)
    }

    /// The row that goes on from a list, with what it leads to.
    pub(super) fn pinned_done(&self, leads_to: String) -> Item {
        let chip = Chip { meaning: Meaning::Open, word: self.text("key-done") };
        Item { pinned: true, chip: Some(chip), ..Item::new("done", leads_to) }
    }

    /// A sign with its mark, and with its help where that is asked for.
    pub(super) fn sign(&self, id: &SignId, is_helped: bool) -> Item {
        self.sign_as(id, self.sign_text(id), is_helped)
    }

    /// A sign in so few words that it takes one line of the quick check.
    pub(super) fn brief_sign(&self, id: &SignId, is_helped: bool) -> Item {
        let brief = self.texts.attribute(&["sign-", id.as_str()].concat(), "brief");
        self.sign_as(id, brief.unwrap_or_else(|| self.sign_text(id)), is_helped)
    }

    fn sign_as(&self, id: &SignId, text: String, is_helped: bool) -> Item {
        Item {
            mark: Some(mark(self.app.answers.sign(id))),
            help: if is_helped { self.sign_help(id) } else { Vec::new() },
            ..Item::new(id.as_str(), text)
        }
    }

    /// A sign in words; one that is not counted says so.
    pub(super) fn sign_text(&self, id: &SignId) -> String {
        let text = self.content_text("sign", id);
        match self.app.catalog.signs.get(id) {
            Some(sign) if !sign.counts => format!("{text} ({})", self.text("ui-list-not-counted")),
            _ => text,
        }
    }

    pub(super) fn gate_item(&self, id: &GateId, is_helped: bool) -> Item {
        let words = format!("gate-{}", id.as_str());
        let help = || self.attribute_fact("ui-list-label-why", &words, "help");
        Item {
            mark: Some(mark(self.app.answers.gate(id))),
            help: is_helped.then(help).flatten().into_iter().collect(),
            ..Item::new(id.as_str(), self.text(&words))
        }
    }

    /// Help for a sign: why it may matter, what else it may be, who says so.
    fn sign_help(&self, id: &SignId) -> Vec<Fact> {
        let Some(sign) = self.app.catalog.signs.get(id) else { return Vec::new() };
        let id = format!("sign-{}", id.as_str());
        let mut help = Vec::new();
        help.extend(self.attribute_fact("ui-list-label-why", &id, "why"));
        help.extend(self.attribute_fact("ui-list-label-ordinary", &id, "ordinary"));
        help.push(self.fact("ui-list-label-source", self.sources(sign)));
        help
    }

    /// Who lists a sign: the first source by its publisher.
    pub(super) fn sources(&self, sign: &Sign) -> String {
        let publishers: Vec<&str> = sign
            .sources
            .iter()
            .filter_map(|id| self.app.catalog.sources.get(id))
            .map(|source| &*source.publisher)
            .collect();
        match publishers.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first, ..] => self.text_with("ui-source-more", &[("source", (*first).into())]),
        }
    }
}

/// The mark of an answer.
pub(super) fn mark(answer: Option<Answer>) -> Mark {
    match answer {
        None => Mark::Empty,
        Some(Answer::Yes) => Mark::Yes,
        Some(Answer::Unsure) => Mark::Unsure,
    }
}
