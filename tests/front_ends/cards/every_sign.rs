//! Every card that a sign of a role's own list leads to, alone and beside the next one of the list, sure
//! and unsure, about an adult, a child and perhaps a child, in danger and not: what no combination may say.

use std::collections::BTreeSet;

use vaksam::{
    app::{Message, Model, intent::Intent, update},
    assess::Answer,
    content::enums::{Concern, ContactKind, Workplace},
    ids::Id,
    language::Language,
    page::{Block, CallCard, Page, ScriptPart},
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
pub(super) fn every_card(mut check: impl FnMut(&str, &Caller, &Model, &Page, &CallCard)) {
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

pub(super) fn has(text: &str, words: &[&str]) -> bool {
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
        let happens = has(what, &["Det här händer: ", "This is what is happening: "]);
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
        let now = has(&before, &["Säg vem det är bara om", "Say who it is only if"]);
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

/// A call is about one person: a guest is not a colleague in the next sentence, and a flat is no hotel.
#[test]
fn a_call_keeps_guests_and_colleagues_and_hotels_and_flats_apart() {
    let (mut colleagues, mut flats) = (0, 0);
    every_card(|at, caller, _, _, card| {
        let what = spoken(card, ScriptPart::What).unwrap();
        let sector = caller.sector.as_ref().unwrap().as_str();
        if sector == "hotel" && has(what, &["långa dagar", "very long days"]) {
            let of_guest = has(what, &["en gäst", "a guest"]);
            let of_colleague = has(what, &["som arbetar här", "who works here"]);
            let of_child = has(what, &["barn", "child"]);
            assert!(of_child || of_guest != of_colleague, "{at}: {what}");
            assert!(!of_colleague || !has(what, &["gäst", "guest"]), "{at}: {what}");
            assert!(!has(what, &["arbetskamrat", "colleague"]), "{at}: {what}");
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

/// Whoever is put through from 112 asks for what was asked of 112, and where doctors are nobody sends for an
/// ambulance.
#[test]
fn what_is_insisted_on_at_112_is_what_was_wanted() {
    let (mut police, mut ambulances) = (0, 0);
    every_card(|at, caller, model, _, card| {
        if model.state().answers.gates().all(|(id, _)| id.as_str() != "danger-now") {
            return;
        }
        let want = spoken(card, ScriptPart::Want).unwrap();
        let insist = card.insist.as_ref().unwrap();
        assert!(insist.text.contains(want), "{at}: {want} {}", insist.text);
        let is_ambulance = has(want, &["ambulans", "ambulance"]);
        let is_there = caller.role.as_ref().is_some_and(|role| role.as_str() == "emergency");
        assert!(!(is_ambulance && is_there), "{at}: {want}");
        *(if is_ambulance { &mut ambulances } else { &mut police }) += 1;
    });
    assert!(police > 500 && ambulances > 4, "{police} {ambulances}");
}

/// Where what is acute is about life and health, care comes first: nobody is told to leave before they call,
/// and nobody in healthcare to ask others for care.
#[test]
fn care_comes_before_everything_else() {
    let world = World::get();
    let cards = world.catalog().cards.ambulance.clone();
    let mut seen = 0;
    every_card(|at, caller, model, page, card| {
        let state = model.state();
        let is_marked = cards.iter().any(|sign| state.answers.sign(sign).is_some());
        let is_danger = state.answers.gates().any(|(id, _)| id.as_str() == "danger-now");
        if !is_marked || is_danger {
            return;
        }
        seen += 1;
        let is_health = caller.workplace(&state.catalog) == Workplace::Health;
        if let Some(first) = &card.first {
            let care =
                ["Fråga hur", "Ask how", "Be föraren", "Ask the driver", "Ge vård", "Give care"];
            let item = first.items.first().unwrap();
            assert!(care.iter().any(|words| item.starts_with(words)), "{at}: {item}");
            assert_eq!(
                first.items.iter().any(|item| whole(item).contains("1177")),
                !is_health,
                "{at}"
            );
        }
        let texts = page.blocks.iter().filter_map(|block| match block {
            Block::Prose(text) => Some(whole(text)),
            _ => None,
        });
        assert!(!(is_health && texts.into_iter().any(|text| text.contains("1177"))), "{at}");
        let leaves = ["gått därifrån", "gå därifrån", "you have left", "leave, and call"];
        assert!(!has(&card.safety.text, &leaves), "{at}: {}", card.safety.text);
    });
    assert!(seen > 100, "{seen}");
}

/// 112 at the end of a ladder is told what cannot wait, and in care no address that gives an adult away.
#[test]
fn the_last_call_says_what_cannot_wait_and_gives_nobody_away() {
    let (mut seen, mut in_care) = (0, 0);
    every_card(|at, caller, model, _, card| {
        let catalog = &model.state().catalog;
        let opening = spoken(card, ScriptPart::Opening).unwrap_or_default();
        if !has(opening, &["kan inte vänta,", "can't wait,"]) {
            return;
        }
        seen += 1;
        assert!(opening.contains("____"), "{at}: {opening}");
        let what = spoken(card, ScriptPart::What).unwrap();
        let is_child = has(what, &["barn", "child", "under 18"]);
        // An ambulance is sent somewhere.
        let want = spoken(card, ScriptPart::Want).unwrap();
        let sends = has(want, &["ambulans", "ambulance"]);
        if caller.workplace(catalog) != Workplace::Trade && !is_child && !sends {
            in_care += 1;
            let place = spoken(card, ScriptPart::Where).unwrap();
            assert!(!has(place, &["våning", "Adressen", "floor", "address"]), "{at}: {place}");
        }
    });
    assert!(seen > 500 && in_care > 100, "{seen} {in_care}");
}

/// What was seen elsewhere says where itself: no flat or room of somebody else stands before it. A taxi says
/// its number, and that the car may be the own one: it is there that a passenger is forced into it.
#[test]
fn what_was_seen_elsewhere_is_not_told_of_a_flat_and_a_taxi_always_says_its_number() {
    let mut seen = 0;
    let mut taxis = 0;
    every_card(|at, caller, model, _, card| {
        let mut marked = model.state().answers.signs().map(|(id, _)| id.as_str());
        let only = marked.next().filter(|_| marked.next().is_none());
        if !only.is_some_and(|id| ["forced-into-vehicle", "sleeps-at-the-workplace"].contains(&id))
        {
            return;
        }
        seen += 1;
        let place = spoken(card, ScriptPart::Where).unwrap();
        let what = spoken(card, ScriptPart::What).unwrap();
        let taxi = ["Taxins nummer", "taxi har nummer", "taxi number", "taxi's number"];
        let is_taxi = caller.sector.as_ref().is_some_and(|own| own.as_str() == "taxi");
        let others = ["lägenhet", "flat", "rum ____", "room ____"];
        assert!(!has(place, &others) && !has(what, &others), "{at}: {place} {what}");
        if is_taxi {
            taxis += 1;
            assert!(has(place, &taxi), "{at}: {place}");
            let note = card.before.join(" ");
            assert!(has(&note, &["egen taxi", "own taxi"]), "{at}: {note}");
        }
        assert!(is_taxi || !has(place, &taxi), "{at}: {place}");
        assert!(what.contains("____"), "{at}: {what}");
    });
    assert!(seen > 30 && taxis > 10, "{seen} {taxis}");
}

/// Whoever has left is said to have left, with room for when, with whom and where to.
#[test]
fn that_somebody_has_left_is_said_to_whoever_looks_for_them() {
    let world = World::get();
    let mut seen = 0;
    for (code, left) in [("sv", " gick klockan ____ med"), ("en", " left at ____ with")] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for caller in callers(&world).into_iter().filter(|caller| caller.sector.is_some()) {
            for is_left in [false, true] {
                let mut given = answers(&["asks-for-help"]);
                let gate =
                    world.catalog().gates.keys().find(|id| id.as_str() == "person-left").cloned();
                given.set_gate(&gate.unwrap(), is_left.then_some(Answer::Yes));
                let model = outcome(&world, language, caller.clone(), night(), given);
                each_number(model, &texts, |_, page| {
                    let card = page.call_card().unwrap();
                    let what = spoken(card, ScriptPart::What).unwrap();
                    let is_police =
                        card.contact.number.as_deref().map(whole).as_deref() == Some("114 14");
                    assert!(is_left || !what.contains(left), "{code} {:?}: {what}", caller.role);
                    let is_trade = caller.workplace(&world.catalog()) == Workplace::Trade;
                    if is_left && is_police && is_trade {
                        assert!(what.contains(left) && what.contains("____"), "{code}: {what}");
                        seen += 1;
                    }
                });
            }
        }
    }
    assert!(seen > 20, "{seen}");
}
