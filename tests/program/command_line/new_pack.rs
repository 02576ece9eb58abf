//! `vaksam pack new`: what it writes is sound as it is and once it is filled in, and nothing that was
//! there is touched.

use std::{collections::BTreeMap, fs, path::Path};

use crate::content::{complained, printed, vaksam};

/// Every file under a folder, by its path, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(one) = folders.pop() {
        for path in fs::read_dir(one).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn assert_sound(folder: &str) {
    let linted = vaksam(&["lint", folder], b"");
    assert!(linted.status.success(), "{}", printed(&linted));
}

#[test]
fn the_folder_is_sound_as_it_is_written_and_shows_nothing_yet() {
    for language in ["sv", "en"] {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("above/Hotell Ängen");
        let folder = folder.to_str().unwrap();
        let made = vaksam(&["pack", "new", folder, "-L", language], b"");
        assert!(made.status.success(), "{made:?}");
        for name in files(Path::new(folder)).keys() {
            assert!(printed(&made).contains(name), "{name}");
        }
        assert_sound(folder);
        let with = vaksam(&["contacts", "--pack", folder, "-L", language], b"");
        let without = vaksam(&["contacts", "-L", language], b"");
        assert_eq!(complained(&with), "");
        assert_eq!(printed(&with), printed(&without));
    }
}

#[test]
fn once_every_line_is_filled_in_the_contact_is_shown_and_all_is_sound() {
    for language in ["sv", "en"] {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("eken");
        let path = folder.to_str().unwrap();
        assert!(vaksam(&["pack", "new", path, "-L", language], b"").status.success());
        let contacts = folder.join("guides/contacts.toml");
        let text = fs::read_to_string(&contacts).unwrap();
        let is_key = |line: &str| line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '));
        let lines = text.lines().filter(|line| *line != "ship = false").map(|line| {
            line.strip_prefix("# ").filter(|line| is_key(line)).unwrap_or(line).to_owned() + "\n"
        });
        fs::write(&contacts, lines.collect::<String>()).unwrap();
        assert_sound(path);
        let shown = vaksam(&["contacts", "--pack", path, "-p", "Stockholm", "-L", language], b"");
        assert_eq!(complained(&shown), "");
        for expected in ["08-465 004 00", "example.org/", "eken"] {
            assert!(printed(&shown).contains(expected), "{expected}: {}", printed(&shown));
        }
    }
}

#[test]
fn packs_of_two_workplaces_can_be_used_together() {
    let outer = tempfile::tempdir().unwrap();
    let folders = ["eken", "linden"].map(|name| outer.path().join(name).display().to_string());
    for folder in &folders {
        assert!(vaksam(&["pack", "new", folder], b"").status.success());
    }
    let linted = vaksam(&["lint", &folders[0], &folders[1]], b"");
    assert!(linted.status.success(), "{}", printed(&linted));
}

#[test]
fn what_is_there_already_is_never_touched() {
    let outer = tempfile::tempdir().unwrap();
    let at = |name: &str| outer.path().join(name).display().to_string();
    fs::create_dir_all(at("full/guides")).unwrap();
    fs::write(at("full/guides/contacts.toml"), "mine").unwrap();
    fs::create_dir_all(at("hidden")).unwrap();
    fs::write(at("hidden/.keep"), "").unwrap();
    fs::create_dir_all(at("folders/guides")).unwrap();
    fs::write(at("file"), "mine").unwrap();
    let before = files(outer.path());
    for name in ["full", "hidden", "folders", "file", "file/below"] {
        for language in ["sv", "en"] {
            let refused = vaksam(&["pack", "new", &at(name), "-L", language], b"");
            assert_eq!(refused.status.code(), Some(2), "{refused:?}");
            assert!(complained(&refused).contains(&at(name)) && printed(&refused).is_empty());
        }
    }
    assert_eq!(files(outer.path()), before);

    fs::create_dir_all(at("empty")).unwrap();
    assert!(vaksam(&["pack", "new", &at("empty")], b"").status.success());
    assert_sound(&at("empty"));
}

#[test]
fn without_a_folder_it_is_said_what_is_missing() {
    for arguments in [&["pack"][..], &["pack", "new"]] {
        let refused = vaksam(arguments, b"");
        assert_eq!(refused.status.code(), Some(2), "{refused:?}");
        assert!(complained(&refused).contains("vaksam pack new"), "{refused:?}");
    }
}

/// Where a file cannot be written, what was begun is taken away.
#[test]
#[cfg(target_os = "linux")]
fn where_the_system_refuses_nothing_is_left_and_the_cause_is_said() {
    let refused = vaksam(&["pack", "new", "/proc/vaksam/pack"], b"");
    assert!(!refused.status.success() && !complained(&refused).is_empty(), "{refused:?}");
}
