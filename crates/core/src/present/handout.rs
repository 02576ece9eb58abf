//! A case on paper: for a learner with room to write, for whoever leads the training as the same
//! paper filled in. Uses training, so that a paper is judged by the same rule and the same ladders
//! as a case on the screen. It names no learner and asks for no name.

use std::rc::Rc;

use super::{
    case_parts::{case_text_id, recipient_id, verdict},
    contact_card::host,
    presenter::{Presenter, choices, page_with_title},
};
use crate::{
    app::state::AppState,
    content::{
        catalog::{Case, CaseStep, Catalog, Contact},
        enums::{Certainty, Choice},
    },
    ids::Id,
    page::{Block, Card, Fact, Field, Item, Level, Mark, Page, ScreenId},
    route::hours::Moment,
    text::Texts,
    training::{
        Scene,
        call::{self, Recipient, Verdict},
        ladder,
    },
};

/// The paper of a case, with or without its key. What is old is told as of `today`; what is open,
/// as of the moment of the case.
pub fn handout(
    case: &Case,
    key: bool,
    catalog: &Rc<Catalog>,
    today: Moment,
    texts: &Texts,
) -> Page {
    let scene = Scene::for_case(case);
    let model = |now| AppState::new(catalog.clone(), texts.language(), scene.caller.clone(), now);
    let (today, then) = (model(today), model(case.at));
    Handout {
        case,
        key,
        words: case_text_id(&case.id),
        scene: &scene,
        presenter: Presenter::new(&today, texts),
        then: Presenter::new(&then, texts),
    }
    .page()
}

/// A case and what its handout is made from.
struct Handout<'a> {
    case: &'a Case,
    key: bool,
    /// What the ids of the case's words begin with.
    words: String,
    scene: &'a Scene,
    /// On the day it is printed.
    presenter: Presenter<'a>,
    /// At the moment of the case.
    then: Presenter<'a>,
}

impl Handout<'_> {
    pub(super) fn page(&self) -> Page {
        let presenter = &self.presenter;
        let mut blocks: Vec<Block> =
            presenter.texts.attribute(&self.words, "lead").map(Block::Prose).into_iter().collect();
        if !self.key {
            blocks.push(Block::Prose(presenter.text("ui-paper-how")));
        }
        blocks.push(Block::Notice(Level::Info, presenter.text("ui-paper-made-up")));
        for (nth, step) in self.case.steps.iter().enumerate() {
            blocks.extend(self.step_text(nth + 1, step));
        }
        if self.key {
            blocks.extend(self.judged());
            blocks.extend(self.distractors());
            blocks.extend(self.herrings());
        }
        blocks.extend(self.call());
        blocks.extend(self.question());
        blocks.extend(self.discussion());
        if self.key {
            blocks.extend(self.sources());
        }
        let kind = if self.key { "key" } else { "handout" };
        Page {
            trail: self.trail(),
            status: self.key.then(|| presenter.text("ui-paper-key")),
            too_small: presenter.too_small(),
            ..page_with_title(
                ScreenId::about(kind, self.case.id.as_str()),
                presenter.text(&self.words),
                blocks,
            )
        }
    }

    pub(super) fn trail(&self) -> Vec<String> {
        let (presenter, sector) = (&self.presenter, &self.case.sector);
        let roles: Vec<String> =
            self.case.roles.iter().map(|role| presenter.role(sector, role)).collect();
        let minutes =
            presenter.text_with("ui-train-minutes", &[("minutes", self.case.minutes.into())]);
        let all = [presenter.content_text("sector", sector), roles.join(", "), minutes];
        all.into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// A text of the case: `case-…-best`.
    fn told(&self, part: &str) -> String {
        self.presenter.text(&format!("{}-{part}", self.words))
    }

    pub(super) fn heading(&self, id: &str) -> Block {
        Block::Heading(self.presenter.text(id))
    }

    /// A box to tick, which only the key ticks.
    fn tick(&self, id: impl Into<String>, is_right: bool, text: String) -> Item {
        let mark = Some(if self.key && is_right { Mark::Yes } else { Mark::Empty });
        Item { mark, ..Item::new(id, text) }
    }

    pub(super) fn step_text(&self, number: usize, step: &CaseStep) -> Vec<Block> {
        let presenter = &self.presenter;
        let mut blocks = vec![
            Block::Heading(presenter.text_with("ui-paper-step", &[("number", number.into())])),
            Block::Prose(self.told(&format!("step-{number}"))),
        ];
        if self.key {
            blocks.extend(self.shown(step));
        } else {
            let label = presenter.text("ui-train-note");
            blocks.push(Block::Field(Field { label, ..Field::default() }));
        }
        blocks.push(list(vec![self.tick(
            format!("act-{number}"),
            step.act,
            presenter.text("ui-train-act"),
        )]));
        blocks
    }

    /// What a step shows.
    pub(super) fn shown(&self, step: &CaseStep) -> Vec<Block> {
        if step.signs.is_empty() {
            return vec![Block::Prose(self.presenter.text("ui-paper-no-sign"))];
        }
        let fact = |(sign, certainty): &(_, Certainty)| {
            let label = match certainty {
                Certainty::Sure => "ui-train-was-sure",
                Certainty::Unsure => "ui-train-was-unsure",
            };
            Block::Fact(self.presenter.fact(label, self.presenter.content_text("sign", sign)))
        };
        step.signs.iter().map(fact).collect()
    }

    /// The outcome, and the questions about danger and child as the case answers them.
    pub(super) fn judged(&self) -> Vec<Block> {
        let presenter = &self.presenter;
        let outcome = presenter.outcome_short(self.case.expected);
        let mut blocks = vec![
            self.heading("ui-paper-judged"),
            Block::Fact(presenter.fact("ui-paper-outcome", outcome)),
        ];
        let gates = self.case.gates.iter().map(|(gate, certainty)| {
            let is_unsure = *certainty == Certainty::Unsure;
            let note = is_unsure.then(|| presenter.text("ui-paper-unsure-gate"));
            let item = Item::new(gate.as_str(), presenter.content_text("gate", gate));
            Item { mark: Some(Mark::Yes), note, ..item }
        });
        let gates: Vec<Item> = gates.collect();
        blocks.extend((!gates.is_empty()).then(|| list(gates)));
        blocks
    }

    /// Signs that do not apply, each with why.
    fn distractors(&self) -> Vec<Block> {
        let fact = |sign: &_| {
            let text = self.told(&format!("not-{sign}"));
            Block::Fact(Fact { label: self.presenter.content_text("sign", sign), text })
        };
        let facts = self.case.distractors.iter().map(fact);
        std::iter::once(self.heading("ui-paper-nots")).chain(facts).collect()
    }

    pub(super) fn herrings(&self) -> Vec<Block> {
        let told = |id: &_| {
            Block::Fact(
                self.presenter.fact("ui-train-herring", self.told(&format!("herring-{id}"))),
            )
        };
        self.case.herrings.iter().map(|herring| told(&herring.id)).collect()
    }

    /// Whom to ring where and when the case happens. The key tells of every choice what there is to
    /// say of it, and all about the best.
    pub(super) fn call(&self) -> Vec<Block> {
        let presenter = &self.presenter;
        let offered = call::offered(self.case, self.scene, &presenter.app.catalog);
        let items = offered.iter().map(|whom| self.recipient(whom)).collect();
        let mut blocks = vec![
            self.heading("ui-train-whom"),
            Block::Prose(presenter.when_and_where(self.case)),
            list(items),
        ];
        if self.key {
            blocks.extend(self.card().map(Block::Card));
        }
        blocks.extend(self.numbers(&offered));
        blocks
    }

    pub(super) fn recipient(&self, whom: &Recipient) -> Item {
        let feedback = call::judge(self.case, Some(whom), &self.presenter.app.catalog);
        let judged = feedback.verdict;
        let said = judged.filter(|_| self.key);
        let said = said.map(|judged| self.presenter.text(verdict(judged, &feedback.best)));
        let item = self.tick(
            recipient_id(whom),
            judged == Some(Verdict::Best),
            self.presenter.recipient(whom),
        );
        Item { note: said, ..item }
    }

    /// The first call as the outcome page shows it; nothing where nobody needs to be rung.
    pub(super) fn card(&self) -> Option<Card> {
        let (presenter, catalog) = (&self.presenter, &self.presenter.app.catalog);
        let wanted = self.case.call.as_ref()?;
        let route = ladder(self.case, self.scene, catalog);
        let (_, rung) = route
            .calls(catalog)
            .find(|(_, rung)| rung.contact(catalog).is_some_and(|contact| contact.id == *wanted))?;
        let (contact, (_, state)) = (rung.contact(catalog)?, rung.contact.as_ref()?);
        let how =
            presenter.attribute_fact("ui-how", &format!("step-{}", rung.step.as_str()), "how");
        let card = presenter.short_card(presenter.step_text(rung), rung, contact, *state, how);
        Some(Card { state: self.then.availability_text(contact, *state), ..card })
    }

    /// Where the numbers come from: a paper lies about longer than a screen is lit.
    pub(super) fn numbers(&self, offered: &[Recipient]) -> Option<Block> {
        let catalog = &self.presenter.app.catalog;
        let contacts: Vec<&Contact> = offered
            .iter()
            .filter_map(|whom| match whom {
                Recipient::Contact(id) => catalog.contacts.get(id),
                _ => None,
            })
            .collect();
        self.presenter.number_sources(&contacts).map(Block::Fact)
    }

    pub(super) fn question(&self) -> Vec<Block> {
        let question = format!("{}-question", self.words);
        let items = Choice::ALL.iter().map(|choice| {
            let text =
                self.presenter.texts.attribute(&question, choice.as_str()).unwrap_or_default();
            let text = format!("{}. {text}", choice.as_str());
            self.tick(choice.as_str(), *choice == self.case.right, text)
        });
        let mut blocks =
            vec![Block::Heading(self.presenter.text(&question)), list(items.collect())];
        if self.key {
            blocks.push(Block::Prose(self.told("answer")));
            for (heading, part) in [("ui-train-best", "best"), ("ui-because", "why")] {
                blocks.extend([self.heading(heading), Block::Prose(self.told(part))]);
            }
        }
        blocks
    }

    fn discussion(&self) -> Vec<Block> {
        let points = (1..=self.case.discuss)
            .map(|nth| format!("discuss-{nth}"))
            .map(|id| Item::new(id.as_str(), self.told(&id)));
        vec![self.heading("ui-train-discuss"), list(points.collect())]
    }

    /// Who says so.
    pub(super) fn sources(&self) -> Vec<Block> {
        let known =
            self.case.sources.iter().filter_map(|id| self.presenter.app.catalog.sources.get(id));
        let facts = known.map(|source| {
            let page = source.url.as_deref().map(host);
            let text: Vec<String> =
                std::iter::once(self.presenter.title(source)).chain(page).collect();
            Block::Fact(Fact { label: source.publisher.to_string(), text: text.join(", ") })
        });
        std::iter::once(self.heading("ui-paper-sources")).chain(facts).collect()
    }
}

pub(super) fn list(items: Vec<Item>) -> Block {
    choices(items, 0)
}
