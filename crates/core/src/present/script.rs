//! The script of a call in words: what is said, in the order in which it is said, what is asked and
//! what to insist on.

use super::{
    call_card::capitalised,
    presenter::{Presenter, role_text_id},
};
use crate::{
    card::{About, CallForm, CardParts, Observation, SpokenForm, first_that_holds},
    content::{
        catalog::{ASK_FOR_ADVICE, Script},
        enums::{CallRecipient, Circumstance, Whereabouts, Workplace},
    },
    ids::Id,
    page::{Fact, ScriptPart, SpokenLine, Steps},
    text::Argument,
};

impl Presenter<'_> {
    /// The script, in the order in which it is said.
    pub(super) fn script(&self, parts: &CardParts, script: &Script) -> Vec<SpokenLine> {
        let id = recipient_id(parts.recipient);
        let opening = script.opening.as_ref().and_then(|others| {
            self.said(&id, "opening", first_that_holds(others, &parts.circumstances), parts)
        });
        let lines = [
            (ScriptPart::Opening, "ui-card-opening", opening),
            (ScriptPart::Where, "ui-card-where", Some(self.where_it_is(parts))),
            (ScriptPart::What, "ui-card-what", Some(self.what_was_seen(parts))),
            (ScriptPart::Who, "ui-card-who", self.who_calls(parts)),
            (ScriptPart::Want, "ui-card-want", Some(self.what_is_wanted(parts, script))),
        ];
        let lines = lines.into_iter().filter_map(|(part, label, text)| {
            Some(SpokenLine { part, label: self.text(label), text: capitalised(&text?) })
        });
        lines.collect()
    }

    /// What whoever must report a child says first.
    pub(super) fn words_of_report(&self, parts: &CardParts) -> Option<String> {
        if !self.has_duty_about_child(parts) {
            return None;
        }
        let id = recipient_id(CallRecipient::SocialServices);
        let text = self.quoted(&self.said(&id, "past", Some(Circumstance::Duty), parts)?);
        Some(self.text_with("ui-card-say-first", &[("text", text.into())]))
    }

    /// The attribute of a script, or that of a circumstance.
    fn said(
        &self,
        id: &str,
        name: &str,
        when: Option<Circumstance>,
        parts: &CardParts,
    ) -> Option<String> {
        let name = when.map_or_else(|| name.to_owned(), |when| format!("{name}-{}", when.as_str()));
        self.texts.attribute_with(id, &name, &self.words(parts))
    }

    /// The words that the sentences of a card fill in.
    fn words(&self, parts: &CardParts) -> [Argument<'static>; 4] {
        let place = self.app.caller.place.as_ref().map(|place| self.place_name(place));
        let place = place.unwrap_or_else(|| self.text("card-place-blank"));
        [
            ("person", self.person(parts).into()),
            ("worker", self.worker(parts).into()),
            ("place", place.into()),
            ("teller", self.teller().into()),
        ]
    }

    /// Who has seen what is told: the caller, or somebody whose words they hand on. Quotation marks are not
    /// heard on the phone, so that those words stand in the third person.
    fn teller(&self) -> String {
        let caller = &self.app.caller;
        let role = caller.sector.as_ref().zip(caller.role.as_ref());
        let other = role
            .and_then(|(sector, role)| self.texts.attribute(&role_text_id(sector, role), "teller"));
        other.unwrap_or_else(|| "self".to_owned())
    }

    /// The word for whoever works there: a patient or a pupil is the same person, a guest is not, and a
    /// child need not be. Where a call is about somebody who works there, that is the person.
    fn worker(&self, parts: &CardParts) -> String {
        match parts.workplace {
            Workplace::Trade if parts.observations.is_child => self.text("card-someone"),
            Workplace::Trade if parts.observations.about == About::Worker => {
                self.text("card-person")
            }
            Workplace::Trade => {
                let own = self.texts.attribute(&self.of_sector("card-person"), "worker");
                own.unwrap_or_else(|| self.text("card-person"))
            }
            Workplace::Health | Workplace::Social | Workplace::School => self.person(parts),
        }
    }

    /// The word for who is spoken of.
    pub(super) fn person(&self, parts: &CardParts) -> String {
        if parts.observations.is_child {
            return self.text("card-child");
        }
        let own = self.of_sector("card-person");
        // What was seen on the road need not be about a guest or a passenger.
        let is_other = parts.observations.is_away || self.is_about_colleague(parts);
        self.text(if is_other { "card-person" } else { &own })
    }

    /// Whether it is about somebody who works where others are guests.
    pub(super) fn is_about_colleague(&self, parts: &CardParts) -> bool {
        let own = self.of_sector("card-person");
        parts.observations.about == About::Worker
            && self.texts.attribute(&own, "about-worker").is_some()
    }

    /// The id of a text for the line of work; without one, that for all.
    pub(super) fn of_sector(&self, id: &str) -> String {
        let sector = self.app.caller.sector.as_ref();
        sector.map_or_else(|| id.to_owned(), |sector| format!("{id}-{sector}"))
    }

    /// What the role says otherwise than the line of work.
    fn role_attribute(&self, name: &str, parts: &CardParts) -> Option<String> {
        let caller = &self.app.caller;
        let (sector, role) = caller.sector.as_ref().zip(caller.role.as_ref())?;
        let id = role_text_id(sector, role);
        self.texts.attribute_with(&id, name, &self.words(parts))
    }

    fn where_it_is(&self, parts: &CardParts) -> String {
        let words = self.words(parts);
        let id = self.of_sector("card-where");
        let named = |name: &str| {
            let own = self.role_attribute(name, parts);
            own.or_else(|| self.texts.attribute_with(&id, name, &words))
        };
        if parts.asks_for_help
            && parts.place == Whereabouts::Now
            && let Some(own) = self.role_attribute("now-asks", parts)
        {
            return own;
        }
        // Where somebody is now is not known once they have left.
        let left = || parts.has_left.then(|| named("left")).flatten();
        // What was seen elsewhere says where itself.
        let away = |name| parts.observations.is_away.then(|| named(name)).flatten();
        // Whoever sends for no ambulance gives no address.
        let is_sent_nowhere = parts.recipient == CallRecipient::EmergencySwitchboard
            && self.role_attribute("want-urgent-ambulance", parts).is_some();
        let place = if is_sent_nowhere { Whereabouts::Tip } else { parts.place };
        match place {
            Whereabouts::Advice => self.text_with("card-where", &words),
            Whereabouts::Tip => {
                let own = away("away").or_else(left);
                own.unwrap_or_else(|| self.text_with(&id, &words))
            }
            Whereabouts::Now => away("now-away").or_else(|| named("now")).unwrap_or_default(),
        }
    }

    fn what_was_seen(&self, parts: &CardParts) -> String {
        let mut said = Vec::new();
        let script = parts.script(&self.app.catalog);
        if let Some(others) = script.and_then(|script| script.now.as_ref()) {
            let when = first_that_holds(others, &parts.circumstances);
            said.extend(self.said(&recipient_id(parts.recipient), "now", when, parts));
        }
        if parts.recipient == CallRecipient::Emergency && !parts.observations.has_acute {
            said.push(self.text("card-what-happens"));
        }
        said.extend(self.about(parts));
        if parts.observations.may_be_child {
            let words = self.words(parts);
            said.extend(self.texts.attribute_with("card-child", "under-18", &words));
        }
        // Where they went is what whoever is to look for them asks first.
        if parts.has_left && parts.place == Whereabouts::Tip {
            said.push(self.text_with("card-has-left", &self.words(parts)));
        }
        // Who has said what is happening, and marked nothing else, has no more to fill in.
        let is_told = parts.recipient == CallRecipient::Emergency;
        if is_told && parts.observations.shown.is_empty() {
            return sentences(&said);
        }
        said.extend(self.observations(parts));
        if parts.observations.has_more {
            said.push(self.text("ui-card-more"));
        }
        sentences(&said)
    }

    fn observations(&self, parts: &CardParts) -> Vec<String> {
        let shown = &parts.observations.shown;
        if shown.is_empty() {
            return vec![self.text_with("card-no-observations", &self.words(parts))];
        }
        shown.iter().filter_map(|one| self.observation(one, parts)).collect()
    }

    /// Of whom it is told, in a sentence.
    fn about(&self, parts: &CardParts) -> Option<String> {
        let id = self.of_sector("card-person");
        let own = |name: &str| self.texts.attribute(&id, name);
        let role = |name: &str| self.role_attribute(name, parts);
        // Where no place is told, no room is, and nobody works "there".
        let unplaced = || own("about-advice").filter(|_| parts.place == Whereabouts::Advice);
        let is_placed = parts.place != Whereabouts::Advice && !parts.observations.is_away;
        match parts.observations.about {
            About::Place => own("about-place").filter(|_| is_placed),
            About::Child => {
                let placed = || role("about-child").or_else(|| own("about-child"));
                let placed = is_placed.then(placed).flatten();
                placed.or_else(|| self.texts.attribute("card-child", "about"))
            }
            About::MaybeChild => {
                let placed = || role("about-maybe-child").or_else(|| own("about-maybe-child"));
                let placed = is_placed.then(placed).flatten();
                placed.or_else(|| self.texts.attribute("card-child", "maybe"))
            }
            About::Away => own("about-away").or_else(unplaced).or_else(|| own("about")),
            About::Worker => own("about-worker")
                .or_else(unplaced)
                .or_else(|| role("about"))
                .or_else(|| own("about")),
            About::WorkerHere => unplaced()
                .or_else(|| role("about"))
                .or_else(|| own("about-here"))
                .or_else(|| own("about")),
            About::Person => unplaced().or_else(|| role("about")).or_else(|| own("about")),
        }
    }

    fn observation(&self, one: &Observation, parts: &CardParts) -> Option<String> {
        let id = format!("say-{}", one.sign.as_str());
        let words = self.words(parts);
        let attribute = |name: &str| self.texts.attribute_with(&id, name, &words);
        let own = |name: &str| self.own_attribute_with(&id, name, &words);
        match one.form {
            SpokenForm::Sure => own("sure").or_else(|| Some(self.text_with(&id, &words))),
            SpokenForm::InCare => attribute("care"),
            SpokenForm::Unsure => own("unsure").or_else(|| attribute("unsure")),
            SpokenForm::AgainUnsure => {
                own("again").or_else(|| attribute("again")).or_else(|| attribute("unsure"))
            }
        }
    }

    /// What to say where a blank asks for it, by line of work.
    pub(super) fn notes_of_signs(&self, parts: &CardParts) -> Vec<String> {
        let shown = parts.observations.shown.iter();
        shown
            .filter_map(|one| self.own_attribute(&format!("say-{}", one.sign.as_str()), "note"))
            .collect()
    }

    /// Who is calling; whoever has a duty to report says so, and whoever is still there does not speak of
    /// a visit that is over.
    fn who_calls(&self, parts: &CardParts) -> Option<String> {
        let duty = parts.circumstances.contains(&Circumstance::Duty);
        let own = duty.then(|| self.role_attribute("duty", parts)).flatten();
        let is_there = parts.place == Whereabouts::Now;
        own.or_else(|| is_there.then(|| self.role_attribute("who-now", parts)).flatten())
            .or_else(|| self.role_attribute("who", parts))
    }

    fn what_is_wanted(&self, parts: &CardParts, script: &Script) -> String {
        let id = recipient_id(parts.recipient);
        if let Some(when) = first_that_holds(&script.want, &parts.circumstances) {
            // An emergency department sends for no ambulance.
            let is_urgent = parts.recipient == CallRecipient::EmergencySwitchboard;
            let name = if is_urgent { "want-urgent" } else { "want" };
            let own = self.role_attribute(&format!("{name}-{}", when.as_str()), parts);
            return own.or_else(|| self.said(&id, "want", Some(when), parts)).unwrap_or_default();
        }
        let own = (parts.recipient == CallRecipient::Emergency)
            .then(|| self.role_attribute("want", parts))
            .flatten();
        own.unwrap_or_else(|| self.text_with(&id, &self.words(parts)))
    }

    /// What gets past a switchboard, and what to say where that does not help either.
    pub(super) fn insist(&self, parts: &CardParts, script: &Script) -> Option<Fact> {
        let others = script.past.as_ref().filter(|_| parts.form != CallForm::Brief)?;
        let when = first_that_holds(others, &parts.circumstances);
        let id = recipient_id(parts.recipient);
        if parts.form == CallForm::Advice {
            let past = self.texts.attribute_with(&id, "past-advice", &self.words(parts))?;
            return Some(self.fact("ui-card-if-no", self.quoted(&capitalised(&past))));
        }
        let then = (script.then && when != Some(Circumstance::Child))
            .then(|| self.said(&id, "then", None, parts))
            .flatten();
        // Whoever is put through to somebody else asks them for the same.
        if parts.recipient == CallRecipient::Emergency {
            let past = self.said(&id, "past", when, parts)?;
            let said = sentences(&[past, self.what_is_wanted(parts, script)]);
            return Some(self.fact("ui-card-if-transferred", self.quoted(&said)));
        }
        let said = self.said(&id, "past", when, parts).into_iter().chain(then);
        let said: Vec<String> = said.map(|text| self.quoted(&capitalised(&text))).collect();
        Some(self.fact("ui-card-if-no", said.join(" ")))
    }

    pub(super) fn ask(&self, parts: &CardParts, script: &Script) -> Option<Steps> {
        if script.ask == 0 || parts.form == CallForm::Brief {
            return None;
        }
        let id = recipient_id(parts.recipient);
        if parts.form == CallForm::Advice {
            let items = self.numbered(&id, "ask-advice", ASK_FOR_ADVICE);
            return Some(Steps { label: self.text("ui-card-ask"), items });
        }
        let mut items = self.numbered(&id, "ask", script.ask);
        if script.ask_duty && parts.circumstances.contains(&Circumstance::Duty) {
            items.extend(self.texts.attribute(&id, "ask-duty"));
        }
        Some(Steps { label: self.text("ui-card-ask"), items })
    }

    /// What to know once one has called.
    pub(super) fn after_call(&self, parts: &CardParts) -> Vec<String> {
        let Some(script) = parts.script(&self.app.catalog) else { return Vec::new() };
        let id = recipient_id(parts.recipient);
        let mut known = self.numbered(&id, "offer", script.offer);
        let (when, count) = parts.after(script);
        let name =
            when.map_or_else(|| "after".to_owned(), |when| format!("after-{}", when.as_str()));
        known.extend(self.own_numbered(&id, &name, count));
        known
    }
}

fn recipient_id(recipient: CallRecipient) -> String {
    format!("recipient-{}", recipient.as_str())
}

/// Sentences one after the other.
fn sentences(said: &[String]) -> String {
    let said: Vec<String> = said.iter().map(|sentence| capitalised(sentence)).collect();
    said.join(" ")
}
