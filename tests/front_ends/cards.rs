//! The call card on the real content: fifteen calls word for word, and what no card may lack or say,
//! over every outcome, line of work, role and language.

mod every_sign;
mod keys;
mod moments;
mod tellers;
mod there;
mod whom;
mod words;

use std::fmt::Write;

use serde::Deserialize;
use vaksam::{
    app::{Message, Model, StartAt, intent::Intent, update},
    assess::{Answer, Answers},
    content::{catalog::Place, enums::Concern},
    ids::{GateId, RoleId, SectorId, SignId},
    language::Language,
    page::{CallCard, Page, ScriptPart},
    present,
    route::{Caller, hours::Moment},
    text::Texts,
};

use crate::world::{World, day, night};

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
fn every_outcome(mut check: impl FnMut(&str, &Caller, Model, &Texts)) {
    let world = World::get();
    for (code, language) in ["sv", "en"].map(|code| (code, Language::from_code(code).unwrap())) {
        let texts = world.texts(language);
        for caller in callers(&world) {
            for (name, answers) in cases(&world) {
                for moment in [night(), day()] {
                    let model = outcome(&world, language, caller.clone(), moment, answers.clone());
                    let at = format!("{name} {code} {:?} {moment}", caller.role);
                    check(&at, &caller, model, &texts);
                }
            }
        }
    }
}

/// Runs over the first rung of every ladder, with what the person would say of it.
pub fn every_card(mut check: impl FnMut(&str, &Caller, &Page)) {
    every_outcome(|at, caller, model, texts| check(at, caller, &present::page(&model, texts)));
}

/// Runs over every rung of every ladder.
fn every_rung(mut check: impl FnMut(&str, &Caller, &Page)) {
    every_outcome(|at, caller, mut model, texts| {
        let mut page = present::page(&model, texts);
        loop {
            check(at, caller, &page);
            update(&mut model, &Message::Intent(Intent::NextRung));
            let next = present::page(&model, texts);
            // The last one stays.
            if next == page {
                break;
            }
            page = next;
        }
    });
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
