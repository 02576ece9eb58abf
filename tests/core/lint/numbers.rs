//! Which digits in a text are taken for a number to call, and which for a time, a day, a year or a
//! count.

use vaksam::diagnostic::Code;

use super::pieces;

/// What of a text is taken for a number to call, in a file that may write figures or in another.
fn numbers<'t>(file: &str, entry: &'t str) -> Vec<&'t str> {
    pieces(Code::TextNumber, file, entry)
}

fn assert_numbers(file: &str, text: &str, expected: &[&str]) {
    let entry = format!("a = {text}\n");
    assert_eq!(numbers(file, &entry), expected, "{text}");
}

#[test]
fn three_digits_and_more_are_a_number_however_they_are_written() {
    for (text, expected) in [
        ("Ring 112 nu.", &["112"][..]),
        ("Ring 12 av dem.", &[]),
        ("Ring 1 1 2.", &["1 1 2"]),
        ("Ring 1-1-2.", &["1-1-2"]),
        ("Ring 1_12 eller 11\u{2011}4\u{2212}14 nu.", &["1_12", "11\u{2011}4\u{2212}14"]),
        ("Ring 070-123 45 67, hem.", &["070-123 45 67"]),
        ("Ring { \"112\" } nu.", &["112"]),
        ("Ring 1{ \"12\" } nu.", &["1{ \"12"]),
        ("Ring 1{ 12 } nu.", &["1{ 12"]),
        ("Ring 11{ $x }2 nu.", &[]),
        ("Ett 11 och 2 till.", &[]),
        // A stop with a blank behind it ends a number, and begins another.
        ("Det är 11. 2 kom. 3, 4; 5: 6! 7? 8) 9… 10\" 11” 12 av 13", &[]),
        ("De var 11, 112 och 12", &["112"]),
    ] {
        assert_numbers("x.ftl", text, expected);
    }
}

#[test]
fn times_days_and_two_short_numbers_are_none() {
    for text in [
        "46–48",
        "12,5",
        "4:1",
        "1/2",
        "8–16",
        "24–7",
        "8.30–16.00",
        "8:30–16:59",
        "24.00–24.59",
        "8–16.30",
        "8.30–16",
        "1/1–31/12",
        "15/6–15",
        "31–1/12",
        "1.30 – 2.30",
    ] {
        assert_numbers("x.ftl", &format!("Så är det {text} här."), &[]);
    }
    for text in [
        "25.00–16.00",
        "8.30–25.00",
        "8.60–16.00",
        "8.30–16.60",
        "8.3–16.00",
        "8.30–16.5",
        "8.30.10–16.00",
        "8.30–16.00.10",
        "8/30–16/00",
        "8,30–16,00",
        "32/1–31/12",
        "1/13–31/12",
        "1/1–32/12",
        "1/1–31/13",
        "1/1/1–31/12",
        "1.1–31.12",
        "8.30/16.00",
        "1/2/3",
        "12:30:45",
        "1–2–3",
        "8–9–10–11",
    ] {
        assert_numbers("x.ftl", &format!("Så är det {text} här."), &[text]);
    }
}

#[test]
fn a_year_or_a_count_stands_alone_in_braces_in_a_file_of_the_reference() {
    for text in [
        "{ 2022 }",
        "{ 100 }",
        "{ 9999 }",
        "år { 1962 }:{ 70 }",
        "{ 2025 }/26:12",
        "{ 2002 }–{ 2005 }",
        "{ 1800 }:1",
        "{ 2099 }:1",
        "{ 2002 }–05",
    ] {
        assert_numbers("pages-x.ftl", &format!("Det är {text} här."), &[]);
    }
    // Two that stand beside each other are two, and what is told of each is its own.
    assert_numbers("x.ftl", "Det är { 2022 } här.", &["2022"]);
    assert_numbers("x.ftl", "Det är { 20 } här.", &[]);
    for (text, expected) in [
        ("{ 10000 }", &["10000"][..]),
        ("{ 0100 }", &["0100"]),
        ("{ -200 }", &["-200"]),
        ("{ 20.5 }", &["20.5"]),
        ("{ 2022 }3", &["2022 }3"]),
        ("3{ 2022 }", &["3{ 2022"]),
        ("{ 100 }:1", &["100 }:1"]),
        ("{ 1799 }:1", &["1799 }:1"]),
        ("{ 2100 }:1", &["2100 }:1"]),
        ("{ 2022 }.1", &["2022 }.1"]),
        ("{ 2022 }:1:2:3", &["2022 }:1:2:3"]),
        ("{ 2022 }:12/12", &[]),
        ("{ 2022 }:{ 2022 }:1", &["2022 }:{ 2022 }:1"]),
        ("1:{ 2022 }", &["1:{ 2022"]),
        ("{ 2022 }:112", &["112"]),
    ] {
        assert_numbers("pages-x.ftl", &format!("Det är {text} här."), expected);
    }
}

#[test]
fn no_digit_stands_beside_the_number_of_a_contact() {
    for (text, expected) in [
        ("Ring { PHONE(\"here\") } nu.", &[][..]),
        ("Ring { PHONE(\"here\") }, 12 kom.", &[]),
        ("Ring { PHONE(\"here\") } eller { PHONE(\"here\") }.", &[]),
        ("Ring { PHONE(\"here\") }1 nu.", &["PHONE(\"here\") }1"]),
        ("Ring 1{ PHONE(\"here\") } nu.", &["1{ PHONE"]),
        ("Ring 1 - { PHONE(\"here\") } nu.", &["1 - { PHONE"]),
        ("Ring +{ PHONE(\"here\") } nu.", &[]),
        ("Ring { PHONE(\"here\") }{ PHONE(\"here\") } nu.", &["PHONE(\"here\") }{ PHONE"]),
        ("Ring { PHONE(\"here\") } { PHONE(\"here\") } nu.", &["PHONE(\"here\") } { PHONE"]),
        ("Ring { PHONE(\"here\") }/{ PHONE(\"here\") } nu.", &["PHONE(\"here\") }/{ PHONE"]),
        ("Ring 1{ { PHONE(\"here\") } } nu.", &["1{ { PHONE"]),
    ] {
        assert_numbers("x.ftl", text, expected);
    }
}

/// Where nobody sees them as digits of a text: in what a text chooses by, and in the values of a call.
#[test]
fn a_number_inside_of_something_else_is_found_too() {
    let choice =
        |key: &str, text: &str| format!("a = {{ $n ->\n    [{key}] {text}\n   *[other] b\n}}\n");
    for (entry, expected) in [
        (choice("one", "112"), &["112"][..]),
        (choice("112", "en"), &[]),
        (choice("one", "{ 112 }"), &["112"]),
        (choice("one", "12"), &[]),
        ("a = { 112 ->\n   *[other] b\n}\n".to_owned(), &["112"]),
        ("a = { 12 ->\n   *[other] b\n}\n".to_owned(), &[]),
        ("-t = x\na = { -t(n: 112) }\n".to_owned(), &["112"]),
        ("-t = x\na = { -t(n: 12) }\n".to_owned(), &[]),
    ] {
        assert_eq!(numbers("x.ftl", &entry), expected, "{entry}");
    }
}
