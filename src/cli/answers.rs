//! Answers from a file: `{"gates":{"danger-now":"no"},"signs":{"id-held-by-other":"yes"}}`. Any sign
//! of the bank is accepted, also one that the sector's guide does not ask. An unknown name is a
//! usage error, since a misspelt sign that is passed over would lower the outcome unseen.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::Path,
};

use serde::Deserialize;

use super::names::{Usage, look_up};
use crate::{
    assess::{Answer, Answers},
    content::catalog::Catalog,
};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    gates: BTreeMap<String, Given>,
    #[serde(default)]
    signs: BTreeMap<String, Given>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Given {
    Yes,
    Unsure,
    No,
}

impl Given {
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
    let file: File = serde_json::from_str(text).map_err(|error| {
        Usage::new("cli-error-answers")
            .with("line", &error.line().to_string())
            .with("column", &error.column().to_string())
    })?;
    let mut answers = Answers::default();
    for (name, given) in &file.gates {
        let gate = look_up(name, "cli-error-gate", catalog.gates.keys())?;
        answers.set_gate(&gate, given.answer());
    }
    for (name, given) in &file.signs {
        let sign = look_up(name, "cli-error-sign", catalog.signs.keys())?;
        answers.set_sign(&sign, given.answer());
    }
    Ok(answers)
}
