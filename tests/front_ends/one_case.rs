//! One person, one case: a new case knows nothing of the last, no key pressed for a list is taken by a
//! question in between, and neither hiding nor being left alone shows a word of what was answered.

use vaksam::{
    app::{
        Message, Model, StartAt,
        key::{Key, KeyCode},
        left_alone::MINUTES,
        screens::Screen as State,
        state::Task,
        update,
    },
    assess::Answers,
    page::{Mark, Page},
    route::Caller,
};

use crate::{
    chance::{Chance, steps},
    languages::{LANGUAGES, SWEDISH},
    screen::Screen,
    walker::Walker,
    walks::some_key,
    world::{World, night},
};

const QUICK: &str = "@quick enter v a x j enter @hotel enter @hotel/reception enter";
const WALK: &str = "@walk enter v a x j enter @hotel enter @hotel/reception enter n n";

/// What people do with a case, in keys; every sequence of them is tried.
const ACTIONS: [&str; 7] = ["3", "6", "9 space", "4 y", "k k", "0", "down o"];

/// What a case leaves behind: all that a session holds, but the screens that show it.
fn answered(model: &Model) -> (Answers, bool) {
    (model.state().answers.clone(), model.state().has_unfinished_case())
}

fn marks(page: &Page) -> Vec<Option<Mark>> {
    page.choices().into_iter().flat_map(|list| &list.items).map(|item| item.mark).collect()
}

/// Every sequence of up to so many of the actions.
fn sequences(most: u32) -> Vec<String> {
    let all = 0..ACTIONS.len().pow(most);
    let sequence = |mut n: usize| {
        let mut keys = Vec::new();
        for _ in 0..most {
            keys.push(ACTIONS[n % ACTIONS.len()]);
            n /= ACTIONS.len();
        }
        keys.join(" ")
    };
    all.map(sequence).collect()
}

/// To the start page and on with a new case, whatever lies there.
fn begin_anew(walker: &mut Walker, row: &str) {
    if walker.page().id.screen == "gate" {
        walker.press("n");
    }
    walker.press("0");
    walker.press(&format!("@{row} enter"));
    if walker.page().id.screen == "new-case" {
        walker.press("@anew enter");
    }
}

/// A case is begun, three actions in every order, back to the start, and a new case: six.
#[test]
fn a_new_case_knows_nothing_of_the_last() {
    let mut unfinished = 0;
    for keys in sequences(3) {
        let mut walker = Walker::walk(SWEDISH, QUICK);
        walker.press(&keys);
        unfinished += usize::from(walker.model().state().has_unfinished_case());
        begin_anew(&mut walker, "quick");
        let told = format!("after {keys}");
        // The language is the person's, not the case's.
        let language = walker.model().state().language;
        let fresh = Walker::walk(language, QUICK);
        assert_eq!(answered(walker.model()), answered(fresh.model()), "{told}");
        assert_eq!(walker.page(), fresh.page(), "{told}");
        begin_anew(&mut walker, "walk");
        assert_eq!(walker.page().id.screen, "gate", "{told}");
        walker.press("n n");
        assert_eq!(walker.page(), Walker::walk(language, WALK).page(), "{told}");
    }
    assert!(unfinished > 150, "only {unfinished} cases were left unfinished");
}

#[test]
fn an_unfinished_case_is_said_and_gone_on_with_and_other_work_is_a_new_case() {
    let mut walker = Walker::walk(SWEDISH, &format!("{QUICK} 6 8 9 0"));
    let page = walker.page();
    let resume = &page.choices().unwrap().items[0];
    assert_eq!((&*resume.id, resume.key), ("resume", Some('f')));
    assert!(resume.text.contains("Hotell och boende, 3 tecken"), "{}", resume.text);
    assert_eq!(page.choices().unwrap().selected, Some(1), "the unfinished case is not selected");
    assert_eq!(page.choices().unwrap().items[2].key, Some('2'), "digits never shift");
    walker.press("f");
    assert_eq!(walker.page().id.screen, "quick");
    assert_eq!(walker.model().state().answers.signs().count(), 3);
    walker.press("0 2 2");
    assert_eq!(walker.page().id.screen, "quick", "going on where it was asked");
    walker.press("0 @settings enter 2 @taxi enter @taxi/driver enter");
    assert!(walker.model().state().answers.is_empty());
    walker.press("0");
    assert_eq!(walker.page().choices().unwrap().items[0].id, "walk");
}

/// Whatever is pressed for the list while the question lies over it changes nothing.
#[test]
fn no_key_pressed_for_a_list_is_taken_by_a_gate() {
    let begin = format!("{QUICK} 4");
    let fresh = Walker::walk(SWEDISH, &begin);
    assert_eq!(fresh.page().id.screen, "gate");
    let keys = ('0'..='9').chain('a'..='z').chain(['x', ' ']).map(Key::char);
    let keys = keys.chain([KeyCode::Enter, KeyCode::Delete].map(Key::plain));
    let is_answer = |key: &Key| ['j', 'y', 'o', 'u', 'n'].iter().any(|c| *key == Key::char(*c));
    let mut taken = 0;
    for key in keys.filter(|key| !is_answer(key)) {
        let mut walker = Walker::walk(SWEDISH, &begin);
        walker.key(key);
        // Some lead elsewhere: to the start, to nothing but the time, or to another language.
        assert_eq!(walker.model().state().answers, fresh.model().state().answers, "{key}");
        let stays = walker.page().id == fresh.page().id;
        assert!(stays || [Key::char('0'), Key::char('d')].contains(&key), "{key}");
        taken += usize::from(stays);
    }
    assert!(taken > 25, "{taken}");
    let mut walker = Walker::walk(SWEDISH, &format!("{begin} 6 enter n"));
    assert_eq!(walker.page().id.screen, "quick");
    walker.press("6");
    assert_eq!(walker.model().state().answers.signs().count(), 2);
}

/// On a random walk Enter takes no mark away, and a list of which nothing is marked is left only after
/// it was asked whether that is meant.
#[test]
fn enter_never_unmarks_and_never_submits_an_empty_list_unasked() {
    let mut chance = Chance::new("enter", 9);
    let (mut entered, mut asked) = (0, 0);
    for n in 0..steps(150) {
        let mut walker = Walker::walk(SWEDISH, if n % 2 == 0 { QUICK } else { WALK });
        for _ in 0..40 {
            let before = (walker.page(), walker.model().state().answers.clone());
            let is_list = ["quick", "list", "case", "check"].contains(&before.0.id.screen);
            let key = if chance.one_in(2) {
                Key::plain(KeyCode::Enter)
            } else {
                some_key(&mut chance, &walker)
            };
            walker.key(key);
            if !is_list || key != Key::plain(KeyCode::Enter) {
                if walker.left || matches!(walker.model().screen(), State::Hidden(_)) {
                    break;
                }
                continue;
            }
            entered += 1;
            let after = walker.page();
            if after.id == before.0.id {
                let kept = marks(&before.0).into_iter().zip(marks(&after));
                for (before, after) in kept {
                    assert!(
                        after != Some(Mark::Empty) || before == after,
                        "Enter took a mark away"
                    );
                }
                continue;
            }
            if before.1.is_empty() && after.id.screen == "outcome" {
                let told = format!("{:?}", before.0.choices().unwrap().items.last().unwrap().text);
                let danger = !walker.model().state().answers.is_empty();
                assert!(danger || told.contains("Inget är markerat"), "{told}");
                asked += 1;
            }
        }
    }
    assert!(entered > 300 && asked > 10, "{entered} {asked}");
}

/// No word of the pages below, at any size.
fn assert_hidden(walker: &mut Walker) {
    let page = walker.page();
    assert!(
        page.is_cover && page.blocks.len() == 1 && page.hints.is_empty() && page.trail.is_empty()
    );
    // How one comes back is said, and it is the same whatever lies below.
    for size in [(40, 12), (80, 24), (200, 60), (20, 4)] {
        let text = Screen::draw(&page, &mut walker.view, size.0, size.1).text();
        // In a window with rows to spare the time is drawn from blocks.
        let lines: Vec<&str> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let (key, time) = lines.split_last().unwrap();
        assert!(["d visar sidan igen", "d shows the page"].contains(key), "{size:?}\n{text}");
        let time = time.concat();
        let is_block = |c: char| matches!(c, ' ' | '█' | '▀' | '▄');
        let is_drawn = size.1 >= 22 && time.contains('█') && time.chars().all(is_block);
        assert!(is_drawn || time == "02.10", "{size:?}\n{text}");
    }
}

#[test]
fn hidden_shows_no_word_and_only_the_same_key_shows_the_page_again() {
    let mut chance = Chance::new("hidden", 3);
    let mut hidden = 0;
    for _ in 0..steps(60) {
        let mut walker = Walker::walk(SWEDISH, QUICK);
        for _ in 0..chance.below(25) {
            let key = some_key(&mut chance, &walker);
            walker.key(key);
        }
        if matches!(walker.model().screen(), State::Hidden(_)) {
            continue;
        }
        let (page, answers) = (walker.page(), walker.model().state().answers.clone());
        walker.press("ctrl-d");
        assert_hidden(&mut walker);
        for key in ["enter", "esc", "!", "?", "0", "space", "n", "1", "/", "L", "left"] {
            walker.press(key);
            assert_hidden(&mut walker);
        }
        walker.press(if chance.one_in(2) { "d" } else { "ctrl-d" });
        assert_eq!(walker.page(), page);
        assert_eq!(walker.model().state().answers, answers);
        hidden += 1;
    }
    assert!(hidden > 30, "{hidden}");
}

fn let_pass(walker: &mut Walker, seconds: &mut i64, minutes: i64) {
    // As the program is woken: now and then, never all at once.
    for _ in 0..minutes * 4 {
        *seconds += 15;
        walker.session.update(&Message::Elapsed(*seconds));
    }
}

fn is_hidden(walker: &Walker) -> bool {
    matches!(walker.model().screen(), State::Hidden(_))
}

#[test]
fn left_alone_hides_and_at_last_drops_the_case_and_says_so() {
    for (keys, wait) in [
        (QUICK.to_owned() + " 6", MINUTES.to_hide),
        (QUICK.to_owned() + " 6 k", MINUTES.to_hide_call),
        (QUICK.to_owned() + " 6 k a", MINUTES.to_hide_call),
        ("@call enter v a x j enter".to_owned(), MINUTES.to_hide_call),
        (WALK.to_owned() + " k @id-held-by-other x", MINUTES.to_hide),
        ("@look enter @ready enter @workplace enter n".to_owned(), MINUTES.to_hide),
    ] {
        let mut seconds = 1_000;
        let mut walker = Walker::walk(SWEDISH, "");
        walker.session.update(&Message::Elapsed(seconds));
        walker.press(&keys);
        let page = walker.page();
        let_pass(&mut walker, &mut seconds, wait - 1);
        assert!(!is_hidden(&walker), "{keys}: too soon");
        let_pass(&mut walker, &mut seconds, 1);
        assert!(is_hidden(&walker), "{keys}: not hidden");
        assert_hidden(&mut walker);
        let_pass(&mut walker, &mut seconds, MINUTES.to_drop - 1);
        walker.press("d");
        assert_eq!(walker.page(), page, "hiding cost something");
        let_pass(&mut walker, &mut seconds, wait + MINUTES.to_drop);
        assert_hidden(&mut walker);
        let state = walker.model().state();
        assert!(state.answers.is_empty() && state.readiness.is_empty() && state.case.is_none());
        assert_eq!(walker.model().depth(), 2, "a screen of the case is left below");
        walker.press("d");
        assert_eq!(walker.page().id.screen, "start");
        let text = Screen::draw(&walker.page(), &mut walker.view, 80, 24).text();
        assert!(text.contains("15 minuter"), "{text}");
        assert_eq!(walker.page().choices().unwrap().items[0].id, "walk");
    }
}

#[test]
fn a_long_sleep_hides_and_drops_before_the_first_key_is_heard() {
    let mut walker = Walker::walk(SWEDISH, QUICK);
    walker.session.update(&Message::Elapsed(0));
    walker.press("6");
    walker.session.update(&Message::Elapsed(8 * 3_600));
    assert_hidden(&mut walker);
    assert!(walker.model().state().answers.is_empty());
}

#[test]
fn a_start_page_with_nothing_to_hide_and_a_class_are_left_as_they_are() {
    for keys in [
        "",
        "@train enter @class enter @taxi enter",
        // A break: out of the case, and back to it.
        "@train enter @class enter @taxi enter enter esc",
    ] {
        let mut walker = Walker::walk(SWEDISH, keys);
        walker.session.update(&Message::Elapsed(0));
        assert_eq!(walker.model().seconds_to_hide_or_drop(), None);
        walker.session.update(&Message::Elapsed(90_000));
        assert!(!is_hidden(&walker), "{keys}");
    }
}

/// Only the class itself is left alone: what is looked up after it is hidden as before it.
#[test]
fn what_is_looked_up_after_a_class_is_hidden() {
    let class = "@train enter @class enter @taxi enter enter esc 0";
    for keys in ["@call enter v a x j enter", "@look enter", "@train enter @refresher enter"] {
        let mut walker = Walker::walk(SWEDISH, &format!("{class} {keys}"));
        assert!(walker.model().state().class.is_some());
        walker.session.update(&Message::Elapsed(0));
        walker.session.update(&Message::Elapsed(MINUTES.to_hide_call * 60));
        assert_hidden(&mut walker);
    }
}

/// Twelve signs and both gates with a key each, and the row that goes on, for every role.
#[test]
fn every_quick_check_fits_80_by_24_with_a_key_and_a_line_for_each_row() {
    let catalog = World::get().catalog();
    let mut roles = 0;
    for language in LANGUAGES {
        for guide in catalog.guides.values() {
            for role in &guide.roles {
                let (sector, role) = (guide.sector.clone(), role.id.clone());
                let caller = Caller { place: None, sector: Some(sector), role: Some(role) };
                let mut model = Model::new(catalog.clone(), language, caller, night());
                update(&mut model, &Message::Start(StartAt::Task(Task::Quick)));
                let mut walker = Walker::from(model);
                walker.press("down enter");
                let page = walker.page();
                assert_eq!(page.id.screen, "quick");
                let text = Screen::draw(&page, &mut walker.view, 80, 24).text();
                for item in &page.choices().unwrap().items {
                    let line = item.text.replace('\u{a0}', " ");
                    let begin = format!("{} ", item.key.unwrap());
                    let is_row = |row: &str| {
                        let row = row.trim_start_matches(['>', ' ']);
                        row.starts_with(&begin) && row.ends_with(&line)
                    };
                    assert!(text.lines().any(is_row), "{line}\n{text}");
                }
                roles += 1;
            }
        }
    }
    assert!(roles > 50, "{roles}");
}
