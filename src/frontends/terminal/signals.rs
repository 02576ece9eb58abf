//! What the program does when the system ends, stops or continues it. Signals are handled in a
//! thread of its own, since the event loop may be busy drawing, or blocked because its window is
//! gone.

use std::{
    io, process,
    sync::{Arc, mpsc::Sender},
    thread,
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, poll},
    process::{Signal, getpgrp, getsid, kill_current_process_group},
    termios::tcgetpgrp,
};
use signal_hook::{
    consts::{
        SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGWINCH,
        SIGXCPU, SIGXFSZ,
    },
    flag,
    iterator::Signals,
    low_level::emulate_default_handler,
};

use super::{event::TerminalEvent, guard};

/// Signals whose default is to end the program, which would leave the terminal in raw mode.
const TERMINATING: [i32; 8] =
    [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU];

/// How far apart signals that were sent together may arrive.
const SIGNAL_SPREAD: Duration = Duration::from_millis(20);

/// Makes a write beyond the limit for file sizes fail, as on a full disk, instead of ending the
/// program.
///
/// # Errors
/// The system refuses the handler.
pub fn survive_file_size_limit() -> io::Result<()> {
    // Nobody reads the flag: having a handler is enough.
    flag::register(SIGXFSZ, Arc::default()).map(drop)
}

/// Starts the thread; called before the terminal is taken.
pub fn spawn_handler(events: Sender<TerminalEvent>) -> io::Result<()> {
    let signals = Signals::new(TERMINATING.iter().chain(&[SIGTSTP, SIGCONT, SIGWINCH]))?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || handle_signals(signals, &events))?;
    Ok(())
}

/// Ends the program when the window is closed and no signal says so.
pub fn spawn_hangup_watch() -> io::Result<()> {
    thread::Builder::new().name("hangup".to_owned()).spawn(wait_for_hangup)?;
    Ok(())
}

/// Lends the terminal to the shell until the program is continued.
///
/// The whole process group is stopped, since a parent may be waiting in it. Without a shell to go
/// back to nothing happens: nobody could continue the program.
pub fn suspend() {
    if has_shell() {
        guard::suspend(|| kill_current_process_group(Signal::STOP).is_ok());
    }
}

/// A shell with job control runs each job in a process group of its own. Only in the group of the
/// session leader is there no shell to go back to.
fn has_shell() -> bool {
    getsid(None).is_ok_and(|session| session != getpgrp())
}

fn in_background() -> bool {
    tcgetpgrp(io::stdin()).is_ok_and(|foreground| foreground != getpgrp())
}

fn handle_signals(mut signals: Signals, events: &Sender<TerminalEvent>) -> ! {
    loop {
        let received: Vec<_> = signals.wait().collect();
        answer(&received, events);
        if received.contains(&SIGCONT) && in_background() {
            // "Terminate" and "continue" are often sent together but may arrive one by one.
            thread::sleep(SIGNAL_SPREAD);
            answer(&signals.pending().collect::<Vec<_>>(), events);
            stop_in_background();
        }
    }
}

fn answer(received: &[i32], events: &Sender<TerminalEvent>) {
    if let Some(signal) = received.iter().find(|signal| TERMINATING.contains(signal)) {
        end_by(*signal);
    }
    for signal in received {
        match *signal {
            SIGTSTP => suspend(),
            SIGCONT => resume(events),
            _ => drop(events.send(TerminalEvent::Redraw)),
        }
    }
}

/// Gives the terminal back and ends by the same signal, so that the caller sees the cause.
fn end_by(signal: i32) {
    guard::end_in_time(move || die(signal));
    guard::restore();
    die(signal);
}

fn die(signal: i32) {
    drop(emulate_default_handler(signal));
    process::abort();
}

fn resume(events: &Sender<TerminalEvent>) {
    if in_background() {
        return;
    }
    if guard::resume().is_err() {
        // The terminal is gone, as if the window had been closed.
        end_by(SIGHUP);
    }
    drop(events.send(TerminalEvent::Redraw));
}

/// Stops until the shell hands the terminal over. The system would do the same, but only at the
/// first change of the terminal's settings. By then the program would have read the shell's own
/// settings and would restore those in the end.
fn stop_in_background() {
    if in_background() {
        let _refused = kill_current_process_group(Signal::TTOU);
    }
}

/// Outside the session of its window, the program gets no signal when the window is closed.
fn wait_for_hangup() {
    let input = io::stdin();
    loop {
        let mut polled = [PollFd::new(&input, PollFlags::empty())];
        if rustix::io::retry_on_intr(|| poll(&mut polled, None)).is_err() {
            return;
        }
        let [seen] = polled.map(|input| input.revents());
        if seen.contains(PollFlags::NVAL) {
            // This system cannot poll its terminals.
            return;
        }
        if seen.intersects(PollFlags::HUP | PollFlags::ERR) {
            end_by(SIGHUP);
        }
    }
}
