//! A refresher: a case told as a whole, two lines on how it was answered, and the sum by skill.

use std::collections::BTreeSet;

use super::{
    case_parts::{case_text_id, recipient_id, verdict},
    presenter::{Presenter, named_page},
    rows::mark,
};
use crate::{
    app::screens::{
        outcome::OutcomeView,
        refresher::{RefresherRow, RefresherView},
    },
    content::catalog::Case,
    ids::{Id, SignId},
    page::{Bar, Block, Choices, Item, Page, ScreenId},
    training::{
        Scene, answer_key,
        call::{Recipient, Verdict},
        refresher::{RefresherResult, RefresherStage, SkillSum, repeated_on},
        votes::Share,
    },
};

impl Presenter<'_> {
    pub(super) fn refresher(&self, view: &RefresherView) -> Page {
        let case = view.run.case().and_then(|case| self.app.catalog.cases.get(case));
        let Some(case) = case else { return self.refresher_sum(view) };
        let (stage, blocks) = match view.run.stage() {
            RefresherStage::Story => ("story", self.told_whole(case)),
            RefresherStage::Signs => ("signs", vec![self.signs_to_mark(view)]),
            RefresherStage::Call => ("call", self.whom_now(view, case)),
            RefresherStage::Feedback | RefresherStage::Sum => {
                ("feedback", self.two_lines(view, case))
            }
        };
        let id = ScreenId::about("refresher", format!("{}-{stage}", case.id));
        let mut page = named_page(id, self.text(&case_text_id(&case.id)), blocks);
        let values =
            [("nth", (view.run.position() + 1).into()), ("of", view.run.cases().len().into())];
        page.status = Some(self.text_with("ui-train-nth-case", &values));
        if matches!(view.run.stage(), RefresherStage::Signs | RefresherStage::Call) {
            page.panels.push(self.told_whole(case));
        }
        page
    }

    /// The whole story.
    fn told_whole(&self, case: &Case) -> Vec<Block> {
        let words = case_text_id(&case.id);
        let lead = self.texts.attribute(&words, "lead").map(Block::Prose);
        let steps = (1..=case.steps.len()).map(|step| self.text(&format!("{words}-step-{step}")));
        lead.into_iter().chain([Block::Points(steps.collect())]).collect()
    }

    fn signs_to_mark(&self, view: &RefresherView) -> Block {
        let items = view.rows.iter().filter_map(|row| match row {
            RefresherRow::Sign(sign) => {
                let mark = Some(mark(view.run.answers().sign(sign)));
                Some(Item { mark, ..Item::new(sign.as_str(), self.content_text("sign", sign)) })
            }
            RefresherRow::Done => Some(self.pinned_done(self.text("ui-refresh-done"))),
            RefresherRow::Recipient(_) => None,
        });
        Block::Choices(Choices {
            label: Some(self.text("ui-refresh-signs")),
            items: items.collect(),
            selected: Some(view.selected),
            ..Choices::default()
        })
    }

    fn whom_now(&self, view: &RefresherView, case: &Case) -> Vec<Block> {
        let items = view.rows.iter().filter_map(|row| match row {
            RefresherRow::Recipient(whom) => {
                Some(Item::new(recipient_id(whom), self.recipient(whom)))
            }
            RefresherRow::Sign(_) | RefresherRow::Done => None,
        });
        let choices = Choices {
            label: Some(self.text("ui-refresh-whom")),
            items: items.collect(),
            selected: Some(view.selected),
            ..Choices::default()
        };
        vec![Block::Prose(self.when_and_where(case)), Block::Choices(choices)]
    }

    /// One line on the signs, one on the call with what one can say first.
    fn two_lines(&self, view: &RefresherView, case: &Case) -> Vec<Block> {
        let Some(result) = view.run.result() else { return Vec::new() };
        let lines = [
            ("ui-refresh-line-signs", self.said_of_signs(result)),
            ("ui-refresh-line-call", self.said_of_call(case, result)),
        ];
        lines.map(|(label, text)| Block::Fact(self.fact(label, text))).into()
    }

    fn said_of_signs(&self, result: &RefresherResult) -> String {
        let mut said = Vec::new();
        match result.harmless {
            Some(true) if !result.read_in.is_empty() => {
                said.push(self.text("ui-refresh-harmless-still"));
            }
            Some(true) => said.push(self.text("ui-refresh-harmless-seen")),
            Some(false) => said.push(self.text("ui-refresh-harmless")),
            None if result.missed.is_empty() => said.push(self.text("ui-refresh-all-seen")),
            None => {}
        }
        let named = [
            ("ui-refresh-missed", &result.missed),
            ("ui-refresh-unsure", &result.unsure),
            ("ui-refresh-read-in", &result.read_in),
        ];
        let named = named.into_iter().filter(|(_, signs)| !signs.is_empty());
        said.extend(
            named.map(|(id, signs)| {
                self.text_with(id, &[("signs", self.quoted_signs(signs).into())])
            }),
        );
        said.join(" ")
    }

    /// Signs by name, each between quotation marks.
    pub(super) fn quoted_signs(&self, signs: &[SignId]) -> String {
        let names: Vec<String> =
            signs.iter().map(|sign| self.quoted(&self.content_text("sign", sign))).collect();
        names.join(", ")
    }

    fn said_of_call(&self, case: &Case, result: &RefresherResult) -> String {
        let judged = &result.call;
        let chosen = judged.chosen.as_ref().map(|whom| format!("{}.", self.recipient(whom)));
        let mut said = Vec::from_iter(chosen);
        said.extend(judged.verdict.map(|given| self.text(verdict(given, &judged.best))));
        // Where nobody has to be called the verdict says so itself.
        if judged.verdict != Some(Verdict::Best) && judged.best != Recipient::Nobody {
            let best = [("best", self.recipient(&judged.best).into())];
            said.push(self.text_with("ui-refresh-best", &best));
        }
        said.extend(self.said_first(case));
        said.join(" ")
    }

    /// The first sentence of the call that the case leads to; nothing where nobody has to be called.
    fn said_first(&self, case: &Case) -> Option<String> {
        let wanted = case.call.as_ref()?;
        let mut then = self.at_scene(&Scene::for_case(case));
        then.answers = answer_key(case, case.steps.len());
        let view = OutcomeView::new(&then);
        let there = Presenter { app: &then, caller: &then.caller, ..*self };
        let (_, contact, _) = there.call_at_hand(&view)?;
        let is_wanted = contact.id == *wanted;
        let card = there.call_card(&view).filter(|_| is_wanted)?;
        let text = self.quoted(&card.script.first()?.text);
        Some(self.text_with("ui-refresh-say", &[("text", text.into())]))
    }

    /// The sum by skill in words and as bars, what was missed, and when it is time again.
    fn refresher_sum(&self, view: &RefresherView) -> Page {
        let sum = view.run.sum();
        let bars = [
            ("ui-refresh-skill-signs", sum.signs),
            ("ui-refresh-skill-harmless", sum.harmless),
            ("ui-refresh-skill-calls", sum.calls),
        ];
        let bars: Vec<Bar> = bars.into_iter().map(|(id, share)| self.share(id, share)).collect();
        let mut blocks = vec![Block::Prose(self.text(to_practise(&sum))), Block::Bars(bars)];
        let days: Vec<String> =
            repeated_on(view.run.day()).iter().map(ToString::to_string).collect();
        blocks.push(Block::Fact(self.fact("ui-refresh-again", days.join(", "))));
        // A command writes them for a calendar.
        if !self.app.in_browser {
            blocks.push(Block::Prose(self.text("ui-refresh-calendar")));
        }
        // A sign that was missed in two cases is one to learn.
        let missed: BTreeSet<&SignId> = sum.missed.iter().collect();
        if !missed.is_empty() {
            let signs = missed.into_iter().map(|sign| self.content_text("sign", sign));
            blocks.push(Block::Heading(self.text("ui-refresh-missed-all")));
            blocks.push(Block::Points(signs.collect()));
        }
        named_page("refresher-sum", self.text("ui-refresh-title"), blocks)
    }
}

/// The skill to practise most: whom to call comes first, since that is what counts.
fn to_practise(sum: &SkillSum) -> &'static str {
    let is_whole = |share: &Share| share.part == share.total;
    if !is_whole(&sum.calls) {
        "ui-refresh-practise-calls"
    } else if !is_whole(&sum.harmless) {
        "ui-refresh-practise-harmless"
    } else if !is_whole(&sum.signs) {
        "ui-refresh-practise-signs"
    } else {
        "ui-refresh-practise-nothing"
    }
}
