//! What comes from a Unix terminal and from the system: keys, signals, a closed window. One thread
//! hears them all, by one `poll`. It is the one that draws, and while it waits for a person it is the
//! only one.
//!
//! While it works it cannot hear, and a bug or a terminal that takes no output may keep it there. So
//! for as long as it works, and no longer, another thread listens in its place: the leave key, a
//! signal and a closed window end the program all the same. Only one of the two listens at a time,
//! by the lock around the [`Listener`].

use std::{
    io::{self, PipeWriter},
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use super::{
    event::TerminalEvent,
    listener::{Heard, Listener},
};

/// Upper bound on the events handled between two frames, so that a flood of keys cannot keep the
/// screen from being drawn.
const MAX_EVENTS: usize = 8192;

/// Said outright: by default it comes from the environment.
const STACK_SIZE: usize = 256 * 1024;

/// The terminal's keyboard and the system's signals.
pub struct TerminalInput {
    listener: Arc<Mutex<Listener>>,
    background: Option<BackgroundListener>,
}

/// The thread that listens while the other works.
struct BackgroundListener {
    /// Closed to end the listening: unlike a byte that is written, this cannot fail.
    stop: PipeWriter,
    thread: JoinHandle<()>,
}

impl BackgroundListener {
    fn begin(listener: &Arc<Mutex<Listener>>) -> io::Result<Self> {
        let (stopped, stop) = io::pipe()?;
        let listener = Arc::clone(listener);
        let listen = move || {
            let mut listener = lock(&listener);
            while listener.listen(None, Some(&stopped)) == Heard::Something {}
        };
        let named = thread::Builder::new().name("listener".to_owned()).stack_size(STACK_SIZE);
        Ok(Self { stop, thread: named.spawn(listen)? })
    }

    fn end(self) {
        drop(self.stop);
        let _panicked = self.thread.join();
    }
}

impl TerminalInput {
    /// Begins to catch signals; called before the terminal is taken.
    pub fn open() -> io::Result<Self> {
        Ok(Self { listener: Arc::new(Mutex::new(Listener::new()?)), background: None })
    }

    /// From here on this thread works; another listens until the next [`events`](Self::events).
    pub fn work(&mut self) {
        if self.background.is_none() {
            // Where the system has no room for it, keys wait until the work is done.
            self.background = BackgroundListener::begin(&self.listener).ok();
        }
    }

    /// Waits for an event, then takes all that have come meanwhile; none if none comes within
    /// `timeout`. Afterwards this thread works again.
    pub fn events(&mut self, timeout: Option<Duration>) -> Vec<TerminalEvent> {
        if let Some(background) = self.background.take() {
            background.end();
        }
        let mut listener = lock(&self.listener);
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

fn lock(listener: &Mutex<Listener>) -> MutexGuard<'_, Listener> {
    listener.lock().unwrap_or_else(PoisonError::into_inner)
}
