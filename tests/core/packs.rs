//! Packs: what anybody may add to the program, and what no pack can do whatever stands in it.

mod noise;
