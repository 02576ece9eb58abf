//! Answers from a file: `{"gates":{"danger-now":"no"},"signs":{"id-held-by-other":"yes"}}`. Any sign
//! of the bank is accepted, also one that the sector's guide does not ask. An unknown name is a
//! usage error, since a misspelt sign that is passed over would lower the outcome unseen.

use std::{
    collections::BTreeMap,
    fmt, fs,
    io::{self, Read},
    path::Path,
};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::names::{Usage, look_up};
use crate::{
    assess::{Answer, Answers},
    content::catalog::Catalog,
};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    gates: Given,
    #[serde(default)]
    signs: Given,
}

/// The whole file. On its own, `File` would also read a list: `[]` would be no answers.
struct Whole(File);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Whole;

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Whole, A::Error> {
        File::deserialize(MapAccessDeserializer::new(map)).map(Whole)
    }
}

/// Answers by name. A name that stands twice is refused: one of the two would be passed over.
#[derive(Debug, Default)]
struct Given(BTreeMap<String, Word>);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Names)
    }
}

struct Names;

impl<'de> Visitor<'de> for Names {
    type Value = Given;

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let mut given = BTreeMap::new();
        while let Some((name, word)) = map.next_entry()? {
            if given.insert(name, word).is_some() {
                return Err(A::Error::custom("twice"));
            }
        }
        Ok(Given(given))
    }
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Yes,
    Unsure,
    No,
}

impl Word {
    const fn answer(self) -> Option<Answer> {
        match self {
            Self::Yes => Some(Answer::Yes),
            Self::Unsure => Some(Answer::Unsure),
            Self::No => None,
        }
    }
}

/// No set of answers is longer.
const LONGEST: u64 = 1 << 20;

/// Reads the answers of a file, or of standard input for `-`; without a file there are none.
///
/// # Errors
/// A file that cannot be read, is not of this form, or names an unknown gate or sign.
pub fn read(file: Option<&Path>, catalog: &Catalog) -> Result<Answers, Usage> {
    let Some(file) = file else { return Ok(Answers::default()) };
    let Ok(text) = text(file) else {
        return Err(Usage::new("cli-error-file").with("value", &file.to_string_lossy()));
    };
    from_json(text.trim_start_matches('\u{feff}'), catalog)
}

fn text(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    if file == Path::new("-") {
        io::stdin().lock().take(LONGEST).read_to_string(&mut text)?;
    } else {
        fs::File::open(file)?.take(LONGEST).read_to_string(&mut text)?;
    }
    Ok(text)
}

fn from_json(text: &str, catalog: &Catalog) -> Result<Answers, Usage> {
    let Whole(file) = serde_json::from_str(text).map_err(|error| {
        Usage::new("cli-error-answers")
            .with("line", &error.line().to_string())
            .with("column", &error.column().to_string())
    })?;
    let mut answers = Answers::default();
    for (name, word) in &file.gates.0 {
        let gate = look_up(name, "cli-error-gate", catalog.gates.keys())?;
        answers.set_gate(&gate, word.answer());
    }
    for (name, word) in &file.signs.0 {
        let sign = look_up(name, "cli-error-sign", catalog.signs.keys())?;
        answers.set_sign(&sign, word.answer());
    }
    Ok(answers)
}
