//! The same decisions made at the full screen and typed in line mode. A decision is what the
//! person means ("rows 2 and 5, the second unsure, then on"); here it becomes keys and a line. The
//! full screen decides what there is to decide; the lines are typed afterwards.

use vaksam::{
    app::{
        bindings::Context,
        key::{Key, KeyCode},
        places,
        screens::Screen,
    },
    page,
};

use crate::{chance::Chance, walker::Walker};

/// What one does with a class, by key and by line.
const CLASS: [(&str, &str); 9] = [
    ("enter", ""),
    ("pagedown", ""),
    ("pageup", "p"),
    ("b", "b"),
    ("t", "t"),
    ("T", "T"),
    (">", "m+"),
    ("<", "m-"),
    ("w", "w"),
];

/// A person at the full screen, and what they would type in line mode.
pub struct Both {
    pub walker: Walker,
    pub lines: Vec<String>,
    pub keys: Vec<String>,
    /// How deep the list is that one goes on from once a question in between is answered.
    depth: usize,
    go_on: bool,
}

impl Both {
    pub fn new(walker: Walker) -> Self {
        Self { walker, lines: Vec::new(), keys: Vec::new(), depth: 0, go_on: false }
    }

    /// Makes a decision that the screen in view allows.
    pub fn decide(&mut self, chance: &mut Chance) {
        let context = self.walker.model().context();
        // Who turns to something else while marks wait has not asked to go on from the list.
        self.go_on &= context == Context::Gate;
        let aside = chance.below(30);
        match aside {
            0 => self.say("!", "!"),
            // Its sign is text where something is typed.
            1 => self.say("f1", "?"),
            2 if context != Context::Typing => self.say("L", "l"),
            // With a class it is a number of hands.
            3 if !matches!(context, Context::Typing | Context::Class) => self.say("0", "0"),
            4 | 5 => self.say("esc", "<"),
            6 if context != Context::Typing => self.say("/", "/"),
            _ => self.own(chance, context),
        }
        self.resume();
    }

    fn own(&mut self, chance: &mut Chance, context: Context) {
        let screen = self.walker.model().screen().clone();
        match (context, screen) {
            (Context::Typing, Screen::Search(_)) => self.search(chance),
            (Context::Typing, _) => self.place(chance),
            (Context::Gate, _) => self.gate(chance),
            (Context::Marking, screen) if !matches!(screen, Screen::Review(_)) => self.mark(chance),
            (Context::Marking | Context::Menu, _) => {
                let row = chance.below(self.walker.model().rows());
                self.pick(row, "enter");
            }
            (Context::Outcome, _) => {
                let key = *chance.pick(&["n", "a", "i", "t", "w", "o"]);
                self.say(key, key);
            }
            (Context::Reading, Screen::Topic(reading)) if chance.one_in(2) => {
                let leads = reading.links.topics.len().min(9);
                if leads > 0 {
                    self.pick(chance.below(leads), "enter");
                }
            }
            (Context::Reading, _) => self.say("enter", ""),
            (Context::Feedback, _) => {
                let (key, line) = *chance.pick(&[("enter", ""), ("enter", ""), ("w", "w")]);
                self.say(key, line);
            }
            (Context::Class, _) if chance.one_in(4) => self.raise_hands(chance),
            (Context::Class, _) => {
                let (key, line) = *chance.pick(&CLASS);
                self.say(key, line);
            }
            (Context::Hidden, _) => self.press(Key::ctrl('d')),
            (Context::Readiness, _) => self.answer(chance),
            (Context::WhatIf, _) => {
                let (key, line) =
                    *chance.pick(&[("d", "d"), ("+", "+"), ("-", "-"), ("c", "c"), ("enter", "")]);
                self.say(key, line);
            }
        }
    }

    /// Answers to some questions of the readiness check, or on to what there is to do.
    fn answer(&mut self, chance: &mut Chance) {
        if chance.one_in(4) {
            return self.say("k", "");
        }
        let mut line = Vec::new();
        for _ in 0..=chance.below(5) {
            let row = chance.below(self.walker.model().rows() - 1);
            let (key, letter) = *chance.pick(&[
                ("y", "j"),
                ("j", "y"),
                ("p", "D"),
                ("d", "p"),
                ("n", "n"),
                (" ", ""),
            ]);
            self.go_to(row);
            self.press_named(key);
            line.push(format!("{}{letter}", row + 1));
        }
        self.lines.push(line.join(*chance.pick(&[" ", ", "])));
    }

    /// Hands for every choice: digits at its row, or all of them on one line.
    fn raise_hands(&mut self, chance: &mut Chance) {
        let hands: Vec<String> =
            (0..self.walker.model().rows()).map(|_| chance.below(30).to_string()).collect();
        for (row, hands) in hands.iter().enumerate() {
            self.go_to(row);
            // The number of a row that was left and come back to begins anew.
            self.press(Key::plain(KeyCode::Down));
            self.press(Key::plain(KeyCode::Up));
            for digit in hands.chars() {
                self.press(Key::char(digit));
            }
        }
        // Line mode has no row at hand.
        self.go_to(0);
        if !hands.is_empty() {
            self.lines.push(hands.join(" "));
        }
    }

    /// A key and the line that means the same.
    fn say(&mut self, key: &str, line: &str) {
        self.press(key.parse().unwrap());
        self.lines.push(line.to_owned());
    }

    fn press(&mut self, key: Key) {
        self.keys.push(key.to_string());
        self.walker.key(key);
    }

    fn press_named(&mut self, name: &str) {
        self.press(if name == " " { Key::char(' ') } else { name.parse().unwrap() });
    }

    fn at(&self) -> usize {
        self.walker.page().choices().and_then(|choices| choices.selected).unwrap_or_default()
    }

    /// Moves to a row with the arrows.
    fn go_to(&mut self, row: usize) {
        let screen = self.walker.model().screen();
        if matches!(screen, Screen::Place(choice) if choice.selected.is_none()) {
            // The first row is selected only now.
            self.press(Key::plain(KeyCode::Down));
        }
        for _ in self.at()..row {
            self.press(Key::plain(KeyCode::Down));
        }
        for _ in row..self.at() {
            self.press(Key::plain(KeyCode::Up));
        }
    }

    /// Opens or marks a row: by its digit where it has one, else by moving there.
    fn pick(&mut self, row: usize, here: &str) {
        self.lines.push((row + 1).to_string());
        let page = self.walker.page();
        let key = page.choices().and_then(|choices| choices.items.get(row)?.key);
        if let Some(key) = key {
            self.press(Key::char(key));
        } else {
            self.go_to(row);
            self.press_named(here);
        }
    }

    /// Types a name anew, or picks a row of those that fit.
    fn place(&mut self, chance: &mut Chance) {
        if chance.one_in(3) {
            let row = chance.below(self.walker.model().rows());
            self.lines.push((row + 1).to_string());
            self.go_to(row);
            self.press(Key::plain(KeyCode::Enter));
            return;
        }
        let name = *chance.pick(&[
            "kr",
            "växjö",
            "v",
            "SE-AB",
            "öreb",
            "zz",
            "G",
            "jämt",
            "kalmar län",
            "st",
        ]);
        let typed = match self.walker.model().screen() {
            Screen::Place(choice) => choice.typed.chars().count(),
            _ => 0,
        };
        for _ in 0..typed {
            self.press(Key::plain(KeyCode::Backspace));
        }
        for c in name.chars() {
            self.press(Key::char(c));
        }
        if places::matching(&self.walker.model().state().catalog, name).certain().is_some() {
            self.press(Key::plain(KeyCode::Enter));
        }
        self.lines.push(name.to_owned());
    }

    /// Types words anew, or opens a hit.
    fn search(&mut self, chance: &mut Chance) {
        let rows = self.walker.model().rows();
        if rows > 0 && chance.one_in(2) {
            let row = chance.below(rows);
            self.lines.push((row + 1).to_string());
            self.go_to(row);
            self.press(Key::plain(KeyCode::Enter));
            return;
        }
        let words = *chance.pick(&["betanketid", "hotellet", "måste jag anmäla", "qqq", "police"]);
        let typed = match self.walker.model().screen() {
            Screen::Search(search) => search.typed.chars().count(),
            _ => 0,
        };
        for _ in 0..typed {
            self.press(Key::plain(KeyCode::Backspace));
        }
        for c in words.chars() {
            self.press(Key::char(c));
        }
        self.lines.push(words.to_owned());
    }

    fn gate(&mut self, chance: &mut Chance) {
        let (key, lines) = *chance.pick(&[
            ("n", ["n", "3"]),
            ("n", ["n", "3"]),
            ("u", ["u", "2"]),
            ("y", ["y", "1"]),
        ]);
        let line = *chance.pick(&lines);
        self.say(key, line);
    }

    /// Some rows of a list, then on. What leads away from the list ends the line: several marks that do
    /// are asked about at once in lines, and one at a time with keys.
    fn mark(&mut self, chance: &mut Chance) {
        // The last row goes on; in line mode an empty line does.
        let rows = self.walker.model().rows() - 1;
        let count = if rows == 0 { 0 } else { chance.below(4) };
        self.depth = self.walker.model().depth();
        self.go_on = true;
        let mut line = Vec::new();
        for _ in 0..count {
            let (row, unsure) = (chance.below(rows), chance.one_in(3));
            line.push(format!("{}{}", row + 1, if unsure { "?" } else { "" }));
            let page = self.walker.page();
            let now = page.choices().unwrap().items[row].mark;
            if unsure && now == Some(page::Mark::Yes) {
                // In lines, what is sure stays so until it is taken back.
            } else if !unsure && row < 9 {
                self.press_named(&(row + 1).to_string());
            } else {
                self.go_to(row);
                self.press_named(if unsure { "u" } else { "x" });
            }
            // So does a row that is no mark: others may stand below it afterwards.
            if now.is_none() || self.walker.page().id != page.id {
                break;
            }
        }
        if !line.is_empty() {
            self.lines.push(line.join(" "));
        }
    }

    /// Goes on from the list, once a question about it is answered.
    fn resume(&mut self) {
        if self.walker.model().depth() > self.depth {
            return;
        }
        let goes_on = self.go_on && self.walker.model().depth() == self.depth;
        self.depth = 0;
        self.go_on = false;
        if goes_on {
            self.press(Key::char('k'));
            self.lines.push(String::new());
        }
    }
}
