//! The interactive program: full screen where the terminal allows it, line mode elsewhere. Both
//! run the same session.

#[cfg(feature = "tui")]
mod full;

use std::{io, process::ExitCode};

use super::{
    error::{CommandError, UsageError},
    load::{load, moment},
    names,
    platform::SystemPlatform,
    request::{Request, Subcommand},
};
use crate::{
    app::{Message, Model, StartAt, effect::SaveState, update},
    frontends::line,
    language::Language,
    route::Place,
    runtime::Session,
    store::done,
};

/// Columns of line mode; a screen reader does not mind, and paper is not wider.
const WIDTH: usize = 80;

/// What a session starts from.
struct Start<'a> {
    request: &'a Request,
    language: Language,
    saved: Option<Place>,
}

/// Runs until the person leaves.
///
/// # Errors
/// Unknown names, or a terminal that is gone.
pub fn run(
    request: &Request,
    language: Language,
    saved: Option<Place>,
) -> Result<ExitCode, CommandError> {
    let start = Start { request, language, saved };
    #[cfg(all(unix, feature = "tui"))]
    crate::frontends::terminal::survive_file_size_limit()?;
    #[cfg(feature = "tui")]
    {
        let capabilities = crate::frontends::terminal::Capabilities::detect();
        if capabilities.full_screen() && !request.plain {
            return full::run(&start, capabilities.colours);
        }
    }
    lines(&start)
}

fn lines(start: &Start<'_>) -> Result<ExitCode, CommandError> {
    let mut session = build(start)?;
    let (input, output) = (io::stdin().lock(), io::stdout().lock());
    line::run(&mut session, input, output, WIDTH)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the content and builds the session.
fn build(start: &Start<'_>) -> Result<Session<SystemPlatform>, CommandError> {
    let loaded = load(start.request, start.saved.clone().unwrap_or_default())?;
    let now = moment(start.request)?;
    let catalog = loaded.content.catalog().clone();
    let mut model = Model::new(catalog, start.language, loaded.place, now);
    if start.saved.is_some() {
        update(&mut model, &Message::SettingsSaved(SaveState::Saved));
    }
    update(&mut model, &Message::PacksLeftOut(loaded.left_out));
    if loaded.content.is_fully_loaded() {
        // Training is one page away, and does not read again what is read.
        update(&mut model, &Message::Done(done::load()));
    }
    set_out(&mut model, &start.request.subcommand)?;
    let fixed = start.request.at.is_some().then_some(now);
    Ok(Session::new(model, loaded.content, SystemPlatform { fixed }))
}

/// Goes to what a command of its own is for.
fn set_out(model: &mut Model, subcommand: &Subcommand) -> Result<(), UsageError> {
    match subcommand {
        Subcommand::Open(Some(task)) => {
            names::has_guide(*task, model)?;
            start_at(model, StartAt::Task(*task));
        }
        Subcommand::Train { case, class } => {
            let known = model.state().catalog.cases.keys();
            let case = case.as_deref();
            let case =
                case.map(|case| names::resolve_id(case, "cli-error-case", known)).transpose()?;
            start_at(model, if *class { StartAt::Class(case) } else { StartAt::Training(case) });
        }
        Subcommand::Ready => start_at(model, StartAt::Readiness),
        Subcommand::Look(_) => start_at(model, StartAt::Reference),
        _ => {}
    }
    Ok(())
}

fn start_at(model: &mut Model, start: StartAt) {
    update(model, &Message::Start(start));
}
