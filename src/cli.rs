//! The command line: what was asked for, in which place and language, and who carries it out. May
//! use everything. Errors that people meet say what is wrong and what would be right, in their
//! language; the exit code is 2 for a usage error and 1 where a check found problems.

mod answers;
mod arguments;
mod help;
mod interactive;
mod language;
mod lint;
mod look;
mod names;
mod packs;
mod platform;
mod print;
mod report;

use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use crate::{
    app::state::Task,
    language::Language,
    route::{Place, hours::Moment},
    runtime::{LoadedContent, TextSet, clock},
    store::settings,
};
use arguments::{Request, Wish};
use names::Usage;

/// Everything a command needs, once the content is read.
pub struct Loaded {
    /// The content, with that of packs.
    pub content: LoadedContent,
    /// Where the person stands, as far as told or saved.
    pub place: Place,
    /// Packs with faults, which are not used; the rest goes on without them.
    pub left_out: Vec<String>,
}

/// Reads the arguments and does what they ask.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    #[cfg(feature = "tui")]
    crate::frontends::terminal::hardening::disable_core_dumps();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let saved = settings::load();
    let language = language::spoken(&arguments, saved.as_ref().and_then(|(_, language)| *language));
    let done = match arguments::parse(&arguments) {
        Ok(request) => carry_out(&request, language, saved.map(|(place, _)| place)),
        Err(usage) => Err(Failure::Usage(usage)),
    };
    match done {
        Ok(code) => code,
        Err(Failure::Usage(usage)) => tell_usage(&usage, language),
        Err(Failure::Closed) => ExitCode::FAILURE,
    }
}

/// Why a command did not come to its end.
#[derive(Debug)]
pub enum Failure {
    /// It was asked for wrongly.
    Usage(Usage),
    /// Nobody reads what it writes, or nothing can be read.
    Closed,
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

impl From<io::Error> for Failure {
    fn from(_: io::Error) -> Self {
        Self::Closed
    }
}

fn carry_out(
    request: &Request,
    language: Language,
    saved: Option<Place>,
) -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let read = || {
        let loaded = load(request, saved.clone().unwrap_or_default())?;
        tell_left_out(&loaded, language);
        Ok::<_, Usage>(loaded)
    };
    match &request.wish {
        Wish::Help => help::write(&mut out, request.of.as_deref(), language)?,
        Wish::Version => writeln!(out, "{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))?,
        Wish::Lint(folders) => return lint::run(&mut out, folders, language),
        Wish::Open(_) | Wish::Train { .. } | Wish::Look(None) | Wish::Ready => {
            drop(out);
            return interactive::run(request, language, saved);
        }
        Wish::Look(Some(words)) => {
            return look::run(&mut out, words, request, &read()?, language);
        }
        Wish::Print(paper, form) => {
            print::run(&mut out, paper, *form, request, &read()?, language)?;
        }
        Wish::Assess => report::assess(&mut out, request, &read()?, language)?,
        Wish::Contacts => report::contacts(&mut out, request, &read()?, language)?,
        Wish::Cases => report::cases(&mut out, &read()?, language)?,
        Wish::Privacy => report::privacy(&mut out, &read()?, language)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads the content and finds the place that was asked for in it. What is said on the command
/// line goes before what was saved.
fn load(request: &Request, saved: Place) -> Result<Loaded, Usage> {
    let needs_deferred = matches!(
        request.wish,
        Wish::Train { .. } | Wish::Cases | Wish::Print(..) | Wish::Look(_) | Wish::Ready
    );
    let (content, left_out) = packs::load(&request.packs, needs_deferred);
    let place = names::place(request, saved, content.catalog())?;
    Ok(Loaded { content, place, left_out })
}

/// The moment that was asked for, or now.
fn moment(request: &Request) -> Result<Moment, Usage> {
    let Some(typed) = &request.at else { return Ok(platform::now()) };
    clock::parse_moment(typed).ok_or_else(|| Usage::new("cli-error-time").with("value", typed))
}

/// Tells of packs that are not used; the answer itself goes on without them.
fn tell_left_out(loaded: &Loaded, language: Language) {
    if loaded.left_out.is_empty() {
        return;
    }
    let texts = loaded.content.read_texts(TextSet::Core, language);
    for folder in &loaded.left_out {
        let text = texts.with("ui-pack-left-out", &[("value", folder.as_str().into())]);
        // Nobody left to tell is no reason to fail.
        let _ = writeln!(io::stderr().lock(), "vaksam: {text}");
    }
}

fn tell_usage(usage: &Usage, language: Language) -> ExitCode {
    let texts = TextSet::Core.read_embedded(language);
    let arguments: Vec<_> =
        usage.arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let mut error = io::stderr().lock();
    // Nobody left to tell is no reason to fail otherwise.
    let _ = writeln!(error, "vaksam: {}", texts.with(usage.id, &arguments));
    let _ = writeln!(error, "{}", texts.line("cli-error-help"));
    ExitCode::from(2)
}

/// The task of a command of its own.
const fn task(name: &str) -> Option<Task> {
    match name.as_bytes() {
        b"walk" => Some(Task::Walk),
        b"quick" => Some(Task::Quick),
        b"call" => Some(Task::Call),
        _ => None,
    }
}
