//! The same walk in a terminal: a session as the full screen runs it, with the clock of the browser.

use vaksam_core::{
    app::{
        Message, Model,
        bindings::{Action, BINDINGS},
        effect::{SaveState, Settings},
        key::{Key, KeyCode},
    },
    ids::CaseId,
    language::Language,
    page::Page,
    route::{Caller, hours::Moment},
    runtime::{LoadedContent, Platform, Session, clock},
};

use crate::chance::Chance;

/// Saturday 5 December 2026 at 02:10 in Sweden.
pub const NIGHT: i64 = 1_796_433_000;

/// Keys that lead deep.
pub const BEGINNINGS: [&str; 17] = [
    "1",
    "2 v ä x enter 2 1",
    "2 g ä l enter 1 1 k",
    "1 l u n d enter 3 2 n n",
    "2 v ä x enter 2 1 8 9 k",
    "2 m a l m enter 3 2 5 6 k",
    "3 v ä x enter",
    "4",
    "4 2 enter",
    "4 4 enter enter",
    "4 5",
    "4 5 enter enter 2",
    "5 r enter n enter",
    "5",
    "5 2 enter",
    "/ p a s s",
    "6",
];

/// What leads away from where one is; rarer than the rest, so that walks come far.
const ASIDE: [Action; 4] = [Action::Emergency, Action::Help, Action::Home, Action::Search];

/// A key: mostly one that means something here.
pub fn some_key(chance: &mut Chance, terminal: &Terminal) -> String {
    match chance.below(10) {
        0 => (*chance.pick(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])).to_owned(),
        1 => (*chance.pick(&["k", "r", "ö", "s", "t", "a", "space"])).to_owned(),
        2 | 3 => "enter".to_owned(),
        _ => {
            let context = terminal.session.model().context();
            let here: Vec<Key> = BINDINGS
                .iter()
                .filter(|binding| binding.contexts.contains(&context))
                .filter(|binding| binding.action != Action::Leave)
                .filter(|binding| !ASIDE.contains(&binding.action) || chance.one_in(4))
                .flat_map(|binding| binding.keys.iter().copied())
                .collect();
            let key = chance.pick(&here);
            if key.code == KeyCode::Char(' ') { "space".to_owned() } else { key.to_string() }
        }
    }
}

pub struct Terminal {
    session: Session<StandingClock>,
}

struct StandingClock;

impl Platform for StandingClock {
    fn now(&mut self) -> Moment {
        clock::swedish_time(NIGHT)
    }

    fn seconds(&mut self) -> i64 {
        NIGHT
    }

    fn save_settings(&mut self, _: &Settings) -> SaveState {
        SaveState::Nothing
    }

    fn forget_settings(&mut self) -> SaveState {
        SaveState::Nothing
    }

    fn save_progress(&mut self, _: &[CaseId]) -> SaveState {
        SaveState::Nothing
    }

    fn forget_progress(&mut self) -> SaveState {
        SaveState::Nothing
    }
}

impl Terminal {
    pub fn new(language: &str) -> Self {
        let content = LoadedContent::shipped(vaksam_embedded::SHIPPED, false);
        let language = Language::from_code(language).unwrap();
        let now = clock::swedish_time(NIGHT);
        let model = Model::new(content.catalog().clone(), language, Caller::default(), now);
        let mut session = Session::new(model, content, StandingClock);
        session.update(&Message::ClockTime);
        session.elapse();
        Self { session }
    }

    pub fn press(&mut self, key: &str) {
        let key = key.parse().unwrap();
        if let Some(intent) = self.session.scope().key(key) {
            self.session.dispatch(intent);
        }
    }

    pub fn page(&self) -> Page {
        self.session.page()
    }
}
