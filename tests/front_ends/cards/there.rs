//! Who is there and who is not: the person who asked for help, whoever calls, those who are at work at this
//! hour, the social services to whom a child must be reported.

use vaksam::{
    app::{Message, Model, effect::Effect, intent::Intent, update},
    assess::{Answer, Answers},
    content::enums::{Concern, Workplace},
    ids::Id,
    language::Language,
    page::{Block, Page},
    present,
    route::{Caller, hours::Moment},
    text::Texts,
};

use super::{answers, callers, every_sign::has, gate, outcome, whole};
use crate::world::{World, day, night};

/// Everything that a page says, but for what stands beside it.
fn said(page: &Page) -> String {
    let mut said = vec![page.title.clone()];
    for block in &page.blocks {
        match block {
            Block::CallCard(card) => said.extend(card.texts().map(str::to_owned)),
            Block::Heading(text) | Block::Prose(text) => said.push(text.clone()),
            Block::Points(points) => said.extend(points.iter().cloned()),
            Block::Card(card) => {
                said.extend(card.action.clone());
                said.extend(card.facts.iter().map(|fact| fact.text.clone()));
            }
            _ => {}
        }
    }
    whole(&said.join("\n"))
}

/// The card and every step of it.
fn with_steps(mut model: Model, texts: &Texts) -> [Page; 2] {
    let card = present::page(&model, texts);
    for effect in update(&mut model, &Message::Intent(Intent::AllSteps)) {
        let Effect::Load(deferred) = effect else { panic!("{effect:?}") };
        update(&mut model, &Message::OpenDeferred(deferred));
    }
    [card, present::page(&model, texts)]
}

/// Runs over everybody at work somewhere, by day and by night.
fn everybody(
    given: impl Fn(&World) -> Answers,
    mut check: impl FnMut(&str, &Caller, Moment, &[Page; 2]),
) {
    let world = World::get();
    for code in ["sv", "en"] {
        let language = Language::from_code(code).unwrap();
        let texts = world.texts(language);
        for caller in callers(&world).into_iter().filter(|caller| caller.sector.is_some()) {
            for moment in [night(), day()] {
                let model = outcome(&world, language, caller.clone(), moment, given(&world));
                let at = format!("{code} {:?} {:?} {moment}", caller.sector, caller.role);
                check(&at, &caller, moment, &with_steps(model, &texts));
            }
        }
    }
}

fn role(caller: &Caller) -> (&str, &str) {
    (caller.sector.as_ref().unwrap().as_str(), caller.role.as_ref().unwrap().as_str())
}

#[test]
fn nobody_is_told_to_talk_to_whoever_has_left() {
    let mut seen = 0;
    for is_child in [false, true] {
        let given = |world: &World| {
            let mut given = answers(&["asks-for-help"]);
            let gates = &world.catalog().gates;
            let left = gates.keys().find(|id| id.as_str() == "person-left").cloned().unwrap();
            given.set_gate(&left, Some(Answer::Yes));
            given.set_gate(&gate(world, Concern::Child), is_child.then_some(Answer::Yes));
            given
        };
        everybody(given, |at, _, _, pages| {
            for page in pages {
                let said = said(page);
                let talks = [
                    "enrum",
                    "Träffa patienten",
                    "innan patienten går",
                    "Just nu är",
                    "medan sällskapet",
                    "in private",
                    "the patient alone",
                    "before the patient leaves",
                    "Right now the",
                    "while the companion",
                ];
                let own = said.replace("Gör inga hembesök ensam", "");
                let own = own.replace("Make no home visits alone", "");
                assert!(!has(&own, &talks), "{at}: {said}");
                seen += 1;
            }
        });
    }
    assert!(seen > 400, "{seen}");
}

/// A dispatch centre, an office and the social services are not where it happens.
#[test]
fn whoever_is_somewhere_else_says_where_it_happens_and_not_where_they_are() {
    let mut seen = 0;
    let given = |world: &World| {
        let mut given = answers(&[]);
        given.set_gate(&gate(world, Concern::Danger), Some(Answer::Yes));
        given
    };
    everybody(given, |at, caller, _, [_, steps]| {
        let is_away =
            matches!(role(caller), ("taxi", "dispatch") | ("housing", "office") | ("social", _));
        let said = said(steps);
        let own = ["var du är, sedan", "Säg var du är", "first where you are", "Say where you are"];
        let is_told = has(&said, &own);
        assert!(!(is_away && is_told), "{at}: {said}");
        let there = ["nära andra", "där det är ljust", "near other people", "where it is light"];
        let is_office = matches!(role(caller), ("taxi", "dispatch") | ("housing", "office"));
        assert!(!(is_office && has(&said, &there)), "{at}: {said}");
        seen += usize::from(is_away);
    });
    assert!(seen >= 16, "{seen}");
}

/// Whoever must report a child has on the card how: what they say to the social services, in the script or
/// before it. The number of the police stands under a heading of its own.
#[test]
fn whoever_must_report_a_child_is_told_how_and_that_the_police_are_no_report() {
    let mut seen = 0;
    for sign in ["asks-for-help", "says-forced", "id-held-by-other", "violence-seen"] {
        let given = |world: &World| {
            let mut given = answers(&[sign]);
            given.set_gate(&gate(world, Concern::Child), Some(Answer::Yes));
            given
        };
        everybody(given, |at, caller, _, [page, _]| {
            let workplace = caller.workplace(&World::get().catalog());
            if !matches!(workplace, Workplace::Health | Workplace::School) {
                return;
            }
            seen += 1;
            let said = said(page);
            assert!(has(&said, &["anmälningsplikt", "duty to report"]), "{at}: {said}");
            let way = ["socialtjänsten", "socialjouren", "social services"];
            assert!(has(&said, &way), "{at}: {said}");
            let card = page.call_card().unwrap();
            let is_police = card.contact.number.as_deref().map(whole).as_deref() == Some("114 14");
            let names = has(&page.title, &["polisen", "police"]);
            assert_eq!(is_police, names, "{at}: {}", page.title);
        });
    }
    assert!(seen > 100, "{seen}");
}

/// Social services decide whether to report a crime before they read it out.
#[test]
fn social_services_report_a_crime_only_once_they_have_decided_to() {
    let mut seen = 0;
    for sign in ["asks-for-help", "violence-seen"] {
        let given = |world: &World| {
            let mut given = answers(&[sign]);
            given.set_gate(&gate(world, Concern::Child), Some(Answer::Yes));
            given
        };
        everybody(given, |at, caller, _, [page, _]| {
            if caller.workplace(&World::get().catalog()) == Workplace::Social {
                seen += 1;
                let before = page.call_card().unwrap().before.join(" ");
                assert!(has(&before, &["om ni beslutar", "if you decide"]), "{at}: {before}");
            }
        });
    }
    assert_eq!(seen, 16);
}

#[test]
fn a_school_that_is_closed_is_not_asked_today() {
    let (mut open, mut closed) = (0, 0);
    everybody(
        |_| answers(&["violence-seen"]),
        |at, caller, moment, pages| {
            if role(caller).0 != "school" {
                return;
            }
            let said: Vec<String> = pages.iter().map(said).collect();
            let said = said.join("\n");
            let today = [
                "elevhälsan i dag",
                "team i dag",
                "rektorn i dag",
                "health today",
                "team today",
                "principal today",
            ];
            assert_eq!(has(&said, &today), moment == day(), "{at}: {said}");
            assert_eq!(
                has(&said, &["nästa skoldag", "next school day"]),
                moment == night(),
                "{at}"
            );
            *(if moment == day() { &mut open } else { &mut closed }) += 1;
        },
    );
    assert!(open == 6 && closed == 6, "{open} {closed}");
}

/// What is seen of a colleague at a hotel is not told in words about guests.
#[test]
fn a_colleague_at_a_hotel_is_no_guest() {
    let mut seen = 0;
    for signs in [
        &["extreme-hours-no-days-off"][..],
        &["extreme-hours-no-days-off", "dangerous-work-no-gear"],
    ] {
        everybody(
            |_| answers(signs),
            |at, caller, _, [page, _]| {
                if role(caller).0 != "hotel" {
                    return;
                }
                seen += 1;
                let texts: Vec<&str> = page.call_card().unwrap().texts().collect();
                let guests = [
                    "gäst",
                    "service",
                    "sällskapet",
                    "in i rummet",
                    "guest",
                    "companion",
                    "the room",
                ];
                assert!(!texts.iter().any(|text| has(text, &guests)), "{at}: {texts:?}");
            },
        );
    }
    assert!(seen > 30, "{seen}");
}

/// A threat is no illness, and whoever has heard one is not told to do as usual.
#[test]
fn a_threat_asks_for_advice_and_not_for_care() {
    let mut seen = 0;
    everybody(
        |_| answers(&["threats-heard"]),
        |at, caller, _, [page, _]| {
            seen += 1;
            assert!(has(&page.title, &["råd", "advice"]), "{at}: {}", page.title);
            let said = said(page);
            assert!(!said.contains("1177"), "{at}: {said}");
            let usual = ["som du brukar", "som alla andra", "as you usually", "like anyone else"];
            let is_trade = caller.workplace(&World::get().catalog()) == Workplace::Trade;
            assert!(!(is_trade && has(&said, &usual)), "{at}: {said}");
        },
    );
    assert!(seen > 100, "{seen}");
}
