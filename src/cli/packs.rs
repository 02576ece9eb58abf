//! Packs that the command line names: folders that add to the shipped content. They are checked together,
//! as they are used; one with an error or that clashes with those before it is left out, and the rest goes
//! on without it.

use std::{
    iter,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;

use crate::{
    content::embedded,
    lint::check_packs,
    runtime::LoadedContent,
    sanitize::{find_unfit, sanitize},
    store::folder,
};

/// The most characters of a pack's name.
const LABEL: usize = 40;

/// Reads the shipped content and the packs; gives those left out. Training and the reference are read
/// where the command needs them, and where a pack adds to them: to check it they had to be read.
pub fn load(
    folders: &[PathBuf],
    needs_deferred: bool,
    today: NaiveDate,
) -> (LoadedContent, Vec<String>) {
    let (mut packs, mut readable, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    for (folder, label) in folders.iter().zip(labels(folders)) {
        let (files, faults) = folder::read(folder, &label);
        if faults.has_errors() {
            left_out.push(folder);
        } else {
            packs.push(files);
            readable.push(folder);
        }
    }
    let shipped = if packs.is_empty() { Vec::new() } else { embedded::files() };
    let (used, refused) = check_packs(&shipped, packs, needs_deferred, today);
    left_out.extend(refused.into_iter().filter_map(|number| readable.get(number)));
    let left_out = left_out.into_iter().map(|path| sanitize(&path.to_string_lossy(), 200));

    let content = match used {
        Some(used) => {
            // What was read to check the packs is what the program needs.
            LoadedContent::new(used.files, used.catalog, used.is_full).added_to(embedded::SHIPPED)
        }
        None => LoadedContent::shipped(embedded::SHIPPED, needs_deferred),
    };
    (content, left_out.collect())
}

/// What packs are called: each by its own name, so that one is not taken for the other.
fn labels(folders: &[PathBuf]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for own in folders.iter().map(|folder| label(folder)) {
        let numbered = (2..).map(|number| format!("{own}-{number}"));
        let names = iter::once(own.clone()).chain(numbered);
        labels.extend(names.take(folders.len()).find(|name| !labels.contains(name)));
    }
    labels
}

/// What a pack is called wherever something of it is shown: its folder's own name, also where the
/// folder was typed as `.`. Nothing in it can steer a terminal, and no name of a file can hide it.
fn label(folder: &Path) -> String {
    let real = folder.canonicalize();
    let name = real.as_deref().unwrap_or(folder).file_name().unwrap_or_default();
    let name: String = name.to_string_lossy().chars().take(LABEL).map(plain).collect();
    let name = name.trim();
    if matches!(name, "guides" | "locales") || !name.contains(char::is_alphanumeric) {
        return format!("pack-{name}");
    }
    name.to_owned()
}

fn plain(character: char) -> char {
    let is_plain = character.is_alphanumeric() || matches!(character, ' ' | '-' | '_' | '.');
    let is_shown = find_unfit(character.encode_utf8(&mut [0; 4])).is_none();
    if is_plain && is_shown { character } else { '-' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_in_folders_of_one_name_are_told_apart() {
        let folders = ["/a/x", "/b/x", "/b/x", "/c/x-2", "/d/y"].map(PathBuf::from);
        assert_eq!(labels(&folders), ["x", "x-2", "x-3", "x-2-2", "y"]);
    }

    #[test]
    fn a_pack_is_called_by_its_folder_without_what_steers_a_terminal() {
        for (folder, expected) in [
            ("/nowhere/Region Skåne_1.2", "Region Skåne_1.2"),
            ("/nowhere/x\u{1b}]0;T\u{7}\u{1b}[2J", "x--0-T---2J"),
            ("/nowhere/x\nTillagt av: y", "x-Tillagt av- y"),
            ("/nowhere/Polisen/guides", "pack-guides"),
            ("/nowhere/locales", "pack-locales"),
            ("/nowhere/\u{202e}\u{3164} ", "pack---"),
            ("/nowhere/مركز 112", "---- 112"),
            ("/", "pack-"),
        ] {
            assert_eq!(label(Path::new(folder)), expected, "{folder:?}");
        }
        assert_eq!(label(Path::new(&"å".repeat(99))).chars().count(), 40);
        let here = label(Path::new("."));
        assert!(here.contains(char::is_alphanumeric) && here != "pack-", "{here}");
    }
}
