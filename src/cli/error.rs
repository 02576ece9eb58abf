//! Why a command did not come to its end. What people read of it is written from Fluent; the `Display`
//! form is for whoever debugs the program.

use std::{error::Error, fmt, io};

use crate::{sanitize::sanitize, suggest::did_you_mean};

/// The most characters of a typed value that are shown back.
const LONGEST: usize = 80;

/// A command that did not come to its end.
#[derive(Debug)]
pub enum CommandError {
    /// It was asked for wrongly.
    Usage(UsageError),
    /// Reading or writing failed.
    Io(io::Error),
    /// The full screen could not be had, or not be kept.
    Terminal(io::Error),
}

impl CommandError {
    /// The same, where a fault of reading or writing is one of the full screen.
    #[cfg_attr(
        not(feature = "tui"),
        expect(dead_code, reason = "without a full screen there is none")
    )]
    pub fn of_terminal(self) -> Self {
        match self {
            Self::Io(error) => Self::Terminal(error),
            error @ (Self::Usage(_) | Self::Terminal(_)) => error,
        }
    }
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(error) => error.fmt(f),
            Self::Io(error) | Self::Terminal(error) => error.fmt(f),
        }
    }
}

impl Error for CommandError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Usage(error) => Some(error),
            Self::Io(error) | Self::Terminal(error) => Some(error),
        }
    }
}

impl From<UsageError> for CommandError {
    fn from(error: UsageError) -> Self {
        Self::Usage(error)
    }
}

impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Arguments that cannot be followed: the id of a message, and the values it is formatted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageError {
    /// The Fluent id.
    pub id: &'static str,
    /// The arguments of the message, safe to print.
    pub arguments: Vec<(&'static str, String)>,
}

impl UsageError {
    /// The error that this message explains.
    pub const fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Adds a value to the message.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, sanitize(value, LONGEST)));
        self
    }

    /// Adds the known name nearest to the typed one, or that there is none.
    pub fn did_you_mean<'a>(self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.with("nearest", did_you_mean(typed, known).unwrap_or("none"))
    }
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)?;
        self.arguments.iter().try_for_each(|(name, value)| write!(f, " {name}={value:?}"))
    }
}

impl Error for UsageError {}
