//! Every card that a sign of a role's own list leads to, alone and beside the next one of the list, sure
//! and unsure, about an adult, a child and perhaps a child, in danger and not: what no combination may say.

use std::collections::BTreeSet;

use vaksam::{
    app::{Message, Model, intent::Intent, update},
    assess::Answer,
    content::enums::{Concern, ContactKind, Workplace},
    ids::Id,
    language::Language,
    page::{CallCard, Page, ScriptPart},
    present,
    route::Caller,
    text::Texts,
};

use super::{answers, callers, gate, outcome, spoken, whole};
use crate::world::{World, day, night};

/// What is asked before the list, in each way in which it can be answered.
const GATES: [(Option<Answer>, Option<Answer>); 5] = [
    (None, None),
    (None, Some(Answer::Yes)),
    (None, Some(Answer::Unsure)),
    (Some(Answer::Yes), None),
    (Some(Answer::Unsure), Some(Answer::Yes)),
];

/// Nothing, each sign of a role's quick check, sure and unsure, and each beside the next.
fn marks(signs: &[String]) -> Vec<Vec<String>> {
    let one = |sign: &String| vec![sign.clone()];
    let unsure = |sign: &String| vec![format!("{sign}?")];
    let pairs = signs.windows(2).map(<[String]>::to_vec);
    std::iter::once(Vec::new())
        .chain(signs.iter().map(one))
        .chain(signs.iter().map(unsure))
        .chain(pairs)
        .collect()
}

/// Runs over every number of every such card.
fn every_card(mut check: impl FnMut(&str, &Caller, &Model, &Page, &CallCard)) {
    let world = World::get();
    let catalog = world.catalog();
    let (danger, child) = (gate(&world, Concern::Danger), gate(&world, Concern::Child));
    for code in ["sv", "en"] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for caller in callers(&world) {
            let own = caller.sector.as_ref().zip(caller.role.as_ref());
            let Some((sector, role)) = own else { continue };
            let guide = catalog.guides.values().find(|guide| guide.sector == *sector).unwrap();
            let role = guide.roles.iter().find(|own| own.id == *role).unwrap();
            let quick: Vec<String> =
                role.quick.iter().map(|sign| sign.as_str().to_owned()).collect();
            for marked in marks(&quick) {
                // Danger is asked of what is alone and sure: with it the rest of the picture is not told.
                let is_plain = marked.iter().all(|sign| !sign.ends_with('?')) && marked.len() < 2;
                let gates = if is_plain { &GATES[..] } else { &GATES[..2] };
                for &(in_danger, about_child) in gates {
                    let signs: Vec<&str> = marked.iter().map(String::as_str).collect();
                    let mut given = answers(&signs);
                    given.set_gate(&danger, in_danger);
                    given.set_gate(&child, about_child);
                    let moment = if marked.len() == 2 { night() } else { day() };
                    let model = outcome(&world, language, caller.clone(), moment, given);
                    let at = format!(
                        "{code} {sector} {} {signs:?} {in_danger:?} {about_child:?}",
                        role.id
                    );
                    each_number(model, &texts, |model, page| {
                        check(&at, &caller, model, page, page.call_card().unwrap());
                    });
                }
            }
        }
    }
}

fn each_number(mut model: Model, texts: &Texts, mut check: impl FnMut(&Model, &Page)) {
    let mut page = present::page(&model, texts);
    loop {
        check(&model, &page);
        update(&mut model, &Message::Intent(Intent::NextRung));
        let next = present::page(&model, texts);
        if next == page {
            break;
        }
        page = next;
    }
}

fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

#[test]
fn no_card_says_a_sentence_twice_or_asks_for_the_same_blank_twice() {
    let mut seen = 0;
    every_card(|at, _, _, page, card| {
        seen += 1;
        let script: Vec<&str> = card.script.iter().map(|line| line.text.as_str()).collect();
        let first = card.first.iter().flat_map(|first| &first.items).map(String::as_str);
        let all: Vec<&str> =
            first.chain(card.before.iter().map(String::as_str)).chain(script).collect();
        let all = format!("{}. {}", page.title, all.join(" "));
        let mut said = BTreeSet::new();
        for sentence in all.split(['.', '?', '!']).map(str::trim).filter(|one| one.len() > 12) {
            assert!(said.insert(sentence), "{at}: {sentence}");
        }
        let what = spoken(card, ScriptPart::What).unwrap();
        let happens = has(what, &["Det som händer är", "What is happening is"]);
        let noticed = has(what, &["Jag har märkt ____", "I have noticed ____"]);
        assert!(!(happens && noticed), "{at}: {what}");
        assert!(!has(what, &["någon, men någon", "någon, men blev hindrad, men"]), "{at}: {what}");
    });
    assert!(seen > 10_000, "{seen}");
}

/// Whoever tells of a duty wants to make the report that it is about, and nobody is told to wait for a
/// consent and to call at once.
#[test]
fn a_duty_is_told_with_its_report_and_no_card_says_both_to_wait_and_to_call() {
    let (mut duties, mut advice) = (0, 0);
    every_card(|at, _, _, _, card| {
        let who = spoken(card, ScriptPart::Who).unwrap_or_default();
        let want = spoken(card, ScriptPart::Want).unwrap();
        if has(who, &["anmälningsplikt", "duty to report"]) {
            duties += 1;
            assert!(has(want, &["orosanmälan", "report of concern"]), "{at}: {who} {want}");
        }
        let before = whole(&card.before.join(" "));
        let now = has(&before, &["Ring nu och be om råd", "Call now for advice"]);
        advice += usize::from(now);
        assert!(!(now && has(&before, &["Ring när ", "Call once "])), "{at}: {before}");
    });
    assert!(duties > 100 && advice > 100, "{duties} {advice}");
}

/// However little was marked, every number is one that whoever calls may ask: what is for those
/// exposed stands under other help, since nobody knows yet who that is.
#[test]
fn no_number_of_a_card_is_a_line_for_some() {
    let world = World::get();
    let catalog = world.catalog();
    let lines = [ContactKind::VictimHelpline, ContactKind::ChildHelpline];
    let numbers: BTreeSet<String> = catalog
        .contacts
        .values()
        .filter(|contact| lines.contains(&contact.kind))
        .filter_map(|contact| contact.number.as_ref())
        .map(|number| number.as_str().to_owned())
        .collect();
    let mut seen = 0;
    every_card(|at, _, _, _, card| {
        let number = card.contact.number.as_deref().map(whole).unwrap();
        assert!(!numbers.contains(&number), "{at}: {number}");
        seen += 1;
    });
    assert!(seen > 10_000, "{seen}");
}

/// A guest is not the one who works there, and a flat is no hotel.
#[test]
fn a_call_keeps_guests_and_colleagues_and_hotels_and_flats_apart() {
    let (mut colleagues, mut flats) = (0, 0);
    every_card(|at, caller, _, _, card| {
        let what = spoken(card, ScriptPart::What).unwrap();
        let sector = caller.sector.as_ref().unwrap().as_str();
        if sector == "hotel" && has(what, &["långa dagar", "very long days"]) {
            let of_guest = has(what, &["en gäst", "a guest"]);
            let of_colleague = has(what, &["arbetskamrat", "colleague"]);
            let of_child = has(what, &["barn", "child"]);
            assert!(of_child || of_guest == of_colleague, "{at}: {what}");
            colleagues += usize::from(of_colleague);
        }
        if sector == "housing" {
            flats += 1;
            assert!(!has(what, &["natt i taget", "night at a time", "linne", "linen"]), "{at}");
        }
    });
    assert!(colleagues > 5 && flats > 500, "{colleagues} {flats}");
}

/// Social services report a crime against a child, and nobody else says so in their words.
#[test]
fn social_services_report_a_crime_against_a_child() {
    let mut seen = 0;
    every_card(|at, caller, model, _, card| {
        let catalog = &model.state().catalog;
        let want = spoken(card, ScriptPart::Want).unwrap();
        let reports = has(want, &["polisanmälan", "report a suspected crime"]);
        let is_social = caller.workplace(catalog) == Workplace::Social;
        assert!(!reports || is_social, "{at}: {want}");
        seen += usize::from(reports);
    });
    assert!(seen > 50, "{seen}");
}
