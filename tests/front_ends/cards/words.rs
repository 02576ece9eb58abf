//! Which words a card may have and which it must, by outcome, line of work and what is known.

use vaksam::{
    app::{Message, effect::Effect, intent::Intent, update},
    assess::Answer,
    content::enums::{Concern, Workplace},
    ids::Id,
    language::Language,
    page::{Block, Page, ScriptPart},
    present,
};

use super::{answers, caller, callers, every_card, every_rung, gate, outcome, spoken, whole};
use crate::{
    screen::Screen,
    walker::Walker,
    world::{World, day, night},
};

/// What the person is told and says, in small letters: the card and what the outcome means.
fn told(page: &Page) -> String {
    let mut told = page.title.clone();
    for block in &page.blocks {
        match block {
            Block::CallCard(card) => card.texts().for_each(|text| {
                told.push(' ');
                told.push_str(text);
            }),
            Block::Prose(text) => {
                told.push(' ');
                told.push_str(text);
            }
            // What comes after the call says what becomes of a tip-off.
            Block::Heading(_) => break,
            _ => {}
        }
    }
    told.to_lowercase()
}

/// Secrecy is spoken of where it binds, and only there: a midwife is told of consent and of the test
/// of secrecy before any call to the police about an adult, a hotel never of either.
#[test]
fn secrecy_is_spoken_of_where_it_binds_and_nowhere_else() {
    let catalog = World::get().catalog();
    let (mut in_care, mut with_police) = (0, 0);
    every_card(|at, caller, page| {
        let told = told(page);
        let has = |words: &[&str]| words.iter().any(|word| told.contains(word));
        let secrecy = has(&["sekretess", "tystnadsplikt", "confidential"]);
        let is_trade = caller.workplace(&catalog) == Workplace::Trade;
        if is_trade {
            assert!(!secrecy, "{at}: {told}");
            return;
        }
        if at.starts_with("immediate-danger") || at.starts_with("child-concern") {
            return;
        }
        in_care += 1;
        let card = page.call_card().unwrap();
        let to_police = card.contact.number.as_deref() == Some("114 14");
        let consent = has(&["samtyck", "sagt ja", "consent", "said yes"]);
        // Where somebody asks for help the next minutes come first, and these words with a call.
        assert!(at.starts_with("asks-for-help") || (consent && secrecy), "{at}: {told}");
        if to_police {
            with_police += 1;
            let before = card.before.join(" ").to_lowercase();
            let names = |words: &[&str]| words.iter().any(|word| before.contains(word));
            assert!(names(&["sekretess", "confidential"]), "{at}: {before}");
            assert!(names(&["sagt ja", "said yes"]), "{at}: {before}");
        }
    });
    assert!(in_care > 100 && with_police > 10, "{in_care} {with_police}");
}

/// The case of a midwife whose patient is never left alone.
#[test]
fn a_midwife_is_told_of_consent_and_secrecy_and_no_police_before_them() {
    let world = World::get();
    let signs = [
        "companion-will-not-leave",
        "companion-insists-on-interpreting",
        "dominant-person-controls",
    ];
    for (language, consent, secrecy) in
        [("sv", "samtycke", "sekretess"), ("en", "consent", "confidentiality")]
    {
        let language = Language::from_code(language).unwrap();
        for moment in [night(), day()] {
            let caller = caller(&world, "health", "maternity", "Malmö");
            let model = outcome(&world, language, caller, moment, answers(&signs));
            let told = told(&present::page(&model, &world.texts(language)));
            let at = |word: &str| told.find(word);
            assert!(at(consent).is_some() && at(secrecy).is_some(), "{told}");
            let police = at("114").unwrap_or(usize::MAX);
            assert!(at(secrecy).unwrap() < police, "{told}");
        }
    }
}

/// Whoever is in danger is asked nothing back, and 112 is never called old.
#[test]
fn nothing_is_asked_of_112_and_it_is_never_old() {
    let mut seen = 0;
    every_card(|at, _, page| {
        let card = page.call_card().unwrap();
        if at.starts_with("immediate-danger") {
            seen += 1;
            assert_eq!(card.contact.number.as_deref(), Some("112"), "{at}");
            assert_eq!(card.ask, None, "{at}");
        }
        let is_112 = card.contact.number.as_deref() == Some("112");
        assert!(!(is_112 && card.is_stale), "{at}");
    });
    assert!(seen > 50, "{seen}");
}

/// Where danger was not marked, 112 further down a ladder is told of none: whoever calls says that there is
/// no danger in sight, and whom they want to be put through to.
#[test]
fn nobody_tells_112_of_danger_that_was_not_marked() {
    let (mut with_danger, mut without) = (0, 0);
    every_rung(|at, caller, page| {
        let card = page.call_card().unwrap();
        let script: Vec<&str> = card.script.iter().map(|line| line.text.as_str()).collect();
        let script = script.join(" ");
        let has = |words: &[&str]| words.iter().any(|word| script.contains(word));
        let here = [
            "är i fara just nu",
            "polis hit",
            "ambulans hit",
            "is in danger right now",
            "police here",
        ];
        if at.starts_with("immediate-danger") {
            with_danger += usize::from(card.contact.number.as_deref() == Some("112"));
            return;
        }
        assert!(!has(&here), "{at}: {script}");
        let insist = card.insist.iter().chain(&card.insist_first);
        assert!(insist.clone().all(|fact| !fact.text.contains("fara just nu")), "{at}");
        let is_112 = card.contact.number.as_deref() == Some("112");
        if is_112 && !has(&["socialjouren i", "socialjouren)", "on-call"]) {
            without += 1;
            assert!(has(&["kan inte vänta", "can't wait"]), "{at}: {script}");
            assert!(
                has(&["nå polisen", "nå socialtjänsten", "reach the police", "reach social"]),
                "{at}"
            );
            assert!(card.ask.is_none(), "{at}");
            // Secrecy binds on this way to the police as well.
            let is_in_care = caller
                .sector
                .as_ref()
                .is_some_and(|own| ["health", "social", "school"].contains(&own.as_str()));
            let told = card.before.join(" ").to_lowercase();
            let is_told = told.contains("sekretess") || told.contains("confidential");
            assert_eq!(is_told, is_in_care && !at.starts_with("child-concern"), "{at}: {told}");
        }
    });
    assert!(with_danger > 50 && without > 300, "{with_danger} {without}");
}

/// A child of whom only little was seen: nobody is told to do as usual, and everybody where to ask for
/// advice without naming the child.
#[test]
fn few_signs_of_a_child_lead_to_advice_and_never_to_doing_as_usual() {
    let world = World::get();
    let child = gate(&world, Concern::Child);
    let mut seen = 0;
    for (code, usual, advice) in [
        (
            "sv",
            ["gör som vanligt", "arbeta som vanligt. ring"],
            ["råd utan att", "stödtelefonen om råd", "inte säga vem barnet är"],
        ),
        (
            "en",
            ["carry on as usual", "work as usual. call"],
            ["advice without", "support line for advice", "have to say who the child is"],
        ),
    ] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for caller in callers(&world) {
            for signs in [&["looks-frightened"][..], &["looks-frightened", "rehearsed-story?"], &[]]
            {
                for maybe in [Answer::Yes, Answer::Unsure] {
                    let mut answers = answers(signs);
                    answers.set_gate(&child, Some(maybe));
                    let model = outcome(&world, language, caller.clone(), day(), answers);
                    let told = told(&present::page(&model, &texts));
                    let at = format!("{code} {:?} {signs:?}: {told}", caller.role);
                    assert!(!usual.iter().any(|words| told.contains(words)), "{at}");
                    assert!(advice.iter().any(|words| told.contains(words)), "{at}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

/// A call for advice about an adult of whom no name is given speaks of no tip-off and of no place of work.
#[test]
fn a_call_for_advice_has_words_of_advice() {
    let mut seen = 0;
    every_rung(|at, _, page| {
        let card = page.call_card().unwrap();
        let want = spoken(card, ScriptPart::Want).unwrap();
        let is_police = card.contact.number.as_deref() == Some("114 14");
        if !is_police
            || !["Jag vill ha råd", "I want advice"].iter().any(|own| want.starts_with(own))
        {
            return;
        }
        seen += 1;
        let insist = card.insist.iter().chain(&card.insist_first).map(|fact| fact.text.as_str());
        let asked = card.ask.iter().flat_map(|ask| &ask.items).map(String::as_str);
        let said: Vec<&str> = insist.chain(asked).collect();
        let said = said.join(" ");
        for word in ["tips", "ärendenummer", "tip-off", "reference number", "write down"] {
            assert!(!said.to_lowercase().contains(word), "{at}: {said}");
        }
    });
    assert!(seen > 50, "{seen}");
}

/// A driver meets no word of other trades.
#[test]
fn a_driver_meets_no_word_of_other_trades() {
    let mut seen = 0;
    for (language, words) in [
        (crate::languages::SWEDISH, ["skyddsombud", "passrapport"]),
        (crate::languages::ENGLISH, ["safety representative", "shift log"]),
    ] {
        for signs in ["6 8 k", "n j k"] {
            for behind in ["", " a", " s"] {
                let keys = format!(
                    "@quick enter v a x j enter @taxi enter @taxi/driver enter {signs}{behind}"
                );
                let page = Walker::walk(language, &keys).page();
                let screen = Screen::first(&page, 100, 200).text().to_lowercase();
                for word in words {
                    assert!(!screen.contains(word), "{keys}: {screen}");
                }
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 12);
}

/// Where the hours of the social services are not known, their number is, and it stands in the step itself.
#[test]
fn a_known_number_of_the_social_services_stands_in_the_step_that_asks_for_it() {
    let world = World::get();
    let child = gate(&world, Concern::Child);
    for code in ["sv", "en"] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for (place, number) in [("Malmö", Some("040-34 69 00")), ("Växjö", None)] {
            let mut answers = answers(&["child-infection-pregnancy-injury"]);
            answers.set_gate(&child, Some(Answer::Yes));
            let caller = caller(&world, "health", "maternity", place);
            let mut model = outcome(&world, language, caller, day(), answers);
            let first = present::page(&model, &texts).call_card().unwrap().first.clone().unwrap();
            let first = whole(&first.items.join(" "));
            assert!(number.is_none_or(|number| first.contains(number)), "{first}");
            for effect in update(&mut model, &Message::Intent(Intent::AllSteps)) {
                let Effect::Load(deferred) = effect else { panic!("{effect:?}") };
                update(&mut model, &Message::OpenDeferred(deferred));
            }
            let steps = present::page(&model, &texts);
            let prose: Vec<String> = steps
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Prose(text) => Some(whole(text)),
                    _ => None,
                })
                .collect();
            let says_website =
                prose.iter().any(|text| text.contains("webbplats") || text.contains("website"));
            assert_eq!(says_website, number.is_none(), "{place} {prose:#?}");
            // The steps come first, then what comes after the call.
            assert!(
                matches!(&steps.blocks[0], Block::Heading(_) | Block::Card(_)),
                "{:?}",
                steps.blocks[0]
            );
        }
    }
}

/// Danger that is marked as unsure is said as unsure.
#[test]
fn unsure_danger_is_told_as_unsure() {
    let world = World::get();
    for (code, sure, unsure) in [
        ("sv", "Någon är i fara just nu", "Jag är inte säker, men någon kan vara i fara"),
        ("en", "Someone is in danger right now", "I'm not sure, but someone may be in danger"),
    ] {
        let language = Language::from_code(code).unwrap();
        for (danger, wanted, other) in [(Answer::Yes, sure, unsure), (Answer::Unsure, unsure, sure)]
        {
            let mut answers = answers(&["threats-heard"]);
            answers.set_gate(&gate(&world, Concern::Danger), Some(danger));
            let caller = caller(&world, "hotel", "reception", "Växjö");
            let model = outcome(&world, language, caller, night(), answers);
            let page = present::page(&model, &world.texts(language));
            let card = page.call_card().unwrap();
            let what = spoken(card, ScriptPart::What).unwrap();
            assert!(what.starts_with(wanted) && !what.contains(other), "{what}");
        }
    }
}
