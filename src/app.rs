//! The state and how it changes. May use everything before it on the street except text: no
//! decision can hang on a language.

pub mod key;
