//! A content file that has been read, and where it came from. Opens nothing itself, so
//! that content can be checked wherever its text came from.

pub use crate::prepared::Text;
use crate::{diagnostic::FileName, language::Language};

/// Where a file comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Part of the program.
    Embedded,
    /// A folder of this name, added by a workplace or a county.
    Folder(FileName),
}

impl Origin {
    /// The name of the folder that added it; nothing for the program's own.
    pub fn pack(&self) -> Option<&str> {
        match self {
            Self::Embedded => None,
            Self::Folder(name) => Some(name),
        }
    }

    /// Whether both are packs, and not the same one.
    pub fn is_other_pack_than(&self, other: &Self) -> bool {
        self.pack().is_some() && other.pack().is_some() && self != other
    }
}

/// A file that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name as its author knows it, with `/` between folders.
    pub name: FileName,
    /// All of its text, without a byte order mark.
    pub text: Text,
    /// Where it comes from.
    pub origin: Origin,
}

impl SourceFile {
    /// A file that is part of the program.
    pub fn embedded(name: &str, text: &'static str) -> Self {
        Self { name: name.into(), text: text.into(), origin: Origin::Embedded }
    }

    /// A file that was read from a folder.
    pub fn read(name: &str, text: String, folder: &FileName) -> Self {
        Self { name: name.into(), text: text.into(), origin: Origin::Folder(folder.clone()) }
    }

    /// Whether it holds structure.
    pub fn is_toml(&self) -> bool {
        self.has_extension("toml")
    }

    /// Whether it holds words.
    pub fn is_fluent(&self) -> bool {
        self.has_extension("ftl")
    }

    /// Whether it is loaded only when asked for; see [`is_deferred`].
    pub fn is_deferred(&self) -> bool {
        is_deferred(&self.name)
    }

    fn has_extension(&self, wanted: &str) -> bool {
        has_extension(&self.name, wanted)
    }

    /// The language of a file of words, and its name within the language: `locales/sv/bank.ftl`
    /// is `("sv", "bank.ftl")`.
    pub fn language(&self) -> Option<(&str, &str)> {
        let (folders, file) = self.name.rsplit_once('/')?;
        let language = folders.rsplit('/').next()?;
        self.is_fluent().then_some((language, file))
    }
}

/// The language whose folder under `locales/` a file lies in, whatever it holds.
pub fn folder_language(name: &str) -> Option<Language> {
    let mut folders = name.rsplit('/').skip(1);
    let language = Language::from_code(folders.next()?)?;
    (folders.next()? == "locales").then_some(language)
}

/// Whether a file is loaded only when asked for: training and the reference lie in `guides/cases/`
/// and `guides/pages/`, their words in `locales/*/cases-*.ftl` and `pages-*.ftl`, what the search
/// knows of a language in `locales/*/search.toml`, and how it is written in `style.toml` beside it.
/// Nobody who needs help now waits for them.
pub fn is_deferred(name: &str) -> bool {
    let mut names = name.rsplit('/');
    let file = names.next().unwrap_or_default();
    match names.next() {
        Some("cases" | "pages") => has_extension(name, "toml"),
        _ if matches!(file, "search.toml" | "style.toml") => folder_language(name).is_some(),
        _ => {
            has_extension(name, "ftl") && (file.starts_with("cases-") || file.starts_with("pages-"))
        }
    }
}

fn has_extension(name: &str, wanted: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_knows_the_language_of_its_folder() {
        for name in ["locales/sv/bank.ftl", "pack/locales/sv/search.toml"] {
            assert_eq!(folder_language(name), Language::from_code("sv"), "{name}");
        }
        for name in ["guides/sv/x.toml", "locales/x.toml", "locales/sv/deep/x.toml", "x.toml"] {
            assert_eq!(folder_language(name), None, "{name}");
        }
    }

    #[test]
    fn a_pack_is_known_by_its_folder_and_not_by_the_name_of_a_file() {
        let pack = |folder: &str, name: &str| {
            SourceFile::read(name, String::new(), &folder.into()).origin.pack().map(str::to_owned)
        };
        assert_eq!(pack("guides", "guides/guides/x.toml").as_deref(), Some("guides"));
        assert_eq!(pack("", "guides/x.toml").as_deref(), Some(""));
        assert_eq!(SourceFile::embedded("guides/x.toml", "").origin.pack(), None);
    }

    #[test]
    fn training_and_the_reference_are_deferred() {
        let is_deferred = |name: &str| SourceFile::embedded(name, "").is_deferred();
        for name in [
            "guides/cases/x.toml",
            "pack/guides/cases/sets.toml",
            "locales/sv/cases-a.ftl",
            "guides/pages/law.toml",
            "locales/en/pages-law.ftl",
        ] {
            assert!(is_deferred(name), "{name}");
        }
        for name in ["guides/bank.toml", "guides/cases.toml", "locales/sv/bank.ftl", "cases/x.ftl"]
        {
            assert!(!is_deferred(name), "{name}");
        }
    }
}
