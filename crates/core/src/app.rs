//! The state and how it changes: intents in, effects out. It knows no language's words, so no
//! decision can hang on one.
//!
//! A front end asks [`Model::scope`] what a key means, sends the [`Message`] to [`update`], carries
//! out the effects, and shows the page of [`Model::screen`].

mod action_intent;
pub mod bindings;
mod hiding;
pub mod key;
pub mod keymap;
pub mod left_alone;
pub mod letters;
pub mod links;
mod marking;
mod model;
pub mod places;
mod typing;
mod update;

#[allow(missing_docs, reason = "what its names say")]
pub mod effect;
#[allow(missing_docs, reason = "what its names say")]
pub mod intent;
#[allow(missing_docs, reason = "what its names say")]
pub mod navigation;
#[allow(missing_docs, reason = "what its names say")]
pub mod screen;
#[allow(missing_docs, reason = "what its names say")]
pub mod screens;
#[allow(missing_docs, reason = "what its names say")]
pub mod state;

pub use model::Model;
pub use update::{Message, StartAt, update};
