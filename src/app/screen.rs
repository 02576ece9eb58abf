//! The screens and what each remembers. Uses content ids, assess and route. Screens lie in a stack;
//! going back takes the top one off, and what was answered stays in the answers.

mod look;
mod train;

use std::rc::Rc;

pub use look::*;
pub use train::*;

use super::action::Context;
use crate::{
    assess::{Answer, Assessment, Change},
    content::vocabulary::Readies,
    ids::{ContactId, CountyId, GateId, RoleId, SectorId, SetId, SignId},
    reference::{ReferenceSection, Topic},
    route::{Route, hours::Availability},
    training::{attempt::Stage, case_series::CaseSeries},
};

/// What the person set out to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// The whole list.
    Walk,
    /// The quick check.
    Quick,
    /// Who do I call?
    Call,
}

/// The things on the start page, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartItem {
    /// Sets out on the whole list.
    Walk,
    /// Sets out on the quick check.
    Quick,
    /// Who do I call?
    Call,
    /// Cases to train on.
    Train,
    /// The reference.
    Look,
    /// County, work, language; what is saved.
    Settings,
    /// What is and is not left behind.
    Privacy,
    /// The keys and the limits.
    Help,
}

impl StartItem {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Walk,
        Self::Quick,
        Self::Call,
        Self::Train,
        Self::Look,
        Self::Settings,
        Self::Privacy,
        Self::Help,
    ];
}

/// The things on the settings page, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsItem {
    /// Which county.
    County,
    /// Which work.
    Work,
    /// Which language.
    Language,
    /// Save on this computer.
    Save,
    /// Remove what is saved.
    Forget,
}

impl SettingsItem {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::County, Self::Work, Self::Language, Self::Save, Self::Forget];
}

/// Where a choice of place leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// On with the task.
    On,
    /// Back to where it was asked for.
    Back,
    /// Back to the ladder of a case, which is then shown for that county.
    Ladder,
}

/// A screen.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The start.
    Start {
        /// The row at hand.
        at: usize,
    },
    /// Which county.
    County(CountyChoice),
    /// Which sector and role.
    Work(WorkChoice),
    /// A gate.
    Gate(GateQuestion),
    /// A category of the list.
    List {
        /// Which category, from the first of the role's list.
        section: usize,
        /// The row at hand.
        at: usize,
    },
    /// The quick check.
    Quick {
        /// The row at hand.
        at: usize,
    },
    /// The review.
    Review(Review),
    /// The outcome.
    Outcome(Box<Result>),
    /// Advice for the sector: safety, talk, do, do not.
    Advice,
    /// Why this outcome.
    Why {
        /// The outcome it explains.
        assessment: Rc<Assessment>,
        /// What would change it.
        changes: Vec<Change>,
    },
    /// Contacts in order, with their states: other help, or who do I call.
    Contacts {
        /// Which list it is.
        list: ContactList,
        /// The contacts.
        contacts: Vec<(ContactId, Availability)>,
    },
    /// The first page of training.
    Training {
        /// The row at hand.
        at: usize,
    },
    /// Choosing a case.
    Cases(CaseChoice),
    /// Choosing a set of cases.
    Sets {
        /// The sets.
        rows: Vec<SetId>,
        /// The row at hand.
        at: usize,
    },
    /// A case, gone through alone.
    Case(Box<Training>),
    /// The sum of the cases that were gone through.
    Summary(Box<CaseSeries>),
    /// What a class can do.
    Order {
        /// The things to do.
        rows: Vec<OrderItem>,
        /// The row at hand.
        at: usize,
    },
    /// A class at a case.
    Class(ClassView),
    /// A class before and after.
    Compare,
    /// The ladder of a case at another place or moment.
    WhatIf(Box<WhatIf>),
    /// Settings.
    Settings {
        /// The row at hand.
        at: usize,
    },
    /// The first page of the reference.
    Look {
        /// The row at hand.
        at: usize,
    },
    /// The topics of a room.
    Room {
        /// The room.
        room: ReferenceSection,
        /// Its topics.
        rows: Vec<Topic>,
        /// The row at hand.
        at: usize,
    },
    /// Reading about a topic.
    Topic(Box<Reading>),
    /// Typing what one looks for.
    Search(Searching),
    /// What is and is not left behind.
    Privacy,
    /// The keys and the limits.
    Help {
        /// Whose keys.
        of: Context,
    },
    /// 112.
    Emergency,
    /// Who the readiness check is for.
    Ready {
        /// The row at hand.
        at: usize,
    },
    /// The questions of the readiness check.
    Check {
        /// Who is asked.
        whom: Readies,
        /// The row at hand.
        at: usize,
    },
    /// What the readiness check found to do.
    Todo {
        /// Who was asked.
        whom: Readies,
    },
}

/// Which list of contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactList {
    /// Everyone for the place.
    Everyone,
    /// Other help.
    OtherHelp,
}

/// Typing a part of a county's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountyChoice {
    /// What has been typed.
    pub typed: String,
    /// The counties that fit, best first.
    pub found: Vec<CountyId>,
    /// The row at hand; the one after the counties leaves the county unset.
    pub at: usize,
    /// Where it leads.
    pub then: Then,
}

/// Choosing sector and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkChoice {
    /// What there is to choose among.
    pub rows: Vec<(SectorId, RoleId)>,
    /// The row at hand.
    pub at: usize,
    /// Where it leads.
    pub then: Then,
}

/// A gate being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateQuestion {
    /// The gate.
    pub gate: GateId,
    /// The sign that made it be asked again.
    pub again: Option<SignId>,
    /// The row at hand: yes, unsure, no.
    pub at: usize,
}

/// The review before the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// What was marked when the review began; withdrawn ones stay in view.
    pub marked: Vec<(SignId, Answer)>,
    /// The row at hand; after the signs come the two answers to the question.
    pub at: usize,
    /// The person would have reacted otherwise to somebody who looked different.
    pub doubt: bool,
}

/// The outcome with its ladder at a moment.
#[derive(Debug, Clone)]
pub struct Result {
    /// The outcome and its explanation.
    pub assessment: Rc<Assessment>,
    /// Whom to call.
    pub route: Route,
    /// Which call of the ladder is at hand, from the first.
    pub call: usize,
}

impl Screen {
    /// Where keys get their meaning.
    pub const fn context(&self) -> Context {
        match self {
            Self::Case(training) => match training.run.stage() {
                Stage::Step(_) => Context::List,
                Stage::Call | Stage::Question => Context::Menu,
                Stage::Feedback => Context::Feedback,
            },
            Self::Start { .. }
            | Self::Work(_)
            | Self::Settings { .. }
            | Self::Training { .. }
            | Self::Cases(_)
            | Self::Sets { .. }
            | Self::Order { .. }
            | Self::Look { .. }
            | Self::Room { .. }
            | Self::Ready { .. } => Context::Menu,
            Self::Check { .. } => Context::Check,
            Self::Class(_) => Context::Class,
            Self::WhatIf(_) => Context::WhatIf,
            Self::County(_) | Self::Search(_) => Context::Typing,
            Self::Gate(_) => Context::Gate,
            Self::List { .. } | Self::Quick { .. } | Self::Review(_) => Context::List,
            Self::Outcome(_) => Context::Outcome,
            Self::Advice
            | Self::Why { .. }
            | Self::Contacts { .. }
            | Self::Topic(_)
            | Self::Privacy
            | Self::Summary(_)
            | Self::Compare
            | Self::Help { .. }
            | Self::Emergency
            | Self::Todo { .. } => Context::Reading,
        }
    }

    /// Whether the screen tells what is open now, and so must follow the clock.
    pub const fn shows_the_time(&self) -> bool {
        match self {
            Self::Outcome(_) | Self::Contacts { .. } => true,
            Self::Topic(reading) => matches!(reading.topic, Topic::Contact(_)),
            _ => false,
        }
    }

    /// The row at hand, where the screen has rows.
    pub const fn at_mut(&mut self) -> Option<&mut usize> {
        match self {
            Self::Start { at }
            | Self::List { at, .. }
            | Self::Quick { at }
            | Self::Settings { at }
            | Self::Training { at }
            | Self::Sets { at, .. }
            | Self::Order { at, .. }
            | Self::Look { at }
            | Self::Room { at, .. }
            | Self::Ready { at }
            | Self::Check { at, .. } => Some(at),
            Self::Search(search) => Some(&mut search.at),
            Self::Cases(choice) => Some(&mut choice.at),
            Self::Class(class) => Some(&mut class.at),
            Self::Case(training) => Some(&mut training.at),
            Self::County(choice) => Some(&mut choice.at),
            Self::Work(choice) => Some(&mut choice.at),
            Self::Gate(question) => Some(&mut question.at),
            Self::Review(review) => Some(&mut review.at),
            _ => None,
        }
    }
}
