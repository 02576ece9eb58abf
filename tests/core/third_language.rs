//! A third language, deliberately small, added as files and nothing else: what it lacks is said in
//! the languages it names, lint says once how much that is, and the key for languages reaches it.

use std::rc::Rc;

use vaksam::{
    app::{
        Message, Model,
        bindings::{Action, BINDINGS, action},
        intent::Intent,
        key::Key,
        letters::letter_of,
        update,
    },
    content::{self, embedded, source::SourceFile},
    diagnostic::{Code, Severity},
    language::Language,
    lint,
    route::{Caller, hours::Moment},
    runtime::TextSet,
};

use crate::{
    content::TODAY,
    languages::{ENGLISH, SWEDISH},
};

const PROFILE: &str = r#"
kind = "language"
schema = 1
name = "Polski"
complete = false
fallback = ["en"]
[letters]
yes = "t"
"#;

const WORDS: &str = "ui-start-title = Co chcesz zrobić?\nanswer-yes = Tak\n";

fn files() -> Vec<SourceFile> {
    let mut files = embedded::files();
    files.push(SourceFile::embedded("locales/pl/language.toml", PROFILE));
    files.push(SourceFile::embedded("locales/pl/ui.ftl", WORDS));
    files
}

fn polish() -> Language {
    Language::from_code("pl").unwrap()
}

fn model(language: Language) -> Model {
    let catalog = Rc::new(content::load(&files()).0);
    Model::new(catalog, language, Caller::default(), Moment::default())
}

#[test]
fn what_a_small_language_lacks_is_said_in_the_language_it_names() {
    let (files, catalog) = (files(), content::load(&files()).0);
    let read = |language| TextSet::Core.read(&files, language, &catalog);
    let (polish, english) = (read(polish()), read(ENGLISH));
    assert_eq!(polish.line("answer-yes"), "Tak");
    for id in ["answer-no", "ui-settings-title", "sign-id-held-by-other"] {
        assert_eq!(polish.line(id), english.line(id), "{id}");
    }
    let why = polish.attribute("sign-id-held-by-other", "why");
    assert_eq!(why, english.attribute("sign-id-held-by-other", "why"));
    assert_eq!(polish.line("no-such-text"), "no-such-text");
}

#[test]
fn a_small_language_is_one_warning_and_no_fault() {
    let report = lint::check(&files(), TODAY);
    let found: Vec<_> = report.iter().map(|problem| (problem.code, problem.severity)).collect();
    assert_eq!(found, [(Code::LanguageIncomplete, Severity::Warning)]);
    assert!(lint::check(&embedded::files(), TODAY).is_empty());
}

#[test]
fn of_a_small_language_it_is_told_how_much_is_there_until_all_of_it_is() {
    let copied = |wanted: &dyn Fn(&str) -> bool| {
        let mut files = embedded::files();
        let english = files.iter().filter(|file| file.name.starts_with("locales/en/"));
        let english = english.filter(|file| file.is_fluent() && wanted(&file.name));
        let own: Vec<_> = english
            .map(|file| SourceFile {
                name: file.name.replace("/en/", "/pl/").into(),
                ..file.clone()
            })
            .collect();
        files.extend(own);
        files.push(SourceFile::embedded("locales/pl/language.toml", PROFILE));
        let report = lint::check(&files, TODAY);
        let told = report.iter().map(|problem| {
            assert_eq!(problem.code, Code::LanguageIncomplete);
            let value = problem.args.iter().find(|(name, _)| *name == "percent");
            value.unwrap().1.parse::<usize>().unwrap()
        });
        told.collect::<Vec<_>>()
    };
    assert!(copied(&|_| true).is_empty());
    let is_begun = |name: &str| name.ends_with("/signs.ftl") || name.ends_with("/cases-a.ftl");
    let (most, few) = (copied(&|name| !is_begun(name)), copied(&is_begun));
    let ([most], [few]) = (most.as_slice(), few.as_slice()) else { panic!("{most:?} {few:?}") };
    assert!(*few > 2 && *most < 98, "{few} {most}");
    // What is not in the one is in the other, but for what is rounded down.
    assert!((99..=100).contains(&(few + most)), "{few} {most}");
}

#[test]
fn words_in_a_folder_that_is_no_language_are_a_fault() {
    let mut files = embedded::files();
    files.push(SourceFile::embedded("locales/pl/ui.ftl", WORDS));
    let report = lint::check(&files, TODAY);
    assert!(report.iter().any(|problem| problem.code == Code::TextLanguageUnknown));
    assert!(!content::load(&files).0.languages.iter().any(|language| language == polish()));
}

#[test]
fn the_key_for_languages_reaches_every_language_and_comes_back() {
    let mut model = model(SWEDISH);
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(model.state().language);
        update(&mut model, &Message::Intent(Intent::Language));
    }
    assert_eq!(seen, [SWEDISH, ENGLISH, polish(), SWEDISH]);
}

/// A letter that the table binds in the same place would never be heard.
#[test]
fn no_letter_of_a_shipped_language_is_taken_by_the_table_where_it_is_meant() {
    for profile in embedded::languages().profiles() {
        for id in profile.letters.keys() {
            let words = format!("key-{id}");
            let bindings = BINDINGS.iter().filter(|binding| binding.words == words);
            let mut heard = false;
            for binding in bindings {
                let letter = letter_of(profile, binding).unwrap();
                let free = |context| action(context, Key::char(letter)).is_none();
                heard |= binding.contexts.iter().any(|context| free(*context));
            }
            assert!(heard, "{:?}: {id}", profile.language);
        }
    }
}

#[test]
fn a_letter_of_a_language_means_what_its_key_means() {
    let found = BINDINGS.iter().find(|binding| binding.words == "key-yes").unwrap();
    assert_eq!(found.action, Action::Yes);
    let languages = content::load(&files()).0.languages;
    let letter = languages.profile(polish()).and_then(|profile| letter_of(profile, found));
    assert_eq!(letter, Some('t'));
}
