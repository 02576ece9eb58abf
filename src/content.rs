//! The content: how it is read, and that of the program itself.

pub use vaksam_core::content::*;
pub use vaksam_embedded as embedded;
