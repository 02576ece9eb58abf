//! Whatever lies in a folder of content, reading it neither hangs nor crashes, and says what is
//! wrong with each name.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
    sync::mpsc,
    thread,
    time::Duration,
};

use tempfile::TempDir;
use vaksam::store::folder;

/// A folder with `guides` in it.
fn scratch() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let guides = folder.path().join("guides");
    fs::create_dir(&guides).unwrap();
    (folder, guides)
}

/// The codes and names of what is reported, and how many files were read; never after two seconds.
fn read(folder: &Path) -> (Vec<String>, usize) {
    let (done, wait) = mpsc::channel();
    let folder = folder.to_owned();
    thread::Builder::new()
        .stack_size(1024 * 1024)
        .spawn(move || {
            let (files, report) = folder::read(&folder, "egen");
            let told = report.iter().map(|p| format!("{} {}", p.code.as_str(), p.file)).collect();
            done.send((told, files.len())).unwrap();
        })
        .unwrap();
    wait.recv_timeout(Duration::from_secs(2)).expect("reading ends")
}

#[test]
fn a_pipe_nobody_writes_to_is_refused_and_not_waited_for() {
    let (folder, guides) = scratch();
    let made = Command::new("mkfifo").arg(guides.join("x.toml")).status();
    assert!(made.unwrap().success());
    assert_eq!(read(folder.path()).0, ["file-not-plain egen/guides/x.toml"]);
}

#[test]
fn links_are_not_followed_whatever_they_lead_to() {
    let (folder, guides) = scratch();
    let real = folder.path().join("real");
    fs::write(&real, "kind = \"bank\"\n").unwrap();
    symlink(&real, guides.join("a.toml")).unwrap();
    symlink("/dev/zero", guides.join("b.toml")).unwrap();
    symlink(guides.join("c.toml"), guides.join("c.toml")).unwrap();
    symlink("nowhere", guides.join("d.toml")).unwrap();
    symlink(folder.path(), guides.join("e.toml")).unwrap();
    let (told, files) = read(folder.path());
    let expected =
        ["a", "b", "c", "d", "e"].map(|name| format!("file-not-plain egen/guides/{name}.toml"));
    assert_eq!(told, expected);
    assert_eq!(files, 0);
}

#[test]
fn a_link_in_the_place_of_the_folder_is_not_followed() {
    let folder = TempDir::new().unwrap();
    symlink(folder.path(), folder.path().join("guides")).unwrap();
    assert_eq!(read(folder.path()).0, ["file-not-plain egen/guides"]);
}

#[test]
fn a_link_to_the_folder_above_ends() {
    let (folder, guides) = scratch();
    symlink(folder.path(), guides.join("again")).unwrap();
    assert_eq!(read(folder.path()), (vec!["folder-empty egen".to_owned()], 0));
}

#[test]
fn a_folder_with_the_name_of_a_file_is_refused() {
    let (folder, guides) = scratch();
    fs::create_dir(guides.join("x.toml")).unwrap();
    assert_eq!(read(folder.path()).0, ["file-not-plain egen/guides/x.toml"]);
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    let (folder, guides) = scratch();
    fs::write(guides.join("x.toml"), b"# r\xe4v\n").unwrap();
    assert_eq!(read(folder.path()).0, ["file-not-text egen/guides/x.toml"]);
}

#[test]
fn a_file_at_the_limit_is_read_and_one_byte_more_is_not() {
    let (folder, guides) = scratch();
    fs::write(guides.join("a.toml"), vec![b'#'; 256 * 1024]).unwrap();
    fs::write(guides.join("b.toml"), vec![b'#'; 256 * 1024 + 1]).unwrap();
    assert_eq!(read(folder.path()), (vec!["file-too-large egen/guides/b.toml".to_owned()], 1));
}

#[test]
fn files_that_are_too_large_together_are_refused() {
    let (folder, guides) = scratch();
    for name in 0..9 {
        fs::write(guides.join(format!("{name}.toml")), vec![b'#'; 256 * 1024]).unwrap();
    }
    assert_eq!(read(folder.path()), (vec!["folder-too-large egen".to_owned()], 8));
}

#[test]
fn too_many_files_are_refused() {
    let (folder, guides) = scratch();
    for name in 0..203 {
        fs::write(guides.join(format!("{name}.toml")), "").unwrap();
    }
    assert_eq!(read(folder.path()), (vec!["files-too-many egen".to_owned()], 200));
}

#[test]
fn names_that_are_no_content_are_passed_over() {
    let (folder, guides) = scratch();
    fs::write(guides.join("README.md"), "x").unwrap();
    fs::write(guides.join(".hidden.toml"), "x").unwrap();
    fs::write(guides.join("a.toml~"), "x").unwrap();
    assert_eq!(read(folder.path()), (vec!["folder-empty egen".to_owned()], 0));
}

#[test]
fn a_folder_that_is_not_there_is_said_to_be_unreadable() {
    let folder = TempDir::new().unwrap();
    assert_eq!(read(&folder.path().join("nowhere")).0, ["file-unreadable egen"]);
}

#[test]
fn a_byte_order_mark_is_taken_off() {
    let (folder, guides) = scratch();
    fs::write(guides.join("x.toml"), "\u{feff}kind = \"bank\"\n").unwrap();
    let (files, report) = folder::read(folder.path(), "");
    assert!(report.is_empty());
    let read: Vec<_> = files.iter().map(|file| (&*file.name, &*file.text)).collect();
    assert_eq!(read, [("guides/x.toml", "kind = \"bank\"\n")]);
}

#[test]
fn a_language_brings_words_and_settings_of_its_own() {
    let (folder, guides) = scratch();
    let language = folder.path().join("locales").join("uk");
    fs::create_dir_all(&language).unwrap();
    fs::write(language.join("a.ftl"), "").unwrap();
    fs::write(language.join("b.toml"), "").unwrap();
    fs::write(guides.join("c.ftl"), "").unwrap();
    let (files, report) = folder::read(folder.path(), "");
    assert!(report.is_empty());
    let names: Vec<_> = files.iter().map(|file| &*file.name).collect();
    assert_eq!(names, ["locales/uk/a.ftl", "locales/uk/b.toml"]);
}
