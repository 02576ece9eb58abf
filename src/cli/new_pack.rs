//! `vaksam pack new DIR`: a commented folder to fill in. What it holds lies in `templates/pack`, the
//! words for authors in a folder for each language of theirs.

use std::{io::Write, path::Path, process::ExitCode};

use super::error::{CommandError, UsageError};
use crate::{
    content::embedded,
    fold::fold,
    language::Language,
    runtime::TextSet,
    sanitize::sanitize,
    store::new_folder::{self, NewFolderError},
};

/// Stands in the templates where the name of the workplace goes.
const ID: &str = "{{id}}";

/// What the workplace is called where the folder's name has no letter for an id.
const NAMELESS: &str = "arbetsplats";

/// The longest name of a workplace in an id, which must leave room for the rest.
const ID_LENGTH: usize = 30;

macro_rules! template {
    ($name:literal) => {
        include_str!(concat!("../../templates/pack/", $name))
    };
}

/// The files whose comments are in the language of the author.
fn commented(language: Language) -> [(&'static str, &'static str); 2] {
    if language == Language::DEFAULT {
        [
            ("README.md", template!("sv/README.md")),
            ("guides/contacts.toml", template!("sv/guides/contacts.toml")),
        ]
    } else {
        [
            ("README.md", template!("en/README.md")),
            ("guides/contacts.toml", template!("en/guides/contacts.toml")),
        ]
    }
}

/// The words, in both languages.
const WORDS: [(&str, &str); 2] = [
    ("locales/sv/contacts.ftl", template!("locales/sv/contacts.ftl")),
    ("locales/en/contacts.ftl", template!("locales/en/contacts.ftl")),
];

/// Writes the folder and tells what to do with it.
///
/// # Errors
/// A folder that is not empty; an output that is closed; what the system says.
pub fn run(
    out: &mut impl Write,
    folder: &Path,
    language: Language,
) -> Result<ExitCode, CommandError> {
    let shown = sanitize(&folder.to_string_lossy(), 200);
    let id = id_of(folder);
    let files = commented(language).into_iter().chain(WORDS);
    let files: Vec<_> = files.map(|(name, text)| (name, text.replace(ID, &id))).collect();
    match new_folder::write(folder, &files) {
        Ok(()) => {}
        Err(NewFolderError::NotEmpty) => {
            return Err(UsageError::new("cli-error-pack-folder").with("value", &shown).into());
        }
        Err(NewFolderError::Io(error)) => return Err(CommandError::Io(error)),
    }
    let texts = embedded::texts(TextSet::Core, language);
    let value = || [("value", shown.as_str().into())];
    writeln!(out, "{}", texts.with("cli-new-written", &value()))?;
    for (name, _) in &files {
        writeln!(out, "  {name}")?;
    }
    writeln!(out, "{}", texts.with("cli-new-next", &value()))?;
    Ok(ExitCode::SUCCESS)
}

/// A folder's name as the beginning of an id, so that those of two folders do not clash.
fn id_of(folder: &Path) -> String {
    let real = folder.canonicalize();
    let name = real.as_deref().unwrap_or(folder).file_name().unwrap_or_default();
    let name = fold(&name.to_string_lossy());
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let id: String = words.collect::<Vec<_>>().join("-").chars().take(ID_LENGTH).collect();
    match id.trim_end_matches('-') {
        "" => NAMELESS.to_owned(),
        id => id.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_folder_begins_its_ids() {
        for (folder, expected) in [
            ("/nowhere/Hotell Ängen", "hotell-angen"),
            ("/nowhere/__Eken 2--", "eken-2"),
            ("/nowhere/مركز", NAMELESS),
            ("/", NAMELESS),
            ("/nowhere/aaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbb", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        ] {
            assert_eq!(id_of(Path::new(folder)), expected, "{folder}");
        }
    }

    #[test]
    fn the_templates_of_both_languages_differ_in_comments_and_words_alone() {
        let facts = |language| {
            let [_, (_, text)] = commented(language);
            let mut table: toml::Table = text.parse().unwrap_or_default();
            let contacts = table.get_mut("contact").and_then(toml::Value::as_array_mut);
            for contact in contacts.into_iter().flatten().filter_map(toml::Value::as_table_mut) {
                contact.remove("source");
            }
            table
        };
        let english = Language::from_code("en").unwrap_or(Language::DEFAULT);
        assert_ne!(commented(Language::DEFAULT), commented(english));
        assert!(facts(english).contains_key("contact"));
        assert_eq!(facts(Language::DEFAULT), facts(english));
    }
}
