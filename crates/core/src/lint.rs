//! The author's tool: what `vaksam lint` reports, and what a pack must pass before the program uses
//! it. Files are parsed and built once; every rule then looks at the same [`Content`].

mod check;
mod content;
mod expected_messages;
pub mod fluent;
mod messages;
mod pack;
mod rules;

pub use check::{ParsedFiles, check};
pub use content::Content;
pub use messages::LintMessages;
pub use pack::{CheckedPack, check_pack, check_packs};
