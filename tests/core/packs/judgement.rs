//! One judgement: what `vaksam lint` finds an error in is not used, and what is not used has an error
//! that `lint` tells of.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use vaksam::{
    content::{embedded, source::SourceFile},
    diagnostic::{Code, Report},
    lint::{check, check_pack, check_packs},
    store::folder,
};

use crate::{content::TODAY, figures};

/// Every folder under `tests/broken` with its name, packs of those that hold several too.
fn folders() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let inside = |path: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let cases = inside(&root);
    let packs = cases.iter().flat_map(|case| inside(case));
    let packs = packs.filter(|path| path.join("guides").exists());
    let mut folders: Vec<_> = packs.chain(cases.iter().cloned()).collect();
    folders.sort();
    folders.into_iter().map(|path| (path.to_string_lossy().into_owned(), path)).collect()
}

/// What `vaksam lint` says of the files of packs.
fn report(packs: &[SourceFile], today: NaiveDate) -> Report {
    check(&[embedded::files(), packs.to_vec()].concat(), today)
}

#[test]
fn a_folder_is_used_exactly_where_lint_finds_no_error_in_it() {
    let (mut used, mut refused) = (0, 0);
    for (name, path) in folders() {
        let (files, faults) = folder::read(&path, "p");
        if faults.has_errors() {
            // Both stop here, before anything is judged.
            continue;
        }
        let is_sound = report(&files, TODAY).is_sound();
        assert_eq!(
            check_pack(&embedded::files(), files, false, TODAY).is_some(),
            is_sound,
            "{name}"
        );
        *(if is_sound { &mut used } else { &mut refused }) += 1;
    }
    assert!(used > 5, "{used}");
    figures::hold(
        "a_folder_is_used_exactly_where_lint_finds_no_error_in_it",
        &[figures::over(used + refused, "folders")],
    );
}

fn file(pack: &str, name: &str, text: &str) -> SourceFile {
    SourceFile::read(&format!("{pack}/{name}"), text.to_owned(), &pack.into())
}

/// A pack with a contact, and what else stands in its words.
fn pack(name: &str, id: &str, words: &str) -> Vec<SourceFile> {
    let contacts = format!(
        "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n[[contact]]\nid = \"{id}\"\n\
         kind = \"workplace\"\naudience = \"public\"\nsource = \"x\"\nnumber = \"0980-31 92 56\"\n"
    );
    let words = format!("contact-{id} = {name}\n{words}");
    let words =
        ["sv", "en"].map(|language| file(name, &format!("locales/{language}/x.ftl"), &words));
    [vec![file(name, "guides/x.toml", &contacts)], words.to_vec()].concat()
}

#[test]
fn no_pack_is_refused_for_its_style() {
    let files = pack("linden", "desk", "    .note = Det är kostnadsfritt, kom kom.\n");
    let report = report(&files, TODAY);
    let found: BTreeSet<&str> = report.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(found, BTreeSet::from(["text-word-avoided", "text-word-doubled"]));
    for needs_deferred in [false, true] {
        assert!(check_pack(&embedded::files(), files.clone(), needs_deferred, TODAY).is_some());
    }
}

/// Packs that clash, each of which is sound alone or the sooner or later one is not, and how.
fn clashes() -> [(Code, [Vec<SourceFile>; 2]); 3] {
    let mut without_words = pack("linden", "desk", "");
    without_words.retain(SourceFile::is_toml);
    let orphan = "contact-desk = Eken\n";
    [
        (Code::PacksShareId, [pack("eken", "desk", ""), pack("linden", "desk", "")]),
        (Code::PacksShareText, [pack("eken", "own", orphan), pack("linden", "desk", "")]),
        (Code::TextOfOtherPack, [pack("eken", "own", orphan), without_words]),
    ]
}

#[test]
fn of_packs_that_clash_the_later_one_is_left_out_and_lint_says_why() {
    for (code, packs) in clashes() {
        let joint = report(&packs.concat(), TODAY);
        assert!(joint.iter().any(|problem| problem.code == code), "{code:?} {joint:?}");
        assert!(!joint.is_sound());
        let (used, left_out) = check_packs(&embedded::files(), packs.to_vec(), false, TODAY);
        assert_eq!(left_out, [1], "{code:?}");
        let used = used.unwrap();
        assert_eq!(used.files, packs[0], "{code:?}");
        assert_eq!(used.catalog.contacts.values().filter(|own| own.pack.is_some()).count(), 1);
    }
}

#[test]
fn a_pack_with_an_error_leaves_the_others_in_use() {
    let faulty = vec![file("faulty", "guides/x.toml", "kind =")];
    let (one, other) = (pack("eken", "one", ""), pack("linden", "other", ""));
    for (packs, expected) in [
        (vec![], vec![]),
        (vec![faulty.clone()], vec![0]),
        (vec![one.clone(), other.clone()], vec![]),
        (vec![faulty.clone(), one.clone(), other.clone()], vec![0]),
        (vec![one.clone(), faulty.clone(), other.clone()], vec![1]),
        (vec![one.clone(), one.clone(), faulty, other.clone()], vec![1, 2]),
    ] {
        let count = packs.len() - expected.len();
        let (used, left_out) = check_packs(&embedded::files(), packs, false, TODAY);
        assert_eq!(left_out, expected);
        let contacts = used.map_or(0, |used| {
            used.catalog.contacts.values().filter(|own| own.pack.is_some()).count()
        });
        assert_eq!(contacts, count);
    }
}

#[test]
fn a_clock_before_the_programs_own_contacts_is_no_reason_to_refuse_a_pack() {
    let pack = |day: &str| {
        let mut files = pack("eken", "desk", "");
        files[0].text = files[0].text.replace("2026-11-21", day).into();
        files
    };
    let on = |year| NaiveDate::from_ymd_opt(year, 2, 3).unwrap();
    for (day, year, is_used) in [
        ("2026-11-21", 1970, true),
        ("2027-01-01", 1970, false),
        ("2027-01-01", 2027, true),
        ("2027-02-03", 2027, true),
        ("2027-02-04", 2027, false),
    ] {
        assert_eq!(report(&pack(day), on(year)).is_sound(), is_used, "{day} {year}");
        assert_eq!(
            check_pack(&embedded::files(), pack(day), false, on(year)).is_some(),
            is_used,
            "{day} {year}"
        );
    }
}

/// Training and the reference take most of the time: they are read with a pack where somebody asks for
/// them, or where the pack could touch them.
#[test]
fn what_is_deferred_is_read_where_it_is_asked_for_or_may_be_touched() {
    let desk = pack("eken", "desk", "");
    let with = |names: &[&str], text: &str| {
        let own = names.iter().map(|name| file("eken", name, text));
        desk.iter().cloned().chain(own).collect::<Vec<_>>()
    };
    let source = "kind = \"sources\"\nschema = 1\n[[source]]\nid = \"own\"\ntitle = \"x\"\n\
                  publisher = \"x\"\nurl = \"https://example.org/own\"\n";
    let words = "# A deferred file of words.\n";
    for (files, is_asked_for, is_full) in [
        (desk.clone(), false, false),
        (desk.clone(), true, true),
        // An id of the bank may be one that a case names.
        (
            with(&["guides/bank.toml"], "kind = \"bank\"\nschema = 1\nchecked = 2026-11-21\n"),
            false,
            true,
        ),
        // A text that says what a page of the reference is called.
        (pack("{ page-actor-social-services-reach }", "desk", ""), false, true),
        // A warning may be about what was not read.
        (pack("eken", "desk", "orphan = x\n"), false, true),
        (with(&["guides/sources.toml"], source), false, true),
        (with(&["locales/sv/cases-x.ftl", "locales/en/cases-x.ftl"], words), false, true),
    ] {
        let used = check_pack(&embedded::files(), files.clone(), is_asked_for, TODAY);
        let used = used.unwrap_or_else(|| panic!("{:?}", report(&files, TODAY)));
        assert_eq!(used.is_full, is_full, "{files:?}");
        assert_eq!(used.catalog.pages.is_empty(), !is_full, "{files:?}");
        assert_eq!(used.catalog.cases.is_empty(), !is_full, "{files:?}");
    }
}
