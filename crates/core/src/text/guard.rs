//! Looks at the bytes of a file of words before the Fluent parser does: that parser overflows the
//! stack on a few kilobytes of brackets, panics at some broken escapes, and takes every control
//! character for text.
//! A file that is refused here is not parsed.

use fluent_syntax::parser::ErrorKind;

use crate::{
    diagnostic::{Code, Diagnostic, FILE_SIZE, FileName, Report, too_large},
    sanitize,
};

/// Brackets that may be opened within one text. The parser goes one level deeper for each at most,
/// so this bounds the depth without knowing which are closed; 60 levels fit on any stack.
const OPENED: usize = 60;

/// Whether a file may be parsed; reports why not.
pub fn guard(file: &FileName, text: &str, report: &mut Report) -> bool {
    let mut faults = Report::default();
    if text.len() > FILE_SIZE {
        faults.push(too_large(file));
    } else {
        characters(file, text, &mut faults);
        nesting(file, text, &mut faults);
        escapes(file, text, &mut faults);
    }
    let passes = faults.is_empty();
    report.extend(faults);
    passes
}

/// Characters that content may not hold, the first of each line.
fn characters(file: &FileName, text: &str, report: &mut Report) {
    const LINES: usize = 20;
    let mut from = 0;
    for _ in 0..LINES {
        let rest = text.get(from..).unwrap_or_default();
        let Some((place, character)) = unfit(rest) else { return };
        let start = from + place;
        let problem =
            Diagnostic::new(Code::TextCharacter, file, start..start + character.len_utf8());
        report.push(problem.with("character", sanitize::code_point(character)));
        let Some(line_end) = text.get(start..).and_then(|line| line.find('\n')) else { return };
        from = start + line_end;
    }
}

/// The first such character. A carriage return is harmless only where it belongs to the end
/// of the line.
fn unfit(text: &str) -> Option<(usize, char)> {
    let ends_line = |place: usize| text.as_bytes().get(place + 1) == Some(&b'\n');
    sanitize::unfit(text).find(|(place, character)| !(*character == '\r' && ends_line(*place)))
}

/// Texts that open too many brackets. A line that begins a message or an attribute ends every
/// bracket before it: `name =` is an error inside of brackets, and the parser starts afresh.
fn nesting(file: &FileName, text: &str, report: &mut Report) {
    let mut opened = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if opened > 0 && begins_text(line) {
            opened = 0;
        }
        let opens = |byte: &u8| matches!(byte, b'{' | b'(');
        let here = line.bytes().filter(opens).count();
        if opened + here > OPENED {
            let mut brackets = line.bytes().enumerate().filter(|(_, byte)| opens(byte));
            let place = brackets.nth(OPENED - opened).map_or(0, |(place, _)| place);
            let span = start + place..start + place + 1;
            report.push(Diagnostic::new(Code::TextNesting, file, span));
            return;
        }
        opened += here;
        start += line.len();
    }
}

/// The first escape that is cut short before a letter of several bytes: to say what is wrong with it,
/// the parser would cut that letter in two.
fn escapes(file: &FileName, text: &str, report: &mut Report) {
    for (place, _) in text.match_indices('\\') {
        let rest = text.get(place + 1..).unwrap_or_default();
        let digits = match rest.bytes().next() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let mut letters = rest.char_indices().skip(1).take(digits);
        let odd = letters.find(|(_, letter)| !letter.is_ascii_hexdigit());
        if let Some((end, _)) = odd.filter(|(_, letter)| !letter.is_ascii()) {
            let span = place..place + 1 + end;
            let kind = rest.get(1..end).unwrap_or_default().to_owned();
            let kind = ErrorKind::InvalidUnicodeEscapeSequence(kind);
            let problem = Diagnostic::new(Code::TextSyntax, file, span);
            report.push(problem.with("detail", kind.to_string()));
            return;
        }
    }
}

/// `name =` at the start of the line, or `.name =` after blanks.
fn begins_text(line: &str) -> bool {
    let attribute = line.trim_start_matches(' ').strip_prefix('.');
    let name = attribute.unwrap_or_else(|| line.strip_prefix('-').unwrap_or(line));
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        let mut report = Report::default();
        guard(&"x.ftl".into(), text, &mut report);
        report.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn ordinary_texts_pass_with_either_line_end() {
        assert_eq!(codes("a = Ring { PHONE(\"x\") }\r\n    .b = (se { $n })\n"), []);
    }

    #[test]
    fn brackets_are_counted_across_lines_that_only_look_like_entries() {
        assert_eq!(
            codes(&format!("a = {}", "{ \"}\" ->\nF(\"})\",\n".repeat(40))),
            [Code::TextNesting]
        );
    }

    #[test]
    fn brackets_of_many_texts_do_not_add_up() {
        assert_eq!(codes(&"a = { $n } { $m }\n    .b = { $n }\n".repeat(100)), []);
    }

    #[test]
    fn a_lone_carriage_return_is_refused() {
        assert_eq!(codes("a = b\rc = d\n"), [Code::TextCharacter]);
    }

    #[test]
    fn an_escape_cut_short_before_a_letter_of_several_bytes_is_refused() {
        for text in ["a = { \"\\u0Ђ", "a = { \"\\U00001å\" }", "a = { \"\\uå00e\" }"] {
            assert_eq!(codes(text), [Code::TextSyntax], "{text}");
        }
        assert_eq!(codes("a = { \"\\u00e5å\\U0000e5å\" } C:\\å"), []);
        assert_eq!(codes("a = { \"\\u0x\" }"), [], "the parser tells of it");
    }
}
