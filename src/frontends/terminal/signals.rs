//! What the program does when the system ends, stops or continues it. A thread of its own
//! answers: the loop may be drawing, or deaf because its window is gone. May use `guard`,
//! signal-hook and rustix.

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

use super::{Heard, guard};

/// Everything that would end the program without giving the terminal back.
const ENDINGS: [i32; 8] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU];

/// How far apart signals that were sent together may be heard.
const TOGETHER: Duration = Duration::from_millis(20);

/// Lets a write beyond the limit for files fail, as on a full disk, instead of ending the program.
///
/// # Errors
/// The system takes no handler.
pub fn outlast_file_limit() -> io::Result<()> {
    // Nobody reads the flag: that the signal has a handler is all it takes.
    flag::register(SIGXFSZ, Arc::default()).map(drop)
}

/// Starts to listen; called before the terminal is taken.
pub fn watch(tell: Sender<Heard>) -> io::Result<()> {
    let signals = Signals::new(ENDINGS.iter().chain(&[SIGTSTP, SIGCONT, SIGWINCH]))?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || listen(signals, &tell))?;
    Ok(())
}

/// Ends the program when the window is closed and no signal says so.
pub fn watch_for_hangup() -> io::Result<()> {
    thread::Builder::new().name("hangup".to_owned()).spawn(wait_for_hangup)?;
    Ok(())
}

/// Lends the terminal to the shell until the program is continued.
///
/// The whole group is stopped, since a parent may be waiting in it. Without a shell to go back to
/// nothing happens: nobody could continue the program.
pub fn suspend() {
    if a_shell_waits() {
        guard::suspend(|| kill_current_process_group(Signal::STOP).is_ok());
    }
}

/// A shell with job control runs each job in a group of its own; only the group of the session's
/// own leader has nobody to go back to.
fn a_shell_waits() -> bool {
    getsid(None).is_ok_and(|session| session != getpgrp())
}

fn in_background() -> bool {
    tcgetpgrp(io::stdin()).is_ok_and(|foreground| foreground != getpgrp())
}

fn listen(mut signals: Signals, tell: &Sender<Heard>) -> ! {
    loop {
        let heard: Vec<_> = signals.wait().collect();
        answer(&heard, tell);
        if heard.contains(&SIGCONT) && in_background() {
            // "End" and "continue" are often sent together, and may be heard one by one.
            thread::sleep(TOGETHER);
            answer(&signals.pending().collect::<Vec<_>>(), tell);
            stop_in_background();
        }
    }
}

fn answer(heard: &[i32], tell: &Sender<Heard>) {
    if let Some(ending) = heard.iter().find(|signal| ENDINGS.contains(signal)) {
        end_by(*ending);
    }
    for signal in heard {
        match *signal {
            SIGTSTP => suspend(),
            SIGCONT => resume(tell),
            _ => drop(tell.send(Heard::Resized)),
        }
    }
}

/// Gives the terminal back and dies by the same signal, so that the caller sees the cause.
fn end_by(signal: i32) {
    guard::end_in_time(move || die(signal));
    guard::restore();
    die(signal);
}

fn die(signal: i32) {
    drop(emulate_default_handler(signal));
    process::abort();
}

fn resume(tell: &Sender<Heard>) {
    if in_background() {
        return;
    }
    if guard::resume().is_err() {
        // Continued without its terminal: to the program that is a closed window.
        end_by(SIGHUP);
    }
    drop(tell.send(Heard::Resized));
}

/// Stops until the shell hands the terminal over. The system would stop us at the first change of
/// the terminal's settings; we stop before we have read them, since they are the shell's own now
/// and would be "put back" in the end.
fn stop_in_background() {
    if in_background() {
        let _alone = kill_current_process_group(Signal::TTOU);
    }
}

/// Ends the program with its window where no signal says so: outside the window's own session.
fn wait_for_hangup() {
    let keys = io::stdin();
    loop {
        let mut window = [PollFd::new(&keys, PollFlags::empty())];
        if rustix::io::retry_on_intr(|| poll(&mut window, None)).is_err() {
            return;
        }
        let [seen] = window.map(|window| window.revents());
        if seen.contains(PollFlags::NVAL) {
            // This system cannot tell.
            return;
        }
        if seen.intersects(PollFlags::HUP | PollFlags::ERR) {
            end_by(SIGHUP);
        }
    }
}
