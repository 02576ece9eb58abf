//! An entry of a content file with its place and its origin, so that a diagnostic can point at it
//! after all files have become one content.

use std::ops::Range;

use super::source::Origin;
use crate::{diagnostic::FileName, prepared::Text};

/// Something with its place.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// The file it stands in.
    pub file: FileName,
    /// The bytes of the file that it takes.
    pub span: Range<usize>,
    /// Whether it is part of the program or of a pack.
    pub origin: Origin,
    /// What stands there.
    pub item: T,
}

impl<T> Located<T> {
    /// The pack that added it; nothing for the program's own.
    pub fn pack(&self) -> Option<Text> {
        self.origin.pack().map(|pack| pack.to_owned().into())
    }
}
