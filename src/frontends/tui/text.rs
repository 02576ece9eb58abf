//! Wraps and shortens text to a width, so that a number is whole or not shown at all.

use std::borrow::Cow;

use ratatui::text::Span;

use crate::{
    frontends::columns::Columns as _,
    page::wrap::{NO_BREAK, plain, wrap},
};

const NUMBER_CHARS: [char; 5] = [' ', NO_BREAK, '+', '-', '\u{2011}'];

/// Spaces, as many as `columns`.
pub(super) fn spaces(columns: usize) -> Span<'static> {
    const SPACES: &str = "                                ";
    match SPACES.get(..columns) {
        Some(spaces) => Span::raw(spaces),
        None => Span::raw(" ".repeat(columns)),
    }
}

/// The text with ordinary spaces in place of no-break spaces, copied only if it has any.
pub(super) fn with_plain_spaces(text: &str) -> Cow<'_, str> {
    if text.contains(NO_BREAK) { Cow::Owned(plain(text)) } else { Cow::Borrowed(text) }
}

/// The text in lines of at most `width` columns. `placeholder` stands in place of a number that is
/// wider than a line.
///
/// A text that fits is not sent through the wrapper, which is the costly part of a frame.
pub(super) fn wrap_lines<'a>(text: &'a str, width: usize, placeholder: &str) -> Vec<Cow<'a, str>> {
    if text.width() <= width && !text.contains('\n') {
        return vec![with_plain_spaces(text)];
    }
    wrap(text, width, placeholder).into_iter().map(Cow::Owned).collect()
}

/// The text, with "…" at its end if it is wider than `width`.
pub(super) fn shorten(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return with_plain_spaces(text);
    }
    Cow::Owned(ellipsize(text, width))
}

/// The text cut between words, with "…" at its end, within `width`. A word is cut only if it is
/// the first one, and no part of a number is left.
pub(super) fn ellipsize(text: &str, width: usize) -> String {
    let mut kept = String::new();
    let mut rest = text.split(' ').peekable();
    while let Some(word) = rest.next_if(|word| kept.width() + word.width() + 2 <= width) {
        kept.push_str(word);
        kept.push(' ');
    }
    if rest.peek().is_some_and(|word| word.starts_with(is_number_char)) {
        kept.truncate(kept.trim_end_matches(is_number_char).len());
    }
    if kept.is_empty() {
        kept = cut_word(text, width);
    }
    if width > 0 {
        kept.push('…');
    }
    plain(&kept)
}

fn cut_word(text: &str, width: usize) -> String {
    let word = text.split(' ').next().unwrap_or_default();
    let mut kept = String::new();
    for c in word.chars().take_while(|c| !is_number_char(*c)) {
        kept.push(c);
        if kept.width() >= width {
            kept.pop();
            break;
        }
    }
    kept
}

/// The end of the text within `width`, with "…" before it if it is cut. No part of a number is
/// left.
pub(super) fn tail(text: &str, width: usize) -> String {
    if text.width() <= width {
        return with_plain_spaces(text).into_owned();
    }
    let mut end: &str = text;
    while end.width() + 1 > width {
        let mut chars = end.chars();
        chars.next();
        end = chars.as_str();
    }
    format!("…{}", with_plain_spaces(end.trim_start_matches(is_number_char)))
}

/// Whether the character may be part of a telephone number.
fn is_number_char(c: char) -> bool {
    c.is_ascii_digit() || NUMBER_CHARS.contains(&c)
}
