//! `vaksam diff`: exit codes, both languages, JSON as its schema says, and folders that cannot be read.

use std::{fs, path::Path};

use serde_json::Value;
use vaksam::content::embedded;

use crate::content::{complained, printed, vaksam, write_into};

/// A copy of the shipped content with one text in the place of another in a file, perhaps.
fn folder(edit: Option<(&str, &str, &str)>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in embedded::FILES {
        let text = match edit {
            Some((file, from, to)) if file == *name => {
                assert!(text.contains(from), "{file}: {from}");
                text.replacen(from, to, 1)
            }
            _ => (*text).to_owned(),
        };
        write_into(folder.path(), name, &text);
    }
    folder
}

const LINE: (&str, &str, &str) =
    ("guides/contacts.toml", "Mo-Fr 09:00-16:30; PH off", "Mo-Fr 09:00-15:00; PH off");
const AT: [&str; 2] = ["--at", "2026-11-29T12:00"];

fn diff(folders: &[&Path], arguments: &[&str]) -> std::process::Output {
    let folders: Vec<&str> = folders.iter().map(|folder| folder.to_str().unwrap()).collect();
    vaksam(&[&["diff"], folders.as_slice(), arguments, &AT].concat(), b"")
}

#[test]
fn equal_contents_end_with_0_and_say_so_in_both_languages() {
    let same = folder(None);
    for (language, nothing) in [("sv", "Ingenting skiljer."), ("en", "Nothing differs.")] {
        for folders in [vec![same.path()], vec![same.path(), same.path()]] {
            let output = diff(&folders, &["-L", language]);
            assert_eq!((output.status.code(), complained(&output)), (Some(0), ""));
            assert!(printed(&output).contains(nothing), "{}", printed(&output));
        }
    }
    let output = diff(&[same.path()], &["--format", "json"]);
    let value: Value = serde_json::from_str(printed(&output)).unwrap();
    for list in ["changes", "on_call", "first_calls"] {
        assert_eq!(value[list], Value::Array(Vec::new()));
    }
}

#[test]
fn other_contents_end_with_1_and_are_told_in_both_languages() {
    let (old, new) = (folder(None), folder(Some(LINE)));
    for folders in [vec![new.path()], vec![old.path(), new.path()]] {
        for language in ["sv", "en"] {
            let output = diff(&folders, &["-L", language]);
            assert_eq!((output.status.code(), complained(&output)), (Some(1), ""));
            let said = printed(&output);
            for part in ["[nspm-stodtelefon]", "Mo-Fr 09:00-15:00", "15:00–16:30", "114 14"] {
                assert!(said.contains(part), "{part} {said}");
            }
            // No id of a text, and no number that is broken in two.
            assert!(!said.contains("ui-") && !said.contains("114\n"), "{said}");
        }
    }
    // The other way round the line is called instead.
    let way = |folders: &[&Path]| -> Vec<(Value, Value)> {
        let output = diff(folders, &["--format", "json"]);
        let value: Value = serde_json::from_str(printed(&output)).unwrap();
        let calls = value["first_calls"].as_array().unwrap().iter();
        calls.map(|call| (call["before"].clone(), call["after"].clone())).collect()
    };
    let there = way(&[old.path(), new.path()]);
    let back: Vec<_> = way(&[new.path(), old.path()]).into_iter().map(|(a, b)| (b, a)).collect();
    assert!(!there.is_empty());
    assert_eq!(there, back);
}

#[test]
fn json_is_as_the_schema_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/json/diff.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::options().build(&schema).unwrap();
    let faults = |value: &Value| -> Vec<String> {
        validator.iter_errors(value).map(|error| error.to_string()).collect()
    };
    for edit in [
        LINE,
        ("guides/contacts.toml", "0498-26 91 45", "0498-26 91 46"),
        ("guides/contacts.toml", "id = \"jour-skaraborg\"", "id = \"jour-hjo\""),
        ("guides/ladders.toml", "[\"police-today\"", "[\"support-line\", \"police-today\""),
        ("guides/ladders.toml", "Mo-Fr 08:00-16:00", "Mo-Fr 08:00-16:00, PH -1 day 20:00-21:00"),
        ("locales/en/ui.ftl", "ui-name = ", "ui-name = X"),
    ] {
        let output = diff(&[folder(Some(edit)).path()], &["--format", "json"]);
        let mut value: Value = serde_json::from_str(printed(&output)).unwrap();
        assert_eq!(faults(&value), Vec::<String>::new(), "{edit:?}");
        assert_ne!(value["changes"].as_array().unwrap().len(), 0);
        value["changes"][0]["change"] = "lost".into();
        value["first_calls"] = Value::Null;
        assert_eq!(faults(&value).len(), 2);
    }
}

#[test]
fn a_folder_that_cannot_be_read_ends_with_2_and_says_why_as_lint_does() {
    let broken = folder(Some(("guides/bank.toml", "schema = 1", "schema = ")));
    let nowhere = broken.path().join("nowhere");
    let good = folder(None);
    for (folders, place) in [
        (vec![broken.path()], "guides/bank.toml"),
        (vec![good.path(), broken.path()], "guides/bank.toml"),
        (vec![nowhere.as_path(), good.path()], "nowhere"),
    ] {
        let output = diff(&folders, &["--format", "json"]);
        assert_eq!((output.status.code(), printed(&output)), (Some(2), ""));
        assert!(complained(&output).contains(place), "{}", complained(&output));
    }
    let lint = vaksam(&["lint", broken.path().to_str().unwrap()], b"");
    let first = printed(&lint).lines().take(5).collect::<Vec<_>>().join("\n");
    let told = diff(&[broken.path()], &[]);
    assert!(complained(&told).starts_with(&first), "{first}\n{}", complained(&told));
}

#[test]
fn nothing_or_too_much_to_compare_is_a_usage_error() {
    for folders in [&[][..], &[Path::new("a"), Path::new("b"), Path::new("c")]] {
        for (language, said) in [("sv", "vaksam diff GAMMAL NY"), ("en", "vaksam diff OLD NEW")] {
            let output = diff(folders, &["-L", language]);
            assert_eq!((output.status.code(), printed(&output)), (Some(2), ""));
            assert!(complained(&output).contains(said), "{}", complained(&output));
        }
    }
}
