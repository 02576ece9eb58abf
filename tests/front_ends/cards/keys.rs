//! What the keys of a card do.

use vaksam::{
    app::{Message, effect::Effect, intent::Intent, update},
    frontends::tui::PageViewState,
    language::Language,
    page::{Block, Scroll},
    present,
};

use super::{callers, cases, outcome};
use crate::{
    screen::Screen,
    walker::Walker,
    world::{World, night},
};

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
