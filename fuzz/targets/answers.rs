//! A file of answers. Reading it is no part of the library's interface: it is compiled in.
#![no_main]
#![allow(dead_code, unused_imports, reason = "a part of the command line")]

use std::{fs, path::PathBuf, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use vaksam::{
    app, assess, content, frontends, ids, page, present, route, runtime, sanitize, store, suggest,
};

#[path = "../../src/cli"]
mod cli {
    pub mod answers;
    mod error;
    mod names;
    mod request;
}

thread_local! {
    static CATALOG: content::catalog::Catalog = content::load(&content::embedded::files()).0;
}

/// In memory, where there is such a folder: a million files are written.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("vaksam-fuzz-answers-{}", std::process::id()))
});

fuzz_target!(|bytes: &[u8]| CATALOG.with(|catalog| hold(bytes, catalog)));

fn hold(bytes: &[u8], catalog: &content::catalog::Catalog) {
    fs::write(&*FILE, bytes).expect("a folder for scratch files");
    let Ok((answers, _)) = cli::answers::read(Some(&FILE), catalog) else { return };
    // What is read is known, and lies within the rule.
    assert!(answers.gates().all(|(id, _)| catalog.gates.contains_key(id)));
    assert!(answers.signs().all(|(id, _)| catalog.signs.contains_key(id)));
    let assessment = assess::assess(&answers, catalog);
    assert_eq!(assessment.outcome, assess::outcome(&answers, catalog));
}
