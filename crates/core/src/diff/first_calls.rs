//! For which places, lines of work, outcomes and hours another number comes first than before. Every
//! ladder is asked for at every place, but only once where neither the ladder nor who is reached differs
//! from another, and not at all where both contents have the same.

mod call;
mod groups;
mod ladders;
mod reachable;
mod times;
mod year;

use std::collections::HashMap;

use chrono::NaiveDate;

pub use self::{
    call::{FirstCall, FirstCallChange, OutcomeSet, WorkSet},
    times::{ExceptionDays, Times},
};
use self::{
    groups::Cells,
    ladders::{LadderClass, Target, caller_at},
    reachable::{AllContacts, PlaceClass, Reachable},
    year::{DaysOfKind, state, stretches},
};
use super::place::PlaceId;
use crate::{
    content::{
        catalog::Catalog,
        enums::Reach,
        hours::{Hours, HoursRules, TimeSpan},
        number::Number,
    },
    route::{Caller, hours::Moment, route},
};

/// Before and now.
type Pair = (Option<FirstCall>, Option<FirstCall>);

/// Every change of who comes first in the year from a day on.
pub fn changes(
    old: &Catalog,
    new: &Catalog,
    places: &[PlaceId],
    today: NaiveDate,
) -> Vec<FirstCallChange> {
    let mut contacts = AllContacts::default();
    let old_numbers = contacts.number(old);
    let new_numbers = contacts.number(new);
    let (before, after) = ((old, &old_numbers), (new, &new_numbers));
    let ladders = ladders::classes(before, after);
    let at_places = reachable::classes(before, after, places);
    let comparison = Comparison { old, new, contacts, year: year::year(today) };
    let mut found = Cells::default();
    for ladder in &ladders {
        // Who is reached somewhere matters only to a ladder with such a step.
        let mut known: Vec<(&PlaceClass, Vec<(Pair, Times)>)> = Vec::new();
        for at in &at_places {
            if !comparison.may_differ(ladder, at) {
                continue;
            }
            let is_same = |known: &&(&PlaceClass, _)| are_the_same_for(ladder, known.0, at);
            let changes = match known.iter().find(is_same) {
                Some((_, changes)) => changes.clone(),
                None => comparison.changes(ladder, at),
            };
            for ((before, after), times) in &changes {
                found.add((before, after, times), ladder, &at.places);
            }
            known.push((at, changes));
        }
    }
    found.grouped(places, &ladders::works(old, new), new)
}

fn are_the_same_for(ladder: &LadderClass, one: &PlaceClass, other: &PlaceClass) -> bool {
    let is_alike = one.is_municipality == other.is_municipality;
    let mut reaches = Reach::ALL.iter().filter(|reach| ladder.reaches(**reach));
    (is_alike || !ladder.reaches(Reach::SocialServices))
        && reaches.all(|reach| {
            one.old.by(*reach) == other.old.by(*reach) && one.new.by(*reach) == other.new.by(*reach)
        })
}

struct Comparison<'a> {
    old: &'a Catalog,
    new: &'a Catalog,
    contacts: AllContacts<'a>,
    year: Vec<DaysOfKind>,
}

impl Comparison<'_> {
    /// Whether anything that decides who comes first differs.
    fn may_differ(&self, ladder: &LadderClass, at: &PlaceClass) -> bool {
        let reached = |reach: Reach| ladder.reaches(reach) && at.old.by(reach) != at.new.by(reach);
        let office = self.old.ladders.office_hours != self.new.ladders.office_hours;
        ladder.old != ladder.new
            || Reach::ALL.iter().any(|reach| reached(*reach))
            || (office && ladder.reaches(Reach::SocialServices))
    }

    fn changes(&self, ladder: &LadderClass, at: &PlaceClass) -> Vec<(Pair, Times)> {
        let (Some(((outcome, labour), work)), Some(place)) =
            (ladder.cells.first(), at.places.first())
        else {
            return Vec::new();
        };
        let first = |catalog: &Catalog, moment| {
            let caller = Caller { place: place.place(catalog), ..caller_at(work) };
            let route = route(*outcome, *labour, &caller, moment, catalog);
            let (_, rung) = route.calls(catalog).next()?;
            let contact = rung.contact(catalog)?;
            Some(FirstCall { contact: contact.id.clone(), number: contact.number.clone()? })
        };
        self.by_times(&self.hours(ladder, at), |moment| {
            (first(self.old, moment), first(self.new, moment))
        })
    }

    /// All hours that matter on a ladder at a place.
    fn hours(&self, ladder: &LadderClass, at: &PlaceClass) -> Vec<Hours> {
        let reached = |own: &Reachable, reach| own.by(reach).to_vec();
        let numbers = ladder.targets().flat_map(|target| match target {
            Target::Contact(number) => vec![*number],
            Target::Reach(reach) => [reached(&at.old, *reach), reached(&at.new, *reach)].concat(),
        });
        let contacts = numbers.filter_map(|number| self.contacts.get(number));
        let office = [self.old, self.new].map(|catalog| &catalog.ladders.office_hours);
        let mut hours: Vec<Hours> = Vec::new();
        for own in contacts.map(|contact| &contact.hours).chain(office) {
            if matches!(own, Hours::Written(_)) && !hours.contains(own) {
                hours.push(own.clone());
            }
        }
        hours
    }

    /// When one number is another. Who comes first is asked once for each state of the hours.
    fn by_times(&self, hours: &[Hours], first: impl Fn(Moment) -> Pair) -> Vec<(Pair, Times)> {
        let mut asked: HashMap<Vec<Option<bool>>, Pair> = HashMap::new();
        let mut spans: Vec<(Pair, Vec<Vec<TimeSpan>>)> = Vec::new();
        let rules: Vec<&HoursRules> = hours.iter().filter_map(written).collect();
        for (kind, days) in self.year.iter().enumerate() {
            for (span, moment) in stretches(days, &rules) {
                let pair = asked.entry(state(hours, moment)).or_insert_with(|| first(moment));
                if number(pair.0.as_ref()) == number(pair.1.as_ref()) {
                    continue;
                }
                let at = spans.iter().position(|(known, _)| known == pair).unwrap_or_else(|| {
                    spans.push((pair.clone(), vec![Vec::new(); self.year.len()]));
                    spans.len() - 1
                });
                let own = spans.get_mut(at).and_then(|(_, kinds)| kinds.get_mut(kind));
                if let Some(own) = own {
                    append(own, span);
                }
            }
        }
        let times = |(pair, spans): (Pair, Vec<Vec<TimeSpan>>)| {
            let times = Times::new(&self.year, &spans);
            (pair, times)
        };
        spans.into_iter().map(times).collect()
    }
}

const fn written(hours: &Hours) -> Option<&HoursRules> {
    match hours {
        Hours::Written(rules) => Some(rules),
        Hours::Unknown | Hours::Always => None,
    }
}

fn number(call: Option<&FirstCall>) -> Option<&Number> {
    call.map(|call| &call.number)
}

/// Adds a span after others, as one with the last where they meet.
fn append(spans: &mut Vec<TimeSpan>, span: TimeSpan) {
    match spans.last_mut().filter(|last| last.end == span.start) {
        Some(last) => last.end = span.end,
        None => spans.push(span),
    }
}
