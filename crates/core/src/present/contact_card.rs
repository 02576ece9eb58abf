//! A contact as a card: number, who answers, whether it is open, and where the facts come from.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use super::{
    call_card::capitalised,
    presenter::{Presenter, weekday},
};
use crate::{
    content::{
        catalog::Contact,
        enums::{ContactKind, Provenance},
    },
    ids::{ContactId, Id},
    page::{Card, Fact, Open},
    route::hours::{self, Availability, Moment},
    text::unbroken,
};

impl Presenter<'_> {
    /// The card of a contact.
    pub(super) fn card(&self, contact: &Contact, state: Availability) -> Card {
        let words = ["contact-", contact.id.as_str()].concat();
        let mut facts = Vec::from_iter(self.added_by(contact.pack.as_deref()));
        facts.extend(self.attribute_fact("ui-hours", &words, "hours"));
        let audience = self.text(&["audience-", contact.audience.as_str()].concat());
        facts.push(self.fact("ui-audience", audience));
        facts.extend(self.attribute_fact("ui-contact-note", &words, "note"));
        for (number, r#use) in &contact.others {
            let label = self.text(&format!("phone-use-{}", r#use.as_str()));
            facts.push(Fact { label, text: unbroken(number.as_str()) });
        }
        facts.extend(contact.web.as_deref().map(|url| self.fact("ui-web", address(url))));
        let email = contact.email.as_deref();
        facts.extend(email.map(|email| self.fact("ui-email", email.to_owned())));
        facts.push(self.fact("ui-source", self.source(contact)));
        Card { facts, ..self.brief_card(contact, state) }
    }

    /// The card of a contact without its facts, but whose it is: for the shortest of lists.
    pub(super) fn brief_card(&self, contact: &Contact, state: Availability) -> Card {
        Card {
            number: contact.number.as_ref().map(|number| number.as_str().to_owned()),
            name: self.content_text("contact", &contact.id),
            state: self.availability_text(contact, state),
            open: open(contact, state),
            facts: Vec::from_iter(self.added_by(contact.pack.as_deref())),
            ..Card::default()
        }
    }

    /// Who answers, and the number where there is one: it may be all one looks for. What a pack
    /// added is never taken for the program's own.
    pub(super) fn name_and_number(&self, id: &ContactId) -> String {
        let name = self.content_text("contact", id);
        let text = match self.number(id) {
            Some(number) => format!("{name}, {number}"),
            None => name,
        };
        let contact = self.app.catalog.contacts.get(id);
        match contact.and_then(|contact| contact.pack.as_deref()) {
            Some(pack) => {
                let values = [("text", text.into()), ("pack", pack.to_owned().into())];
                self.text_with("ui-text-added-by", &values)
            }
            None => text,
        }
    }

    /// The number of a contact, to stand within a text.
    pub(super) fn number(&self, id: &ContactId) -> Option<String> {
        let contact = self.app.catalog.contacts.get(id)?;
        Some(unbroken(contact.number.as_ref()?.as_str()))
    }

    /// Open, closed until, or not known, in words.
    pub(super) fn availability_text(&self, contact: &Contact, state: Availability) -> String {
        if contact.number.is_none() {
            let is_emergency = contact.kind == ContactKind::Emergency;
            return self.text(if is_emergency { "ui-sms-only" } else { "ui-web-only" });
        }
        match state {
            // It is 112 that answers, not those one asks for there.
            Availability::Open { .. }
                if contact.is_112() && contact.kind == ContactKind::OnCall =>
            {
                self.text("ui-open-always-112")
            }
            Availability::Open { .. } if contact.always_open() => self.text("ui-open-always"),
            Availability::Open { until: None } => self.text("ui-open"),
            Availability::Open { until: Some(until) } => {
                self.text_with("ui-open-until", &[("time", clock(until).into())])
            }
            Availability::Closed { opens: Some(opens) } => {
                self.text_with("ui-opens", &[("when", self.when(opens).into())])
            }
            Availability::Closed { opens: None } => self.text("ui-closed"),
            // Nights and weekends are told in words, without the hours.
            Availability::Unknown if self.hours_in_words(contact).is_some() => {
                self.text("ui-hours-inexact")
            }
            Availability::Unknown => self.text("ui-hours-unknown"),
        }
    }

    /// Its opening hours as its owner tells them.
    pub(super) fn hours_in_words(&self, contact: &Contact) -> Option<String> {
        self.texts.attribute(&["contact-", contact.id.as_str()].concat(), "hours")
    }

    /// A time today, a weekday within six days, else the date.
    pub(super) fn when(&self, then: Moment) -> String {
        let now = self.app.now;
        if then.date() == now.date() {
            clock(then)
        } else if then - now < TimeDelta::days(6) {
            format!("{} {}", weekday(self.texts, then), clock(then))
        } else {
            format!("{} {}", then.date(), clock(then))
        }
    }

    /// Where the numbers of a paper come from and how old the oldest is: a paper lies about longer than
    /// a screen is lit. A page that is not the owner's says nothing to a reader, who is told where to check.
    pub(super) fn number_sources(&self, contacts: &[&Contact]) -> Option<Fact> {
        let is_of_others = |contact: &&Contact| contact.provenance == Provenance::Others;
        let named = |of_others, name: &dyn Fn(&Contact) -> Option<String>| {
            let own = contacts.iter().copied().filter(|own| is_of_others(own) == of_others);
            let names: BTreeSet<String> = own.filter_map(name).collect();
            Vec::from_iter(names).join(if of_others { "; " } else { ", " })
        };
        let owners = named(false, &|contact| Some(host(&contact.source)));
        let others = named(true, &|contact| self.owner(contact));
        let checked = contacts.iter().map(|contact| contact.checked).min()?.to_string();
        let sentences = [
            ("ui-paper-numbers-read", "sources", owners),
            ("ui-paper-numbers-others", "owners", others),
            ("ui-paper-numbers-checked", "checked", checked),
        ];
        let said = sentences.into_iter().filter(|(_, _, value)| !value.is_empty());
        let said: Vec<String> =
            said.map(|(id, name, value)| self.text_with(id, &[(name, value.into())])).collect();
        Some(self.fact("ui-paper-numbers", said.join(" ")))
    }

    /// The page of whoever has the number, where one is known, else their name; nobody calls the emergency
    /// number to check it.
    fn owner(&self, contact: &Contact) -> Option<String> {
        let page = contact.web.as_deref().map(host);
        let page = page.filter(|page| *page != host(&contact.source));
        page.or_else(|| (!contact.is_112()).then(|| self.content_text("contact", &contact.id)))
    }

    /// The source, its own date, when it was read, and a plain mark where it is old.
    pub(super) fn source(&self, contact: &Contact) -> String {
        let date = contact.source_date.iso();
        let date = date.unwrap_or_else(|| self.text("ui-source-undated"));
        let line = self.text_with(
            "ui-source-line",
            &[
                ("source", host(&contact.source).into()),
                ("date", date.into()),
                ("checked", contact.checked.to_string().into()),
                ("provenance", contact.provenance.as_str().into()),
            ],
        );
        if hours::is_stale(contact, self.app.now.date()) {
            format!("{line}. {}", capitalised(&self.text("ui-stale")))
        } else {
            line
        }
    }
}

pub(super) fn open(contact: &Contact, state: Availability) -> Open {
    match state {
        _ if contact.number.is_none() => Open::Unknown,
        Availability::Open { .. } => Open::Yes,
        Availability::Closed { .. } => Open::No,
        Availability::Unknown => Open::Unknown,
    }
}

fn clock(moment: Moment) -> String {
    moment.format("%H.%M").to_string()
}

/// Whose page it is; what is not an address stands as it is.
pub(super) fn host(source: &str) -> String {
    let Some((_, rest)) = source.split_once("://") else { return source.to_owned() };
    let host = rest.split('/').next().unwrap_or(rest);
    host.trim_start_matches("www.").to_owned()
}

/// An address without its scheme; its path only where it holds fewer than three digits. What holds
/// more is never broken over two lines, and might be taken for a number to call.
fn address(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/');
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    if digits >= 3 { host(url) } else { rest.trim_start_matches("www.").to_owned() }
}
