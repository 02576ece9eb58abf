//! Line mode whatever is typed: it never falls over, only adds lines, says on every screen how to
//! go back and how to leave, and loses nothing of a line when a question comes in between.

mod marks;
mod menus;
mod questions;
mod spoken;
mod words;

use std::io::{self, BufReader};

use crate::languages::{ENGLISH, LANGUAGES, SWEDISH};
use vaksam::{
    app::{Model, intent::Intent, key::Key, screens::Screen},
    assess::Answer,
    frontends::line,
    ids::{Id, SignId},
    page::Block,
    sanitize::{is_forbidden, sanitize},
};

use crate::{
    chance::{Chance, steps},
    figures,
    reader::Reader,
    typist::{HIGH, Typed},
    walker::Walker,
    world::World,
};

/// Lines that somebody would type, and lines that nobody would.
const COMMANDS: [&str; 34] = [
    "", "", "", "<", "<", ".", "!", "?", "0", "l", "y", "j", "n", "u", "o", "x", "-", "a", "w",
    "v", "h", "kr", "väx", "G", "st", "?1", "?3", "?99", "? 2", "2 5?, 7", "1j 2d", "3n,4Y", "1p2",
    "5d 6?",
];
const JUNK: [&[u8]; 12] = [
    b"\x1b[2J",
    b"\x1b]0;title\x07",
    b"\xff\xfe",
    b"\xe5\xe4\xf6",
    b"\r",
    b"\t\t",
    b"\x00",
    "\u{202e}abc".as_bytes(),
    "🚨".as_bytes(),
    b"-1",
    b"99999999999999999999",
    b"1e9",
];

fn some_line(chance: &mut Chance) -> Vec<u8> {
    match chance.below(10) {
        0 => chance.pick(&JUNK).to_vec(),
        1 => (0..chance.below(60)).map(|_| u8::try_from(chance.below(256)).unwrap()).collect(),
        2 | 3 => chance.pick(&COMMANDS).as_bytes().to_vec(),
        4 | 5 => marks(chance).into_bytes(),
        _ => (1 + chance.below(14)).to_string().into_bytes(),
    }
}

fn marks(chance: &mut Chance) -> String {
    let mark = |chance: &mut Chance| {
        format!("{}{}", 1 + chance.below(14), if chance.one_in(3) { "?" } else { "" })
    };
    (0..=chance.below(4)).map(|_| mark(chance)).collect::<Vec<_>>().join(" ")
}

/// Only lines: nothing that moves the cursor, rings, turns round or hides what was written.
fn assert_only_adds_lines(output: &str) {
    let bad = output.chars().find(|c| is_forbidden(*c));
    assert!(bad.is_none(), "{bad:?} was written");
}

#[test]
fn nothing_typed_on_any_screen_reaches_the_terminal_but_plain_text() {
    let all = (0..=0x10_ffff).filter_map(char::from_u32);
    let forbidden: Vec<char> = all.filter(|c| is_forbidden(*c) && *c != '\u{18}').collect();
    assert!(forbidden.len() > 100_000);
    let mut chance = Chance::new("echo", 5);
    for (screen, way) in EVERYWHERE {
        let way = if way.is_empty() { String::new() } else { format!("{way}\n") };
        let some: String = (0..12).map(|_| *chance.pick(&forbidden)).collect();
        let told = ["\u{202e}abc", "\u{2066}1", "kr\u{200f}", "/\u{202e}abc", &some];
        for line in told.map(|line| format!("{}{line}\n", way.replace(" / ", "\n"))) {
            let typed = Typed::bytes(SWEDISH, line.as_bytes());
            let bad = typed.output.chars().find(|c| is_forbidden(*c));
            assert_eq!(bad, None, "{line:?} on {screen}");
        }
    }
    // Nor on the full screen, where what is typed stands in the field.
    for way in ["2", "/"] {
        let mut walker = Walker::walk(SWEDISH, way);
        for c in forbidden.iter().step_by(97).chain(&['\u{202e}', '\n', '\u{7}']) {
            walker.key(Key::char(*c));
            let page = walker.page();
            let field = page.blocks.iter().find_map(|block| match block {
                Block::Field(field) => Some(field.value.clone()),
                _ => None,
            });
            assert_eq!(field.as_deref(), Some(""), "{c:?}");
        }
    }
}

#[test]
fn an_input_without_line_ends_fills_no_memory_and_ends() {
    for byte in [0, b'a', b' ', b'/', 0xff] {
        let mut session = World::get().session(SWEDISH);
        let mut output = Vec::new();
        let endless = BufReader::new(io::repeat(byte));
        line::run(&mut session, endless, &mut output, HIGH).unwrap();
        assert!(output.len() < 5_000, "{byte}: {}", output.len());
    }
    // A line that is too long is not carried out, and the one after it is.
    for (length, is_read) in [(4_095, true), (4_096, false), (4_097, false), (70_000, false)] {
        let line = format!("{}2", "0".repeat(length - 1));
        let typed = Typed::bytes(SWEDISH, format!("{line}\n").as_bytes());
        assert_eq!(
            typed.page().id.to_string(),
            if is_read { "place" } else { "start" },
            "{length}"
        );
        let typed = Typed::bytes(SWEDISH, format!("{line}\n7\n").as_bytes());
        let next = if is_read { "place" } else { "privacy" };
        assert_eq!(typed.page().id.to_string(), next, "{length}");
    }
}

#[test]
fn the_first_line_may_begin_with_a_byte_order_mark() {
    let typed = Typed::bytes(SWEDISH, "\u{feff}2\n".as_bytes());
    assert_eq!(typed.page().id.to_string(), "place");
}

/// Some systems write `å` as `a` and a ring.
#[test]
fn a_letter_and_its_mark_typed_apart_are_the_letter_at_every_input() {
    let marks = [('å', "a\u{30a}"), ('ä', "a\u{308}"), ('ö', "o\u{308}"), ('é', "e\u{301}")];
    let apart = |text: &str| {
        marks.iter().fold(text.to_owned(), |text, (c, two)| {
            let capital = c.to_uppercase().to_string();
            text.replace(*c, two)
                .replace(&capital, &format!("{}{}", &two[..1].to_uppercase(), &two[1..]))
        })
    };
    let catalog = World::get().catalog();
    let counties = catalog.counties.values().map(|county| format!("2 / {}", county.name));
    let towns = catalog.municipalities.all().map(|one| format!("2 / {}", one.name)).step_by(7);
    let others =
        ["5 / 1 / betänketid", "/måste jag anmäla", "2 / öreb", "hjälp"].map(str::to_owned);
    for lines in counties.chain(towns).chain(others) {
        let [one, two] = [&lines, &apart(&lines)]
            .map(|lines| Typed::bytes(SWEDISH, (lines.replace(" / ", "\n") + "\n").as_bytes()));
        assert_eq!(one.page(), two.page(), "{lines}");
    }
    let mut walker = Walker::walk(SWEDISH, "2");
    for c in apart("Gällö").chars() {
        walker.key(Key::char(c));
    }
    let Screen::Place(choice) = walker.model().screen() else { panic!() };
    assert_eq!(choice.typed, "Gällö");
}

#[test]
fn ten_thousand_lines_never_crash_it_or_move_the_cursor() {
    let mut chance = Chance::new("lines", 2026);
    let reader = Reader::new(&World::get());
    let (mut outcomes, mut lines) = (0, 0);
    for session in 0..steps(200) {
        let input: Vec<Vec<u8>> = (0..50).map(|_| some_line(&mut chance)).collect();
        lines += input.len();
        let input = input.join(&b'\n');
        // The readiness check is reached by a command of its own.
        let begin = if session % 5 == 0 { Walker::ready } else { Walker::new };
        let typed = Typed::from(begin(LANGUAGES[session % 2]).session, &input);
        assert_only_adds_lines(&typed.output);
        // What was not understood is shown back; a tab in it becomes a blank.
        let said = sanitize(&String::from_utf8_lossy(&input), usize::MAX);
        let strange = reader.strange(&typed.output).into_iter();
        let strange: Vec<_> = strange.filter(|run| !said.contains(run.as_str())).collect();
        assert!(strange.is_empty(), "{strange:?} in\n{}", typed.output);
        let unfinished = ["{$", "{ $"].into_iter().find(|brace| typed.output.contains(brace));
        assert!(unfinished.is_none_or(|brace| said.contains(brace)), "a text unfinished");
        outcomes += usize::from(typed.output.contains("114 14, "));
    }
    assert!(outcomes > 20, "only {outcomes} sessions came to a number");
    figures::hold(
        "ten_thousand_lines_never_crash_it_or_move_the_cursor",
        &[figures::exactly(lines, "lines")],
    );
}

#[test]
fn lines_longer_than_any_screen_and_lines_without_an_end_are_read() {
    for language in LANGUAGES {
        let typed = Typed::bytes(language, &vec![b'a'; 1_000_000]);
        assert!(typed.output.chars().count() < 5_000, "{}", typed.output.len());
        let typed = Typed::bytes(language, &vec![b'\n'; 3_000]);
        assert_only_adds_lines(&typed.output);
    }
}

#[test]
fn a_line_of_a_hundred_thousand_letters_or_marks_is_read_soon() {
    let letters = format!("/{}\n", "taxi ".repeat(20_000));
    let typed = Typed::bytes(SWEDISH, letters.as_bytes());
    let Screen::Search(search) = typed.model().screen() else { panic!("{}", typed.output) };
    assert_eq!(search.typed, "taxi ".repeat(16));
    let county = format!("2\n{}\n", "å".repeat(100_000));
    let typed = Typed::bytes(SWEDISH, county.as_bytes());
    let Screen::Place(choice) = typed.model().screen() else { panic!("{}", typed.output) };
    assert_eq!(choice.typed, "å".repeat(40));

    let most = Typed::lines(SWEDISH, &format!("2 / vaxj / 2 / 1 / {}", "6? ".repeat(249)));
    assert_eq!(answers(&most), [(6, Answer::Unsure)]);
    for mark in ["6 ", "6? ", "4,"] {
        let marks = format!("2\nvaxj\n2\n1\n{}\n", mark.repeat(100_000));
        let typed = Typed::bytes(SWEDISH, marks.as_bytes());
        assert_eq!(typed.page().id.to_string(), "quick");
        // Not half of them: the line is shown back as not understood.
        assert_eq!(answers(&typed), [], "{}", typed.output);
        assert!(typed.answer().contains(&mark.repeat(10)), "{}", typed.answer());
    }
}

#[test]
fn a_letter_in_an_old_encoding_does_not_end_the_session() {
    let typed = Typed::bytes(SWEDISH, b"2\nv\xe4xj\xf6\nvaxj\n");
    assert_eq!(typed.page().id.to_string(), "work", "{}", typed.output);
}

#[test]
fn the_end_of_the_input_ends_wherever_it_comes() {
    let walk = "2\nvaxj\n2\n1\n8 5?\n3\nw\n<\na\n<\no\n<\nn\n!\n<\n0\n5\n<\n";
    for language in LANGUAGES {
        let left = World::get().texts(language).line("ui-line-left");
        for end in 0..=walk.len() {
            let typed = Typed::bytes(language, &walk.as_bytes()[..end]);
            let last = typed.output.lines().next_back().unwrap();
            assert!(last.ends_with(&left), "after {end}: {last}");
        }
    }
}

/// A way to every kind of screen.
const EVERYWHERE: [(&str, &str); 34] = [
    ("start", ""),
    ("place", "2"),
    ("place typed", "2 / s"),
    ("work", "2 / vaxj"),
    ("role", "2 / vaxj / 2"),
    ("gate", "1 / vaxj / 2 / 1"),
    ("second gate", "1 / vaxj / 2 / 1 / 3"),
    ("list", "1 / vaxj / 2 / 1 / 3 / 3"),
    ("second list", "1 / vaxj / 2 / 1 / 3 / 3 / 1"),
    ("quick", "2 / vaxj / 2 / 1"),
    ("gate again", "2 / vaxj / 2 / 1 / 4"),
    ("review", "1 / vaxj / 2 / 1 / n / n /  / 1 /  /  /  /  /  / "),
    ("outcome", "2 / vaxj / 2 / 1 / 6 / "),
    ("steps", "2 / vaxj / 2 / 1 / 6 /  / a"),
    ("advice", "2 / vaxj / 2 / 1 / 6 /  / t"),
    ("why", "2 / vaxj / 2 / 1 / 6 /  / w"),
    ("other help", "2 / vaxj / 2 / 1 / 6 /  / o"),
    ("call", "3 / vaxj"),
    ("training", "4"),
    ("cases", "4 / 2"),
    ("case", "4 / 2 / 4"),
    ("class", "4 / 4 / 2"),
    ("class key", "4 / 4 / 2 /  /  /  /  /  /  /  / "),
    ("what if", "4 / 4 / 2 /  /  /  /  /  /  /  /  / w"),
    ("compare", "4 / 4 / 9"),
    ("look", "5"),
    ("room", "5 / 9"),
    ("page", "5 / 9 / 1"),
    ("search", "5 / 1"),
    ("found", "5 / 1 / betänketid / 1"),
    ("settings", "6"),
    ("privacy", "7"),
    ("help", "8"),
    ("emergency", "!"),
];

#[test]
fn every_screen_says_how_to_go_back_and_how_to_leave_and_does_it() {
    for (language, leave, back) in [(SWEDISH, "avsluta", "tillbaka"), (ENGLISH, "quit", "back")] {
        for (screen, way) in EVERYWHERE {
            let here = Typed::lines(language, way);
            let typed = |line: &str| Typed::lines(language, &format!("{way} / {line}"));
            // It is said before it is needed, once, and whenever one asks.
            let said = here.output.replace('\n', " ");
            assert!(said.contains(leave), "{screen}\n{said}");
            assert!(screen == "start" || said.contains(back), "{screen}\n{said}");
            assert!(said.contains("112"), "{screen}\n{said}");
            let help = typed("?").output;
            assert!(help.contains(leave) && help.contains(back), "{screen}\n{help}");
            for back in ["<", back] {
                let went_back = typed(back).page();
                assert!(screen == "start" || went_back != here.page(), "{screen} {back}");
            }
            for leave in [".", leave] {
                let left = typed(leave);
                let state = left.model().state();
                let is_gone = state.answers.is_empty() && left.page().id.to_string() == "start";
                assert!(is_gone, "{screen} {leave}");
            }
        }
    }
    figures::hold(
        "every_screen_says_how_to_go_back_and_how_to_leave_and_does_it",
        &[figures::exactly(EVERYWHERE.len(), "screens"), figures::exactly(2, "languages")],
    );
}

/// The answers, by the rows of a receptionist's quick check.
fn answers(typed: &Typed) -> Vec<(usize, Answer)> {
    let rows = typed.model().state().quick().iter().enumerate();
    let gates = typed.model().state().gates().len();
    let mut answers: Vec<_> = rows
        .filter_map(|(n, sign)| Some((n + gates + 1, typed.model().state().answers.sign(sign)?)))
        .collect();
    for (n, gate) in typed.model().state().gates().iter().enumerate() {
        answers.extend(typed.model().state().answers.gate(gate).map(|answer| (n + 1, answer)));
    }
    answers.sort_by_key(|(row, _)| *row);
    answers
}

#[test]
fn help_of_a_row_is_what_the_full_screen_shows_and_asking_for_none_is_answered() {
    let typed = Typed::lines(SWEDISH, "2 / vaxj / 2 / 1 / ?7");
    let help = Walker::walk(SWEDISH, "2 v a x j enter 2 1").page();
    let help = help.choices().unwrap().items[6].help.clone();
    assert!(help.len() >= 2);
    for fact in help {
        let said = typed.answer().replace(['\n', '\u{a0}'], " ");
        assert!(said.contains(&format!("{}: {}", fact.label, fact.text.replace('\u{a0}', " "))));
    }
    for line in ["?99", "?0"] {
        let typed = Typed::lines(SWEDISH, &format!("2 / vaxj / 2 / 1 / {line}"));
        assert!(typed.answer().contains(&format!("\"{line}\"")), "{}", typed.answer());
    }
}

#[test]
fn settings_are_saved_and_forgotten_only_when_asked() {
    let typed = Typed::lines(SWEDISH, "2 / vaxj / 2 / 1 / 6 / 0 / 7 / <");
    assert_eq!(typed.saves(), (0, 0));
    let typed = Typed::lines(SWEDISH, "6 / 4 / 5");
    assert_eq!(typed.saves(), (1, 1));
}

#[test]
fn a_sign_is_told_by_its_id_in_no_output() {
    let typed = Typed::lines(ENGLISH, "2 / vaxj / 2 / 1 / 4 6 8? / n /  / w");
    for sign in typed.model().state().catalog.signs.keys() {
        let id: &SignId = sign;
        let is_id = id.as_str().contains('-') && typed.output.contains(id.as_str());
        assert!(!is_id, "{id}");
    }
}

/// Whoever hears the lines read out would wait for fifty of them to come to the next observation.
#[test]
fn a_long_list_is_said_once_and_then_only_what_is_marked_of_it() {
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        let act = texts.line("ui-train-act");
        let (forced, yes) = (texts.line("sign-forced-into-vehicle"), texts.line("key-yes"));
        let first = Typed::lines(language, "4 / 3 / 2");
        let list = first.page();
        let items = &list.choices().unwrap().items;
        let row = items.iter().position(|item| item.text == forced).unwrap() + 1;
        assert!(first.answer().contains(&act) && items.len() > 40);
        let next = Typed::lines(language, &format!("4 / 3 / 2 / 1 {row} / "));
        let said = |text: &str| next.answer().lines().any(|line| line.contains(text));
        assert!(said(&format!("{row} {yes}: {forced}")), "{}", next.answer());
        assert!(!said("[ ]"), "{}", next.answer());
        let words =
            texts.with("ui-line-same-list", &[("rows", items.len().into()), ("marked", 1.into())]);
        assert!(next.answer().replace('\n', " ").contains(&words), "{}", next.answer());
    }
}

/// A key that is held down must not come to the end of the calendar.
#[test]
fn the_moment_of_what_if_stays_within_a_year_of_the_case() {
    let way = "4 / 4 / 2 /  /  /  /  /  /  /  /  / w";
    let mut session = Typed::lines(SWEDISH, way).session;
    let moment = |model: &Model| match model.screen() {
        Screen::WhatIf(view) => view.scene.moment,
        screen => panic!("{screen:?}"),
    };
    let begun = moment(session.model());
    for (intent, most) in [(Intent::NextDay, 366), (Intent::Later, 366)] {
        for _ in 0..1_000 {
            let before = moment(session.model());
            session.dispatch(intent.clone());
            if moment(session.model()) == before {
                break;
            }
        }
        assert_eq!((moment(session.model()) - begun).num_days(), most);
    }
}
