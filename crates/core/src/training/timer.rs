//! A countdown for a class, which can be paused. It is told the time, so that tests need no clock.

use chrono::TimeDelta;

use crate::route::hours::Moment;

/// What two digits of minutes can show.
const LONGEST: TimeDelta = TimeDelta::minutes(99);

/// A countdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    length: TimeDelta,
    /// Time spent before the last pause.
    spent: TimeDelta,
    /// Since when it has been running; nothing while it is paused.
    running_since: Option<Moment>,
}

impl Timer {
    /// A countdown that runs from now on.
    pub fn start(minutes: u16, now: Moment) -> Self {
        let length = TimeDelta::minutes(minutes.into());
        Self { length, spent: TimeDelta::zero(), running_since: Some(now) }
    }

    /// A countdown that has not begun to run.
    pub fn paused(minutes: u16) -> Self {
        let length = TimeDelta::minutes(minutes.into());
        Self { length, spent: TimeDelta::zero(), running_since: None }
    }

    /// A minute more, or one fewer, but never the last one: that only passes.
    pub fn adjust(&mut self, more: bool, now: Moment) {
        let minute = TimeDelta::minutes(1);
        if more && self.left(now) < LONGEST {
            self.length += minute;
        } else if !more && self.left(now) > minute {
            self.length -= minute;
        } else {
            // At either end it stays as it is.
        }
    }

    /// Pauses or resumes.
    pub fn toggle(&mut self, now: Moment) {
        self.spent = self.spent_until(now);
        self.running_since = if self.running_since.is_some() { None } else { Some(now) };
    }

    /// Whether it is paused.
    pub const fn is_paused(&self) -> bool {
        self.running_since.is_none()
    }

    /// The time left, never negative. A clock that is set back while it runs adds no time.
    pub fn left(&self, now: Moment) -> TimeDelta {
        (self.length - self.spent_until(now)).max(TimeDelta::zero())
    }

    /// Whether no time is left.
    pub fn is_over(&self, now: Moment) -> bool {
        self.left(now).is_zero()
    }

    fn spent_until(&self, now: Moment) -> TimeDelta {
        let running = self.running_since.map_or(TimeDelta::zero(), |since| now - since);
        self.spent + running.max(TimeDelta::zero())
    }
}
