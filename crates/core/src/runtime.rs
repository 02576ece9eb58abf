//! What every front end starts from: the texts, the content, the platform and the session that joins
//! them with the state. Full screen, line mode, the command line and the tests all use this one.
//!
//! A front end makes a [`Session`] from a [`LoadedContent`] and its own [`Platform`], dispatches
//! intents, writes the [`Page`](crate::page::Page) in view, and carries out each [`UiRequest`].

pub mod clock;
mod effects;
mod loading;
mod platform;
mod session;
mod shipped;
mod text_set;
mod texts;

pub use effects::UiRequest;
pub use loading::{LoadedContent, SharedContent};
pub use platform::Platform;
pub use session::Session;
pub use shipped::ShippedContent;
pub use text_set::{TextSet, phone_numbers};
