//! Random walks: keys that somebody might press and keys that nobody would, at every size of
//! window. Whatever the state, the screen is drawn, its numbers are whole, 112 and the way out
//! stand in the footer, every row has an id of its own, and leaving forgets.

use crate::languages::{LANGUAGES, SWEDISH};
use vaksam::{
    app::{
        Message,
        bindings::{Action, BINDINGS},
        key::{Key, KeyCode},
    },
    content::embedded,
    page::{Block, Page},
    present,
};

use crate::{
    chance::{Chance, steps},
    figures,
    reader::Reader,
    rows,
    screen::Screen,
    walker::Walker,
    world::{World, day, night},
};

/// From this size on the screen has a footer.
const SMALLEST: (u16, u16) = (30, 8);

/// Keys that mean nothing on most screens.
const OTHERS: [KeyCode; 8] = [
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::F(1),
    KeyCode::F(12),
    KeyCode::Right,
    KeyCode::Char('å'),
    KeyCode::Char('\u{301}'),
    KeyCode::Char('\u{7f}'),
];

/// What leads away from where one is; rarer than the rest, so that walks come far.
const ASIDE: [Action; 4] = [Action::Emergency, Action::Help, Action::Home, Action::Search];

/// A key: mostly one that means something here.
pub fn some_key(chance: &mut Chance, walker: &Walker) -> Key {
    match chance.below(12) {
        0 => Key::char(*chance.pick(&['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'])),
        1 => Key::char(*chance.pick(&['k', 'r', 'ö', 's', 't', 'a', ' ', '日', '9'])),
        2 => Key { alt: chance.one_in(3), ctrl: chance.one_in(5), code: *chance.pick(&OTHERS) },
        3 | 4 => Key::plain(KeyCode::Enter),
        _ => {
            let here: Vec<Key> = BINDINGS
                .iter()
                .filter(|binding| binding.contexts.contains(&walker.model().context()))
                .filter(|binding| binding.action != Action::Leave)
                .filter(|binding| !ASIDE.contains(&binding.action) || chance.one_in(4))
                .flat_map(|binding| binding.keys.iter().copied())
                .collect();
            *chance.pick(&here)
        }
    }
}

/// Sizes near the smallest and the usual ones as often as any.
fn some_size(chance: &mut Chance) -> (u16, u16) {
    match chance.below(4) {
        0 => (26 + chance.to(20), 6 + chance.to(9)),
        1 => *chance.pick(&[(40, 12), (80, 24), (160, 50), (100, 30), (79, 19), (30, 8)]),
        _ => (chance.to(200), chance.to(60)),
    }
}

/// The words for 112 and for leaving, as the footer of this person writes them.
fn always(page: &Page) -> Vec<String> {
    let hints: Vec<_> = page.useful_hints().filter(|hint| hint.always).collect();
    let is_112 = page.id.screen == "emergency";
    assert!(is_112 || hints.iter().any(|hint| hint.label == "112"), "{hints:?}");
    assert!(hints.iter().any(|hint| hint.key == "Ctrl-X"), "{hints:?}");
    hints.iter().map(|hint| format!("{} {}", hint.key, hint.label)).collect()
}

/// The lines under the last rule.
fn footer(text: &str) -> String {
    let rows: Vec<&str> = text.lines().collect();
    let rule = rows.iter().rposition(|row| row.trim_start().starts_with("──")).unwrap_or(0);
    rows[rule..].join("\n")
}

fn check(screen: &Screen, page: &Page, reader: &Reader, size: (u16, u16)) {
    let text = screen.text();
    let at = format!("at {size:?} on {}", page.id);
    let typed = typed(page);
    let strange: Vec<_> =
        reader.strange(&text).into_iter().filter(|run| !typed.contains(run.as_str())).collect();
    assert!(strange.is_empty(), "no number, date or counter: {strange:?} {at}\n{text}");
    assert!(!text.contains("{$") && !text.contains("{ $"), "a text unfinished {at}\n{text}");
    if page.is_cover {
        // The time and the key that goes on. In a large window the time is drawn in blocks.
        let [Block::Prose(key)] = page.blocks.as_slice() else { panic!("{:?} {at}", page.blocks) };
        let is_cut = |line: &str| page.title.starts_with(line) || key.starts_with(line);
        let is_drawn = |line: &str| line.chars().all(|c| ('▀'..='█').contains(&c) || c == ' ');
        let is_all = text.lines().map(str::trim).all(|line| is_cut(line) || is_drawn(line));
        return assert!(is_all, "more than the time {at}\n{text}");
    }
    assert!(screen.forbidden().is_empty(), "a style that cannot be read everywhere {at}\n{text}");
    if size.0 >= SMALLEST.0 && size.1 >= SMALLEST.1 {
        for hint in always(page) {
            assert!(footer(&text).contains(&hint), "{hint} is not in the footer {at}\n{text}");
        }
    } else {
        let has_room = size.0 >= 3 && size.1 >= 1;
        assert!(!has_room || text.starts_with("112"), "{at}\n{text}");
    }
}

/// What the person has typed themselves, which stands in its field as it is, and figures of bars.
pub fn typed(page: &Page) -> String {
    let typed = page.blocks.iter().map(|block| match block {
        Block::Field(field) => field.value.clone(),
        Block::Bars(bars) => bars.iter().map(|bar| bar.text.as_str()).collect(),
        Block::Choices(choices) => {
            let bars = choices.items.iter().filter_map(|item| item.bar.as_ref());
            bars.map(|bar| bar.text.as_str()).collect()
        }
        _ => String::new(),
    });
    typed.collect()
}

/// Leaves by one of its keys: the answers are gone, and so is every trace of a screen.
fn leave(mut walker: Walker, chance: &mut Chance) {
    let key = *chance.pick(&[Key::ctrl('x'), Key::ctrl('c')]);
    walker.key(key);
    assert!(walker.left, "{key} does not leave");
    assert!(walker.model().state().answers.is_empty(), "answers are left");
    assert!(walker.model().state().readiness.is_empty(), "answers of the check are left");
    assert_eq!(walker.page().id.to_string(), "start");
    walker.left = false;
    walker.press("esc esc");
    assert_eq!(walker.page().id.to_string(), "start", "a screen was left under the first");
}

#[test]
fn ten_thousand_keys_at_any_size_keep_numbers_whole_and_the_way_out_in_sight() {
    let mut chance = Chance::new("walks", 11);
    let reader = Reader::new(&World::get());
    let mut walker = Walker::new(SWEDISH);
    let mut seen = std::collections::BTreeMap::<&str, usize>::new();
    let keys = steps(10_000);
    for _ in 0..keys {
        if chance.one_in(80) {
            let language = *chance.pick(&LANGUAGES);
            leave(std::mem::replace(&mut walker, Walker::new(language)), &mut chance);
            // Training and the reference lie deep; some walks begin there.
            if !chance.one_in(3) {
                let begin: &&str = chance.pick(&DEEP);
                walker.press(begin);
            }
        }
        if chance.one_in(50) {
            let now = *chance.pick(&[night(), day()]);
            walker.session.update(&Message::Tick(now));
        }
        let key = some_key(&mut chance, &walker);
        walker.key(key);
        let size = some_size(&mut chance);
        let page = walker.page();
        let screen = Screen::draw(&page, &mut walker.view, size.0, size.1);
        check(&screen, &page, &reader, size);
        rows::check_ids(&page);
        *seen.entry(page.id.screen).or_default() += 1;
    }
    for screen in SCREENS {
        let often = seen.get(screen).is_some_and(|times| *times > 2);
        assert!(often, "never walked: {screen} {seen:?}");
    }
    figures::hold(
        "ten_thousand_keys_at_any_size_keep_numbers_whole_and_the_way_out_in_sight",
        &[figures::exactly(keys, "keys")],
    );
}

/// Where some walks begin.
const DEEP: [&str; 16] = [
    "@train enter",
    "@train enter @refresher enter",
    "@train enter @case enter",
    "@train enter @class enter @taxi enter",
    "@train enter @class enter @compare enter",
    TO_THE_LADDER,
    "@train enter @set enter",
    "@train enter @class enter",
    TO_THE_SUM,
    TO_THE_REVIEW,
    "@look enter",
    "@look enter @law enter @page-law-trafficking enter",
    "/ b e t",
    "@look enter @ready enter",
    "@look enter @ready enter @workplace enter",
    "@look enter @ready enter @municipality enter n",
];

/// Through a case with a class to its key, and whom one would call elsewhere.
const TO_THE_LADDER: &str =
    "@train enter @class enter @taxi enter enter enter enter enter enter enter enter w";

/// Through a set of two cases to its sum.
const TO_THE_SUM: &str = "@train enter @set enter @taxi enter k k k k k @nobody enter @a enter \
                          enter k k k k k k @nobody enter @a enter enter";

/// Through the whole list with one sign to the review.
const TO_THE_REVIEW: &str = "@walk enter v a x j enter @hotel enter @hotel/reception enter n n k \
                             @id-held-by-other space k k k k k k k";

/// Where ten thousand keys must have come to; the screen that a page's id names.
const SCREENS: [&str; 37] = [
    "start",
    "new-case",
    "hidden",
    "place",
    "work",
    "gate",
    "list",
    "quick",
    "review",
    "outcome",
    "steps",
    "advice",
    "why",
    "call",
    "other-help",
    "settings",
    "privacy",
    "help",
    "emergency",
    "training",
    "cases",
    "case",
    "sets",
    "order",
    "class",
    "compare",
    "look",
    "room",
    "page",
    "term",
    "search",
    "summary",
    "what-if",
    "refresher",
    "ready",
    "check",
    "todo",
];

#[test]
fn the_first_page_says_how_to_leave_before_the_content_is_read() {
    let world = World::get();
    for language in LANGUAGES {
        let page = present::first(&world.texts(language), &embedded::languages());
        let leave = page.useful_hints().find(|hint| hint.key == "Ctrl-X").unwrap();
        let leave = format!("{} {}", leave.key, leave.label);
        for width in 30..=200 {
            for height in [8, 9, 12, 24, 60] {
                let text = crate::screen::screen(&page, width, height);
                assert!(footer(&text).contains(&leave), "{leave} {width}x{height}\n{text}");
            }
        }
    }
}
