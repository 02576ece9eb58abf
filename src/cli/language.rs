//! Which language to speak: the flag, the saved setting, the environment, else Swedish.

use std::{env, ffi::OsString};

use crate::language::Language;

/// The language to speak, also where the arguments turn out to be wrong.
pub fn spoken(arguments: &[OsString], saved: Option<Language>) -> Language {
    flag(arguments).or(saved).or_else(environment).unwrap_or(Language::Swedish)
}

/// `-L en`, `-Len`, `--lang en` or `--lang=en`.
fn flag(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let value = match argument {
            "-L" | "--lang" => arguments.next(),
            other => other.strip_prefix("--lang=").or_else(|| other.strip_prefix("-L")),
        };
        if let Some(language) = value.and_then(Language::from_code) {
            return Some(language);
        }
    }
    None
}

fn environment() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())?;
    Language::from_code(&set)
}
