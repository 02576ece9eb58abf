//! What happens when the program itself fails: the terminal is given back first, then one line
//! says where, and nothing of what the program knew. Any thread ends the whole program, since a
//! terminal given back under a running loop would be drawn on again. May use `guard`.

use std::{
    io::{self, Write},
    panic::{self, Location, PanicHookInfo},
    path::Path,
    process,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use super::guard;

/// The exit code of a program that failed.
const FAILED: i32 = 101;

/// From here on a panic ends the program; `words` stand before the place of the fault.
pub fn arm(words: String) {
    static FAILING: AtomicBool = AtomicBool::new(false);
    panic::set_hook(Box::new(move |fault| {
        if FAILING.swap(true, Ordering::SeqCst) {
            loop {
                thread::park();
            }
        }
        guard::end_in_time(end);
        guard::restore();
        report(&words, fault);
        end();
    }));
}

/// Never the message of the panic: it may quote an answer.
fn report(words: &str, fault: &PanicHookInfo) {
    let place = fault.location().map(place).unwrap_or_default();
    drop(writeln!(io::stderr().lock(), "{words} {place}"));
}

/// File and line, without the folders of the machine the program was built on.
fn place(location: &Location) -> String {
    let file = Path::new(location.file()).file_name().unwrap_or_default();
    format!("{}:{}", file.to_string_lossy(), location.line())
}

fn end() {
    #[expect(clippy::exit, clippy::disallowed_methods, reason = "the fault may be in any thread")]
    process::exit(FAILED);
}
