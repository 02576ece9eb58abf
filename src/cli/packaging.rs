//! What a package brings besides the program: completions for shells, and the page for `man`. Both are
//! made of the commands and the words of their help, so that they cannot fall behind.

use std::io::{self, Write};

use clap_complete::Shell;
use clap_mangen::Man;

use super::help::worded_command;
use crate::language::Language;

/// Writes what makes a shell complete commands and options.
///
/// # Errors
/// An output that is closed.
pub fn completions(out: &mut impl Write, shell: Shell, language: Language) -> io::Result<()> {
    // `generate` panics where it cannot write, as into a pipe that was closed.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut worded_command(language), "vaksam", &mut script);
    out.write_all(&script)
}

/// Writes the page of all commands for `man`.
///
/// # Errors
/// An output that is closed.
pub fn man(out: &mut impl Write, language: Language) -> io::Result<()> {
    let mut command = worded_command(language).version(env!("CARGO_PKG_VERSION"));
    command.build();
    Man::new(command).render(out)
}
