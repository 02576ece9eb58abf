//! The proofs of the rule. `oracle` is a second reading of it; the other files show that the
//! program agrees with that reading, that the rule has the properties promised for it, and that
//! what the program says about an outcome is true.

mod oracle;

mod agreement;
mod answers;
mod cases;
mod explanation;
mod ground;
mod lattice;
mod random;
mod reach;
mod silence;
mod steps;
