//! A thread that stands by while another works, and listens in its place where that takes long. It is
//! kept from one key to the next, since starting one takes longer than answering a key, and ends by itself
//! soon after the last.

use std::{
    io::{self, PipeReader, PipeWriter},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use super::listener::{Heard, Listener};

/// How long the thread sleeps before it looks what the other is doing. A piece of work that lasts from
/// one look to the next is long.
const NAP: Duration = Duration::from_millis(20);

/// How many naps without work the thread is kept. Somebody who holds an arrow down sends a key each 30
/// milliseconds or so.
const KEPT: u32 = 4;

/// Said outright: by default it comes from the environment.
const STACK_SIZE: usize = 256 * 1024;

/// The listener, and what the two threads tell each other about it.
pub struct Standby {
    listener: Mutex<Listener>,
    shift: Mutex<Shift>,
}

#[derive(Default)]
struct Shift {
    /// Counts the pieces of work.
    work: u64,
    is_working: bool,
    has_thread: bool,
    /// Closed to end the listening: unlike a byte that is written, this cannot fail.
    stop: Option<PipeWriter>,
}

/// What the thread does next.
enum Step {
    Sleep,
    /// Until the other end is closed.
    Listen(PipeReader),
    End,
}

/// What the thread has seen at its last look.
#[derive(Default)]
struct Seen {
    work: Option<u64>,
    idle: u32,
}

impl Standby {
    /// Nobody works yet.
    pub fn new(listener: Listener) -> Self {
        Self { listener: Mutex::new(listener), shift: Mutex::default() }
    }

    /// The listener, once nobody else listens.
    pub fn listener(&self) -> MutexGuard<'_, Listener> {
        lock(&self.listener)
    }

    /// A piece of work begins, if none is being done.
    pub fn begin(own: &Arc<Self>) {
        let mut shift = lock(&own.shift);
        if shift.is_working {
            return;
        }
        shift.is_working = true;
        shift.work = shift.work.wrapping_add(1);
        if !shift.has_thread {
            let standby = Arc::clone(own);
            let named = thread::Builder::new().name("listener".to_owned()).stack_size(STACK_SIZE);
            // Where the system has no room for it, keys wait until the work is done.
            shift.has_thread = named.spawn(move || standby.stand_by()).is_ok();
        }
    }

    /// The work is done; whoever listens in its place stops.
    pub fn end(&self) {
        let mut shift = lock(&self.shift);
        shift.is_working = false;
        shift.stop = None;
    }

    fn stand_by(&self) {
        let mut seen = Seen::default();
        loop {
            // Not within the match, which would hold the lock to its end.
            let step = lock(&self.shift).next(&mut seen);
            match step {
                Step::Sleep => {}
                Step::Listen(stopped) => self.listen(&stopped),
                Step::End => return,
            }
            thread::sleep(NAP);
        }
    }

    fn listen(&self, stopped: &PipeReader) {
        // Held by the other thread where its work was done just now.
        let Ok(mut listener) = self.listener.try_lock() else { return };
        while listener.listen(None, Some(stopped)) == Heard::Something {}
    }
}

impl Shift {
    fn next(&mut self, seen: &mut Seen) -> Step {
        let work = self.is_working.then_some(self.work);
        let is_same = work == seen.work;
        seen.work = work;
        match work {
            Some(_) if is_same => match self.listen() {
                Ok(stopped) => Step::Listen(stopped),
                // Keys wait until the work is done, or there is room for a pipe.
                Err(_) => Step::Sleep,
            },
            Some(_) => {
                seen.idle = 0;
                Step::Sleep
            }
            None if seen.idle < KEPT => {
                seen.idle += 1;
                Step::Sleep
            }
            None => {
                self.has_thread = false;
                Step::End
            }
        }
    }

    fn listen(&mut self) -> io::Result<PipeReader> {
        let (stopped, stop) = io::pipe()?;
        self.stop = Some(stop);
        Ok(stopped)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
