//! Cases and their sets, and what the call card is made of.

use std::fmt::Display;

use super::fields::{Fields, with_detail};
use crate::{
    content::{
        catalog::{
            CallCards, CardWorkplace, Case, CaseSet, CaseStep, Catalog, Herring, Person, Place,
            Script,
        },
        enums::Circumstance,
    },
    diff::change::{Record, Subject, SubjectKind},
    ids::Id,
};

pub fn records(catalog: &Catalog) -> Vec<(Subject, Record)> {
    let cases = catalog.cases.values();
    let cases =
        cases.map(|own| (Subject::new(SubjectKind::Case, own.id.as_str()), case(own).record()));
    let sets = catalog.sets.values().map(|own| {
        let CaseSet { id, cases } = own;
        let record = Fields::default().list("cases", cases).record();
        (Subject::new(SubjectKind::CaseSet, id.as_str()), record)
    });
    cases.chain(sets).chain(cards(&catalog.cards)).collect()
}

fn case(case: &Case) -> Fields {
    let Case {
        id: _,
        sector,
        roles,
        trains,
        minutes,
        place,
        at,
        expected,
        call,
        sources,
        gates,
        persons,
        steps,
        distractors,
        herrings,
        right,
        discuss,
    } = case;
    let place = match place {
        Place::Municipality(own) => own.name.to_string(),
        Place::County(county) => county.to_string(),
    };
    let fields = Fields::default()
        .value("sector", [sector])
        .set("roles", roles)
        .value("trains", [trains.as_str()])
        .value("minutes", [minutes])
        .value("place", [place])
        .value("at", [at])
        .value("outcome", [expected.as_str()])
        .value("call", call)
        .set("sources", sources)
        .set("gates", gates.iter().map(|(gate, how)| with_detail(gate, [how.as_str()])))
        .list("persons", persons.iter().copied().map(person))
        .list("distractors", distractors)
        .value("right", [right.as_str()])
        .value("discuss", [discuss]);
    let fields = steps.iter().enumerate().fold(fields, |fields, (n, own)| step(fields, n, own));
    herrings.iter().fold(fields, herring)
}

fn step(fields: Fields, n: usize, step: &CaseStep) -> Fields {
    let CaseStep { signs, act } = step;
    let signs = signs.iter().map(|(sign, how)| with_detail(sign, [how.as_str()]));
    let part = (n + 1).to_string();
    fields.of_part(&part, "signs", signs).of_part(&part, "act", act.then_some("yes"))
}

fn herring(fields: Fields, herring: &Herring) -> Fields {
    let Herring { id, suggests, conceals, answers } = herring;
    fields
        .of_part(id.as_str(), "suggests", suggests)
        .of_part(id.as_str(), "conceals", conceals)
        .of_part(id.as_str(), "answers", answers.iter().map(|answer| answer.as_str()))
}

fn person(person: Person) -> String {
    let Person { part, sex, origin } = person;
    with_detail(part.as_str(), [sex.as_str(), origin.as_str()])
}

fn cards(cards: &CallCards) -> Vec<(Subject, Record)> {
    let CallCards {
        most_observations,
        unspoken,
        about_worker,
        about_child,
        about_place,
        seen_away,
        in_care,
        ambulance,
        asks_for_help,
        workplaces,
        scripts,
    } = cards;
    let signs = Fields::default()
        .value("most-observations", [most_observations])
        .set("unspoken", unspoken)
        .set("worker", about_worker)
        .set("child", about_child)
        .set("place", about_place)
        .set("away", seen_away)
        .set("in-care", in_care)
        .set("ambulance", ambulance)
        .set("asks-for-help", asks_for_help);
    let signs = (Subject::new(SubjectKind::CallCard, "signs"), signs.record());
    let workplaces = workplaces.iter().map(|(workplace, own)| {
        let CardWorkplace { first, care, next, duty } = own;
        let fields = Fields::default().value("first", [first]).value("care", [care]);
        let fields = fields.value("next", [next]);
        let id = format!("workplace/{}", workplace.as_str());
        (Subject::new(SubjectKind::CallCard, &id), fields.flag("duty", *duty).record())
    });
    let scripts = scripts.iter().map(|(recipient, own)| {
        let id = format!("recipient/{}", recipient.as_str());
        (Subject::new(SubjectKind::CallCard, &id), script(own).record())
    });
    std::iter::once(signs).chain(workplaces).chain(scripts).collect()
}

fn script(script: &Script) -> Fields {
    let Script {
        place,
        now,
        opening,
        want,
        past,
        then,
        ask,
        ask_duty,
        after,
        after_in,
        offer,
        brief,
        consent,
        advice,
    } = script;
    let after_in = after_in.iter().map(|(when, count)| with_detail(when.as_str(), [count]));
    Fields::default()
        .value("place", [place.as_str()])
        .value("now", now.as_deref().map(in_words))
        .value("opening", opening.as_deref().map(in_words))
        .value("want", [in_words(want)])
        .value("past", past.as_deref().map(in_words))
        .flag("then", *then)
        .value("ask", [ask])
        .flag("ask-duty", *ask_duty)
        .value("after", [after])
        .set("after-in", after_in)
        .value("offer", [offer])
        .value("brief", [in_words(brief)])
        .flag("consent", *consent)
        .value("advice", [in_words(advice)])
}

/// One value even where none is named: a text without variants is another thing than no text.
fn in_words(circumstances: &[Circumstance]) -> impl Display + use<> {
    circumstances.iter().map(|own| own.as_str()).collect::<Vec<_>>().join(" ")
}
