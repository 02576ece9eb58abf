//! What a person means, in terms of the page in view: which row, and what about it. Front ends send
//! these and no key strokes, so that a front end without keys needs no model of where a cursor is.

/// What a person means. Rows are counted from 0. A screen that has no use for an intent ignores it,
/// and an intent about a row that is not there does nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Forget everything and end, from anywhere.
    Leave,
    /// Show nothing but the time, or the page again.
    Hide,
    /// Show the emergency number.
    Emergency,
    /// Show the keys and the limits.
    Help,
    /// Switch to the next language.
    Language,
    /// Look for something by its words.
    Search,
    /// One screen back, or one step where the screen has steps.
    Back,
    /// To the start; the answers stay.
    Home,
    /// Move among the rows, or through the page where there are none.
    Move(Motion),
    /// On to what comes after this page.
    Continue,
    /// Open a row, or answer with it.
    Open { row: usize },
    /// Answer a row; only a no takes an answer away.
    Set { row: usize, reply: Reply },
    /// Answer several rows of a list, in this order. What they lead to comes after the last: a question
    /// that several of them raise is asked once.
    SetRows(Vec<(usize, Reply)>),
    /// Give a row the next of its answers.
    Cycle { row: usize },
    /// Read everything about a row.
    Details { row: usize },
    /// Add a character to what is typed.
    Type(char),
    /// Take back the last typed character.
    Erase,
    /// Replace what is typed by a whole line.
    Query(String),
    /// They could not help: show the next rung of the ladder.
    NextRung,
    /// Whoever asks for help is no longer there, or is.
    PersonLeft,
    /// Every step, and what comes after the call.
    AllSteps,
    /// Everything about the number in view.
    AboutNumber,
    /// What to say, do and not do.
    Advice,
    /// Why this outcome.
    Why,
    /// Other help than this ladder.
    OtherHelp,
    /// Select the next link of a page, or the one before.
    Link(Direction),
    /// Scroll to the next heading of a page, or the one before.
    Heading(Direction),
    /// Back a step with a class, never out of the case.
    PreviousStep,
    /// A digit typed into the number of hands of a row.
    Digit { row: usize, digit: u8 },
    /// One hand more for a row, or one fewer.
    AdjustHands { row: usize, more: bool },
    /// So many hands for a row.
    Hands { row: usize, count: u16 },
    /// On to the hands for the next answer while a number is typed, else on to the next step.
    NextHands,
    /// Start the timer, pause it, or let it go on.
    Timer,
    /// A minute more on the timer, or one fewer.
    AdjustTimer { more: bool },
    /// Begin the timer anew.
    ResetTimer,
    /// Show two languages at once, or one again.
    BothLanguages,
    /// The ladder of this case at another place or moment.
    WhatIf,
    /// Choose another place for that ladder.
    Place,
    /// A day later.
    NextDay,
    /// An hour later.
    Later,
    /// An hour earlier.
    Earlier,
}

/// An answer to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reply {
    Yes,
    Unsure,
    /// In place in part; asked by the readiness check only.
    Partly,
    No,
}

/// A movement of the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Motion {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
}

/// Forward or back among things in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Next,
    Previous,
}

impl Intent {
    /// The row it is about, where it is about one.
    pub const fn row(&self) -> Option<usize> {
        match self {
            Self::Open { row }
            | Self::Set { row, .. }
            | Self::Cycle { row }
            | Self::Details { row }
            | Self::Digit { row, .. }
            | Self::AdjustHands { row, .. }
            | Self::Hands { row, .. } => Some(*row),
            Self::Leave
            | Self::Hide
            | Self::Emergency
            | Self::Help
            | Self::Language
            | Self::Search
            | Self::Back
            | Self::Home
            | Self::Move(_)
            | Self::SetRows(_)
            | Self::Continue
            | Self::Type(_)
            | Self::Erase
            | Self::Query(_)
            | Self::NextRung
            | Self::PersonLeft
            | Self::AllSteps
            | Self::AboutNumber
            | Self::Advice
            | Self::Why
            | Self::OtherHelp
            | Self::Link(_)
            | Self::Heading(_)
            | Self::PreviousStep
            | Self::NextHands
            | Self::Timer
            | Self::AdjustTimer { .. }
            | Self::ResetTimer
            | Self::BothLanguages
            | Self::WhatIf
            | Self::Place
            | Self::NextDay
            | Self::Later
            | Self::Earlier => None,
        }
    }
}
