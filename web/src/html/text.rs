//! Running text. What holds a digit is never broken: a browser also breaks after a hyphen, and a number
//! must stay whole.

use std::ops::Range;

use maud::{Markup, html};

/// Bytes of the longest word that is kept unbroken: no number is longer, and a longer word might not fit
/// on a narrow screen.
const LONGEST_UNBROKEN: usize = 24;

/// A text.
pub fn text(text: &str) -> Markup {
    let is_whole =
        |word: &str| word.len() <= LONGEST_UNBROKEN && word.chars().any(|c| c.is_ascii_digit());
    if !text.chars().any(|c| c.is_ascii_digit()) {
        return html! { (text) };
    }
    html! {
        @for (nth, word) in text.split(' ').enumerate() {
            @if nth > 0 { " " }
            @if is_whole(word) { span.whole { (word) } } @else { (word) }
        }
    }
}

/// A text with the letters marked that were typed, as ranges of characters.
pub fn with_marks(words: &str, matched: &[Range<usize>]) -> Markup {
    if matched.is_empty() {
        return text(words);
    }
    let is_marked = |at: usize| matched.iter().any(|range| range.contains(&at));
    let letters: Vec<(usize, char)> = words.chars().enumerate().collect();
    let runs = letters.chunk_by(|(a, _), (b, _)| is_marked(*a) == is_marked(*b));
    html! {
        @for run in runs {
            @let letters: String = run.iter().map(|(_, letter)| letter).collect();
            @if run.first().is_some_and(|(at, _)| is_marked(*at)) { mark { (letters) } } @else { (letters) }
        }
    }
}

/// A number that can be called: as its owner prints it, and as a link that dials it.
pub fn number(number: &str) -> Markup {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! { a.number href=(format!("tel:{dialled}")) { (number) } }
}
