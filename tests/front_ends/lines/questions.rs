//! A question in between: a mark of a line raises it, and it is answered before the line goes on.

use vaksam::{
    app::navigation::{Destination, Transition},
    assess::Answer,
    content::enums::Concern,
    ids::SignId,
};

use super::answers;
use crate::{
    cards::gate,
    languages::{LANGUAGES, SWEDISH},
    typist::Typed,
    world::World,
};

#[test]
fn a_question_in_between_loses_nothing_of_the_line() {
    use Answer::{Unsure, Yes};
    // Row 4, violence seen, raises the question of danger.
    let quick = "2 / vaxj / 2 / 1";
    let asked = Typed::lines(SWEDISH, &format!("{quick} / 4 6 8?"));
    assert_eq!(asked.page().id.to_string(), "gate-danger-now");
    let no = Typed::lines(SWEDISH, &format!("{quick} / 4 6 8? / n"));
    assert_eq!(answers(&no), [(4, Yes), (6, Yes), (8, Unsure)]);
    assert_eq!(no.page().id.to_string(), "quick");
    let done = Typed::lines(SWEDISH, &format!("{quick} / 4 6 8? klar / n"));
    assert_eq!(done.page().id.to_string(), "outcome");
    let help = Typed::lines(SWEDISH, &format!("{quick} / 4 6 8? / ? / < / n"));
    assert_eq!(answers(&help), [(4, Yes), (6, Yes), (8, Unsure)]);
    let yes = Typed::lines(SWEDISH, &format!("{quick} / 4 6 8? / y"));
    assert_eq!(yes.page().id.to_string(), "outcome");
    assert_eq!(answers(&yes), [(1, Yes), (4, Yes), (6, Yes), (8, Unsure)]);
    let back = Typed::lines(SWEDISH, &format!("{quick} / 4 6 8? / y / < / <"));
    assert_eq!(answers(&back), [(1, Yes), (4, Yes), (6, Yes), (8, Unsure)]);
    assert_eq!(back.page().id.to_string(), "quick", "who goes back stays there");
}

/// However many signs of a line raise the question of danger, it is asked once, about all of them.
#[test]
fn a_line_of_marks_asks_about_danger_once() {
    let quick = "2 / vaxj / 2 / 1";
    let list = Typed::lines(SWEDISH, quick);
    let (model, catalog) = (list.model(), World::get().catalog());
    let gates = model.state().gates().len();
    let acts = |sign: &SignId| catalog.signs.get(sign).is_some_and(|sign| sign.act_now.is_some());
    let rows = model.state().quick().iter().enumerate().filter(|(_, sign)| acts(sign));
    let rows: Vec<usize> = rows.map(|(row, _)| row + gates + 1).collect();
    assert!(rows.len() > 2, "{rows:?}");
    let line = rows.iter().map(usize::to_string).collect::<Vec<_>>().join(" ");
    for language in LANGUAGES {
        let typed = Typed::lines(language, &format!("{quick} / {line} / n"));
        let asks = World::get().texts(language).line("ui-line-gate");
        assert_eq!(typed.output.matches(&asks).count(), 1, "{}", typed.output);
        assert_eq!(typed.page().id.to_string(), "quick");
        let all: Vec<_> = rows.iter().map(|row| (*row, Answer::Yes)).collect();
        assert_eq!(answers(&typed), all);
    }
}

#[test]
fn the_rest_of_a_line_is_never_marked_on_another_list() {
    // Danger now; then home, and another role's quick check with other signs on those rows: a new case.
    let away = "2 / vaxj / 2 / 1 / 1 6 8 / 0 / 7 / 2 / 3 / 1 / < / 2";
    let typed = Typed::lines(SWEDISH, away);
    assert_eq!(typed.page().id.to_string(), "quick", "{}", typed.output);
    assert_eq!(answers(&typed), []);
}

#[test]
fn unsure_is_unsure_from_the_first_and_asks_once() {
    use Answer::Unsure;
    // The gate itself: unsure leads to 112, and one can go back from there.
    let gate = Typed::lines(SWEDISH, "2 / vaxj / 2 / 1 / 1?");
    assert_eq!(
        (gate.page().id.to_string().as_str(), answers(&gate)),
        ("outcome", vec![(1, Unsure)])
    );
    let back = Typed::lines(SWEDISH, "2 / vaxj / 2 / 1 / 1? / <");
    assert_eq!((back.page().id.to_string().as_str(), answers(&back)), ("quick", vec![(1, Unsure)]));
    // A sign that raises the question raises it once.
    let sign = Typed::lines(SWEDISH, "2 / vaxj / 2 / 1 / 4? / n");
    assert_eq!((sign.page().id.to_string().as_str(), answers(&sign)), ("quick", vec![(4, Unsure)]));
}

/// Rows that are answered together may lead to several places: none of them takes the place of the question
/// of danger but the outcome itself.
#[test]
fn no_other_row_takes_the_place_of_the_question_of_danger() {
    let danger = gate(&World::get(), Concern::Danger);
    let asked = || Transition::Open(Destination::Gate { gate: danger.clone(), again: Vec::new() });
    let aside = || Transition::Open(Destination::CategoryAside(0));
    for both in [asked().and(aside()), aside().and(asked()), asked().and(Transition::Stay)] {
        assert!(matches!(both, Transition::Open(Destination::Gate { .. })), "{both:?}");
    }
    let outcome = || Transition::Open(Destination::Outcome);
    for both in [asked().and(outcome()), outcome().and(asked()), outcome().and(aside())] {
        assert!(matches!(both, Transition::Open(Destination::Outcome)), "{both:?}");
    }
}
