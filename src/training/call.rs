//! Whom a learner would ring, and how that compares with the ladder at the county and moment of
//! the case. Uses content and route. Numbers decide, not names: a line that is reached through 112
//! is 112.

use super::{Scene, ladder};
use crate::{
    content::{
        catalog::{Case, Catalog, Contact},
        vocabulary::{Audience, ContactKind, Outcome},
    },
    ids::ContactId,
    route::{
        self, How, Rung,
        hours::{self, Moment, State},
    },
};

/// Whom somebody would ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// Nobody.
    Nobody,
    /// The workplace's own number.
    Workplace,
    /// The municipality's social services in office hours, whose number is not known here.
    SocialOffice,
    /// This contact.
    Contact(ContactId),
}

/// What is to be said of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The first call of the ladder, or rightly nobody.
    Best,
    /// Also on the ladder, and it answers now.
    Fine,
    /// On the ladder, and it does not answer now.
    Closed {
        /// When it opens, where that is known.
        opens: Option<Moment>,
    },
    /// On the ladder, and no source tells whether it answers now.
    HoursUnknown,
    /// 112, which is for danger now.
    OnlyInDanger,
    /// Nobody, though somebody should be called.
    SomebodyNeeded,
    /// Danger now, and another than 112 was chosen.
    DangerNeeds112,
    /// Gives advice to people who meet this at work, and takes no case on: not on the ladder.
    OnlyAdvises,
    /// Not on the ladder.
    Elsewhere,
}

impl Verdict {
    /// Whether the choice is good.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Best | Self::Fine)
    }
}

/// A choice, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What was chosen; nothing where the question was passed over.
    pub chosen: Option<Whom>,
    /// What is best at the case's own county and moment.
    pub best: Whom,
    /// What is to be said of the choice; nothing where there was none.
    pub verdict: Option<Verdict>,
}

/// What a case offers to choose among at a scene. The same kinds for every case, so that what is
/// offered does not tell the answer; those of the same kind and number once.
pub fn offered(case: &Case, scene: &Scene, catalog: &Catalog) -> Vec<Whom> {
    let mut contacts: Vec<&Contact> = Vec::new();
    let mut office = false;
    for outcome in Outcome::ALL {
        let route = route::route(*outcome, true, &scene.place, scene.at, catalog);
        office |= route.rungs.iter().any(|rung| rung.how == How::SocialOffice);
        contacts.extend(route.calls(catalog).filter_map(|(_, rung)| rung.contact(catalog)));
    }
    contacts.retain(|contact| contact.kind != ContactKind::Workplace);
    contacts.sort_by_key(|contact| {
        let place = catalog.contacts.get_index_of(&contact.id);
        (contact.kind, place)
    });
    let mut shown: Vec<&Contact> = Vec::new();
    for contact in contacts {
        let is_key = Some(&contact.id) == case.call.as_ref();
        // 112 itself and an on-call that is reached through it are two things to ask for.
        let same: Vec<_> = shown.iter().filter(|other| other.kind == contact.kind).collect();
        let twice = same.iter().any(|other| other.number == contact.number);
        let enough = same.len() >= LINES;
        if !twice && (is_key || !enough) {
            shown.push(contact);
        }
    }
    let contacts = shown.into_iter().map(|contact| Whom::Contact(contact.id.clone()));
    let office = office.then_some(Whom::SocialOffice);
    [Whom::Nobody, Whom::Workplace].into_iter().chain(office).chain(contacts).collect()
}

/// As many lines of a kind are enough to choose among.
const LINES: usize = 2;

/// What is best at the case's own county and moment.
pub fn best(case: &Case) -> Whom {
    case.call.clone().map_or(Whom::Nobody, Whom::Contact)
}

/// Compares a choice with the ladder.
pub fn judge(case: &Case, chosen: Option<&Whom>, catalog: &Catalog) -> Judged {
    let verdict = chosen.map(|chosen| verdict(case, chosen, catalog));
    Judged { chosen: chosen.cloned(), best: best(case), verdict }
}

fn verdict(case: &Case, chosen: &Whom, catalog: &Catalog) -> Verdict {
    let contact = |whom: &Whom| match whom {
        Whom::Contact(id) => catalog.contacts.get(id),
        _ => None,
    };
    let best = best(case);
    let is_112 = contact(chosen).is_some_and(Contact::is_112);
    if *chosen == best || same_number(contact(chosen), contact(&best)) {
        return Verdict::Best;
    }
    if case.expected == Outcome::ImmediateDanger {
        return Verdict::DangerNeeds112;
    }
    if *chosen == Whom::Nobody {
        return Verdict::SomebodyNeeded;
    }
    let route = ladder(case, &Scene::of(case), catalog);
    // What ends every ladder is no step of this one.
    let last = catalog.ladders.last.as_ref();
    let mut own = route.rungs.iter().filter(|rung| Some(&rung.step) != last);
    let is_it = |rung: &&Rung| match chosen {
        Whom::Nobody => false,
        Whom::Workplace => rung.how == How::Workplace,
        Whom::SocialOffice => rung.how == How::SocialOffice,
        Whom::Contact(_) => same_number(rung.contact(catalog), contact(chosen)),
    };
    match own.find(is_it) {
        Some(_) => contact(chosen).map_or(Verdict::Fine, |contact| answers(contact, case.at)),
        None if is_112 => Verdict::OnlyInDanger,
        None => contact(chosen).map_or(Verdict::Elsewhere, |contact| elsewhere(contact, case.at)),
    }
}

fn answers(contact: &Contact, at: Moment) -> Verdict {
    match hours::state(contact, at) {
        State::Open { .. } => Verdict::Fine,
        State::Closed { opens } => Verdict::Closed { opens },
        State::Unknown => Verdict::HoursUnknown,
    }
}

/// Whom the ladder does not name: whether they advise, and whether they answer now.
fn elsewhere(contact: &Contact, at: Moment) -> Verdict {
    let kinds = [ContactKind::SupportLine, ContactKind::Coordinator];
    let advises = kinds.contains(&contact.kind) && contact.audience == Audience::Professional;
    match answers(contact, at) {
        _ if !advises => Verdict::Elsewhere,
        Verdict::Fine => Verdict::OnlyAdvises,
        closed => closed,
    }
}

fn same_number(a: Option<&Contact>, b: Option<&Contact>) -> bool {
    let number = |contact: Option<&Contact>| contact.and_then(|contact| contact.number.clone());
    number(a).is_some_and(|own| number(b) == Some(own))
}
