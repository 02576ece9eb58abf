//! What a key, a typed character or a row's number means here: the table of bindings applied to the
//! screen in view and its selected row. All keys become intents here, but two of the full screen that
//! must work whatever the program is doing: the terminal itself hears the leave key and Ctrl-Z.

use super::{
    action_intent::{anywhere, reply},
    bindings::{
        Action, BINDINGS,
        Context::{
            self, Class, Feedback, Gate, Hidden, Marking, Menu, Outcome, Readiness, Reading,
            Typing, WhatIf,
        },
        action, binding,
    },
    intent::{Intent, Reply},
    key::{Key, KeyCode},
    letters::{binding_of_letter, binding_of_word, letter_of, taken_letters, words_of},
};
use crate::{
    fold::fold,
    language::{Language, Languages},
};

/// Which keys name the rows of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKeys {
    /// None: characters are typed, counted, or there are no rows.
    None,
    /// 1 to 9.
    Digits,
    /// The same, then letters, but that of a first row which is there at times only.
    DigitsThenLetters,
    /// A letter of its own for the first row, which is there at times only; then 1 to 9 and letters, so
    /// that they never shift.
    AfterFirst,
    /// 1 to 9, then every letter that means nothing else.
    Marks,
    /// The same; the last row has the key that goes on.
    MarksThenDone,
    /// The letters of the answers and nothing else, so that no key pressed for a list answers.
    Answers,
}

/// What a word says of the number beside it, as the sign that means the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordSign {
    /// Before the number.
    Before(char),
    /// After it.
    After(char),
    /// The number alone says as much.
    Nothing,
    /// On from the list.
    Done,
}

/// The key of a first row that is there at times only.
const FIRST: char = 'f';

/// What the meaning of a key depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The kind of screen in view.
    pub context: Context,
    /// Something is typed: the signs of help and of the search are text.
    pub has_text: bool,
    /// The selected row, where there is a selection.
    pub selected: Option<usize>,
    /// How many rows can be named.
    pub rows: usize,
    /// Which keys name them.
    pub row_keys: RowKeys,
    /// How many screens lie on one another, the one in view among them.
    pub depth: usize,
    /// The language in use, whose letters go before those of the others.
    pub language: Language,
    /// The languages with their letters.
    pub languages: Languages,
}

impl Scope {
    /// What a key means. A capital without a meaning of its own here is the small letter, since Caps
    /// Lock may be on.
    pub fn key(&self, key: Key) -> Option<Intent> {
        self.exact_key(key).or_else(|| self.exact_key(small(key)?))
    }

    fn exact_key(&self, key: Key) -> Option<Intent> {
        if self.has_text
            && let Key { code: KeyCode::Char(sign @ ('?' | '/')), ctrl: false, alt: false } = key
        {
            return Some(Intent::Type(sign));
        }
        if let Some(action) = self.action(key) {
            return self.intent(action);
        }
        let Key { code: KeyCode::Char(c), ctrl: false, alt: false } = key else { return None };
        if self.context == Typing {
            return (!c.is_control()).then_some(Intent::Type(c));
        }
        if self.context == Class {
            let digit = c.to_digit(10).and_then(|digit| u8::try_from(digit).ok())?;
            return self.selected.map(|row| Intent::Digit { row, digit });
        }
        let row = (0..self.rows).find(|row| self.row_key(*row) == Some(c))?;
        Some(self.pick(row))
    }

    /// The row of a menu or the link of a page that is opened. Answers and marks stay where one sees them.
    pub const fn opened_row(&self, intent: &Intent) -> Option<usize> {
        match (self.context, intent) {
            (Menu | Reading, Intent::Open { row }) => Some(*row),
            _ => None,
        }
    }

    /// The key that names a row, where it has one.
    pub fn row_key(&self, row: usize) -> Option<char> {
        match self.row_keys {
            RowKeys::None => None,
            RowKeys::Digits => digit(row),
            RowKeys::DigitsThenLetters => self.digit_or_letter(row),
            RowKeys::AfterFirst => {
                row.checked_sub(1).map_or(Some(FIRST), |row| self.digit_or_letter(row))
            }
            RowKeys::MarksThenDone if row + 1 == self.rows => self.letter(Action::Done),
            RowKeys::Marks | RowKeys::MarksThenDone => {
                digit(row).or_else(|| self.free_letters().nth(row.checked_sub(DIGITS)?))
            }
            RowKeys::Answers => match GATE_ANSWERS.get(row)? {
                Reply::Yes => self.letter(Action::Yes),
                Reply::Unsure => self.letter(Action::Unsure),
                Reply::No | Reply::Partly => self.letter(Action::No),
            },
        }
    }

    fn digit_or_letter(&self, row: usize) -> Option<char> {
        let mut letters = self.free_letters().filter(|letter| *letter != FIRST);
        digit(row).or_else(|| letters.nth(row.checked_sub(DIGITS)?))
    }

    /// The keys of all rows, in order: those of [`row_key`](Self::row_key), but each letter is tried once
    /// and not once a row.
    pub fn keys_of_rows(&self) -> impl Iterator<Item = Option<char>> {
        let mut free = self.free_letters();
        let is_marks = matches!(self.row_keys, RowKeys::Marks | RowKeys::MarksThenDone);
        (0..).map(move |row| {
            let letter = if is_marks && row >= DIGITS { free.next() } else { None };
            let is_done = self.row_keys == RowKeys::MarksThenDone && row + 1 == self.rows;
            letter.filter(|_| !is_done).or_else(|| self.row_key(row))
        })
    }

    /// The letters that mean nothing else here.
    fn free_letters(&self) -> impl Iterator<Item = char> {
        let taken = taken_letters(self.context, &self.languages);
        ('a'..='z').filter(move |letter| !taken.contains(letter))
    }

    /// The letter of an action here, in the language in use.
    fn letter(&self, action: Action) -> Option<char> {
        let binding = binding(self.context, action)?;
        let own = self.languages.profile(self.language).and_then(|own| letter_of(own, binding));
        own.or_else(|| match binding.keys.first()?.code {
            KeyCode::Char(c) => Some(c),
            _ => None,
        })
    }

    /// What a key stands for: by the table, else as a letter of a language.
    fn action(&self, key: Key) -> Option<Action> {
        action(self.context, key).or_else(|| {
            let Key { code: KeyCode::Char(letter), ctrl: false, alt: false } = key else {
                return None;
            };
            let binding = binding_of_letter(self.context, letter, self.language, &self.languages)?;
            Some(binding.action)
        })
    }

    /// What a typed line means as a command of this screen: its sign from the table, the letter of a
    /// key, or a word that a language has for it. While one types, letters are text. A command about
    /// the selected row means nothing, since nobody who reads lines sees which row that is.
    pub fn command(&self, line: &str) -> Option<Intent> {
        if self.names_next_language(line) {
            return Some(Intent::Language);
        }
        let action = self.typed(line).or_else(|| self.typed(&line.to_lowercase()))?;
        let intent = self.intent(action).filter(|_| !acts_on_selected(self.context, action))?;
        // Lines that are written stay in view: there is nothing to hide and nothing to move in.
        let is_of_screen =
            matches!(intent, Intent::Hide | Intent::Move(_) | Intent::Heading(_) | Intent::Link(_));
        (!is_of_screen).then_some(intent)
    }

    /// Whether a line is the name of the language that the language key goes on to.
    fn names_next_language(&self, line: &str) -> bool {
        let next = self.languages.profile(self.languages.next(self.language));
        next.is_some_and(|next| fold(&next.name) == fold(line))
    }

    /// What a word within a line of marks says of the number beside it: "unsure", "remove". The answers of
    /// the readiness check are those of its keys, which every language understands.
    pub fn word_sign(&self, word: &str) -> Option<WordSign> {
        Some(match (self.word(word)?, self.context) {
            (Action::Done, _) => WordSign::Done,
            (Action::No, Marking) => WordSign::Before('-'),
            // Enter chooses a yes, so that its word is the same.
            (Action::Yes | Action::Choose, Marking) => WordSign::Nothing,
            (Action::Unsure, _) => WordSign::After('?'),
            (Action::Yes, _) | (Action::Choose, Readiness) => WordSign::After('y'),
            (Action::Partly, _) => WordSign::After('p'),
            (Action::No, _) => WordSign::After('n'),
            _ => return None,
        })
    }

    /// The word for going on to the next number of an outcome.
    pub fn next_rung_word(&self) -> Option<&str> {
        let next = binding(self.context, Action::NextRung)?;
        let words = words_of(self.languages.profile(self.language)?, next);
        words.first().map(String::as_str)
    }

    fn word(&self, word: &str) -> Option<Action> {
        binding_of_word(self.context, word, &self.languages).map(|binding| binding.action)
    }

    fn typed(&self, line: &str) -> Option<Action> {
        let mut here = BINDINGS.iter().filter(|binding| binding.contexts.contains(&self.context));
        if let Some(binding) = here.find(|binding| !line.is_empty() && binding.typed == line) {
            return Some(binding.action);
        }
        let mut characters = line.chars();
        if let (Some(c), None) = (characters.next(), characters.next()) {
            let is_letter = !c.is_ascii_digit() && self.context != Typing;
            return is_letter.then(|| self.action(Key::char(c))).flatten();
        }
        // A word is a whole command: also where a key of the same words erases what was typed.
        self.word(line).map(|action| if action == Action::Erase { Action::Back } else { action })
    }

    /// What an action means here that a front end names by the id of its words, as a hint does: for
    /// keys that are drawn as buttons.
    pub fn named(&self, action: &str) -> Option<Intent> {
        // Taking back a letter shares its words with going back, and is no button.
        let mut here = BINDINGS.iter().filter(|binding| {
            binding.contexts.contains(&self.context)
                && binding.words == action
                && binding.action != Action::Erase
        });
        here.find_map(|binding| self.intent(binding.action))
    }

    /// Whether a gate is asked, perhaps because of a mark.
    pub fn asks_gate(&self) -> bool {
        self.context == Gate
    }

    /// The answer that a letter stands for here.
    pub fn reply(&self, letter: char) -> Option<Reply> {
        let typed = Key::char(letter);
        self.action(typed).or_else(|| self.action(small(typed)?)).and_then(reply)
    }

    /// What choosing or naming a row means: opening it, or answering it with yes.
    pub const fn pick(&self, row: usize) -> Intent {
        match self.context {
            Marking | Readiness => Intent::Set { row, reply: Reply::Yes },
            Menu | Gate | Outcome | Reading | Typing | Feedback | Class | WhatIf | Hidden => {
                Intent::Open { row }
            }
        }
    }

    /// An action about the selected row.
    fn intent(&self, action: Action) -> Option<Intent> {
        if let Some(reply) = reply(action) {
            return self.answer(reply);
        }
        Some(match action {
            Action::Next => self.next(),
            Action::Choose => self.pick(self.selected?),
            Action::Cycle => Intent::Cycle { row: self.selected? },
            Action::Details => Intent::Details { row: self.selected? },
            Action::MoreHands => Intent::AdjustHands { row: self.selected?, more: true },
            Action::FewerHands => Intent::AdjustHands { row: self.selected?, more: false },
            action => anywhere(action)?,
        })
    }

    /// What going on means: opening the selected row of a list, else what comes after the page.
    pub const fn next(&self) -> Intent {
        match (self.context, self.selected) {
            (Menu | Gate | Typing, Some(row)) => Intent::Open { row },
            _ => Intent::Continue,
        }
    }

    fn answer(&self, reply: Reply) -> Option<Intent> {
        if self.context == Gate {
            let row = GATE_ANSWERS.iter().position(|answer| *answer == reply)?;
            return Some(Intent::Open { row });
        }
        Some(Intent::Set { row: self.selected?, reply })
    }
}

/// Whether an action is about the selected row, which only a screen shows.
pub const fn acts_on_selected(context: Context, action: Action) -> bool {
    matches!(
        (context, action),
        (
            Marking | Readiness,
            Action::Choose
                | Action::Yes
                | Action::Unsure
                | Action::Partly
                | Action::No
                | Action::Cycle
                | Action::Details
        ) | (Class, Action::MoreHands | Action::FewerHands)
    )
}

/// How many rows a digit can name.
const DIGITS: usize = 9;

/// The digit that names a row of a menu.
pub fn digit(row: usize) -> Option<char> {
    let number = u32::try_from(row + 1).ok().filter(|_| row < DIGITS)?;
    char::from_digit(number, 10)
}

/// The same key with the small letter, where it has a capital.
fn small(key: Key) -> Option<Key> {
    let KeyCode::Char(capital) = key.code else { return None };
    let mut small = capital.to_lowercase();
    match (small.next(), small.next()) {
        (Some(small), None) if small != capital => Some(Key { code: KeyCode::Char(small), ..key }),
        _ => None,
    }
}

/// The answers to a gate, in the order of its rows.
pub const GATE_ANSWERS: [Reply; 3] = [Reply::Yes, Reply::Unsure, Reply::No];
