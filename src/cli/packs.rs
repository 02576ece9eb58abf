//! Packs that the command line names: folders that add to the shipped content. One with an error is
//! left out, and the rest goes on without it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::{
    content::embedded,
    lint::{CheckedPack, check_pack},
    runtime::LoadedContent,
    sanitize::{find_unfit, sanitize},
    store::folder,
};

/// The most characters of a pack's name.
const LABEL: usize = 40;

/// Reads the shipped content and the packs; gives the names of those left out. Training and the
/// reference are read where the command needs them, and where a pack adds to them: to check it they
/// had to be read.
pub fn load(
    folders: &[PathBuf],
    needs_deferred: bool,
    today: NaiveDate,
) -> (LoadedContent, Vec<String>) {
    let mut packs = Vec::new();
    let mut left_out = Vec::new();
    for folder in folders {
        match check(folder, needs_deferred, today) {
            Some(pack) => packs.push(pack),
            None => left_out.push(sanitize(&folder.to_string_lossy(), 200)),
        }
    }
    let mut files = embedded::files();
    files.extend(packs.iter().flat_map(|pack| pack.files.iter().cloned()));
    let content = match <[CheckedPack; 1]>::try_from(packs) {
        // What was read to check the only pack is what the program needs.
        Ok([pack]) => LoadedContent::new(files, pack.catalog, pack.is_full),
        Err(_) if needs_deferred => LoadedContent::full(files),
        Err(_) => LoadedContent::core(files),
    };
    (content, left_out)
}

fn check(folder: &Path, needs_deferred: bool, today: NaiveDate) -> Option<CheckedPack> {
    let (files, faults) = folder::read(folder, &label(folder));
    if faults.has_errors() {
        return None;
    }
    check_pack(files, needs_deferred, today)
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
