//! The files the program touches: the settings and the names of the cases that are done, which it
//! writes only when the person asks, and folders that are named on the command line.

mod atomic_file;
pub mod folder;
pub mod new_folder;
pub mod plain_file;
pub mod progress;
pub mod settings;
