//! A receptionist in Växjö on a Saturday at 02:10, the guest three metres away: from the start to
//! the number to ring in ten key presses or fewer. Every key is sent by itself and counted, and
//! each waits until the screen has answered; the number is read off the screen.

use crate::{NIGHT, pty::Window, screen::numbers_on, vaksam};

/// The police, not urgent, as the police print it: the first call of this outcome at this hour.
const FIRST_CALL: &str = "114 14";
/// In lines each answer takes an Enter, and one more goes on from the list, once what is marked was heard.
const MOST: usize = 13;
/// Two signs that raise no question in between.
const FIRST_SIGNS: [usize; 2] = [6, 7];

/// What the person reads on the way, in a language.
struct Words {
    language: &'static str,
    start: &'static str,
    quick: &'static str,
    place: &'static str,
    hotel: &'static str,
    reception: &'static str,
    sign: &'static str,
    work: &'static str,
    next: &'static str,
    open: &'static str,
    marked: &'static str,
    done: &'static str,
    yes: &'static str,
}

const SWEDISH: Words = Words {
    language: "sv",
    start: "Har du sett något som oroar dig?",
    quick: "Snabbkontroll",
    place: "Var är du?",
    hotel: "Hotell och boende",
    reception: "Reception",
    sign: "Någon vägrar ge tillbaka personens pass",
    work: "Vad arbetar du med?",
    next: "nästa nummer",
    open: "öppet",
    marked: "Markerat: ",
    done: "klar",
    yes: "ja",
};

const ENGLISH: Words = Words {
    language: "en",
    start: "Have you seen something that worries you?",
    quick: "Quick check",
    place: "Where are you?",
    hotel: "Hotels and lodging",
    reception: "Reception",
    sign: "Someone won't return the person's passport",
    work: "What kind of work do you do?",
    next: "next number",
    open: "open",
    marked: "Marked: ",
    done: "done",
    yes: "yes",
};

/// A window whose keys are counted.
struct Keyboard {
    window: Window,
    pressed: usize,
    /// Where nothing is saved.
    _home: tempfile::TempDir,
}

impl Keyboard {
    fn open(size: (u16, u16), words: &Words, more: &[&str]) -> Self {
        let arguments = [more, &NIGHT, &["-L", words.language]].concat();
        let home = tempfile::tempdir().unwrap();
        let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
        let window = Window::open(size, vaksam(), &arguments, &environment);
        Self { window, pressed: 0, _home: home }
    }

    /// One key.
    fn press(&mut self, key: &str) {
        assert_eq!(key.chars().count(), 1, "one key at a time");
        self.window.press(key);
        self.pressed += 1;
    }

    fn see(&self, text: &str) {
        self.window.see(text);
    }

    /// The digit before a thing on the screen.
    fn digit(&self, thing: &str) -> String {
        self.see(thing);
        let contents = self.window.contents();
        let row = contents.lines().rfind(|row| row.contains(thing)).unwrap();
        let digit = row.chars().find(char::is_ascii_digit);
        digit.unwrap_or_else(|| panic!("no digit picks {thing}: {row}")).to_string()
    }
}

/// The first number of a text is the one to ring, whole, and it says that it is open.
fn assert_number(text: &str, words: &Words) {
    let numbers = numbers_on(text);
    assert_eq!(numbers.first().map(String::as_str), Some(FIRST_CALL), "{text}");
    let rows: Vec<&str> = text.lines().collect();
    let row = rows.iter().position(|row| row.contains(FIRST_CALL)).unwrap();
    let beside = rows[row..].iter().take(2).any(|row| row.contains(words.open));
    assert!(beside, "{FIRST_CALL} does not say whether it is open\n{text}");
}

/// Somebody at work, and what they type on the way.
struct Person {
    /// The beginning of the municipality that means it beyond doubt.
    place: &'static str,
    municipality: &'static str,
    /// The rows of sector and role, counted from 1.
    work: [&'static str; 2],
    /// The most keys.
    most: usize,
}

const RECEPTION: Person =
    Person { place: "väx", municipality: "Växjö", work: ["2", "1"], most: 10 };
const TAXI: Person =
    Person { place: "gäl", municipality: "Gällivare", work: ["1", "1"], most: 10 };
const SOCIAL_WORKER: Person =
    Person { place: "lud", municipality: "Ludvika", work: ["4", "1"], most: 12 };
const MIDWIFE: Person =
    Person { place: "malm", municipality: "Malmö", work: ["3", "2"], most: 12 };

impl Keyboard {
    /// The key of the nth sign on the screen.
    fn sign(&self, nth: usize, words: &Words) -> String {
        let contents = self.window.contents();
        // Before the signs stand the two gates.
        let is_marked = |row: &str| {
            let mark = row.trim_start_matches(char::is_alphanumeric).trim_start();
            mark.starts_with("[ ]") || mark.starts_with(words.yes)
        };
        let rows = contents.lines().map(|row| row.trim_start_matches(['>', ' ']));
        let mut rows = rows.filter(|row| is_marked(row));
        let row = rows.nth(nth + 1).unwrap_or_else(|| panic!("no sign {nth}\n{contents}"));
        row.chars().take(1).collect()
    }
}

/// From the start to the number with these two signs.
fn full_screen(words: &Words, person: &Person, signs: [usize; 2]) {
    let mut keyboard = Keyboard::open((80, 24), words, &[]);
    keyboard.see(words.start);
    let digit = keyboard.digit(words.quick);
    keyboard.press(&digit);
    keyboard.see(words.place);
    for key in person.place.chars() {
        keyboard.press(&key.to_string());
    }
    keyboard.see(person.municipality);
    keyboard.press("\r");
    keyboard.see(words.work);
    keyboard.press(person.work[0]);
    keyboard.see(&format!("{} ", words.work));
    keyboard.press(person.work[1]);
    keyboard.see(words.quick);
    keyboard.window.see_mark("k", words.done);
    for nth in signs {
        let key = keyboard.sign(nth, words);
        keyboard.press(&key);
        keyboard.window.see_mark(&key, words.yes);
    }
    keyboard.press("k");
    keyboard.see(words.next);
    let contents = keyboard.window.contents();
    assert!(!numbers_on(&contents).is_empty(), "{contents}");
    println!("full screen, {}: {} keys", person.municipality, keyboard.pressed);
    assert!(keyboard.pressed <= person.most, "{} keys", keyboard.pressed);
}

fn line_mode(words: &Words) {
    let mut keyboard = Keyboard::open((90, 200), words, &["--plain"]);
    let digit = keyboard.digit(words.quick);
    type_line(&mut keyboard, &digit);
    keyboard.see(words.place);
    type_line(&mut keyboard, "väx");
    let digit = keyboard.digit(words.hotel);
    type_line(&mut keyboard, &digit);
    let digit = keyboard.digit(words.reception);
    type_line(&mut keyboard, &digit);
    let digit = keyboard.digit(words.sign);
    type_line(&mut keyboard, &digit);
    keyboard.see(words.marked);
    type_line(&mut keyboard, "");
    keyboard.see(words.open);
    keyboard.see("02.10");
    let contents = keyboard.window.contents();
    let outcome = contents.rsplit_once("02.10").unwrap().1;
    assert_number(outcome, words);
    println!("line mode, {}: {} keys", words.language, keyboard.pressed);
    assert!(keyboard.pressed <= MOST, "{} keys", keyboard.pressed);
}

/// A line, its Enter among the keys.
fn type_line(keyboard: &mut Keyboard, line: &str) {
    for key in line.chars() {
        keyboard.press(&key.to_string());
    }
    keyboard.press("\r");
}

#[test]
fn few_keys_lead_to_the_number_on_the_full_screen_in_swedish() {
    for person in [RECEPTION, TAXI, SOCIAL_WORKER, MIDWIFE] {
        full_screen(&SWEDISH, &person, FIRST_SIGNS);
    }
}

#[test]
fn the_ninth_and_the_twelfth_sign_take_no_more_keys_than_the_first() {
    full_screen(&SWEDISH, &RECEPTION, [9, 12]);
    full_screen(&ENGLISH, &RECEPTION, [9, 12]);
}

#[test]
fn few_keys_lead_to_the_number_on_the_full_screen_in_english() {
    for person in [RECEPTION, TAXI, SOCIAL_WORKER, MIDWIFE] {
        full_screen(&ENGLISH, &person, FIRST_SIGNS);
    }
}

#[test]
fn few_keys_lead_to_the_number_in_line_mode_in_swedish() {
    line_mode(&SWEDISH);
}

#[test]
fn few_keys_lead_to_the_number_in_line_mode_in_english() {
    line_mode(&ENGLISH);
}
