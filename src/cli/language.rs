//! Which language to speak: the flag, the saved setting, the environment, else the default.

use std::{env, ffi::OsString};

use crate::{
    content::embedded,
    language::{Language, Languages},
};

/// The language to speak, also where the arguments turn out to be wrong.
pub fn spoken(arguments: &[OsString], saved: Option<Language>) -> Language {
    let languages = embedded::languages();
    let saved = saved.filter(|saved| languages.iter().any(|language| language == *saved));
    flag(arguments, &languages)
        .or(saved)
        .or_else(|| environment(&languages))
        .unwrap_or(Language::DEFAULT)
}

/// `-L en`, `-Len`, `--lang en` or `--lang=en`.
fn flag(arguments: &[OsString], languages: &Languages) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let value = match argument {
            "-L" | "--lang" => arguments.next(),
            other => other.strip_prefix("--lang=").or_else(|| other.strip_prefix("-L")),
        };
        if let Some(language) = value.and_then(|value| languages.find(value)) {
            return Some(language);
        }
    }
    None
}

fn environment(languages: &Languages) -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())?;
    languages.find(&set)
}
