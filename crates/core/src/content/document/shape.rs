//! From an error of serde to a problem with a code. Serde says what does not fit in English
//! sentences of a fixed form; this is the one place that knows those forms.

use std::ops::Range;

use toml::de::Error;

use crate::{
    content::source::SourceFile,
    diagnostic::{Code, Diagnostic, Report},
};

/// The problem of an entry that does not fit its shape.
pub fn problem(
    file: &SourceFile,
    entry: Range<usize>,
    error: &Error,
    report: &mut Report,
) -> Diagnostic {
    let span = error.span().unwrap_or(entry);
    let message = error.message();
    let quoted = quoted(message);
    let named =
        |code, name: &str| Diagnostic::new(code, &file.name, span.clone()).with("name", name);
    let mut one_of = |code| {
        let (name, known) = quoted.split_first().unwrap_or((&"", &[]));
        let problem = report.suggest(named(code, name), name, known.iter().copied());
        problem.with("known", known.join(", "))
    };
    let name = quoted.first().copied().unwrap_or_default();
    if message.starts_with("unknown field") {
        one_of(Code::KeyUnknown)
    } else if message.starts_with("unknown variant") {
        one_of(Code::ValueUnknown)
    } else if message.starts_with("missing field") {
        named(Code::KeyMissing, name)
    } else if message.starts_with("malformed id") {
        named(Code::IdMalformed, name)
    } else if message.starts_with("malformed number") {
        named(Code::NumberMalformed, name)
    } else if message.starts_with("malformed law") {
        named(Code::LawMalformed, name)
    } else {
        named(Code::ValueType, key_before(&file.text, span.start))
            .with("expected", expected(message))
    }
}

/// The parts of a message between grave accents.
fn quoted(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

/// The type that was expected, as a word for the selector in Fluent.
fn expected(message: &str) -> &'static str {
    let expected = message.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    let words = [
        ("struct", "table"),
        ("string", "text"),
        ("str", "text"),
        ("bool", "truth"),
        ("i64", "number"),
        ("u8", "small"),
        ("u16", "number"),
        ("u32", "number"),
        ("sequence", "list"),
        ("Datetime", "date"),
        ("datetime", "date"),
        ("variant", "text"),
        ("enum", "text"),
    ];
    words.iter().find(|(word, _)| expected.contains(word)).map_or("table", |(_, word)| word)
}

/// The key whose value stands at a place: the word before the nearest `=` to the left, also within
/// a table on one line.
fn key_before(text: &str, place: usize) -> &str {
    let before = text.get(..place).unwrap_or_default();
    let key = before.rsplit_once('=').map_or("", |(before, _)| before);
    key.rsplit(['\n', '{', ',']).next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_value_is_the_word_before_it() {
        let text = "a = 1\nsigns = [\"x\",\n  7]\n";
        assert_eq!(key_before(text, text.find('7').unwrap_or_default()), "signs");
        let text = "a = 1\nbars = { x = 2, y = 7 }\n";
        assert_eq!(key_before(text, text.find('7').unwrap_or_default()), "y");
        assert_eq!(key_before(text, text.find('2').unwrap_or_default()), "x");
    }
}
