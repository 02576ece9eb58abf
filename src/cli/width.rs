//! How wide what a command writes may be.

use std::io::{self, IsTerminal};

use crate::frontends::paper;

/// Columns of the lines that are written; none where another program reads them, which would have to
/// put sentences and addresses together again.
pub fn width() -> usize {
    if io::stdout().is_terminal() { paper::WIDTH } else { usize::MAX }
}
