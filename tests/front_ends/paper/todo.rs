//! What a readiness check found to do, on paper: every thing with its box, its question, room to
//! write and its source; nothing wider than paper, and every number registered and whole.

use crate::languages::{ENGLISH, LANGUAGES, position};
use vaksam::{
    content::enums::Respondent,
    frontends::paper::PaperFormat,
    ids::Id,
    language::Language,
    page::{Block, Mark, Page},
    present,
    readiness::{self, RESPONDENTS, ReadinessAnswer, ReadinessAnswers},
};

use crate::content::{complained, printed, vaksam};

use super::{World, day, joined, letters, silence::named, tags, written};

/// Every question answered alike.
fn all(world: &World, whom: Respondent, answer: ReadinessAnswer) -> ReadinessAnswers {
    let mut answers = ReadinessAnswers::default();
    for question in readiness::questions(&world.catalog, whom) {
        answers.set(&question.id, Some(answer));
    }
    answers
}

fn paper(world: &World, whom: Respondent, answers: &ReadinessAnswers, language: Language) -> Page {
    let texts = &world.texts[position(language)];
    present::todo(whom, answers, &world.catalog, day("2026-11-22"), texts)
}

/// Both papers with everything on them, in both languages.
fn papers(world: &World) -> Vec<(Respondent, Language, Page)> {
    let kinds = RESPONDENTS.iter().flat_map(|whom| LANGUAGES.map(|language| (*whom, language)));
    let page = |(whom, language)| {
        let answers = all(world, whom, ReadinessAnswer::No);
        (whom, language, paper(world, whom, &answers, language))
    };
    kinds.map(page).collect()
}

#[test]
fn each_question_that_is_missing_has_a_box_room_to_write_and_its_sources() {
    let world = World::new();
    for (whom, language, page) in papers(&world) {
        let texts = &world.texts[position(language)];
        let text = joined(&written(vec![page.clone()], language, PaperFormat::Text));
        let mut asked = 0;
        for question in readiness::questions(&world.catalog, whom) {
            let id = format!("ready-{}", question.id);
            let todo = joined(&texts.attribute(&id, "todo").unwrap());
            assert!(text.contains(&format!("[ ] {todo}")), "{todo}\n{text}");
            assert!(text.contains(&joined(&texts.line(&id))), "{id}");
            for source in &question.sources {
                let source = &world.catalog.sources[source];
                // A law is named in the language of the page, others as they name themselves.
                let named = match source.law {
                    Some(_) => texts.line(&format!("act-{}", source.id)),
                    None => named(source, texts),
                };
                let named = joined(&named);
                assert!(text.contains(&named), "{named}");
            }
            asked += 1;
        }
        let of = |wanted: fn(&Block) -> bool| page.blocks.iter().filter(|b| wanted(b)).count();
        assert_eq!(of(|block| matches!(block, Block::Field(_))), asked);
        assert_eq!(of(|block| matches!(block, Block::Choices(_))), asked);
        assert!(
            page.status.as_ref().is_some_and(|said| said.contains("2026-11-22")),
            "{:?}",
            page.status
        );
        assert!(!text.contains("ready-") && !text.contains("ui-"), "{text}");
    }
}

#[test]
fn no_box_is_ticked_and_partly_is_told_from_no() {
    let world = World::new();
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        for (answer, word) in
            [(ReadinessAnswer::No, "ui-ready-no"), (ReadinessAnswer::Partly, "ui-ready-partly")]
        {
            let answers = all(&world, Respondent::Workplace, answer);
            let page = paper(&world, Respondent::Workplace, &answers, language);
            let said = page.blocks.iter().filter_map(|block| match block {
                Block::Fact(fact) if fact.label == texts.line("ui-paper-todo-answer") => {
                    Some(fact.text.clone())
                }
                _ => None,
            });
            let said: Vec<String> = said.collect();
            assert!(
                said.len() > 8 && said.iter().all(|said| *said == texts.line(word)),
                "{said:?}"
            );
            let marks = page.blocks.iter().filter_map(|block| match block {
                Block::Choices(choices) => choices.items[0].mark,
                _ => None,
            });
            assert!(marks.into_iter().all(|mark| mark == Mark::Empty));
        }
    }
}

#[test]
fn what_is_in_place_or_not_answered_stands_on_no_paper() {
    let world = World::new();
    let mut answers = all(&world, Respondent::Workplace, ReadinessAnswer::Yes);
    let of = |answers: &ReadinessAnswers| {
        let page = paper(&world, Respondent::Workplace, answers, ENGLISH);
        page.blocks.iter().filter(|block| matches!(block, Block::Field(_))).count()
    };
    assert_eq!(of(&answers), 0);
    let first = readiness::questions(&world.catalog, Respondent::Workplace).next().unwrap();
    answers.set(&first.id, Some(ReadinessAnswer::No));
    assert_eq!(of(&answers), 1);
    answers.set(&first.id, None);
    assert_eq!(of(&answers), 0);
}

#[test]
fn text_and_html_say_the_same_and_fit_on_paper() {
    let world = World::new();
    for (whom, language, page) in papers(&world) {
        let text = written(vec![page.clone()], language, PaperFormat::Text);
        for line in text.lines() {
            assert!(line.chars().count() <= 80 && !line.contains('\u{a0}'), "{line}");
            assert!(!line.chars().any(char::is_control), "{line:?}");
        }
        let html = tags::read(&written(vec![page], language, PaperFormat::Html)).unwrap();
        let said: String = html.iter().filter(|piece| piece.is_shown()).map(|p| &*p.text).collect();
        assert_eq!(letters(&text.replace('_', "")), letters(&said), "{whom:?} {language:?}");
    }
}

#[test]
fn every_number_on_it_is_registered_and_whole() {
    let world = World::new();
    let mut found = 0;
    for (_, language, page) in papers(&world) {
        found += super::numbers::assert_registered(&world, &page, language);
    }
    assert!(found >= 8, "{found}");
}

#[test]
fn the_command_prints_the_paper_that_is_built_in_either_way_to_name_questions() {
    let world = World::new();
    let mut answers = ReadinessAnswers::default();
    for (name, answer) in [
        ("routine", ReadinessAnswer::No),
        ("know-signs", ReadinessAnswer::No),
        ("afterwards", ReadinessAnswer::Partly),
    ] {
        answers.set(&vaksam::ids::QuestionId::new(name).unwrap(), Some(answer));
    }
    for language in LANGUAGES {
        let page = paper(&world, Respondent::Workplace, &answers, language);
        for named in [&["know-signs", "routine"][..], &["routine,know-signs"]] {
            for form in [PaperFormat::Text, PaperFormat::Html] {
                let format = if form == PaperFormat::Text { "text" } else { "html" };
                let mut line = vec!["print", "todo", "--for", "workplace", "--open"];
                line.extend(named);
                line.extend(["--partly", "afterwards", "--format", format]);
                line.extend(["--at", "2026-11-22T12:00", "-L", language.code()]);
                let output = vaksam(&line, b"");
                assert!(output.status.success() && complained(&output).is_empty(), "{output:?}");
                assert_eq!(printed(&output), written(vec![page.clone()], language, form));
            }
        }
    }
}

#[test]
fn what_was_asked_for_wrongly_is_answered_with_what_would_be_right() {
    for (line, said) in [
        ("--for workplace --open rutine", "\"routine\"?"),
        ("--for workplace --partly routine --open interpretor", "\"interpreter\"?"),
        ("--for workplac --open routine", "\"workplace\"?"),
        ("--for both --open routine", "municipality"),
        ("--open routine", "workplace, municipality"),
        ("--for workplace", "--open"),
        ("--for workplace --open", "--open"),
        ("--for workplace --open bed-tonight", "\"bed-tonight\""),
        ("--for workplace --open routine --partly routine", "routine"),
        ("--for workplace --opne routine", "--open"),
    ] {
        let arguments = ["print", "todo"].into_iter().chain(line.split(' '));
        let [swedish, english] = ["sv", "en"].map(|language| {
            let arguments: Vec<&str> = arguments.clone().chain(["-L", language]).collect();
            let output = vaksam(&arguments, b"");
            assert_eq!(output.status.code(), Some(2), "{line} {output:?}");
            assert_eq!(printed(&output), "", "{line}");
            let told = complained(&output).lines().next().unwrap().to_owned();
            assert!(told.contains(said), "{line}: {told}");
            told
        });
        assert_ne!(swedish, english, "{line}");
    }
}

/// The paper that is read before it changes.
#[test]
fn a_list_as_it_is_printed() {
    let world = World::new();
    let mut answers = ReadinessAnswers::default();
    for (name, answer) in [
        ("trained", ReadinessAnswer::Partly),
        ("own-promise", ReadinessAnswer::No),
        ("whom-to-call", ReadinessAnswer::No),
        ("afterwards", ReadinessAnswer::No),
    ] {
        answers.set(&vaksam::ids::QuestionId::new(name).unwrap(), Some(answer));
    }
    for language in LANGUAGES {
        let page = paper(&world, Respondent::Workplace, &answers, language);
        let name = format!("{}_todo", language.code());
        insta::assert_snapshot!(name, written(vec![page], language, PaperFormat::Text));
    }
}
