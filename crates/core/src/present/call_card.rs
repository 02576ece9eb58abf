//! The call card in words: the parts that `card` chose, put into sentences.

use super::{ladder::step_id, presenter::Presenter};
use crate::{
    app::screens::outcome::OutcomeView,
    card::{CallForm, CardParts, Naming, Situation},
    content::{
        catalog::Contact,
        enums::{CallRecipient, Caution, Circumstance, NumberUse, Outcome, Workplace},
    },
    page::{CallCard, Card, Fact, Steps},
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
            before: self.before(result, rung, &parts),
            contact: Card { lead: true, facts: self.older_number(contact), ..card },
            is_stale: hours::is_stale(contact, self.app.now.date()),
            rung: self.rung_and_key(result),
            how: self
                .how_found(rung, contact)
                .map(|fact| fact.text)
                .or_else(|| self.word_to_say(&parts)),
            insist_first,
            say: self.text("ui-card-say"),
            script: self.script(&parts, script),
            dont: self.donts(&parts),
            safety: self.safety(&parts),
            ask: self.ask(&parts, script),
            insist,
        })
    }

    /// A line about the caller's own safety, or that of whoever is there instead.
    fn safety(&self, parts: &CardParts) -> Fact {
        let id = "ui-card-safety";
        let label = self.own_attribute(id, "of").unwrap_or_else(|| self.text(id));
        Fact { label, text: self.own_safety(parts) }
    }

    /// What a voice of the police asks for, where nothing is urgent.
    fn word_to_say(&self, parts: &CardParts) -> Option<String> {
        let holds = |when| parts.circumstances.contains(&when);
        // Whoever reports a crime says so.
        if parts.recipient != CallRecipient::Police || holds(Circumstance::ReportsCrime) {
            return None;
        }
        let id = "card-say-tips";
        match () {
            () if holds(Circumstance::Child) => self.texts.attribute(id, "child"),
            () if holds(Circumstance::AsksForHelp) && parts.form != CallForm::Advice => {
                self.texts.attribute(id, "asks")
            }
            () => Some(self.text(id)),
        }
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
        let own = self.app.catalog.cards.workplaces.get(&parts.workplace)?;
        let mut items = Vec::new();
        if parts.needs_care {
            items.extend(self.own_numbered(&care_id(parts), "first", own.care));
        }
        // Whoever must report a child who asks for help is told less to say, and how to report.
        let steps = self.steps_first(result, parts);
        let reports = parts.asks_for_help && self.has_duty_about_child(parts) && !steps.is_empty();
        if parts.asks_for_help {
            let id = format!("asks-{}", parts.workplace.as_str());
            let name = if reports { "report" } else { "first" };
            items.extend(self.own_numbered(&id, name, own.first));
        }
        if !parts.asks_for_help || reports {
            // What the heading says is not said again.
            let (heading, holding) = (self.card_heading(result), self.holding(result));
            let steps =
                steps.into_iter().filter(|rung| self.step_text_when(rung, &holding) != heading);
            items.extend(steps.map(|rung| self.first_step(rung, result, parts)));
        }
        (!items.is_empty()).then(|| Steps { label: self.text("ui-first"), items })
    }

    /// The steps to take before the first call. What is acute takes the place of those of somebody at a
    /// trade, and a school that is closed is asked the next day.
    pub(super) fn steps_first<'r>(
        &'r self,
        result: &'r OutcomeView,
        parts: &CardParts,
    ) -> Vec<&'r Rung> {
        if parts.is_low_but_acute() && parts.workplace == Workplace::Trade {
            return Vec::new();
        }
        let holding = self.holding(result);
        let is_later = |rung: &Rung| {
            holding.contains(&"closed") && self.texts.attribute(&step_id(rung), "closed").is_some()
        };
        let before = result.route.before_calling(&self.app.catalog).iter();
        before.filter(|rung| !is_later(rung)).collect()
    }

    /// A step to take before the first call; where it is about the social services, how they are reached
    /// and what whoever must report says to them.
    fn first_step(&self, rung: &Rung, result: &OutcomeView, parts: &CardParts) -> String {
        let step = format!("{}.", self.step_text_when(rung, &self.holding(result)));
        let number = self.daytime_number(rung, &result.route.rungs);
        let is_unknown = number.is_none() && rung.found_by == FoundBy::SocialOffice;
        let how = number.or_else(|| is_unknown.then(|| self.text("reach-social-office-first")));
        let words = how.as_ref().and_then(|_| self.words_of_report(parts));
        [step].into_iter().chain(how).chain(words).collect::<Vec<_>>().join(" ")
    }

    /// What must be known before calling: what the role must do by law, and consent.
    fn before(&self, result: &OutcomeView, rung: &Rung, parts: &CardParts) -> Vec<String> {
        let mut before = Vec::from_iter(self.acute_note(result));
        before.extend(self.role_extra(parts).filter(|_| result.call == 0));
        if self.is_report_to_police_by_duty(parts) {
            before.push(self.text("card-then-police"));
            before.push(self.text("card-secrecy-child"));
        } else {
            before.extend(self.what_comes_then(result, rung, parts));
        }
        if self.situation(result).has_left() {
            let words = [("person", self.person(parts).into())];
            before.push(capitalised(&self.text_with("ui-card-has-left", &words)));
        }
        if parts.recipient == CallRecipient::EmergencySwitchboard
            && parts.circumstances.contains(&Circumstance::Care)
        {
            before.push(self.text("card-urgent"));
            let is_oncall = ![Circumstance::Office, Circumstance::Social]
                .iter()
                .any(|when| parts.circumstances.contains(when));
            before.extend(is_oncall.then(|| self.text("card-urgent-oncall")));
        }
        before.extend(self.secrecy_of_child(parts));
        before.extend(self.notes_of_signs(parts));
        before.extend(self.own_attribute(&step_id(rung), "note"));
        let person = [("person", self.person(parts).into())];
        match parts.naming {
            Naming::Free => {}
            Naming::Never => before.push(self.text_with("ui-card-advice-first", &person)),
            Naming::AfterConsent => {
                if parts.recipient == CallRecipient::Police {
                    before.push(self.text("card-secrecy"));
                }
                let yes = self.text_with("ui-card-consent-first", &person);
                before.push(format!("{yes} {}", self.text_with("ui-card-consent-no", &person)));
            }
        }
        before
    }

    /// Whoever asks for advice about a child in care or school tests secrecy before the police learn who it is.
    fn secrecy_of_child(&self, parts: &CardParts) -> Option<String> {
        let leads_to_police =
            matches!(parts.recipient, CallRecipient::Police | CallRecipient::EmergencySwitchboard);
        if !leads_to_police || !parts.is_low_of_child() {
            return None;
        }
        match parts.workplace {
            Workplace::Trade => None,
            // They are the social services themselves.
            Workplace::Social => self.texts.attribute("card-secrecy-child", "own"),
            Workplace::Health | Workplace::School => Some(self.text("card-secrecy-child")),
        }
    }

    /// Above the first number, where something acute is marked and nobody is said to be in danger.
    fn acute_note(&self, result: &OutcomeView) -> Option<String> {
        let situation = self.situation(result);
        // Other words say so themselves, or ask for more than to do as usual.
        let does_as_usual = matches!(situation.caution(), Caution::Act | Caution::Low)
            && (situation.workplace() == Workplace::Trade
                || situation.assessment.outcome <= Outcome::WeakSigns);
        let is_acute =
            situation.is_acute_without_danger() && does_as_usual && !situation.asks_for_help();
        (is_acute && !situation.needs_care() && result.call == 0).then(|| self.text("card-acute"))
    }

    /// What the first number is for, where the heading asks for something else first.
    fn what_comes_then(
        &self,
        result: &OutcomeView,
        rung: &Rung,
        parts: &CardParts,
    ) -> Option<String> {
        if result.call == 0 && parts.needs_care && parts.outcome <= Outcome::WeakSigns {
            return Some(self.text("card-then-care"));
        }
        let reports_crime = parts.circumstances.contains(&Circumstance::ReportsCrime);
        let comes_first = parts.asks_for_help || !self.steps_first(result, parts).is_empty();
        // The others say in their heading, or with the words about consent, what the first number is for.
        let is_other = comes_first
            && (parts.outcome <= Outcome::WeakSigns
                || parts.outcome == Outcome::ChildConcern
                || (parts.outcome == Outcome::Suspicion && parts.workplace != Workplace::Trade));
        if result.call > 0 || (parts.asks_for_help && !reports_crime) || !is_other {
            return None;
        }
        let step = self.step_text(rung);
        (step != self.card_heading(result))
            .then(|| self.text_with("ui-card-then", &[("step", step.into())]))
    }

    /// Whoever must report a child to social services still tests secrecy before a call to the police.
    fn is_report_to_police_by_duty(&self, parts: &CardParts) -> bool {
        parts.recipient == CallRecipient::Police && self.has_duty_about_child(parts)
    }

    pub(super) fn has_duty_about_child(&self, parts: &CardParts) -> bool {
        let own = self.app.catalog.cards.workplaces.get(&parts.workplace);
        own.is_some_and(|own| own.duty) && parts.outcome == Outcome::ChildConcern
    }

    /// Words of a text that are those of one role, else of one line of work.
    pub(super) fn own_attribute(&self, id: &str, name: &str) -> Option<String> {
        self.own_attribute_with(id, name, &[])
    }

    /// The same, filled in.
    pub(super) fn own_attribute_with(
        &self,
        id: &str,
        name: &str,
        words: &[Argument<'_>],
    ) -> Option<String> {
        let caller = self.caller;
        let sector = caller.sector.as_ref()?;
        let attribute = |name: String| self.texts.attribute_with(id, &name, words);
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
    pub(super) fn outcome_texts(&self, result: &OutcomeView, parts: &CardParts) -> Vec<String> {
        if parts.asks_for_help && parts.outcome != Outcome::ChildConcern {
            let id = format!("asks-{}", parts.workplace.as_str());
            let text =
                |name| self.own_attribute(&id, name).or_else(|| self.texts.attribute(&id, name));
            return [text("text"), text("if-no")].into_iter().flatten().collect();
        }
        if parts.is_low_of_child() {
            return self.outcome_attribute(parts, "text-child").into_iter().collect();
        }
        if parts.is_low_but_acute() {
            let id = "card-heading-acute";
            let name = if parts.needs_care { "text" } else { "text-advice" };
            let own = self.texts.attribute(id, &format!("text-{}", parts.workplace.as_str()));
            return own.or_else(|| self.texts.attribute(id, name)).into_iter().collect();
        }
        if parts.has_left
            && parts.outcome != Outcome::ChildConcern
            && let Some(left) = self.texts.attribute(&left_id(parts), "text")
        {
            return vec![left];
        }
        let id = format!("outcome-{}-{}", parts.outcome.as_str(), parts.workplace.as_str());
        let text = self.own_attribute(&id, "text");
        let text = text.or_else(|| self.texts.attribute(&id, "text"));
        // The rest of the ladder has no number of the social services: how they are reached stands elsewhere.
        let is_elsewhere =
            result.route.rungs.iter().any(|rung| rung.found_by == FoundBy::SocialOffice);
        let elsewhere = self.texts.attribute(&id, "elsewhere").filter(|_| is_elsewhere);
        let extra = self.outcome_attribute(parts, "extra");
        let extra = extra.filter(|_| self.role_extra(parts).is_none());
        text.into_iter().chain(elsewhere).chain(extra).collect()
    }

    /// The attributes `name-1` and on, as many as there are.
    pub(super) fn numbered(&self, id: &str, name: &str, count: u8) -> Vec<String> {
        let numbered = (1..=count).filter_map(|n| self.texts.attribute(id, &format!("{name}-{n}")));
        numbered.collect()
    }

    /// The same, each of the role or the line of work where they have their own.
    pub(super) fn own_numbered(&self, id: &str, name: &str, count: u8) -> Vec<String> {
        let names = (1..=count).map(|n| format!("{name}-{n}"));
        let own = |name: String| {
            self.own_attribute(id, &name).or_else(|| self.texts.attribute(id, &name))
        };
        names.filter_map(own).collect()
    }

    pub(super) fn quoted(&self, text: &str) -> String {
        self.text_with("ui-card-quote", &[("text", text.to_owned().into())])
    }
}

/// Where the words about whoever has left stand.
pub(super) fn left_id(parts: &CardParts) -> String {
    format!("left-{}", parts.workplace.as_str())
}

/// Where the words about care stand.
pub(super) fn care_id(parts: &CardParts) -> String {
    format!("care-{}", parts.workplace.as_str())
}

/// A sentence, however the word that it begins with stands elsewhere.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
