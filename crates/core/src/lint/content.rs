//! What every rule looks at.

use chrono::NaiveDate;

use super::fluent::FluentFiles;
use crate::content::{catalog::Catalog, kinds::RawContent};

/// Content that was read once.
pub struct Content<'a> {
    /// The entries as they are written, with their places.
    pub(crate) raw: &'a RawContent,
    /// What they come to.
    pub catalog: Catalog,
    /// The words.
    pub texts: FluentFiles<'a>,
    /// The day on which it is checked.
    pub today: NaiveDate,
}
