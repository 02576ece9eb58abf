//! What comes from a Unix terminal and from the system: keys, signals, a closed window. One thread
//! hears them all, by one `poll`. It is the one that draws, and while it waits for a person it is the
//! only one.
//!
//! While it works it cannot hear, and a bug or a terminal that takes no output may keep it there. So
//! another thread stands by (`standby`) while keys come, and listens in its place as soon as a piece of
//! work takes longer than a person would wait: the leave key, a signal and a closed window end the
//! program all the same. Only one of the two listens at a time, by the lock around the [`Listener`].

use std::{
    io, mem,
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    event::TerminalEvent,
    listener::{Heard, Listener},
    standby::Standby,
};

/// Upper bound on the events handled between two frames, so that a flood of keys cannot keep the
/// screen from being drawn.
const MAX_EVENTS: usize = 8192;

/// The terminal's keyboard and the system's signals.
pub struct TerminalInput {
    standby: Arc<Standby>,
}

impl TerminalInput {
    /// Begins to catch signals; called before the terminal is taken.
    pub fn open() -> io::Result<Self> {
        Ok(Self { standby: Arc::new(Standby::new(Listener::new()?)) })
    }

    /// From here on this thread works; another stands by until the next [`events`](Self::events).
    pub fn work(&mut self) {
        Standby::begin(&self.standby);
    }

    /// Waits for an event, then takes all that have come meanwhile; none if none comes within
    /// `timeout`. Afterwards this thread works again.
    pub fn events(&mut self, timeout: Option<Duration>) -> Vec<TerminalEvent> {
        self.standby.end();
        let mut listener = self.standby.listener();
        let last = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        while listener.events.is_empty() && listener.listen(last, None) == Heard::Something {}
        let now = Some(Instant::now());
        while (1..MAX_EVENTS).contains(&listener.events.len())
            && listener.listen(now, None) == Heard::Something
        {}
        let events = mem::take(&mut listener.events);
        let is_over = listener.is_over();
        drop(listener);
        // Nothing is heard any more: a thread for it would only hold up the end.
        if !is_over {
            self.work();
        }
        events
    }
}
