//! Packs: what anybody may add to the program, and what no pack can do whatever stands in it.

mod first_calls;
mod judgement;
mod noise;
mod numbering_plan;
mod rungs;
