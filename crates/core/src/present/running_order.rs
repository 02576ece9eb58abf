//! The running order of a session with a class, on paper for whoever leads it: minutes, what to ask, what
//! leads astray and what it may make the class answer. The keys of the cases follow on papers of their own.

use std::rc::Rc;

use super::{
    case_parts::case_text_id,
    presenter::{Presenter, page_with_title},
};
use crate::{
    app::state::AppState,
    content::{
        catalog::{Case, CaseSet, Catalog, Herring},
        enums::Choice,
    },
    ids::Id,
    page::{Block, Fact, Page, ScreenId, letter},
    route::{Caller, hours::Moment},
    text::Texts,
    training::{
        call, is_measured,
        session_length::{self, SessionLength},
    },
};

/// The running order of a set.
pub fn running_order(set: &CaseSet, catalog: &Rc<Catalog>, today: Moment, texts: &Texts) -> Page {
    let state = AppState::new(catalog.clone(), texts.language(), Caller::default(), today);
    let presenter = Presenter::new(&state, texts);
    let cases: Vec<&Case> = set.cases.iter().filter_map(|id| catalog.cases.get(id)).collect();
    let length = SessionLength::of_set(set, catalog);
    // What a class is measured by is gone through when the measuring is over.
    let is_measured = is_measured(&set.id);
    let about = if is_measured {
        presenter.text("ui-paper-order-measured")
    } else {
        let values = [("minutes", length.cases.into()), ("whole", length.whole().into())];
        presenter.text_with("ui-paper-order-about", &values)
    };
    let mut blocks = vec![Block::Prose(about)];
    let has_rounds = length.round > 0 && !is_measured;
    let round = |name, about| presenter.part_of_session(name, length.round, about);
    if has_rounds {
        blocks.extend(round("ui-train-before", "ui-paper-order-before"));
    }
    for (nth, case) in cases.iter().enumerate() {
        blocks.extend(presenter.case_of_session(nth, case));
    }
    if has_rounds {
        blocks.extend(round("ui-train-after", "ui-paper-order-after"));
    }
    let title = presenter.content_text("set", &set.id);
    Page {
        status: Some(presenter.text("ui-paper-key")),
        too_small: presenter.too_small(),
        trail: vec![presenter.text("ui-paper-order")],
        ..page_with_title(ScreenId::about("running-order", set.id.as_str()), title, blocks)
    }
}

fn lettered(choice: Choice, text: &str) -> String {
    let place = Choice::ALL.iter().position(|one| *one == choice).unwrap_or_default();
    format!("{}. {text}", letter(place))
}

impl Presenter<'_> {
    /// A heading with its minutes, and what is done there.
    fn part_of_session(&self, name: &str, minutes: u16, about: &str) -> Vec<Block> {
        let heading = self.with_minutes(&self.text(name), minutes);
        vec![Block::Heading(heading), Block::Prose(self.text(about))]
    }

    fn with_minutes(&self, name: &str, minutes: u16) -> String {
        let minutes = self.text_with("ui-train-minutes", &[("minutes", minutes.into())]);
        format!("{name} ({minutes})")
    }

    fn case_of_session(&self, nth: usize, case: &Case) -> Vec<Block> {
        let words = case_text_id(&case.id);
        let name = format!("{}. {}", nth + 1, self.text(&words));
        let mut blocks =
            vec![Block::Heading(self.with_minutes(&name, session_length::with_class(case)))];
        let when = case.acts_at().map_or_else(
            || self.text("ui-train-act-never"),
            |step| self.text_with("ui-train-act-from", &[("nth", (step + 1).into())]),
        );
        blocks.push(self.asked("ui-paper-order-each-step", self.text("ui-train-act-question")));
        blocks.push(self.asked("ui-train-act-label", when));
        blocks.push(self.asked("ui-train-class-call", self.text("ui-train-class-whom")));
        blocks.extend(self.best_call(case).map(|best| self.asked("ui-train-right", best)));
        let question = format!("{words}-question");
        blocks.push(self.asked("ui-paper-order-ask", self.text(&question)));
        blocks.push(self.asked("ui-train-right", self.answer(&question, case.right)));
        for herring in &case.herrings {
            blocks.extend(self.led_astray(&words, &question, herring));
        }
        let points = Self::points(case).map(|id| self.text(&id));
        blocks.extend(points.map(|point| self.asked("ui-train-discuss", point)));
        blocks
    }

    fn asked(&self, label: &str, text: String) -> Block {
        Block::Fact(self.fact(label, text))
    }

    /// An answer with its letter, as the class votes on it.
    fn answer(&self, question: &str, choice: Choice) -> String {
        let text = self.texts.attribute(question, choice.as_str()).unwrap_or_default();
        lettered(choice, &text)
    }

    /// Whom to call, with the letter of the vote.
    fn best_call(&self, case: &Case) -> Option<String> {
        let choice = call::best_choice(case, &self.app.catalog)?;
        Some(lettered(choice, &self.recipient(&call::best(case))))
    }

    /// What leads a class astray, and what it may make the class do: give a wrong answer, read signs in
    /// or pass over some.
    fn led_astray(&self, words: &str, question: &str, herring: &Herring) -> Vec<Block> {
        let signs = |ids: &[_]| -> Vec<String> {
            ids.iter().map(|id| self.content_text("sign", id)).collect()
        };
        let answers = herring.answers.iter().map(|choice| self.answer(question, *choice)).collect();
        let named: [(&str, Vec<String>); 3] = [
            ("ui-paper-order-answer", answers),
            ("ui-paper-order-read-in", signs(&herring.suggests)),
            ("ui-paper-order-passed", signs(&herring.conceals)),
        ];
        let named = named.into_iter().filter(|(_, texts)| !texts.is_empty());
        let told = self.text(&format!("{words}-herring-{}", herring.id.as_str()));
        let mut facts: Vec<Fact> = vec![self.fact("ui-train-herring", told)];
        facts.extend(named.map(|(id, texts)| self.fact(id, texts.join("; "))));
        facts.into_iter().map(Block::Fact).collect()
    }
}
