//! Whom a learner would call, and how that compares with the ladder at the county and moment of the
//! case. Contacts are compared by number, not by name: a line that is reached through 112 is 112.

use super::{Scene, ladder, selection::hash};
use crate::{
    content::{
        catalog::{Case, Catalog, Contact, Place},
        enums::{Audience, Choice, ContactKind, Outcome},
    },
    ids::{ContactId, Id},
    route::{
        self, FoundBy, Rung,
        hours::{self, Availability, Moment},
    },
};

/// Whom somebody would call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// Nobody.
    Nobody,
    /// The workplace's own number.
    Workplace,
    /// The municipality's social services in office hours; the content has no number for them.
    SocialOffice,
    /// This contact.
    Contact(ContactId),
}

/// How good a choice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The first call of the ladder, or rightly nobody.
    Best,
    /// Also on the ladder, and it answers now.
    Fine,
    /// It does not answer now.
    Closed {
        /// When it opens, where that is known.
        opens: Option<Moment>,
    },
    /// No source tells whether it answers now.
    HoursUnknown,
    /// 112, though there is no danger now.
    OnlyInDanger,
    /// Nobody, though somebody should be called.
    SomebodyNeeded,
    /// Danger now, and another than 112 was chosen.
    DangerNeeds112,
    /// Not on the ladder: it advises people who meet trafficking at work, and takes on no case.
    OnlyAdvises,
    /// A line for other help, which the case does not call for.
    OtherSituation,
    /// Not on the ladder.
    Elsewhere,
}

impl Verdict {
    /// Whether the choice is good.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Best | Self::Fine)
    }
}

/// The feedback on a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallFeedback {
    /// What was chosen; nothing where the question was skipped.
    pub chosen: Option<Recipient>,
    /// What is best at the case's own county and moment.
    pub best: Recipient,
    /// How good the choice is; nothing where none was made.
    pub verdict: Option<Verdict>,
}

/// How many contacts of one kind are offered: enough to choose among, in a list that stays short. The
/// contact of the answer key is offered beyond that.
const MAX_OFFERED_PER_KIND: usize = 2;

/// The recipients to choose among at a scene. Every case offers the same kinds, so that the offer does
/// not give the answer away; contacts of the same kind and number are offered once.
pub fn offered(case: &Case, scene: &Scene, catalog: &Catalog) -> Vec<Recipient> {
    let mut contacts: Vec<&Contact> = Vec::new();
    let mut has_office = false;
    for outcome in Outcome::ALL {
        let route = route::route(*outcome, true, &scene.caller, scene.moment, catalog);
        has_office |= route.rungs.iter().any(is_office);
        contacts.extend(route.calls(catalog).filter_map(|(_, rung)| rung.contact(catalog)));
    }
    // The workplace is offered in any case. In a case that knows only its county the numbers of single
    // municipalities would be riddles, but for that of the key.
    let is_municipality = matches!(case.place, Place::Municipality(_));
    let is_key = |contact: &Contact| Some(&contact.id) == case.call.as_ref();
    contacts.retain(|contact| {
        let is_of_place = is_municipality || contact.municipalities.is_empty() || is_key(contact);
        contact.kind != ContactKind::Workplace && is_of_place
    });
    contacts.sort_by_key(|contact| {
        let position = catalog.contacts.get_index_of(&contact.id);
        (contact.kind, position)
    });
    let mut offered: Vec<&Contact> = Vec::new();
    for contact in contacts {
        // Only within a kind: 112 itself and an on-call that is reached through it are two things to
        // ask for.
        let same_kind: Vec<_> = offered.iter().filter(|other| other.kind == contact.kind).collect();
        let is_repeated = same_kind.iter().any(|other| other.number == contact.number);
        if !is_repeated && (is_key(contact) || same_kind.len() < MAX_OFFERED_PER_KIND) {
            offered.push(contact);
        }
    }
    let contacts = offered.into_iter().map(|contact| Recipient::Contact(contact.id.clone()));
    let office = has_office.then_some(Recipient::SocialOffice);
    [Recipient::Nobody, Recipient::Workplace].into_iter().chain(office).chain(contacts).collect()
}

/// The four among which a class chooses, in the order in which they are offered alone: the best, nobody,
/// the emergency number, and what else is offered. No other than the best is reached by its number.
pub fn ballot(case: &Case, catalog: &Catalog) -> Vec<Recipient> {
    let best = best(case);
    let contact = |recipient: &Recipient| match recipient {
        Recipient::Contact(id) => catalog.contacts.get(id),
        _ => None,
    };
    let mut offered = offered(case, &Scene::for_case(case), catalog);
    offered.retain(|other| *other == best || !has_same_number(contact(other), contact(&best)));
    let is_112 = |recipient: &Recipient| contact(recipient).is_some_and(Contact::is_112);
    let (mut chosen, mut others): (Vec<Recipient>, Vec<Recipient>) =
        offered.iter().cloned().partition(|recipient| {
            *recipient == best || *recipient == Recipient::Nobody || is_112(recipient)
        });
    // Else the workplace, which comes first, would be among them every time.
    others.sort_by_cached_key(|other| {
        let words = format!("{}{}", case.id, contact(other).map_or("", |own| own.id.as_str()));
        hash(words.as_bytes(), 0)
    });
    chosen.extend(others.into_iter().take(Choice::ALL.len().saturating_sub(chosen.len())));
    offered.retain(|recipient| chosen.contains(recipient));
    offered.truncate(Choice::ALL.len());
    offered
}

/// The choice of a class that is the best call.
pub fn best_choice(case: &Case, catalog: &Catalog) -> Option<Choice> {
    let best = best(case);
    let place = ballot(case, catalog).iter().position(|recipient| *recipient == best)?;
    Choice::ALL.get(place).copied()
}

/// The best recipient at the case's own county and moment.
pub fn best(case: &Case) -> Recipient {
    case.call.clone().map_or(Recipient::Nobody, Recipient::Contact)
}

/// Whether a rung leads to the social services of the municipality in office hours.
const fn is_office(rung: &Rung) -> bool {
    matches!(rung.found_by, FoundBy::SocialOffice | FoundBy::SocialDaytime)
}

/// Compares a choice with the ladder.
pub fn judge(case: &Case, chosen: Option<&Recipient>, catalog: &Catalog) -> CallFeedback {
    let verdict = chosen.map(|chosen| verdict(case, chosen, catalog));
    CallFeedback { chosen: chosen.cloned(), best: best(case), verdict }
}

fn verdict(case: &Case, chosen: &Recipient, catalog: &Catalog) -> Verdict {
    let contact = |recipient: &Recipient| match recipient {
        Recipient::Contact(id) => catalog.contacts.get(id),
        _ => None,
    };
    let best = best(case);
    let is_112 = contact(chosen).is_some_and(Contact::is_112);
    let in_danger = case.expected == Outcome::ImmediateDanger;
    // The on-call social services are often reached through 112. In danger one asks for the police.
    let is_on_call = contact(chosen).is_some_and(|contact| contact.kind != ContactKind::Emergency);
    let is_same = has_same_number(contact(chosen), contact(&best)) && !(in_danger && is_on_call);
    if *chosen == best || is_same {
        return Verdict::Best;
    }
    if in_danger {
        return Verdict::DangerNeeds112;
    }
    if *chosen == Recipient::Nobody {
        return Verdict::SomebodyNeeded;
    }
    // To talk with one's manager is never wrong, and the keys of several cases say so.
    if *chosen == Recipient::Workplace && best == Recipient::Nobody {
        return Verdict::Fine;
    }
    let route = ladder(case, &Scene::for_case(case), catalog);
    // The step that ends every ladder says nothing of this one.
    let last = catalog.ladders.last.as_ref();
    let mut own_rungs = route.rungs.iter().filter(|rung| Some(&rung.step) != last);
    let is_chosen = |rung: &&Rung| match chosen {
        Recipient::Nobody => false,
        Recipient::Workplace => rung.found_by == FoundBy::Workplace,
        Recipient::SocialOffice => is_office(rung),
        Recipient::Contact(_) => has_same_number(rung.contact(catalog), contact(chosen)),
    };
    match own_rungs.find(is_chosen) {
        Some(rung) if catalog.ladders.other_help.contains(&rung.step) => Verdict::OtherSituation,
        Some(_) => contact(chosen).map_or(Verdict::Fine, |contact| by_hours(contact, case.at)),
        None if is_112 => Verdict::OnlyInDanger,
        None => contact(chosen).map_or(Verdict::Elsewhere, |contact| off_ladder(contact, case.at)),
    }
}

/// The verdict on a contact that is right but for its hours.
fn by_hours(contact: &Contact, moment: Moment) -> Verdict {
    match hours::availability(contact, moment) {
        Availability::Open { .. } => Verdict::Fine,
        Availability::Closed { opens } => Verdict::Closed { opens },
        Availability::Unknown => Verdict::HoursUnknown,
    }
}

/// The verdict on a contact that is not on the ladder.
fn off_ladder(contact: &Contact, moment: Moment) -> Verdict {
    let kinds = [ContactKind::SupportLine, ContactKind::Coordinator];
    let advises = kinds.contains(&contact.kind) && contact.audience == Audience::Professional;
    match by_hours(contact, moment) {
        _ if !advises => Verdict::Elsewhere,
        Verdict::Fine => Verdict::OnlyAdvises,
        not_now => not_now,
    }
}

fn has_same_number(a: Option<&Contact>, b: Option<&Contact>) -> bool {
    let number = |contact: Option<&Contact>| contact.and_then(|contact| contact.number.clone());
    number(a).is_some_and(|own| number(b) == Some(own))
}
