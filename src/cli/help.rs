//! Help for the command line, in the language of the person: clap lays it out, the words are ours.

use std::io::{self, Write};

use clap::Command;

use super::{arguments, width::width};
use crate::{
    content::embedded, language::Language, page::wrap::wrap_words, runtime::TextSet, text::Texts,
};

/// Writes the help of a command, or of all of them.
///
/// # Errors
/// An output that is closed.
pub fn write(out: &mut impl Write, of: Option<&str>, language: Language) -> io::Result<()> {
    let texts = embedded::texts(TextSet::Core, language);
    let mut command = worded_command(language);
    command.build();
    let names = of.into_iter().flat_map(|of| of.split(' '));
    let asked = names.fold(&command, |above, name| above.find_subcommand(name).unwrap_or(above));
    let mut asked = asked.clone();
    let usage = usage(&mut asked, &texts);
    write!(out, "{}", asked.override_usage(usage).render_help())
}

/// All commands with their words.
pub fn worded_command(language: Language) -> Command {
    worded(arguments::command(), &embedded::texts(TextSet::Core, language), "cli")
}

/// How a command is written. Clap's own words for options and a command are English.
fn usage(command: &mut Command, texts: &Texts) -> String {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let words = [("OPTIONS", "cli-usage-options"), ("COMMAND", "cli-usage-command")];
    words.into_iter().fold(usage.to_owned(), |usage, (word, id)| {
        usage.replace(&format!("[{word}]"), &format!("[{}]", texts.line(id)))
    })
}

/// The command with its words: `cli-walk`, `cli-walk-role`; an option of all commands has one text.
fn worded(command: Command, texts: &Texts, id: &str) -> Command {
    let name = command.get_name().to_owned();
    let own = if name == "vaksam" { id.to_owned() } else { format!("{id}-{name}") };
    let usage = texts.line("cli-heading-usage");
    let more = more(texts, &format!("{own}-about"));
    command
        .about(texts.line(&format!("{own}-about")))
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .after_help(more)
        .subcommand_help_heading(texts.line("cli-heading-commands"))
        .mut_args(|arg| {
            let text = texts.line(&format!("cli-arg-{}", arg.get_id()));
            let heading = texts.line("cli-heading-options");
            arg.help(text).help_heading(heading)
        })
        .mut_subcommands(|sub| worded(sub, texts, "cli"))
}

/// What stands under a command's options: a paragraph, and numbered steps where there are some.
fn more(texts: &Texts, id: &str) -> String {
    let steps = (1..).map_while(|nth| {
        let step = texts.attribute(id, &format!("step-{nth}"))?;
        Some(format!("{nth}. {step}"))
    });
    let lines = texts.attribute(id, "more").into_iter().chain(steps);
    lines.flat_map(|line| wrap_words(&line, width())).collect::<Vec<_>>().join("\n")
}
