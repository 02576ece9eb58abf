//! `vaksam train --refresher --format ics`: when to do the refresher again, as events for any calendar, on
//! standard output. Nothing is saved.

use std::io::Write;

use super::{error::CommandError, load::moment, request::Request};
use crate::{
    content::embedded,
    frontends::paper::calendar::{self, WholeDay},
    language::Language,
    runtime::TextSet,
    training::refresher::repeated_on,
};

/// Prints the days, counted from today or the moment that was given.
pub fn run(
    out: &mut impl Write,
    request: &Request,
    language: Language,
) -> Result<(), CommandError> {
    let today = moment(request)?.date();
    let texts = embedded::texts(TextSet::Full, language);
    let title = texts.line("ui-refresh-event");
    let about = texts.line("ui-refresh-event-about");
    let days = repeated_on(today).into_iter();
    let days: Vec<WholeDay> =
        days.map(|day| WholeDay { day, title: title.clone(), about: about.clone() }).collect();
    Ok(calendar::write(out, &days, today)?)
}
