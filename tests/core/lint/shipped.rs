//! What the checks miss in the shipped words, once it is taken out of them.

use chrono::Datelike;
use vaksam::{
    content::{embedded, source::SourceFile},
    diagnostic::{Code, Report},
    lint::{ParsedFiles, check},
};

use crate::content::{TODAY, printed, vaksam, write_into};

/// A contact of a pack.
const CONTACT: &str = "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n[[contact]]\n\
                       id = \"own\"\nkind = \"workplace\"\naudience = \"public\"\n\
                       number = \"0980-31 92 56\"\nsource = \"https://example.org\"\n";

/// The shipped files with a piece changed wherever it stands in the words.
fn changed(from: &str, to: &str) -> Vec<SourceFile> {
    let mut files = embedded::files();
    let mut count = 0;
    for file in files.iter_mut().filter(|file| file.is_fluent()) {
        count += file.text.matches(from).count();
        file.text = file.text.replace(from, to).into();
    }
    assert_eq!(count, 2, "once in each language: {from}");
    files
}

/// The codes of a report about something of this name.
fn about(report: &Report, name: &str) -> Vec<Code> {
    let is_it = |args: &[(&str, String)]| args.iter().any(|(_, value)| value == name);
    report.iter().filter(|problem| is_it(&problem.args)).map(|problem| problem.code).collect()
}

#[test]
fn the_words_that_the_program_itself_asks_for_are_missed_in_every_language() {
    for id in ["diagnostic-number-premium", "strength-strong", "kind-police", "answer-yes"] {
        let report = check(&changed(&format!("\n{id} ="), &format!("\nui-{id} =")), TODAY);
        assert_eq!(about(&report, id), [Code::TextMissing, Code::TextMissing], "{id}");
    }
}

/// What lint says of a pack whose only contact has this name in both languages.
fn codes_of_a_contact_named(name: &str) -> Vec<Code> {
    let file = |file: &str, text: &str| SourceFile::read(file, text.to_owned(), &"egen".into());
    let words = format!("contact-own = {name}\n");
    let mut files = embedded::files();
    files.push(file("guides/own.toml", CONTACT));
    files.extend(["sv", "en"].map(|code| file(&format!("locales/{code}/own.ftl"), &words)));
    check(&files, TODAY).iter().map(|problem| problem.code).collect()
}

/// What somebody is to recognise a contact by.
#[test]
fn the_name_of_a_contact_has_a_letter_or_a_digit() {
    for (name, is_visible) in
        [("Eken", true), ("7", true), ("…", false), ("– / –", false), ("{ \"\" }", false)]
    {
        let codes = codes_of_a_contact_named(name);
        let expected = if is_visible { vec![] } else { vec![Code::TextInvisible; 2] };
        assert_eq!(codes, expected, "{name}");
    }
}

/// A law may be published before it holds, and a source be read on the day on which it is written.
#[test]
fn only_what_is_no_law_may_not_have_a_date_that_has_not_come() {
    let dated = |id: &str| {
        let mut files = embedded::files();
        let start = format!("id = \"{id}\"\n");
        let (mut count, year) = (0, TODAY.year() + 1);
        for file in files.iter_mut().filter(|file| file.is_toml()) {
            let Some((before, after)) = file.text.split_once(&start) else { continue };
            let (own, others) = after.split_once("\n[[").unwrap_or((after, ""));
            let (head, tail) = own.split_once("date = \"").expect("a date");
            let (_, tail) = tail.split_once('"').unwrap();
            let own = format!("{head}date = \"{year}-01-01\"{tail}");
            file.text = format!("{before}{start}{own}\n[[{others}").into();
            count += 1;
        }
        assert_eq!(count, 1, "{id}");
        check(&files, TODAY).iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(dated("brb"), []);
    assert_eq!(dated("jm-atervandande"), [Code::DateInFuture]);
}

/// `vaksam diff` reads what it compares without judging it.
#[test]
fn words_that_cannot_be_read_are_told_of_where_nothing_else_is_judged() {
    let mut files = embedded::files();
    files.push(SourceFile::read("locales/sv/own.ftl", "a\n".to_owned(), &"egen".into()));
    let parsed = ParsedFiles::new(files);
    let codes: Vec<_> = parsed.read(TODAY).1.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::TextSyntax]);
}

/// The line at fault is shown, in words of the language that was asked for.
#[test]
fn the_program_shows_the_line_of_a_folder_and_tells_the_fault_in_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let line = "b = Ring 070-123 45 67";
    for language in ["sv", "en"] {
        let name = format!("locales/{language}/own.ftl");
        write_into(folder.path(), &name, &format!("ui-a = x\nui-{line}\n"));
    }
    for (language, words) in [("sv", "telefonnummer"), ("en", "phone number")] {
        let path = folder.path().to_str().unwrap();
        let output = vaksam(&["lint", path, "-L", language], b"");
        let told = printed(&output);
        assert!(told.contains(line) && told.contains(words), "{told}");
    }
}

/// A pack may not call its contact as a national one is called, with an article or without.
#[test]
fn a_name_is_taken_with_an_article_too() {
    for (name, is_taken) in [("The National Women's Helpline", true), ("The Oak", false)] {
        let codes = codes_of_a_contact_named(name);
        assert_eq!(codes, if is_taken { vec![Code::NameTaken] } else { vec![] }, "{name}");
    }
}

/// The codes that the check finds once a piece of a file is changed.
fn codes_with(name: &str, from: &str, to: &str) -> Vec<Code> {
    let mut files = embedded::files();
    let file = files.iter_mut().find(|file| &*file.name == name).unwrap();
    assert_eq!(file.text.matches(from).count(), 1, "{from}");
    file.text = file.text.replace(from, to).into();
    check(&files, TODAY).iter().map(|problem| problem.code).collect()
}

/// Somebody who serves the place but has gone home is nobody to call.
#[test]
fn a_ladder_needs_a_contact_that_never_closes() {
    let ladder = |steps: &str| {
        let own = "[\"note-facts\", \"police-tip\", \"police-form\", \"tell-manager\"]";
        codes_with("guides/ladders.toml", own, steps)
    };
    let closing = ladder("[\"note-facts\", \"support-line-advice\", \"tell-manager\"]");
    assert!(closing.contains(&Code::CountyWithoutOpenRung), "{closing:?}");
    let open = ladder("[\"note-facts\", \"police-tip\", \"tell-manager\"]");
    assert!(!open.contains(&Code::CountyWithoutOpenRung), "{open:?}");
}

/// A case is for its roles alone: what others in the same line of work are asked is not theirs.
#[test]
fn a_sign_of_a_case_is_one_that_its_roles_are_asked() {
    let codes = codes_with(
        "guides/cases/dental-swollen-cheek.toml",
        "untreated-or-old-injuries",
        "work-injury-without-protection",
    );
    assert!(codes.contains(&Code::CaseSignNotAsked), "{codes:?}");
}
