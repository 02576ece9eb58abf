//! What the fuzz targets hold, held here of what chance makes: pieces that mean something, in any
//! order, and any letters at all.

use proptest::{collection::vec, prelude::*, sample::select};
use vaksam::{content::embedded, lint::check_pack, runtime::clock};

use crate::{
    content::{TODAY, catalog},
    invariants,
};

/// Pieces of files of words and of structure, and what parts a folder into files.
const PIECES: &[&str] = &[
    "kind = \"contacts\"\n",
    "kind = \"bank\"\n",
    "kind = \"ladders\"\n",
    "kind = \"cases\"\n",
    "schema = 1\n",
    "checked = 2026-11-21\n",
    "[[contact]]\n",
    "[[step]]\n",
    "[[sign]]\n",
    "[contact.other]\n",
    "id = \"x\"\n",
    "kind = \"workplace\"\n",
    "kind = \"on-call\"\n",
    "audience = \"public\"\n",
    "number = \"020-39 00 00\"\n",
    "hours = \"Mo-Fr 08:00-16:00\"\n",
    "source = \"x\"\n",
    "counties = [\"G\"]\n",
    "contact = \"x\"\n",
    "contact-x = Kvasten\n",
    "    .hours = { PHONE(\"x\") }\n",
    "ui-x = { $n }\n",
    "-t = { -t }\n",
    "\0",
    "\0",
    "\n",
    " = ",
    "[",
    "{",
    "}",
    "\"",
    "\"\"\"",
    "å",
    "\u{301}",
    "\u{1b}",
    "\u{202e}",
    "{ \"\\u0",
    "\\U0000",
];

/// A start that is right, so that what follows is looked at and not only refused.
const STARTS: &[&str] = &[
    "",
    "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n[[contact]]\nid = \"x\"\n",
    "kind = \"ladders\"\nschema = 1\n[[step]]\nid = \"x\"\n",
    "ui-x = ",
];

fn any_text() -> impl Strategy<Value = String> {
    let pieces = vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat());
    let text = prop_oneof![3 => pieces, 1 => any::<String>()];
    (select(STARTS), text).prop_map(|(start, text)| start.to_owned() + &text)
}

/// What is typed for a moment or written for hours, nearly.
fn any_time() -> impl Strategy<Value = String> {
    let pieces = [
        "2026",
        "-",
        "11",
        "-21",
        "T",
        "02:10",
        ":",
        "00",
        " ",
        "Mo",
        "-",
        "Fr",
        "Su",
        "PH",
        ",",
        ";",
        "; ",
        ", ",
        "off",
        "24:00",
        "16:00-03:00",
        "08:00-16:30",
        "+1 day",
        "9",
        "0",
        "å",
    ];
    let right = [
        "2026-11-21T02:10",
        "9999-12-31T23:59",
        "1970-01-01 00:00",
        "24/7",
        "Mo-Fr 08:00-16:30",
        "Mo-Su 16:00-03:00",
        "Mo-Fr 09:00-17:00; PH off",
        "Sa,Su 10:00-14:00",
    ];
    let pieces = vec(select(pieces.to_vec()), 0..16).prop_map(|pieces| pieces.concat());
    prop_oneof![pieces, select(right.to_vec()).prop_map(str::to_owned), any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_structure_is_read_to_its_end(text in any_text()) {
        invariants::toml(&text);
    }

    #[test]
    fn any_words_are_checked_to_their_end(text in any_text()) {
        invariants::fluent(&text);
    }

    #[test]
    fn any_folder_is_judged_to_its_end_and_alone_sends_nobody_anywhere(text in any_text()) {
        invariants::pack(&text);
    }

    #[test]
    fn any_hours_and_moments_are_told_of_or_refused(
        typed in any_time(),
        hours in any_time(),
        second in 0_i64..7_258_000_000,
    ) {
        let moment = invariants::moment(&typed).unwrap_or_else(|| clock::swedish_time(second));
        invariants::hours(&hours, moment);
    }
}

proptest! {
    // Each reads the whole of the shipped content as well.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn any_folder_beside_the_shipped_content_is_refused_or_leaves_it_as_it_is(text in any_text()) {
        let folder = invariants::folder(&text);
        let Some(pack) = check_pack(&embedded::files(), folder, false, TODAY) else {
            return Ok(());
        };
        let shipped = catalog();
        for (id, contact) in shipped.contacts.iter() {
            prop_assert_eq!(&pack.catalog.contacts[id].number, &contact.number);
        }
    }
}
