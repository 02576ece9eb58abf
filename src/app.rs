//! The state and how it changes. May use everything before it on the street except text: no
//! decision can hang on a language. `update` is total: an action that means nothing on a screen
//! does nothing.

pub mod action;
pub mod effect;
mod flow;
pub mod key;
pub mod screen;
mod screens;

use std::{collections::BTreeSet, rc::Rc};

use chrono::Timelike;

use crate::{
    assess::Answers,
    content::{
        catalog::{Catalog, Guide},
        vocabulary::Asked,
    },
    ids::{CaseId, CategoryId, CountyId, GateId, SectorId, SignId},
    language::Language,
    page::Scroll,
    readiness,
    reference::{ReferenceSection, Topic},
    route::{Place, hours::Moment},
    search::Index,
    training::class_session::ClassSession,
};
pub use screens::{county::LONGEST as LONGEST_COUNTY, look::LONGEST as LONGEST_SEARCH};

use action::{Action, Context};
use effect::{Effect, Kept, Later};
use screen::{Screen, Searching, Task};

/// Everything that a session holds. Dropping it forgets it.
#[derive(Debug)]
pub struct Model {
    /// The content.
    pub catalog: Rc<Catalog>,
    /// The language in use.
    pub language: Language,
    /// Where the person stands.
    pub place: Place,
    /// The person chose not to say the county.
    pub without_county: bool,
    /// The moment, as last told.
    pub now: Moment,
    /// What was answered.
    pub answers: Answers,
    /// What the person set out to do.
    pub task: Task,
    /// Whether settings are saved on this computer.
    pub kept: Kept,
    /// Packs with faults, which are not used.
    pub left_out: Vec<String>,
    /// The cases that are done; nothing while nobody asked to remember them.
    pub done: Option<BTreeSet<CaseId>>,
    /// Whether what is remembered of them lies on this computer.
    pub done_kept: Kept,
    /// The cases and the hands of a class; in memory only.
    pub class: Option<Box<ClassSession>>,
    /// What was answered to the readiness check; in memory only.
    pub ready: readiness::ReadinessAnswers,
    /// What finds topics by their words, once somebody has looked for something.
    pub index: Option<Rc<Index<Topic>>>,
    /// The screens, the one in view last; never empty.
    screens: Vec<Screen>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The person did something.
    Do(Action),
    /// Time has passed.
    Tick(Moment),
    /// Saving or forgetting the settings has ended.
    Kept(Kept),
    /// Saving or forgetting the cases that are done has ended.
    DoneKept(Kept),
}

impl Model {
    /// A session at its start.
    pub fn new(catalog: Rc<Catalog>, language: Language, place: Place, now: Moment) -> Self {
        Self {
            catalog,
            language,
            place,
            without_county: false,
            now,
            answers: Answers::default(),
            task: Task::Walk,
            kept: Kept::Nothing,
            left_out: Vec::new(),
            done: None,
            done_kept: Kept::Nothing,
            class: None,
            ready: readiness::ReadinessAnswers::default(),
            index: None,
            screens: vec![Screen::Start { at: 0 }],
        }
    }

    /// The screen in view.
    pub fn screen(&self) -> &Screen {
        self.screens.last().unwrap_or(&Screen::Start { at: 0 })
    }

    /// Where keys get their meaning now.
    pub fn context(&self) -> Context {
        self.screen().context()
    }

    /// Sets out on a task, as a command of its own does.
    pub fn begin(&mut self, task: Task) {
        flow::begin(self, task);
    }

    /// Shows the first page of training, or one case at once.
    pub fn train(&mut self, case: Option<&CaseId>) {
        self.go_on(Later::Training);
        if let Some(case) = case {
            screens::train::alone::begin(self, vec![case.clone()]);
        }
    }

    /// Shows what a class can do, or one case at once.
    pub fn train_class(&mut self, case: Option<&CaseId>) {
        screens::train::class::show_order(self);
        if let Some(case) = case {
            screens::train::class::begin(self, std::slice::from_ref(case));
        }
    }

    /// Shows whom the readiness check is for. It needs all of the content.
    pub fn check_readiness(&mut self) {
        screens::ready::show(self);
    }

    /// Whether all of the content is read, also what can wait.
    pub fn is_whole(&self) -> bool {
        !self.catalog.cases.is_empty()
    }

    /// Takes in all of the content, once it is read.
    pub fn take_in(&mut self, catalog: Rc<Catalog>, done: Option<Vec<CaseId>>) {
        self.catalog = catalog;
        self.remember_done(done);
    }

    /// Goes on to what had to be read first.
    pub fn go_on(&mut self, later: Later) {
        self.push(match later {
            Later::Training => Screen::Training { at: 0 },
            Later::Reference => Screen::Look { at: 0 },
            Later::Search => Screen::Search(Searching::default()),
        });
    }

    /// Takes in the cases that are saved as done.
    pub fn remember_done(&mut self, done: Option<Vec<CaseId>>) {
        self.done_kept = if done.is_some() { Kept::Saved } else { Kept::Nothing };
        self.done = done.map(|cases| cases.into_iter().collect());
    }

    /// Whether the page is shown in both languages.
    pub fn shows_both(&self) -> bool {
        match self.screen() {
            Screen::Class(class) => class.both,
            Screen::Topic(reading) => matches!(reading.topic, Topic::Term(_)),
            Screen::Room { room, .. } => *room == ReferenceSection::Glossary,
            _ => false,
        }
    }

    /// The language that a person goes on to, and that stands beside the own where two are shown.
    pub fn next_language(&self) -> Language {
        self.catalog.languages.next(self.language)
    }

    /// Whether a timer runs on the screen in view.
    pub fn shows_a_timer(&self) -> bool {
        let timer = self.class.as_ref().and_then(|deck| deck.timer.as_ref());
        matches!(self.screen(), Screen::Class(_))
            && timer.is_some_and(|timer| !timer.is_paused() && !timer.is_over(self.now))
    }

    /// Shows the outcome of the answers as they are, as the command `assess` does.
    pub fn show_outcome(&mut self) {
        flow::show_outcome(self);
    }

    /// Opens a page that stands beside the flow.
    pub fn open(&mut self, screen: Screen) {
        self.push(screen);
    }

    /// How many screens lie on one another, the one in view among them.
    pub fn depth(&self) -> usize {
        self.screens.len()
    }

    /// The rows of the screen in view; none where it has no list.
    pub fn rows(&self) -> usize {
        screens::rows(self)
    }

    /// The guide of the person's sector, where it has one.
    pub fn guide(&self) -> Option<&Guide> {
        self.catalog.guides.get(self.place.sector.as_ref()?)
    }

    /// The categories of the checklist with the signs that the person's role is asked.
    pub fn list(&self) -> Vec<(CategoryId, Vec<SignId>)> {
        self.guide().map_or_else(Vec::new, |guide| guide.list(self.place.role.as_ref()))
    }

    /// The signs of the quick check of the person's role.
    pub fn quick(&self) -> &[SignId] {
        self.guide().map_or(&[], |guide| guide.quick(self.place.role.as_ref()))
    }

    /// The gates before the list of the person's sector.
    pub fn gates(&self) -> Vec<GateId> {
        self.guide().map_or_else(
            || {
                let first = self.catalog.gates.values().filter(|gate| gate.asked == Asked::First);
                first.map(|gate| gate.id.clone()).collect()
            },
            |guide| guide.gates.clone(),
        )
    }

    /// Whether a text is the emergency number, typed where something else was asked for.
    pub fn is_emergency_number(&self, text: &str) -> bool {
        let mut contacts = self.catalog.contacts.values();
        let number = contacts.find(|contact| contact.is_112()).and_then(|c| c.number.as_ref());
        number.is_some_and(|number| number.as_str() == text)
    }

    /// The counties that fit a typed name, best first.
    pub fn counties_matching(&self, typed: &str) -> Vec<CountyId> {
        screens::county::matching(&self.catalog, typed)
    }

    /// The sectors that have a checklist.
    pub fn sectors(&self) -> impl Iterator<Item = &SectorId> {
        self.catalog.guides.keys()
    }

    fn push(&mut self, screen: Screen) {
        self.screens.push(screen);
    }

    /// Takes the screen in view away; the first one stays. What comes into view again tells what is
    /// open now, not what was open when it was left.
    fn pop(&mut self) {
        if self.screens.len() > 1 {
            self.screens.pop();
            screens::refresh(self);
        }
    }
}

/// The county that a text names without doubt: its letter, its ISO code, or a name that only one
/// county fits.
pub fn county_named(catalog: &Catalog, text: &str) -> Option<CountyId> {
    screens::county::named(catalog, text)
}

/// Changes the state; what the outside has to do comes back.
pub fn update(model: &mut Model, message: &Message) -> Vec<Effect> {
    match message {
        Message::Tick(now) => {
            // Nothing that is open or closed changes within a minute.
            let same_minute = minute(model.now) == minute(*now);
            model.now = *now;
            if !same_minute {
                screens::refresh(model);
            }
            Vec::new()
        }
        Message::Kept(kept) => {
            model.kept = *kept;
            Vec::new()
        }
        Message::DoneKept(kept) => {
            model.done_kept = *kept;
            Vec::new()
        }
        Message::Do(Action::Leave) => leave(model),
        Message::Do(action) => act(model, *action),
    }
}

fn minute(moment: Moment) -> Option<Moment> {
    moment.with_second(0)
}

/// Before everything and from any state: the answers are gone before the screen is.
fn leave(model: &mut Model) -> Vec<Effect> {
    model.answers.clear();
    model.class = None;
    model.ready.clear();
    model.screens = vec![Screen::Start { at: 0 }];
    vec![Effect::Leave]
}

fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Emergency => show(model, Screen::Emergency),
        Action::Help => {
            let of = model.context();
            show(model, Screen::Help { of });
        }
        Action::Language => {
            model.language = model.next_language();
            screens::look::search_again(model);
        }
        Action::Search => return screens::look::search(model),
        Action::Back => screens::back(model),
        Action::Home => flow::home(model),
        Action::Up
        | Action::Down
        | Action::PageUp
        | Action::PageDown
        | Action::First
        | Action::Last => return step(model, action),
        _ => return screens::act(model, action),
    }
    Vec::new()
}

/// Shows a page that stands beside the flow, once.
fn show(model: &mut Model, screen: Screen) {
    let same = std::mem::discriminant(model.screen()) == std::mem::discriminant(&screen);
    if !same {
        model.push(screen);
    }
}

/// Moves among the rows of a list, or through a page without one.
fn step(model: &mut Model, action: Action) -> Vec<Effect> {
    let last = model.rows().checked_sub(1);
    let at = model.screens.last_mut().and_then(Screen::at_mut);
    let (Some(last), Some(at)) = (last, at) else { return vec![Effect::Scroll(scroll(action))] };
    *at = match action {
        Action::Up => at.checked_sub(1).unwrap_or(last),
        Action::Down if *at >= last => 0,
        Action::Down => *at + 1,
        Action::PageUp => at.saturating_sub(PAGE),
        Action::PageDown => (*at + PAGE).min(last),
        Action::First => 0,
        _ => last,
    };
    // Whoever comes back to a choice begins its number anew.
    if let Some(Screen::Class(class)) = model.screens.last_mut() {
        class.typing = None;
    }
    Vec::new()
}

/// How many rows a page key moves in a list.
const PAGE: usize = 5;

const fn scroll(action: Action) -> Scroll {
    match action {
        Action::Up => Scroll::Lines(-1),
        Action::PageUp => Scroll::Pages(-1),
        Action::PageDown => Scroll::Pages(1),
        Action::First => Scroll::Top,
        Action::Last => Scroll::Bottom,
        _ => Scroll::Lines(1),
    }
}
