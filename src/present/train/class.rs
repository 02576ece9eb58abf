//! A class: what it can do, a case a step at a time with the hands raised, and before beside after.
//! Headings are large and the story is narrow, to be read from the back of a room.

use super::{Build, choices, titled, words};
use crate::{
    app::screens::{
        class::ClassView,
        class_menu::{ClassMenu, ClassMenuItem},
    },
    assess::Answer,
    content::{catalog::Case, vocabulary::Choice},
    ids::Id,
    page::{Bar, Block, Choices, Fact, Item, Level, Page, Story, letter},
    text::Texts,
    training::{
        self, call,
        class_session::{BeforeAfter, ClassSession, ClassStage, Round},
        votes::{Question, Share},
    },
};

impl Build<'_> {
    pub(in crate::present) fn class_menu(&self, menu: &ClassMenu) -> Page {
        let items = menu.items.iter().map(|row| match row {
            ClassMenuItem::Set(set) => self.set_item(set),
            ClassMenuItem::Before => {
                self.noted("before", "ui-train-before", "ui-train-before-note")
            }
            ClassMenuItem::Case => {
                self.noted("case", "ui-train-one-case", "ui-train-one-case-note")
            }
            ClassMenuItem::After => self.noted("after", "ui-train-after", "ui-train-after-note"),
            ClassMenuItem::Compare => {
                self.noted("compare", "ui-train-compare", "ui-train-compare-note")
            }
            ClassMenuItem::ForgetNow => {
                self.noted("forget-now", "ui-train-hands-sure", "ui-train-hands-memory")
            }
            ClassMenuItem::Forget => {
                self.noted("forget", "ui-train-hands-forget", "ui-train-hands-memory")
            }
        });
        let about = Block::Prose(self.line("ui-train-class-about"));
        titled("order", self.line("ui-train-class"), vec![about, choices(items, menu.selected)])
    }

    pub(in crate::present) fn class(&self, view: ClassView) -> Page {
        let deck = self.model.class.as_deref();
        let case = deck.and_then(|deck| self.model.catalog.cases.get(deck.case()?));
        let (Some(deck), Some(case)) = (deck, case) else { return Page::default() };
        let stage = self.stage(deck.stage(), case);
        let blocks = match deck.stage() {
            ClassStage::Step(step) => self.class_step(deck, case, step, view),
            ClassStage::Question => self.class_question(deck, case, view),
            ClassStage::Key => self.class_key(deck, case),
            ClassStage::Discuss => Self::points(case).map(|id| self.story(&id)).collect(),
        };
        let id = format!("class-{:?}-{}-{:?}", deck.round(), deck.position(), deck.stage());
        let mut page = titled(id, stage.clone(), blocks);
        page.large = true;
        page.blocks.insert(0, Block::Heading(self.line(&words(&case.id))));
        page.status = self.class_status(deck, stage);
        page
    }

    /// What is in view, in a few words: the large heading.
    fn stage(&self, stage: ClassStage, case: &Case) -> String {
        match stage {
            ClassStage::Step(step) => {
                let values = [("nth", (step + 1).into()), ("of", case.steps.len().into())];
                self.with("ui-train-nth-step", &values)
            }
            ClassStage::Question => self.line("ui-train-question"),
            ClassStage::Key => self.line("ui-train-key"),
            ClassStage::Discuss => self.line("ui-train-discuss"),
        }
    }

    /// The round, which case of how many, what is in view, and what is left of the timer.
    fn class_status(&self, deck: &ClassSession, stage: String) -> String {
        let round = match deck.round() {
            Round::Before => Some("ui-train-before"),
            Round::Session => None,
            Round::After => Some("ui-train-after"),
        };
        let mut parts: Vec<String> = round.map(|id| self.line(id)).into_iter().collect();
        let values = [("nth", (deck.position() + 1).into()), ("of", deck.order().len().into())];
        parts.push(self.with("ui-train-nth-case", &values));
        parts.push(stage);
        parts.extend(self.timer(deck));
        parts.join(" · ")
    }

    fn timer(&self, deck: &ClassSession) -> Option<String> {
        let timer = deck.timer?;
        let left = timer.left(self.model.now);
        let (minutes, seconds) = (left.num_minutes(), left.num_seconds() % 60);
        let left = [("left", format!("{minutes:02}:{seconds:02}").into())];
        Some(if timer.is_over(self.model.now) {
            self.line("ui-train-timer-over")
        } else if timer.is_paused() {
            self.with("ui-train-timer-paused", &left)
        } else {
            self.with("ui-train-timer-left", &left)
        })
    }

    /// A paragraph, in both languages where that is asked for.
    fn story(&self, id: &str) -> Block {
        let beside = self.other.map(|other| other.line(id));
        Block::Story(Story { text: self.line(id), beside })
    }

    fn class_step(
        &self,
        deck: &ClassSession,
        case: &Case,
        step: usize,
        view: ClassView,
    ) -> Vec<Block> {
        let words = words(&case.id);
        let mut blocks = Vec::new();
        if step == 0 {
            let lead = |texts: &Texts| texts.attribute(&words, "lead");
            blocks.extend(
                lead(self.texts)
                    .map(|text| Block::Story(Story { text, beside: self.other.and_then(lead) })),
            );
        }
        blocks.push(self.story(&format!("{words}-step-{}", step + 1)));
        let texts = ["ui-train-act-yes", "ui-train-act-no"].map(|id| self.both(id));
        let label = self.line("ui-train-act-question");
        blocks.push(Block::Choices(self.ballot(
            deck,
            Question::ActAfterStep(step),
            label,
            &texts,
            view,
        )));
        blocks
    }

    fn class_question(&self, deck: &ClassSession, case: &Case, view: ClassView) -> Vec<Block> {
        let question = format!("{}-question", words(&case.id));
        let texts = answers(self.texts, &question);
        let mut ballot = self.ballot(deck, Question::CaseQuestion, String::new(), &texts, view);
        let beside = self.other.map(|other| answers(other, &question)).unwrap_or_default();
        for (item, text) in ballot.items.iter_mut().zip(beside) {
            item.note = text;
        }
        vec![self.story(&question), Block::Choices(ballot)]
    }

    /// What the class chooses among, with the hands raised.
    fn ballot(
        &self,
        deck: &ClassSession,
        ballot: Question,
        label: String,
        texts: &[String],
        view: ClassView,
    ) -> Choices {
        let hands = deck.votes(ballot);
        let items = ballot.choices().iter().zip(texts).map(|(choice, text)| Item {
            bar: Some(self.bar(String::new(), hands.get(*choice).into(), hands.total())),
            ..Item::new(choice.as_str(), text.as_str())
        });
        let items = items.collect();
        Choices { label, items, at: view.selected, letters: true }
    }

    /// A few words, in both languages where that is asked for.
    fn both(&self, id: &str) -> String {
        let texts = std::iter::once(self.texts).chain(self.other);
        texts.map(|texts| texts.line(id)).collect::<Vec<_>>().join(" / ")
    }

    /// Facts, and then the same in the other language where that is asked for.
    fn facts(&self, make: impl Fn(&Build<'_>) -> Vec<Fact>) -> Vec<Block> {
        let mut facts = make(self);
        if let Some(texts) = self.other {
            facts.extend(make(&Build { texts, other: None, ..*self }));
        }
        facts.into_iter().map(Block::Fact).collect()
    }

    /// The key: how the class answered, the outcome and whom to ring, what shows it and what does
    /// not.
    fn class_key(&self, deck: &ClassSession, case: &Case) -> Vec<Block> {
        let words = words(&case.id);
        let right = deck.votes(Question::CaseQuestion).share(case.right);
        let mut blocks = self.facts(|build| build.right(case));
        blocks.push(Block::Bars(vec![self.share("ui-train-hands-right", right)]));
        blocks.extend(self.facts(|build| vec![build.time_to_act(case)]));
        blocks.extend(case.acts_at().map(|step| {
            let hands = deck.votes(Question::ActAfterStep(step)).share(Choice::A);
            Block::Bars(vec![self.share("ui-train-hands-act", hands)])
        }));
        blocks.extend(self.facts(|build| {
            let outcome = build.outcome_short(case.expected);
            let call = build.whom(&call::best(case));
            vec![
                build.fact("ui-train-outcome-label", outcome),
                build.fact("ui-train-call-best", call),
            ]
        }));
        for (heading, part) in [("ui-train-best", "best"), ("ui-because", "why")] {
            blocks.push(Block::Heading(self.line(heading)));
            blocks.push(self.story(&format!("{words}-{part}")));
        }
        blocks.push(Block::Heading(self.line("ui-train-signs")));
        blocks.extend(self.facts(|build| build.key_signs(case)));
        blocks
    }

    /// From which step on the case calls for acting.
    fn time_to_act(&self, case: &Case) -> Fact {
        let text = case.acts_at().map_or_else(
            || self.line("ui-train-act-never"),
            |step| self.with("ui-train-act-from", &[("nth", (step + 1).into())]),
        );
        self.fact("ui-train-act-label", text)
    }

    /// The right answer, with the letter that the class has voted on.
    fn right(&self, case: &Case) -> Vec<Fact> {
        let question = format!("{}-question", words(&case.id));
        let text = self.texts.attribute(&question, case.right.as_str()).unwrap_or_default();
        let place = Choice::ALL.iter().position(|choice| *choice == case.right);
        let letter = place.map(letter).unwrap_or_default();
        vec![self.fact("ui-train-right", format!("{letter}. {text}"))]
    }

    /// The signs a case shows, those that do not apply, and what leads astray.
    fn key_signs(&self, case: &Case) -> Vec<Fact> {
        let words = words(&case.id);
        let key = training::answer_key(case, case.steps.len());
        let shown = key.signs().map(|(sign, answer)| {
            let label = match answer {
                Answer::Yes => "ui-train-shown-sure",
                Answer::Unsure => "ui-train-shown-unsure",
            };
            self.fact(label, self.of("sign", sign))
        });
        let nots = case.nots.iter().map(|sign| {
            let why = self.line(&format!("{words}-not-{}", sign.as_str()));
            self.fact("ui-train-shown-not", format!("{}. {why}", self.of("sign", sign)))
        });
        let herrings = case.herrings.iter().map(|herring| {
            let text = self.line(&format!("{words}-herring-{}", herring.id.as_str()));
            self.fact("ui-train-herring", text)
        });
        shown.chain(nots).chain(herrings).collect()
    }

    fn share(&self, label: &str, share: Share) -> Bar {
        self.bar(self.line(label), share.part, share.total)
    }

    pub(in crate::present) fn compare(&self) -> Page {
        let deck = self.model.class.as_deref();
        let found = deck.map(|deck| deck.comparison(&self.model.catalog)).unwrap_or_default();
        let mut blocks = Vec::new();
        let percent = (found.before.percent(), found.after.percent());
        if let (Some(before), Some(after)) = percent {
            let values = [("before", before.into()), ("after", after.into())];
            blocks.push(Block::Prose(self.with("ui-train-compare-words", &values)));
        } else {
            blocks.push(Block::Notice(Level::Info, self.line("ui-train-compare-nothing")));
        }
        blocks.push(self.before_and_after(found.before, found.after));
        for BeforeAfter { case, before, after } in found.cases {
            blocks.push(Block::Heading(self.line(&words(&case))));
            blocks.push(self.before_and_after(before, after));
        }
        titled("compare", self.line("ui-train-compare"), blocks)
    }

    fn before_and_after(&self, before: Share, after: Share) -> Block {
        let before = self.share("ui-train-before", before);
        Block::Bars(vec![before, self.share("ui-train-after", after)])
    }
}

/// The answers to a question, in order.
fn answers(texts: &Texts, question: &str) -> Vec<String> {
    let text = |choice: &Choice| texts.attribute(question, choice.as_str());
    Choice::ALL.iter().map(|choice| text(choice).unwrap_or_default()).collect()
}
