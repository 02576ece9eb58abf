//! Words that fit the hour, the place and the one person that a call is about.

use vaksam::{content::enums::Outcome, ids::Id, page::ScriptPart};

use super::{
    every_rung,
    every_sign::{every_card, has},
    spoken, whole,
};

/// The same words are said at every hour of day and night.
#[test]
fn no_call_speaks_of_tonight_or_of_tomorrow() {
    let mut seen = 0;
    every_rung(|at, _, page| {
        let card = page.call_card().unwrap();
        let insist = card.insist.iter().chain(&card.insist_first).map(|fact| fact.text.as_str());
        let script = card.script.iter().map(|line| line.text.as_str());
        for said in script.chain(insist) {
            seen += 1;
            let night = ["i natt", "i morgon", "i kväll", "tonight", "tomorrow"];
            assert!(!has(said, &night), "{at}: {said}");
        }
    });
    assert!(seen > 5_000, "{seen}");
}

/// Whoever serves in the restaurant or the bar of a hotel knows no number of a room, and goes into none.
#[test]
fn the_bar_of_a_hotel_speaks_of_no_room() {
    let mut seen = 0;
    every_card(|at, caller, _, _, card| {
        let sector = caller.sector.as_ref().unwrap().as_str();
        let role = caller.role.as_ref().unwrap().as_str();
        if (sector, role) != ("hotel", "restaurant") {
            return;
        }
        seen += 1;
        let texts: Vec<&str> = card.texts().collect();
        let room = ["rum ____", "room ____", "in i rummet", "enter the room"];
        assert!(!texts.iter().any(|text| has(text, &room)), "{at}: {texts:?}");
    });
    assert!(seen > 200, "{seen}");
}

/// Whoever is told to call 112 if a person gets worse asks it for an ambulance; only doctors are there themselves.
#[test]
fn whoever_calls_112_for_care_asks_for_an_ambulance() {
    let mut seen = 0;
    every_card(|at, caller, model, page, card| {
        let state = model.state();
        let cares = &state.catalog.cards.ambulance;
        let is_care = cares.iter().any(|sign| state.answers.sign(sign).is_some());
        let is_112 = card.contact.number.as_deref() == Some("112");
        let is_danger =
            vaksam::assess::outcome(&state.answers, &state.catalog) == Outcome::ImmediateDanger;
        let is_oncall = spoken(card, ScriptPart::Opening)
            .is_some_and(|opening| has(opening, &["socialjouren", "on-call"]));
        if !is_care || !is_112 || is_danger || is_oncall {
            return;
        }
        let want = spoken(card, ScriptPart::Want).unwrap();
        let is_emergency_room = caller.role.as_ref().unwrap().as_str() == "emergency";
        assert_eq!(has(want, &["ambulans", "ambulance"]), !is_emergency_room, "{at}: {want}");
        assert!(!page.title.contains("ingen annan svarar"), "{at}: {}", page.title);
        seen += 1;
    });
    assert!(seen > 30, "{seen}");
}

/// Whoever hears of a child in one sentence and of a guest in the next hears of two.
#[test]
fn a_call_about_perhaps_a_child_is_about_one_person() {
    let mut seen = 0;
    every_card(|at, _, _, _, card| {
        let what = spoken(card, ScriptPart::What).unwrap();
        if has(what, &["Det kan gälla ett barn", "It may be about a child"]) {
            let others = [
                "passagerare",
                "gäst",
                "patient",
                "elev",
                "personen",
                "passenger",
                "guest",
                "student",
                "the person",
            ];
            assert!(!has(what, &others), "{at}: {what}");
        }
        seen += usize::from(has(what, &["kan vara under 18 år.", "may be under 18."]));
    });
    assert!(seen > 1_000, "{seen}");
}

/// The same voice answers 114 14 whatever the call is about; only who reports a crime is not told what to say.
#[test]
fn every_call_to_the_police_knows_what_to_say_to_the_voice() {
    let mut seen = 0;
    every_card(|at, caller, _, _, card| {
        if card.contact.number.as_deref().map(whole).as_deref() != Some("114 14") {
            return;
        }
        let how = card.how.as_deref().unwrap_or_default();
        let want = spoken(card, ScriptPart::Want).unwrap();
        let reports = has(want, &["polisanmälan", "report a suspected crime"]);
        assert_eq!(!reports, has(how, &["”tips”", "“tips”"]), "{at} {caller:?}: {how}");
        seen += 1;
    });
    assert!(seen > 4_000, "{seen}");
}
