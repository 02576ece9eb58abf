//! The keys of the screen that help was asked on, how the program works, and its limits.

use crate::app::{bindings::Context, screen::ReadingPage};

/// Help.
#[derive(Debug, Clone, Copy)]
pub struct Help {
    /// Where the keys have their meaning that are explained.
    pub context: Context,
}

impl ReadingPage for Help {}
