//! The proofs of routing: an own reading of opening hours, every ladder at every moment of a year
//! at which anything differs, and that nothing which must not be shown is shown anywhere.

mod spoken;
pub mod year;

mod duty;
mod holidays;
mod hours;
pub mod ladders;
mod named;
mod places;
mod shown;
