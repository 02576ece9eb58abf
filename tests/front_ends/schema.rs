//! The page as other programs would read it: whatever page there is, its JSON is as
//! `docs/json/page.schema.json` says.

use std::{fs, path::Path};

use jsonschema::Validator;
use serde_json::Value;
use vaksam::page::Page;

use crate::{every_page::every_page, languages::LANGUAGES, pages};

fn validator() -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/json/page.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn faults(validator: &Validator, value: &Value) -> Vec<String> {
    let errors = validator.iter_errors(value);
    errors.map(|error| format!("{error} at {}", error.instance_path())).collect()
}

fn check(validator: &Validator, page: &Page) {
    let value = serde_json::to_value(page).unwrap();
    assert_eq!(faults(validator, &value), Vec::<String>::new(), "{}", page.id);
}

#[test]
fn every_page_is_as_the_schema_says() {
    let validator = validator();
    for language in LANGUAGES {
        every_page(language, |_, walker| check(&validator, &walker.page()));
    }
    for page in [pages::start(), pages::signs(), pages::outcome(), pages::search()] {
        check(&validator, &page);
    }
}

#[test]
fn the_schema_refuses_what_no_page_has() {
    let mut value = serde_json::to_value(pages::signs()).unwrap();
    value["blocks"][0]["choices"]["items"][0]["id"] = "".into();
    value["tone"] = "shrill".into();
    value["more"] = 1.into();
    assert_eq!(faults(&validator(), &value).len(), 3);
}
