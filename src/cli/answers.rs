//! Answers from a file: `{"gates":{"danger-now":"no"},"signs":{"id-held-by-other":"yes"}}`, and perhaps
//! `"municipality":"Växjö"` or `"county":"G"`. Any sign
//! of the bank is accepted, also one that the sector's guide does not ask. An unknown name is a
//! usage error, since a misspelt sign that is passed over would lower the outcome unseen.

use std::{collections::BTreeMap, fmt, io, path::Path};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::{
    error::UsageError,
    names::{self, resolve_id},
};
use crate::{
    assess::{Answer, Answers},
    content::catalog::{Catalog, Place},
    store::plain_file::{self, ReadError},
};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    municipality: Option<String>,
    county: Option<String>,
    #[serde(default)]
    gates: AnswerMap,
    #[serde(default)]
    signs: AnswerMap,
}

/// The whole file. On its own, `AnswersFile` would also accept a list: `[]` would be no answers.
struct AnswersDocument(AnswersFile);

impl<'de> Deserialize<'de> for AnswersDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = AnswersDocument;

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AnswersDocument, A::Error> {
        AnswersFile::deserialize(MapAccessDeserializer::new(map)).map(AnswersDocument)
    }
}

/// Answers by name. A duplicate name is refused, since one of the two would be ignored.
#[derive(Debug, Default)]
struct AnswerMap(BTreeMap<String, JsonAnswer>);

impl<'de> Deserialize<'de> for AnswerMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(UniqueKeys)
    }
}

struct UniqueKeys;

impl<'de> Visitor<'de> for UniqueKeys {
    type Value = AnswerMap;

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<AnswerMap, A::Error> {
        let mut answers = BTreeMap::new();
        while let Some((name, answer)) = map.next_entry()? {
            if answers.insert(name, answer).is_some() {
                return Err(A::Error::custom("twice"));
            }
        }
        Ok(AnswerMap(answers))
    }
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum JsonAnswer {
    Yes,
    Unsure,
    No,
}

impl JsonAnswer {
    const fn to_answer(self) -> Option<Answer> {
        match self {
            Self::Yes => Some(Answer::Yes),
            Self::Unsure => Some(Answer::Unsure),
            Self::No => None,
        }
    }
}

/// Upper bound on the bytes read: more than all signs of the bank take.
const MAX_BYTES: usize = 1 << 20;

/// Reads the answers of a file, or of standard input for `-`, and where they were given, if it says so;
/// without a file there are none.
///
/// # Errors
/// A file that cannot be read, is not of this form, or names an unknown gate or sign.
pub fn read(
    file: Option<&Path>,
    catalog: &Catalog,
) -> Result<(Answers, Option<Place>), UsageError> {
    let Some(file) = file else { return Ok((Answers::default(), None)) };
    let text = if is_standard_input(file) {
        plain_file::text_of(io::stdin().lock(), MAX_BYTES)
    } else {
        plain_file::text(file, MAX_BYTES)
    };
    let text = text
        .map_err(|error| UsageError::new(fault(&error)).with("value", &file.to_string_lossy()))?;
    from_json(&text, catalog)
}

/// Also by the name that the system has for it, which may be a pipe or a terminal.
fn is_standard_input(file: &Path) -> bool {
    [Path::new("-"), Path::new("/dev/stdin")].contains(&file)
}

const fn fault(error: &ReadError) -> &'static str {
    match error {
        ReadError::Io(_) => "cli-error-file",
        ReadError::NotPlain => "cli-error-file-not-plain",
        ReadError::TooLarge => "cli-error-file-too-large",
        ReadError::Utf16 => "cli-error-file-utf16",
        ReadError::NotText => "cli-error-file-not-text",
    }
}

fn from_json(text: &str, catalog: &Catalog) -> Result<(Answers, Option<Place>), UsageError> {
    let AnswersDocument(file) = serde_json::from_str(text).map_err(|error| {
        UsageError::new("cli-error-answers")
            .with("line", &error.line().to_string())
            .with("column", &error.column().to_string())
    })?;
    let mut answers = Answers::default();
    for (name, answer) in &file.gates.0 {
        let gate = resolve_id(name, "cli-error-gate", catalog.gates.keys())?;
        answers.set_gate(&gate, answer.to_answer());
    }
    for (name, answer) in &file.signs.0 {
        let sign = resolve_id(name, "cli-error-sign", catalog.signs.keys())?;
        answers.set_sign(&sign, answer.to_answer());
    }
    let place = names::place(file.municipality.as_deref(), file.county.as_deref(), catalog)?;
    if let (Some(typed), Some(Place::County(_))) = (&file.municipality, &place) {
        return Err(UsageError::new("cli-error-municipality").with("value", typed));
    }
    Ok((answers, place))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;
    use crate::{
        content::{embedded, load},
        ids::Id,
    };

    // Only for tests: the program reads the catalog once, and so need these.
    static SIGNS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let catalog = load(&embedded::files()).0;
        catalog.signs.keys().map(|id| id.as_str().to_owned()).collect()
    });

    const PIECES: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"gates\"",
        "\"signs\"",
        "\"county\"",
        "\"G\"",
        "\"danger-now\"",
        "\"id-held-by-other\"",
        "\"yes\"",
        "\"no\"",
        "\"unsure\"",
        "null",
        "1e999",
        "\\ud800",
        "\u{feff}",
        " ",
        "å",
        "\0",
    ];

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20) })]

        #[test]
        fn any_text_is_refused_or_names_only_what_is_known(
            texts in vec(prop_oneof![
                vec(select(PIECES), 0..20).prop_map(|pieces| pieces.concat()),
                any::<String>(),
            ], 200),
        ) {
            let catalog = load(&embedded::files()).0;
            for text in texts {
                let Ok((answers, _)) = from_json(&text, &catalog) else { continue };
                prop_assert!(answers.gates().all(|(id, _)| catalog.gates.contains_key(id)), "{}", text);
                prop_assert!(answers.signs().all(|(id, _)| catalog.signs.contains_key(id)), "{}", text);
            }
        }

        #[test]
        fn what_is_written_is_what_is_read(
            written in vec((0usize..1000, select(&["yes", "unsure", "no"][..])), 0..30),
        ) {
            let catalog = load(&embedded::files()).0;
            let by_sign = written.iter().filter_map(|(n, answer)| {
                Some((SIGNS.get(n % SIGNS.len())?.as_str(), *answer))
            });
            let by_sign: BTreeMap<&str, &str> = by_sign.collect();
            let text = serde_json::json!({ "signs": by_sign }).to_string();
            let read = from_json(&text, &catalog).map(|(answers, _)| answers);
            let read = read.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            let again = read.signs().map(|(id, answer)| {
                (id.as_str(), if answer == Answer::Yes { "yes" } else { "unsure" })
            });
            let expected = by_sign.iter().filter(|(_, answer)| **answer != "no");
            prop_assert!(again.eq(expected.map(|(id, answer)| (*id, *answer))), "{}", text);
        }
    }
}
