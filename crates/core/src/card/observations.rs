//! Which of the marked signs are read out, in which order, and of whom they speak.

use std::cmp::Reverse;

use super::situation::Situation;
use crate::{
    assess::Answer,
    content::{
        catalog::Sign,
        enums::{ActNow, Concern, Whereabouts, Workplace},
    },
    ids::SignId,
};

/// A sign that is read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The sign.
    pub sign: SignId,
    /// In which words.
    pub form: SpokenForm,
}

/// In which words a sign is read out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenForm {
    /// As it was seen.
    Sure,
    /// In the words of care and school.
    InCare,
    /// As unsure.
    Unsure,
    /// As unsure too.
    AgainUnsure,
}

/// What opens the account of what was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A passenger, a guest, a patient.
    Person,
    /// Somebody who works here.
    WorkerHere,
    /// Somebody who works at the caller's own workplace, not its guest.
    Worker,
    /// A child.
    Child,
    /// Perhaps a child.
    MaybeChild,
    /// Nobody: what was seen is about a place.
    Place,
    /// A person who was not seen where guests and passengers are met.
    Away,
}

/// What is read out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent answers about what was seen")]
pub struct Observations {
    /// Of whom.
    pub about: About,
    /// A child: the word for it stands in every sentence.
    pub is_child: bool,
    /// Seen elsewhere than where guests and passengers are met: the sentence about it says where.
    pub is_away: bool,
    /// The weightiest, sure before unsure.
    pub shown: Vec<Observation>,
    /// Perhaps a child, of whom it is told as of anybody: no sign speaks of a child.
    pub may_be_child: bool,
    /// Among them is what says which danger it is: what asks for 112, and not for care alone.
    pub has_acute: bool,
    /// There is more to tell.
    pub has_more: bool,
}

impl Observations {
    pub(super) fn new(situation: &Situation<'_>, place: Whereabouts) -> Self {
        let cards = &situation.catalog.cards;
        let marked = spoken(situation);
        let about_child = situation.gate(Concern::Child);
        // Who could be under 18 is not surely a child: the question asks no more.
        let is_child = about_child != Some(Answer::Unsure)
            && marked.iter().any(|(sign, answer)| {
                *answer == Answer::Yes && cards.about_child.contains(&sign.id)
            });
        let is_maybe_child =
            about_child.is_some() || marked.iter().any(|(sign, _)| sign.child_only);
        // Whoever hears of a child in one sentence and of a guest in the next hears of two.
        let names_child = marked.iter().any(|(sign, _)| cards.about_child.contains(&sign.id));
        let names_person =
            !names_child && marked.iter().any(|(sign, _)| !cards.about_place.contains(&sign.id));
        let all = |list: &[SignId]| {
            !marked.is_empty() && marked.iter().all(|(sign, _)| list.contains(&sign.id))
        };
        // What is acute says where; beside it, where the rest was seen does not matter.
        let is_acute = |sign: &Sign| sign.act_now == Some(ActNow::Emergency);
        let is_away = all(&cards.seen_away)
            || marked
                .first()
                .is_some_and(|(sign, _)| is_acute(sign) && cards.seen_away.contains(&sign.id));
        let about = if is_child {
            About::Child
        } else if is_maybe_child && !names_person {
            About::MaybeChild
        } else if all(&cards.about_place) {
            About::Place
        } else if all(&cards.about_worker) {
            About::Worker
        } else if is_away {
            About::Away
        } else if place == Whereabouts::Now {
            About::WorkerHere
        } else {
            About::Person
        };
        let most = cards.most_observations;
        let has_more = marked.len() > most;
        let may_be_child = is_maybe_child && !is_child && names_person;
        let tells_danger = |sign: &Sign| is_acute(sign) && !cards.ambulance.contains(&sign.id);
        let has_acute = marked.iter().take(most).any(|(sign, _)| tells_danger(sign));
        let shown = observations(situation, marked.into_iter().take(most));
        let is_child = is_child || (is_maybe_child && names_child);
        Self { about, is_child, is_away, shown, may_be_child, has_acute, has_more }
    }
}

/// In which words each is said: what is unsure a second time in others.
fn observations<'a>(
    situation: &Situation<'_>,
    marked: impl Iterator<Item = (&'a Sign, Answer)>,
) -> Vec<Observation> {
    let in_care = situation.workplace() != Workplace::Trade;
    let mut has_unsure = false;
    let form = |(sign, answer): (&Sign, Answer)| {
        let form = match answer {
            Answer::Yes if in_care && situation.catalog.cards.in_care.contains(&sign.id) => {
                SpokenForm::InCare
            }
            Answer::Yes => SpokenForm::Sure,
            Answer::Unsure if has_unsure => SpokenForm::AgainUnsure,
            Answer::Unsure => SpokenForm::Unsure,
        };
        has_unsure |= answer == Answer::Unsure;
        Observation { sign: sign.id.clone(), form }
    };
    marked.map(form).collect()
}

/// The marked signs that are read out: sure before unsure, what asks for action first, then by
/// weight.
fn spoken<'a>(situation: &Situation<'a>) -> Vec<(&'a Sign, Answer)> {
    let (catalog, answers) = (situation.catalog, situation.answers);
    let signs = catalog.signs.values();
    let marked = signs.filter_map(|sign| Some((sign, answers.sign(&sign.id)?)));
    let mut marked: Vec<_> =
        marked.filter(|(sign, _)| !catalog.cards.unspoken.contains(&sign.id)).collect();
    marked.sort_by_key(|(sign, answer)| {
        (Reverse(*answer), Reverse(sign.act_now.is_some()), Reverse(sign.strength))
    });
    marked
}
