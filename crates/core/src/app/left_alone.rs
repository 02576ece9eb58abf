//! What happens when nobody presses a key: the screen hides, and a case that stays hidden is dropped. The
//! front end tells the seconds, so that one whose lines stay in view anyway never hides.

/// After how long, in minutes. The only place these stand; the privacy page names them.
pub struct Minutes {
    /// Without a key before the screen hides.
    pub to_hide: i64,
    /// The same while a number is in view: somebody may be on the phone.
    pub to_hide_call: i64,
    /// Hidden before the case is dropped.
    pub to_drop: i64,
}

/// After how long.
pub const MINUTES: Minutes = Minutes { to_hide: 3, to_hide_call: 10, to_drop: 15 };

/// Seconds by a clock that knows no summer time.
#[derive(Debug, Clone, Copy, Default)]
pub struct LeftAlone {
    pub(super) now: i64,
    /// The last key; nothing while no seconds were told.
    pub(super) since: Option<i64>,
}

impl LeftAlone {
    /// Somebody is there.
    pub(super) fn touch(&mut self) {
        self.since = self.since.map(|_| self.now);
    }
}
