//! What a package brings: completions and the page for `man` know every command, in the language asked
//! for.

use crate::{
    content::{complained, printed, vaksam},
    languages::LANGUAGES,
};

/// The commands that the help names.
fn commands() -> Vec<String> {
    let output = vaksam(&["--help", "-L", "en"], b"");
    let help = printed(&output);
    let (_, list) = help.split_once("Commands").expect("commands");
    let (list, _) = list.split_once("\n\n").expect("an end of them");
    let names = list.lines().filter_map(|line| line.split_whitespace().next());
    let names: Vec<String> = names.filter(|name| *name != ":").map(str::to_owned).collect();
    assert!(names.iter().any(|name| name == "quick") && names.len() > 12, "{names:?}");
    names
}

#[test]
fn completions_for_every_shell_know_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = vaksam(&["completions", shell], b"");
        assert!(output.status.success(), "{shell}: {output:?}");
        let script = printed(&output);
        for command in commands() {
            assert!(script.contains(&command), "{shell}: {command}");
        }
    }
}

#[test]
fn completions_for_no_shell_or_another_say_which_there_are() {
    for arguments in [&["completions"][..], &["completions", "tcsh"]] {
        let output = vaksam(arguments, b"");
        assert_eq!(output.status.code(), Some(2));
        assert!(complained(&output).contains("powershell"), "{output:?}");
    }
}

#[test]
fn the_page_for_man_has_every_command_in_words_of_the_language() {
    let pages = LANGUAGES.map(|language| {
        let output = vaksam(&["man", "-L", language.code()], b"");
        assert!(output.status.success(), "{output:?}");
        let page = printed(&output).replace("\\-", "-");
        assert!(page.contains(".TH vaksam 1"), "{page}");
        for command in commands() {
            assert!(page.contains(&command), "{command}");
        }
        assert!(!page.contains("cli-"), "an id in place of words");
        page
    });
    assert_ne!(pages[0], pages[1]);
}
