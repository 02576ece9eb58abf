//! The front ends that need no terminal: lines to whatever takes them, and paper. Each writes pages,
//! and line mode sends intents; neither sees the state.

pub mod line;
pub mod paper;
