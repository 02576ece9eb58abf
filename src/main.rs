//! vaksam: from what was seen to the right person on the phone. Everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    vaksam::cli::run(std::env::args_os())
}
