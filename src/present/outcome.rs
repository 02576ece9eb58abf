//! The outcome: first of all the number to ring now, then what to say, why, and every step.

use super::{Build, role_words, titled};
use crate::{
    app::screens::outcome::OutcomeView,
    assess::Reason,
    content::{
        catalog::Contact,
        vocabulary::{NoteKind, Outcome, Strength},
    },
    ids::Id,
    page::{Block, Card, Fact, Level, Page, Tone},
    route::{FoundBy, Rung, hours::Availability},
};

/// So many observations can be said in half a minute.
const SPOKEN: usize = 4;
/// So many reasons stand on the page; the rest is a key away.
const REASONS: usize = 3;

impl Build<'_> {
    pub(super) fn outcome(&self, result: &OutcomeView) -> Page {
        let outcome = result.assessment.outcome;
        let words = format!("outcome-{}", outcome.as_str());
        let mut blocks = Vec::new();
        blocks.extend(self.first_of_all(result).map(Block::Fact));
        blocks.extend(self.call_card(result).map(Block::Card));
        blocks.extend(self.left_out());
        blocks.extend(self.texts.attribute(&words, "text").map(Block::Prose));
        if result.assessment.labour_route {
            blocks.push(Block::Notice(Level::Info, self.line("ui-labour")));
        }
        blocks.extend(self.do_not().map(Block::Fact));
        blocks.push(Block::Fact(self.because(result)));
        blocks.push(Block::Heading(self.line("ui-next-steps")));
        blocks.extend(self.steps(result));
        blocks.push(Block::Fact(self.fact("ui-aftercare", self.line("ui-aftercare-text"))));
        if outcome <= Outcome::WeakSigns {
            blocks.push(Block::Notice(Level::Warning, self.line("ui-low-is-not-safe")));
        }
        blocks.push(Block::Prose(self.line("ui-consult-anyway")));
        blocks.push(Block::Prose(self.line("ui-limits-short")));
        let mut page = titled("outcome", self.line(&words), blocks);
        if outcome == Outcome::ImmediateDanger {
            page.tone = Tone::Alarm;
        }
        page
    }

    /// What comes before the first call, as a report that is a duty: a line above the card.
    fn first_of_all(&self, result: &OutcomeView) -> Option<Fact> {
        let before = result.route.before_calling(&self.model.catalog);
        let steps: Vec<String> = before.iter().map(|rung| self.step(rung)).collect();
        (!steps.is_empty()).then(|| self.fact("ui-first", format!("{}.", steps.join(". "))))
    }

    /// The call at hand: the first that answers now, or a later rung.
    fn call_card(&self, result: &OutcomeView) -> Option<Card> {
        let catalog = &self.model.catalog;
        let calls = result.route.ladder(catalog);
        let rung = *calls.get(result.call)?;
        let contact = rung.contact(catalog)?;
        let (_, state) = rung.contact.as_ref()?;
        let contact_card = self.card(contact, *state);
        let mut facts = self.script(rung, result.call > 0);
        facts.extend(self.how_found(rung, contact));
        if result.call > 0 && result.call + 1 == calls.len() {
            facts.push(self.fact("ui-how", self.line("ui-last-rung")));
        }
        facts.extend(contact_card.facts);
        Some(Card {
            action: format!(
                "{} ({})",
                self.step(rung),
                self.with(
                    "ui-call-rung",
                    &[("done", (result.call + 1).into()), ("of", calls.len().into())]
                )
            ),
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
            facts.extend(self.fact_of("ui-past", &step, "past"));
        }
        let mut said: Vec<String> = self.opener().into_iter().collect();
        said.extend(self.observations());
        if !said.is_empty() {
            facts.push(self.fact("ui-say", format!("\"{}\"", said.join(" "))));
        }
        facts.push(self.fact("ui-ask", self.line("ui-ask-text")));
        facts.extend(self.fact_of("ui-how", &step, "how"));
        facts
    }

    /// Who is calling, and from where.
    fn opener(&self) -> Option<String> {
        let place = &self.model.place;
        let works =
            place.sector.as_ref().zip(place.role.as_ref()).and_then(|(sector, role)| {
                self.texts.attribute(&role_words(sector, role), "works")
            });
        let county = place.county.as_ref().map(|county| {
            self.with("ui-opener-place", &[("county", self.of("county", county).into())])
        });
        let said: Vec<String> = works.into_iter().chain(county).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What was seen and heard, the weightiest first; what never counts is not said.
    fn observations(&self) -> Vec<String> {
        let catalog = &self.model.catalog;
        let mut signs: Vec<_> = self
            .model
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

    /// How the contact was found, where that is not plain.
    pub(super) fn how_found(&self, rung: &Rung, contact: &Contact) -> Option<Fact> {
        let text = match &rung.found_by {
            FoundBy::Direct | FoundBy::Workplace => return None,
            FoundBy::SocialOffice => self.line("reach-social-office"),
            FoundBy::SocialOnCall => self.line("reach-social-oncall"),
            FoundBy::SocialLocal => {
                let names = contact.municipalities.join(", ");
                self.with("reach-social-local", &[("municipalities", names.into())])
            }
            FoundBy::Coordinator(region) => self
                .with("reach-coordinator-region", &[("region", self.of("region", region).into())]),
            FoundBy::CoordinatorThroughLine(Some(region)) => {
                self.with("reach-coordinator-none", &[("region", self.of("region", region).into())])
            }
            FoundBy::CoordinatorThroughLine(None) => self.line("reach-coordinator-county-unset"),
        };
        Some(self.fact("ui-how", text))
    }

    pub(super) fn step(&self, rung: &Rung) -> String {
        self.with(&format!("step-{}", rung.step.as_str()), &self.sector_argument())
    }

    /// The guide's "do not", in one run.
    fn do_not(&self) -> Option<Fact> {
        let notes = self.notes(NoteKind::Dont);
        (!notes.is_empty()).then(|| self.fact("ui-do-not", notes.join(" ")))
    }

    /// The groups that decided, shortly.
    fn because(&self, result: &OutcomeView) -> Fact {
        let reasons: Vec<String> =
            result.assessment.reasons.iter().map(|because| self.reason(&because.reason)).collect();
        let text = if reasons.is_empty() {
            self.line("ui-because-none")
        } else {
            let shown: Vec<_> = reasons.iter().take(REASONS).cloned().collect();
            shown.join("; ")
        };
        self.fact("ui-because", text)
    }

    /// A reason in words.
    pub(super) fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Gate(gate) => self.of("gate", gate),
            Reason::Sign(sign) => self.of("sign", sign),
            Reason::Group(group, strength, _) => self.with(
                "ui-why-group",
                &[
                    ("group", self.of("group", group).into()),
                    ("strength", self.strength(*strength).into()),
                ],
            ),
        }
    }

    pub(super) fn strength(&self, strength: Strength) -> String {
        self.line(&format!("strength-{}", strength.as_str()))
    }

    /// Every rung, those with a number as a short card, the others as what to do.
    fn steps(&self, result: &OutcomeView) -> Vec<Block> {
        result.route.rungs.iter().flat_map(|rung| self.rung(rung)).collect()
    }

    pub(super) fn rung(&self, rung: &Rung) -> Vec<Block> {
        let how = self.fact_of("ui-how", &format!("step-{}", rung.step.as_str()), "how");
        let action = self.step(rung);
        if let (Some(contact), Some((_, state))) =
            (rung.contact(&self.model.catalog), &rung.contact)
        {
            return vec![Block::Card(self.short_card(action, rung, contact, *state, how))];
        }
        let whom = match rung.found_by {
            FoundBy::SocialOffice => Some("reach-social-office"),
            FoundBy::Workplace => Some("reach-workplace-none"),
            _ => None,
        };
        let whom = whom.map(|id| self.line(id));
        let text = how.map(|fact| fact.text).into_iter().chain(whom);
        std::iter::once(Block::Heading(action)).chain(text.map(Block::Prose)).collect()
    }

    /// A rung with a number, as it stands in a list.
    pub(super) fn short_card(
        &self,
        action: String,
        rung: &Rung,
        contact: &Contact,
        state: Availability,
        how: Option<Fact>,
    ) -> Card {
        let card = self.card(contact, state);
        let found = self.how_found(rung, contact);
        let facts = how.into_iter().chain(found).chain(card.facts).collect();
        Card { action, facts, ..card }
    }
}
