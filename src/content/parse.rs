//! From the text of files to raw entries, in two passes: syntax, with every error of a file, and
//! shape, with one problem for each entry that does not fit. Uses raw and problem. One bad entry
//! never takes its neighbours with it.

use toml::{Spanned, de::DeTable};

use super::{
    raw::{Kind, Located, Raw, RawCase, RawContact, RawGuide, RawNetwork},
    source::SourceFile,
};
use crate::diagnostic::{Code, Diagnostic, FILE_SIZE, Report, too_large};

mod document;
mod shape;

use document::Document;

/// The version of the files this program reads.
const SCHEMA: i64 = 1;

/// More syntax errors of one file than this help nobody.
const SYNTAX_ERRORS: usize = 20;

/// Reads the TOML files; others are passed over.
pub fn parse<'f>(files: impl IntoIterator<Item = &'f SourceFile>, report: &mut Report) -> Raw {
    let mut raw = Raw::default();
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
        parse_file(Document::new(file, table, report), &mut raw);
    }
    raw
}

fn parse_file(mut document: Document<'_, '_>, raw: &mut Raw) {
    let Some(kind) = kind(&mut document) else {
        raw.incomplete = true;
        return;
    };
    raw.kinds.push((kind, document.file()));
    match kind {
        Kind::Bank => bank(&mut document, raw),
        Kind::Sources => {}
        Kind::Counties => {
            raw.regions.extend(document.entries("region"));
            raw.counties.extend(document.entries("county"));
        }
        Kind::Contacts => contacts(&mut document, raw),
        Kind::Ladders => ladders(&mut document, raw),
        Kind::Guide => guide(&mut document, raw),
        Kind::Case => {
            let case = case(&mut document);
            let placed =
                |item: RawCase| Located { file: document.file(), span: item.id.span(), item };
            raw.cases.extend(case.map(placed));
        }
        Kind::Sets => raw.sets.extend(document.entries("set")),
        Kind::Pages => raw.pages.extend(document.entries("page")),
        Kind::Glossary => raw.terms.extend(document.entries("term")),
        Kind::Network => raw.networks.extend(network(&mut document)),
        Kind::Readiness => raw.questions.extend(document.entries("question")),
    }
    if kind.has_sources() {
        raw.sources.extend(document.entries("source"));
    }
    let (broken, incomplete) = document.finish();
    raw.broken.extend(broken);
    raw.incomplete |= incomplete;
}

/// What the file holds; nothing where the file cannot say or says something else.
fn kind(document: &mut Document<'_, '_>) -> Option<Kind> {
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

fn bank(document: &mut Document<'_, '_>, raw: &mut Raw) {
    document.required::<toml::value::Datetime>("checked");
    raw.axes.extend(document.entries("axis"));
    raw.categories.extend(document.entries("category"));
    raw.sectors.extend(document.entries("sector"));
    raw.outcomes.extend(document.entries("outcome"));
    raw.gates.extend(document.entries("gate"));
    raw.groups.extend(document.entries("group"));
    raw.signs.extend(document.entries("sign"));
}

fn contacts(document: &mut Document<'_, '_>, raw: &mut Raw) {
    let checked = document.required::<Spanned<toml::value::Datetime>>("checked");
    let mut contacts = document.entries::<RawContact>("contact");
    for contact in &mut contacts {
        contact.item.checked = contact.item.checked.take().or_else(|| checked.clone());
    }
    raw.contacts.append(&mut contacts);
}

fn ladders(document: &mut Document<'_, '_>, raw: &mut Raw) {
    raw.last.extend(document.value("last").map(|id| document.placed(id)));
    raw.office_hours.extend(document.value("office_hours").map(|id| document.placed(id)));
    raw.lists.extend(document.value("lists").map(|lists| document.placed(lists)));
    raw.steps.extend(document.entries("step"));
    raw.ladders.extend(document.entries("ladder"));
}

fn guide(document: &mut Document<'_, '_>, raw: &mut Raw) {
    let sector = document.required("sector");
    let checked = document.required("checked");
    let gates = document.required("gates");
    let roles = document.entries("role");
    let sections = document.entries("section");
    let only = document.pairs("only");
    let notes = document.entries("note");
    if let (Some(sector), Some(checked), Some(gates)) = (sector, checked, gates) {
        let item = RawGuide { sector, checked, gates, roles, sections, only, notes };
        raw.guides.push(Located { file: document.file(), span: item.sector.span(), item });
    }
}

/// A network, with every fault of its file reported before it is given up.
fn network(document: &mut Document<'_, '_>) -> Option<Located<RawNetwork>> {
    let id = document.required("id");
    let example = document.required("example");
    let sources = document.value("sources").unwrap_or_default();
    let circles = document.entries("circle");
    let steps = document.entries("step");
    let item = RawNetwork { id: id?, example: example?, sources, circles, steps };
    Some(Located { file: document.file(), span: item.id.span(), item })
}

/// A case, with every fault of its file reported before it is given up.
fn case(document: &mut Document<'_, '_>) -> Option<RawCase> {
    let id = document.required("id");
    let sector = document.required("sector");
    let roles = document.required("roles");
    let trains = document.required("trains");
    let minutes = document.required("minutes");
    let county = document.required("county");
    let at = document.required("at");
    let expected = document.required("expected");
    let call = document.required("call");
    let sources = document.value("sources");
    let gates = document.pairs("gates");
    let persons = document.entries("person");
    let steps = document.entries("step");
    let distractors = document.entries("not");
    let herrings = document.entries("herring");
    let question = document.required("question");
    let discuss = document.required("discuss");
    Some(RawCase {
        id: id?,
        sector: sector?,
        roles: roles?,
        trains: trains?,
        minutes: minutes?,
        county: county?,
        at: at?,
        expected: expected?,
        call: call?,
        sources,
        gates,
        persons,
        steps,
        distractors,
        herrings,
        question: question?,
        discuss: discuss?,
    })
}
