//! A content with as many times the shipped pages, cases, terms, contacts and sources: copies with ids of
//! their own and the same words, prepared as the build does. Signs are not copied: a checklist does not
//! grow with the content.

use std::{collections::BTreeSet, rc::Rc};

use vaksam::{
    content::{self, catalog::Catalog, embedded, source::SourceFile},
    prepared::Writer,
    runtime::ShippedContent,
};

/// The shipped content with so many of each, and its size in bytes.
pub fn grown(times: usize) -> (ShippedContent, usize) {
    let copied = Copied::find();
    let mut files: Vec<(&'static str, &'static str)> = embedded::FILES.to_vec();
    for (name, text) in embedded::FILES {
        let (stem, extension) = name.rsplit_once('.').expect("a file with its kind");
        for copy in 1..times {
            if let Some(text) = copied.copy(name, text, copy) {
                files.push((leak(format!("{stem}-copy{copy}.{extension}")), leak(text)));
            }
        }
    }
    files.sort_unstable();
    let (content, size) = prepared(Vec::leak(files));
    let (grown, shipped) = (content.full(), embedded::SHIPPED.full());
    for (grown, shipped) in counts(&grown).into_iter().zip(counts(&shipped)) {
        assert_eq!(grown, shipped * times, "not all of it is copied");
    }
    (content, size)
}

fn counts(catalog: &Catalog) -> [usize; KINDS.len()] {
    let Catalog { pages, contacts, sources, terms, cases, .. } = catalog;
    [pages.len(), contacts.len(), sources.len(), terms.len(), cases.len()]
}

fn prepared(files: &'static [(&'static str, &'static str)]) -> (ShippedContent, usize) {
    let sources: Vec<_> =
        files.iter().map(|(name, text)| SourceFile::embedded(name, text)).collect();
    let mut out = Writer::default();
    let (full, report) = content::load_all(&sources);
    assert!(!report.has_errors(), "{report:?}");
    let full = Rc::new(full);
    ShippedContent::write(&sources, &content::load(&sources).0, &full, &mut out).expect("words");
    let (bytes, text) = out.finish();
    let size = bytes.len() + text.len() + files.iter().map(|(_, text)| text.len()).sum::<usize>();
    let content = ShippedContent::new(files, Vec::leak(bytes), leak(text));
    (content, size)
}

/// What is copied: the table in its file, and how the ids of its words begin.
const KINDS: [(&str, &str); 5] = [
    ("[[page]]", "page"),
    ("[[contact]]", "contact"),
    ("[[source]]", "source"),
    ("[[term]]", "term"),
    ("", "case"),
];

/// A case is a file.
const CASE: usize = KINDS.len() - 1;

/// The ids of what is copied, in the order of [`KINDS`].
struct Copied([BTreeSet<String>; KINDS.len()]);

impl Copied {
    fn find() -> Self {
        fn ids<'a>(ids: impl Iterator<Item = &'a (impl ToString + 'a)>) -> BTreeSet<String> {
            ids.map(ToString::to_string).collect()
        }
        let catalog = embedded::SHIPPED.full();
        Self([
            ids(catalog.pages.keys()),
            ids(catalog.contacts.keys()),
            ids(catalog.sources.keys()),
            ids(catalog.terms.keys()),
            ids(catalog.cases.keys()),
        ])
    }

    /// What a file has of what is copied and of its words, under the ids of a copy.
    fn copy(&self, name: &str, text: &str, copy: usize) -> Option<String> {
        if name.rsplit_once('.').is_some_and(|(_, extension)| extension == "ftl") {
            return Some(self.words(text, copy)).filter(|words| !words.is_empty());
        }
        let is_case = text.contains("kind = \"case\"\n");
        let mut kind = is_case.then_some(CASE);
        let (mut copied, mut has_records, mut is_head) = (String::new(), is_case, true);
        for line in text.split_inclusive('\n') {
            // What stands under `[[page.section]]` belongs to the page before it.
            if !is_case && line.starts_with('[') && !line.contains('.') {
                kind = KINDS.iter().position(|(table, _)| *table == line.trim_end());
                has_records |= kind.is_some();
                is_head = false;
            }
            match kind {
                Some(kind) => copied += &renamed_id(line, &self.0[kind], copy),
                None if is_head => copied += line,
                None => {}
            }
        }
        has_records.then_some(copied)
    }

    /// The same of words.
    fn words(&self, text: &str, copy: usize) -> String {
        let mut words = String::new();
        let mut is_copied = false;
        for line in text.split_inclusive('\n') {
            let begins =
                line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#');
            let renamed = begins.then(|| self.renamed_message(line, copy)).flatten();
            is_copied = renamed.is_some() || is_copied && !begins;
            words += renamed.as_deref().unwrap_or(if is_copied { line } else { "" });
        }
        words
    }

    /// The first line of a message about something that is copied.
    fn renamed_message(&self, line: &str, copy: usize) -> Option<String> {
        let (id, rest) = line.split_once(" =")?;
        let (prefix, own) = id.split_once('-')?;
        let kind = KINDS.iter().position(|(_, known)| *known == prefix)?;
        // The longest: one page may be named like the beginning of another.
        let of_this = |known: &&String| {
            let after = own.strip_prefix(known.as_str());
            after.is_some_and(|after| after.is_empty() || after.starts_with('-'))
        };
        let about = self.0[kind].iter().filter(of_this).max_by_key(|known| known.len())?;
        let part = own.strip_prefix(about.as_str())?;
        Some(format!("{prefix}-{}{part} ={rest}", name_of_copy(about, copy)))
    }
}

/// A line of a record; the ids of a page's sections stay.
fn renamed_id(line: &str, known: &BTreeSet<String>, copy: usize) -> String {
    match line.strip_prefix("id = \"").and_then(|id| id.split_once('"')) {
        Some((id, rest)) if known.contains(id) => {
            format!("id = \"{}\"{rest}", name_of_copy(id, copy))
        }
        _ => line.to_owned(),
    }
}

fn name_of_copy(id: &str, copy: usize) -> String {
    format!("{id}-copy{copy}")
}

fn leak(text: String) -> &'static str {
    String::leak(text)
}
