//! Every folder in `tests/broken` is laid over the shipped content and holds one fault; the whole
//! message stands beside it in `expected.sv.txt` or `expected.en.txt`. A file there replaces the
//! shipped one of that name or is added; `edits.toml` changes shipped files. A folder `pack-…` is
//! checked as a pack is, or holds several packs that are used together. Lines of shipped
//! files are not shown, so that the messages stay the same when the content grows. Run with
//! `BLESS=1` to write the messages anew, and read the difference.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use serde::Deserialize;
use vaksam::{
    content::{
        embedded, load,
        source::{Origin, SourceFile},
    },
    diagnostic::{Code, Report, render},
    language::Language,
    lint::check,
    store::folder,
    text::Texts,
};

use crate::{content::TODAY, figures};

/// The shipped words, and the texts of a case's own files.
struct Spoken<'a> {
    texts: Texts,
    own: &'a [SourceFile],
}

impl<'a> Spoken<'a> {
    fn new(language: &str, own: &'a [SourceFile]) -> Self {
        let files = embedded::files();
        let is_wanted = |file: &&SourceFile| file.language() == Some((language, "diagnostics.ftl"));
        let words = files.iter().filter(is_wanted).map(|file| &*file.text);
        let language = Language::from_code(language).unwrap();
        Self { texts: Texts::new(language, words, Arc::default()), own }
    }
}

impl render::Messages for Spoken<'_> {
    fn format(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        match attribute {
            None => self.texts.with(id, &values),
            Some(name) => self.texts.attribute_with(id, name, &values).expect(id),
        }
    }

    fn source(&self, file: &str) -> Option<&str> {
        self.own.iter().find(|own| *own.name == *file).map(|own| &*own.text)
    }
}

/// A change of a shipped file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    remove: Option<String>,
}

#[derive(Deserialize, Default)]
struct Edits {
    edit: Vec<Edit>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir(root()).unwrap().map(|e| e.unwrap().path()).collect();
    cases.retain(|case| case.is_dir());
    cases.sort();
    cases
}

/// The shipped files with one change after the other.
fn edited(case: &Path) -> Vec<SourceFile> {
    let mut files = embedded::files();
    let edits: Edits = fs::read_to_string(case.join("edits.toml"))
        .map(|text| toml::from_str(&text).unwrap())
        .unwrap_or_default();
    for edit in edits.edit {
        let place = files.iter().position(|file| *file.name == *edit.file).expect(&edit.file);
        if edit.remove.is_some() {
            files.remove(place);
        } else {
            let found = files[place].text.matches(&edit.from).count();
            assert_eq!(found, 1, "{}: {} is there {found} times", case.display(), edit.from);
            files[place].text = files[place].text.replace(&edit.from, &edit.to).into();
        }
    }
    files
}

/// The packs of a case and their names; none where its files are checked as the program's own.
fn packs(case: &Path) -> Vec<(String, PathBuf)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    if !name(case).starts_with("pack-") {
        return Vec::new();
    }
    let inside = fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path());
    let folders = inside.filter(|path| path.is_dir()).map(|path| (name(&path), path));
    let mut packs: Vec<_> =
        folders.filter(|(name, _)| name != "guides" && name != "locales").collect();
    packs.sort();
    if packs.is_empty() {
        packs.push((String::new(), case.to_owned()));
    }
    packs
}

/// The files of a case over the shipped ones, and what reading them reported.
fn laid_over(case: &Path) -> (Vec<SourceFile>, Vec<SourceFile>, Report) {
    let mut files = edited(case);
    let packs = packs(case);
    let (mut own, mut report) = (Vec::new(), Report::default());
    for (name, folder) in &packs {
        let (read, faults) = folder::read(folder, name);
        own.extend(read);
        report.extend(faults);
    }
    if packs.is_empty() {
        (own, report) = folder::read(case, "");
    }
    if case.join("edits.toml").exists() {
        report = Report::default();
    }
    for file in &own {
        files.retain(|shipped| shipped.name != file.name);
        let origin = if packs.is_empty() { Origin::Embedded } else { file.origin.clone() };
        files.push(SourceFile { origin, ..file.clone() });
    }
    let needs_all = NEED_ALL.iter().any(|name| case.ends_with(name));
    if !needs_all && !is_about_deferred_files(&files) {
        files.retain(|file| !file.is_deferred());
    }
    (files, own, report)
}

/// Cases whose own files do not wait, but name what does.
const NEED_ALL: [&str; 3] = ["set-case-unknown", "reference-waits", "text-choice-spoken"];

/// Whether training or the reference is touched; the other cases take half the time without them.
fn is_about_deferred_files(files: &[SourceFile]) -> bool {
    let waiting = |files: &[SourceFile]| -> Vec<SourceFile> {
        let mut waiting: Vec<_> = files.iter().filter(|file| file.is_deferred()).cloned().collect();
        waiting.sort_by(|a, b| a.name.cmp(&b.name));
        waiting
    };
    waiting(files) != waiting(&embedded::files())
}

/// The messages of a case, in Swedish and in English.
fn messages(case: &Path) -> [String; 2] {
    let (files, own, mut report) = laid_over(case);
    report.extend(check(&files, TODAY));
    let report = report.sorted();
    // What the check finds, loading survives.
    let (catalog, _) = load(&files);
    assert!(catalog.contacts.contains_key("sos-112"), "{}", case.display());
    ["sv", "en"].map(|code| format!("{}\n", render::report(&report, &Spoken::new(code, &own))))
}

/// No character a terminal acts on, no line without end, no words that are missing.
fn assert_is_printable(message: &str) {
    let bad = message.chars().find(|c| *c != '\n' && (c.is_control() || *c == '\u{202e}'));
    assert_eq!(bad, None, "{message}");
    let longest = message.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    assert!(longest < 700, "a line of {longest}");
    assert!(!message.contains("{$") && !message.contains("diagnostic-"), "{message}");
}

/// On the stack of a thread as small as the main thread of some systems.
fn on_a_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new().stack_size(1024 * 1024).spawn(work).unwrap().join().unwrap()
}

#[test]
fn the_shipped_content_has_no_problem() {
    let files = embedded::files();
    let found = render::report(&check(&files, TODAY), &Spoken::new("sv", &files));
    assert_eq!(found, "");
    let (catalog, report) = load(&files);
    assert!(report.is_empty());
    assert_eq!(catalog.counties.len(), 21);
    assert!(catalog.guides.len() >= 4, "{:?}", catalog.guides.keys());
}

#[test]
fn every_broken_case_gives_its_whole_message_and_nothing_a_terminal_acts_on() {
    let cases = cases();
    let tried = cases.len();
    let mut wrong = Vec::new();
    for case in cases {
        let swedish = case.join("expected.sv.txt");
        let is_swedish = swedish.exists();
        let file = if is_swedish { swedish } else { case.join("expected.en.txt") };
        let start = Instant::now();
        let found = on_a_small_stack({
            let case = case.clone();
            move || messages(&case)
        });
        for message in &found {
            assert_is_printable(message);
        }
        let [swedish, english] = found;
        let found = if is_swedish { swedish } else { english };
        assert!(start.elapsed() < Duration::from_secs(10), "{}", case.display());
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap();
        if found != expected {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- found\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    figures::hold(
        "every_broken_case_gives_its_whole_message_and_nothing_a_terminal_acts_on",
        &[figures::over(tried, "broken folders")],
    );
}

/// A shipped file without its entry number `entry`, or nothing when it has no more.
fn without(files: &[SourceFile], file: usize, entry: usize) -> Option<(Vec<SourceFile>, String)> {
    let text = &files[file].text;
    let starts: Vec<usize> = text
        .match_indices("\n[[")
        .map(|(start, _)| start)
        .filter(|start| !text[*start..].starts_with("\n[[contact.other"))
        .collect();
    let start = *starts.get(entry)?;
    let end = starts.get(entry + 1).copied().unwrap_or(text.len());
    let removed = text[start..end].to_owned();
    let mut files = files.to_vec();
    files[file].text = format!("{}{}", &text[..start], &text[end..]).into();
    Some((files, removed))
}

#[test]
fn no_entry_of_the_shipped_content_can_be_lost_unnoticed() {
    let files = embedded::files();
    // Every fifth entry of what help takes, fewer of what can wait: all of them take minutes.
    let mut tried = 0;
    for (file, of) in files.iter().enumerate() {
        let step = if of.is_deferred() { 20 } else { 5 };
        let mut entry = file % step;
        while let Some((fewer, removed)) = without(&files, file, entry) {
            // A guide may choose not to ask what stands under a heading.
            // Persons are for the balance of all cases, which a test of training holds.
            // A word to avoid is a decision; nothing else rests on it.
            let is_choice = ["[[section]]", "[[person]]", "[[avoid]]"]
                .iter()
                .any(|list| removed.contains(list));
            let is_used = !removed.contains("[[source]]") || {
                let id = removed.split('"').nth(1).unwrap();
                let named = format!("\"{id}\"");
                // Once is where it is made: sources also stand beside what names them.
                files.iter().map(|other| other.text.matches(&named).count()).sum::<usize>() > 1
            };
            if !is_choice {
                assert_eq!(!check(&fewer, TODAY).is_empty(), is_used, "{removed}");
            }
            tried += 1;
            entry += step;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn a_county_that_is_missing_is_named() {
    let files = embedded::files();
    let place = files.iter().position(|file| &*file.name == "guides/counties.toml").unwrap();
    let mut found = Vec::new();
    let mut entry = 0;
    while let Some((fewer, removed)) = without(&files, place, entry) {
        entry += 1;
        if removed.contains("[[county]]") {
            let report = check(&fewer, TODAY);
            let missing = report.iter().filter(|problem| problem.code == Code::CountyMissing);
            let letters: Vec<_> = missing.map(|problem| problem.args[0].1.clone()).collect();
            assert_eq!(letters, [removed.split('"').nth(1).unwrap()]);
            found.extend(letters);
        }
    }
    assert_eq!(found.len(), 21);
}

#[test]
fn every_code_that_content_can_cause_has_a_case() {
    // These need a file system or limits that a small folder cannot hold; the tests below and
    // those beside the code cause them.
    let elsewhere = [
        "file-too-large",
        "folder-too-large",
        "file-unreadable",
        "files-too-many",
        "folder-empty",
        "county-missing",
        "text-unwritable",
    ];
    let expected: String = cases()
        .iter()
        .flat_map(|case| fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    for code in Code::ALL {
        let name = code.as_str();
        let is_shown = expected.contains(&format!("[{name}]"));
        assert_ne!(is_shown, elsewhere.contains(&name), "{name}");
    }
}
