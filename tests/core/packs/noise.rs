//! Warnings, however many, hide no error: neither from whoever reads the report nor from the
//! program, which uses no pack that has one.

use std::{fmt::Write, fs, path::Path};

use vaksam::{
    content::{embedded, source::SourceFile},
    diagnostic::{Code, Report, Severity},
    lint::{check, check_pack},
    store::folder,
};

use crate::{
    content::{TODAY, catalog},
    figures,
};

/// A pack that has this many warnings and nothing else: a case of training that shows signs which
/// its roles are not asked.
fn warnings(count: usize) -> Vec<SourceFile> {
    let catalog = catalog();
    let guide = &catalog.guides["taxi"];
    let asked: Vec<_> = guide.list(None).into_iter().flat_map(|(_, signs)| signs).collect();
    let unasked: Vec<_> = catalog.signs.keys().filter(|id| !asked.contains(id)).collect();
    let of_a_step = unasked.len();
    assert!(of_a_step > 20, "{of_a_step}");

    let shipped = |name: &str| {
        let files = embedded::files();
        files.into_iter().find(|file| *file.name == *name).unwrap().text.into_owned()
    };
    let case = shipped("guides/cases/taxi-back-seat.toml").replace("taxi-back-seat", "noise");
    let (head, tail) = case.split_at(case.find("[[not]]").unwrap());
    let mut case = head.to_owned();
    let steps_of_its_own = head.matches("[[step]]").count();
    let mut steps = 0;
    for start in (0..count).step_by(of_a_step) {
        let shown = unasked.iter().take(of_a_step.min(count - start));
        let shown: Vec<_> = shown.map(|sign| format!("{sign} = \"yes\"")).collect();
        writeln!(case, "[[step]]\nact = true\nsigns = {{ {} }}\n", shown.join(", ")).unwrap();
        steps += 1;
    }
    case.push_str(tail);
    let mut files = vec![pack_file("guides/cases/noise.toml", case)];
    for language in ["sv", "en"] {
        let all = shipped(&format!("locales/{language}/cases-a.ftl"));
        let own = all.lines().skip_while(|line| !line.starts_with("case-taxi-back-seat ="));
        let own = own.take_while(|line| !line.starts_with("## "));
        let mut words = own.collect::<Vec<_>>().join("\n").replace("taxi-back-seat", "noise");
        for step in 1..=steps {
            write!(words, "\ncase-noise-step-{} = x\n", steps_of_its_own + step).unwrap();
        }
        files.push(pack_file(&format!("locales/{language}/cases-noise.ftl"), words));
    }
    files
}

fn pack_file(name: &str, text: String) -> SourceFile {
    SourceFile::read(&format!("p/{name}"), text, &"p".into())
}

fn report(pack: &[SourceFile]) -> Report {
    check(&[embedded::files(), pack.to_vec()].concat(), TODAY)
}

#[test]
fn warnings_alone_do_not_keep_a_pack_from_being_used_until_the_report_overflows() {
    for count in [0, 1, 500, 501, 5_000] {
        let pack = warnings(count);
        let report = report(&pack);
        let is_warning = |code| report.iter().all(|problem| problem.code == code);
        assert!(is_warning(Code::CaseSignNotAsked), "{report:?}");
        assert_eq!(report.len(), count.min(Report::MAX));
        assert_eq!(report.has_overflowed(), count > 500);
        assert_eq!(
            check_pack(&embedded::files(), pack, false, TODAY).is_some(),
            count <= 500,
            "{count}"
        );
    }
}

/// Files with one fault each that must not reach anybody.
fn faults() -> Vec<(Code, Vec<SourceFile>)> {
    let words = |code, text: &str| {
        let file = |language| pack_file(&format!("locales/{language}/x.ftl"), text.to_owned());
        (code, vec![file("sv"), file("en")])
    };
    let contact = |code, text: &str| {
        let head = "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n[[contact]]\n\
                    id = \"extra\"\nkind = \"authority\"\naudience = \"public\"\n";
        let (_, mut files) = words(code, "contact-extra = Kvasten\n");
        files.push(pack_file("guides/extra.toml", format!("{head}{text}\n")));
        (code, files)
    };
    let case = warnings(0)
        .into_iter()
        .map(|file| pack_file(&file.name[2..], file.text.replace("noise", "late")));
    let late = case.map(|file| SourceFile {
        text: file.text.replace("call = \"sos-112\"", "call = \"bris\"").into(),
        ..file
    });
    vec![
        words(Code::TextCharacter, "ui-x = { \"\\u001b\" }[2J\n"),
        words(Code::TextCharacter, "ui-x = \u{1b}[2J\n"),
        words(Code::TextNesting, &format!("ui-x = {}", "{".repeat(60_000))),
        words(Code::TextNumber, "ui-x = Ring 0200-11 22 33\n"),
        words(Code::TextReferenceUnknown, "ui-x = { ui-nothing-there }\n"),
        words(Code::TextDuplicate, "ui-pack-left-out = x\n"),
        words(Code::TextSyntax, "ui-x\n"),
        contact(Code::ContactWithoutSource, "number = \"020-39 00 00\""),
        contact(Code::NumberMalformed, "number = \"O20\"\nsource = \"x\""),
        contact(Code::TomlSyntax, "number ="),
        contact(Code::IdMalformed, "counties = [\"ÅÄ\"]"),
        (Code::CaseCall, late.collect()),
    ]
}

#[test]
fn an_error_is_reported_and_refused_whatever_stands_before_it() {
    let mut refused = 0;
    for count in [500, 501, 5_000] {
        let noise = warnings(count);
        for (code, fault) in faults() {
            let pack = [noise.clone(), fault].concat();
            let report = report(&pack);
            assert!(report.iter().any(|problem| problem.code == code), "{count} {code:?}");
            assert!(report.has_errors() && !report.is_sound());
            assert!(
                check_pack(&embedded::files(), pack, false, TODAY).is_none(),
                "{count} {code:?}"
            );
            refused += 1;
        }
    }
    figures::hold(
        "an_error_is_reported_and_refused_whatever_stands_before_it",
        &[figures::over(refused, "packs")],
    );
}

/// One folder of `tests/broken` for every error that an addition can have, which changes none of the
/// shipped files.
fn additions() -> Vec<(&'static str, Vec<SourceFile>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let shipped = embedded::files();
    let mut folders: Vec<_> = root.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut known: Vec<_> = faults().iter().map(|(code, _)| code.as_str()).collect();
    let mut additions = Vec::new();
    for path in folders.iter().filter(|path| !path.join("edits.toml").exists()) {
        let told = |language| fs::read_to_string(path.join(format!("expected.{language}.txt")));
        let Ok(told) = told("sv").or_else(|_| told("en")) else { continue };
        let errors = Code::ALL.iter().filter(|code| code.severity() == Severity::Error);
        let mut new = errors.map(|code| code.as_str()).filter(|code| !known.contains(code));
        let Some(code) = new.find(|code| told.contains(&format!("[{code}]"))) else { continue };
        let (own, faults) = folder::read(path, "");
        if !faults.is_empty() || own.iter().any(|own| shipped.iter().any(|s| s.name == own.name)) {
            continue;
        }
        known.push(code);
        let named = |file: SourceFile| pack_file(&file.name, file.text.into_owned());
        additions.push((code, own.into_iter().map(named).collect()));
    }
    additions
}

/// Before each kind of error as many warnings as the report takes, and then, in turn, one more and ten
/// times as many: for every count the report itself is held to it beside its code.
#[test]
fn every_known_error_of_an_addition_is_one_after_a_full_report_of_warnings() {
    let noise = [500, 501, 5_000].map(warnings);
    let [full, more @ ..] = &noise;
    let additions = additions();
    figures::hold(
        "every_known_error_of_an_addition_is_one_after_a_full_report_of_warnings",
        &[figures::over(additions.len(), "kinds of error")],
    );
    for ((code, files), more) in additions.into_iter().zip(more.iter().cycle()) {
        for noise in [full, more] {
            let report = report(&[noise.clone(), files.clone()].concat());
            let is_told = report.iter().any(|problem| problem.code.as_str() == code);
            assert!(is_told && !report.is_sound(), "{code} {report:?}");
        }
    }
}
