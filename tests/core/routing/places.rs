//! What is known of each municipality's on-call, held against a reading of the files that shares nothing
//! with the program's; and that each is told so.

use std::{collections::BTreeMap, fs, path::Path, rc::Rc};

use toml::{Table, Value};
use vaksam::{
    app::{Message, Model, StartAt, update},
    content::{
        catalog::{Contact, Place},
        enums::{ContactKind, Outcome},
        hours::Hours,
    },
    ids::{Id, SectorId},
    route::{Caller, FoundBy, OnCall, Rung, on_call, on_call_numbers, route},
};

use super::shown::{leading_to, moments, outcome_and_steps};
use crate::{
    content::{self, texts},
    languages::LANGUAGES,
};

fn file(name: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("guides").join(name);
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn strings<'a>(row: &'a Value, key: &str) -> Vec<&'a str> {
    let list = row.get(key).and_then(Value::as_array).into_iter().flatten();
    list.map(|text| text.as_str().unwrap()).collect()
}

/// Each municipality with its county, and what the file of contacts says of it.
fn read_anew() -> BTreeMap<String, &'static str> {
    let contacts = file("contacts.toml");
    let rows = contacts["contact"].as_array().unwrap().iter().filter(|row| {
        row["kind"].as_str() == Some("social-services-on-call")
            && row.get("ship").and_then(Value::as_bool) != Some(false)
            && row.get("counties").is_some()
    });
    let rows: Vec<_> = rows.collect();
    let municipalities = file("municipalities.toml");
    let counties = municipalities["county"].as_array().unwrap();
    let all = counties.iter().flat_map(|county| {
        let letter = county["id"].as_str().unwrap();
        let own = county["municipalities"].as_array().unwrap().iter();
        own.map(move |own| (own[1].as_str().unwrap(), letter))
    });
    all.map(|(name, letter)| {
        let of_it = rows.iter().filter(|row| strings(row, "municipalities").contains(&name));
        let of_it: Vec<_> = of_it.collect();
        let of_county = rows.iter().filter(|row| {
            row.get("municipalities").is_none() && strings(row, "counties").contains(&letter)
        });
        let known = if of_it.is_empty() { of_county.collect() } else { of_it };
        let numbers: Vec<_> = known.iter().map(|row| row["number"].as_str().unwrap()).collect();
        let answer = match numbers.as_slice() {
            [] => "112-unknown",
            all if all.iter().any(|number| *number != "112") => "own",
            _ => "112-stated",
        };
        (name.to_owned(), answer)
    })
    .collect()
}

#[test]
fn what_is_known_of_each_on_call_is_what_the_files_say() {
    let catalog = content::catalog();
    let anew = read_anew();
    assert_eq!(anew.len(), 290);
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for municipality in catalog.municipalities.all() {
        let place = Place::Municipality(municipality.clone());
        let answer = on_call(Some(&place), &catalog).as_str();
        assert_eq!(answer, anew[&*municipality.name], "{}", municipality.name);
        // Its numbers are those to dial instead of 112.
        let numbers = on_call_numbers(Some(&place), &catalog);
        assert_eq!(numbers.is_empty(), answer != "own", "{}", municipality.name);
        let is_one = |contact: &&Contact| contact.number.is_some() && !contact.is_112();
        assert!(numbers.iter().all(is_one), "{}: {numbers:?}", municipality.name);
        *count.entry(answer).or_default() += 1;
    }
    println!("{count:?}");
    let known = count["own"] + count["112-stated"];
    assert_eq!((known, count["112-unknown"]), (102, 188));
}

/// An on-call whose hours begin before the offices close is called instead of a switchboard.
#[test]
fn an_on_call_that_answers_in_office_hours_stands_before_the_switchboard() {
    let mut catalog = content::catalog();
    catalog.contacts.retain(|_, contact| contact.kind != ContactKind::SocialServices);
    for contact in catalog.contacts.values_mut() {
        if contact.kind == ContactKind::OnCall {
            contact.hours = Hours::Always;
        }
    }
    let [office, _] = moments();
    let mut tried = 0;
    for municipality in catalog.municipalities.all() {
        let place = Place::Municipality(municipality.clone());
        let numbers = on_call_numbers(Some(&place), &catalog);
        let caller = Caller { place: Some(place.clone()), ..Caller::default() };
        let route = route(Outcome::ChildConcern, false, &caller, office, &catalog);
        let of_office = |rung: &Rung| rung.found_by == FoundBy::SocialOffice;
        let at = route.rungs.iter().position(of_office).expect("the switchboard");
        let before = route.rungs[..at].iter().rev();
        let on_call = before.take_while(|rung| rung.step == route.rungs[at].step);
        let mut on_call: Vec<_> = on_call.map(|rung| &rung.contact.as_ref().unwrap().0).collect();
        on_call.reverse();
        let numbers: Vec<_> = numbers.iter().map(|contact| &contact.id).collect();
        assert_eq!(on_call, numbers, "{}", municipality.name);
        tried += on_call.len();
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn every_municipality_is_told_which_of_the_three_answers_is_its_own() {
    let catalog = Rc::new(content::catalog());
    let [_, night] = moments();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        for municipality in catalog.municipalities.all() {
            let place = Some(Place::Municipality(municipality.clone()));
            let id = match on_call(place.as_ref(), &catalog) {
                OnCall::Own => "reach-oncall-own",
                OnCall::Stated112 => "reach-oncall-stated",
                OnCall::Unknown112 => "reach-oncall-unknown",
            };
            let values = [("place", (&*municipality.name).into()), ("kind", "municipality".into())];
            let said = vaksam::page::wrap::plain(&texts.with(id, &values));
            let caller = Caller { place, sector: SectorId::new("hotel"), role: None };
            let mut model = Model::new(catalog.clone(), language, caller, night);
            let answers = leading_to(Outcome::ChildConcern);
            update(&mut model, &Message::Start(StartAt::Outcome(answers)));
            let page = outcome_and_steps(&mut model, &texts);
            assert!(page.contains(&said), "{}: {said}\n{page}", municipality.name);
        }
    }
}
