//! The interactive program: full screen where the terminal allows it, line mode elsewhere. Both
//! run the same state on the same capabilities.

#[cfg(feature = "tui")]
mod full;

use std::{io, process::ExitCode, rc::Rc};

use super::{
    Failure, Loaded,
    arguments::{Request, Wish},
    clock, load, moment,
    names::{self, Usage},
    words,
};
use crate::{
    app::{
        Model,
        effect::{Kept, Later, Settings},
    },
    content::{self, catalog::Catalog},
    frontends::line,
    ids::CaseId,
    language::Language,
    route::{Place, hours::Moment},
    runtime::Outside,
    store::{done, settings},
    text::SharedTexts,
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
) -> Result<ExitCode, Failure> {
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

fn lines(start: &Start<'_>) -> Result<ExitCode, Failure> {
    let (mut model, mut outside) = build(start)?;
    let (input, output) = (io::stdin().lock(), io::stdout().lock());
    line::run(&mut model, &mut outside, input, output, WIDTH)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the content and builds the state.
fn build(start: &Start<'_>) -> Result<(Model, Computer), Failure> {
    let loaded = load(start.request, start.saved.clone().unwrap_or_default())?;
    let now = moment(start.request)?;
    let mut model = Model::new(loaded.catalog.clone(), start.language, loaded.place.clone(), now);
    if start.saved.is_some() {
        model.kept = Kept::Saved;
    }
    model.left_out.clone_from(&loaded.left_out);
    if loaded.all {
        // Training is one page away, and does not read again what is read.
        model.remember_done(done::load());
    }
    set_out(&mut model, &start.request.wish)?;
    let fixed = start.request.at.is_some().then_some(now);
    Ok((model, Computer { loaded, texts: Vec::new(), fixed }))
}

/// Goes to what a command of its own is for.
fn set_out(model: &mut Model, wish: &Wish) -> Result<(), Usage> {
    match wish {
        Wish::Open(Some(task)) => {
            names::has_guide(*task, model)?;
            model.begin(*task);
        }
        Wish::Train { case, class } => {
            let known = model.catalog.cases.keys();
            let case = case.as_deref();
            let case =
                case.map(|case| names::look_up(case, "cli-error-case", known)).transpose()?;
            if *class { model.train_class(case.as_ref()) } else { model.train(case.as_ref()) }
        }
        Wish::Ready => model.check_readiness(),
        Wish::Look(_) => model.go_on(Later::Reference),
        _ => {}
    }
    Ok(())
}

/// The outside, as both front ends need it: this computer's clock and folders, and the content.
struct Computer {
    loaded: Loaded,
    /// The words in use.
    texts: Vec<SharedTexts>,
    /// A moment that was asked for stands still.
    fixed: Option<Moment>,
}

impl Outside for Computer {
    fn texts(&mut self, language: Language) -> SharedTexts {
        if let Some(known) = self.texts.iter().find(|texts| texts.language() == language) {
            return known.clone();
        }
        if !self.loaded.all {
            // The other language is gone before this one is read: one at a time in memory.
            self.texts.clear();
        }
        let read = if self.loaded.all { words::whole } else { words::screens };
        let texts = Rc::new(read(&self.loaded.files, language, &self.loaded.catalog));
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

    fn load(&mut self) -> Rc<Catalog> {
        self.loaded.catalog = Rc::new(content::load_all(&self.loaded.files).0);
        self.loaded.all = true;
        self.texts.clear();
        self.loaded.catalog.clone()
    }

    fn done(&mut self) -> Option<Vec<CaseId>> {
        done::load()
    }

    fn save_done(&mut self, cases: &[CaseId]) -> Kept {
        done::save(cases)
    }

    fn forget_done(&mut self) -> Kept {
        done::forget()
    }
}
