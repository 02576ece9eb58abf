//! What a command works on: the content with its packs, the place and the moment.

use std::io::{self, Write};

use super::{
    error::UsageError,
    names, packs, platform,
    request::{Request, Subcommand},
};
use crate::{
    language::Language,
    route::{Caller, hours::Moment},
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
            | Subcommand::Cases
            | Subcommand::Print(..)
            | Subcommand::Look(_)
            | Subcommand::Ready
    );
    let (content, left_out) = packs::load(&request.packs, needs_deferred);
    let caller = names::caller(request, saved, content.catalog())?;
    Ok(Loaded { content, caller, left_out })
}

/// The moment that was asked for, or now.
pub fn moment(request: &Request) -> Result<Moment, UsageError> {
    let Some(typed) = &request.at else { return Ok(platform::now()) };
    clock::parse_moment(typed).ok_or_else(|| UsageError::new("cli-error-time").with("value", typed))
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
