//! The arguments as clap reads them, and what they ask for. Its words are not clap's: help is
//! written from Fluent, and each of clap's errors becomes one of ours.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};
use clap_complete::Shell;

use super::{
    error::UsageError,
    request::{Paper, Request, Subcommand, TodoArguments, WorkPaper},
};
use crate::{app::state::Task, content::embedded, frontends::paper::PaperFormat};

/// The papers by name.
const PAPERS: [&str; 8] =
    ["card", "sheet", "checklist", "note", "language", "handout", "call-list", "todo"];

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
fn everywhere() -> [Arg; 7] {
    [
        option("lang", "sv|en").short('L'),
        option("place", "PLACE").short('p'),
        option("county", "COUNTY").short('c'),
        option("at", "TIME"),
        Arg::new("plain").long("plain").action(ArgAction::SetTrue),
        option("pack", "DIR").action(ArgAction::Append).value_parser(value_parser!(PathBuf)),
        Arg::new("help").short('h').long("help").action(ArgAction::SetTrue),
    ]
    .map(|arg| arg.global(true))
}

fn subcommands() -> [Command; 17] {
    let sector = || Arg::new("sector").value_name("SECTOR");
    let format =
        || option("format", "text|json").value_parser(["text", "json"]).hide_possible_values(true);
    let walk = |name: &'static str| Command::new(name).args([sector(), option("role", "ROLE")]);
    let folders =
        Arg::new("folders").value_name("DIR").num_args(0..).value_parser(value_parser!(PathBuf));
    let contents =
        Arg::new("contents").value_name("DIR").num_args(0..).value_parser(value_parser!(PathBuf));
    [
        walk("walk"),
        walk("quick"),
        Command::new("call").arg(sector().long("sector")),
        Command::new("train").args([
            Arg::new("case").value_name("CASE"),
            Arg::new("list").long("list").action(ArgAction::SetTrue),
            Arg::new("class").long("class").action(ArgAction::SetTrue),
            Arg::new("refresher").long("refresher").action(ArgAction::SetTrue),
            option("calendar", "ics")
                .long("format")
                .value_parser(["ics"])
                .hide_possible_values(true),
        ]),
        Command::new("look").args([Arg::new("words").value_name("WORDS").num_args(0..), format()]),
        walk("assess").mut_arg("sector", |arg| arg.long("sector")).args([answers(), format()]),
        Command::new("contacts").args([sector().long("sector"), format()]),
        Command::new("lint").arg(folders),
        Command::new("diff").args([contents, format()]),
        Command::new("pack")
            .subcommand(Command::new("new").arg(
                Arg::new("new-folder").value_name("DIR").value_parser(value_parser!(PathBuf)),
            )),
        Command::new("doctor").arg(format()),
        Command::new("ready"),
        Command::new("privacy"),
        papers(),
        Command::new("completions").arg(
            Arg::new("shell")
                .value_name("SHELL")
                .value_parser(value_parser!(Shell))
                .hide_possible_values(true),
        ),
        Command::new("man"),
        Command::new("help").arg(Arg::new("of-command").value_name("COMMAND").num_args(0..)),
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
        option("paper-set", "SET").long("set"),
        Arg::new("key").long("key").action(ArgAction::SetTrue),
        form.clone(),
    ]);
    let todo = Command::new("todo").args([
        option("whom", "workplace|municipality").long("for"),
        questions("open"),
        questions("partly"),
        form.clone(),
    ]);
    let ring_list = Command::new("call-list").alias("ringlist").arg(form.clone());
    let of_work = |name: &'static str| {
        let work = [option("sector", "SECTOR"), option("role", "ROLE"), form.clone()];
        Command::new(name).args(work)
    };
    let note = of_work("note").arg(answers());
    let of_work = [of_work("card"), of_work("sheet"), of_work("checklist"), note];
    let languages = Command::new("language").arg(form);
    Command::new("print").subcommands(of_work).subcommands([languages, handout, todo, ring_list])
}

/// A file of answers.
fn answers() -> Arg {
    option("answers", "FILE|-").value_parser(value_parser!(PathBuf))
}

/// An option with a value.
fn option(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

/// Reads the arguments.
///
/// # Errors
/// A usage error in our own words.
pub fn parse(arguments: &[OsString]) -> Result<Request, UsageError> {
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
        None if name == "help" => (helped_with(inner)?, inner),
        None => (name.to_owned(), inner),
    };
    if let Some(language) = text(inner, "lang")
        && embedded::languages().find(&language).is_none()
    {
        return Err(UsageError::new("cli-error-language").with("value", &language));
    }
    let subcommand = if name == "help" || inner.get_flag("help") {
        Subcommand::Help
    } else if matches.get_flag("version") {
        Subcommand::Version
    } else {
        subcommand(&of, inner)?
    };
    Ok(Request {
        subcommand,
        command: (!of.is_empty()).then_some(of),
        place: text(inner, "place"),
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

/// The command that help is asked about by `vaksam help look`; none by `vaksam help`.
fn helped_with(matches: &ArgMatches) -> Result<String, UsageError> {
    let words: Vec<String> =
        matches.get_many("of-command").into_iter().flatten().cloned().collect();
    let mut asked = command();
    for word in &words {
        let known: Vec<&str> = asked.get_subcommands().map(Command::get_name).collect();
        let Some(inner) = asked.find_subcommand(word) else {
            return Err(UsageError::new("cli-error-command")
                .with("value", word)
                .did_you_mean(word, known));
        };
        asked = inner.clone();
    }
    Ok(words.join(" "))
}

fn subcommand(name: &str, matches: &ArgMatches) -> Result<Subcommand, UsageError> {
    Ok(match name {
        "assess" => Subcommand::Assess,
        "contacts" => Subcommand::Contacts,
        "diff" => {
            let folders: Vec<_> =
                matches.get_many("contents").into_iter().flatten().cloned().collect();
            if !(1..=2).contains(&folders.len()) {
                return Err(UsageError::new("cli-error-diff"));
            }
            Subcommand::Diff(folders)
        }
        "doctor" => Subcommand::Doctor,
        "privacy" => Subcommand::Privacy,
        "ready" => Subcommand::Ready,
        "train" => train(matches)?,
        "look" => {
            let words = matches.get_many::<String>("words").into_iter().flatten();
            let words: Vec<&str> = words.map(String::as_str).collect();
            Subcommand::Look((!words.is_empty()).then(|| words.join(" ")))
        }
        "lint" => {
            Subcommand::Lint(matches.get_many("folders").into_iter().flatten().cloned().collect())
        }
        "pack" => return Err(UsageError::new("cli-error-pack")),
        "pack new" => {
            let folder = matches.get_one::<PathBuf>("new-folder").cloned();
            Subcommand::NewPack(folder.ok_or_else(|| UsageError::new("cli-error-pack"))?)
        }
        "print" => {
            return Err(UsageError::new("cli-error-paper").with("valid", &PAPERS.join(", ")));
        }
        "print handout" => Subcommand::Print(handout(matches)?, form(matches)),
        "print card" => Subcommand::Print(Paper::OfWork(WorkPaper::Card), form(matches)),
        "print sheet" => Subcommand::Print(Paper::OfWork(WorkPaper::Sheet), form(matches)),
        "print checklist" => Subcommand::Print(Paper::OfWork(WorkPaper::Checklist), form(matches)),
        "print note" => Subcommand::Print(Paper::OfWork(WorkPaper::Note), form(matches)),
        "print language" => Subcommand::Print(Paper::Languages, form(matches)),
        "print call-list" => Subcommand::Print(Paper::RingList, form(matches)),
        "print todo" => Subcommand::Print(Paper::Todo(todo(matches)), form(matches)),
        "completions" => {
            let shell = matches.get_one("shell").copied();
            Subcommand::Completions(shell.ok_or_else(|| UsageError::new("cli-error-shell"))?)
        }
        "man" => Subcommand::Man,
        "walk" => Subcommand::Open(Some(Task::Walk)),
        "quick" => Subcommand::Open(Some(Task::Quick)),
        "call" => Subcommand::Open(Some(Task::Call)),
        _ => Subcommand::Open(None),
    })
}

/// Training in one of its ways. A calendar is that of the refresher.
fn train(matches: &ArgMatches) -> Result<Subcommand, UsageError> {
    let (case, is_class) = (text(matches, "case"), matches.get_flag("class"));
    let is_refresher = matches.get_flag("refresher");
    if text(matches, "calendar").is_some() && !is_refresher {
        return Err(UsageError::new("cli-error-calendar"));
    }
    if is_refresher && (is_class || case.is_some() || matches.get_flag("list")) {
        return Err(UsageError::new("cli-error-refresher"));
    }
    Ok(if matches.get_flag("list") {
        Subcommand::Cases
    } else if !is_refresher {
        Subcommand::Train { case, class: is_class }
    } else if text(matches, "calendar").is_some() {
        Subcommand::Calendar
    } else {
        Subcommand::Refresher
    })
}

/// A case, or the cases of a sector or a set.
fn handout(matches: &ArgMatches) -> Result<Paper, UsageError> {
    let (case, set) = (text(matches, "paper-case"), text(matches, "paper-set"));
    let named = [&case, &set, &text(matches, "sector")];
    if named.into_iter().flatten().count() != 1 {
        return Err(UsageError::new("cli-error-case-or-sector"));
    }
    Ok(Paper::Handout { case, set, key: matches.get_flag("key") })
}

fn todo(matches: &ArgMatches) -> TodoArguments {
    let all = |name| matches.get_many(name).into_iter().flatten().cloned().collect();
    TodoArguments { whom: text(matches, "whom"), open: all("open"), partly: all("partly") }
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
fn usage(error: &clap::Error, called: &Command) -> UsageError {
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
            UsageError::new("cli-error-argument")
                .with("value", &argument)
                .did_you_mean(&argument, known)
        }
        ErrorKind::InvalidSubcommand => {
            let typed = value(ContextKind::InvalidSubcommand);
            let known = called.get_subcommands().map(Command::get_name);
            UsageError::new("cli-error-command").with("value", &typed).did_you_mean(&typed, known)
        }
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => {
            UsageError::new("cli-error-value-missing").with("argument", &argument)
        }
        ErrorKind::InvalidValue => UsageError::new("cli-error-value")
            .with("argument", &argument)
            .with("value", &value(ContextKind::InvalidValue))
            .with("valid", &value(ContextKind::ValidValue)),
        ErrorKind::ArgumentConflict => {
            UsageError::new("cli-error-twice").with("argument", &argument)
        }
        _ => UsageError::new("cli-error-arguments"),
    }
}
