//! A case with a class, a step at a time with the hands raised. The story is what is large, to be read
//! from the back of a room.

use super::{
    case_parts::case_text_id,
    hints,
    presenter::{Presenter, named_page},
};
use crate::{
    app::{
        bindings::{Action, Context},
        screens::class::ClassView,
    },
    assess::Answer,
    content::{catalog::Case, enums::Choice},
    ids::Id,
    page::{BilingualText, Block, Choices, Fact, Item, Level, Page, ScreenId, TimeLeft, letter},
    text::Texts,
    training::{
        self, call,
        class_session::{ClassSession, ClassStage, Round},
        votes::Question,
    },
};

impl Presenter<'_> {
    pub(super) fn class(&self, view: ClassView) -> Page {
        let session = self.app.class.as_deref();
        let case = session.and_then(|session| self.app.catalog.cases.get(session.case()?));
        let (Some(session), Some(case)) = (session, case) else { return Page::default() };
        let stage = self.stage(session.stage(), case);
        let blocks = match session.stage() {
            ClassStage::Step(step) => self.class_step(session, case, step, view),
            ClassStage::Call => self.class_call(session, case, view),
            ClassStage::Question => self.class_question(session, case, view),
            ClassStage::Key => self.class_key(session, case),
            ClassStage::Discuss => Self::points(case).map(|id| self.story(&id)).collect(),
        };
        let title = self.text(&case_text_id(&case.id));
        let mut page = named_page(screen_id(session), title, blocks);
        page.for_projector = true;
        page.status = Some(self.class_status(session, stage));
        page.timer = self.timer(session);
        page.panels.extend(self.told_before(session.stage(), case));
        if view.asks_reset {
            page.blocks.insert(0, Block::Notice(Level::Warning, self.reset_question()));
        }
        page
    }

    fn reset_question(&self) -> String {
        let languages = &self.app.catalog.languages;
        let key = hints::key_for(Context::Class, Action::Yes, self.texts, languages);
        self.text_with("ui-train-timer-reset", &[("key", key.unwrap_or_default().into())])
    }

    /// The steps that were told before this one.
    fn told_before(&self, stage: ClassStage, case: &Case) -> Option<Vec<Block>> {
        let before = match stage {
            ClassStage::Step(step) => step,
            ClassStage::Call | ClassStage::Question => case.steps.len(),
            ClassStage::Key | ClassStage::Discuss => 0,
        };
        let words = case_text_id(&case.id);
        let steps = (1..=before).map(|step| {
            let text = self.text(&format!("{words}-step-{step}"));
            Block::Fact(Fact { label: step.to_string(), text })
        });
        let heading = Block::Heading(self.text("ui-train-so-far"));
        (before > 0).then(|| std::iter::once(heading).chain(steps).collect())
    }

    /// What is in view, in a few words.
    pub(super) fn stage(&self, stage: ClassStage, case: &Case) -> String {
        match stage {
            ClassStage::Step(step) => {
                let values = [("nth", (step + 1).into()), ("of", case.steps.len().into())];
                self.text_with("ui-train-nth-step", &values)
            }
            ClassStage::Call => self.text("ui-train-class-call"),
            ClassStage::Question => self.text("ui-train-question"),
            ClassStage::Key => self.text("ui-train-key"),
            ClassStage::Discuss => self.text("ui-train-discuss"),
        }
    }

    /// Where a class is, with the name of the case.
    pub(super) fn class_place(&self, session: &ClassSession) -> String {
        let case = session.case().and_then(|case| self.app.catalog.cases.get(case));
        let Some(case) = case else { return String::new() };
        let stage = self.stage(session.stage(), case);
        let name = self.text(&case_text_id(&case.id));
        format!("{name} · {}", self.class_status(session, stage))
    }

    /// The round, which case of how many, and what is in view.
    fn class_status(&self, session: &ClassSession, stage: String) -> String {
        let round = match session.round() {
            Round::Before => Some("ui-train-before"),
            Round::Session => None,
            Round::After => Some("ui-train-after"),
        };
        let mut parts: Vec<String> = round.map(|id| self.text(id)).into_iter().collect();
        let values =
            [("nth", (session.position() + 1).into()), ("of", session.order().len().into())];
        parts.push(self.text_with("ui-train-nth-case", &values));
        parts.push(stage);
        parts.join(" · ")
    }

    fn timer(&self, session: &ClassSession) -> Option<TimeLeft> {
        let timer = session.timer?;
        let left = timer.left(self.app.now);
        let (minutes, seconds) = (left.num_minutes(), left.num_seconds() % 60);
        let digits = format!("{minutes:02}:{seconds:02}");
        let left = [("left", digits.as_str().into())];
        let text = if timer.is_over(self.app.now) {
            self.text("ui-train-timer-over")
        } else if timer.is_paused() {
            self.text_with("ui-train-timer-paused", &left)
        } else {
            self.text_with("ui-train-timer-left", &left)
        };
        Some(TimeLeft { digits, text })
    }

    /// What the page is for, in both languages where that is asked for.
    fn story(&self, id: &str) -> Block {
        Block::Bilingual(BilingualText { is_large: true, ..self.in_both(id) })
    }

    fn in_both(&self, id: &str) -> BilingualText {
        let translation = self.other.map(|other| other.line(id));
        BilingualText { text: self.text(id), translation, is_large: false }
    }

    fn class_step(
        &self,
        session: &ClassSession,
        case: &Case,
        step: usize,
        view: ClassView,
    ) -> Vec<Block> {
        let words = case_text_id(&case.id);
        let mut blocks = Vec::new();
        if step == 0 {
            let lead = |texts: &Texts| texts.attribute(&words, "lead");
            blocks.extend(lead(self.texts).map(|text| {
                let translation = self.other.and_then(lead);
                Block::Bilingual(BilingualText { text, translation, is_large: false })
            }));
        }
        blocks.push(self.story(&format!("{words}-step-{}", step + 1)));
        let texts = ["ui-train-act-yes", "ui-train-act-no"].map(|id| self.both(id));
        let label = self.text("ui-train-act-question");
        blocks.push(Block::Choices(self.ballot(
            session,
            Question::ActAfterStep(step),
            Some(label),
            &texts,
            view,
        )));
        blocks
    }

    /// Where and when it happens, and the four among which the class chooses.
    fn class_call(&self, session: &ClassSession, case: &Case, view: ClassView) -> Vec<Block> {
        let other = self.other.map(|texts| Presenter { texts, other: None, ..*self });
        let translation = other.as_ref().map(|other| other.when_and_where(case));
        let lead = BilingualText { text: self.when_and_where(case), translation, is_large: false };
        let whom = call::ballot(case, &self.app.catalog);
        let texts: Vec<String> = whom.iter().map(|whom| self.recipient(whom)).collect();
        let mut ballot = self.ballot(session, Question::Call, None, &texts, view);
        if let Some(other) = other {
            for (item, whom) in ballot.items.iter_mut().zip(&whom) {
                item.note = Some(other.recipient(whom));
            }
        }
        vec![Block::Bilingual(lead), self.story("ui-train-class-whom"), Block::Choices(ballot)]
    }

    fn class_question(&self, session: &ClassSession, case: &Case, view: ClassView) -> Vec<Block> {
        let question = format!("{}-question", case_text_id(&case.id));
        let texts = answers(self.texts, &question);
        let mut ballot = self.ballot(session, Question::CaseQuestion, None, &texts, view);
        let beside = self.other.map(|other| answers(other, &question)).unwrap_or_default();
        for (item, text) in ballot.items.iter_mut().zip(beside) {
            item.note = Some(text);
        }
        vec![self.story(&question), Block::Choices(ballot)]
    }

    /// What the class chooses among, with the hands raised.
    fn ballot(
        &self,
        session: &ClassSession,
        ballot: Question,
        label: Option<String>,
        texts: &[String],
        view: ClassView,
    ) -> Choices {
        let hands = session.votes(ballot);
        let items = ballot.choices().iter().zip(texts).map(|(choice, text)| Item {
            bar: Some(self.bar(None, hands.get(*choice).into(), hands.total())),
            ..Item::new(choice.as_str(), text.as_str())
        });
        let items = items.collect();
        Choices { label, items, selected: Some(view.selected), letters: true, ..Choices::default() }
    }

    /// A few words, in both languages where that is asked for.
    fn both(&self, id: &str) -> String {
        let texts = std::iter::once(self.texts).chain(self.other);
        texts.map(|texts| texts.line(id)).collect::<Vec<_>>().join(" / ")
    }

    /// Facts, and then the same in the other language where that is asked for.
    pub(super) fn facts(&self, make: impl Fn(&Presenter<'_>) -> Vec<Fact>) -> Vec<Block> {
        let mut facts = make(self);
        if let Some(texts) = self.other {
            facts.extend(make(&Presenter { texts, other: None, ..*self }));
        }
        facts.into_iter().map(Block::Fact).collect()
    }

    /// The key: how the class answered, the outcome and whom to ring, what shows it and what does
    /// not.
    fn class_key(&self, session: &ClassSession, case: &Case) -> Vec<Block> {
        let words = case_text_id(&case.id);
        let right = session.votes(Question::CaseQuestion).share(case.right);
        let mut blocks = self.facts(|presenter| presenter.right(case));
        blocks.push(Block::Bars(vec![self.share("ui-train-hands-right", right)]));
        blocks.extend(self.facts(|presenter| vec![presenter.time_to_act(case)]));
        blocks.extend(case.acts_at().map(|step| {
            let hands = session.votes(Question::ActAfterStep(step)).share(Choice::A);
            Block::Bars(vec![self.share("ui-train-hands-act", hands)])
        }));
        blocks.extend(call::best_choice(case, &self.app.catalog).map(|best| {
            let hands = session.votes(Question::Call).share(best);
            Block::Bars(vec![self.share("ui-train-hands-call", hands)])
        }));
        blocks.extend(self.facts(|presenter| {
            let outcome = presenter.outcome_short(case.expected);
            let call = presenter.recipient(&call::best(case));
            vec![
                presenter.fact("ui-train-outcome-label", outcome),
                presenter.fact("ui-train-call-best", call),
            ]
        }));
        for (heading, part) in [("ui-train-best", "best"), ("ui-because", "why")] {
            blocks.push(Block::Heading(self.text(heading)));
            blocks.push(Block::Bilingual(self.in_both(&format!("{words}-{part}"))));
        }
        blocks.push(Block::Heading(self.text("ui-train-signs")));
        blocks.extend(self.facts(|presenter| presenter.key_signs(case)));
        blocks
    }

    /// From which step on the case calls for acting.
    fn time_to_act(&self, case: &Case) -> Fact {
        let text = case.acts_at().map_or_else(
            || self.text("ui-train-act-never"),
            |step| self.text_with("ui-train-act-from", &[("nth", (step + 1).into())]),
        );
        self.fact("ui-train-act-label", text)
    }

    /// The right answer, with the letter that the class has voted on.
    pub(super) fn right(&self, case: &Case) -> Vec<Fact> {
        let question = format!("{}-question", case_text_id(&case.id));
        let text = self.texts.attribute(&question, case.right.as_str()).unwrap_or_default();
        let place = Choice::ALL.iter().position(|choice| *choice == case.right);
        let letter = place.map(letter).unwrap_or_default();
        vec![self.fact("ui-train-right", format!("{letter}. {text}"))]
    }

    /// The signs a case shows, those that do not apply, and what leads astray.
    fn key_signs(&self, case: &Case) -> Vec<Fact> {
        let words = case_text_id(&case.id);
        let key = training::answer_key(case, case.steps.len());
        let shown = key.signs().map(|(sign, answer)| {
            let label = match answer {
                Answer::Yes => "ui-train-shown-sure",
                Answer::Unsure => "ui-train-shown-unsure",
            };
            self.fact(label, self.content_text("sign", sign))
        });
        let nots = case.distractors.iter().map(|sign| {
            let why = self.text(&format!("{words}-not-{}", sign.as_str()));
            self.fact("ui-train-shown-not", format!("{}. {why}", self.content_text("sign", sign)))
        });
        let herrings = case.herrings.iter().map(|herring| {
            let text = self.text(&format!("{words}-herring-{}", herring.id.as_str()));
            self.fact("ui-train-herring", text)
        });
        shown.chain(nots).chain(herrings).collect()
    }
}

/// The answers to a question, in order.
pub(super) fn answers(texts: &Texts, question: &str) -> Vec<String> {
    let text = |choice: &Choice| texts.attribute(question, choice.as_str());
    Choice::ALL.iter().map(|choice| text(choice).unwrap_or_default()).collect()
}

/// Round, case and stage: each is a screen of its own, which begins at its top.
fn screen_id(session: &ClassSession) -> ScreenId {
    let round = match session.round() {
        Round::Before => "before",
        Round::Session => "session",
        Round::After => "after",
    };
    let stage = match session.stage() {
        ClassStage::Step(step) => format!("step-{step}"),
        ClassStage::Call => "call".to_owned(),
        ClassStage::Question => "question".to_owned(),
        ClassStage::Key => "key".to_owned(),
        ClassStage::Discuss => "discuss".to_owned(),
    };
    ScreenId::about("class", format!("{round}-{}-{stage}", session.position()))
}
