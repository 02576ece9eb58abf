//! What holds of any input, however it was made: one wording for the fuzz targets in `fuzz/` and for
//! the properties of the test run.

use vaksam::{
    content::{embedded, enums::Outcome, hours::Hours, load_all, source::SourceFile},
    diagnostic::{Report, Severity},
    lint::{
        check,
        fluent::{FluentFiles, PhoneStatus, PhoneStatuses, lint},
    },
    route::{
        self, Caller,
        hours::{Availability, LOOK_AHEAD, Moment, availability_by_hours},
    },
    runtime::clock,
};

fn file(name: &str, text: &str) -> SourceFile {
    SourceFile::read(&format!("p/{name}"), text.to_owned(), &"p".into())
}

/// A report can be shown: it is not endless, and every place in it begins in its file.
fn assert_can_be_shown(report: &Report, files: &[SourceFile]) {
    assert!(report.len() <= Report::MAX);
    let places = report.iter().flat_map(|problem| {
        problem.also.iter().map(|(name, span)| (name, span)).chain([(&problem.file, &problem.span)])
    });
    for (name, span) in places {
        let Some(file) = files.iter().find(|file| file.name == *name) else { continue };
        // Between the bytes of a letter it may be: what shows it takes the whole letter.
        assert!(span.start <= file.text.len() && span.start <= span.end, "{span:?} in {name}");
    }
    let has_error = report.iter().any(|problem| problem.severity == Severity::Error);
    assert!(!(has_error && report.is_sound()));
}

/// A file of structure is read to its end, as a pack's.
pub fn toml(text: &str) {
    for name in ["guides/x.toml", "guides/pages/x.toml"] {
        let files = [file(name, text)];
        let (catalog, report) = load_all(&files);
        assert_can_be_shown(&report, &files);
        assert!(catalog.contacts.values().all(|contact| contact.pack.is_some()));
    }
}

/// A file of words is checked to its end.
pub fn fluent(text: &str) {
    let files = [file("locales/sv/x.ftl", text), file("locales/en/x.ftl", text)];
    let phones = PhoneStatuses::from([("here", PhoneStatus::Shown)]);
    let report = lint(&FluentFiles::parse(&files), None, &phones, &embedded::languages());
    assert_can_be_shown(&report, &files);
}

/// What parts the files of a folder that is written in one text.
pub const NEXT_FILE: char = '\0';

/// The files of a folder, written in one text; how many files the text names, so many there are.
pub fn folder(text: &str) -> Vec<SourceFile> {
    let names = [
        "guides/x.toml",
        "locales/sv/x.ftl",
        "locales/en/x.ftl",
        "guides/cases/y.toml",
        "locales/sv/cases-y.ftl",
        "locales/en/cases-y.ftl",
    ];
    names.iter().zip(text.split(NEXT_FILE)).map(|(name, text)| file(name, text)).collect()
}

/// A folder is judged to its end, and nobody is sent anywhere by a pack alone.
pub fn pack(text: &str) {
    let files = folder(text);
    let moment = clock::swedish_time(1_795_223_400);
    assert_can_be_shown(&check(&files, moment.date()), &files);
    let (catalog, report) = load_all(&files);
    assert_can_be_shown(&report, &files);
    for outcome in Outcome::ALL {
        let route = route::route(*outcome, true, &Caller::default(), moment, &catalog);
        assert!(route.rungs.is_empty(), "{route:?}");
    }
}

/// Hours that can be read say at every moment whether somebody answers, and what they say next comes
/// later, soon, and is another thing.
pub fn hours(text: &str, at: Moment) {
    let Ok(hours) = Hours::read(text) else { return };
    let change = match availability_by_hours(&hours, at) {
        Availability::Open { until: change } | Availability::Closed { opens: change } => change,
        Availability::Unknown => None,
    };
    let Some(change) = change else { return };
    assert!(at < change && change < at + LOOK_AHEAD, "{text} at {at}: {change}");
    let is_open =
        |moment| matches!(availability_by_hours(&hours, moment), Availability::Open { .. });
    assert_ne!(is_open(at), is_open(change), "{text} at {at}: {change}");
}

/// A moment as typed is one of the years that are reckoned with, and reads as it was typed.
pub fn moment(text: &str) -> Option<Moment> {
    let moment = clock::parse_moment(text)?;
    let again = moment.format("%Y-%m-%dT%H:%M:%S").to_string();
    assert_eq!(clock::parse_moment(&again), Some(moment), "{text}");
    Some(moment)
}
