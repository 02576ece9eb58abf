//! Lists every content file under `guides/` and `locales/` of the repository with `include_str!`.
//! It only embeds; checking is done by `vaksam lint` and the tests.

use std::{
    env,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let own = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = own.ancestors().nth(2).unwrap_or(&own);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut table = String::from("&[\n");
    for folder in ["guides", "locales"] {
        let folder = root.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        collect(&folder, &mut files)?;
        files.sort();
        for file in files {
            let name =
                file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let path = file.to_string_lossy();
            writeln!(table, "    ({name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
        }
    }
    table += "]\n";
    fs::write(out.join("embedded.rs"), table)
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
