//! The rules, each held against one text.

use fluent_syntax::ast::Pattern;

use super::{
    super::{file::FluentFile, span::span_of},
    decisions::{Decisions, is_one_of, is_same},
    word::{StyledWord, read, sentences},
};
use crate::diagnostic::{Code, Diagnostic};

/// How many words behind a denial a second one is sought: "Do not promise not to tell".
const NEAR: usize = 2;

/// What a text of its own is quoted with.
const QUOTES: [char; 5] = ['"', '”', '“', '‘', '«'];

/// What is wrong in a text, with the name of the text.
pub type StyleFault = (String, Diagnostic);

/// Holds the texts of a file against the rules.
pub struct StyledTexts<'f, 'd, 'r> {
    file: &'f FluentFile<'f>,
    source: &'f str,
    decisions: &'d Decisions<'d>,
    found: &'r mut Vec<StyleFault>,
    /// Kept for the next text, for its room.
    tokens: Vec<StyledWord<'f>>,
}

/// A text, and what is known of it.
#[derive(Clone, Copy)]
pub struct StyledText<'f> {
    pub id: &'f str,
    pub attribute: Option<&'f str>,
    /// Whether it is said aloud.
    pub is_spoken: bool,
    /// Whether it goes on from a denial.
    pub is_denied: bool,
}

impl<'f, 'd, 'r> StyledTexts<'f, 'd, 'r> {
    /// For a file whose words are these.
    pub const fn new(
        file: &'f FluentFile<'f>,
        source: &'f str,
        decisions: &'d Decisions<'d>,
        found: &'r mut Vec<StyleFault>,
    ) -> Self {
        Self { file, source, decisions, found, tokens: Vec::new() }
    }

    /// Holds a text against every rule; tells whether it is a denial and nothing else, as a heading
    /// may be.
    pub fn check(&mut self, text: StyledText<'f>, pattern: &Pattern<&'f str>) -> bool {
        let mut apart = Vec::new();
        let mut tokens = std::mem::take(&mut self.tokens);
        tokens.clear();
        read(pattern, &mut tokens, &mut apart);
        for place in 0..tokens.len() {
            self.words(text, tokens.get(place..).unwrap_or_default());
        }
        let is_abbreviation = |word: &str| is_one_of(&self.decisions.raw.abbreviations, word);
        for sentence in sentences(&tokens, is_abbreviation) {
            self.sentence(text, sentence);
        }
        if text.is_denied {
            self.negation(text, &tokens);
        }
        let is_denial = self.decisions.denial(&tokens) == Some(tokens.len());
        self.tokens = tokens;
        for other in apart {
            self.check(text, other);
        }
        is_denial
    }

    /// What can be wrong with the first of these words, and with it and those behind it.
    fn words(&mut self, text: StyledText<'f>, tokens: &[StyledWord<'f>]) {
        let Some((token, after)) = tokens.split_first() else { return };
        let word = token.word;
        if word.is_empty() {
            return;
        }
        if let Some((count, write)) = self.decisions.avoided(tokens) {
            let last = tokens.get(count - 1).unwrap_or(token);
            let span = span_of(self.source, word).start..span_of(self.source, last.word).end;
            let words = self.source.get(span).unwrap_or(word).split_ascii_whitespace();
            let name = words.collect::<Vec<_>>().join(" ");
            let args = [("name", &*name), ("write", write)];
            self.push(text, Code::TextWordAvoided, (token, last), &args);
        }
        let next = after.first().filter(|next| next.begin.starts_with(next.word));
        if next.is_some_and(|next| token.end.ends_with(word) && is_same(word, next.word)) {
            self.push(text, Code::TextWordDoubled, (token, token), &[("name", word)]);
        }
        if text.is_spoken && is_one_of(&self.decisions.raw.choices, word) {
            self.push(text, Code::TextChoiceSpoken, (token, token), &[("name", word)]);
        }
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            let between = &*self.decisions.raw.between_hour_and_minute;
            let mut times = word.split(['–', '-']);
            if let Some(write) = times.find_map(|time| rewritten(time, between)) {
                let args = [("name", word), ("write", &*write)];
                self.push(text, Code::TextTimeForm, (token, token), &args);
            }
        }
    }

    /// What can be wrong with a sentence.
    fn sentence(&mut self, text: StyledText<'f>, sentence: &[StyledWord<'f>]) {
        let mut written = sentence.iter().filter(|token| token.is_written());
        let Some(first) = written.next() else { return };
        let last = written.next_back().unwrap_or(first);
        let raw = self.decisions.raw;
        let count = sentence.iter().filter(|token| token.is_word()).count();
        if count > raw.longest_sentence {
            let (found, limit) = (count.to_string(), raw.longest_sentence.to_string());
            let args = [("found", &*found), ("limit", &*limit)];
            self.push(text, Code::TextSentenceTooLong, (first, last), &args);
        }
        let begin = sentence.first().map_or("", |token| token.word);
        let is_condition = || is_one_of(&raw.conditions, begin);
        let is_order = |(token, next): &(&StyledWord<'_>, &StyledWord<'_>)| {
            token.end.ends_with(':')
                && !next.word.is_empty()
                && !next.begin.starts_with(QUOTES)
                && (is_one_of(&raw.orders, next.word) || is_condition())
        };
        let mut pairs = sentence.iter().zip(sentence.iter().skip(1));
        if let Some((token, next)) = pairs.find(is_order) {
            self.push(text, Code::TextOrderAfterColon, (token, next), &[("name", next.word)]);
        }
        if let Some(count) = self.decisions.denial(sentence) {
            self.negation(text, sentence.get(count..).unwrap_or_default());
        }
    }

    /// What goes on from a denial and denies again.
    fn negation(&mut self, text: StyledText<'f>, after: &[StyledWord<'f>]) {
        let mut near = after.iter().take(NEAR);
        let is_negation =
            |token: &&StyledWord<'_>| is_one_of(&self.decisions.raw.negations, token.word);
        if let Some(token) = near.find(is_negation) {
            self.push(text, Code::TextNegationDoubled, (token, token), &[("name", token.word)]);
        }
    }

    fn push(
        &mut self,
        text: StyledText<'_>,
        code: Code,
        (first, last): (&StyledWord<'_>, &StyledWord<'_>),
        args: &[(&'static str, &str)],
    ) {
        // What is filled in has no place of its own.
        let place = |piece| span_of(self.source, piece);
        let start = if first.begin.is_empty() { first.end } else { first.begin };
        let end = if last.end.is_empty() { last.begin } else { last.end };
        let span = place(start).start..place(end).end;
        let mut problem = Diagnostic::new(code, &self.file.name, span);
        for (name, value) in args {
            problem = problem.with(name, *value);
        }
        let attribute = text.attribute.map(|name| format!(".{name}")).unwrap_or_default();
        self.found.push((format!("{}{attribute}", text.id), problem));
    }
}

/// A time of day that is written with another sign, as it should be.
fn rewritten(time: &str, between: &str) -> Option<String> {
    let (hour, minute) = time.split_once([':', '.'])?;
    let is_at_most = |text: &str, most: u8| text.parse::<u8>().is_ok_and(|number| number <= most);
    let is_time = is_at_most(hour, 24) && minute.len() == 2 && is_at_most(minute, 59);
    let written = format!("{hour}{between}{minute}");
    (is_time && written != time).then_some(written)
}
