//! The command line: reads the arguments and runs what they ask for. Errors that people meet say what
//! is wrong and what would be right, in their language; the exit code is 2 for a usage error, and 1
//! where a check found problems, contents differ or an output could not be written.

mod answers;
mod arguments;
mod calendar;
mod diff;
mod doctor;
mod error;
#[cfg(feature = "tui")]
mod full_screen;
mod help;
mod interactive;
mod language;
mod lint;
mod load;
mod look;
mod names;
mod new_pack;
mod packaging;
mod packs;
mod platform;
mod print;
mod report;
mod request;
mod session_start;
mod width;
mod work_paper;

use std::{
    ffi::OsString,
    io::{self, BufWriter, Write},
    mem::ManuallyDrop,
    process::ExitCode,
};

use crate::{
    content::embedded,
    language::Language,
    runtime::{LoadedContent, TextSet},
    store::settings::{self, SavedSettings},
};
use error::{CommandError, UsageError};
use request::{Request, Subcommand};
use session_start::SessionStart;

/// Reads the arguments and does what they ask.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    #[cfg(feature = "tui")]
    crate::frontends::terminal::hardening::disable_core_dumps();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let saved = settings::load();
    let language = language::spoken(&arguments, saved.as_ref().and_then(SavedSettings::language));
    let done = arguments::parse(&arguments)
        .map_err(CommandError::from)
        .and_then(|request| execute(&request, language, saved));
    match done {
        Ok(code) => code,
        Err(CommandError::Usage(error)) => tell_usage_error(&error, language),
        Err(CommandError::Io(error)) => tell_io_error(&error, language),
        Err(CommandError::Terminal(error)) => tell_terminal_error(&error, language),
    }
}

fn execute(
    request: &Request,
    language: Language,
    saved: Option<SavedSettings>,
) -> Result<ExitCode, CommandError> {
    // Standard output alone would be written line by line, also into a pipe.
    let mut out = BufWriter::new(io::stdout().lock());
    let read = || {
        let loaded = load::load(request, saved.as_ref().unwrap_or(&SavedSettings::default()))?;
        load::tell_clock(request, &loaded, language);
        load::tell_left_out(&loaded, language);
        // What was read lasts until the process ends; to give it back piece by piece only takes time.
        Ok::<_, UsageError>(ManuallyDrop::new(loaded))
    };
    let mut code = ExitCode::SUCCESS;
    match &request.subcommand {
        Subcommand::Open(_)
        | Subcommand::Train { .. }
        | Subcommand::Refresher
        | Subcommand::Look(None)
        | Subcommand::Ready => {
            drop(out);
            return interactive::run(&SessionStart { request, language, saved });
        }
        Subcommand::Completions(shell) => packaging::completions(&mut out, *shell, language)?,
        Subcommand::Man => packaging::man(&mut out, language)?,
        Subcommand::Help => help::write(&mut out, request.command.as_deref(), language)?,
        Subcommand::Version => {
            writeln!(out, "{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))?;
        }
        Subcommand::Lint(folders) => {
            code = lint::run(&mut out, folders, language, platform::now().date())?;
        }
        Subcommand::NewPack(folder) => code = new_pack::run(&mut out, folder, language)?,
        Subcommand::Diff(folders) => code = diff::run(&mut out, request, folders, language)?,
        Subcommand::Doctor => code = doctor::run(&mut out, request, &*read()?, language)?,
        Subcommand::Look(Some(words)) => {
            code = look::run(&mut out, words, request, &*read()?, language)?;
        }
        Subcommand::Print(paper, form) => {
            print::run(&mut out, paper, *form, request, &*read()?, language)?;
        }
        Subcommand::Assess => report::assess(&mut out, request, &*read()?, language)?,
        Subcommand::Contacts => report::contacts(&mut out, request, &*read()?, language)?,
        Subcommand::Calendar => {
            calendar::run(&mut out, request, language)?;
        }
        Subcommand::Cases => report::cases(&mut out, &*read()?, language)?,
        Subcommand::Privacy => report::privacy(&mut out, &*read()?, language)?,
    }
    // What is still buffered may be what does not fit on the disk.
    out.flush()?;
    Ok(code)
}

fn tell_usage_error(error: &UsageError, language: Language) -> ExitCode {
    let texts = embedded::texts(TextSet::Core, language);
    let arguments: Vec<_> =
        error.arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let mut out = io::stderr().lock();
    // Nobody left to tell is no reason to fail otherwise.
    let _ = writeln!(out, "vaksam: {}", texts.with(error.id, &arguments));
    let _ = writeln!(out, "{}", texts.line("cli-error-help"));
    ExitCode::from(2)
}

/// Says with the cause whom to call: whoever wanted help now gets no page that says it.
fn tell_terminal_error(error: &io::Error, language: Language) -> ExitCode {
    let content = LoadedContent::shipped(embedded::SHIPPED, false);
    let texts = content.read_texts(TextSet::Core, language);
    let text = texts.with("cli-error-terminal", &[("cause", error.to_string().into())]);
    // Nobody left to tell is no reason to fail otherwise.
    let _ = writeln!(io::stderr().lock(), "vaksam: {text}");
    ExitCode::FAILURE
}

/// Whoever closed a pipe knows that it is closed; any other cause is said.
fn tell_io_error(error: &io::Error, language: Language) -> ExitCode {
    if error.kind() != io::ErrorKind::BrokenPipe {
        let texts = embedded::texts(TextSet::Core, language);
        let text = texts.with("cli-error-io", &[("cause", error.to_string().into())]);
        // Nobody left to tell is no reason to fail otherwise.
        let _ = writeln!(io::stderr().lock(), "vaksam: {text}");
    }
    ExitCode::FAILURE
}
