//! Numbers to call that are written out in a text, and digits that would be read as part of one.
//! A number is joined from digits, numbers without quotes and calls of PHONE with
//! anything but words between them, so that no way of writing a wrong number passes; times, years
//! and numbers of laws are told apart by their form.

use std::{mem::take, ops::Range};

/// As many digits as the shortest number to call has.
pub(super) const FEWEST: usize = 3;

/// Finds what looks like a number to call in the pieces of one text.
#[derive(Default)]
pub(super) struct Digits {
    run: Vec<Atom>,
    /// What was read since the last atom.
    gap: String,
    /// What looks like a number to call.
    pub(super) found: Vec<Range<usize>>,
    /// Numbers of as many digits that are written without quotes and stand alone.
    pub(super) figures: Vec<Range<usize>>,
}

/// Digits with at most blanks and hyphens between them.
struct Atom {
    span: Range<usize>,
    digits: String,
    /// Whether it is so far one number without quotes and nothing else.
    is_figure: bool,
    has_phone: bool,
    /// What stands between it and the atom before, without blanks.
    after: String,
}

impl Digits {
    pub(super) fn read(&mut self, text: &str, start: usize) {
        for (place, character) in text.char_indices() {
            self.character(character, start + place..start + place + character.len_utf8());
        }
    }

    /// Reads a text whose characters do not lie in the file as they are.
    pub(super) fn read_at(&mut self, text: &str, span: Range<usize>) {
        for character in text.chars() {
            self.character(character, span.clone());
        }
    }

    /// Reads a number without quotes.
    pub(super) fn figure(&mut self, value: &str, span: Range<usize>) {
        let digits = value.chars().filter(char::is_ascii_digit).collect();
        self.add(Atom { span, digits, is_figure: true, has_phone: false, after: String::new() });
    }

    /// Reads the number of a contact.
    pub(super) fn phone(&mut self, span: Range<usize>) {
        if self.run.last().is_some_and(|last| last.has_phone) && is_tight(&self.gap) {
            // Two numbers in one are more than one atom.
            self.gap.push('|');
        }
        let digits = String::new();
        self.add(Atom { span, digits, is_figure: false, has_phone: true, after: String::new() });
    }

    fn character(&mut self, character: char, span: Range<usize>) {
        if character.is_numeric() {
            let digits = character.to_string();
            let after = String::new();
            self.add(Atom { span, digits, is_figure: false, has_phone: false, after });
        } else if character.is_alphabetic()
            || (character.is_whitespace() && self.gap.ends_with(is_stop))
        {
            self.end();
        } else {
            self.gap.push(character);
        }
    }

    fn add(&mut self, atom: Atom) {
        let gap = take(&mut self.gap);
        match self.run.last_mut() {
            Some(last) if is_tight(&gap) => {
                last.span.end = atom.span.end;
                last.digits.push_str(&atom.digits);
                last.is_figure = false;
                last.has_phone |= atom.has_phone;
            }
            Some(_) => self.run.push(Atom { after: gap.trim().to_owned(), ..atom }),
            // What stands before a number is not part of it.
            None => self.run.push(atom),
        }
    }

    /// Judges what was read since the last end.
    pub(super) fn end(&mut self) {
        self.gap.clear();
        // Nearly every character ends nothing.
        if self.run.is_empty() {
            return;
        }
        let run = take(&mut self.run);
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
        let whole = first.span.start..last.span.end;
        if run.iter().any(|atom| atom.has_phone) {
            let is_alone = run.len() == 1 && first.digits.is_empty();
            self.found.extend((!is_alone).then_some(whole));
            return;
        }
        let before = self.found.len();
        for atom in run.iter().filter(|atom| atom.count() >= FEWEST) {
            let into = if atom.is_figure { &mut self.figures } else { &mut self.found };
            into.push(atom.span.clone());
        }
        if self.found.len() == before && !is_allowed(&run) {
            self.found.push(whole);
        }
    }
}

impl Atom {
    fn count(&self) -> usize {
        self.digits.chars().count()
    }

    fn value(&self) -> Option<u32> {
        self.digits.parse().ok()
    }

    fn is_at_most(&self, most: u32) -> bool {
        self.count() <= 2 && self.value().is_some_and(|value| value <= most)
    }
}

/// Blanks and hyphens of all kinds, which stand within numbers.
fn is_tight(gap: &str) -> bool {
    let within = |c: char| {
        c.is_whitespace() || matches!(c, '-' | '_' | '\u{2010}'..='\u{2012}' | '\u{2212}')
    };
    gap.chars().all(within)
}

/// What ends a number when a blank comes after it.
const fn is_stop(character: char) -> bool {
    matches!(character, '.' | ',' | ':' | ';' | '!' | '?' | ')' | '…' | '"' | '”')
}

/// Whether digits with other characters between them are no number to call: two short numbers
/// (`46–48`, `12,5`, `4:1`), hours, days, or what begins with a year.
fn is_allowed(run: &[Atom]) -> bool {
    let is_short = run.iter().all(|atom| atom.count() < FEWEST);
    match run {
        [_] => true,
        [_, _] if is_short => true,
        [first, rest @ ..] if first.is_figure => is_year(first) && is_of_year(rest),
        _ => is_short && (is_span(run, is_time) || is_span(run, is_day)),
    }
}

fn is_year(atom: &Atom) -> bool {
    atom.value().is_some_and(|value| (1800..2100).contains(&value))
}

/// What stands behind a year: `1962:700`, `2025/26:12`, `2002–2005`.
fn is_of_year(rest: &[Atom]) -> bool {
    let digits: usize = rest.iter().map(Atom::count).sum();
    rest.len() <= 2
        && digits <= 4
        && rest.iter().all(|atom| matches!(&*atom.after, ":" | "/" | "–"))
}

/// From one to the other, with a dash between.
fn is_span(run: &[Atom], is_end: impl Fn(&[Atom]) -> bool) -> bool {
    let Some(dash) = run.iter().position(|atom| atom.after == "–") else { return false };
    let (from, to) = run.split_at(dash);
    is_end(from) && is_end(to)
}

fn is_time(atoms: &[Atom]) -> bool {
    match atoms {
        [hour] => hour.is_at_most(24),
        [hour, minute] => {
            let is_joined = matches!(&*minute.after, "." | ":");
            is_joined && hour.is_at_most(24) && minute.count() == 2 && minute.is_at_most(59)
        }
        _ => false,
    }
}

fn is_day(atoms: &[Atom]) -> bool {
    match atoms {
        [day] => day.is_at_most(31),
        [day, month] => month.after == "/" && day.is_at_most(31) && month.is_at_most(12),
        _ => false,
    }
}
