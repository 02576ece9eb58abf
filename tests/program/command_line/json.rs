//! JSON for other programs: its exact bytes for two cases, and that whatever is printed is as the
//! schemas in `docs/json` say.

use std::{fs, path::Path};

use jsonschema::{Registry, Validator};
use serde_json::Value;

use crate::content::{printed, vaksam};

const SATURDAY_NIGHT: [&str; 2] = ["--at", "2026-11-21T02:10"];

/// A child, perhaps; a group that decides as well; a sign that never counts and one too weak.
const CHILD: &str = r#"{"gates":{"danger-now":"no","maybe-child":"unsure"},
    "signs":{"id-held-by-other":"yes","big-age-gap":"yes","quiet-no-eye-contact":"unsure"}}"#;

fn assess(answers: &str, arguments: &[&str]) -> String {
    run(&[&["assess", "--format", "json", "--answers", "-"], arguments].concat(), answers)
}

fn run(arguments: &[&str], input: &str) -> String {
    let output = vaksam(&[arguments, &SATURDAY_NIGHT].concat(), input.as_bytes());
    assert!(output.status.success(), "{output:?}");
    printed(&output).to_owned()
}

#[test]
fn the_json_of_a_childs_case_is_the_same_to_the_byte() {
    let place = ["-c", "G", "--sector", "hotel", "--role", "reception", "-L", "en"];
    insta::assert_snapshot!(assess(CHILD, &place));
}

#[test]
fn the_json_of_no_answers_at_no_place_is_the_same_to_the_byte() {
    insta::assert_snapshot!(assess("{}", &["-L", "sv"]));
}

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/json/{name}.schema.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn faults(validator: &Validator, value: &Value) -> Vec<String> {
    let error =
        |error: jsonschema::ValidationError| format!("{error} at {}", error.instance_path());
    validator.iter_errors(value).map(error).collect()
}

#[test]
fn all_that_is_printed_is_as_the_schemas_say() {
    let name = "file:///docs/json/contacts.schema.json";
    let registry = Registry::new().add(name, schema("contacts")).unwrap().prepare().unwrap();
    let validator = |name: &str| {
        let options = jsonschema::options().with_registry(&registry);
        let options = options.with_base_uri(format!("file:///docs/json/{name}.schema.json"));
        options.build(&schema(name)).unwrap()
    };
    let (outcomes, contacts) = (validator("assess"), validator("contacts"));
    let ways: [&[&str]; 4] =
        [&[], &["-c", "G", "--sector", "hotel"], &["-c", "AB", "-L", "en"], &["-p", "Grums"]];
    for way in ways {
        for answers in ["{}", CHILD, r#"{"gates":{"danger-now":"yes"}}"#] {
            let value = serde_json::from_str(&assess(answers, way)).unwrap();
            assert_eq!(faults(&outcomes, &value), Vec::<String>::new(), "{way:?} {answers}");
        }
        let arguments = [&["contacts", "--format", "json"], way].concat();
        let value: Value = serde_json::from_str(&run(&arguments, "")).unwrap();
        assert_eq!(faults(&contacts, &value), Vec::<String>::new(), "{way:?}");
        assert!(value["contacts"].as_array().is_some_and(|contacts| contacts.len() > 10));
    }
    let doctor = validator("doctor");
    let output = vaksam(&[&["doctor", "--format", "json"], &SATURDAY_NIGHT[..]].concat(), b"");
    let value: Value = serde_json::from_str(printed(&output)).unwrap();
    assert_eq!(faults(&doctor, &value), Vec::<String>::new());
    let look = validator("look");
    for typed in ["barn", "11414", "Växjö", "är vi redo", "vad är människohandel"] {
        let output = vaksam(&["look", "--format", "json", typed], b"");
        let value: Value = serde_json::from_str(printed(&output)).unwrap();
        assert_eq!(faults(&look, &value), Vec::<String>::new(), "{typed}");
        let first = &value["hits"][0];
        assert!(!first["matched"].as_array().unwrap().is_empty(), "{first}");
    }
    let nothing = vaksam(&["look", "--format", "json", "xyzzy"], b"");
    assert_eq!(nothing.status.code(), Some(1));
    assert_eq!(printed(&nothing).split_whitespace().collect::<String>(), r#"{"hits":[]}"#);
    // The schemas refuse what the contract does not have.
    let mut value: Value = serde_json::from_str(&assess(CHILD, &[])).unwrap();
    value["outcome"] = "calm".into();
    value["route"][0]["contact"]["open"] = true.into();
    value["more"] = 1.into();
    assert_eq!(faults(&outcomes, &value).len(), 3, "{:?}", faults(&outcomes, &value));
}
