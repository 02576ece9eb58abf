//! What stands beside the card where there is room: every step with what comes after the call, and why
//! with what is known of the number. Nothing here that a key of the outcome does not also open.

use super::{outcome::is_told_already, presenter::Presenter};
use crate::{
    app::screens::outcome::OutcomeView,
    assess::{Reason, WeighedReason},
    page::{Block, Card, Fact},
    route::Rung,
};

impl Presenter<'_> {
    pub(super) fn outcome_panels(&self, result: &OutcomeView) -> Vec<Vec<Block>> {
        vec![self.steps_beside(result), self.reasons_beside(result)]
    }

    fn steps_beside(&self, result: &OutcomeView) -> Vec<Block> {
        let at_hand = self.call_at_hand(result);
        let here = at_hand.as_ref().map(|(rung, ..)| *rung);
        let mut blocks = vec![Block::Heading(self.text("ui-next-steps"))];
        // Help for something else has a key and a list of its own.
        let other_help = &self.app.catalog.ladders.other_help;
        let rungs = result.route.rungs.iter();
        let rungs = rungs.filter(|rung| !other_help.contains(&rung.step));
        let rungs = rungs.filter(|rung| !self.repeats_emergency(rung, result));
        let rungs = rungs.filter(|rung| !is_told_already(rung, &result.route.rungs));
        let rungs = rungs.filter(|rung| !self.is_form_for_asked(rung, result));
        let holding = self.holding(result);
        blocks.extend(
            rungs.map(|rung| Block::Card(self.step_beside(rung, here == Some(rung), &holding))),
        );
        if let Some((_, _, parts)) = at_hand {
            let next = self.next_minutes(&parts);
            let hand_over = std::iter::once(self.hand_over(&parts));
            blocks.push(Block::Heading(self.text("ui-steps-title")));
            blocks.push(Block::Points(next.into_iter().chain(hand_over).collect()));
        }
        blocks
    }

    /// What to do, whom to call and whether they answer.
    fn step_beside(&self, rung: &Rung, is_here: bool, holding: &[&str]) -> Card {
        let action = Some(self.step_text_when(rung, holding));
        let contact = rung.contact(&self.app.catalog).zip(rung.contact.as_ref());
        let Some((contact, (_, state))) = contact else {
            return Card { action, ..Card::default() };
        };
        let here = Fact { label: String::new(), text: self.text("ui-steps-here") };
        let facts = if is_here { vec![here] } else { Vec::new() };
        Card { action, lead: is_here, facts, ..self.brief_card(contact, *state) }
    }

    fn reasons_beside(&self, result: &OutcomeView) -> Vec<Block> {
        let assessment = &result.assessment;
        let mut blocks = vec![Block::Heading(self.text("ui-because"))];
        if assessment.reasons.is_empty() {
            blocks.push(Block::Prose(self.text("ui-why-nothing")));
        }
        for (label, decided) in [("ui-why-decided", true), ("ui-why-carried-label", false)] {
            let reasons = assessment.told_reasons();
            let reasons = reasons.filter(|reason| reason.is_decisive == decided);
            let said: Vec<String> = reasons.flat_map(|reason| self.marked_for(reason)).collect();
            if !said.is_empty() {
                blocks.extend([Block::Prose(self.text(label)), Block::Points(said)]);
            }
        }
        if !assessment.not_counted.is_empty() {
            let signs = assessment.not_counted.iter();
            let signs = signs.map(|(sign, _)| self.content_text("sign", sign));
            let label = Block::Prose(self.text("ui-why-not"));
            blocks.extend([label, Block::Points(signs.collect())]);
        }
        if let Some((rung, contact, _)) = self.call_at_hand(result)
            && let Some((_, state)) = &rung.contact
        {
            blocks.push(Block::Heading(self.text("ui-steps-number")));
            blocks.extend(self.card(contact, *state).facts.into_iter().map(Block::Fact));
        }
        blocks
    }

    /// What the person marked that makes a reason.
    fn marked_for(&self, because: &WeighedReason) -> Vec<String> {
        match &because.reason {
            Reason::Group(_, _, signs) if !signs.is_empty() => {
                signs.iter().map(|sign| self.content_text("sign", sign)).collect()
            }
            reason => vec![self.reason_text(reason)],
        }
    }
}
