//! Chance that can be repeated: a small generator whose seed is printed, so that a walk that fails
//! can be walked again. `VAKSAM_SEED` sets the seed, `VAKSAM_WALKS` how many times as long a run is.
#![allow(dead_code, reason = "shared by tests that each use a part")]

use std::env;

/// A source of numbers that look random (`SplitMix64`).
pub struct Chance(u64);

impl Chance {
    /// From a seed of the environment, else the given one; says which.
    pub fn new(what: &str, seed: u64) -> Self {
        let seed = env::var("VAKSAM_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(seed);
        println!("{what}: VAKSAM_SEED={seed}");
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below a limit, which is not zero.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    /// A number from zero to `most`.
    pub fn to(&mut self, most: u16) -> u16 {
        u16::try_from(self.below(usize::from(most) + 1)).unwrap()
    }

    /// One time in so many.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// How many steps a run takes: as many as said, or a multiple that the environment asks for.
pub fn steps(usual: usize) -> usize {
    let times = env::var("VAKSAM_WALKS").ok().and_then(|times| times.parse().ok());
    usual * times.unwrap_or(1)
}
