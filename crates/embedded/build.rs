//! Checks every content file under `guides/` and `locales/` of the repository as `vaksam lint` does,
//! lists them with `include_str!`, and prepares what the program reads of them. A fault in them is one
//! of the build.

use std::{
    env,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, NaiveDate};
use vaksam_core::{
    content::source::{Origin, SourceFile},
    language::Language,
    prepare,
    runtime::TextSet,
};

fn main() -> io::Result<ExitCode> {
    let own = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = own.ancestors().nth(2).unwrap_or(&own);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut table = String::from("&[\n");
    let mut sources = Vec::new();
    for folder in ["guides", "locales"] {
        let folder = root.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        collect(&folder, &mut files)?;
        files.sort();
        for file in files {
            let name =
                file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&file)?.into();
            let source = SourceFile { name: name.as_str().into(), text, origin: Origin::Embedded };
            // The place of a file among them is part of what is prepared, so each keeps it.
            let text = if cfg!(feature = "all-sources") || is_read_as_written(&source) {
                format!("include_str!({:?})", file.to_string_lossy())
            } else {
                String::from("\"\"")
            };
            writeln!(table, "    ({name:?}, {text}),").map_err(io::Error::other)?;
            sources.push(source);
        }
    }
    table += "]\n";
    fs::write(out.join("embedded.rs"), table)?;
    // Who builds the program reads English.
    let language = Language::from_code("en").unwrap_or(Language::DEFAULT);
    match prepare::prepare(&sources, today(), language) {
        Ok((bytes, text)) => {
            fs::write(out.join("content.bin"), bytes)?;
            fs::write(out.join("content.txt"), text)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            io::Write::write_all(&mut io::stderr(), faults.as_bytes())?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Whether a screen reads the file itself: words are parsed where they stand, all else is prepared.
fn is_read_as_written(file: &SourceFile) -> bool {
    TextSet::ScreensWithDeferred.holds(file)
}

/// The day of the build, on which no day that the content names may lie ahead.
fn today() -> NaiveDate {
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let given = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    #[expect(clippy::disallowed_methods, reason = "not the core, which is told")]
    let now = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok();
    let since = given.map(Duration::from_secs).or_else(now).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    DateTime::from_timestamp(seconds, 0).unwrap_or_default().date_naive()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
            continue;
        }
        if path.extension().is_some_and(|e| e == "toml" || e == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}
