//! The outcome: first of all the number to ring now, then what to say, why, and every step.

use super::{
    call_card::{capitalised, care_id, left_id},
    presenter::{Presenter, page_with_title},
};
use crate::{
    app::screens::{all_steps::AllSteps, outcome::OutcomeView},
    card::CardParts,
    content::enums::{CallRecipient, Circumstance, Outcome},
    page::{Block, Fact, Level, Page, Tone},
    route::{FoundBy, Rung},
};

/// So many reasons stand on the page; the rest is a key away.
const REASONS: usize = 3;

impl Presenter<'_> {
    pub(super) fn outcome(&self, result: &OutcomeView) -> Page {
        let outcome = result.assessment.outcome;
        let mut blocks = Vec::new();
        blocks.extend(self.clock_notice());
        blocks.extend(self.call_card(result).map(|card| Block::CallCard(Box::new(card))));
        blocks.extend(self.left_out());
        if let Some((_, _, parts)) = self.call_at_hand(result) {
            blocks.extend(self.outcome_texts(result, &parts).into_iter().map(Block::Prose));
        }
        // About a child protection comes first; the page of all steps names them all the same.
        let is_danger = outcome == Outcome::ImmediateDanger;
        if result.assessment.labour_route && !result.assessment.child && !is_danger {
            blocks.push(Block::Notice(Level::Info, self.text("ui-labour")));
        }
        blocks.push(Block::Fact(self.because(result)));
        if outcome <= Outcome::WeakSigns {
            blocks.push(Block::Notice(Level::Warning, self.text("ui-low-is-not-safe")));
            blocks.push(Block::Prose(self.text("ui-consult-anyway")));
        }
        // Whoever is asked for help has more to read; the page of every step says it too.
        if !self.situation(result).asks_for_help() {
            blocks.push(Block::Prose(self.text("ui-limits-short")));
        }
        let mut page = page_with_title("outcome", self.card_heading(result), blocks);
        if self.has_panels() {
            page.panels = self.outcome_panels(result);
        }
        if outcome == Outcome::ImmediateDanger {
            page.tone = Tone::Alarm;
        }
        page.in_lines = Some(self.without_key(result, &page.blocks));
        page
    }

    /// What to do, for people outside the field. Where nobody is in danger the emergency number is for what
    /// cannot wait, whatever the outcome.
    pub(super) fn card_heading(&self, result: &OutcomeView) -> String {
        let at_hand = self.call_at_hand(result);
        let recipient = at_hand.as_ref().map(|(_, _, parts)| parts.recipient);
        if recipient == Some(CallRecipient::EmergencySwitchboard) {
            let id = "card-heading-urgent";
            let needs_care = at_hand.is_some_and(|(_, _, parts)| parts.needs_care);
            let own = needs_care.then(|| self.texts.attribute(id, "care")).flatten();
            return own.unwrap_or_else(|| self.text(id));
        }
        // What the outcome asks for first is not what a later number is for.
        if let Some((rung, ..)) = at_hand.as_ref().filter(|_| result.call > 0) {
            return self.step_text_when(rung, &self.holding(result));
        }
        if let Some((_, _, parts)) =
            at_hand.as_ref().filter(|(_, _, parts)| parts.is_low_but_acute())
        {
            return self.acute_heading(parts);
        }
        if let Some(own) = at_hand.and_then(|(_, _, parts)| self.heading_now(result, &parts)) {
            return own;
        }
        let situation = self.situation(result);
        let workplace = situation.workplace().as_str();
        let outcome = situation.assessment.outcome;
        if situation.asks_for_help() && outcome != Outcome::ChildConcern {
            let id = format!("asks-{workplace}");
            return self.own_attribute(&id, "heading").unwrap_or_else(|| self.text(&id));
        }
        let id = format!("outcome-{}-{workplace}", outcome.as_str());
        let is_low_of_child = situation.assessment.child && outcome <= Outcome::WeakSigns;
        let child = self.texts.attribute(&id, "child").filter(|_| is_low_of_child);
        let own = child.or_else(|| self.own_attribute(&id, "heading"));
        own.unwrap_or_else(|| self.text(&id))
    }

    /// Where something acute was seen: care for whoever needs it, else advice.
    fn acute_heading(&self, parts: &CardParts) -> String {
        let id = "card-heading-acute";
        let advice = (!parts.needs_care).then(|| self.texts.attribute(id, "advice")).flatten();
        advice.unwrap_or_else(|| self.text(id))
    }

    /// The heading where something else than usual is asked for: the police are no report to the social
    /// services, nobody talks to whoever has left, and nobody is at a school at night.
    fn heading_now(&self, result: &OutcomeView, parts: &CardParts) -> Option<String> {
        let id = format!("outcome-{}-{}", parts.outcome.as_str(), parts.workplace.as_str());
        if parts.recipient == CallRecipient::Police && self.has_duty_about_child(parts) {
            return self.texts.attribute(&id, "police");
        }
        if parts.has_left
            && parts.outcome != Outcome::ChildConcern
            && let Some(left) = self.texts.attribute(&left_id(parts), "heading")
        {
            return Some(left);
        }
        let is_closed = self.holding(result).contains(&"closed") && !parts.asks_for_help;
        let closed =
            || self.own_attribute(&id, "closed").or_else(|| self.texts.attribute(&id, "closed"));
        is_closed.then(closed).flatten()
    }

    /// The page in lines, where no key goes on to the next number.
    fn without_key(&self, result: &OutcomeView, blocks: &[Block]) -> Vec<Block> {
        let mut blocks = blocks.to_vec();
        for block in &mut blocks {
            if let Block::CallCard(card) = block {
                card.rung = capitalised(&self.rung_count(result));
            }
        }
        blocks
    }

    /// Every step in order, then what comes after the call, and where to read more.
    pub(super) fn all_steps(&self, steps: &AllSteps) -> Page {
        let result = &steps.outcome;
        let mut blocks = self.next_minutes_together(result);
        blocks.extend(self.steps(result));
        blocks.extend(self.after_the_call(result));
        blocks.push(Block::Prose(self.text("ui-limits-short")));
        blocks.extend(self.links(&steps.links));
        page_with_title("steps", self.text("ui-next-steps"), blocks)
    }

    /// What the card says to do for whoever needs care or asks for help, before the steps of the ladder.
    fn next_minutes_together(&self, result: &OutcomeView) -> Vec<Block> {
        let Some((_, _, parts)) = self.call_at_hand(result) else { return Vec::new() };
        let own = self.app.catalog.cards.workplaces.get(&parts.workplace);
        let mut blocks = Vec::new();
        if parts.needs_care {
            let care = own.map_or(0, |own| own.care);
            blocks.push(Block::Heading(self.acute_heading(&parts)));
            blocks.push(Block::Points(self.own_numbered(&care_id(&parts), "first", care)));
        }
        if !parts.asks_for_help {
            return blocks;
        }
        let id = format!("asks-{}", parts.workplace.as_str());
        let first = own.map_or_else(Vec::new, |own| self.own_numbered(&id, "first", own.first));
        let heading = self.own_attribute(&id, "heading").unwrap_or_else(|| self.text(&id));
        blocks.extend([Block::Heading(heading), Block::Points(first)]);
        blocks
    }

    /// What comes once one has called: what is told back, the next ten minutes, the next shift.
    fn after_the_call(&self, result: &OutcomeView) -> Vec<Block> {
        let Some((_, contact, parts)) = self.call_at_hand(result) else { return Vec::new() };
        let name = self.content_text("contact", &contact.id);
        let id = format!("after-{}", parts.workplace.as_str());
        let number = self.own_attribute(&id, "number");
        let number = number.or_else(|| self.texts.attribute(&id, "number"));
        let hand_over = std::iter::once(self.hand_over(&parts)).chain(number);
        vec![
            Block::Heading(self.text_with("ui-after-call", &[("name", name.into())])),
            Block::Points(self.after_call(&parts)),
            Block::Heading(self.text("ui-after-call-next")),
            Block::Points(self.next_minutes(&parts)),
            Block::Heading(self.text("ui-after-call-hand-over")),
            Block::Points(hand_over.collect()),
            Block::Prose(self.text_with("ui-after-call-support", &self.sector_argument())),
            Block::Prose(self.text_with("ui-after-call-involved", &self.sector_argument())),
        ]
    }

    /// What whoever takes over is told, which is nothing where they may be involved.
    pub(super) fn hand_over(&self, parts: &CardParts) -> String {
        let id = format!("after-{}", parts.workplace.as_str());
        self.own_attribute(&id, "hand-over").unwrap_or_else(|| self.text(&id))
    }

    /// What to do in the ten minutes after the call. The last says when to call 112, which whoever is in
    /// danger has done; about a child they have social services left to tell.
    pub(super) fn next_minutes(&self, parts: &CardParts) -> Vec<String> {
        let own = self.app.catalog.cards.workplaces.get(&parts.workplace);
        let count = own.map_or(0, |own| own.next);
        let id = format!("after-{}", parts.workplace.as_str());
        let left = self.numbered(&id, "left", if parts.has_left { count } else { 0 });
        if !left.is_empty() {
            return left;
        }
        if parts.outcome != Outcome::ImmediateDanger {
            return self.own_numbered(&id, "next", count);
        }
        let is_child = parts.circumstances.contains(&Circumstance::Child);
        let report = is_child.then(|| self.texts.attribute(&id, "report")).flatten();
        let next = self.own_numbered(&id, "next", count.saturating_sub(1));
        report.into_iter().chain(next).collect()
    }

    /// The groups that decided, shortly.
    pub(super) fn because(&self, result: &OutcomeView) -> Fact {
        let reasons: Vec<String> = result
            .assessment
            .told_reasons()
            .map(|because| self.reason_seen(&because.reason))
            .collect();
        let text = if reasons.is_empty() {
            let is_marked = self.app.answers.signs().next().is_some();
            self.text(match (is_marked, result.assessment.child) {
                (true, _) => "ui-because-none",
                (false, true) => "ui-because-child",
                (false, false) => "ui-because-unmarked",
            })
        } else {
            let shown: Vec<_> = reasons.iter().take(REASONS).cloned().collect();
            shown.join("; ")
        };
        self.fact("ui-because", text)
    }

    /// The last rung says to call 112 if it becomes urgent, which is the first thing to do in danger.
    pub(super) fn repeats_emergency(&self, rung: &Rung, result: &OutcomeView) -> bool {
        result.assessment.outcome == Outcome::ImmediateDanger
            && self.app.catalog.ladders.last.as_ref() == Some(&rung.step)
    }

    /// Nobody fills in a form while somebody waits for help.
    pub(super) fn is_form_for_asked(&self, rung: &Rung, result: &OutcomeView) -> bool {
        let contact = rung.contact(&self.app.catalog);
        let is_form = contact.is_some_and(|contact| contact.number.is_none());
        is_form && self.situation(result).asks_for_help()
    }

    /// Every rung, those with a number as a short card, the others as what to do.
    pub(super) fn steps(&self, result: &OutcomeView) -> Vec<Block> {
        let rungs = &result.route.rungs;
        let shown = rungs.iter().filter(|rung| !self.repeats_emergency(rung, result));
        let shown = shown.filter(|rung| !is_told_already(rung, rungs));
        let shown = shown.filter(|rung| !self.is_form_for_asked(rung, result));
        let holding = self.holding(result);
        shown.flat_map(|rung| self.rung(rung, rungs, &holding)).collect()
    }
}

/// The number of the social services in office hours stands with the step that leads there, and is no
/// step of its own.
pub(super) fn is_told_already(rung: &Rung, rungs: &[Rung]) -> bool {
    let leads_there =
        |other: &Rung| other.step == rung.step && other.found_by == FoundBy::SocialOffice;
    rung.found_by == FoundBy::SocialDaytime && rungs.iter().any(leads_there)
}
