//! What the arguments ask for, read but not yet looked up in the content.

use std::path::PathBuf;

use clap_complete::Shell;

use crate::{app::state::Task, frontends::paper::PaperFormat};

/// What the program is to do.
#[derive(Debug, Clone)]
pub enum Subcommand {
    /// The interactive program, perhaps straight at a task.
    Open(Option<Task>),
    /// Training on cases, perhaps straight at one.
    Train {
        /// The case as typed.
        case: Option<String>,
        /// With a class.
        class: bool,
    },
    /// The refresher of the day.
    Refresher,
    /// When the refresher is to be done again, for a calendar.
    Calendar,
    /// The cases to train on, printed.
    Cases,
    /// The reference; with words, what they find, printed.
    Look(Option<String>),
    /// The outcome of answers in a file.
    Assess,
    /// The contacts of a place.
    Contacts,
    /// How old everything is, and what must be checked again.
    Doctor,
    /// What differs in meaning between two contents, or the shipped one and another.
    Diff(Vec<PathBuf>),
    /// The problems of the content, or of folders.
    Lint(Vec<PathBuf>),
    /// A folder to fill in with what a workplace has of its own.
    NewPack(PathBuf),
    /// What is and is not left behind.
    Privacy,
    /// The readiness check.
    Ready,
    /// Something for paper.
    Print(Paper, PaperFormat),
    /// What makes a shell complete what is typed.
    Completions(Shell),
    /// The page for `man`.
    Man,
    /// Help.
    Help,
    /// The version.
    Version,
}

/// What can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// A case to train on, or every case of a sector or a set.
    Handout {
        /// The case as typed.
        case: Option<String>,
        /// The set as typed.
        set: Option<String>,
        /// With the answers.
        key: bool,
    },
    /// The numbers for somebody who rings round to check them.
    RingList,
    /// Something for a wall or a pocket, about one's own work.
    OfWork(WorkPaper),
    /// Names of languages to point at.
    Languages,
    /// What a readiness check found to do.
    Todo(TodoArguments),
}

/// A paper about one's own work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkPaper {
    /// Cards for the wallet.
    Card,
    /// A sheet for the back office.
    Sheet,
    /// The list of signs, to tick.
    Checklist,
    /// A note of facts for a call.
    Note,
}

/// What a readiness check found to do, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TodoArguments {
    /// Who was asked.
    pub whom: Option<String>,
    /// The questions answered no.
    pub open: Vec<String>,
    /// The questions answered partly.
    pub partly: Vec<String>,
}

/// The arguments, read but not yet looked up.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// What was asked for.
    pub subcommand: Subcommand,
    /// The words of the subcommand as typed, for its help: `print handout`.
    pub command: Option<String>,
    /// A municipality or county as typed.
    pub place: Option<String>,
    /// A county as typed.
    pub county: Option<String>,
    /// A sector as typed.
    pub sector: Option<String>,
    /// A role as typed.
    pub role: Option<String>,
    /// A moment as typed.
    pub at: Option<String>,
    /// A file of answers, `-` for standard input.
    pub answers: Option<PathBuf>,
    /// JSON instead of text.
    pub json: bool,
    /// Folders that add to the content.
    pub packs: Vec<PathBuf>,
    /// Line mode, whatever the terminal.
    #[cfg_attr(not(feature = "tui"), expect(dead_code, reason = "the full screen asks"))]
    pub plain: bool,
}

impl Default for Subcommand {
    fn default() -> Self {
        Self::Open(None)
    }
}

impl Request {
    /// Whether it names anything that must be looked up in the content first.
    #[cfg_attr(not(feature = "tui"), expect(dead_code, reason = "the full screen asks"))]
    pub fn names_something(&self) -> bool {
        let names = [&self.place, &self.county, &self.sector, &self.role, &self.at];
        let case = matches!(self.subcommand, Subcommand::Train { case: Some(_), .. });
        case || !self.packs.is_empty() || names.iter().any(|name| name.is_some())
    }
}
