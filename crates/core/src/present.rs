//! From the state to a page in one language: the only place where state and words meet. Each screen
//! of `app::screens` has a file of the same name here; what several of them share stands in files of
//! its own. Page ids, which snapshots and JSON show, may differ: `look` is the menu of the reference, `room` a
//! section of it, `order` the menu of a class, `ready` the readiness check.

mod advice;
mod assessment;
mod call_card;
mod case;
mod case_parts;
mod cases;
mod category;
mod cautions;
mod checklist;

mod class;
mod class_menu;
mod clock;
mod compare;
mod contact_card;
mod contacts;
mod diff;
mod diff_words;
mod doctor;
mod emergency;
mod frame;
mod gate;
mod handout;
mod help;
mod hidden;
mod hints;
mod ladder;
mod language_paper;
mod law;
mod new_case;
mod note;
mod outcome;
mod outcome_panels;
mod packs;
mod place;
mod prepared_paper;
mod presenter;
mod privacy;
mod quick;
mod readiness;
mod readiness_check;
mod readiness_parts;
mod reference_menu;
mod refresher;
mod review;
mod rows;
mod running_order;
mod script;
mod search;
mod search_index;
mod section;
mod sets;
mod settings;
mod sheet;
mod sources;
mod start;
mod summary;
mod todo;
mod todo_paper;
mod topic;
mod topic_rows;
mod training;
mod wallet_card;
mod what_if;
mod why;
mod work;

pub use checklist::checklist;
pub use clock::clock_warning;
pub use diff::{EditionWords, difference};
pub use doctor::{audited_name, doctor, ring_list};
pub use handout::handout;
pub use language_paper::language_paper;
pub use note::note;
pub use running_order::running_order;
pub use search_index::{index, search_entries, search_forms};
pub use sheet::sheet;
pub use todo_paper::todo;
pub use topic::topic_for_print;
pub use topic_rows::topic_title;
pub use wallet_card::wallet_card;

use crate::{
    app::{Model, keymap::digit, screens::Screen},
    language::Languages,
    page::Page,
    text::Texts,
};
pub use presenter::Extent;
use presenter::{Presenter, moment};

/// The whole of the page in view, in one language.
pub fn page(model: &Model, texts: &Texts) -> Page {
    page_with(model, texts, None, Extent::Whole)
}

/// The page in view; with other texts, in both languages where that is asked for.
pub fn page_with(model: &Model, texts: &Texts, other: Option<&Texts>, extent: Extent) -> Page {
    let state = model.state();
    let presenter = Presenter { other, extent, ..Presenter::new(state, texts) };
    let profile = model.profile();
    if matches!(model.screen(), Screen::Hidden(_)) {
        return presenter.hidden();
    }
    let mut page = screen(presenter, model.screen());
    // A case of training happens somewhere else than where one is oneself.
    let is_elsewhere = matches!(
        model.screen(),
        Screen::Case(_) | Screen::Class(_) | Screen::WhatIf(_) | Screen::Refresher(_)
    );
    page.trail = if is_elsewhere { vec![texts.line("ui-name")] } else { presenter.trail() };
    page.too_small = presenter.too_small();
    let scope = model.scope();
    rows::name(&mut page, scope.keys_of_rows());
    page.hints = hints::hints(model, texts);
    page.input = profile.input;
    rows::chips(&mut page, texts);
    if profile.follows_clock {
        page.status = Some(moment(texts, state.now));
    }
    page
}

/// The start page before the content is loaded: it needs the interface's own words only, so it can
/// be drawn while everything else is read.
pub fn first(texts: &Texts, languages: &Languages) -> Page {
    let mut page = Page {
        hints: hints::first(texts, languages),
        trail: vec![texts.line("ui-name")],
        ..start::start_page(texts, 0)
    };
    rows::name(&mut page, (0..).map(digit));
    page
}

fn screen(presenter: Presenter<'_>, screen: &Screen) -> Page {
    match screen {
        Screen::Start(start) => presenter.start(**start),
        Screen::NewCase(menu) => presenter.new_case(menu),
        Screen::Work(choice) => presenter.work(choice),
        Screen::Settings(menu) => presenter.settings(menu),
        Screen::Training(menu) => presenter.training(menu),
        Screen::Cases(choice) => presenter.cases(choice),
        Screen::Sets(menu) => presenter.sets(menu),
        Screen::Case(attempt) => presenter.case(attempt),
        Screen::Summary(summary) => presenter.summary(&summary.series),
        Screen::ClassMenu(menu) => presenter.class_menu(menu),
        Screen::Class(class) => presenter.class(**class),
        Screen::Compare(_) => presenter.compare(),
        Screen::WhatIf(view) => presenter.what_if(view),
        Screen::Refresher(view) => presenter.refresher(view),
        Screen::ReferenceMenu(menu) => presenter.reference_menu(menu),
        Screen::Section(section) => presenter.section(section),
        Screen::Topic(topic) => presenter.topic_page(topic),
        Screen::Search(search) => presenter.search(search),
        Screen::Place(choice) => presenter.place(choice),
        Screen::Gate(question) => presenter.gate(question),
        Screen::Category(list) => presenter.category(**list),
        Screen::Quick(quick) => presenter.quick(**quick),
        Screen::Review(review) => presenter.review(review),
        Screen::Outcome(view) => presenter.outcome(view),
        Screen::AllSteps(steps) => presenter.all_steps(steps),
        Screen::Advice(_) => presenter.advice(),
        Screen::Why(why) => presenter.why(&why.assessment, &why.changes),
        Screen::Contacts(contacts) => presenter.contacts(contacts.list, &contacts.contacts),
        Screen::Privacy(_) => presenter.privacy(),
        Screen::Help(help) => presenter.help(help.context),
        Screen::Hidden(_) => presenter.hidden(),
        Screen::Emergency(_) => presenter.emergency(),
        Screen::Readiness(menu) => presenter.ready(menu),
        Screen::ReadinessCheck(check) => presenter.readiness_check(**check),
        Screen::Todo(todo) => presenter.todo_list(todo.respondent),
    }
}
