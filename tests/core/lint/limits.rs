//! How long, deep and manifold a text may be: up to a limit and not beyond.

use vaksam::{
    content::{embedded, source::SourceFile},
    diagnostic::{Code, Report},
    lint::fluent::{FluentFiles, PhoneStatuses, lint},
};

use super::found;

/// The codes found in a file of words.
fn codes(text: &str) -> Vec<Code> {
    found("x.ftl", text).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn a_text_may_have_four_thousand_characters_however_they_come_together() {
    let long = |length: usize| "å".repeat(length);
    let escaped = |length: usize| format!("{}{{ \"\\u00e5\" }}", long(length - 1));
    let braced = |length: usize| format!("{}{{ 12 }}", long(length - 2));
    let deeper = |length: usize| format!("{}{{ {{ \"å\" }} }}", long(length - 1));
    let chosen = |length: usize| {
        let half = length / 2;
        format!("{}{{ $n ->\n    [one] x\n   *[other] {}\n    }}", long(length - half), long(half))
    };
    let writings: [&dyn Fn(usize) -> String; 5] = [&long, &escaped, &braced, &deeper, &chosen];
    for (n, write) in writings.iter().enumerate() {
        for (length, expected) in [(4_000, &[][..]), (4_001, &[Code::TextTooLong])] {
            let text = write(length);
            assert_eq!(codes(&format!("a = {text}\n")), expected, "{n}: {length}");
            assert_eq!(codes(&format!("a = x\n    .b = {text}\n")), expected, "{n}: {length}");
            // With what it refers to.
            let referring = format!("-b = {}\na = {text}{{ -b }}\n", long(1));
            let expected = if length == 4_000 { &[Code::TextTooLong][..] } else { expected };
            assert_eq!(codes(&referring), expected, "{n}: {length}");
            let shorter = write(length - 1);
            let expected = if length == 4_000 { &[][..] } else { &[Code::TextTooLong] };
            assert_eq!(
                codes(&format!("-b = x\na = {shorter}{{ -b }}\n")),
                expected,
                "{n}: {length}"
            );
        }
    }
}

#[test]
fn a_text_may_fill_in_thirty_values_however_they_come_together() {
    let values = |count: usize| "{ $x }".repeat(count);
    let nested = |count: usize| {
        let twice = if count.is_multiple_of(2) { "" } else { "{ $x }" };
        format!("{}{twice}", "{ { $x } }".repeat(count / 2))
    };
    let writings: [&dyn Fn(usize) -> String; 2] = [&values, &nested];
    for (n, write) in writings.iter().enumerate() {
        for (count, expected) in [(30, &[][..]), (31, &[Code::TextPlaceables])] {
            assert_eq!(codes(&format!("a = b {}\n", write(count))), expected, "{n}: {count}");
            let choice =
                format!("a = {{ $n ->\n    [one] x\n   *[other] b {}\n    }}\n", write(count - 1));
            assert_eq!(codes(&choice), expected, "{n}: {count}");
            // One value is the reference itself.
            let referring = format!("-b = {}\na = b {}{{ -b }}\n", values(10), write(count - 11));
            assert_eq!(codes(&referring), expected, "{n}: {count}");
        }
    }
}

#[test]
fn braces_and_calls_may_stand_eight_deep() {
    let braces = |depth: usize| format!("{}$x{}", "{ ".repeat(depth), " }".repeat(depth));
    let quotes = |depth: usize| format!("{}\"b\"{}", "{ ".repeat(depth), " }".repeat(depth));
    let number = |depth: usize| format!("{}1{}", "{ ".repeat(depth), " }".repeat(depth));
    let term =
        |depth: usize| format!("{}-t(n: 1){}", "{ ".repeat(depth - 1), " }".repeat(depth - 1));
    let call = |depth: usize| {
        format!("{}PHONE(\"here\"){}", "{ ".repeat(depth - 1), " }".repeat(depth - 1))
    };
    let argument =
        |depth: usize| format!("{{ -t({}$x{}) }}", "{ ".repeat(depth - 2), " }".repeat(depth - 2));
    let chosen = |depth: usize| {
        let (open, close) =
            ("{ $n ->\n   *[other] ".repeat(depth - 1), "\n    }".repeat(depth - 1));
        format!("{open}{{ $x }}{close}")
    };
    let writings: [(&str, &dyn Fn(usize) -> String); 7] = [
        ("braces", &braces),
        ("quotes", &quotes),
        ("number", &number),
        ("term", &term),
        ("choice", &chosen),
        ("argument", &argument),
        ("call", &call),
    ];
    for (name, write) in writings {
        for (depth, expected) in [(8, &[][..]), (9, &[Code::TextNesting])] {
            let entry = format!("-t = x\na = b {}\n", write(depth));
            assert_eq!(codes(&entry), expected, "{name}: {depth}\n{entry}");
        }
    }
}

#[test]
fn of_texts_that_nobody_asks_for_it_is_told_when_there_are_more_than_a_report_holds() {
    for (count, is_whole) in [(Report::MAX / 2, true), (Report::MAX / 2 + 1, false)] {
        let words: String = (0..count).map(|n| format!("orphan-{n} = x\n")).collect();
        let files = ["sv", "en"].map(|language| {
            SourceFile::read(&format!("locales/{language}/x.ftl"), words.clone(), &"egen".into())
        });
        let files = FluentFiles::parse(&files);
        let report = lint(&files, Some(&[]), &PhoneStatuses::new(), &embedded::languages());
        assert_eq!(report.len(), Report::MAX, "{count}");
        assert_eq!(report.has_overflowed(), !is_whole, "{count}");
        assert!(report.iter().all(|problem| problem.code == Code::TextOrphan));
    }
}
