//! Which crates may never come in: none that opens the network, and in the core none that needs a
//! terminal or a disk. The lock file names everything
//! that any build could use, tests and other systems included, so a crate that is not in it is
//! in no build.

use std::{collections::BTreeSet, fs, process::Command};

use crate::{figures, root};

/// Crates that open the network, or whole families of them.
const BANNED: [&str; 38] = [
    "reqwest",
    "hyper",
    "hyper-util",
    "ureq",
    "curl",
    "curl-sys",
    "isahc",
    "surf",
    "attohttpc",
    "minreq",
    "http",
    "h2",
    "h3",
    "quinn",
    "tokio",
    "async-std",
    "smol",
    "async-net",
    "async-io",
    "socket2",
    "net2",
    "native-tls",
    "openssl",
    "openssl-sys",
    "rustls",
    "rustls-native-certs",
    "webpki",
    "webpki-roots",
    "schannel",
    "security-framework",
    "trust-dns-resolver",
    "hickory-resolver",
    "tungstenite",
    "zeromq",
    "ssh2",
    "libssh-rs",
    "sentry",
    "self_update",
];

/// `mio` can open sockets and comes with crossterm, which waits for keys and signals through it:
/// its signal wake-up is a socket pair without an address. Nobody else may bring it in; that no
/// socket is opened is shown by the traced walk in `program`.
const MIO_COMES_WITH: [&str; 2] = ["crossterm", "signal-hook-mio"];

/// Names of crates in a lock file, each with what it needs.
fn locked(lock: &str) -> Vec<(String, Vec<String>)> {
    let table: toml::Table = lock.parse().unwrap();
    let packages = table["package"].as_array().unwrap();
    let named = |package: &toml::Value| {
        let needs = package.get("dependencies").and_then(|needs| needs.as_array());
        let needs = needs
            .into_iter()
            .flatten()
            .map(|need| need.as_str().unwrap().split(' ').next().unwrap().to_owned());
        (package["name"].as_str().unwrap().to_owned(), needs.collect())
    };
    packages.iter().map(named).collect()
}

fn banned(crates: &[(String, Vec<String>)]) -> Vec<&str> {
    crates.iter().map(|(name, _)| name.as_str()).filter(|name| BANNED.contains(name)).collect()
}

#[test]
fn no_crate_opens_the_network() {
    let planted = locked("[[package]]\nname = \"ureq\"\nversion = \"3.0.0\"\n");
    assert_eq!(banned(&planted), ["ureq"]);
    let crates = locked(&fs::read_to_string(root().join("Cargo.lock")).unwrap());
    assert!(crates.len() > 60, "only {} crates were read", crates.len());
    assert_eq!(banned(&crates), Vec::<&str>::new());
    let with_mio: BTreeSet<&str> = crates
        .iter()
        .filter(|(_, needs)| needs.iter().any(|need| need == "mio"))
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(with_mio, BTreeSet::from(MIO_COMES_WITH));
    let test = "no_crate_opens_the_network";
    figures::hold(test, &[figures::over(crates.len(), "crates")]);
}

/// Crates that need a terminal, a disk or the system's clock, and those of the program itself.
const NOT_IN_CORE: [&str; 12] = [
    "ratatui",
    "crossterm",
    "rustix",
    "libc",
    "mio",
    "signal-hook",
    "vte",
    "clap",
    "directories",
    "tempfile",
    "vaksam",
    "vaksam-embedded",
];

/// What a package really uses on this system, in each line a crate with its features.
fn tree(package: &str) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "tree",
        "--offline",
        "--edges",
        "no-dev",
        "--prefix",
        "none",
        "--package",
        package,
    ]);
    cargo.args(["--format", "{p} [{f}]", "--quiet"]).current_dir(root());
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn outside_core(tree: &str) -> BTreeSet<&str> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.filter(|name| NOT_IN_CORE.contains(name)).collect()
}

#[test]
fn the_core_uses_no_crate_that_needs_a_terminal_or_a_disk() {
    let program = tree("vaksam");
    for found in ["ratatui", "crossterm", "rustix", "clap", "directories", "vaksam-embedded"] {
        assert!(outside_core(&program).contains(found), "{found}");
    }
    let core = tree("vaksam-core");
    assert!(core.lines().count() > 30, "{core}");
    assert_eq!(outside_core(&core), BTreeSet::new());
}

#[test]
fn the_page_in_a_browser_uses_the_core_and_its_content_and_nothing_of_the_terminal() {
    assert_eq!(outside_core(&tree("vaksam-web")), BTreeSet::from(["vaksam-embedded"]));
}

/// What a build of the program really uses; rustix has a network only behind its `net`.
#[test]
fn rustix_is_built_without_its_network() {
    let tree = tree("vaksam");
    let rustix: BTreeSet<&str> = tree.lines().filter(|line| line.starts_with("rustix ")).collect();
    assert!(!rustix.is_empty(), "{tree}");
    for line in rustix {
        let features =
            line.split_once('[').unwrap().1.trim_end_matches("] (*)").trim_end_matches(']');
        assert!(features.split(',').all(|feature| feature != "net"), "{line}");
    }
}
