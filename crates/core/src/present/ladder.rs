//! The rungs of a ladder: what to do, whom to call, and how that contact was found.

use super::{hints::next_rung_key, presenter::Presenter};
use crate::{
    app::screens::outcome::OutcomeView,
    content::{
        catalog::{Catalog, Contact, Place},
        enums::{ContactKind, Workplace},
    },
    ids::{Id, StepId},
    page::{Block, Card, Fact},
    route::{
        FoundBy, OnCall, Rung,
        hours::{self, Availability, Moment},
    },
};

/// Whether nobody is at work at a school at this hour; elsewhere somebody is.
fn is_closed(workplace: Workplace, now: Moment, catalog: &Catalog) -> bool {
    let office = hours::availability_by_hours(&catalog.ladders.office_hours, now);
    workplace == Workplace::School && !matches!(office, Availability::Open { .. })
}

/// Where the words of a step stand.
pub(super) fn step_id(rung: &Rung) -> String {
    format!("step-{}", rung.step.as_str())
}

impl Presenter<'_> {
    pub(super) fn step_text(&self, rung: &Rung) -> String {
        self.step_words(&rung.step)
    }

    /// The words of the role, else of all.
    pub(super) fn step_words(&self, step: &StepId) -> String {
        let (id, words) = (format!("step-{}", step.as_str()), self.sector_argument());
        let own = self.own_attribute_with(&id, "own", &words);
        own.unwrap_or_else(|| self.text_with(&id, &words))
    }

    /// The same, in words of what holds now where there are such.
    pub(super) fn step_text_when(&self, rung: &Rung, holding: &[&str]) -> String {
        let (id, words) = (step_id(rung), self.sector_argument());
        let now = holding.iter().find_map(|name| {
            let own = self.own_attribute_with(&id, name, &words);
            own.or_else(|| self.texts.attribute_with(&id, name, &words))
        });
        now.unwrap_or_else(|| self.step_text(rung))
    }

    /// How to take a step, likewise.
    fn step_how(&self, rung: &Rung, holding: &[&str]) -> Option<Fact> {
        let (id, words) = (step_id(rung), self.sector_argument());
        let now = holding
            .iter()
            .find_map(|name| self.texts.attribute_with(&id, &format!("how-{name}"), &words));
        let own = now.or_else(|| self.own_attribute_with(&id, "how", &words));
        let text = own.or_else(|| self.texts.attribute_with(&id, "how", &words))?;
        Some(self.fact("ui-how", text))
    }

    /// What steps have other words for: that whoever asked for help has left, that the workplace is closed
    /// at this hour, that it is about somebody who works where others are guests, that few signs are of a child.
    pub(super) fn holding(&self, result: &OutcomeView) -> Vec<&'static str> {
        let situation = self.situation(result);
        let is_closed = is_closed(situation.workplace(), self.app.now, &self.app.catalog);
        let is_colleague =
            self.call_at_hand(result).is_some_and(|(_, _, parts)| self.is_about_colleague(&parts));
        let all = [
            ("left", situation.has_left()),
            ("closed", is_closed),
            ("child", situation.is_low_of_child()),
            ("colleague", is_colleague),
        ];
        all.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect()
    }

    /// Where the step leads to the social services of the municipality and a number of theirs is known
    /// further down, whose hours are not: that number, and what is known of its hours.
    pub(super) fn daytime_number(&self, rung: &Rung, rungs: &[Rung]) -> Option<String> {
        let is_daytime =
            |other: &&Rung| other.step == rung.step && other.found_by == FoundBy::SocialDaytime;
        let known =
            rungs.iter().find(is_daytime).filter(|_| rung.found_by == FoundBy::SocialOffice)?;
        let (contact, (_, state)) = (known.contact(&self.app.catalog)?, known.contact.as_ref()?);
        let card = self.card(contact, *state);
        let words = [
            ("number", card.number?.into()),
            ("name", card.name.into()),
            ("state", card.state.into()),
        ];
        Some(self.text_with("reach-social-office-known", &words))
    }

    /// A rung of a list, in words of what holds now.
    pub(super) fn rung(&self, rung: &Rung, rungs: &[Rung], holding: &[&str]) -> Vec<Block> {
        let how = self.step_how(rung, holding);
        let action = self.step_text_when(rung, holding);
        if let (Some(contact), Some((_, state))) = (rung.contact(&self.app.catalog), &rung.contact)
        {
            return vec![Block::Card(self.short_card(action, rung, contact, *state, how))];
        }
        // The number of office hours is a rung of its own further down, and told here.
        let is_daytime =
            |other: &&Rung| other.step == rung.step && other.found_by == FoundBy::SocialDaytime;
        let mut daytime = rungs.iter().filter(|_| rung.found_by == FoundBy::SocialOffice);
        if let Some(daytime) = daytime.find(is_daytime) {
            return self.rung(daytime, rungs, holding);
        }
        let whom = match rung.found_by {
            FoundBy::SocialOffice => Some(self.text("reach-social-office")),
            FoundBy::Workplace => {
                Some(self.text_with("reach-workplace-none", &self.sector_argument()))
            }
            _ => None,
        };
        let text = how.map(|fact| fact.text).into_iter().chain(whom);
        std::iter::once(Block::Heading(action)).chain(text.map(Block::Prose)).collect()
    }

    /// Which number of how many.
    pub(super) fn rung_count(&self, result: &OutcomeView) -> String {
        let (done, of) = self.rung_place(result);
        self.text_with("ui-card-rung", &[("done", done.into()), ("of", of.into())])
    }

    /// The same with the key that goes on to the next number.
    pub(super) fn rung_and_key(&self, result: &OutcomeView) -> String {
        let (done, of) = self.rung_place(result);
        let count = self.rung_count(result);
        if done >= of {
            return count;
        }
        let key = next_rung_key(self.texts, &self.app.catalog.languages);
        format!("{count} · {}", self.text_with("ui-card-rung-hint", &[("key", key.into())]))
    }

    fn rung_place(&self, result: &OutcomeView) -> (usize, usize) {
        (result.call + 1, result.route.ladder(&self.app.catalog).len())
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
        Card { action: Some(action), facts, ..card }
    }

    /// How the contact was found, where that is not plain.
    pub(super) fn how_found(&self, rung: &Rung, contact: &Contact) -> Option<Fact> {
        let text = match &rung.found_by {
            FoundBy::Direct | FoundBy::Workplace => return None,
            FoundBy::SocialOffice => self.text("reach-social-office"),
            FoundBy::SocialDaytime => {
                let names = contact.municipalities.join(", ");
                self.text_with("reach-social-daytime", &[("municipalities", names.into())])
            }
            FoundBy::SocialOnCall(on_call) => self.on_call_text(*on_call, contact),
            // A pack need not say where its number is for.
            FoundBy::SocialLocal if contact.municipalities.is_empty() => return None,
            FoundBy::SocialLocal => {
                let names = contact.municipalities.join(", ");
                let is_daytime = contact.kind == ContactKind::SocialServices;
                let id = if is_daytime { "reach-social-local-day" } else { "reach-social-local" };
                self.text_with(id, &[("municipalities", names.into())])
            }
            FoundBy::Coordinator(region) => self.text_with(
                "reach-coordinator-region",
                &[("region", self.content_text("region", region).into())],
            ),
            FoundBy::CoordinatorThroughLine(Some(region)) => self.text_with(
                "reach-coordinator-none",
                &[("region", self.content_text("region", region).into())],
            ),
            FoundBy::CoordinatorThroughLine(None) => self.text("reach-coordinator-county-unset"),
        };
        Some(self.fact("ui-reach", text))
    }

    /// How the on-call is reached here, which is one of three.
    fn on_call_text(&self, on_call: OnCall, contact: &Contact) -> String {
        let id = match on_call {
            OnCall::Own if contact.is_112() => "reach-social-oncall",
            OnCall::Own => "reach-oncall-own",
            OnCall::Stated112 => "reach-oncall-stated",
            OnCall::Unknown112 => "reach-oncall-unknown",
        };
        self.place_text(id)
    }

    /// A text that names the place, or says that it is not known.
    pub(super) fn place_text(&self, id: &str) -> String {
        let place = self.caller.place.as_ref();
        let kind = match place {
            Some(Place::Municipality(_)) => "municipality",
            Some(Place::County(_)) => "county",
            None => "unset",
        };
        let name = place.map(|place| self.place_name(place)).unwrap_or_default();
        self.text_with(id, &[("place", name.into()), ("kind", kind.into())])
    }
}
