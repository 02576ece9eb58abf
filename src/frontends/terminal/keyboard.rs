//! Listens to the keyboard in a thread of its own, so that neither half a key nor a session that
//! is busy holds anything up: the leave key wipes the screen from here. May use crossterm, `keys`
//! and `guard`.

use std::{io, process, sync::mpsc::Sender, thread};

use crossterm::event::{self, Event};

use super::{Heard, guard, keys};

/// Starts to listen, once the terminal has been taken.
pub fn listen(tell: Sender<Heard>) -> io::Result<()> {
    let listen = move || {
        while let Some(heard) = hear() {
            let last = matches!(heard, Heard::Leave | Heard::Deaf(_));
            if tell.send(heard).is_err() || last {
                return;
            }
        }
    };
    thread::Builder::new().name("keyboard".to_owned()).spawn(listen)?;
    Ok(())
}

/// Waits for the next event the loop should hear of.
fn hear() -> Option<Heard> {
    loop {
        match event::read() {
            Err(error) => return Some(Heard::Deaf(error)),
            Ok(Event::Key(event)) => match keys::key(event) {
                Some(key) if keys::LEAVE.contains(&key) => return Some(leave()),
                Some(keys::SUSPEND) => suspend(),
                Some(key) => return Some(Heard::Key(key)),
                None => {}
            },
            // Where there are signals, they tell of it sooner.
            Ok(Event::Resize(..)) if cfg!(not(unix)) => return Some(Heard::Resized),
            Ok(_) => {}
        }
    }
}

/// Wipes the screen at once; the loop is told, and has not long to end by itself.
fn leave() -> Heard {
    guard::end_in_time(|| {
        #[expect(clippy::exit, clippy::disallowed_methods, reason = "the loop does not listen")]
        process::exit(0);
    });
    guard::restore();
    Heard::Leave
}

fn suspend() {
    #[cfg(unix)]
    super::signals::suspend();
}
