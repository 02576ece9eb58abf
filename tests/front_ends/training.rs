//! A learner alone on the full screen, by keys: every case can be gone through to its feedback, the
//! key itself is answered with no miss, and whoever notes nothing is told of every sign.

use crate::languages::{ENGLISH, LANGUAGES, SWEDISH};
use std::rc::Rc;

use ratatui::{Terminal, backend::TestBackend};
use vaksam::{
    app::{
        Message, Model, StartAt,
        intent::{Intent, Reply},
        screens::Screen,
        update,
    },
    content::{embedded, enums::Certainty, load_all},
    frontends::tui::{self, PageView, PageViewState},
    ids::CaseId,
    language::Language,
    page::{Block, Level, Mark, Page},
    present,
    route::Caller,
    text::Texts,
    training::attempt::Stage,
};

use crate::content;

/// A session at the moment of the first case.
pub fn model(language: Language) -> Model {
    let (catalog, report) = load_all(&embedded::files());
    assert!(report.is_empty());
    let catalog = Rc::new(catalog);
    let moment = catalog.cases.values().next().unwrap().at;
    Model::new(catalog, language, Caller::default(), moment)
}

fn act(model: &mut Model, intent: Intent) {
    update(model, &Message::Intent(intent));
}

/// Begins a case alone.
fn train(model: &mut Model, case: &CaseId) {
    update(model, &Message::Start(StartAt::Training(Some(case.clone()))));
}

/// The labels and texts of the facts on a page.
fn facts(page: &Page) -> Vec<(String, String)> {
    let facts = page.blocks.iter().filter_map(|block| match block {
        Block::Fact(fact) => Some((fact.label.clone(), fact.text.clone())),
        _ => None,
    });
    facts.collect()
}

#[test]
fn marking_nothing_names_every_sign_that_counts_in_every_case() {
    for language in LANGUAGES {
        let mut model = model(language);
        let texts = content::texts(language, &model.state().catalog);
        for case in model.state().catalog.clone().cases.values() {
            train(&mut model, &case.id);
            for _ in 0..case.steps.len() {
                act(&mut model, Intent::Continue);
            }
            act(&mut model, Intent::Open { row: 0 });
            act(&mut model, Intent::Open { row: 0 });
            let page = present::page(&model, &texts);
            assert_eq!(page.id.to_string(), format!("case-{}-feedback", case.id));
            let said = facts(&page);
            for (sign, certainty) in case.shown(case.steps.len()) {
                let counts = model.state().catalog.signs[sign].counts;
                // What the case leaves unsure is said of the case, not of whoever marked nothing.
                let label = match certainty {
                    Certainty::Sure => "ui-train-missed",
                    Certainty::Unsure => "ui-train-missed-unsure",
                };
                let missed = (texts.line(label), texts.line(&format!("sign-{sign}")));
                assert_eq!(said.contains(&missed), counts, "{} {sign}", case.id);
            }
            act(&mut model, Intent::Continue);
            assert!(matches!(model.screen(), Screen::Training(_)));
        }
    }
}

#[test]
fn going_back_within_a_case_keeps_the_marks_and_leaving_forgets_them() {
    let mut model = model(SWEDISH);
    let id = model.state().catalog.cases.keys().next().unwrap().clone();
    train(&mut model, &id);
    let mark = Intent::Set { row: 4, reply: Reply::Yes };
    for intent in [mark, Intent::Continue, Intent::Back] {
        act(&mut model, intent);
    }
    let noted = |model: &Model| match model.screen() {
        Screen::Case(training) => training.run.answers().signs().count(),
        _ => 0,
    };
    assert_eq!(noted(&model), 1);
    act(&mut model, Intent::Leave);
    assert_eq!(noted(&model), 0);
    assert!(matches!(model.screen(), Screen::Start(_)));
}

#[test]
fn a_case_that_was_left_goes_on_at_its_step_with_its_marks_until_it_ends_or_is_forgotten() {
    let mut model = model(SWEDISH);
    let texts = content::texts(SWEDISH, &model.state().catalog);
    let id = model.state().catalog.cases.keys().next().unwrap().clone();
    let rows = |model: &Model| -> Vec<String> {
        let page = present::page(model, &texts);
        page.choices().unwrap().items.iter().map(|item| item.id.clone()).collect()
    };
    let step = |model: &Model| match model.screen() {
        Screen::Case(case) => Some((case.run.stage(), case.run.answers().signs().count())),
        _ => None,
    };
    let leave = |model: &mut Model| {
        train(model, &id);
        act(model, Intent::Set { row: 4, reply: Reply::Yes });
        act(model, Intent::Continue);
        act(model, Intent::Home);
        update(model, &Message::Start(StartAt::Training(None)));
    };
    leave(&mut model);
    let left = Some((Stage::Step(1), 1));
    assert_eq!(rows(&model)[0], "resume");
    for way in [Intent::Open { row: 0 }, Intent::Emergency] {
        if way == Intent::Emergency {
            // However one comes to the case again.
            train(&mut model, &id);
        } else {
            act(&mut model, way);
        }
        assert_eq!(step(&model), left);
        let page = present::page(&model, &texts);
        let resumed = Block::Notice(Level::Info, texts.line("ui-train-resumed"));
        assert_eq!(page.blocks.first(), Some(&resumed));
        act(&mut model, Intent::Home);
        update(&mut model, &Message::Start(StartAt::Training(None)));
    }
    act(&mut model, Intent::Open { row: 0 });
    while !matches!(step(&model), Some((Stage::Feedback, _))) {
        let next = model.scope().next();
        act(&mut model, next);
    }
    act(&mut model, Intent::Continue);
    assert!(!rows(&model).contains(&"resume".to_owned()), "it has ended");
    leave(&mut model);
    let forget = rows(&model).iter().position(|row| row == "forget-begun").unwrap();
    act(&mut model, Intent::Open { row: forget });
    assert!(!rows(&model).contains(&"resume".to_owned()), "it was forgotten");
    train(&mut model, &id);
    assert_eq!(step(&model), Some((Stage::Step(0), 0)));
}

/// The act row of the page in view: its mark, and whether it says that the answer stands.
fn act_row(model: &Model, texts: &Texts) -> (Option<Mark>, bool) {
    let page = present::page(model, texts);
    let row = page.choices().unwrap().items.iter().find(|item| item.id == "act").unwrap().clone();
    (row.mark, row.note == Some(texts.line("ui-train-act-given")))
}

/// Whatever was answered at each step, every step that is gone back to shows its own answer as it was
/// given, and a key changes only the newest.
#[test]
fn every_step_gone_back_to_shows_its_own_answer_as_it_was_given() {
    let mut model = model(SWEDISH);
    let texts = content::texts(SWEDISH, &model.state().catalog);
    let case = model.state().catalog.cases.values().find(|case| case.steps.len() == 4);
    let (id, steps) = case.map(|case| (case.id.clone(), case.steps.len())).unwrap();
    let key = Intent::Set { row: 0, reply: Reply::Yes };
    for given in 0..1_u32 << steps {
        train(&mut model, &id);
        let would_act = |step: usize| given >> step & 1 == 1;
        let mark = |step: usize| Some(if would_act(step) { Mark::Yes } else { Mark::Empty });
        for step in 0..steps {
            if step > 0 {
                act(&mut model, Intent::Continue);
            }
            if would_act(step) {
                act(&mut model, key.clone());
            }
            assert_eq!(act_row(&model, &texts), (mark(step), false));
        }
        for step in (0..steps - 1).rev() {
            act(&mut model, Intent::Back);
            assert_eq!(act_row(&model, &texts), (mark(step), true), "{given:b} at {step}");
            act(&mut model, key.clone());
            assert_eq!(act_row(&model, &texts), (mark(step), true), "{given:b} at {step}");
        }
        for step in 1..steps {
            act(&mut model, Intent::Continue);
            assert_eq!(act_row(&model, &texts), (mark(step), step + 1 < steps));
        }
        act(&mut model, Intent::Leave);
    }
}

#[test]
fn every_page_of_every_case_is_drawn_at_every_usual_size() {
    let mut model = model(ENGLISH);
    let texts = content::texts(ENGLISH, &model.state().catalog);
    for case in model.state().catalog.clone().cases.keys() {
        train(&mut model, case);
        for _ in 0..12 {
            let page = present::page(&model, &texts);
            for (width, height) in [(30, 8), (40, 12), (80, 24), (160, 50), (3, 2)] {
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                let mut view = PageViewState::default();
                terminal.draw(|frame| tui::draw(PageView::new(&page), &mut view, frame)).unwrap();
            }
            let next = model.scope().next();
            act(&mut model, next);
        }
    }
}
