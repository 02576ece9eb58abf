//! The arguments as clap reads them, and what they ask for. Its words are not clap's: help is
//! written from Fluent, and each of clap's errors becomes one of ours.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};

use super::{names::Usage, task};
use crate::{app::state::Task, content::embedded, frontends::paper::PaperFormat};

/// What was asked for.
#[derive(Debug, Clone)]
pub enum Wish {
    /// The interactive program, perhaps straight at a task.
    Open(Option<Task>),
    /// Training on cases, perhaps straight at one.
    Train {
        /// The case as typed.
        case: Option<String>,
        /// With a class.
        class: bool,
    },
    /// The cases to train on, printed.
    Cases,
    /// The reference; with words, what they find, printed.
    Look(Option<String>),
    /// The outcome of answers in a file.
    Assess,
    /// The contacts of a place.
    Contacts,
    /// The problems of the content, or of folders.
    Lint(Vec<PathBuf>),
    /// What is and is not left behind.
    Privacy,
    /// The readiness check.
    Ready,
    /// Something for paper.
    Print(Paper, PaperFormat),
    /// Help.
    Help,
    /// The version.
    Version,
}

/// What can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// A case to train on, or every case of a sector.
    Handout {
        /// The case as typed.
        case: Option<String>,
        /// With the answers.
        key: bool,
    },
    /// What a readiness check found to do.
    Todo(Todo),
}

/// What a readiness check found to do, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Todo {
    /// Who was asked.
    pub whom: Option<String>,
    /// The questions answered no.
    pub open: Vec<String>,
    /// The questions answered partly.
    pub partly: Vec<String>,
}

/// The papers by name.
const PAPERS: [&str; 2] = ["handout", "todo"];

/// The arguments, read but not yet looked up.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// What was asked for.
    pub wish: Wish,
    /// The command that help was asked about, with the one it belongs to before it.
    pub of: Option<String>,
    /// A county as typed.
    pub county: Option<String>,
    /// A sector as typed.
    pub sector: Option<String>,
    /// A role as typed.
    pub role: Option<String>,
    /// A moment as typed.
    pub at: Option<String>,
    /// A file of answers, `-` for standard input.
    pub answers: Option<PathBuf>,
    /// JSON instead of text.
    pub json: bool,
    /// Folders that add to the content.
    pub packs: Vec<PathBuf>,
    /// Line mode, whatever the terminal.
    #[cfg_attr(not(feature = "tui"), expect(dead_code, reason = "the full screen asks"))]
    pub plain: bool,
}

impl Default for Wish {
    fn default() -> Self {
        Self::Open(None)
    }
}

impl Request {
    /// Whether it names anything that must be looked up in the content first.
    #[cfg_attr(not(feature = "tui"), expect(dead_code, reason = "the full screen asks"))]
    pub fn names_something(&self) -> bool {
        let names = [&self.county, &self.sector, &self.role, &self.at];
        let case = matches!(self.wish, Wish::Train { case: Some(_), .. });
        case || !self.packs.is_empty() || names.iter().any(|name| name.is_some())
    }
}

/// The commands, without words.
pub fn command() -> Command {
    Command::new("vaksam")
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args(everywhere())
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::SetTrue))
        .subcommands(subcommands())
}

/// What every command takes.
fn everywhere() -> [Arg; 6] {
    [
        option("lang", "sv|en").short('L'),
        option("county", "COUNTY").short('c'),
        option("at", "TIME"),
        Arg::new("plain").long("plain").action(ArgAction::SetTrue),
        option("pack", "DIR").action(ArgAction::Append).value_parser(value_parser!(PathBuf)),
        Arg::new("help").short('h').long("help").action(ArgAction::SetTrue),
    ]
    .map(|arg| arg.global(true))
}

fn subcommands() -> [Command; 11] {
    let sector = || Arg::new("sector").value_name("SECTOR");
    let format =
        || option("format", "text|json").value_parser(["text", "json"]).hide_possible_values(true);
    let walk = |name: &'static str| Command::new(name).args([sector(), option("role", "ROLE")]);
    let answers = option("answers", "FILE|-").value_parser(value_parser!(PathBuf));
    let folders =
        Arg::new("folders").value_name("DIR").num_args(0..).value_parser(value_parser!(PathBuf));
    [
        walk("walk"),
        walk("quick"),
        Command::new("call").arg(sector().long("sector")),
        Command::new("train").args([
            Arg::new("case").value_name("CASE"),
            Arg::new("list").long("list").action(ArgAction::SetTrue),
            Arg::new("class").long("class").action(ArgAction::SetTrue),
        ]),
        Command::new("look").arg(Arg::new("words").value_name("WORDS").num_args(0..)),
        walk("assess").mut_arg("sector", |arg| arg.long("sector")).args([answers, format()]),
        Command::new("contacts").args([sector().long("sector"), format()]),
        Command::new("lint").arg(folders),
        Command::new("ready"),
        Command::new("privacy"),
        papers(),
    ]
}

/// One command a paper, each with options of its own.
fn papers() -> Command {
    let form = option("form", "text|html")
        .long("format")
        .value_parser(["text", "html"])
        .hide_possible_values(true);
    let questions = |name| option(name, "QUESTION").num_args(1..).value_delimiter(',');
    let handout = Command::new("handout").args([
        Arg::new("paper-case").value_name("CASE"),
        option("sector", "SECTOR"),
        Arg::new("key").long("key").action(ArgAction::SetTrue),
        form.clone(),
    ]);
    let todo = Command::new("todo").args([
        option("whom", "workplace|municipality").long("for"),
        questions("open"),
        questions("partly"),
        form,
    ]);
    Command::new("print").subcommands([handout, todo])
}

/// An option with a value.
fn option(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

/// Reads the arguments.
///
/// # Errors
/// A usage error in our own words.
pub fn parse(arguments: &[OsString]) -> Result<Request, Usage> {
    if arguments.len() <= 1 {
        // Nothing was asked for, and nothing must stand before the first page.
        return Ok(Request::default());
    }
    let matches = command()
        .try_get_matches_from(arguments)
        .map_err(|error| usage(&error, &called(command(), arguments)))?;
    let (name, inner) = matches.subcommand().unwrap_or(("", &matches));
    let (of, inner) = match inner.subcommand() {
        Some((paper, inner)) => (format!("{name} {paper}"), inner),
        None => (name.to_owned(), inner),
    };
    if let Some(language) = text(inner, "lang")
        && embedded::languages().find(&language).is_none()
    {
        return Err(Usage::new("cli-error-language").with("value", &language));
    }
    let wish = if inner.get_flag("help") {
        Wish::Help
    } else if matches.get_flag("version") {
        Wish::Version
    } else {
        wish(&of, inner)?
    };
    Ok(Request {
        wish,
        of: (!of.is_empty()).then_some(of),
        county: text(inner, "county"),
        sector: text(inner, "sector"),
        role: text(inner, "role"),
        at: text(inner, "at"),
        answers: inner.try_get_one("answers").ok().flatten().cloned(),
        json: text(inner, "format").as_deref() == Some("json"),
        packs: inner.get_many("pack").into_iter().flatten().cloned().collect(),
        plain: inner.get_flag("plain"),
    })
}

fn wish(name: &str, matches: &ArgMatches) -> Result<Wish, Usage> {
    Ok(match name {
        "assess" => Wish::Assess,
        "contacts" => Wish::Contacts,
        "privacy" => Wish::Privacy,
        "ready" => Wish::Ready,
        "train" if matches.get_flag("list") => Wish::Cases,
        "train" => Wish::Train { case: text(matches, "case"), class: matches.get_flag("class") },
        "look" => {
            let words = matches.get_many::<String>("words").into_iter().flatten();
            let words: Vec<&str> = words.map(String::as_str).collect();
            Wish::Look((!words.is_empty()).then(|| words.join(" ")))
        }
        "lint" => Wish::Lint(matches.get_many("folders").into_iter().flatten().cloned().collect()),
        "print" => {
            return Err(Usage::new("cli-error-paper").with("valid", &PAPERS.join(", ")));
        }
        "print handout" => Wish::Print(handout(matches)?, form(matches)),
        "print todo" => Wish::Print(Paper::Todo(todo(matches)), form(matches)),
        other => Wish::Open(task(other)),
    })
}

/// Either a case or the cases of a sector.
fn handout(matches: &ArgMatches) -> Result<Paper, Usage> {
    let case = text(matches, "paper-case");
    if case.is_some() == text(matches, "sector").is_some() {
        return Err(Usage::new("cli-error-case-or-sector"));
    }
    Ok(Paper::Handout { case, key: matches.get_flag("key") })
}

fn todo(matches: &ArgMatches) -> Todo {
    let all = |name| matches.get_many(name).into_iter().flatten().cloned().collect();
    Todo { whom: text(matches, "whom"), open: all("open"), partly: all("partly") }
}

fn form(matches: &ArgMatches) -> PaperFormat {
    if text(matches, "form").as_deref() == Some("html") {
        PaperFormat::Html
    } else {
        PaperFormat::Text
    }
}

/// A text argument, also one that the command does not have.
fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.try_get_one::<String>(name).ok().flatten().cloned()
}

/// The innermost command that was called.
fn called(mut command: Command, arguments: &[OsString]) -> Command {
    command.build();
    for argument in arguments {
        if let Some(inner) = command.find_subcommand(argument) {
            command = inner.clone();
        }
    }
    command
}

/// One of clap's errors as one of ours.
fn usage(error: &clap::Error, called: &Command) -> Usage {
    let value = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = value(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let known = called.get_arguments().filter_map(Arg::get_long);
            let known: Vec<String> = known.map(|name| format!("--{name}")).collect();
            let known = known.iter().map(String::as_str);
            Usage::new("cli-error-argument").with("value", &argument).did_you_mean(&argument, known)
        }
        ErrorKind::InvalidSubcommand => {
            let typed = value(ContextKind::InvalidSubcommand);
            let known = called.get_subcommands().map(Command::get_name);
            Usage::new("cli-error-command").with("value", &typed).did_you_mean(&typed, known)
        }
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => {
            Usage::new("cli-error-value-missing").with("argument", &argument)
        }
        ErrorKind::InvalidValue => Usage::new("cli-error-value")
            .with("argument", &argument)
            .with("value", &value(ContextKind::InvalidValue))
            .with("valid", &value(ContextKind::ValidValue)),
        ErrorKind::ArgumentConflict => Usage::new("cli-error-twice").with("argument", &argument),
        _ => Usage::new("cli-error-arguments"),
    }
}
