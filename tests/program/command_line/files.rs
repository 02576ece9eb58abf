//! Files that people hand to the program and those it leaves: whatever they are, nothing is waited for
//! and nothing misread, and what is said to be removed is gone.

use std::{
    collections::HashSet,
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use crate::{
    content::{self, printed, texts},
    languages::{ENGLISH, LANGUAGES, SWEDISH},
};

const ANSWERS: &str = r#"{"signs":{"id-held-by-other":"yes"}}"#;

/// Runs with a home of one's own; fails if it takes longer than five seconds.
fn run(home: &Path, arguments: &[&str], environment: &[(&str, &str)], input: &[u8]) -> Output {
    let mut child = Command::new(crate::vaksam())
        .args(arguments)
        .env_clear()
        .env("HOME", home)
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    let since = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if since.elapsed() > Duration::from_secs(5) {
            child.kill().unwrap();
            panic!("{arguments:?} does not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().unwrap()
}

/// The bytes of a text as other programs save it.
fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(bytes).collect()
}

#[test]
fn answers_in_anything_but_a_plain_file_of_utf8_are_refused_at_once_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let pipe = path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    fs::write(path("little"), utf16(ANSWERS, u16::to_le_bytes)).unwrap();
    fs::write(path("big"), utf16(ANSWERS, u16::to_be_bytes)).unwrap();
    fs::write(path("latin"), b"{\"signs\":{\"\xe5\":\"yes\"}}").unwrap();
    fs::write(path("large"), vec![b' '; 2 << 20]).unwrap();
    let catalog = content::catalog();
    for (file, id) in [
        (pipe.clone(), "cli-error-file-not-plain"),
        ("/".to_owned(), "cli-error-file-not-plain"),
        ("/dev/zero".to_owned(), "cli-error-file-not-plain"),
        (path("little"), "cli-error-file-utf16"),
        (path("big"), "cli-error-file-utf16"),
        (path("latin"), "cli-error-file-not-text"),
        (path("large"), "cli-error-file-too-large"),
        (path("nowhere"), "cli-error-file"),
    ] {
        for language in LANGUAGES {
            let arguments = ["assess", "--answers", &file, "-L", language.code()];
            let output = run(folder.path(), &arguments, &[], b"");
            let words = texts(language, &catalog).with(id, &[("value", file.as_str().into())]);
            assert_eq!(output.status.code(), Some(2), "{file}");
            let said = content::complained(&output).lines().next();
            assert_eq!(said, Some(format!("vaksam: {words}").as_str()), "{file}");
        }
    }
    // Standard input may be a pipe, and is one here; UTF-16 is told there too.
    for name in ["-", "/dev/stdin"] {
        let arguments = ["assess", "--format", "json", "--answers", name];
        let output = run(folder.path(), &arguments, &[], ANSWERS.as_bytes());
        assert!(printed(&output).contains("\"suspicion\""), "{output:?}");
        let output = run(folder.path(), &arguments, &[], &utf16(ANSWERS, u16::to_le_bytes));
        assert!(content::complained(&output).contains("UTF-16"), "{output:?}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over_wherever_a_text_is_read() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".config/vaksam");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("settings.toml"), "\u{feff}language = \"en\"\ncounty = \"G\"\n").unwrap();
    fs::write(folder.join("training.toml"), "\u{feff}done = [\"hotel-room-214\"]\n").unwrap();
    let answers = home.path().join("answers.json");
    fs::write(&answers, format!("\u{feff}{ANSWERS}")).unwrap();
    let arguments = ["assess", "--format", "json", "--answers", answers.to_str().unwrap()];
    let output = run(home.path(), &arguments, &[], b"");
    let said: serde_json::Value = serde_json::from_str(printed(&output)).unwrap();
    assert_eq!((&said["outcome"], &said["county"]), (&"suspicion".into(), &"G".into()));
    // Training knows what was done, and line mode its first line.
    let texts = texts(ENGLISH, &content::catalog());
    let output = run(home.path(), &["train", "--plain"], &[], "\u{feff}?\n.\n".as_bytes());
    let told = printed(&output);
    assert!(told.contains(&texts.line("ui-train-forget")), "{told}");
    assert!(told.contains(&texts.line("ui-help-doubt")), "{told}");
}

#[test]
fn all_that_is_saved_is_told_and_removed_also_what_a_killed_session_left_half_written() {
    let catalog = content::catalog();
    let texts = texts(SWEDISH, &catalog);
    for (left, state) in [
        (&["settings.toml.new"][..], "saved"),
        (&["settings.toml", "settings.toml.new"], "saved"),
        (&["training.toml.new"], "only-cases"),
        (&["training.toml"], "only-cases"),
        (&["settings.toml.new", "training.toml", "training.toml.new"], "saved"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join(".config/vaksam");
        fs::create_dir_all(&folder).unwrap();
        for name in left {
            fs::write(folder.join(name), "language = \"sv").unwrap();
        }
        let output = run(home.path(), &["--plain", "-L", "sv"], &[], b"6\n5\n.\n");
        let told = printed(&output);
        let [saved, nothing] = [state, "nothing"].map(|id| {
            let words = texts.line(&format!("ui-settings-{id}"));
            told.find(&words).unwrap_or_else(|| panic!("{words}\n{told}"))
        });
        assert!(saved < nothing, "{told}");
        assert!(!folder.exists(), "{left:?} stays");
    }
}

#[test]
fn a_switch_of_the_environment_that_is_set_to_no_is_off() {
    use crate::pty::Window;
    let home = tempfile::tempdir().unwrap();
    for (value, lines) in [("1", true), ("true", true), ("0", false), ("False", false), ("", false)]
    {
        let environment = [
            ("HOME", home.path().to_str().unwrap()),
            ("XDG_CONFIG_HOME", ""),
            ("ACCESSIBLE", value),
        ];
        let mut window = Window::open((80, 24), crate::vaksam(), &["-L", "sv"], &environment);
        window.see("Har du sett");
        assert_eq!(window.screen(vt100::Screen::alternate_screen), !lines, "{value:?}");
        window.press(if lines { ".\r" } else { "\x18" });
        assert!(window.ended().success());
    }
}

/// An address can be copied from a line, and a sentence is read by a program as it was written.
#[test]
fn into_a_pipe_a_paragraph_is_one_line_and_on_paper_an_address_is_whole() {
    let catalog = content::catalog();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        let code = language.code();
        let output = content::vaksam(&["privacy", "-L", code], b"");
        for id in ["ui-privacy-nothing", "ui-privacy-notes"] {
            let text = texts.line(id);
            assert!(printed(&output).lines().any(|line| line == text), "{}", printed(&output));
        }
        let output = content::vaksam(&["contacts", "-L", code], b"");
        let paper = ["print", "handout", "hotel-room-214", "--key", "-L", code];
        let paper = content::vaksam(&paper, b"");
        let on_paper = printed(&paper).lines().filter(|line| line.chars().count() > 80);
        for line in on_paper {
            assert!(!line.trim().contains(' '), "{line}");
        }
        let web = format!("{}: ", texts.line("ui-web"));
        let lines = printed(&output).lines().filter_map(|line| line.strip_prefix(&web));
        let lines = lines.map(|line| line.trim_end_matches('/'));
        let told: HashSet<&str> = lines.collect();
        assert!(told.len() > 20, "{}", printed(&output));
        let json = content::vaksam(&["contacts", "--format", "json"], b"");
        let json: serde_json::Value = serde_json::from_str(printed(&json)).unwrap();
        let mut whole_ones = 0;
        for contact in json["contacts"].as_array().unwrap() {
            let Some(web) = contact["web"].as_str() else { continue };
            let web = web.split_once("://").unwrap().1.trim_start_matches("www.");
            let (whole, host) = (web.trim_end_matches('/'), web.split('/').next().unwrap());
            // An address with figures that look like a number is told by its host.
            assert!(told.contains(whole) || told.contains(host), "{web} is not in {told:?}");
            whole_ones += usize::from(told.contains(whole));
        }
        assert!(whole_ones > 20, "{whole_ones} addresses");
        // The help is for people as well.
        let help = content::vaksam(&["train", "--help", "-L", code], b"");
        let more = texts.attribute("cli-train-about", "step-1").unwrap();
        assert!(printed(&help).contains(&more), "{}", printed(&help));
    }
}
