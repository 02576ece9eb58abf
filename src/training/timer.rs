//! A timer for a class, which can be paused. Uses the type of moments; is told the time.

use chrono::TimeDelta;

use crate::route::hours::Moment;

/// A timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    length: TimeDelta,
    spent: TimeDelta,
    /// Since when it runs; nothing while it is paused.
    since: Option<Moment>,
}

impl Timer {
    /// A timer that runs from now on.
    pub fn start(minutes: u16, now: Moment) -> Self {
        let length = TimeDelta::minutes(minutes.into());
        Self { length, spent: TimeDelta::zero(), since: Some(now) }
    }

    /// Pauses, or goes on.
    pub fn toggle(&mut self, now: Moment) {
        self.spent = self.spent_at(now);
        self.since = if self.since.is_some() { None } else { Some(now) };
    }

    /// Whether it is paused.
    pub const fn is_paused(&self) -> bool {
        self.since.is_none()
    }

    /// What is left; never less than nothing. A clock that is set back takes nothing away.
    pub fn left(&self, now: Moment) -> TimeDelta {
        (self.length - self.spent_at(now)).max(TimeDelta::zero())
    }

    /// Whether nothing is left.
    pub fn is_over(&self, now: Moment) -> bool {
        self.left(now).is_zero()
    }

    fn spent_at(&self, now: Moment) -> TimeDelta {
        let running = self.since.map_or(TimeDelta::zero(), |since| now - since);
        self.spent + running.max(TimeDelta::zero())
    }
}
