//! The loop, with the outside played.
