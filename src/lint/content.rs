//! What every rule looks at.

use super::fluent::FluentFiles;
use crate::content::{catalog::Catalog, raw::Raw};

/// Content that was read once.
pub struct Content<'a> {
    /// The entries as they are written, with their places.
    pub raw: &'a Raw,
    /// What they come to.
    pub catalog: Catalog,
    /// The words.
    pub texts: FluentFiles<'a>,
}
