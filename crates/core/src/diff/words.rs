//! Words by the subject that they belong to.

use std::collections::BTreeMap;

use super::change::{FieldName, Records, Subject, SubjectKind};

/// The words of a content as they are written, by language code, id of the message and name of the
/// attribute.
pub type WrittenWords = BTreeMap<(String, String, Option<String>), String>;

/// How the ids of messages begin, and whose they are.
const PREFIXES: [(&str, SubjectKind); 20] = [
    ("contact-", SubjectKind::Contact),
    ("step-", SubjectKind::Step),
    ("county-", SubjectKind::County),
    ("region-", SubjectKind::Region),
    ("sign-", SubjectKind::Sign),
    ("group-", SubjectKind::Group),
    ("gate-", SubjectKind::Gate),
    ("sector-", SubjectKind::Sector),
    ("guide-", SubjectKind::Guide),
    ("role-", SubjectKind::Guide),
    ("note-", SubjectKind::Guide),
    ("act-", SubjectKind::Source),
    ("source-", SubjectKind::Source),
    ("page-", SubjectKind::Page),
    ("case-", SubjectKind::Case),
    ("set-", SubjectKind::CaseSet),
    ("term-", SubjectKind::Term),
    ("spoken-", SubjectKind::SpokenLanguage),
    ("network-", SubjectKind::Network),
    ("ready-", SubjectKind::Question),
];

/// Adds words to the records of those they belong to.
pub fn add(words: &WrittenWords, records: &mut Records) {
    let mut added: Vec<(Subject, FieldName, &String)> = Vec::new();
    for ((language, id, attribute), text) in words {
        let (subject, part) = subject_of(id, records);
        let part = [part, attribute.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(".");
        let part = (!part.is_empty()).then(|| part.into());
        let language = Some(language.as_str().into());
        added.push((subject, FieldName { name: "text", part, language }, text));
    }
    for (subject, field, text) in added {
        records.entry(subject).or_default().insert(field, vec![text.as_str().into()]);
    }
}

/// Whose words a message has: of several ids that its own begins with the longest. What is left of the
/// id names the part; where several kinds of message have the same, the whole id does.
fn subject_of<'a>(id: &'a str, records: &Records) -> (Subject, Option<&'a str>) {
    for (prefix, kind) in PREFIXES {
        let Some(rest) = id.strip_prefix(prefix) else { continue };
        let ends = rest.match_indices('-').map(|(at, _)| at).chain([rest.len()]);
        for end in ends.collect::<Vec<_>>().into_iter().rev() {
            let (own, part) = rest.split_at_checked(end).unwrap_or((rest, ""));
            let subject = Subject::new(kind, own);
            if records.contains_key(&subject) {
                let is_usual = prefix.trim_end_matches('-') == kind.as_str();
                let part = if is_usual { part.trim_start_matches('-') } else { id };
                return (subject, (!part.is_empty()).then_some(part));
            }
        }
    }
    (Subject::new(SubjectKind::Text, id), None)
}
