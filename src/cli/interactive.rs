//! The interactive program: full screen where the terminal allows it, line mode elsewhere.

use std::{
    io::{self, IsTerminal},
    process::ExitCode,
    rc::Rc,
};

use super::{Failure, Loaded, arguments::Request, clock, load, moment, words};
use crate::{
    app::{
        Model,
        effect::{Kept, Settings},
        screen::Task,
    },
    language::Language,
    line::{self, Surroundings},
    route::{Place, hours::Moment},
    store::settings,
    text::SharedTexts,
};

/// Columns of line mode; a screen reader does not mind, and paper is not wider.
const WIDTH: usize = 80;

/// Runs until the person leaves.
///
/// # Errors
/// Unknown names, or a terminal that is gone.
pub fn run(
    request: &Request,
    task: Option<Task>,
    language: Language,
    saved: Place,
) -> Result<ExitCode, Failure> {
    let loaded = load(request, saved)?;
    let mut model = model(request, &loaded, task, language)?;
    let fixed = request.at.is_some().then_some(model.now);
    let mut around = Around { loaded: &loaded, texts: Vec::new(), fixed };
    let (input, output) = (io::stdin().lock(), io::stdout().lock());
    line::run(&mut model, &mut around, input, output, WIDTH)?;
    Ok(ExitCode::SUCCESS)
}

fn model(
    request: &Request,
    loaded: &Loaded,
    task: Option<Task>,
    language: Language,
) -> Result<Model, Failure> {
    let now = moment(request)?;
    let mut model = Model::new(loaded.catalog.clone(), language, loaded.place.clone(), now);
    if settings::load().is_some() {
        model.kept = Kept::Saved;
    }
    if let Some(task) = task {
        model.begin(task);
    }
    Ok(model)
}

/// The outside, as line mode needs it.
struct Around<'a> {
    loaded: &'a Loaded,
    /// The languages used so far.
    texts: Vec<SharedTexts>,
    /// A moment that was asked for stands still.
    fixed: Option<Moment>,
}

impl Surroundings for Around<'_> {
    fn texts(&mut self, language: Language) -> SharedTexts {
        if let Some(known) = self.texts.iter().find(|texts| texts.language() == language) {
            return known.clone();
        }
        let texts = Rc::new(words::all(&self.loaded.files, language, &self.loaded.catalog));
        self.texts.push(texts.clone());
        texts
    }

    fn now(&mut self) -> Moment {
        self.fixed.unwrap_or_else(clock::now)
    }

    fn save(&mut self, settings: &Settings) -> Kept {
        settings::save(settings)
    }

    fn forget(&mut self) -> Kept {
        settings::forget()
    }
}

/// Whether both ends are terminals.
fn _both_terminals() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}
