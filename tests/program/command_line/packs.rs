//! Packs on the command line: what they add is found and carries their name, one with a fault is
//! named, and nothing that a pack is called steers the terminal.

use crate::content::{complained, printed, vaksam, write_into};

/// A municipality's own network: roles, working order and numbers, in the form of the example.
pub fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| write_into(folder.path(), name, text);
    write(
        "guides/pages/almhult.toml",
        "kind = \"network\"\nschema = 1\nid = \"almhult\"\nexample = false\n\
         sources = [\"almhult\"]\n\n[[source]]\nid = \"almhult\"\ntitle = \"Rutin\"\n\
         publisher = \"Kommunen\"\ndate = \"2026\"\n\n[[circle]]\nid = \"core\"\n\
         members = [{ id = \"police\", contact = \"polis-11414\" }]\n\n\
         [[step]]\ncontacts = [\"polis-11414\"]\n",
    );
    for (language, name, does) in [
        ("sv", "Nätverket i Älmhult", "Utreder."),
        ("en", "The network of Älmhult", "Investigate."),
    ] {
        write(
            &format!("locales/{language}/pages-almhult.ftl"),
            &format!(
                "network-almhult = {name}\n    .lead = {name}.\nnetwork-almhult-core = {name}\n\
                 network-almhult-core-police = Polisen\n    .does = {does}\n\
                 network-almhult-step-1 = {does}\n"
            ),
        );
    }
    folder
}

#[test]
fn a_municipality_adds_its_own_network_and_finds_it() {
    let folder = network();
    let pack = folder.path().to_str().unwrap();
    for (language, name, does) in [
        ("sv", "Nätverket i Älmhult", "Utreder."),
        ("en", "The network of Älmhult", "Investigate."),
    ] {
        let output = vaksam(&["look", name, "--pack", pack, "-L", language], b"");
        let said = printed(&output);
        assert!(said.contains(name), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
        assert!(said.contains(does) && said.contains("114 14"), "{said}");
    }
    assert!(vaksam(&["lint", pack], b"").status.success());
    let output = vaksam(&["look", "almhult", "-L", "sv"], b"");
    assert!(!printed(&output).contains("Nätverket i Älmhult"), "{}", printed(&output));
}

/// A pack with a fault.
fn faulty() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("guides")).unwrap();
    std::fs::write(folder.path().join("guides/faulty.toml"), "kind = ").unwrap();
    folder
}

#[test]
fn every_command_that_prints_says_which_pack_it_leaves_out() {
    let folder = faulty();
    let pack = folder.path().to_str().unwrap();
    let commands: [&[&str]; 6] = [
        &["look", "hotell"],
        &["contacts"],
        &["privacy"],
        &["train", "--list"],
        &["assess", "--answers", "-"],
        &["print", "handout", "hotel-room-214"],
    ];
    for command in commands {
        let output = vaksam(&[command, &["--pack", pack, "-L", "sv"]].concat(), b"{}");
        assert!(output.status.success() && !output.stdout.is_empty(), "{command:?} {output:?}");
        assert!(complained(&output).contains(pack), "{command:?} {output:?}");
    }
}

#[test]
fn a_folder_without_content_is_said_as_one_that_is_missing_is() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("above/pack");
    std::fs::create_dir_all(pack.join("guides")).unwrap();
    std::fs::write(pack.join("guides/x.toml"), "").unwrap();
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    for (name, code) in
        [("empty", "folder-empty"), ("above", "folder-empty"), ("missing", "file-unreadable")]
    {
        let named = folder.path().join(name);
        let named = named.to_str().unwrap();
        let output = vaksam(&["contacts", "--pack", named], b"");
        assert!(output.status.success() && complained(&output).contains(named), "{output:?}");
        let linted = vaksam(&["lint", named], b"");
        assert!(!linted.status.success(), "{name}");
        assert!(printed(&linted).contains(&format!("[{code}]")), "{}", printed(&linted));
    }
}

#[test]
fn a_copy_of_the_whole_content_is_judged_as_the_program_itself_is() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| write_into(folder.path(), name, text);
    for file in vaksam::content::embedded::files() {
        write(&file.name, &file.text);
    }
    let copy = folder.path().to_str().unwrap();
    let linted = vaksam(&["lint", copy], b"");
    assert!(linted.status.success(), "{}", printed(&linted));
    // Whom a case says to ring is judged by the copy's own ladders.
    let case = folder.path().join("guides/cases/taxi-back-seat.toml");
    let text = std::fs::read_to_string(&case).unwrap();
    std::fs::write(&case, text.replace("call = \"sos-112\"", "call = \"polis-11414\"")).unwrap();
    let linted = vaksam(&["lint", copy], b"");
    assert!(printed(&linted).contains("[case-call]"), "{}", printed(&linted));
}

/// A pack with a contact, that stands among the numbers at the top, and a page that leads there.
fn foreign(folder: &std::path::Path) {
    let write = |name: &str, text: &str| write_into(folder, name, text);
    write(
        "guides/c.toml",
        "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n\n[[contact]]\nid = \"foreign\"\n\
         kind = \"police\"\naudience = \"public\"\nnumber = \"0980-31 92 56\"\n\
         source = \"https://example.org\"\n",
    );
    write(
        "guides/pages/p.toml",
        "kind = \"pages\"\nschema = 1\n\n[[page]]\nid = \"foreign\"\nshelf = \"law\"\n\
         contacts = [\"foreign\"]\n\n[[page.section]]\nid = \"one\"\ntexts = 1\n\
         sources = [\"own-judgement\"]\n",
    );
    for language in ["sv", "en"] {
        write(&format!("locales/{language}/c.ftl"), "contact-foreign = Kvasten\n");
        write(
            &format!("locales/{language}/pages-p.ftl"),
            "page-foreign = Kvastar\n    .lead = Sopa.\npage-foreign-one = Sopor\n    .text-1 = Sopa.\n",
        );
    }
}

#[cfg(unix)]
#[test]
fn a_pack_with_any_name_is_named_without_control_characters() {
    let outer = tempfile::tempdir().unwrap();
    for (folder, label) in [
        ("Region Ö", "Region Ö"),
        ("x\u{1b}]0;T\u{7}\u{1b}[2J", "x--0-T---2J"),
        ("x\nTillagt av: y", "x-Tillagt av- y"),
        ("Kommunen/guides/Polismyndigheten", "Polismyndigheten"),
        ("Kommunen/guides", "pack-guides"),
    ] {
        let folder = outer.path().join("packs").join(folder);
        foreign(&folder);
        let pack = folder.to_str().unwrap();
        let named = format!("Tillagt av: {label}\n");
        for (command, found) in [(["contacts"].as_slice(), 2), (&["look", "kvastar"], 1)] {
            let output = vaksam(&[command, &["--pack", pack, "-L", "sv"]].concat(), b"");
            let said = printed(&output);
            assert_eq!(said.matches(&named).count(), found, "{command:?} {output:?}");
            assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "{said:?}");
        }
        std::fs::remove_dir_all(outer.path().join("packs")).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn no_file_within_a_pack_can_rename_it() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("Kommunen");
    foreign(&pack);
    let deep = pack.join("guides/Polismyndigheten/guides");
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::rename(pack.join("guides/c.toml"), deep.join("c.toml")).unwrap();
    let output = vaksam(&["contacts", "--pack", pack.to_str().unwrap(), "-L", "sv"], b"");
    assert!(printed(&output).contains("Tillagt av: Kommunen\n"), "{output:?}");
    assert!(!printed(&output).contains("Tillagt av: Polismyndigheten"), "{output:?}");
    // Typed as the folder above another, it keeps its name.
    let above = pack.join("guides/..");
    let output = vaksam(&["contacts", "--pack", above.to_str().unwrap(), "-L", "sv"], b"");
    assert!(printed(&output).contains("Tillagt av: Kommunen\n"), "{output:?}");
}

#[cfg(unix)]
#[test]
fn where_a_page_leads_to_a_contact_of_a_pack_it_names_the_pack() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("Kommunen");
    foreign(&pack);
    let pack = pack.to_str().unwrap();
    for (language, added) in [("sv", "tillagt av"), ("en", "added by")] {
        let output = vaksam(&["look", "kvastar", "--pack", pack, "-L", language], b"");
        let row = format!("Kvasten, 0980-31 92 56 ({added} Kommunen)");
        // Neither its blanks nor its hyphen may be broken at.
        let said = printed(&output).replace('\u{a0}', " ").replace('\u{2011}', "-");
        assert!(said.contains(&row), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn a_pack_that_is_left_out_is_named_without_steering_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("x\u{1b}[2J\ny");
    std::fs::create_dir_all(pack.join("guides/z\u{1b}[2J")).unwrap();
    std::fs::write(pack.join("guides/z\u{1b}[2J/faulty.toml"), "kind = ").unwrap();
    let pack = pack.to_str().unwrap();
    let output = vaksam(&["contacts", "--pack", pack], b"");
    assert!(complained(&output).contains("x?[2J y"), "{output:?}");
    let linted = vaksam(&["lint", pack], b"");
    for said in [complained(&output), printed(&linted), complained(&linted)] {
        assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "{said:?}");
    }
}
