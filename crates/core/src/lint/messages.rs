//! What was found, told in words with the lines it is in.

use crate::{
    content::source::SourceFile,
    diagnostic::{
        Report,
        render::{self, Messages},
    },
    text::Texts,
};

/// The words of problems, and the files they are in.
pub struct LintMessages<'a> {
    texts: Texts,
    files: &'a [SourceFile],
}

impl<'a> LintMessages<'a> {
    /// Words of a language, and the files that were checked.
    pub const fn new(texts: Texts, files: &'a [SourceFile]) -> Self {
        Self { texts, files }
    }

    /// The words.
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// All problems and how many there are.
    pub fn render(&self, report: &Report) -> String {
        let count = if report.has_overflowed() { "cli-lint-more" } else { "cli-lint-count" };
        let count = self.texts.with(count, &[("count", report.len().into())]);
        format!("{}\n\n{count}\n", render::report(report, self))
    }
}

impl Messages for LintMessages<'_> {
    fn format(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> String {
        let arguments: Vec<_> =
            values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        match attribute {
            None => self.texts.with(id, &arguments),
            Some(name) => self.texts.attribute_with(id, name, &arguments).unwrap_or_default(),
        }
    }

    fn source(&self, file: &str) -> Option<&str> {
        self.files.iter().find(|known| &*known.name == file).map(|known| &*known.text)
    }
}
