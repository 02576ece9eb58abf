//! A text as it is read: its words, and where its sentences end.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What stands between two blanks.
#[derive(Debug, Clone, Copy)]
pub struct StyledWord<'a> {
    /// The first piece of it, with the signs around it; nothing where that is filled in.
    pub begin: &'a str,
    /// The last piece of it.
    pub end: &'a str,
    /// Its letters and digits, without the signs around them; nothing where something is filled in.
    pub word: &'a str,
    /// Whether something is filled in.
    has_value: bool,
}

impl StyledWord<'_> {
    /// Whether it counts as a word.
    pub const fn is_word(&self) -> bool {
        self.has_value || !self.word.is_empty()
    }

    /// Whether some piece of it stands in the text.
    pub const fn is_written(&self) -> bool {
        !self.begin.is_empty() || !self.end.is_empty()
    }

    /// Whether a sentence may begin with it.
    fn begins(&self) -> bool {
        let first = self.begin.chars().find(|c| c.is_alphanumeric());
        first.map_or(self.has_value, |first| !first.is_lowercase())
    }
}

/// Puts the words of a text into a list; of a choice the default, the others are to be read apart.
pub fn read<'p, 'a>(
    pattern: &'p Pattern<&'a str>,
    tokens: &mut Vec<StyledWord<'a>>,
    apart: &mut Vec<&'p Pattern<&'a str>>,
) {
    let mut is_glued = false;
    elements(pattern, &mut is_glued, tokens, apart);
}

/// Reads on; `is_glued` tells whether no blank stands behind what was read last.
fn elements<'p, 'a>(
    pattern: &'p Pattern<&'a str>,
    is_glued: &mut bool,
    tokens: &mut Vec<StyledWord<'a>>,
    apart: &mut Vec<&'p Pattern<&'a str>>,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *is_glued &= !value.starts_with(char::is_whitespace);
                for piece in value.split_ascii_whitespace() {
                    add(piece, false, *is_glued, tokens);
                    *is_glued = false;
                }
                *is_glued = !value.ends_with(char::is_whitespace);
            }
            PatternElement::Placeable { expression } => {
                if let Some((default, others)) = chosen(expression) {
                    apart.extend(others);
                    elements(default, is_glued, tokens, apart);
                } else {
                    add("", true, *is_glued, tokens);
                    *is_glued = true;
                }
            }
        }
    }
}

fn add<'a>(piece: &'a str, is_value: bool, is_glued: bool, tokens: &mut Vec<StyledWord<'a>>) {
    match tokens.last_mut().filter(|_| is_glued) {
        Some(last) => {
            last.end = piece;
            last.word = "";
            last.has_value = true;
        }
        None => {
            tokens.push(StyledWord {
                begin: piece,
                end: piece,
                word: bare(piece),
                has_value: is_value,
            });
        }
    }
}

/// A piece without the signs around it. Nearly all signs and letters are told by their byte.
fn bare(piece: &str) -> &str {
    let is_sign = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    let start = piece.bytes().take_while(is_sign).count();
    let end = piece.len() - piece.bytes().rev().take_while(is_sign).count();
    let bare = piece.get(start..end).unwrap_or_default();
    let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
    if is_plain(bare.as_bytes().first()) && is_plain(bare.as_bytes().last()) {
        return bare;
    }
    bare.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The default of a choice, and the others.
fn chosen<'p, 'a>(
    expression: &'p Expression<&'a str>,
) -> Option<(&'p Pattern<&'a str>, impl Iterator<Item = &'p Pattern<&'a str>>)> {
    match expression {
        Expression::Select { variants, .. } => {
            let default = variants.iter().find(|variant| variant.default)?;
            let others = variants.iter().filter(|variant| !variant.default);
            Some((&default.value, others.map(|variant| &variant.value)))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => chosen(expression),
        Expression::Inline(_) => None,
    }
}

/// The sentences of a text, in order. An abbreviation ends none.
pub fn sentences<'t, 'a>(
    tokens: &'t [StyledWord<'a>],
    is_abbreviation: impl Fn(&str) -> bool,
) -> impl Iterator<Item = &'t [StyledWord<'a>]> {
    let mut rest = tokens;
    std::iter::from_fn(move || {
        let mut places = rest.iter().zip(rest.iter().skip(1));
        let end = places.position(|(token, next)| ends(token, &is_abbreviation) && next.begins());
        let (sentence, after) = rest.split_at_checked(end.map_or(rest.len(), |end| end + 1))?;
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

fn ends(token: &StyledWord<'_>, is_abbreviation: impl Fn(&str) -> bool) -> bool {
    if token.end.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return false;
    }
    let closing = ['"', '”', '’', '»', ')', ']'];
    let end = token.end.trim_end_matches(closing);
    end.ends_with(['.', '!', '?', '…']) && !is_abbreviation(end)
}
