//! What is known of each municipality's on-call, held against a reading of the files that shares nothing
//! with the program's; and that each is told so.

use std::{collections::BTreeMap, fs, path::Path, rc::Rc};

use toml::{Table, Value};
use vaksam::{
    app::{Message, Model, StartAt, update},
    content::catalog::Place,
    ids::{Id, SectorId},
    route::{Caller, OnCall, on_call},
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
        *count.entry(answer).or_default() += 1;
    }
    println!("{count:?}");
    let known = count["own"] + count["112-stated"];
    assert_eq!((known, count["112-unknown"]), (102, 188));
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
            let answers = leading_to(vaksam::content::enums::Outcome::ChildConcern);
            update(&mut model, &Message::Start(StartAt::Outcome(answers)));
            let page = outcome_and_steps(&mut model, &texts);
            assert!(page.contains(&said), "{}: {said}\n{page}", municipality.name);
        }
    }
}
