//! `vaksam print` as a person meets it.

use std::fs;

use crate::languages::LANGUAGES;
use vaksam::ids::Id;

use crate::content::{complained, printed, vaksam};

use super::{PaperFormat, World, tags, written};

fn usage_error(arguments: &[&str]) -> String {
    let output = vaksam(arguments, b"");
    assert_eq!(output.status.code(), Some(2), "{arguments:?} {output:?}");
    assert_eq!(printed(&output), "", "{arguments:?}");
    complained(&output).lines().next().unwrap().to_owned()
}

#[test]
fn a_case_is_printed_as_it_is_built_and_text_is_the_form_without_a_word() {
    let world = World::new();
    let case = world.catalog.cases.values().find(|case| case.id.as_str() == "hotel-room-214");
    for language in LANGUAGES {
        for (key, arguments) in [(false, &[][..]), (true, &["--key"])] {
            let all = ["print", "handout", "hotel-room-214", "-L", language.code()];
            let all = [&all[..], &["--at", "2026-11-21T12:00"], arguments].concat();
            let page = world.page(case.unwrap(), key, language);
            let text = written(vec![page.clone()], language, PaperFormat::Text);
            let output = vaksam(&all, b"");
            assert!(output.status.success() && complained(&output).is_empty(), "{output:?}");
            assert_eq!(printed(&output), text);
            let output = vaksam(&[&all[..], &["--format", "text"]].concat(), b"");
            assert_eq!(printed(&output), text);
            let output = vaksam(&[&all[..], &["--format", "html"]].concat(), b"");
            let body = |html: &str| html.split_once("<body>").unwrap().1.to_owned();
            let html = written(vec![page], language, PaperFormat::Html);
            assert_eq!(body(printed(&output)), body(&html));
        }
    }
}

#[test]
fn a_sector_is_every_case_of_it_each_on_a_sheet_of_its_own() {
    let world = World::new();
    for sector in ["taxi", "health"] {
        let cases = world.catalog.cases.values().filter(|case| case.sector.as_str() == sector);
        let titles: Vec<String> =
            cases.map(|case| world.texts[1].line(&format!("case-{}", case.id))).collect();
        assert!(titles.len() > 3);
        let arguments = ["print", "handout", "--sector", sector, "-L", "en", "--format"];
        let output = vaksam(&[&arguments[..], &["text"]].concat(), b"");
        let sheets: Vec<&str> = printed(&output).split('\u{c}').collect();
        assert_eq!(sheets.len(), titles.len());
        for (sheet, title) in sheets.iter().zip(&titles) {
            assert_eq!(sheet.lines().nth(2), Some(title.as_str()));
        }
        let output = vaksam(&[&arguments[..], &["html"]].concat(), b"");
        let html = printed(&output);
        let pieces = tags::read(html).unwrap();
        let headings: Vec<String> = pieces
            .iter()
            .filter(|piece| piece.around.last().unwrap().0 == "h1")
            .map(|piece| piece.text.clone())
            .collect();
        assert_eq!(headings.concat().replace(' ', ""), titles.concat().replace(' ', ""));
        assert_eq!(html.matches("<article>").count(), titles.len());
        assert!(html.contains("article { break-before: page; }"));
    }
}

#[test]
fn what_was_asked_for_wrongly_is_answered_with_what_would_be_right() {
    for (arguments, said) in [
        (&["print", "handout", "hotel-rom-214"][..], "hotel-room-214"),
        (&["print", "handuot", "hotel-room-214"], "handout"),
        (&["print"], "handout"),
        (&["print", "handout"], "--sector"),
        (&["print", "handout", "hotel-room-214", "--sector", "hotel"], "--sector"),
        (&["print", "handout", "--sector", "hotell"], "hotel"),
        (&["print", "handout", "hotel-room-214", "--format", "pdf"], "html"),
        (&["print", "handout", "hotel-room-214", "--fromat", "html"], "--format"),
    ] {
        let [swedish, english] = ["sv", "en"].map(|language| {
            let told = usage_error(&[arguments, &["-L", language]].concat());
            assert!(told.contains(said), "{arguments:?}: {told}");
            told
        });
        assert_ne!(swedish, english, "{arguments:?}");
    }
}

/// Every shipped sector has cases; a pack may add one that has none.
#[test]
fn a_sector_without_cases_is_answered_with_those_that_have_some() {
    let pack = tempfile::tempdir().unwrap();
    for (file, text) in [
        (
            "guides/library.toml",
            "kind = \"bank\"\nschema = 1\nchecked = 2026-11-21\n\n\
             [[sector]]\nid = \"library\"\nladder = \"trade\"\n",
        ),
        ("locales/sv/library.ftl", "sector-library = Bibliotek\n"),
        ("locales/en/library.ftl", "sector-library = Library\n"),
    ] {
        let path = pack.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let pack = pack.path().to_str().unwrap();
    let [swedish, english] = ["sv", "en"].map(|language| {
        let asked = ["print", "handout", "--sector", "library", "--pack", pack, "-L", language];
        let told = usage_error(&asked);
        assert!(told.contains("library") && told.contains("hotel, housing, restaurant"), "{told}");
        told
    });
    assert_ne!(swedish, english);
}

#[test]
fn help_on_a_paper_says_how_to_keep_it_in_a_file() {
    for (language, file) in [("sv", "> fall.html"), ("en", "> case.html")] {
        let output = vaksam(&["print", "handout", "--help", "-L", language], b"");
        let help = printed(&output);
        assert!(output.status.success() && help.contains(file), "{help}");
        assert!(help.contains("--key") && !help.contains("cli-"), "{help}");
        let output = vaksam(&["print", "--help", "-L", language], b"");
        assert!(printed(&output).contains("handout"), "{output:?}");
    }
}
