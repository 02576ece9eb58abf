//! Loads content: from the text of TOML files to a checked [`Catalog`], in three passes: syntax,
//! with every error of a file; shape, with one problem for each entry that does not fit; and the
//! ids that entries name. One bad entry never takes its neighbours with it.

use toml::{Spanned, de::DeTable};

use super::{
    document::{CharacterCheck, TomlDocument},
    kinds::{Catalog, Kind, RawContent},
    resolve::Resolver,
    source::{SourceFile, is_deferred},
};
use crate::diagnostic::{Code, Diagnostic, FILE_SIZE, Report, too_large};

/// The version of the files this program reads.
const SCHEMA: i64 = 1;

/// Upper bound on the errors of syntax that are reported of one file.
const SYNTAX_ERRORS: usize = 20;

/// Reads what getting help takes, without training and the reference. Always gives a catalog: what
/// cannot be read or names something that does not exist is left out and reported. Where two files
/// give the same id, the first one holds.
pub fn load(files: &[SourceFile]) -> (Catalog, Report) {
    read(files.iter().filter(|file| !file.is_deferred()))
}

/// Reads all of the content, also what [`load`] leaves out: it must not take longer to get help
/// because there is something to practise or to read.
pub fn load_all(files: &[SourceFile]) -> (Catalog, Report) {
    read(files)
}

fn read<'f>(files: impl IntoIterator<Item = &'f SourceFile>) -> (Catalog, Report) {
    let mut report = Report::default();
    let raw = read_files_of(files, CharacterCheck::PacksOnly, &mut report);
    let catalog = resolve(&raw, &mut report);
    (catalog, report.sorted())
}

/// Reads the TOML files with every check, as `lint` does; others are passed over.
pub(crate) fn read_files<'f>(
    files: impl IntoIterator<Item = &'f SourceFile>,
    report: &mut Report,
) -> RawContent {
    read_files_of(files, CharacterCheck::AllFiles, report)
}

fn read_files_of<'f>(
    files: impl IntoIterator<Item = &'f SourceFile>,
    check: CharacterCheck,
    report: &mut Report,
) -> RawContent {
    let mut raw = RawContent::default();
    for file in files.into_iter().filter(|file| file.is_toml()) {
        if file.text.len() > FILE_SIZE {
            report.push(too_large(&file.name));
            raw.incomplete = true;
            continue;
        }
        let (table, errors) = DeTable::parse_recoverable(&file.text);
        let readable = errors.is_empty();
        raw.incomplete |= !readable;
        for error in errors.into_iter().take(SYNTAX_ERRORS) {
            let span = error.span().unwrap_or_default();
            let problem = Diagnostic::new(Code::TomlSyntax, &file.name, span);
            report.push(problem.with("detail", error.message()));
        }
        // What stands behind an error of syntax is often not what its author sees there.
        let mut ignored = Report::default();
        let report = if readable { &mut *report } else { &mut ignored };
        read_file(TomlDocument::new(file, table, check, report), &mut raw);
    }
    raw
}

fn read_file(mut document: TomlDocument<'_, '_>, raw: &mut RawContent) {
    let Some(kind) = kind(&mut document) else {
        raw.incomplete = true;
        return;
    };
    raw.read(kind, &mut document);
    let (broken, incomplete) = document.finish();
    raw.broken.extend(broken);
    raw.incomplete |= incomplete;
}

/// What the file holds; nothing where the file cannot say or says something else.
fn kind(document: &mut TomlDocument<'_, '_>) -> Option<Kind> {
    let Some(word) = document.value::<Spanned<String>>("kind") else {
        if !document.failed() {
            document.report(Code::KindMissing, 0..0, &[]);
        }
        return None;
    };
    let schema = document.required::<Spanned<i64>>("schema");
    let known = || Kind::ALL.iter().map(|kind| kind.as_str());
    let Some(kind) = Kind::ALL.iter().find(|kind| kind.as_str() == word.get_ref()) else {
        let problem = document.problem(Code::KindUnknown, word.span());
        let name = word.into_inner();
        let problem = document.suggest(problem, &name, known()).with("name", name);
        document.push(problem.with("known", known().collect::<Vec<_>>().join(", ")));
        return None;
    };
    let schema = schema?;
    if *schema.get_ref() != SCHEMA {
        let found = schema.get_ref().to_string();
        document.report(Code::SchemaUnsupported, schema.span(), &[("name", &found)]);
        return None;
    }
    Some(*kind)
}

/// Checks what was read: ids are looked up, dates read, places forgotten.
pub(crate) fn resolve(raw: &RawContent, report: &mut Report) -> Catalog {
    let incomplete = raw.incomplete || raw.absent().next().is_some();
    let has_deferred = raw.kinds.iter().any(|(_, file)| is_deferred(file));
    let broken = raw.broken.iter().cloned();
    Catalog::resolve(raw, &mut Resolver::new(broken, incomplete, has_deferred, report))
}
