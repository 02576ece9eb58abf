//! A learner at a case: a step with what can be noted, whom to ring, the question, and what is said
//! of it all, right and wrong alike.

use super::{
    case_parts::{case_text_id, recipient_id, verdict},
    presenter::{Presenter, named_page},
    rows::mark,
};
use crate::{
    app::screens::case::{CaseAttempt, CaseRow},
    assess::Answer,
    content::{
        catalog::Case,
        enums::{Certainty, Choice, Outcome},
    },
    ids::{GateId, Id, SignId},
    page::{Block, Choices, Fact, Item, Level, Mark, Page, ScreenId},
    training::{
        self, Scene,
        attempt::Stage,
        call::Verdict,
        feedback::{ActionTiming, Feedback, QuestionFeedback},
    },
};

impl Presenter<'_> {
    pub(super) fn case(&self, training: &CaseAttempt) -> Page {
        let Some(case) = self.app.catalog.cases.get(training.run.case()) else {
            return Page::default();
        };
        let words = case_text_id(&case.id);
        let (stage, blocks) = match training.run.stage() {
            Stage::Step(step) => (step.to_string(), self.step_blocks(training, case, step)),
            Stage::Call => ("call".to_owned(), self.call_blocks(training, case)),
            Stage::Question => ("question".to_owned(), self.question_blocks(training, case)),
            Stage::Feedback => ("feedback".to_owned(), self.feedback_blocks(training, case)),
        };
        let resumed =
            training.is_resumed.then(|| Block::Notice(Level::Info, self.text("ui-train-resumed")));
        let blocks = resumed.into_iter().chain(blocks).collect();
        let mut page = named_page(
            ScreenId::about("case", format!("{}-{stage}", case.id)),
            self.text(&words),
            blocks,
        );
        page.status = self.how_far(training);
        page
    }

    /// Which case of how many, and which step of it.
    fn how_far(&self, training: &CaseAttempt) -> Option<String> {
        let (series, run) = (&training.series, &training.run);
        let over = usize::from(run.stage() == Stage::Feedback);
        let nth = series.scores().len() + 1 - over;
        let mut parts = Vec::new();
        if series.cases().len() > 1 {
            let values = [("nth", nth.into()), ("of", series.cases().len().into())];
            parts.push(self.text_with("ui-train-nth-case", &values));
        }
        if let Stage::Step(step) = run.stage() {
            let values = [("nth", (step + 1).into()), ("of", run.steps().into())];
            parts.push(self.text_with("ui-train-nth-step", &values));
        }
        (!parts.is_empty()).then(|| parts.join(" · "))
    }

    fn step_blocks(&self, training: &CaseAttempt, case: &Case, step: usize) -> Vec<Block> {
        let words = case_text_id(&case.id);
        let mut blocks = Vec::new();
        if step == 0 {
            blocks.extend(self.texts.attribute(&words, "lead").map(Block::Prose));
        }
        blocks.push(Block::Prose(self.text(&format!("{words}-step-{}", step + 1))));
        let mut items: Vec<Item> =
            training.rows.iter().map(|row| self.row_item(training, row)).collect();
        if let Some(last) = items.last_mut() {
            *last = self.pinned_done(self.text("ui-done-step"));
        }
        self.add_category_headings(&mut items, &training.rows);
        let label = self.text("ui-train-note");
        blocks.push(Block::Choices(Choices {
            label: Some(label),
            items,
            selected: Some(training.selected),
            ..Choices::default()
        }));
        blocks
    }

    /// Puts the name of each category over its signs: there are too many to look through.
    fn add_category_headings(&self, items: &mut [Item], rows: &[CaseRow]) {
        let mut last = None;
        for (item, row) in items.iter_mut().zip(rows) {
            let CaseRow::Sign(sign) = row else { continue };
            let category = self.app.catalog.signs.get(sign).map(|sign| &sign.category);
            if category != last {
                item.heading = category.map(|category| self.content_text("category", category));
                last = category;
            }
        }
    }

    fn row_item(&self, training: &CaseAttempt, row: &CaseRow) -> Item {
        let answers = training.run.answers();
        let (mark, item) = match row {
            CaseRow::Act => {
                let mark = if training.run.acts_now() { Mark::Yes } else { Mark::Empty };
                let item = Item::new("act", self.text("ui-train-act"));
                // Hindsight teaches nothing: the answer to an earlier step stands as it was given.
                let note = training.run.is_earlier_step().then(|| self.text("ui-train-act-given"));
                (mark, Item { note, ..item })
            }
            CaseRow::Gate(gate) => (
                mark(answers.gate(gate)),
                Item::new(gate.as_str(), self.content_text("gate", gate)),
            ),
            CaseRow::Sign(sign) => (
                mark(answers.sign(sign)),
                Item::new(sign.as_str(), self.content_text("sign", sign)),
            ),
            CaseRow::Done => (Mark::Empty, Item::new("done", "")),
            CaseRow::Recipient(whom) => (Mark::Empty, Item::new(recipient_id(whom), "")),
            CaseRow::Choice(choice) => (Mark::Empty, Item::new(choice.as_str(), "")),
        };
        Item { mark: Some(mark), ..item }
    }

    fn call_blocks(&self, training: &CaseAttempt, case: &Case) -> Vec<Block> {
        let scene = self.when_and_where(case);
        let items = training.rows.iter().filter_map(|row| match row {
            CaseRow::Recipient(whom) => Some(Item::new(recipient_id(whom), self.recipient(whom))),
            _ => None,
        });
        let label = self.text("ui-train-whom");
        let choices = Choices {
            label: Some(label),
            items: items.collect(),
            selected: Some(training.selected),
            ..Choices::default()
        };
        vec![Block::Prose(scene), Block::Choices(choices)]
    }

    fn question_blocks(&self, training: &CaseAttempt, case: &Case) -> Vec<Block> {
        let question = format!("{}-question", case_text_id(&case.id));
        let items = training.rows.iter().filter_map(|row| match row {
            CaseRow::Choice(choice) => {
                let text = self.texts.attribute(&question, choice.as_str()).unwrap_or_default();
                Some(Item::new(choice.as_str(), text))
            }
            _ => None,
        });
        let label = self.text(&question);
        vec![Block::Choices(Choices {
            label: Some(label),
            items: items.collect(),
            selected: Some(training.selected),
            ..Choices::default()
        })]
    }

    fn feedback_blocks(&self, training: &CaseAttempt, case: &Case) -> Vec<Block> {
        let Some(feedback) = &training.feedback else { return Vec::new() };
        let words = case_text_id(&case.id);
        let mut blocks = vec![self.outcomes(feedback)];
        blocks.push(Block::Fact(self.fact("ui-train-acted", self.text(acted(feedback.timing)))));
        blocks.extend(self.call_said(feedback));
        let scene = Scene::for_case(case);
        let route = training::ladder(case, &scene, &self.app.catalog);
        // Where the result is low the numbers are for whoever is still worried, not a list to call.
        let is_low = case.expected <= Outcome::WeakSigns;
        if let Some(call) = self.other_help(case, &route, &scene) {
            blocks.extend([Block::Heading(self.text("ui-train-other-help")), call]);
        }
        let heading = if is_low { "ui-train-ladder-worried" } else { "ui-train-ladder" };
        blocks.push(Block::Heading(self.text(heading)));
        blocks.extend(self.calls(&route, &scene));
        blocks.push(Block::Heading(self.text("ui-train-noted")));
        blocks.extend(self.signs_said(case, feedback));
        blocks.extend(feedback.herrings.iter().map(|herring| {
            let text = self.text(&format!("{words}-herring-{}", herring.as_str()));
            Block::Fact(self.fact("ui-train-herring", text))
        }));
        blocks.extend(self.answer_said(&words, feedback.question));
        blocks.push(Block::Heading(self.text("ui-train-best")));
        blocks.push(Block::Prose(self.text(&format!("{words}-best"))));
        blocks.push(Block::Heading(self.text("ui-because")));
        blocks.push(Block::Prose(self.text(&format!("{words}-why"))));
        blocks.push(Block::Heading(self.text("ui-train-discuss")));
        blocks.extend(Self::points(case).map(|point| Block::Prose(self.text(&point))));
        blocks
    }

    /// The answer that was chosen beside the right one, in their own words: a letter or a number
    /// would have to be looked up on a page that is gone.
    fn answer_said(&self, words: &str, answered: QuestionFeedback) -> Vec<Block> {
        let question = format!("{words}-question");
        let text = |choice: Choice| self.texts.attribute(&question, choice.as_str());
        let wrong = answered.chosen.filter(|_| !answered.is_right());
        let wrong = wrong.map(|choice| ("ui-train-wrong", choice));
        let said = wrong.into_iter().chain([("ui-train-right", answered.right)]);
        let said = said.map(|(label, choice)| self.fact(label, text(choice).unwrap_or_default()));
        let mut blocks = vec![Block::Heading(self.text(&question))];
        blocks.extend(said.map(Block::Fact));
        blocks.push(Block::Prose(self.text(&format!("{words}-answer"))));
        blocks
    }

    /// The outcome of the learner's own notes beside the expected one.
    pub(super) fn outcomes(&self, feedback: &Feedback) -> Block {
        let id = if feedback.is_outcome_right() {
            "ui-train-outcome-same"
        } else {
            "ui-train-outcome-other"
        };
        let values = [
            ("own", self.outcome_short(feedback.own_outcome).into()),
            ("expected", self.outcome_short(feedback.expected_outcome).into()),
        ];
        Block::Notice(Level::Info, self.text_with(id, &values))
    }

    fn call_said(&self, feedback: &Feedback) -> Vec<Block> {
        let judged = &feedback.call;
        let said = |given| verdict(given, &judged.best);
        let verdict = judged.verdict.map_or("ui-train-call-none", said);
        let chosen = judged.chosen.as_ref().map(|whom| self.recipient(whom)).unwrap_or_default();
        let text = format!("{chosen}. {}", self.text(verdict));
        let best = self.fact("ui-train-call-best", self.recipient(&judged.best));
        let said = Block::Fact(self.fact("ui-train-call", text));
        if judged.verdict == Some(Verdict::Best) {
            vec![said]
        } else {
            vec![said, Block::Fact(best)]
        }
    }

    /// Signs caught, missed, read into the case, and noted otherwise than the case shows them.
    fn signs_said(&self, case: &Case, feedback: &Feedback) -> Vec<Block> {
        let mut blocks = Vec::new();
        // What the case leaves unsure is no fault to have passed over.
        let shown = case.shown(case.steps.len());
        blocks.extend(feedback.missed.iter().map(|sign| {
            let is_unsure = shown.get(sign) == Some(&Certainty::Unsure);
            let label = if is_unsure { "ui-train-missed-unsure" } else { "ui-train-missed" };
            self.sign_said(label, sign)
        }));
        let caught = feedback.caught.iter();
        blocks.extend(caught.map(|sign| self.sign_said("ui-train-caught", sign)));
        for read in &feedback.false_positives {
            let mut text = self.content_text("sign", &read.sign);
            if read.is_explained {
                let why = format!("{}-not-{}", case_text_id(&case.id), read.sign.as_str());
                text = format!("{text}. {}", self.text(&why));
            }
            blocks.push(Block::Fact(self.fact("ui-train-read-in", text)));
        }
        for other in &feedback.certainty_mismatches {
            let id = match other.key {
                Answer::Yes => "ui-train-was-sure",
                Answer::Unsure => "ui-train-was-unsure",
            };
            blocks.push(self.sign_said(id, &other.sign));
        }
        let missed = feedback.gates_missed.iter().map(|gate| (gate_label(case, gate), gate));
        let read = feedback.gates_false_positive.iter().map(|gate| ("ui-train-gate-no", gate));
        blocks.extend(
            missed.chain(read).map(|(label, gate)| {
                Block::Fact(self.fact(label, self.content_text("gate", gate)))
            }),
        );
        if blocks.is_empty() {
            blocks.push(Block::Prose(self.text("ui-train-noted-nothing")));
        }
        blocks
    }

    fn sign_said(&self, label: &str, sign: &SignId) -> Block {
        Block::Fact(Fact { label: self.text(label), text: self.content_text("sign", sign) })
    }
}

/// What the case answers to a question about danger or a child that was passed over.
fn gate_label(case: &Case, gate: &GateId) -> &'static str {
    let is_unsure =
        |(own, certainty): &(GateId, Certainty)| own == gate && *certainty == Certainty::Unsure;
    if case.gates.iter().any(is_unsure) { "ui-train-gate-unsure" } else { "ui-train-gate-yes" }
}

const fn acted(acted: ActionTiming) -> &'static str {
    match acted {
        ActionTiming::TooEarly => "ui-train-acted-early",
        ActionTiming::InTime => "ui-train-acted-in-time",
        ActionTiming::TooLate => "ui-train-acted-late",
        ActionTiming::RightlyNot => "ui-train-acted-rightly-not",
        ActionTiming::Needless => "ui-train-acted-needlessly",
    }
}
