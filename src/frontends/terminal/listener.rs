//! Listens to the terminal and to signals with one `poll`, and answers at once what cannot wait: the
//! leave key, the signals that end or stop the program, and a window that was closed.

use std::{
    io::{self, PipeReader},
    os::unix::net::UnixStream,
    process, thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::{Errno, retry_on_intr},
};
use signal_hook::{
    consts::SIGHUP,
    iterator::{backend::SignalDelivery, exfiltrator::SignalOnly},
};

use super::{decoder::Decoder, event::TerminalEvent, guard, keys::KeyPress, signals};

/// How far apart signals that were sent together may arrive.
const SIGNAL_SPREAD: Duration = Duration::from_millis(20);

/// Keys beyond this are dropped while nobody handles them: only a fault presses so many, and the
/// leave key behind them is still heard.
const MAX_WAITING: usize = 65_536;

/// Hears keys and signals and keeps what the event loop has to answer.
pub struct Listener {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    decoder: Decoder,
    last_byte: Instant,
    is_over: bool,
    /// What has come and was not taken.
    pub events: Vec<TerminalEvent>,
}

/// What listening came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Something, though perhaps no event.
    Something,
    /// Nothing in that time, or nothing any more.
    Nothing,
    /// That it is enough.
    Stop,
}

/// What has come, by `poll`.
struct Ready {
    stop: PollFlags,
    signals: PollFlags,
    input: PollFlags,
}

impl Listener {
    /// Begins to catch signals.
    pub fn new() -> io::Result<Self> {
        Ok(Self {
            signals: signals::catch()?,
            decoder: Decoder::default(),
            last_byte: Instant::now(),
            is_over: false,
            events: Vec::new(),
        })
    }

    /// Waits until something has come, `until` has passed, or the other end of `stop` is closed.
    pub fn listen(&mut self, until: Option<Instant>, stop: Option<&PipeReader>) -> Heard {
        if self.is_over {
            return Heard::Nothing;
        }
        match self.wait(until, stop) {
            Err(error) => self.close(error.into()),
            Ok(Some(ready)) if !ready.stop.is_empty() => return Heard::Stop,
            // First, since the terminal must not be read in the background.
            Ok(Some(ready)) if !ready.signals.is_empty() => self.answer_signals(),
            Ok(Some(ready)) if ready.input.intersects(PollFlags::HUP | PollFlags::ERR) => {
                // Outside the session of its window the program gets no signal when it is closed.
                signals::end_by(SIGHUP);
            }
            Ok(Some(ready)) if ready.input.contains(PollFlags::NVAL) => {
                self.close(io::ErrorKind::Unsupported.into());
            }
            Ok(Some(_)) => self.read(),
            Ok(None) => {
                let presses = self.decoder.silence(self.last_byte.elapsed());
                self.take(presses);
                if until.is_some_and(|until| until <= Instant::now()) {
                    return Heard::Nothing;
                }
            }
        }
        Heard::Something
    }

    /// Whether nothing can come any more: the person has left, or the keyboard cannot be read.
    pub const fn is_over(&self) -> bool {
        self.is_over
    }

    fn wait(
        &self,
        until: Option<Instant>,
        stop: Option<&PipeReader>,
    ) -> Result<Option<Ready>, Errno> {
        let patience = self.decoder.patience();
        let patience = patience.map(|patience| patience.saturating_sub(self.last_byte.elapsed()));
        let rest = until.map(|until| until.saturating_duration_since(Instant::now()));
        let shortest = [patience, rest].into_iter().flatten().min();
        let timeout = shortest.and_then(|time| Timespec::try_from(time).ok());

        let input = io::stdin();
        // A program that is being stopped runs on for a moment; what is typed then is not for it.
        let typed = if guard::is_lent() { PollFlags::empty() } else { PollFlags::IN };
        let mut polled =
            vec![PollFd::new(self.signals.get_read(), PollFlags::IN), PollFd::new(&input, typed)];
        polled.extend(stop.map(|stop| PollFd::new(stop, PollFlags::IN)));
        let count = retry_on_intr(|| poll(&mut polled, timeout.as_ref()))?;
        let came = |n: usize| polled.get(n).map_or(PollFlags::empty(), PollFd::revents);
        Ok((count > 0).then(|| Ready { signals: came(0), input: came(1), stop: came(2) }))
    }

    fn read(&mut self) {
        let mut bytes = [0; 4096];
        // Not by way of `Stdin`, which keeps bytes that `poll` then does not see.
        match rustix::io::read(io::stdin(), &mut bytes) {
            Ok(0) => self.close(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                self.last_byte = Instant::now();
                let presses = self.decoder.feed(bytes.get(..count).unwrap_or_default());
                self.take(presses);
            }
            // Another program has left the terminal in non-blocking mode, and read these itself.
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => self.close(error.into()),
        }
    }

    fn take(&mut self, presses: Vec<KeyPress>) {
        // Before the keys with it: whoever leaves does not want them any more.
        if presses.contains(&KeyPress::Leave) {
            return self.leave();
        }
        for press in presses {
            match press {
                KeyPress::Key(key) if self.events.len() < MAX_WAITING => {
                    self.events.push(TerminalEvent::Key(key));
                }
                KeyPress::Key(_) | KeyPress::Leave => {}
                KeyPress::Suspend => signals::suspend(),
            }
        }
    }

    /// Wipes the screen at once and gives the loop a short while to end by itself.
    fn leave(&mut self) {
        guard::end_in_time(|| {
            #[expect(clippy::disallowed_methods, reason = "the loop does not answer")]
            process::exit(0);
        });
        guard::restore();
        self.is_over = true;
        self.events.push(TerminalEvent::Leave);
    }

    fn close(&mut self, error: io::Error) {
        self.is_over = true;
        self.events.push(TerminalEvent::InputClosed(error));
    }

    fn answer_signals(&mut self) {
        let received: Vec<_> = self.signals.pending().collect();
        let mut is_changed = signals::answer(&received);
        if signals::is_continued_in_background(&received) {
            // "Terminate" and "continue" are often sent together but may arrive one by one.
            thread::sleep(SIGNAL_SPREAD);
            is_changed |= signals::answer(&self.signals.pending().collect::<Vec<_>>());
            signals::stop_in_background();
        }
        if is_changed {
            self.events.push(TerminalEvent::Redraw);
        }
    }
}
