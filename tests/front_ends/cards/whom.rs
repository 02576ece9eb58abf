//! Whom a card sends somebody to: never to themselves, never to a line that is not for them, never to a
//! number that does not lead there at that hour.

use vaksam::{
    app::{Message, effect::Effect, intent::Intent, update},
    assess::Answer,
    content::enums::{Concern, ContactKind, Workplace},
    language::Language,
    page::{Page, ScriptPart},
    present,
};

use super::{answers, callers, cases, every_rung, gate, outcome, spoken};
use crate::{
    screen::Screen,
    world::{World, day, night},
};

/// Everything on the card, behind it and beside it.
fn everything(model: &mut vaksam::app::Model, texts: &vaksam::text::Texts) -> String {
    let whole = |page: &Page| Screen::first(page, 100, 400).text();
    let mut told = whole(&present::page(model, texts));
    for effect in update(model, &Message::Intent(Intent::AllSteps)) {
        let Effect::Load(deferred) = effect else { panic!("{effect:?}") };
        update(model, &Message::OpenDeferred(deferred));
    }
    told.push_str(&whole(&present::page(model, texts)));
    update(model, &Message::Intent(Intent::Back));
    told.to_lowercase()
}

/// Roles that are what others are sent to, and how that is said.
const SENT_TO: &[(&str, &str, &str, &[&str])] = &[
    ("taxi", "dispatch", "sv", &["berätta för beställningscentralen", "med beställningscentralen"]),
    ("taxi", "dispatch", "sv", &["för beställningscentralen", "be beställningscentralen"]),
    ("taxi", "dispatch", "en", &["tell the dispatch", "to the dispatch", "tell dispatch"]),
    ("school", "student-health", "sv", &["ta upp det med elevhälsan", "be elevhälsan om"]),
    ("school", "student-health", "en", &["go to student health", "the student health team"]),
    ("school", "student-health", "en", &["ask student health"]),
    ("social", "adults", "sv", &["söka hjälp hos socialtjänsten", "be om socialtjänsten"]),
    ("social", "adults", "en", &["seek help from social services", "ask for social services"]),
    ("social", "children", "sv", &["söka hjälp hos socialtjänsten", "be om socialtjänsten"]),
    ("social", "children", "en", &["seek help from social services", "ask for social services"]),
    ("restaurant", "inspection", "sv", &["skyddsombudet, eller", "arbeta som vanligt"]),
    ("restaurant", "inspection", "en", &["representative, or a manager", "work as usual"]),
    ("salon", "supplier", "sv", &["skyddsombudet, eller", "arbeta som vanligt"]),
    ("site", "client", "sv", &["skyddsombudet, eller", "arbeta som vanligt"]),
];

#[test]
fn no_card_sends_somebody_to_themselves() {
    let world = World::get();
    let mut seen = 0;
    for (sector, role, code, words) in SENT_TO {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        let caller = super::caller(&world, sector, role, "Växjö");
        for (name, answers) in cases(&world) {
            for moment in [night(), day()] {
                let mut model = outcome(&world, language, caller.clone(), moment, answers.clone());
                let told = everything(&mut model, &texts);
                for word in *words {
                    assert!(!told.contains(word), "{name} {sector} {role} {word}:\n{told}");
                }
                seen += 1;
            }
        }
    }
    assert_eq!(seen, SENT_TO.len() * 14);
}

/// Whoever rings a number of the on-call does not ask to be put through to it, and whoever rings 112 for it
/// does.
#[test]
fn no_opening_asks_the_on_call_for_the_on_call() {
    let world = World::get();
    let child = gate(&world, Concern::Child);
    let (mut direct, mut through_112) = (0, 0);
    for (code, through) in [("sv", "kopplad"), ("en", "put through")] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for place in ["Umeå", "Gävle", "Växjö", "Visby", "Gotland"] {
            for (sector, role) in
                [("health", "maternity"), ("school", "teacher"), ("taxi", "driver")]
            {
                let mut answers = answers(&["threats-heard"]);
                answers.set_gate(&child, Some(Answer::Yes));
                let caller = super::caller(&world, sector, role, place);
                let mut model = outcome(&world, language, caller, night(), answers);
                for _ in 0..3 {
                    let page = present::page(&model, &texts);
                    let card = page.call_card().unwrap();
                    let name = card.contact.name.to_lowercase();
                    let is_on_call = name.contains("jour") || name.contains("on-call");
                    if is_on_call {
                        let is_112 = card.contact.number.as_deref() == Some("112");
                        let opening = spoken(card, ScriptPart::Opening).unwrap();
                        let insist = card.insist.iter().chain(&card.insist_first);
                        let asks = opening.contains(through)
                            || insist.clone().any(|fact| fact.text.contains(through));
                        assert_eq!(asks, is_112, "{code} {place} {sector}: {opening}");
                        *(if is_112 { &mut through_112 } else { &mut direct }) += 1;
                    }
                    update(&mut model, &Message::Intent(Intent::NextRung));
                }
            }
        }
    }
    assert!(direct >= 6 && through_112 >= 6, "{direct} {through_112}");
}

/// By day social services are reached through the municipality: where nobody is in danger 112 is not asked
/// for them.
#[test]
fn by_day_112_is_not_asked_for_social_services() {
    let (mut by_day, mut by_night) = (0, 0);
    every_rung(|at, caller, page| {
        let card = page.call_card().unwrap();
        if card.contact.number.as_deref() != Some("112") {
            return;
        }
        let want = spoken(card, ScriptPart::Want).unwrap().to_lowercase();
        let asks = ["socialtjänst", "socialjour", "social services"];
        let asks = asks.iter().any(|words| want.contains(words));
        if at.ends_with(&day().to_string()) {
            assert!(!asks, "{at}: {want}");
            by_day += 1;
        } else {
            by_night += usize::from(asks && caller.place.is_some());
        }
    });
    assert!(by_day > 100 && by_night > 50, "{by_day} {by_night}");
}

/// Where a report to social services comes first and their number is not known, the card itself says how they
/// are reached, before the number of somebody else.
#[test]
fn a_report_of_concern_is_never_left_to_the_number_of_the_police() {
    let world = World::get();
    let mut seen = 0;
    for (code, switchboard, secrecy) in
        [("sv", "kommunens växel", "sekretess"), ("en", "switchboard", "confidential")]
    {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for caller in callers(&world) {
            let has_duty = [Workplace::Health, Workplace::School]
                .contains(&caller.workplace(&world.catalog()));
            let (_, answers) =
                cases(&world).into_iter().find(|(name, _)| *name == "child-concern").unwrap();
            let mut model = outcome(&world, language, caller.clone(), day(), answers);
            let report = present::page(&model, &texts).title;
            loop {
                let page = present::page(&model, &texts);
                let card = page.call_card().unwrap();
                let number = card.contact.number.as_deref();
                if has_duty && number == Some("114 14") {
                    let told = card.first.iter().flat_map(|first| &first.items);
                    let told = told.cloned().collect::<Vec<_>>().join(" ");
                    // The heading is about the report only while the way to it stands below.
                    assert!(page.title != report || told.contains(switchboard), "{page:?}");
                    let before = card.before.join(" ").to_lowercase();
                    assert!(before.contains(secrecy), "{code} {:?}: {before}", caller.role);
                    seen += 1;
                }
                update(&mut model, &Message::Intent(Intent::NextRung));
                if present::page(&model, &texts) == page {
                    break;
                }
            }
        }
    }
    assert!(seen >= 14, "{seen}");
}

/// For a child the first number is for whoever calls, and the first of the other help is for children.
#[test]
fn for_a_child_the_first_number_is_no_line_for_adults() {
    let world = World::get();
    let catalog = world.catalog();
    let child = gate(&world, Concern::Child);
    let language = Language::from_code("sv").unwrap();
    let mut seen = 0;
    for caller in callers(&world) {
        for signs in [&["looks-frightened"][..], &["looks-frightened", "rehearsed-story?"], &[]] {
            for maybe in [Answer::Yes, Answer::Unsure] {
                for moment in [night(), day()] {
                    let mut answers = answers(signs);
                    answers.set_gate(&child, Some(maybe));
                    let model = outcome(&world, language, caller.clone(), moment, answers);
                    let page = present::page(&model, &world.texts(language));
                    let number = page.call_card().unwrap().contact.number.clone().unwrap();
                    let is_helpline = catalog.contacts.values().any(|contact| {
                        let kinds = [ContactKind::VictimHelpline, ContactKind::ChildHelpline];
                        kinds.contains(&contact.kind)
                            && contact.number.as_ref().is_some_and(|own| own.as_str() == number)
                    });
                    assert!(!is_helpline, "{:?} {signs:?} {maybe:?}: {number}", caller.role);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

/// Nobody says "there" of a place that the call does not name, and nobody gives a room in a call for advice.
#[test]
fn a_call_that_names_no_place_names_no_room_and_nowhere() {
    let mut seen = 0;
    every_rung(|at, caller, page| {
        let card = page.call_card().unwrap();
        let place = spoken(card, ScriptPart::Where).unwrap();
        let is_unplaced = !place.contains("____") && caller.place.is_some();
        if !is_unplaced || place.contains("socialtjänsten") || place.contains("social services") {
            return;
        }
        let what = spoken(card, ScriptPart::What).unwrap();
        let what = what.split('.').next().unwrap();
        for word in ["arbetar där", "works there", "rum ____", "room ____", "arbetar här"] {
            assert!(!what.contains(word), "{at}: {place} {what}");
        }
        seen += 1;
    });
    assert!(seen > 100, "{seen}");
}

/// Who is spoken of has one name in what is said, where it is one person.
#[test]
fn one_person_has_one_name() {
    let world = World::get();
    let mut seen = 0;
    for (code, others) in
        [("sv", ["personen", "personens"]), ("en", ["the person", "the person's"])]
    {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for (sector, role) in [("health", "emergency"), ("school", "adult-education")] {
            let signs = ["extreme-hours-no-days-off", "untreated-or-old-injuries", "threats-heard"];
            let caller = super::caller(&world, sector, role, "Kalmar");
            let mut model = outcome(&world, language, caller, day(), answers(&signs));
            for _ in 0..4 {
                let page = present::page(&model, &texts);
                let what = spoken(page.call_card().unwrap(), ScriptPart::What).unwrap();
                let words: Vec<&str> =
                    what.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
                let what = words.join(" ").to_lowercase();
                assert!(!others.iter().any(|own| what.contains(own)), "{what}");
                seen += 1;
                update(&mut model, &Message::Intent(Intent::NextRung));
            }
        }
    }
    assert_eq!(seen, 16);
}

/// The island has a word of its own before its name.
#[test]
fn one_is_on_gotland_and_in_other_places() {
    let world = World::get();
    for (code, on, r#in) in [("sv", "på Gotland", "i Gotland"), ("en", "on Gotland", "in Gotland")]
    {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for (name, answers) in cases(&world) {
            let caller = super::caller(&world, "restaurant", "staff", "Gotland");
            let mut model = outcome(&world, language, caller, night(), answers);
            let told = everything(&mut model, &texts);
            assert!(!told.contains(&r#in.to_lowercase()), "{name} {code}: {told}");
            let place =
                spoken(present::page(&model, &texts).call_card().unwrap(), ScriptPart::Where)
                    .map(str::to_owned)
                    .unwrap();
            assert!(
                place.contains(on) || place.contains("från Gotland") || place.contains("from"),
                "{place}"
            );
        }
    }
}
