//! The registry of the screens: each with its state, what a row of the start page opens, and how a
//! destination becomes a screen. A new screen has its state in a file here and its page in one of the
//! same name in `present`. In this file it is named three times: the module, the row of `screens!`, and
//! the arm of `Screen::open` for its destination (`navigation::Destination`). The compiler tells what
//! is forgotten.

pub mod advice;
pub mod all_steps;
pub mod case;
pub mod cases;
pub mod category;

pub mod class;
pub mod class_menu;
pub mod compare;
pub mod contacts;
pub mod emergency;
pub mod gate;
pub mod help;
pub mod hidden;
pub mod new_case;
pub mod outcome;
pub mod place;
pub mod privacy;
pub mod quick;
pub mod readiness;
pub mod readiness_check;
pub mod reference_menu;
pub mod refresher;
pub mod review;
pub mod search;
pub mod section;
pub mod sets;
pub mod settings;
pub mod start;
pub mod summary;
pub mod todo;
pub mod topic;
pub mod training;
pub mod what_if;
pub mod why;
pub mod work;

use super::{
    bindings::Context,
    effect::Deferred,
    navigation::{self, Destination, Transition},
    screen::ScreenState,
    state::{AppState, Task},
};
use crate::reference::ProgramScreen;

/// Makes the enum of all screens, and from it the way to what each of them answers.
macro_rules! screens {
    ($($name:ident($state:ty),)*) => {
        /// A screen with what it remembers.
        #[derive(Debug, Clone)]
        #[allow(missing_docs, reason = "each is told of in its own file")]
        pub enum Screen {
            $($name(Box<$state>),)*
        }

        impl Screen {
            /// The screen as what every screen can do.
            pub fn state(&self) -> &dyn ScreenState {
                match self {
                    $(Self::$name(state) => &**state,)*
                }
            }

            /// The same, to change it.
            pub(super) fn state_mut(&mut self) -> &mut dyn ScreenState {
                match self {
                    $(Self::$name(state) => &mut **state,)*
                }
            }
        }

        $(impl From<$state> for Screen {
            fn from(state: $state) -> Self {
                Self::$name(Box::new(state))
            }
        })*
    };
}

screens! {
    Start(start::Start),
    NewCase(new_case::NewCaseMenu),
    Place(place::PlaceChoice),
    Work(work::WorkChoice),
    Gate(gate::GateQuestion),
    Category(category::CategoryList),
    Quick(quick::QuickCheck),
    Review(review::Review),
    Outcome(outcome::OutcomeView),
    AllSteps(all_steps::AllSteps),
    Advice(advice::Advice),
    Why(why::Why),
    Contacts(contacts::Contacts),
    Training(training::TrainingMenu),
    Cases(cases::CaseChoice),
    Sets(sets::SetsMenu),
    Case(case::CaseAttempt),
    Summary(summary::SummaryPage),
    ClassMenu(class_menu::ClassMenu),
    Class(class::ClassView),
    Compare(compare::Compare),
    WhatIf(what_if::WhatIf),
    Refresher(refresher::RefresherView),
    Settings(settings::SettingsMenu),
    ReferenceMenu(reference_menu::ReferenceMenu),
    Section(section::SectionTopics),
    Topic(topic::TopicPage),
    Search(search::SearchView),
    Privacy(privacy::Privacy),
    Help(help::Help),
    Emergency(emergency::Emergency),
    Hidden(hidden::Hidden),
    Readiness(readiness::ReadinessMenu),
    ReadinessCheck(readiness_check::ReadinessCheck),
    Todo(todo::TodoList),
}

/// A row of the start page.
#[derive(Debug, Clone, Copy)]
pub struct StartRow {
    /// Its name for tests and front ends.
    pub id: &'static str,
    /// The Fluent id of its words.
    pub text: &'static str,
    /// The Fluent id of a line under it.
    pub note: Option<&'static str>,
    /// What it leads to.
    pub opens: Opens,
}

/// What a row of the start page leads to.
#[derive(Debug, Clone, Copy)]
pub enum Opens {
    /// Sets out on a task.
    Task(Task),
    /// Content that is loaded only now.
    Deferred(Deferred),
    /// A screen that needs nothing to be known.
    Screen(fn(&AppState) -> Screen),
}

/// The rows of the start page, in order.
pub const START: &[StartRow] = &[
    row("walk", "ui-start-walk", Some("ui-start-walk-note"), Opens::Task(Task::Walk)),
    row("quick", "ui-start-quick", Some("ui-start-quick-note"), Opens::Task(Task::Quick)),
    row("call", "ui-start-call", Some("ui-start-call-note"), Opens::Task(Task::Call)),
    row(
        "train",
        "ui-start-train",
        Some("ui-start-train-note"),
        Opens::Deferred(Deferred::Training),
    ),
    row("look", "ui-start-look", Some("ui-start-look-note"), Opens::Deferred(Deferred::Reference)),
    row(
        "settings",
        "ui-start-settings",
        None,
        Opens::Screen(|app| settings::SettingsMenu::of_program(app).into()),
    ),
    row("privacy", "ui-start-privacy", None, Opens::Screen(|_| privacy::Privacy.into())),
    row(
        "help",
        "ui-start-help",
        None,
        Opens::Screen(|_| help::Help { context: Context::Menu }.into()),
    ),
];

const fn row(
    id: &'static str,
    text: &'static str,
    note: Option<&'static str>,
    opens: Opens,
) -> StartRow {
    StartRow { id, text, note, opens }
}

impl Screen {
    /// The start page, with its first row selected.
    pub fn start() -> Self {
        start::Start { rows: START.len(), has_case: false, selected: 0 }.into()
    }

    /// The screen of a destination; `None` where what it is about is not there.
    pub(super) fn open(app: &AppState, destination: Destination) -> Option<Self> {
        Some(match destination {
            Destination::NewCase(task) => new_case::NewCaseMenu::for_task(task).into(),
            Destination::Place(return_to) => place::PlaceChoice::new(return_to).into(),
            Destination::Work(return_to) => work::WorkChoice::new(app, return_to).into(),
            Destination::Gate { gate, again } => gate::GateQuestion::new(gate, again).into(),
            Destination::Category(category) => category::CategoryList::new(category).into(),
            Destination::CategoryAside(category) => category::CategoryList::aside(category).into(),
            Destination::Quick => quick::QuickCheck::default().into(),
            Destination::Review => review::Review::new(app).into(),
            Destination::Outcome => outcome::OutcomeView::new(app).into(),
            Destination::AllSteps(call) => all_steps::AllSteps::new(app, call).into(),
            Destination::Advice => advice::Advice.into(),
            Destination::Why(assessment) => why::Why::new(app, assessment).into(),
            Destination::Contacts(list) => contacts::Contacts::new(app, list).into(),
            Destination::Directory => contacts::Contacts::directory(app).into(),
            Destination::Training => training::TrainingMenu::new(app).into(),
            Destination::Cases(audience) => cases::CaseChoice::new(app, audience).into(),
            Destination::Sets => sets::SetsMenu::of_catalog(app).into(),
            Destination::Case(series) => case::CaseAttempt::new(app, series)?.into(),
            Destination::Summary(series) => summary::SummaryPage { series }.into(),
            Destination::ClassMenu => class_menu::ClassMenu::new(app).into(),
            Destination::Class => class::ClassView::default().into(),
            Destination::Compare => compare::Compare.into(),
            Destination::WhatIf(case) => what_if::WhatIf::new(app, case)?.into(),
            Destination::Refresher => refresher::RefresherView::new(app)?.into(),
            Destination::ReferenceMenu => reference_menu::ReferenceMenu::default().into(),
            Destination::Section(section) => section::SectionTopics::new(app, section).into(),
            Destination::Topic(topic) => topic::TopicPage::new(app, topic).into(),
            Destination::Search => search::SearchView::default().into(),
            Destination::Privacy => privacy::Privacy.into(),
            Destination::Help(context) => help::Help { context }.into(),
            Destination::Emergency => emergency::Emergency.into(),
            Destination::Readiness => readiness::ReadinessMenu::default().into(),
            Destination::ReadinessCheck(respondent) => {
                readiness_check::ReadinessCheck { respondent, selected: 0, asks: false }.into()
            }
            Destination::Todo(respondent) => todo::TodoList { respondent }.into(),
        })
    }

    /// The screen of the program that was looked for.
    pub(super) fn open_program_screen(app: &mut AppState, screen: ProgramScreen) -> Option<Opened> {
        let row = match screen {
            ProgramScreen::NewCase => "walk",
            ProgramScreen::Quick => "quick",
            ProgramScreen::Contacts => "call",
            ProgramScreen::Training => "train",
            ProgramScreen::Settings => "settings",
            ProgramScreen::Privacy => "privacy",
            ProgramScreen::Help => "help",
            ProgramScreen::Readiness => {
                return Some(Opened::By(Transition::Open(Destination::Readiness)));
            }
        };
        Self::open_start_row(app, START.iter().position(|start| start.id == row)?)
    }

    /// What a row of the start page leads to.
    pub(super) fn open_start_row(app: &mut AppState, row: usize) -> Option<Opened> {
        match START.get(row)?.opens {
            Opens::Task(task) => {
                let destination = navigation::begin(app, task);
                Some(Opened::By(Transition::Open(destination)))
            }
            Opens::Deferred(deferred) => Some(Opened::By(navigation::open_deferred(app, deferred))),
            Opens::Screen(screen) => Some(Opened::Screen(screen(app))),
        }
    }
}

/// What came of a row of the start page.
#[derive(Debug)]
pub(super) enum Opened {
    By(Transition),
    Screen(Screen),
}
