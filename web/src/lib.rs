//! Vaksam as a page in a browser: writes the page in view as HTML, and takes what the person does as
//! intents, as the other front ends do. The script of the page only loads this, hands on events and
//! puts what comes back in place; it knows nothing of what the pages say.

mod event;
#[cfg(target_arch = "wasm32")]
mod exports;
mod html;
mod news;
mod platform;
mod session;

pub use session::WebSession;
