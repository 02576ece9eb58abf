//! The readiness check: who is asked what, and what the answers come to.

use vaksam::{
    content::{
        catalog::Catalog,
        embedded,
        enums::{Respondent, WorkPhase},
        load_all,
    },
    ids::{Id, QuestionId},
    readiness::*,
};

fn catalog() -> Catalog {
    load_all(&embedded::files()).0
}

fn id(name: &str) -> QuestionId {
    QuestionId::new(name).unwrap()
}

#[test]
fn each_respondent_is_asked_its_own_questions_and_those_of_both_in_the_order_of_the_work() {
    let catalog = catalog();
    for respondent in RESPONDENTS {
        let asked: Vec<_> = questions(&catalog, respondent).collect();
        assert!(asked.len() > 8 && asked.len() < catalog.questions.len());
        assert!(asked.iter().all(|question| question.is_for(respondent)));
        assert!(asked.is_sorted_by_key(|question| question.part));
    }
    let names =
        |respondent| questions(&catalog, respondent).map(|q| q.id.clone()).collect::<Vec<_>>();
    let (work, town) = (names(Respondent::Workplace), names(Respondent::Municipality));
    assert!(work.contains(&id("own-safety")) && !town.contains(&id("own-safety")));
    assert!(town.contains(&id("bed-tonight")) && !work.contains(&id("bed-tonight")));
    assert!(catalog.questions.keys().all(|id| work.contains(id) || town.contains(id)));
}

#[test]
fn what_is_missing_comes_before_what_is_partly_in_place_and_no_answer_is_nothing_to_do() {
    let catalog = catalog();
    let mut answers = ReadinessAnswers::default();
    answers.set(&id("know-signs"), Some(ReadinessAnswer::Partly));
    answers.set(&id("trained"), Some(ReadinessAnswer::No));
    answers.set(&id("routine"), Some(ReadinessAnswer::Yes));
    answers.set(&id("afterwards"), Some(ReadinessAnswer::No));
    answers.set(&id("bed-tonight"), Some(ReadinessAnswer::No));
    let todos = todo_items(&answers, Respondent::Workplace, &catalog);
    let names: Vec<_> = todos
        .iter()
        .map(|(part, todos)| (*part, todos.iter().map(|t| t.question.id.as_str()).collect()))
        .collect();
    let wanted: [(WorkPhase, Vec<&str>); 2] = [
        (WorkPhase::Preventive, vec!["trained", "know-signs"]),
        (WorkPhase::Reintegrating, vec!["afterwards"]),
    ];
    assert_eq!(names, wanted);
}

#[test]
fn unanswered_questions_are_counted_by_themselves() {
    let catalog = catalog();
    let mut answers = ReadinessAnswers::default();
    for count in answer_counts(&answers, Respondent::Workplace, &catalog) {
        assert_eq!((count.in_place, count.unanswered), (0, count.asked));
    }
    answers.set(&id("routine"), Some(ReadinessAnswer::Yes));
    answers.set(&id("child-report"), Some(ReadinessAnswer::No));
    let practical = answer_counts(&answers, Respondent::Workplace, &catalog)[1];
    assert_eq!(practical.part, WorkPhase::Practical);
    assert_eq!((practical.in_place, practical.unanswered), (1, practical.asked - 2));
    assert_eq!(practical.partly, 0);
    answers.set(&id("child-report"), Some(ReadinessAnswer::Partly));
    assert_eq!(answer_counts(&answers, Respondent::Workplace, &catalog)[1].partly, 1);
    answers.set(&id("routine"), None);
    assert_eq!(answer_counts(&answers, Respondent::Workplace, &catalog)[1].in_place, 0);
}

#[test]
fn the_cycle_of_answers_comes_back_to_none() {
    let mut answer = None;
    let mut seen = Vec::new();
    for _ in 0..4 {
        answer = ReadinessAnswer::next(answer);
        seen.push(answer);
    }
    assert_eq!(
        seen,
        [
            Some(ReadinessAnswer::Yes),
            Some(ReadinessAnswer::Partly),
            Some(ReadinessAnswer::No),
            None
        ]
    );
}

#[test]
fn no_debug_form_shows_an_answer() {
    let catalog = catalog();
    let mut answers = ReadinessAnswers::default();
    answers.set(&id("routine"), Some(ReadinessAnswer::No));
    let shown = format!("{answers:?} {:?}", todo_items(&answers, Respondent::Workplace, &catalog));
    assert!(!shown.contains("routine") && !shown.contains("No"), "{shown}");
}
