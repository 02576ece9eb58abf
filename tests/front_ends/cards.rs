//! The call card on the real content: fifteen calls word for word, and what no card may lack or say,
//! over every outcome, line of work, role and language.

use std::fmt::Write;

use serde::Deserialize;
use vaksam::{
    app::{Message, Model, StartAt, effect::Effect, intent::Intent, update},
    assess::{Answer, Answers},
    content::{
        catalog::Place,
        enums::{Concern, Workplace},
    },
    frontends::tui::PageViewState,
    ids::{GateId, Id, RoleId, SectorId, SignId},
    language::Language,
    page::{Block, CallCard, Page, ScriptPart, Scroll},
    present,
    route::{Caller, hours::Moment},
};

use crate::{
    screen::Screen,
    walker::Walker,
    world::{World, day, night},
};

#[derive(Deserialize)]
struct Calls {
    call: Vec<Call>,
}

#[derive(Deserialize)]
struct Call {
    sector: String,
    role: String,
    place: String,
    at: String,
    danger: Option<Answer>,
    child: Option<Answer>,
    rung: Option<usize>,
    signs: Vec<String>,
    sv: Said,
    en: Said,
}

/// What a card must say.
#[derive(Deserialize)]
struct Said {
    heading: Option<String>,
    opening: Option<String>,
    r#where: Option<String>,
    what: Option<String>,
    who: Option<String>,
    want: Option<String>,
    dont: Option<String>,
    safety: Option<String>,
    ask: Option<Vec<String>>,
    insist: Option<String>,
}

/// The gate that raises a concern.
pub fn gate(world: &World, concern: Concern) -> GateId {
    let catalog = world.catalog();
    let gate = catalog.gates.values().find(|gate| gate.raises == Some(concern));
    gate.unwrap().id.clone()
}

/// Marked signs, `?` behind those that are unsure.
pub fn answers(signs: &[&str]) -> Answers {
    let mut answers = Answers::default();
    for sign in signs {
        let (id, answer) = match sign.strip_suffix('?') {
            Some(id) => (id, Answer::Unsure),
            None => (*sign, Answer::Yes),
        };
        answers.set_sign(&SignId::try_from(id.to_owned()).unwrap(), Some(answer));
    }
    answers
}

/// Somebody at work at a place.
pub fn caller(world: &World, sector: &str, role: &str, place: &str) -> Caller {
    let place = world.catalog().municipalities.named(place).cloned().map(Place::Municipality);
    let sector = Some(SectorId::try_from(sector.to_owned()).unwrap());
    Caller { place, sector, role: Some(RoleId::try_from(role.to_owned()).unwrap()) }
}

/// The outcome of answers.
pub fn outcome(
    world: &World,
    language: Language,
    caller: Caller,
    moment: Moment,
    answers: Answers,
) -> Model {
    let mut model = Model::new(world.catalog(), language, caller, moment);
    update(&mut model, &Message::Start(StartAt::Outcome(answers)));
    model
}

fn spoken(card: &CallCard, part: ScriptPart) -> Option<&str> {
    card.script.iter().find(|line| line.part == part).map(|line| line.text.as_str())
}

fn whole(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// What a card says otherwise than it must.
fn differences(page: &Page, said: &Said) -> String {
    let card = page.call_card().unwrap();
    let script = |part| spoken(card, part).map(str::to_owned);
    let pairs = [
        (Some(page.title.clone()), said.heading.clone()),
        (script(ScriptPart::Opening), said.opening.clone()),
        (script(ScriptPart::Where), said.r#where.clone()),
        (script(ScriptPart::What), said.what.clone()),
        (script(ScriptPart::Who), said.who.clone()),
        (script(ScriptPart::Want), said.want.clone()),
        (Some(card.dont.items.join(" · ")), said.dont.clone()),
        (Some(card.safety.text.clone()), said.safety.clone()),
        (
            card.ask.as_ref().map(|ask| ask.items.join(" ")),
            said.ask.as_ref().map(|ask| ask.join(" ")),
        ),
        (
            card.insist.as_ref().or(card.insist_first.as_ref()).map(|fact| fact.text.clone()),
            said.insist.clone(),
        ),
    ];
    let mut differences = String::new();
    for (found, wanted) in pairs {
        if wanted.is_some() && found.as_deref().map(whole) != wanted {
            let _ = writeln!(differences, "  said:   {found:?}\n  wanted: {wanted:?}");
        }
    }
    differences
}

#[test]
fn fifteen_calls_are_made_word_for_word() {
    let world = World::get();
    let calls: Calls = toml::from_str(include_str!("calls.toml")).unwrap();
    assert_eq!(calls.call.len(), 15);
    let mut all = String::new();
    for (nth, call) in calls.call.iter().enumerate() {
        let signs: Vec<&str> = call.signs.iter().map(String::as_str).collect();
        let mut answers = answers(&signs);
        answers.set_gate(&gate(&world, Concern::Danger), call.danger);
        answers.set_gate(&gate(&world, Concern::Child), call.child);
        for (code, said) in [("sv", &call.sv), ("en", &call.en)] {
            let language = Language::from_code(code).unwrap();
            let caller = caller(&world, &call.sector, &call.role, &call.place);
            let moment = format!("{}:00", call.at).parse().unwrap();
            let mut model = outcome(&world, language, caller, moment, answers.clone());
            for _ in 1..call.rung.unwrap_or(1) {
                update(&mut model, &Message::Intent(Intent::NextRung));
            }
            let page = present::page(&model, &world.texts(language));
            let differences = differences(&page, said);
            if !differences.is_empty() {
                let _ = writeln!(all, "call {} in {code}:\n{differences}", nth + 1);
            }
        }
    }
    assert!(all.is_empty(), "{all}");
}

/// For each outcome answers that come to it, and for somebody who asks for help.
pub fn cases(world: &World) -> Vec<(&'static str, Answers)> {
    let danger = gate(world, Concern::Danger);
    let child = gate(world, Concern::Child);
    let plain = |signs: &[&str]| answers(signs);
    let gated = |gate: &GateId, signs: &[&str]| {
        let mut answers = answers(signs);
        answers.set_gate(gate, Some(Answer::Yes));
        answers
    };
    let strong = [
        "threats-heard",
        "violence-seen",
        "locked-in-or-not-allowed-out",
        "extreme-hours-no-days-off",
        "wages-missing-or-eaten-up",
        "owes-debt-to-work-off",
        "dangerous-work-no-gear",
    ];
    vec![
        ("immediate-danger", gated(&danger, &["locked-in-or-not-allowed-out", "violence-seen?"])),
        ("child-concern", gated(&child, &["child-with-unexplained-adult", "threats-heard?"])),
        ("strong-picture", plain(&strong)),
        ("suspicion", plain(&["owes-debt-to-work-off", "id-held-by-other?", "looks-frightened?"])),
        ("weak-signs", plain(&["looks-frightened", "rehearsed-story?"])),
        ("no-signs", plain(&[])),
        ("asks-for-help", plain(&["asks-for-help", "afraid-of-one-person?"])),
    ]
}

/// Every role of every line of work, and nobody in particular.
pub fn callers(world: &World) -> Vec<Caller> {
    let catalog = world.catalog();
    let place = catalog.municipalities.named("Växjö").cloned().map(Place::Municipality);
    let roles = catalog.guides.values().flat_map(|guide| {
        let sector = guide.sector.clone();
        guide.roles.iter().map(move |role| (sector.clone(), role.id.clone()))
    });
    let known = roles.map(|(sector, role)| Caller {
        place: place.clone(),
        sector: Some(sector),
        role: Some(role),
    });
    std::iter::once(Caller::default()).chain(known).collect()
}

/// Runs over every outcome, caller, moment and language.
pub fn every_card(mut check: impl FnMut(&str, &Caller, &Page)) {
    let world = World::get();
    for (code, language) in ["sv", "en"].map(|code| (code, Language::from_code(code).unwrap())) {
        let texts = world.texts(language);
        for caller in callers(&world) {
            for (name, answers) in cases(&world) {
                for moment in [night(), day()] {
                    let model = outcome(&world, language, caller.clone(), moment, answers.clone());
                    let page = present::page(&model, &texts);
                    let at = format!("{name} {code} {:?} {moment}", caller.role);
                    check(&at, &caller, &page);
                }
            }
        }
    }
}

/// What the answers above come to is what they are called.
#[test]
fn the_cases_come_to_their_outcomes() {
    let world = World::get();
    for (name, answers) in cases(&world) {
        let outcome = vaksam::assess::outcome(&answers, &world.catalog());
        assert!(name == "asks-for-help" || outcome.as_str() == name, "{name}: {outcome:?}");
    }
}

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

/// Runs over every rung of every ladder, with what the person would say of it.
fn every_rung(mut check: impl FnMut(&str, &Caller, &Page)) {
    let world = World::get();
    for (code, language) in ["sv", "en"].map(|code| (code, Language::from_code(code).unwrap())) {
        let texts = world.texts(language);
        for caller in callers(&world) {
            for (name, answers) in cases(&world) {
                for moment in [night(), day()] {
                    let mut model =
                        outcome(&world, language, caller.clone(), moment, answers.clone());
                    let first = present::page(&model, &texts);
                    let mut page = first.clone();
                    loop {
                        let at = format!("{name} {code} {:?} {moment}", caller.role);
                        check(&at, &caller, &page);
                        update(&mut model, &Message::Intent(Intent::NextRung));
                        let next = present::page(&model, &texts);
                        if next == first {
                            break;
                        }
                        page = next;
                    }
                }
            }
        }
    }
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
        let here =
            ["händer just nu", "polis hit", "ambulans hit", "happening right now", "police here"];
        if at.starts_with("immediate-danger") {
            with_danger += usize::from(card.contact.number.as_deref() == Some("112"));
            return;
        }
        assert!(!has(&here), "{at}: {script}");
        let insist = card.insist.iter().chain(&card.insist_first);
        assert!(insist.clone().all(|fact| !fact.text.contains("här och nu")), "{at}");
        let is_112 = card.contact.number.as_deref() == Some("112");
        if is_112 && !has(&["socialjouren i", "socialjouren)", "on-call"]) {
            without += 1;
            assert!(
                has(&["ingen omedelbar fara", "can't see anyone in immediate danger"]),
                "{at}: {script}"
            );
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

/// Whoever was asked for help may be alone again: one key says so, and the call is then about where it was
/// and not about somebody who stands there. The picture stays as it is.
#[test]
fn one_key_says_that_whoever_asked_for_help_has_left() {
    let world = World::get();
    let mut seen = 0;
    for (code, here) in [
        ("sv", ["Jag är på", "Jag är hos", "vill att jag ringer"]),
        ("en", ["I'm at", "I'm on", "wants me to"]),
    ] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for caller in callers(&world) {
            for (name, answers) in cases(&world) {
                let mut model = outcome(&world, language, caller.clone(), night(), answers);
                let at = format!("{name} {code} {:?}", caller.role);
                let before = present::page(&model, &texts);
                let is_offered = before.hints.iter().any(|hint| hint.key == "g");
                assert_eq!(is_offered, name == "asks-for-help", "{at}");
                update(&mut model, &Message::Intent(Intent::PersonLeft));
                let after = present::page(&model, &texts);
                if !is_offered {
                    assert_eq!(after, before, "{at}");
                    continue;
                }
                seen += 1;
                assert_ne!(after.title, before.title, "{at}");
                let card = after.call_card().unwrap();
                let script: Vec<&str> = card.script.iter().map(|line| line.text.as_str()).collect();
                let script = script.join(" ");
                assert!(!here.iter().any(|words| script.contains(words)), "{at}: {script}");
                let told = crate::card_screens::joined(&Screen::first(&after, 80, 24).text());
                for line in card.before.iter().chain([&card.safety.text]) {
                    assert!(told.contains(&crate::card_screens::joined(line)), "{at}: {line}");
                }
                for line in &card.script {
                    assert!(
                        told.contains(&crate::card_screens::joined(&line.text)),
                        "{at}: {line:?}"
                    );
                }
                update(&mut model, &Message::Intent(Intent::PersonLeft));
                assert_eq!(present::page(&model, &texts), before, "{at}");
            }
        }
    }
    assert!(seen > 50, "{seen}");
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
            ["råd utan att", "stödtelefonen om råd"],
        ),
        (
            "en",
            ["carry on as usual", "work as usual. call"],
            ["advice without", "support line for advice"],
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
                matches!(&steps.blocks[1], Block::Heading(_) | Block::Card(_)),
                "{:?}",
                steps.blocks[1]
            );
        }
    }
}

/// Danger that is marked as unsure is said as unsure.
#[test]
fn unsure_danger_is_told_as_unsure() {
    let world = World::get();
    for (code, sure, unsure) in [
        ("sv", "Det händer just nu", "Jag är inte säker, men någon kan vara i fara"),
        ("en", "It's happening right now", "I'm not sure, but someone may be in danger"),
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

/// The pages behind a card: every step with what comes after the call, and everything about the number
/// that is in view, each one key away and one key back.
#[test]
fn one_key_leads_from_a_card_to_what_lies_behind_it_and_one_back() {
    let world = World::get();
    let language = Language::from_code("sv").unwrap();
    let texts = world.texts(language);
    for caller in callers(&world) {
        for (name, answers) in cases(&world) {
            let mut model = outcome(&world, language, caller.clone(), night(), answers);
            loop {
                let page = present::page(&model, &texts);
                let number = page.call_card().unwrap().contact.number.clone();
                for (intent, behind) in
                    [(Intent::AboutNumber, "contact"), (Intent::AllSteps, "steps")]
                {
                    for effect in update(&mut model, &Message::Intent(intent)) {
                        let Effect::Load(deferred) = effect else { panic!("{effect:?}") };
                        update(&mut model, &Message::OpenDeferred(deferred));
                    }
                    let opened = present::page(&model, &texts);
                    assert_eq!(opened.id.screen, behind, "{name}");
                    if behind == "contact" {
                        let card = opened.blocks.iter().find_map(|block| match block {
                            Block::Card(card) => Some(card),
                            _ => None,
                        });
                        let card = card.unwrap();
                        assert_eq!(card.number, number, "{name}");
                        assert!(card.facts.len() > 1, "{name}: {card:?}");
                    }
                    update(&mut model, &Message::Intent(Intent::Back));
                    assert_eq!(present::page(&model, &texts), page, "{name}");
                }
                // On the last rung the next one is not offered.
                let has_next = page.hints.iter().any(|hint| hint.key == "n");
                update(&mut model, &Message::Intent(Intent::NextRung));
                let next = present::page(&model, &texts);
                assert_eq!(has_next, next != page, "{name}");
                if !has_next {
                    break;
                }
            }
        }
    }
}

/// Somebody scrolls to what to ask, is turned away and goes on to the next number: its card is read from
/// the top.
#[test]
fn the_next_call_is_shown_from_its_top_and_112_further_down_is_for_what_is_urgent() {
    for language in [crate::languages::SWEDISH, crate::languages::ENGLISH] {
        let mut walker = Walker::walk(language, "@quick enter v a x j enter 2 1 6 8 k");
        let mut view = PageViewState::default();
        let first = walker.page();
        Screen::draw(&first, &mut view, 80, 24);
        view.scroll(Scroll::Bottom);
        let scrolled = Screen::draw(&first, &mut view, 80, 24).text();
        assert!(!scrolled.contains(&first.title), "{scrolled}");
        let rungs = first.call_card().unwrap().rung.clone();
        walker.press("n");
        let next = walker.page();
        assert_ne!(next.call_card().unwrap().rung, rungs);
        let text = Screen::draw(&next, &mut view, 80, 24).text();
        assert_eq!(text, Screen::first(&next, 80, 24).text());
        assert_eq!(next.call_card().unwrap().contact.number.as_deref(), Some("112"));
        assert!(next.title.contains("112") && next.title != first.title, "{}", next.title);
    }
}
