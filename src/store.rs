//! The files the program touches: the settings and the names of the cases that are done, which it
//! writes only when the person asks, and folders that are named on the command line. Uses what the
//! state asks to be saved and the types of source files; with `terminal` the only module that touches
//! the outside.

pub mod done;
pub mod folder;
mod kept;
pub mod settings;
