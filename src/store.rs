//! The files the program touches: the settings, which it writes only when the person asks, and
//! folders that are named on the command line. Uses problem and the types of source files; with
//! `terminal` the only module that touches the outside.

pub mod done;
pub mod folder;
mod kept;
pub mod settings;
