//! Commands that print what stands in the content and end: assess, contacts, the list of cases,
//! privacy. May use everything; what they print is a page in lines, or JSON from export.

use std::io::{self, Write};

use serde::Serialize;

use super::{
    answers,
    error::CommandError,
    load::{Loaded, moment},
    platform,
    request::Request,
    width::width,
};
use crate::{
    app::{Message, Model, StartAt, update},
    assess,
    frontends::line::{output, pager},
    frontends::paper::json::{JsonContact, JsonContacts, JsonContext, JsonOutcome, JsonPlace},
    ids::{CaseId, Id},
    language::Language,
    page::Page,
    present,
    route::{self, directory, hours},
    runtime::TextSet,
};

/// The outcome of the answers in a file.
///
/// # Errors
/// Unknown names, or an output that is closed.
pub fn assess(
    out: &mut impl Write,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Result<(), CommandError> {
    let catalog = loaded.content.catalog();
    let (answers, told) = answers::read(request.answers.as_deref(), catalog)?;
    let mut caller = loaded.caller.clone();
    if told.is_some() && request.place.is_none() && request.county.is_none() {
        caller.place = told;
    }
    let moment = moment(request)?;
    let texts = loaded.content.read_texts(TextSet::Core, language);
    let assessment = assess::assess(&answers, catalog);
    let mut model = Model::new(catalog.clone(), language, caller.clone(), moment);
    update(&mut model, &Message::Start(StartAt::Outcome(answers)));
    if !request.json {
        return Ok(print(out, &present::page(&model, &texts).for_lines())?);
    }
    let page = present::page(&model, &texts);
    let caller = &caller;
    let route = route::route_of(&assessment, caller, moment, catalog);
    let context = JsonContext { caller, moment, catalog, texts: &texts };
    Ok(print_json(out, &JsonOutcome::new(&assessment, &route, &page, context))?)
}

/// The contacts of a place at a moment.
///
/// # Errors
/// Unknown names, or an output that is closed.
pub fn contacts(
    out: &mut impl Write,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Result<(), CommandError> {
    let catalog = loaded.content.catalog();
    let moment = moment(request)?;
    let texts = loaded.content.read_texts(TextSet::Core, language);
    let shown = directory::directory(&loaded.caller, catalog);
    let states = shown.iter().map(|contact| (*contact, hours::availability(contact, moment)));
    if request.json {
        let contacts =
            states.map(|(contact, state)| JsonContact::new(contact, state, moment, &texts));
        let place = JsonPlace::new(loaded.caller.place.as_ref(), catalog);
        return Ok(print_json(out, &JsonContacts { place, contacts: contacts.collect() })?);
    }
    let mut model = Model::new(catalog.clone(), language, loaded.caller.clone(), moment);
    update(&mut model, &Message::Start(StartAt::Directory));
    Ok(print(out, &present::page(&model, &texts))?)
}

/// The cases to train on: id, title, sector and roles, minutes; then the sets, with what is in them.
///
/// # Errors
/// An output that is closed.
pub fn cases(out: &mut impl Write, loaded: &Loaded, language: Language) -> io::Result<()> {
    let texts = loaded.content.read_texts(TextSet::ScreensWithDeferred, language);
    for case in loaded.content.catalog().cases.values() {
        let sector = case.sector.as_str();
        let roles = case.roles.iter().map(|role| texts.line(&format!("role-{sector}-{role}")));
        let roles: Vec<String> =
            std::iter::once(texts.line(&format!("sector-{sector}"))).chain(roles).collect();
        let minutes = texts.with("ui-train-minutes", &[("minutes", case.minutes.into())]);
        let title = texts.line(&format!("case-{}", case.id));
        writeln!(out, "{}: {title}. {}. {minutes}", case.id, roles.join(", "))?;
    }
    writeln!(out, "\n{}:", texts.line("ui-train-sets"))?;
    for set in loaded.content.catalog().sets.values() {
        let cases: Vec<&str> = set.cases.iter().map(CaseId::as_str).collect();
        let title = texts.line(&format!("set-{}", set.id));
        writeln!(out, "{}: {title}. {}", set.id, cases.join(", "))?;
    }
    Ok(())
}

/// What is and is not left behind.
///
/// # Errors
/// An output that is closed.
pub fn privacy(out: &mut impl Write, loaded: &Loaded, language: Language) -> io::Result<()> {
    let texts = loaded.content.read_texts(TextSet::Core, language);
    let moment = platform::now();
    let mut model =
        Model::new(loaded.content.catalog().clone(), language, loaded.caller.clone(), moment);
    update(&mut model, &Message::Start(StartAt::Privacy));
    print(out, &present::page(&model, &texts))
}

fn print(out: &mut impl Write, page: &Page) -> io::Result<()> {
    pager::print(out, &output::whole_page(page), width())
}

fn print_json(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    writeln!(out, "{}", serde_json::to_string_pretty(value)?)
}
