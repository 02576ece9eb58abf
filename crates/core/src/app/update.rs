//! The only way the model changes. It is total: an intent that means nothing on a screen does
//! nothing.

use std::rc::Rc;

use chrono::Timelike;

use super::{
    effect::{Deferred, Effect, SaveState},
    intent::{Intent, Motion, Reply},
    model::Model,
    navigation::{self, Destination, Transition},
    screens::{Opened, Screen},
    state::Task,
};
use crate::{
    assess::Answers, content::catalog::Catalog, ids::CaseId, page::Scroll, reference::Topic,
    route::hours::Moment, search::Index, training::case_series::BegunCase,
};

/// How many rows a page key moves in a list.
const PAGE: usize = 5;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The person meant something.
    Intent(Intent),
    /// Time has passed.
    Tick(Moment),
    /// The moments told are those of the computer's clock.
    ClockTime,
    /// It runs as a page in a browser.
    InBrowser,
    /// The seconds of a clock that knows no summer time. Told by a front end that can hide the screen.
    Elapsed(i64),
    /// Somebody is there who means nothing by it: a page was scrolled by touch.
    Present,
    /// Go somewhere at once, as a command of its own does.
    Start(StartAt),
    /// Saving or forgetting the settings has ended.
    SettingsSaved(SaveState),
    /// Saving or forgetting the cases that are done has ended.
    DoneSaved(SaveState),
    /// The cases that are saved as done; `None` where nobody asked to remember them.
    Done(Option<Vec<CaseId>>),
    /// Folders of packs with faults, which are not used.
    PacksLeftOut(Vec<String>),
    /// The deferred content is loaded: this catalog holds all of it.
    Loaded(Rc<Catalog>),
    /// The index for searching is built.
    Indexed(Rc<Index<Topic>>),
    /// What was loaded can be opened.
    OpenDeferred(Deferred),
}

/// Where a session begins other than at the start page.
#[derive(Debug, Clone)]
pub enum StartAt {
    /// On the way through a task.
    Task(Task),
    /// At the first page of training, or at one case over it.
    Training(Option<CaseId>),
    /// At what a class can do, or at one case over it.
    Class(Option<CaseId>),
    /// At the refresher of the day, over the first page of training.
    Refresher,
    /// Where it is asked whom the readiness check is for. It needs the deferred content.
    Readiness,
    /// At the first page of the reference.
    Reference,
    /// At a topic of it.
    Topic(Topic),
    /// At the outcome of these answers.
    Outcome(Answers),
    /// At everyone for the place; without a county also those of every county.
    Directory,
    /// At what is and is not left behind.
    Privacy,
}

/// Changes the state; what the platform has to do comes back.
pub fn update(model: &mut Model, message: &Message) -> Vec<Effect> {
    let app = &mut model.app;
    match message {
        Message::Intent(intent) => {
            model.left_alone.touch();
            return act(model, intent);
        }
        Message::Tick(now) => tick(model, *now),
        Message::ClockTime => app.is_clock_time = true,
        Message::InBrowser => app.in_browser = true,
        Message::Present => model.left_alone.touch(),
        Message::Elapsed(seconds) => model.elapse(*seconds),
        Message::Start(start) => return start_at(model, start.clone()),
        Message::SettingsSaved(saved) => app.settings_saved = *saved,
        Message::DoneSaved(saved) => app.done_saved = *saved,
        Message::Done(done) => {
            app.done_saved = if done.is_some() { SaveState::Saved } else { SaveState::Nothing };
            app.done = done.clone().map(|cases| cases.into_iter().collect());
        }
        Message::PacksLeftOut(folders) => app.packs_left_out.clone_from(folders),
        Message::Loaded(catalog) => app.catalog = catalog.clone(),
        Message::Indexed(index) => app.index = Some(index.clone()),
        Message::OpenDeferred(deferred) => model.open(navigation::loaded(*deferred)),
    }
    Vec::new()
}

fn tick(model: &mut Model, now: Moment) {
    // Nothing that is open or closed changes within a minute.
    let is_same_minute = model.app.now.with_second(0) == now.with_second(0);
    model.app.now = now;
    if !is_same_minute {
        refresh(model);
    }
}

fn refresh(model: &mut Model) {
    model.screens.top.state_mut().refresh(&model.app);
}

fn start_at(model: &mut Model, start: StartAt) -> Vec<Effect> {
    let destination = match start {
        StartAt::Task(task) => navigation::begin(&mut model.app, task),
        StartAt::Training(case) => {
            model.open(Destination::Training);
            let Some(case) = case else { return Vec::new() };
            return apply(model, navigation::begin_cases(vec![case]));
        }
        StartAt::Class(case) => {
            model.open(Destination::ClassMenu);
            let Some(case) = case else { return Vec::new() };
            let transition = navigation::begin_class(&mut model.app, &[case]);
            return apply(model, transition);
        }
        StartAt::Refresher => {
            model.open(Destination::Training);
            Destination::Refresher
        }
        StartAt::Readiness => Destination::Readiness,
        StartAt::Reference => Destination::ReferenceMenu,
        StartAt::Topic(topic) => Destination::Topic(topic),
        StartAt::Outcome(answers) => {
            model.app.begin_case(Task::Quick);
            model.app.answers = answers;
            Destination::Outcome
        }
        StartAt::Directory => Destination::Directory,
        StartAt::Privacy => Destination::Privacy,
    };
    apply(model, Transition::Open(destination))
}

fn act(model: &mut Model, intent: &Intent) -> Vec<Effect> {
    if intent.row().is_some_and(|row| row >= model.rows()) {
        return Vec::new();
    }
    let is_hidden = matches!(model.screen(), Screen::Hidden(_));
    let transition = match intent {
        Intent::Hide => {
            model.hide_or_show();
            Transition::Stay
        }
        intent if is_hidden && *intent != Intent::Leave => Transition::Stay,
        Intent::Leave => {
            // From any state. The full screen's leave key does not come this way: there the
            // terminal wipes the screen first, and the answers go with the session.
            model.app.forget_answers();
            model.screens.clear();
            Transition::Perform(Effect::Leave)
        }
        Intent::Emergency if matches!(model.screen(), Screen::Emergency(_)) => Transition::Stay,
        Intent::Emergency => Transition::Open(Destination::Emergency),
        Intent::Help if matches!(model.screen(), Screen::Help(_)) => Transition::Stay,
        Intent::Help => Transition::Open(Destination::Help(model.context())),
        Intent::Search if matches!(model.screen(), Screen::Search(_)) => Transition::Stay,
        Intent::Search => navigation::open_deferred(&model.app, Deferred::Search),
        Intent::Language => {
            model.app.language = model.app.next_language();
            if let Screen::Search(search) = &mut model.screens.top {
                search.find(&model.app);
            }
            Transition::Stay
        }
        Intent::Home => {
            for left in model.screens.home() {
                note_begun(model, &left);
            }
            refresh(model);
            Transition::Stay
        }
        Intent::Back => model.screens.top.state_mut().back(&model.app),
        Intent::Move(motion) => step(model, *motion),
        Intent::SetRows(rows) => set_rows(model, rows),
        intent => model.screens.top.state_mut().update(&mut model.app, intent),
    };
    apply(model, transition)
}

/// Brings into view what a transition leads to.
fn apply(model: &mut Model, transition: Transition) -> Vec<Effect> {
    match transition {
        Transition::Stay => {}
        Transition::Perform(effect) => return vec![effect],
        Transition::Open(destination) => model.open(destination),
        Transition::Replace(destination) => {
            close(model);
            model.open(destination);
        }
        Transition::Close => close(model),
        Transition::ReturnPlace(place) => {
            close(model);
            if let Screen::WhatIf(view) = &mut model.screens.top {
                view.set_place(&model.app, place);
            }
        }
        Transition::OpenStartRow(row) => {
            let opened = Screen::open_start_row(&mut model.app, row);
            return show(model, opened);
        }
        Transition::OpenScreen(screen) => {
            let opened = Screen::open_program_screen(&mut model.app, screen);
            return show(model, opened);
        }
    }
    Vec::new()
}

fn show(model: &mut Model, opened: Option<Opened>) -> Vec<Effect> {
    match opened {
        Some(Opened::Screen(screen)) => model.screens.push(screen),
        Some(Opened::By(transition)) => return apply(model, transition),
        None => {}
    }
    Vec::new()
}

/// What comes into view again tells what is open now, not what was open when it was left.
fn close(model: &mut Model) {
    if let Some(left) = model.screens.pop() {
        note_begun(model, &left);
        refresh(model);
    }
}

/// A case of training that is left before its end can be gone on with.
fn note_begun(model: &mut Model, left: &Screen) {
    let Screen::Case(attempt) = left else { return };
    let is_of = |begun: &BegunCase| begun.run.case() == attempt.run.case();
    match attempt.begun() {
        Some(begun) => model.app.begun = Some(Box::new(begun)),
        None if model.app.begun.as_deref().is_some_and(is_of) => model.app.begun = None,
        None => {}
    }
}

/// Answers several rows, then goes where they lead together. A row that is not there is passed over.
fn set_rows(model: &mut Model, rows: &[(usize, Reply)]) -> Transition {
    rows.iter().fold(Transition::Stay, |before, (row, reply)| {
        if *row >= model.rows() {
            return before;
        }
        let intent = Intent::Set { row: *row, reply: *reply };
        before.and(model.screens.top.state_mut().update(&mut model.app, &intent))
    })
}

/// Moves among the rows of a list, or through a page without one.
fn step(model: &mut Model, motion: Motion) -> Transition {
    let last = model.rows().checked_sub(1);
    let screen = model.screens.top.state_mut();
    if let (Some(last), None, Motion::Up | Motion::Down) = (last, screen.selected(), motion) {
        screen.select(if motion == Motion::Up { last } else { 0 });
        return Transition::Stay;
    }
    let (Some(last), Some(at)) = (last, screen.selected()) else {
        return Transition::Perform(Effect::Scroll(scroll(motion)));
    };
    screen.select(match motion {
        Motion::Up => at.checked_sub(1).unwrap_or(last),
        Motion::Down if at >= last => 0,
        Motion::Down => at + 1,
        Motion::PageUp => at.saturating_sub(PAGE),
        Motion::PageDown => (at + PAGE).min(last),
        Motion::First => 0,
        Motion::Last => last,
    });
    Transition::Stay
}

const fn scroll(motion: Motion) -> Scroll {
    match motion {
        Motion::Up => Scroll::Lines(-1),
        Motion::Down => Scroll::Lines(1),
        Motion::PageUp => Scroll::Pages(-1),
        Motion::PageDown => Scroll::Pages(1),
        Motion::First => Scroll::Top,
        Motion::Last => Scroll::Bottom,
    }
}
