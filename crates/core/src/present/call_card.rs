//! The call card in words: the parts that `card` chose, put into sentences.

use super::presenter::{Presenter, role_text_id};
use crate::{
    app::screens::outcome::OutcomeView,
    card::{About, CallForm, CardParts, Observation, Situation, SpokenForm, first_that_holds},
    content::{
        catalog::{ASK_FOR_ADVICE, Contact, Script},
        enums::{CallRecipient, Circumstance, NumberUse, Outcome, Whereabouts, Workplace},
    },
    ids::Id,
    page::{CallCard, Card, Fact, ScriptPart, SpokenLine, Steps},
    route::{FoundBy, Rung, hours},
    text::{Argument, unbroken},
};

impl Presenter<'_> {
    /// The answers of the person with what they come to.
    pub(super) fn situation<'s>(&'s self, result: &'s OutcomeView) -> Situation<'s> {
        result.situation(self.app)
    }

    /// The selected call: its rung, its contact and the parts of its card.
    pub(super) fn call_at_hand<'r>(
        &'r self,
        result: &'r OutcomeView,
    ) -> Option<(&'r Rung, &'r Contact, CardParts)> {
        let rung = *result.route.ladder(&self.app.catalog).get(result.call)?;
        let contact = rung.contact(&self.app.catalog)?;
        let parts = self.situation(result).card(rung, contact)?;
        Some((rung, contact, parts))
    }

    /// The card of the selected call.
    pub(super) fn call_card(&self, result: &OutcomeView) -> Option<CallCard> {
        let (rung, contact, parts) = self.call_at_hand(result)?;
        let script = parts.script(&self.app.catalog)?;
        let (_, state) = rung.contact.as_ref()?;
        let card = self.card(contact, *state);
        let insist = self.insist(&parts, script);
        let (insist_first, insist) = if result.call > 0 { (insist, None) } else { (None, insist) };
        Some(CallCard {
            first: self.first(result, &parts),
            before: self.before(result, &parts),
            contact: Card { lead: true, facts: self.older_number(contact), ..card },
            is_stale: hours::is_stale(contact, self.app.now.date()),
            rung: self.rung_and_key(result),
            how: self.how_found(rung, contact).map(|fact| fact.text),
            insist_first,
            say: self.text("ui-card-say"),
            script: self.script(&parts, script),
            dont: self.donts(&parts),
            safety: self.fact("ui-card-safety", self.own_safety(&parts)),
            ask: self.ask(&parts, script),
            insist,
        })
    }

    /// A number that came before the present one stands beside it, since people know it.
    fn older_number(&self, contact: &Contact) -> Vec<Fact> {
        let older = contact.others.iter().filter(|(_, r#use)| *r#use == NumberUse::Older);
        let fact = |number: &str| self.fact("phone-use-older", unbroken(number));
        older.map(|(number, _)| fact(number.as_str())).collect()
    }

    /// What to do in the next minutes where somebody asks for help, else what comes before the first
    /// call.
    fn first(&self, result: &OutcomeView, parts: &CardParts) -> Option<Steps> {
        if result.call > 0 {
            return None;
        }
        let items = if parts.asks_for_help {
            let own = self.app.catalog.cards.workplaces.get(&parts.workplace)?;
            self.numbered(&format!("asks-{}", parts.workplace.as_str()), "first", own.first)
        } else {
            let before = result.route.before_calling(&self.app.catalog);
            before.iter().map(|rung| self.first_step(rung, &result.route.rungs)).collect()
        };
        (!items.is_empty()).then(|| Steps { label: self.text("ui-first"), items })
    }

    /// A step to take before the first call, with how the social services are reached where it is about
    /// them.
    fn first_step(&self, rung: &Rung, rungs: &[Rung]) -> String {
        let step = format!("{}.", self.step_text(rung));
        let number = self.daytime_number(rung, rungs);
        let is_unknown = number.is_none() && rung.found_by == FoundBy::SocialOffice;
        let how = number.or_else(|| is_unknown.then(|| self.text("reach-social-office-first")));
        [step].into_iter().chain(how).collect::<Vec<_>>().join(" ")
    }

    /// What must be known before calling: what the role must do by law, and consent.
    fn before(&self, result: &OutcomeView, parts: &CardParts) -> Vec<String> {
        let mut before = Vec::from_iter(self.role_extra(parts));
        if self.situation(result).has_left() {
            let words = [("person", self.person(parts).into())];
            before.push(capitalised(&self.text_with("ui-card-has-left", &words)));
        }
        if self.is_report_to_police_by_duty(parts) {
            before.push(self.text("card-secrecy-child"));
        }
        if parts.circumstances.contains(&Circumstance::Office)
            && parts.workplace != Workplace::Social
        {
            before.push(self.text("card-office"));
        }
        let person = [("person", self.person(parts).into())];
        match parts.form {
            CallForm::Advice => before.push(self.text_with("ui-card-advice-first", &person)),
            CallForm::Full | CallForm::Brief if parts.consent => {
                let leads_to_police = [CallRecipient::Police, CallRecipient::EmergencySwitchboard];
                if leads_to_police.contains(&parts.recipient) {
                    before.push(self.text("card-secrecy"));
                }
                let yes = self.text_with("ui-card-consent-first", &person);
                before.push(format!("{yes} {}", self.text_with("ui-card-consent-no", &person)));
            }
            CallForm::Full | CallForm::Brief => {}
        }
        before
    }

    /// Whoever must report a child to social services still tests secrecy before a call to the police.
    fn is_report_to_police_by_duty(&self, parts: &CardParts) -> bool {
        let own = self.app.catalog.cards.workplaces.get(&parts.workplace);
        own.is_some_and(|own| own.duty)
            && parts.recipient == CallRecipient::Police
            && parts.outcome == Outcome::ChildConcern
    }

    /// Words of a text that are those of one role, else of one line of work.
    pub(super) fn own_attribute(&self, id: &str, name: &str) -> Option<String> {
        let caller = &self.app.caller;
        let sector = caller.sector.as_ref()?;
        let attribute = |name: String| self.texts.attribute(id, &name);
        let role = caller.role.as_ref();
        let of_role = role.and_then(|role| attribute(format!("{name}-{sector}-{role}")));
        of_role.or_else(|| attribute(format!("{name}-{sector}")))
    }

    fn outcome_attribute(&self, parts: &CardParts, attribute: &str) -> Option<String> {
        let id = format!("outcome-{}-{}", parts.outcome.as_str(), parts.workplace.as_str());
        self.texts.attribute(&id, attribute)
    }

    /// What an outcome asks of one role only.
    fn role_extra(&self, parts: &CardParts) -> Option<String> {
        let caller = &self.app.caller;
        let (sector, role) = caller.sector.as_ref().zip(caller.role.as_ref())?;
        self.outcome_attribute(parts, &format!("extra-{sector}-{role}"))
    }

    /// What the outcome means, and what it asks of everybody at this kind of workplace.
    pub(super) fn outcome_texts(&self, parts: &CardParts) -> Vec<String> {
        if parts.asks_for_help && parts.outcome != Outcome::ChildConcern {
            let id = format!("asks-{}", parts.workplace.as_str());
            let attribute = |name| self.texts.attribute(&id, name);
            return [attribute("text"), attribute("if-no")].into_iter().flatten().collect();
        }
        if parts.is_low_of_child() {
            return self.outcome_attribute(parts, "text-child").into_iter().collect();
        }
        let id = format!("outcome-{}-{}", parts.outcome.as_str(), parts.workplace.as_str());
        let text = self.own_attribute(&id, "text");
        let text = text.or_else(|| self.texts.attribute(&id, "text"));
        let extra = self.outcome_attribute(parts, "extra");
        let extra = extra.filter(|_| self.role_extra(parts).is_none());
        text.into_iter().chain(extra).collect()
    }

    /// The script, in the order in which it is said.
    fn script(&self, parts: &CardParts, script: &Script) -> Vec<SpokenLine> {
        let id = recipient_id(parts);
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
    fn words(&self, parts: &CardParts) -> [Argument<'static>; 3] {
        let place = self.app.caller.place.as_ref().map(|place| self.place_name(place));
        let place = place.unwrap_or_else(|| self.text("card-place-blank"));
        [
            ("person", self.person(parts).into()),
            ("worker", self.worker(parts).into()),
            ("place", place.into()),
        ]
    }

    /// The word for whoever works there: a patient or a pupil is the same person, a guest is not.
    fn worker(&self, parts: &CardParts) -> String {
        let is_same = parts.workplace != Workplace::Trade || parts.observations.is_child;
        if is_same { self.person(parts) } else { self.text("card-person") }
    }

    /// The word for who is spoken of.
    fn person(&self, parts: &CardParts) -> String {
        if parts.observations.is_child {
            return self.text("card-child");
        }
        self.text(&self.of_sector("card-person"))
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
        match parts.place {
            Whereabouts::Advice => self.text_with("card-where", &words),
            Whereabouts::Tip => self.text_with(&id, &words),
            Whereabouts::Now => {
                let own = self.role_attribute("now", parts);
                own.or_else(|| self.texts.attribute_with(&id, "now", &words)).unwrap_or_default()
            }
        }
    }

    fn what_was_seen(&self, parts: &CardParts) -> String {
        let mut said = Vec::new();
        let script = parts.script(&self.app.catalog);
        if let Some(others) = script.and_then(|script| script.now.as_ref()) {
            let when = first_that_holds(others, &parts.circumstances);
            said.extend(self.said(&recipient_id(parts), "now", when, parts));
        }
        said.extend(self.about(parts));
        // Some tell what others have seen.
        said.extend(self.role_attribute("told", parts));
        let observations = &parts.observations;
        said.extend(observations.shown.iter().filter_map(|one| self.observation(one, parts)));
        if observations.shown.is_empty() {
            said.push(self.text("card-no-observations"));
        }
        if observations.has_more {
            said.push(self.text("ui-card-more"));
        }
        let said: Vec<String> = said.iter().map(|sentence| capitalised(sentence)).collect();
        said.join(" ")
    }

    /// Of whom it is told, in a sentence.
    fn about(&self, parts: &CardParts) -> Option<String> {
        let id = self.of_sector("card-person");
        let own = |name: &str| self.texts.attribute(&id, name);
        let role = |name: &str| self.role_attribute(name, parts);
        // Where no place is told, no room is, and nobody works "there".
        let unplaced = || own("about-advice").filter(|_| parts.place == Whereabouts::Advice);
        match parts.observations.about {
            About::Place => None,
            About::Child => {
                let placed = || role("about-child").or_else(|| own("about-child"));
                let placed = (parts.place != Whereabouts::Advice).then(placed).flatten();
                placed.or_else(|| self.texts.attribute("card-child", "about"))
            }
            About::MaybeChild => self.texts.attribute("card-child", "maybe"),
            About::Worker => own("about-worker").or_else(unplaced).or_else(|| own("about")),
            About::WorkerHere => unplaced()
                .or_else(|| own("about-here"))
                .or_else(|| role("about"))
                .or_else(|| own("about")),
            About::Person => unplaced().or_else(|| role("about")).or_else(|| own("about")),
        }
    }

    fn observation(&self, one: &Observation, parts: &CardParts) -> Option<String> {
        let id = format!("say-{}", one.sign.as_str());
        let words = self.words(parts);
        let attribute = |name: &str| self.texts.attribute_with(&id, name, &words);
        match one.form {
            SpokenForm::Sure => Some(self.text_with(&id, &words)),
            SpokenForm::InCare => attribute("care"),
            SpokenForm::Unsure => attribute("unsure"),
            SpokenForm::AgainUnsure => attribute("again").or_else(|| attribute("unsure")),
        }
    }

    /// Who is calling; whoever has a duty to report says so.
    fn who_calls(&self, parts: &CardParts) -> Option<String> {
        let duty = parts.circumstances.contains(&Circumstance::Duty);
        let own = duty.then(|| self.role_attribute("duty", parts)).flatten();
        own.or_else(|| self.role_attribute("who", parts))
    }

    fn what_is_wanted(&self, parts: &CardParts, script: &Script) -> String {
        let id = recipient_id(parts);
        if let Some(when) = first_that_holds(&script.want, &parts.circumstances) {
            return self.said(&id, "want", Some(when), parts).unwrap_or_default();
        }
        let own = (parts.recipient == CallRecipient::Emergency)
            .then(|| self.role_attribute("want", parts))
            .flatten();
        own.unwrap_or_else(|| self.text_with(&id, &self.words(parts)))
    }

    /// What gets past a switchboard, and what to say where that does not help either.
    fn insist(&self, parts: &CardParts, script: &Script) -> Option<Fact> {
        let others = script.past.as_ref().filter(|_| parts.form != CallForm::Brief)?;
        let when = first_that_holds(others, &parts.circumstances);
        let id = recipient_id(parts);
        if parts.form == CallForm::Advice {
            let past = self.texts.attribute_with(&id, "past-advice", &self.words(parts))?;
            return Some(self.fact("ui-card-if-no", self.quoted(&capitalised(&past))));
        }
        let then =
            (script.then && when.is_none()).then(|| self.said(&id, "then", None, parts)).flatten();
        let said = self.said(&id, "past", when, parts).into_iter().chain(then);
        let said: Vec<String> = said.map(|text| self.quoted(&capitalised(&text))).collect();
        let label = if parts.recipient == CallRecipient::Emergency {
            "ui-card-if-transferred"
        } else {
            "ui-card-if-no"
        };
        Some(self.fact(label, said.join(" ")))
    }

    fn ask(&self, parts: &CardParts, script: &Script) -> Option<Steps> {
        if script.ask == 0 || parts.form == CallForm::Brief {
            return None;
        }
        let id = recipient_id(parts);
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
        let id = recipient_id(parts);
        let mut known = self.numbered(&id, "offer", script.offer);
        let (when, count) = parts.after(script);
        let name =
            when.map_or_else(|| "after".to_owned(), |when| format!("after-{}", when.as_str()));
        known.extend(self.numbered(&id, &name, count));
        known
    }

    /// The attributes `name-1` and on, as many as there are.
    pub(super) fn numbered(&self, id: &str, name: &str, count: u8) -> Vec<String> {
        let numbered = (1..=count).filter_map(|n| self.texts.attribute(id, &format!("{name}-{n}")));
        numbered.collect()
    }

    fn quoted(&self, text: &str) -> String {
        self.text_with("ui-card-quote", &[("text", text.to_owned().into())])
    }
}

fn recipient_id(parts: &CardParts) -> String {
    format!("recipient-{}", parts.recipient.as_str())
}

/// A sentence, however the word that it begins with stands elsewhere.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
