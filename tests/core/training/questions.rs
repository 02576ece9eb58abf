//! The question of a case must not answer itself: its answers are of like length, the right one is
//! not told by being the longest, and nothing in it names a result before the key does.

use vaksam::{
    content::{
        catalog::Case,
        enums::{Choice, Outcome},
    },
    text::Texts,
};

use super::catalog;
use crate::{content, languages::LANGUAGES};

fn question(case: &Case) -> String {
    format!("case-{}-question", case.id)
}

/// The length of each answer, a number as its digits.
fn lengths(case: &Case, texts: &Texts) -> Vec<(Choice, usize)> {
    let length = |choice: &Choice| {
        let said = texts.attribute(&question(case), choice.as_str());
        (*choice, said.unwrap_or_else(|| panic!("{}", case.id)).chars().count())
    };
    Choice::ALL.iter().map(length).collect()
}

#[test]
fn the_right_answer_is_not_told_by_its_length() {
    let catalog = catalog();
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        let mut longest = Vec::new();
        for case in catalog.cases.values() {
            let lengths = lengths(case, &texts);
            let of = |right: bool| {
                let chosen =
                    lengths.iter().filter(move |(choice, _)| (*choice == case.right) == right);
                chosen.map(|(_, length)| *length).max().unwrap()
            };
            if of(true) > of(false) {
                longest.push(&case.id);
            }
        }
        // Chance alone makes a quarter of them the longest.
        assert!(longest.len() * 4 <= catalog.cases.len(), "{language:?}: {longest:?}");
    }
}

#[test]
fn the_answers_to_a_question_are_of_like_length() {
    let catalog = catalog();
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        for case in catalog.cases.values() {
            let lengths = lengths(case, &texts);
            let shortest = lengths.iter().map(|(_, length)| length).min().unwrap();
            let longest = lengths.iter().map(|(_, length)| length).max().unwrap();
            assert!(longest * 4 <= shortest * 5, "{} in {language:?}: {lengths:?}", case.id);
        }
    }
}

#[test]
fn no_question_names_a_result_before_the_key() {
    let catalog = catalog();
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        let names = Outcome::ALL
            .iter()
            .map(|outcome| texts.line(&format!("outcome-{}", outcome.as_str())).to_lowercase());
        let mut names: Vec<_> = names.collect();
        assert!(names.iter().all(|name| !name.starts_with("outcome-")), "{names:?}");
        names.extend(["utfall", "outcome", "stark bild", "strong picture"].map(str::to_owned));
        for case in catalog.cases.values() {
            let question = question(case);
            let asked = Choice::ALL.iter().filter_map(|c| texts.attribute(&question, c.as_str()));
            let asked = asked.chain([texts.line(&question)]);
            for said in asked {
                let said = said.to_lowercase();
                let found = names.iter().find(|name| said.contains(*name));
                assert_eq!(found, None, "{} in {language:?}: {said}", case.id);
            }
        }
    }
}
