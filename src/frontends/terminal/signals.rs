//! What the program does when the system ends, stops or continues it.

use std::{io, os::unix::net::UnixStream, process, sync::Arc};

use rustix::{
    process::{Signal, getpgrp, getsid, kill_current_process_group},
    termios::tcgetpgrp,
};
use signal_hook::{
    consts::{
        SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGSYS, SIGTERM,
        SIGTRAP, SIGTSTP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
    },
    flag,
    iterator::{backend::SignalDelivery, exfiltrator::SignalOnly},
    low_level::emulate_default_handler,
};

use super::guard;

/// Signals whose default is to end the program, which would leave the terminal in raw mode.
///
/// `SIGKILL` cannot be caught. `SIGILL`, `SIGFPE`, `SIGSEGV` and `SIGBUS` tell of a fault at the very
/// instruction to which a handler returns; to answer them takes code without memory safety.
const TERMINATING: [i32; 14] = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGABRT, SIGTRAP,
    SIGVTALRM, SIGPROF, SIGIO, SIGSYS,
];

/// The same, on Linux alone: of the power supply, of a coprocessor, and the real-time signals, of
/// which the C library keeps the first few to itself.
#[cfg(target_os = "linux")]
const TERMINATING_ON_LINUX: [std::ops::RangeInclusive<i32>; 3] = [30..=30, 16..=16, 34..=64];
#[cfg(not(target_os = "linux"))]
const TERMINATING_ON_LINUX: [std::ops::RangeInclusive<i32>; 0] = [];

/// What a shell says of a program that was ended by a signal, above the signal's number.
const ENDED_BY_SIGNAL: i32 = 128;

/// Makes a write beyond the limit for file sizes fail, as on a full disk, instead of ending the
/// program.
///
/// # Errors
/// The system refuses the handler.
pub fn survive_file_size_limit() -> io::Result<()> {
    // Nobody reads the flag: having a handler is enough.
    flag::register(SIGXFSZ, Arc::default()).map(drop)
}

/// Catches the signals from here on; what comes can be read.
pub fn catch() -> io::Result<SignalDelivery<UnixStream, SignalOnly>> {
    let (read, write) = UnixStream::pair()?;
    let needed = TERMINATING.iter().chain(&[SIGTSTP, SIGCONT, SIGWINCH]);
    let signals = SignalDelivery::with_pipe(read, write, SignalOnly, needed)?;
    for signal in TERMINATING_ON_LINUX.into_iter().flatten() {
        // The numbers differ among processors and C libraries; what one lacks need not be caught.
        let _refused = signals.handle().add_signal(signal);
    }
    Ok(signals)
}

fn is_terminating(signal: i32) -> bool {
    TERMINATING.contains(&signal)
        || TERMINATING_ON_LINUX.iter().any(|signals| signals.contains(&signal))
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

/// Answers signals that came together; true if the screen has to be drawn anew.
pub fn answer(received: &[i32]) -> bool {
    if let Some(signal) = received.iter().find(|signal| is_terminating(**signal)) {
        end_by(*signal);
    }
    let mut is_changed = false;
    for signal in received {
        match *signal {
            SIGTSTP => suspend(),
            SIGCONT => is_changed |= resume(),
            _ => is_changed = true,
        }
    }
    is_changed
}

/// The program was continued, but the shell kept the terminal.
pub fn is_continued_in_background(received: &[i32]) -> bool {
    received.contains(&SIGCONT) && in_background()
}

/// Gives the terminal back and ends by the same signal, so that the caller sees the cause.
pub fn end_by(signal: i32) {
    guard::end_in_time(move || die(signal));
    guard::restore();
    die(signal);
}

fn die(signal: i32) {
    drop(emulate_default_handler(signal));
    // It returns for signals it does not know.
    #[expect(clippy::exit, clippy::disallowed_methods, reason = "the terminal is given back")]
    process::exit(ENDED_BY_SIGNAL.saturating_add(signal));
}

/// True if the terminal has been taken again and has to be drawn.
fn resume() -> bool {
    if in_background() {
        return false;
    }
    if guard::resume().is_err() {
        // The terminal is gone, as if the window had been closed.
        end_by(SIGHUP);
    }
    true
}

/// Stops until the shell hands the terminal over. The system would do the same, but only at the
/// first change of the terminal's settings. By then the program would have read the shell's own
/// settings and would restore those in the end.
pub fn stop_in_background() {
    if in_background() {
        let _refused = kill_current_process_group(Signal::TTOU);
    }
}
