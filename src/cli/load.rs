//! What a command works on: the content with its packs, the place and the moment.

use std::io::{self, Write};

use super::{
    error::UsageError,
    names, packs, platform,
    request::{Request, Subcommand},
};
use crate::{
    language::Language,
    present,
    route::{
        Caller,
        hours::{self, Moment},
    },
    runtime::{LoadedContent, TextSet, clock},
    store::settings::SavedSettings,
};

/// Everything a command needs, once the content is read.
pub struct Loaded {
    /// The content, with that of packs.
    pub content: LoadedContent,
    /// Where the person stands, as far as told or saved.
    pub caller: Caller,
    /// Packs with faults, which are not used; the rest goes on without them.
    pub left_out: Vec<String>,
}

/// Reads the content and finds the place that was asked for in it. What is said on the command
/// line goes before what was saved.
pub fn load(request: &Request, saved: &SavedSettings) -> Result<Loaded, UsageError> {
    let needs_deferred = matches!(
        request.subcommand,
        Subcommand::Train { .. }
            | Subcommand::Refresher
            | Subcommand::Cases
            | Subcommand::Print(..)
            | Subcommand::Doctor
            | Subcommand::Look(_)
            | Subcommand::Ready
    );
    let (content, left_out) = packs::load(&request.packs, needs_deferred, platform::now().date());
    let caller = names::caller(request, saved, content.catalog())?;
    Ok(Loaded { content, caller, left_out })
}

/// The moment that was asked for, or now.
pub fn moment(request: &Request) -> Result<Moment, UsageError> {
    let Some(typed) = &request.at else { return Ok(platform::now()) };
    clock::parse_moment(typed).ok_or_else(|| UsageError::new("cli-error-time").with("value", typed))
}

/// Tells of a clock that cannot be right, where the answer depends on it.
pub fn tell_clock(request: &Request, loaded: &Loaded, language: Language) {
    if let Some(text) = clock_warning(platform::now(), request, loaded, language) {
        // Nobody left to tell is no reason to fail.
        let _ = writeln!(io::stderr().lock(), "vaksam: {text}");
    }
}

fn clock_warning(
    now: Moment,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Option<String> {
    let depends_on_clock = match request.subcommand {
        Subcommand::Assess
        | Subcommand::Contacts
        | Subcommand::Doctor
        | Subcommand::Look(_)
        | Subcommand::Print(..) => request.at.is_none(),
        _ => false,
    };
    let (catalog, today) = (loaded.content.catalog(), now.date());
    if !depends_on_clock || hours::clock_doubt(today, catalog).is_none() {
        return None;
    }
    let texts = loaded.content.read_texts(TextSet::Core, language);
    present::clock_warning(today, catalog, &texts)
}

/// Tells of packs that are not used; the answer itself goes on without them.
pub fn tell_left_out(loaded: &Loaded, language: Language) {
    if loaded.left_out.is_empty() {
        return;
    }
    let texts = loaded.content.read_texts(TextSet::Core, language);
    for folder in &loaded.left_out {
        let text = texts.with("ui-pack-left-out", &[("value", folder.as_str().into())]);
        // Nobody left to tell is no reason to fail.
        let _ = writeln!(io::stderr().lock(), "vaksam: {text}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_say_that_the_clock_cannot_be_right_unless_a_moment_was_asked_for()
    -> Result<(), UsageError> {
        let loaded = load(&Request::default(), &SavedSettings::default())?;
        let warning = |day: &str, request: &Request, language| {
            let now = clock::parse_moment(&format!("{day}T04:05")).unwrap_or_default();
            clock_warning(now, request, &loaded, language)
        };
        let languages: Vec<Language> =
            ["sv", "en"].into_iter().filter_map(Language::from_code).collect();
        assert_eq!(languages.len(), 2);
        for language in languages {
            let mut request = Request { subcommand: Subcommand::Contacts, ..Request::default() };
            for day in ["1970-02-03", "2035-02-03"] {
                let said = warning(day, &request, language);
                assert!(said.as_ref().is_some_and(|said| said.contains(day)), "{said:?}");
            }
            assert_eq!(warning("2027-02-03", &request, language), None);
            request.at = Some("1970-02-03T00:00".to_owned());
            assert_eq!(warning("1970-02-03", &request, language), None);
            let request = Request { subcommand: Subcommand::Privacy, ..Request::default() };
            assert_eq!(warning("1970-02-03", &request, language), None);
        }
        Ok(())
    }
}
