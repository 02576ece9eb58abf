//! Reads the keyboard in a thread of its own, so that the leave key works while the session is
//! busy or a key sequence is incomplete: the screen is wiped from here.

use std::{io, process, sync::mpsc::Sender, thread};

use crossterm::event::{self, Event};

use super::{event::TerminalEvent, guard, keys};

/// Starts the thread; called once the terminal has been taken.
pub fn spawn_reader(events: Sender<TerminalEvent>) -> io::Result<()> {
    let read = move || {
        loop {
            let event = next_event();
            let is_last = matches!(event, TerminalEvent::Leave | TerminalEvent::InputClosed(_));
            if events.send(event).is_err() || is_last {
                return;
            }
        }
    };
    thread::Builder::new().name("keyboard".to_owned()).spawn(read)?;
    Ok(())
}

fn next_event() -> TerminalEvent {
    loop {
        match event::read() {
            Err(error) => return TerminalEvent::InputClosed(error),
            Ok(Event::Key(event)) => match keys::key(event) {
                Some(key) if keys::LEAVE.contains(&key) => return leave(),
                Some(keys::SUSPEND) => suspend(),
                Some(key) => return TerminalEvent::Key(key),
                None => {}
            },
            // On Unix a signal tells of it sooner.
            Ok(Event::Resize(..)) if cfg!(not(unix)) => return TerminalEvent::Redraw,
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

fn suspend() {
    #[cfg(unix)]
    super::signals::suspend();
}
