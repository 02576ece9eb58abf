//! Files that cannot be read, or not whole: each is told of once, and what the others name in it is no
//! fault of theirs.

use vaksam::{
    content::{
        embedded, load,
        source::{Origin, SourceFile},
    },
    diagnostic::Code,
};

/// The largest file that is read.
const LARGEST: usize = 256 * 1024;

const CONTACTS: &str = "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n[[contact]]\n\
                        id = \"own\"\nkind = \"workplace\"\naudience = \"professional\"\n\
                        number = \"040-628 04 56\"\nsource = \"x\"\n";

/// Names a contact that is not there.
const LADDERS: &str = "kind = \"ladders\"\nschema = 1\n[lists]\nlabour = [\"ring\"]\n\
                       [[step]]\nid = \"ring\"\ncontact = \"nowhere\"\n";

/// The codes that loading these files beside the shipped ones reports.
fn codes(contacts: &str, ladders: &str) -> Vec<Code> {
    let mut files = embedded::files();
    for (name, text) in [("guides/c.toml", contacts), ("guides/l.toml", ladders)] {
        files.push(SourceFile::read(name, text.to_owned(), &"egen".into()));
    }
    load(&files).1.iter().map(|problem| problem.code).collect()
}

#[test]
fn where_a_file_is_not_read_whole_an_id_that_is_not_there_is_no_second_fault() {
    assert_eq!(codes(CONTACTS, LADDERS), [Code::ReferenceUnknown]);
    let changed = |from: &str, to: &str| {
        assert_eq!(CONTACTS.matches(from).count(), 1, "{from}");
        CONTACTS.replace(from, to)
    };
    for (contacts, fault) in [
        (changed("schema = 1", "schema = ="), Code::TomlSyntax),
        (changed("schema = 1", "schema = 2"), Code::SchemaUnsupported),
        (changed("\"contacts\"", "\"contact\""), Code::KindUnknown),
        (changed("kind = \"contacts\"\n", ""), Code::KindMissing),
        (changed("\"contacts\"", "7"), Code::ValueType),
        // An entry that nobody can name.
        (changed("id = \"own\"\n", ""), Code::KeyMissing),
        (CONTACTS.to_owned() + &"#".repeat(LARGEST), Code::FileTooLarge),
    ] {
        assert_eq!(codes(&contacts, LADDERS), [fault], "{contacts:.200}");
    }
}

#[test]
fn a_file_is_read_up_to_its_largest_size_and_not_beyond() {
    let filled = |size: usize| format!("{CONTACTS}{}", "#".repeat(size - CONTACTS.len()));
    let ladders = LADDERS.replace("nowhere", "own");
    assert_eq!(codes(&filled(LARGEST), &ladders), []);
    assert_eq!(codes(&filled(LARGEST + 1), &ladders), [Code::FileTooLarge]);
}

#[test]
fn only_another_pack_is_another_pack() {
    let origins = ["a", "b"].map(|name| Origin::Folder(name.into()));
    let [a, b] = &origins;
    for (one, other, expected) in [
        (a, b, true),
        (b, a, true),
        (a, a, false),
        (a, &Origin::Embedded, false),
        (&Origin::Embedded, a, false),
        (&Origin::Embedded, &Origin::Embedded, false),
    ] {
        assert_eq!(one.is_other_pack_than(other), expected, "{one:?} {other:?}");
    }
}

/// Nobody who needs help now waits for what the search knows of a language.
#[test]
fn what_can_wait_is_known_by_its_name() {
    let own = |name: &str| SourceFile::embedded(name, "");
    let of_pack = |name: &str| SourceFile::read(name, String::new(), &"egen".into());
    for (file, is_deferred) in [
        (own("locales/sv/search.toml"), true),
        (own("guides/search.toml"), false),
        (own("guides/municipalities.toml"), false),
        (own("guides/counties.toml"), false),
        (of_pack("guides/municipalities.toml"), false),
        (of_pack("locales/sv/search.toml"), true),
    ] {
        assert_eq!(file.is_deferred(), is_deferred, "{file:?}");
    }
}
