//! The outcome: first of all the number to ring now, then what to say, why, and every step.

use super::presenter::{Presenter, page_with_title, role_text_id};
use crate::{
    app::screens::outcome::OutcomeView,
    content::enums::{NoteKind, Outcome},
    ids::Id,
    page::{Block, Card, Fact, Level, Page, Tone},
    route::Rung,
};

/// So many observations can be said in half a minute.
const SPOKEN: usize = 4;

/// So many reasons stand on the page; the rest is a key away.
const REASONS: usize = 3;

impl Presenter<'_> {
    pub(super) fn outcome(&self, result: &OutcomeView) -> Page {
        let outcome = result.assessment.outcome;
        let words = format!("outcome-{}", outcome.as_str());
        let mut blocks = Vec::new();
        blocks.extend(self.first_of_all(result).map(Block::Fact));
        blocks.extend(self.call_card(result).map(Block::Card));
        blocks.extend(self.clock_notice());
        blocks.extend(self.left_out());
        blocks.extend(self.texts.attribute(&words, "text").map(Block::Prose));
        if result.assessment.labour_route {
            blocks.push(Block::Notice(Level::Info, self.text("ui-labour")));
        }
        blocks.extend(self.do_not().map(Block::Fact));
        blocks.push(Block::Fact(self.because(result)));
        blocks.push(Block::Heading(self.text("ui-next-steps")));
        blocks.extend(self.steps(result));
        blocks.push(Block::Fact(self.fact("ui-aftercare", self.text("ui-aftercare-text"))));
        if outcome <= Outcome::WeakSigns {
            blocks.push(Block::Notice(Level::Warning, self.text("ui-low-is-not-safe")));
        }
        blocks.push(Block::Prose(self.text("ui-consult-anyway")));
        blocks.push(Block::Prose(self.text("ui-limits-short")));
        let mut page = page_with_title("outcome", self.text(&words), blocks);
        if outcome == Outcome::ImmediateDanger {
            page.tone = Tone::Alarm;
        }
        page
    }

    /// What comes before the first call, as a report that is a duty: a line above the card.
    fn first_of_all(&self, result: &OutcomeView) -> Option<Fact> {
        let before = result.route.before_calling(&self.app.catalog);
        let steps: Vec<String> = before.iter().map(|rung| self.step_text(rung)).collect();
        (!steps.is_empty()).then(|| self.fact("ui-first", format!("{}.", steps.join(". "))))
    }

    /// The selected call: the first that answers now, or a later rung.
    fn call_card(&self, result: &OutcomeView) -> Option<Card> {
        let catalog = &self.app.catalog;
        let calls = result.route.ladder(catalog);
        let rung = *calls.get(result.call)?;
        let contact = rung.contact(catalog)?;
        let (_, state) = rung.contact.as_ref()?;
        let contact_card = self.card(contact, *state);
        let mut facts = self.script(rung, result.call > 0);
        facts.extend(self.how_found(rung, contact));
        if result.call > 0 && result.call + 1 == calls.len() {
            facts.push(self.fact("ui-how", self.text("ui-last-rung")));
        }
        facts.extend(contact_card.facts);
        Some(Card {
            action: Some(format!(
                "{} ({})",
                self.step_text(rung),
                self.text_with(
                    "ui-call-rung",
                    &[("done", (result.call + 1).into()), ("of", calls.len().into())]
                )
            )),
            lead: true,
            facts,
            ..contact_card
        })
    }

    /// Half a minute of words made from the answers, and what to ask for; on a later rung first
    /// the sentence that gets past a switchboard.
    fn script(&self, rung: &Rung, later: bool) -> Vec<Fact> {
        let step = format!("step-{}", rung.step.as_str());
        let mut facts = Vec::new();
        if later {
            facts.extend(self.attribute_fact("ui-past", &step, "past"));
        }
        let mut said: Vec<String> = self.opener().into_iter().collect();
        said.extend(self.observations());
        if !said.is_empty() {
            facts.push(self.fact("ui-say", format!("\"{}\"", said.join(" "))));
        }
        facts.push(self.fact("ui-ask", self.text("ui-ask-text")));
        facts.extend(self.attribute_fact("ui-how", &step, "how"));
        facts
    }

    /// Who is calling, and from where.
    fn opener(&self) -> Option<String> {
        let caller = &self.app.caller;
        let works =
            caller.sector.as_ref().zip(caller.role.as_ref()).and_then(|(sector, role)| {
                self.texts.attribute(&role_text_id(sector, role), "works")
            });
        let place = caller.place.as_ref().map(|place| {
            self.text_with("ui-opener-place", &[("place", self.place_name(place).into())])
        });
        let said: Vec<String> = works.into_iter().chain(place).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What was seen and heard, the weightiest first; what never counts is not said.
    fn observations(&self) -> Vec<String> {
        let catalog = &self.app.catalog;
        let mut signs: Vec<_> = self
            .app
            .answers
            .signs()
            .filter_map(|(id, _)| catalog.signs.get(id))
            .filter(|sign| sign.counts)
            .collect();
        signs.sort_by_key(|sign| std::cmp::Reverse(sign.strength));
        signs
            .iter()
            .take(SPOKEN)
            .filter_map(|sign| self.texts.attribute(&format!("sign-{}", sign.id.as_str()), "say"))
            .collect()
    }

    /// The guide's "do not", in one run.
    fn do_not(&self) -> Option<Fact> {
        let notes = self.notes(NoteKind::Dont);
        (!notes.is_empty()).then(|| self.fact("ui-do-not", notes.join(" ")))
    }

    /// The groups that decided, shortly.
    pub(super) fn because(&self, result: &OutcomeView) -> Fact {
        let reasons: Vec<String> = result
            .assessment
            .reasons
            .iter()
            .map(|because| self.reason_text(&because.reason))
            .collect();
        let text = if reasons.is_empty() {
            self.text("ui-because-none")
        } else {
            let shown: Vec<_> = reasons.iter().take(REASONS).cloned().collect();
            shown.join("; ")
        };
        self.fact("ui-because", text)
    }

    /// Every rung, those with a number as a short card, the others as what to do.
    pub(super) fn steps(&self, result: &OutcomeView) -> Vec<Block> {
        result.route.rungs.iter().flat_map(|rung| self.rung(rung)).collect()
    }
}
