//! The keyboard where crossterm reads it: everywhere but on Unix. It is read in a thread of its own,
//! so that the leave key works while the session is busy: the screen is wiped from here.

use std::{
    io, process,
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

use crossterm::event::{self, Event};

use super::{console_keys, event::TerminalEvent, guard, keys::KeyPress};

/// Upper bound on the events handled between two frames, so that a flood of keys cannot keep the
/// screen from being drawn.
const MAX_EVENTS: usize = 8192;

/// The console's keyboard.
pub struct ConsoleInput {
    events: Receiver<TerminalEvent>,
    /// Of the thread that is not running yet.
    sender: Option<Sender<TerminalEvent>>,
}

impl ConsoleInput {
    /// Called before the terminal is taken.
    #[expect(clippy::unnecessary_wraps, reason = "it may fail on Unix")]
    pub fn open() -> io::Result<Self> {
        let (sender, events) = mpsc::channel();
        Ok(Self { events, sender: Some(sender) })
    }

    /// From here on keys are read, whatever this thread does.
    pub fn work(&mut self) {
        if let Some(sender) = self.sender.take() {
            let read = move || {
                loop {
                    let event = next_event();
                    let is_last =
                        matches!(event, TerminalEvent::Leave | TerminalEvent::InputClosed(_));
                    if sender.send(event).is_err() || is_last {
                        return;
                    }
                }
            };
            drop(thread::Builder::new().name("keyboard".to_owned()).spawn(read));
        }
    }

    /// Waits for an event, then takes all that have come meanwhile; none if none comes within
    /// `timeout`.
    pub fn events(&mut self, timeout: Option<Duration>) -> Vec<TerminalEvent> {
        let received = match timeout {
            Some(timeout) => self.events.recv_timeout(timeout),
            None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let first = match received {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => return Vec::new(),
            Err(RecvTimeoutError::Disconnected) => {
                TerminalEvent::InputClosed(io::ErrorKind::BrokenPipe.into())
            }
        };
        [first].into_iter().chain(self.events.try_iter()).take(MAX_EVENTS).collect()
    }
}

fn next_event() -> TerminalEvent {
    loop {
        match event::read() {
            Err(error) => return TerminalEvent::InputClosed(error),
            Ok(Event::Key(event)) => match console_keys::press(event) {
                Some(KeyPress::Leave) => return leave(),
                Some(KeyPress::Key(key)) => return TerminalEvent::Key(key),
                // There is no shell with job control to lend the console to.
                Some(KeyPress::Suspend) | None => {}
            },
            Ok(Event::Resize(..)) => return TerminalEvent::Redraw,
            Ok(_) => {}
        }
    }
}

/// Wipes the screen at once and gives the loop a short while to end by itself.
fn leave() -> TerminalEvent {
    guard::end_in_time(|| {
        #[expect(clippy::exit, clippy::disallowed_methods, reason = "the loop does not answer")]
        process::exit(0);
    });
    guard::restore();
    TerminalEvent::Leave
}
