//! "Another number comes first" beside brute force: every quarter of an hour of two weeks with Christmas
//! and New Year in them, by another reading of places, lines of work and times.

use chrono::{Datelike, NaiveDateTime, TimeDelta, Timelike};
use vaksam::{
    content::{
        catalog::{Catalog, Place},
        enums::Outcome,
        hours::TimeSpan,
        number::Number,
    },
    diff::first_calls::{ExceptionDays, FirstCallChange, Times},
    ids::{CountyId, Id, SectorId},
    route::{Caller, route},
};

use super::{Crafted, shipped};
use crate::routing::year::{is_holiday, midnight, quarters_between};

/// Whether a change holds for somebody.
fn is_for(
    change: &FirstCallChange,
    place: Option<&Place>,
    sector: Option<&SectorId>,
    (outcome, labour): (Outcome, bool),
) -> bool {
    let places = &change.places;
    let is_named = match place {
        None => places.unset,
        Some(place) if places.counties.contains(place.county()) => true,
        Some(Place::County(county)) => places.counties_alone.contains(county),
        Some(Place::Municipality(own)) => places.municipalities.contains(&own.id),
    };
    let works = &change.works;
    let works_here = sector.map_or(works.unset, |own| works.sectors.contains(own));
    let mut outcomes = change.outcomes.iter();
    let is_outcome = |(own, with): &(Outcome, Option<bool>)| {
        *own == outcome && with.is_none_or(|with| with == labour)
    };
    is_named != places.is_all_but && works_here != works.is_all_but && outcomes.any(is_outcome)
}

/// Whether a moment is among some times.
fn holds(times: &Times, moment: NaiveDateTime) -> bool {
    let day = moment.date();
    let near = |days| is_holiday(day + TimeDelta::days(days));
    let is_exception = |days: &ExceptionDays| match days {
        ExceptionDays::Holidays => near(0),
        ExceptionDays::BeforeHolidays => !near(0) && near(1),
        ExceptionDays::AfterHolidays => !near(0) && !near(1) && near(-1),
        ExceptionDays::Dates(dates) => dates.contains(&day),
    };
    let exceptions: Vec<_> =
        times.exceptions.iter().filter(|(days, _)| is_exception(days)).collect();
    assert!(exceptions.len() <= 1, "{times:?} {moment}");
    let weekday = usize::try_from(day.weekday().num_days_from_monday()).unwrap();
    let spans = exceptions.first().map_or(&times.weekly[weekday], |(_, spans)| spans);
    let minute = moment.hour() * 60 + moment.minute();
    spans.iter().any(|TimeSpan { start, end }| (*start..*end).contains(&minute))
}

fn first(
    catalog: &Catalog,
    caller: &Caller,
    (outcome, labour): (Outcome, bool),
    at: NaiveDateTime,
) -> Option<Number> {
    let route = route(outcome, labour, caller, at, catalog);
    let (_, rung) = route.calls(catalog).next()?;
    rung.contact(catalog)?.number.clone()
}

/// Nowhere, a county with on-call of single municipalities, and municipalities with hours of all sorts.
fn places(catalog: &Catalog) -> Vec<Option<Place>> {
    let named = ["Trelleborg", "Södertälje", "Gotland", "Hjo"]
        .map(|name| Place::Municipality(catalog.municipalities.named(name).unwrap().clone()));
    let county = CountyId::new("AB").map(Place::County);
    named.into_iter().chain(county).map(Some).chain([None]).collect()
}

/// How often the number that comes first is another, which is told each time and at no other.
fn agrees(crafted: &Crafted, outcomes: &[Outcome]) -> usize {
    let (old, new) = (shipped(), crafted.read());
    let told = super::between(&old, &new).first_calls;
    let sectors = ["health", "school"].map(|own| SectorId::new(own).unwrap());
    let sectors: Vec<_> = sectors.into_iter().map(Some).chain([None]).collect();
    let mut differs = 0;
    for place in places(&old.catalog) {
        for sector in &sectors {
            let caller = Caller { place: place.clone(), sector: sector.clone(), role: None };
            for (n, outcome) in outcomes.iter().enumerate() {
                let situation = (*outcome, n % 2 == 0);
                let own = |change: &&FirstCallChange| {
                    is_for(change, place.as_ref(), sector.as_ref(), situation)
                };
                let told: Vec<_> = told.iter().filter(own).collect();
                for at in quarters_between(midnight(2026, 12, 21), midnight(2027, 1, 4)) {
                    let now = told.iter().filter(|change| holds(&change.times, at));
                    let now: Vec<_> = now
                        .map(|change| {
                            [&change.before, &change.after]
                                .map(|call| call.as_ref().map(|call| call.number.clone()))
                        })
                        .collect();
                    let numbers = [&old.catalog, &new.catalog]
                        .map(|catalog| first(catalog, &caller, situation, at));
                    let expected = if numbers[0] == numbers[1] { vec![] } else { vec![numbers] };
                    assert_eq!(now, expected, "{caller:?} {situation:?} {at}");
                    differs += expected.len();
                }
            }
        }
    }
    differs
}

const CONTACTS: &str = "guides/contacts.toml";

#[test]
fn of_hours_of_the_support_line() {
    let line = "id = \"nspm-stodtelefon\"";
    let to = "Mo-Fr 08:15-15:00, PH -1 day 15:00-24:00; PH 10:00-12:00";
    let crafted = Crafted::new().edit(CONTACTS, line, "Mo-Fr 09:00-16:30; PH off", to);
    assert!(agrees(&crafted, &[Outcome::StrongPicture, Outcome::Suspicion]) > 500);
}

#[test]
fn of_hours_of_an_on_call_past_midnight() {
    let own = "id = \"jour-gotland\"";
    let crafted = Crafted::new().edit(
        CONTACTS,
        own,
        "Mo-Su 16:00-03:00",
        "Mo-Th 20:00-02:30, Fr-Su 16:00-04:00",
    );
    assert!(agrees(&crafted, &[Outcome::ChildConcern, Outcome::StrongPicture]) > 100);
}

#[test]
fn of_the_hours_of_offices() {
    let ladders = "guides/ladders.toml";
    let crafted =
        Crafted::new().edit(ladders, "office_hours = ", "Mo-Fr 08:00-16:00", "Mo-Sa 09:30-15:00");
    assert!(agrees(&crafted, &[Outcome::ChildConcern, Outcome::StrongPicture]) > 100);
}

#[test]
fn of_a_rung_that_a_ladder_loses() {
    let ladders = "guides/ladders.toml";
    let weak = "outcome = \"weak-signs\"\nfor = \"trade\"";
    let crafted = Crafted::new().edit(ladders, weak, "\"consult-anyway\", ", "");
    let outcomes = [Outcome::NoSigns, Outcome::WeakSigns, Outcome::ImmediateDanger];
    assert!(agrees(&crafted, &outcomes) > 100);
}
