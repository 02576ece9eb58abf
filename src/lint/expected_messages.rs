//! Which texts the content needs: one for every id, with the attributes a screen asks for. Fluent
//! ids are derived from the ids in the files, so no key is ever written in TOML.

use std::collections::HashMap;

use toml::Spanned;

use crate::{
    content::{
        catalog::Catalog,
        raw::{Placed, Raw, RawCase},
        vocabulary::{Audience, ContactKind, GroupOrigin, NumberUse, Strength},
    },
    diagnostic::{Code, Diagnostic, FileName, Report},
    ids::Id,
    lint::fluent::{ExpectedMessage, PhoneStatus, PhoneStatuses},
};

mod reference;

const SIGN: &[&str] = &["why", "ordinary", "say", "basis"];

/// The longest title of a sign: it stands on one or two lines of a list.
const SIGN_TITLE: usize = 90;

/// Every text the content needs.
pub fn all(raw: &Raw) -> Vec<ExpectedMessage> {
    let mut expected = Vec::new();
    for axis in &raw.axes {
        expected.push(text("axis", axis.item.id.get_ref().as_str(), axis, &["rule"]));
    }
    for outcome in &raw.outcomes {
        let id = outcome.item.id.get_ref().as_str();
        expected.push(text("outcome", id, outcome, &["text", "short"]));
    }
    push_each(&mut expected, "category", &raw.categories, |raw| &raw.id, &[]);
    push_each(&mut expected, "sector", &raw.sectors, |raw| &raw.id, &[]);
    push_each(&mut expected, "gate", &raw.gates, |raw| &raw.id, &["help"]);
    push_each(&mut expected, "group", &raw.groups, |raw| &raw.id, &[]);
    push_each(&mut expected, "sign", &raw.signs, |raw| &raw.id, SIGN);
    push_each(&mut expected, "region", &raw.regions, |raw| &raw.id, &[]);
    push_each(&mut expected, "county", &raw.counties, |raw| &raw.id, &[]);
    push_each(&mut expected, "contact", &raw.contacts, |raw| &raw.id, &[]);
    push_each(&mut expected, "step", &raw.steps, |raw| &raw.id, &["how"]);
    for source in raw.sources.iter().filter(|source| source.item.note) {
        let id = format!("{}-note", source.item.id.get_ref());
        expected.push(text("source", &id, source, &[]));
    }
    for guide in &raw.guides {
        let sector = guide.item.sector.get_ref();
        expected.push(text("guide", sector.as_str(), guide, &["order"]));
        for role in &guide.item.roles {
            let id = format!("{sector}-{}", role.item.id.get_ref());
            expected.push(text("role", &id, role, &["works"]));
        }
        for note in &guide.item.notes {
            let id = format!("{sector}-{}", note.item.id.get_ref());
            expected.push(text("note", &id, note, &[]));
        }
    }
    for case in &raw.cases {
        expected.extend(words_of(case));
    }
    push_each(&mut expected, "set", &raw.sets, |raw| &raw.id, &[]);
    expected.extend(reference::all(raw));
    expected.extend(vocabularies());
    expected
}

/// Whether no two entries come to the same id of a text: the section `b-c` of a page `a` and the
/// page `a-b-c` have different ids and would share their words. Reports those that do, unless there
/// are other faults, which may be the cause.
pub fn check_unique_ids(expected: &[ExpectedMessage], report: &mut Report) -> bool {
    if report.has_errors() {
        return true;
    }
    let before = report.len();
    let mut first: HashMap<&str, &ExpectedMessage> = HashMap::new();
    for text in expected {
        let Some(other) = first.insert(&text.id, text) else { continue };
        let Some((file, span)) = &text.place else { continue };
        let mut problem = Diagnostic::new(Code::IdDuplicate, file, span.clone());
        if let Some((file, span)) = &other.place {
            problem = problem.and(file, span.clone());
        }
        report.push(problem.with("name", &text.id));
    }
    report.len() == before
}

/// The longest title of a case.
const CASE_TITLE: usize = 40;

/// The longest step: it is read from the back of a room.
const CASE_STEP: usize = 350;

/// The longest of the other texts of a case.
const CASE_TEXT: usize = 900;

/// The texts of a case.
fn words_of(case: &Placed<RawCase>) -> Vec<ExpectedMessage> {
    let Placed { file, item, .. } = case;
    let id = item.id.get_ref();
    let expected = |part: &str, attributes: &[&str], longest| ExpectedMessage {
        id: format!("case-{id}{part}"),
        attributes: names(attributes),
        longest: Some(longest),
        place: Some((FileName::clone(file), item.id.span())),
        ..ExpectedMessage::default()
    };
    let mut words = vec![expected("", &["lead"], CASE_TITLE)];
    let numbered = |part, count: usize| (1..=count).map(move |number| format!("-{part}-{number}"));
    let steps = numbered("step", item.steps.len());
    words.extend(steps.map(|part| expected(&part, &[], CASE_STEP)));
    let nots = item.nots.iter().map(|not| format!("-not-{}", not.item.sign.get_ref()));
    let herrings = item.herrings.iter().map(|raw| format!("-herring-{}", raw.item.id.get_ref()));
    let discuss = numbered("discuss", usize::from(*item.discuss.get_ref()));
    let others = nots.chain(herrings).chain(discuss);
    let others = others.chain(["-best", "-why", "-answer"].map(str::to_owned));
    words.extend(others.map(|part| expected(&part, &[], CASE_TEXT)));
    words.push(expected("-question", &["a", "b", "c", "d"], CASE_TEXT));
    words
}

/// The texts of the words the program knows by itself.
fn vocabularies() -> Vec<ExpectedMessage> {
    let of = |kind: &str, words: &mut dyn Iterator<Item = &'static str>| -> Vec<String> {
        words.map(|word| format!("{kind}-{word}")).collect()
    };
    let mut ids = of("strength", &mut Strength::ALL.iter().map(|word| word.as_str()));
    ids.extend(of("origin", &mut GroupOrigin::ALL.iter().map(|word| word.as_str())));
    ids.extend(of("audience", &mut Audience::ALL.iter().map(|word| word.as_str())));
    ids.extend(of("kind", &mut ContactKind::ALL.iter().map(|word| word.as_str())));
    ids.extend(of("phone-use", &mut NumberUse::ALL.iter().map(|word| word.as_str())));
    ids.extend(of("answer", &mut ["yes", "unsure", "no"].into_iter()));
    let mut expected: Vec<ExpectedMessage> = ids.into_iter().map(|id| bare(id, &[])).collect();
    expected.extend(
        Code::ALL.iter().map(|code| bare(format!("diagnostic-{}", code.as_str()), &["cure"])),
    );
    expected
}

fn bare(id: String, attributes: &'static [&'static str]) -> ExpectedMessage {
    ExpectedMessage { id, attributes: names(attributes), ..ExpectedMessage::default() }
}

fn names(attributes: &[&str]) -> Vec<String> {
    attributes.iter().map(|name| (*name).to_owned()).collect()
}

fn push_each<T, K: Id>(
    expected: &mut Vec<ExpectedMessage>,
    kind: &str,
    entries: &[Placed<T>],
    id: impl Fn(&T) -> &Spanned<K>,
    attributes: &'static [&'static str],
) {
    expected.extend(entries.iter().map(|entry| {
        let id = id(&entry.item);
        let mut expected = text(kind, id.get_ref().as_str(), entry, attributes);
        expected.place = Some((entry.file.clone(), id.span()));
        expected
    }));
}

fn text<T>(
    kind: &str,
    id: &str,
    entry: &Placed<T>,
    attributes: &'static [&'static str],
) -> ExpectedMessage {
    ExpectedMessage {
        id: format!("{kind}-{id}"),
        attributes: names(attributes),
        longest: (kind == "sign").then_some(SIGN_TITLE),
        place: Some((FileName::clone(&entry.file), entry.span.clone())),
        ..ExpectedMessage::default()
    }
}

/// The numbers that texts may name, and whether each may be shown.
pub fn phone_statuses(catalog: &Catalog) -> PhoneStatuses<'_> {
    let number = |contact: &crate::content::catalog::Contact| match &contact.number {
        Some(_) if contact.ship => PhoneStatus::Shown,
        Some(_) => PhoneStatus::Hidden,
        None => PhoneStatus::None,
    };
    catalog.contacts.iter().map(|(id, contact)| (id.as_str(), number(contact))).collect()
}
