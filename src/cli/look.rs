//! `vaksam look WORDS`: the page that fits, or what fits where several do. The exit code is 1 where
//! nothing does, so that a script can tell.

use std::{
    io::{self, Write},
    process::ExitCode,
    rc::Rc,
};

use super::{
    error::CommandError,
    load::{Loaded, moment},
    request::Request,
    width::width,
};
use crate::{
    frontends::line::{output, pager},
    language::Language,
    present,
    reference::Topic,
    runtime::TextSet,
    search::{Confidence, Hit},
    text::SharedTexts,
};

/// More hits than this say that something else should be typed.
const HITS: usize = 10;

/// Prints what words find.
///
/// # Errors
/// An output that is closed, or a moment that cannot be read.
pub fn run(
    out: &mut impl Write,
    typed: &str,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Result<ExitCode, CommandError> {
    let catalog = loaded.content.catalog();
    let now = moment(request)?;
    let read =
        |language| Rc::new(loaded.content.read_texts(TextSet::ScreensWithDeferred, language));
    let all: Vec<SharedTexts> = catalog.languages.iter().map(read).collect();
    let texts_in = |wanted| all.iter().find(|texts| texts.language() == wanted);
    let texts = texts_in(language).cloned().unwrap_or_else(|| read(language));
    let next = texts_in(catalog.languages.next(language)).unwrap_or(&texts);
    let hits = present::index(catalog, &all).find(typed, language, HITS);
    match hits.as_slice() {
        [] => {
            pager::print(&mut io::stderr(), &[texts.line("ui-look-none")], width())?;
            return Ok(ExitCode::FAILURE);
        }
        [best, rest @ ..] if is_the_one(best, rest) => {
            let page = present::topic_for_print(&best.topic, catalog, now, &texts, next);
            pager::print(out, &output::whole_page(&page), width())?;
        }
        several => {
            let title = |hit: &Hit<Topic>| {
                let (title, room) = present::topic_title(&hit.topic, catalog, &texts);
                format!("{title} ({room})")
            };
            let mut found: Vec<String> = several.iter().map(title).collect();
            found.push(texts.line("ui-look-several"));
            pager::print(out, &found, width())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether the best hit is what was meant: its title was typed, or none of the others holds every
/// word as well.
fn is_the_one(best: &Hit<Topic>, rest: &[Hit<Topic>]) -> bool {
    best.confidence == Confidence::ExactName
        || rest.iter().all(|hit| hit.confidence < best.confidence)
}
