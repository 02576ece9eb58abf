//! `vaksam doctor` and the list to ring: exit codes, packs, and that nobody is sent to ring 112.

use serde_json::Value;

use crate::content::{complained, printed, vaksam, write_into};

/// A pack with a contact that was read on a day.
fn pack(day: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| write_into(folder.path(), name, text);
    write(
        "guides/own.toml",
        &format!(
            "kind = \"contacts\"\nschema = 1\nchecked = {day}\n\n[[contact]]\nid = \"own-desk\"\n\
             kind = \"workplace\"\naudience = \"professional\"\nnumber = \"0470-123 45\"\n\
             source = \"https://example.se/intern/telefonlista-2026\"\n"
        ),
    );
    for (language, name) in [("sv", "Vår växel"), ("en", "Our desk")] {
        write(&format!("locales/{language}/own.ftl"), &format!("contact-own-desk = {name}\n"));
    }
    folder
}

fn doctor(arguments: &[&str]) -> (Option<i32>, Value) {
    let output = vaksam(&[&["doctor", "--format", "json"], arguments].concat(), b"");
    assert_eq!(complained(&output), "");
    (output.status.code(), serde_json::from_str(printed(&output)).unwrap())
}

#[test]
fn the_exit_code_says_whether_anything_is_overdue() {
    // Before the first known change of law and within a year of the reading of contacts.
    let (code, audit) = doctor(&["--at", "2026-06-01T12:00"]);
    assert_eq!((code, &audit["overdue"]), (Some(0), &0.into()));
    let (code, audit) = doctor(&["--at", "2027-12-24T12:00"]);
    assert!(code == Some(1) && audit["overdue"].as_u64().unwrap() > 90, "{code:?}");
}

#[test]
fn a_pack_is_audited_and_named() {
    for (day, overdue) in [("2026-05-01", 0), ("2024-05-01", 1)] {
        let folder = pack(day);
        let path = folder.path().to_str().unwrap();
        let (code, audit) = doctor(&["--at", "2026-06-01T12:00", "--pack", path]);
        assert_eq!((code, &audit["overdue"]), (Some(overdue), &overdue.into()));
        let entries = audit["entries"].as_array().unwrap();
        let own: Vec<_> = entries.iter().filter(|entry| !entry["pack"].is_null()).collect();
        assert_eq!(own.len(), 1, "{own:?}");
        assert_eq!((&own[0]["id"], &own[0]["checked"]), (&"own-desk".into(), &day.into()));
        let output = vaksam(&["doctor", "--pack", path, "-L", "en"], b"");
        let said = printed(&output);
        assert!(said.contains("Our desk") && said.contains("telefonlista-2026"), "{said}");
    }
}

#[test]
fn what_a_third_party_says_comes_first_with_its_whole_address() {
    let (_, audit) = doctor(&[]);
    let entries = audit["entries"].as_array().unwrap();
    let third_party = audit["third_party"].as_u64().unwrap();
    assert!(third_party > 0);
    for (n, entry) in (0..).zip(entries) {
        assert_eq!(entry["group"] == "third-party", n < third_party, "{entry}");
    }
    for language in ["sv", "en"] {
        let output = vaksam(&["doctor", "-L", language], b"");
        let said = printed(&output);
        for entry in entries {
            assert!(said.contains(&format!("[{}]", entry["id"].as_str().unwrap())), "{entry}");
            for address in entry["addresses"].as_array().unwrap() {
                // An owner's page that is not known is said to be so, in the reader's language.
                let address = match (address.as_str().unwrap(), language) {
                    ("unknown", "sv") => "okänd",
                    (address, _) => address,
                };
                assert!(said.contains(address), "{address}");
            }
        }
        assert!(!said.contains("ui-"), "{said}");
    }
}

#[test]
fn the_list_to_ring_has_every_number_but_112() {
    let (_, audit) = doctor(&[]);
    for language in ["sv", "en"] {
        for format in ["text", "html"] {
            let output = vaksam(&["print", "call-list", "--format", format, "-L", language], b"");
            let said = printed(&output).replace('\u{a0}', " ");
            assert!(output.status.success() && !said.contains("ui-"), "{said}");
            for entry in audit["entries"].as_array().unwrap() {
                let Some(number) = entry["phone"].as_str() else { continue };
                let id = format!("[{}]", entry["id"].as_str().unwrap());
                assert_eq!(said.contains(&id), number != "112", "{id}");
                assert!(said.contains(number), "{number}");
            }
        }
    }
}
