//! Where one text ends and the next begins.

use vaksam::{content::source::SourceFile, diagnostic::Code, lint::fluent::FluentFiles};

use super::found;

/// Fluent reads an entry behind a blank as more of the text above it.
#[test]
fn an_entry_behind_a_blank_is_told_from_a_text_of_several_lines() {
    for (line, swallowed) in [
        ("b = x", Some("b")),
        ("   b-c_2   = x", Some("b-c_2")),
        ("-b = x", Some("-b")),
        ("b=x", Some("b")),
        ("more words", None),
        ("words with = a sign", None),
        ("= a sign", None),
        ("2 = x", None),
        ("- = x", None),
        ("b, c = x", None),
        (".b = x", None),
    ] {
        let text = format!("a = words\n {line}\n");
        let expected: Vec<_> =
            swallowed.into_iter().map(|name| (Code::TextSwallowed, name)).collect();
        assert_eq!(found("x.ftl", &text), expected, "{line}");
    }
}

/// As `vaksam diff` compares them.
#[test]
fn messages_terms_and_attributes_are_written_out_each_by_its_name() {
    let text = "# Words.\na = one\n  two\n    .b = three\n-t = { $n ->\n   *[other] four\n    }\na = five\n";
    let files = [SourceFile::embedded("locales/sv/x.ftl", text)];
    let written = FluentFiles::parse(&files).written();
    let found: Vec<_> = written
        .iter()
        .map(|((language, id, name), text)| {
            (language.as_str(), id.as_str(), name.as_deref(), text.as_str())
        })
        .collect();
    let expected = [
        ("sv", "-t", None, "{ $n -> *[other] four }"),
        ("sv", "a", None, "one two"),
        ("sv", "a", Some("b"), "three"),
    ];
    assert_eq!(found, expected);
}

/// Where it is found further down, the line is shown in which the entry begins.
#[test]
fn a_fault_of_syntax_is_shown_where_it_stands() {
    for (text, piece) in [
        ("a = x\n} b\n", "}"),
        ("a = x\n= y\n", "="),
        ("a = { }\nb = x\n", "}"),
        ("a = {\n", "a = {"),
        ("a = { $x\n\nb = x\n", "a = { $x"),
    ] {
        assert_eq!(found("x.ftl", text), [(Code::TextSyntax, piece)], "{text:?}");
    }
}
