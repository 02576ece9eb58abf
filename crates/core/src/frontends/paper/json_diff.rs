//! What differs between two contents as JSON, for other programs. The order of the fields, and `null` for
//! what is not there, are part of the contract in `docs/json.md`.

use serde::Serialize;

use crate::{
    content::{catalog::Catalog, hours::TimeSpan, number::Number, source::Text},
    diff::{
        ContentDifference,
        change::{ContentChange, FieldChange, Subject, Touched},
        first_calls::{ExceptionDays, FirstCall, FirstCallChange, Times, WorkSet},
        on_call::{OnCallChange, SocialAnswer},
        place::PlaceSet,
    },
    ids::{Id, RoleId, SectorId},
};

/// Everything that differs.
#[derive(Debug, Serialize)]
pub struct JsonDifference<'a> {
    today: String,
    changes: Vec<JsonContentChange<'a>>,
    on_call: Vec<JsonOnCallChange<'a>>,
    first_calls: Vec<JsonFirstCallChange<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonContentChange<'a> {
    kind: &'static str,
    id: &'a str,
    name: Option<String>,
    change: &'static str,
    fields: Vec<JsonField<'a>>,
    touches: JsonTouched<'a>,
}

#[derive(Debug, Serialize)]
struct JsonField<'a> {
    field: &'static str,
    part: Option<&'a str>,
    language: Option<&'a str>,
    before: &'a [Box<str>],
    after: &'a [Box<str>],
}

#[derive(Debug, Serialize)]
struct JsonTouched<'a> {
    everywhere: bool,
    counties: Vec<&'a str>,
    municipalities: &'a [Text],
    sectors: Vec<&'a str>,
    ladders: Vec<JsonLadder>,
    pages: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct JsonLadder {
    outcome: &'static str,
    workplace: &'static str,
}

#[derive(Debug, Serialize)]
struct JsonOnCallChange<'a> {
    places: JsonPlaces<'a>,
    before: JsonSocial<'a>,
    after: JsonSocial<'a>,
}

#[derive(Debug, Serialize)]
struct JsonSocial<'a> {
    on_call: &'static str,
    on_call_numbers: Vec<&'a str>,
    daytime_numbers: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct JsonCall<'a> {
    contact: &'a str,
    phone: &'a str,
}

#[derive(Debug, Serialize)]
struct JsonFirstCallChange<'a> {
    before: Option<JsonCall<'a>>,
    after: Option<JsonCall<'a>>,
    outcomes: Vec<JsonOutcome>,
    work: JsonWork<'a>,
    places: JsonPlaces<'a>,
    times: JsonTimes,
}

#[derive(Debug, Serialize)]
struct JsonOutcome {
    outcome: &'static str,
    labour_route: Option<bool>,
}

#[derive(Debug, Serialize)]
struct JsonWork<'a> {
    all_but: bool,
    sectors: Vec<&'a str>,
    unset: bool,
    roles: Vec<JsonRole<'a>>,
    other_roles: Vec<JsonRole<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonRole<'a> {
    sector: &'a str,
    role: &'a str,
}

#[derive(Debug, Serialize)]
struct JsonPlaces<'a> {
    all_but: bool,
    counties: Vec<&'a str>,
    counties_alone: Vec<&'a str>,
    municipalities: Vec<&'a str>,
    unset: bool,
}

#[derive(Debug, Serialize)]
struct JsonTimes {
    weekly: Vec<Vec<String>>,
    otherwise: Vec<JsonException>,
}

#[derive(Debug, Serialize)]
struct JsonException {
    days: &'static str,
    dates: Vec<String>,
    times: Vec<String>,
}

impl<'a> JsonDifference<'a> {
    /// The difference seen on a day, with what each subject is called; places by their names now.
    pub fn new(
        difference: &'a ContentDifference,
        catalog: &'a Catalog,
        today: String,
        name: impl Fn(&Subject) -> Option<String>,
    ) -> Self {
        let change = |change: &'a ContentChange| JsonContentChange {
            kind: change.subject.kind.as_str(),
            id: &change.subject.id,
            name: name(&change.subject),
            change: change.fate.as_str(),
            fields: change.fate.fields().iter().map(field).collect(),
            touches: touches(&change.touched),
        };
        let on_call = |change: &'a OnCallChange| JsonOnCallChange {
            places: places(&change.places, catalog),
            before: social(&change.before),
            after: social(&change.after),
        };
        let first_call = |change: &'a FirstCallChange| JsonFirstCallChange {
            before: change.before.as_ref().map(first_call),
            after: change.after.as_ref().map(first_call),
            outcomes: change
                .outcomes
                .iter()
                .map(|(outcome, labour)| JsonOutcome {
                    outcome: outcome.as_str(),
                    labour_route: *labour,
                })
                .collect(),
            work: work(&change.works),
            places: places(&change.places, catalog),
            times: times(&change.times),
        };
        Self {
            today,
            changes: difference.changes.iter().map(change).collect(),
            on_call: difference.on_call.iter().map(on_call).collect(),
            first_calls: difference.first_calls.iter().map(first_call).collect(),
        }
    }
}

fn ids<I: Id>(ids: &[I]) -> Vec<&str> {
    ids.iter().map(I::as_str).collect()
}

fn field(change: &FieldChange) -> JsonField<'_> {
    JsonField {
        field: change.field.name,
        part: change.field.part.as_deref(),
        language: change.field.language.as_deref(),
        before: &change.before,
        after: &change.after,
    }
}

fn touches(touched: &Touched) -> JsonTouched<'_> {
    let ladders = touched.ladders.iter().map(|(outcome, workplace)| JsonLadder {
        outcome: outcome.as_str(),
        workplace: workplace.as_str(),
    });
    JsonTouched {
        everywhere: touched.everywhere,
        counties: ids(&touched.counties),
        municipalities: &touched.municipalities,
        sectors: ids(&touched.sectors),
        ladders: ladders.collect(),
        pages: ids(&touched.pages),
    }
}

fn social(answer: &SocialAnswer) -> JsonSocial<'_> {
    JsonSocial {
        on_call: answer.on_call.as_str(),
        on_call_numbers: answer.on_call_numbers.iter().map(Number::as_str).collect(),
        daytime_numbers: answer.daytime_numbers.iter().map(Number::as_str).collect(),
    }
}

fn first_call(call: &FirstCall) -> JsonCall<'_> {
    JsonCall { contact: call.contact.as_str(), phone: call.number.as_str() }
}

fn work(works: &WorkSet) -> JsonWork<'_> {
    fn roles(roles: &[(SectorId, RoleId)]) -> Vec<JsonRole<'_>> {
        let roles = roles.iter();
        roles
            .map(|(sector, role)| JsonRole { sector: sector.as_str(), role: role.as_str() })
            .collect()
    }
    JsonWork {
        all_but: works.is_all_but,
        sectors: ids(&works.sectors),
        unset: works.unset,
        roles: roles(&works.roles),
        other_roles: roles(&works.but),
    }
}

fn places<'a>(places: &'a PlaceSet, catalog: &'a Catalog) -> JsonPlaces<'a> {
    let municipalities = places.municipalities.iter();
    let municipalities = municipalities.map(|code| {
        let known = catalog.municipalities.get(code.as_str());
        known.map_or(code.as_str(), |municipality| &*municipality.name)
    });
    JsonPlaces {
        all_but: places.is_all_but,
        counties: ids(&places.counties),
        counties_alone: ids(&places.counties_alone),
        municipalities: municipalities.collect(),
        unset: places.unset,
    }
}

fn times(times: &Times) -> JsonTimes {
    let exception = |(days, times): &(ExceptionDays, Vec<TimeSpan>)| {
        let (days, dates) = match days {
            ExceptionDays::Holidays => ("public-holidays", Vec::new()),
            ExceptionDays::BeforeHolidays => ("before-public-holidays", Vec::new()),
            ExceptionDays::AfterHolidays => ("after-public-holidays", Vec::new()),
            ExceptionDays::Dates(dates) => {
                ("dates", dates.iter().map(ToString::to_string).collect())
            }
        };
        JsonException { days, dates, times: spans(times) }
    };
    JsonTimes {
        weekly: times.weekly.iter().map(|times| spans(times)).collect(),
        otherwise: times.exceptions.iter().map(exception).collect(),
    }
}

fn spans(times: &[TimeSpan]) -> Vec<String> {
    times.iter().map(ToString::to_string).collect()
}
