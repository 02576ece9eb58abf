//! What a panic does: the terminal is given back, one line says where it happened, and the program
//! ends. A panic in any thread ends the whole program, since the event loop would go on drawing
//! on a terminal that has been given back.

use std::{
    io::{self, Write},
    panic::{self, Location, PanicHookInfo},
    path::Path,
    process,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use super::guard;

/// The exit code Rust programs have after a panic.
const EXIT_CODE: i32 = 101;

/// From here on a panic ends the program; `notice` is printed before the file and line.
pub fn install(notice: String) {
    static PANICKING: AtomicBool = AtomicBool::new(false);
    panic::set_hook(Box::new(move |info| {
        if PANICKING.swap(true, Ordering::SeqCst) {
            // Another thread is ending the program already.
            loop {
                thread::park();
            }
        }
        guard::end_in_time(exit);
        guard::restore();
        report(&notice, info);
        exit();
    }));
}

/// Leaves out the panic message: it may quote an answer.
fn report(notice: &str, info: &PanicHookInfo) {
    let location = info.location().map(file_and_line).unwrap_or_default();
    drop(writeln!(io::stderr().lock(), "{notice} {location}"));
}

/// Without the folders, which are those of the machine the program was built on.
fn file_and_line(location: &Location) -> String {
    let file = Path::new(location.file()).file_name().unwrap_or_default();
    format!("{}:{}", file.to_string_lossy(), location.line())
}

fn exit() {
    #[expect(clippy::exit, clippy::disallowed_methods, reason = "the panic may be in any thread")]
    process::exit(EXIT_CODE);
}
