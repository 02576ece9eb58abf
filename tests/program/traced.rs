//! What the system sees of a session, by strace: no socket, nothing opened for writing but the
//! terminal, no file made, moved or removed; and a home folder that is byte for byte as before.
//! Where strace is missing the test says so.
//!
//! Allowed, and nothing else: opening a device of the terminal for reading and writing
//! (`/dev/tty`, `/dev/pts/…`), and pairs of sockets without an address (`socketpair`), by which a
//! signal wakes the loop.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    NIGHT,
    command_line::packs::network,
    figures,
    pty::{DEADLINE, Window},
    vaksam,
};

const ENTER: &str = "\r";
const CTRL_X: &str = "\x18";

/// Every call that could open the network, write a file or change a folder.
const WATCHED: &str = "trace=%network,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,\
    renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,ftruncate,mknod,mknodat,\
    chmod,fchmodat,utimensat,memfd_create,execve";

pub fn strace_is_there() -> bool {
    let works = Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).status();
    let works = works.is_ok_and(|status| status.success());
    if !works {
        println!("not run: strace is missing or may not trace");
    }
    works
}

/// A folder to live in, with a file that is somebody else's.
pub fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join(".config/other")).unwrap();
    fs::write(home.path().join(".config/other/file"), "somebody else's").unwrap();
    home
}

/// Every file and folder below, with its bytes and when it was last changed.
pub fn contents(folder: &Path) -> BTreeMap<String, (Vec<u8>, std::time::SystemTime)> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        let about = fs::symlink_metadata(&path).unwrap();
        let bytes = if about.is_dir() { Vec::new() } else { fs::read(&path).unwrap() };
        if about.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        found.insert(name, (bytes, about.modified().unwrap()));
    }
    found
}

/// Only the files, by name.
pub fn names(folder: &Path) -> Vec<String> {
    let all = contents(folder).into_keys();
    all.filter(|name| folder.join(name).is_file()).collect()
}

/// What strace is told, up to the program and its arguments.
pub fn strace<'a>(trace: &'a str, arguments: &[&'a str]) -> Vec<&'a str> {
    [&["-f", "-qq", "-o", trace, "-e", WATCHED, vaksam().to_str().unwrap()], arguments].concat()
}

/// The calls of a trace that are against the rule.
pub fn breaches(trace: &str) -> Vec<String> {
    calls(trace).into_iter().filter(|call| is_breach(call)).collect()
}

/// One call a line; what strace had to write in two halves is put together.
pub fn calls(trace: &str) -> Vec<String> {
    let mut begun: BTreeMap<&str, String> = BTreeMap::new();
    let mut calls = Vec::new();
    for line in trace.lines() {
        let thread = line.split(' ').next().unwrap_or_default();
        if let Some(start) = line.strip_suffix("<unfinished ...>") {
            begun.insert(thread, start.to_owned());
        } else if let Some((_, end)) = line.split_once(" resumed>") {
            calls.push(begun.remove(thread).unwrap_or_default() + end);
        } else {
            calls.push(line.to_owned());
        }
    }
    calls.extend(begun.into_values());
    calls
}

fn is_breach(line: &str) -> bool {
    let call = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let name = call.split('(').next().unwrap_or_default();
    match name {
        "open" | "openat" | "openat2" => {
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"];
            let path = call.split('"').nth(1).unwrap_or_default();
            let is_terminal = path == "/dev/tty" || path.starts_with("/dev/pts/");
            writes.iter().any(|flag| call.contains(flag)) && !is_terminal
        }
        "execve" => !call.contains(vaksam().to_str().unwrap()),
        "socketpair" => !call.contains("AF_UNIX"),
        // On a pair of sockets these carry no address.
        "sendto" | "recvfrom" => call.contains("sa_family"),
        // Question marks: a thread ended with the program before it told which call it would make.
        "shutdown" | "???" => false,
        _ if call.starts_with(['-', '+', '<']) => false,
        _ => true,
    }
}

/// The walk from the start to the outcome and out, on the full screen.
fn walk(window: &mut Window) {
    window.see("Har du sett något som oroar dig?");
    window.press("2");
    window.see("Var är du?");
    window.press("vaxj");
    window.see("Växjö");
    window.press(ENTER);
    window.see("Hotell");
    window.press("2");
    window.see("Städning");
    window.press("1");
    window.see("[ ]");
    window.press("8");
    window.see_mark("8", "ja");
    window.press("k");
    window.see("114 14");
    window.press("v");
    window.see("Därför blev det så");
    window.press(CTRL_X);
    assert!(window.ended().success());
}

#[test]
fn the_rule_catches_what_it_must() {
    for bad in [
        "123 socket(AF_INET, SOCK_STREAM, 0) = 3",
        r#"123 openat(AT_FDCWD, "log", O_WRONLY|O_CREAT|O_APPEND, 0666) = 3"#,
        r#"123 openat(AT_FDCWD, "/dev/sda", O_RDWR) = 3"#,
        r#"123 connect(3, {sa_family=AF_UNIX, sun_path="x"}, 5) = 0"#,
        r#"123 sendto(3, "a", 1, 0, {sa_family=AF_INET}, 16) = 1"#,
        r#"123 mkdir("a", 0777) = 0"#,
        r#"123 unlink("a") = 0"#,
        r#"123 execve("sh", ["sh"], 0x1) = 0"#,
    ] {
        assert!(is_breach(bad), "{bad}");
    }
    let halves = "1 connect(3,  <unfinished ...>\n2 recvfrom(4,  <unfinished ...>\n\
                  1 <... connect resumed>{sa_family=AF_INET}, 16) = 0\n\
                  2 <... recvfrom resumed>\"\", 8, 0, NULL, NULL) = 0\n";
    assert_eq!(breaches(halves), ["1 connect(3,  {sa_family=AF_INET}, 16) = 0"]);
    for good in [
        r#"123 openat(AT_FDCWD, "/dev/tty", O_RDWR|O_CLOEXEC) = 3"#,
        r#"123 openat(AT_FDCWD, "settings.toml", O_RDONLY|O_CLOEXEC) = -1 ENOENT (x)"#,
        "123 socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [3, 4]) = 0",
        r#"123 recvfrom(3, "", 1024, 0, NULL, NULL) = -1 EAGAIN (x)"#,
        "123 +++ exited with 0 +++",
    ] {
        assert!(!is_breach(good), "{good}");
    }
}

#[test]
fn a_walk_on_the_full_screen_opens_no_socket_and_writes_no_file() {
    let home = home();
    let before = contents(home.path());
    let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
    let arguments = [&NIGHT[..], &["-L", "sv"]].concat();
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    if strace_is_there() {
        let arguments = strace(trace.to_str().unwrap(), &arguments);
        let mut window = Window::open((80, 24), Path::new("strace"), &arguments, &environment);
        walk(&mut window);
        assert_silent(&trace);
        figures::hold(
            "a_walk_on_the_full_screen_opens_no_socket_and_writes_no_file",
            &[figures::exactly(WATCHED.split(',').count(), "kinds of call")],
        );
    } else {
        walk(&mut Window::open((80, 24), vaksam(), &arguments, &environment));
    }
    assert_eq!(contents(home.path()), before);
}

#[test]
fn no_file_is_opened_or_looked_for_at_a_key_press() {
    if !strace_is_there() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let arguments = ["-f", "-qq", "-o", trace.to_str().unwrap(), "-e", "trace=%file"];
    // Without a moment, so that the clock and the time zone are asked.
    let arguments =
        [&arguments[..], &[vaksam().to_str().unwrap()], &["-L", "sv", "-c", "G"]].concat();
    let mut window = Window::open((80, 24), Path::new("strace"), &arguments, &[]);
    window.see("Har du sett något som oroar dig?");
    // The first frame stands before the session does.
    window.press("?");
    window.see("Tangenter");
    window.press("\x7f");
    window.see("Har du sett");
    let before = fs::read_to_string(&trace).unwrap();
    let mut pressed = 0;
    for (keys, seen) in [
        ("!", "Ring 112"),
        ("\x1b", "Har du sett"),
        ("?", "Tangenter"),
        ("\x7f", "Har du sett"),
        ("/", "Sök"),
        ("pass", "pass"),
        ("\x1b", "Har du sett"),
        ("\x1b[B\x1b[B\x1b[A\x1b[7$j", "Har du sett"),
        ("L", "Have you seen"),
    ] {
        window.press(keys);
        window.see(seen);
        pressed += 1;
    }
    let after = fs::read_to_string(&trace).unwrap();
    let calls = calls(after.strip_prefix(&before).unwrap());
    assert_eq!(calls, Vec::<String>::new());
    window.press(CTRL_X);
    assert!(window.ended().success());
    figures::hold(
        "no_file_is_opened_or_looked_for_at_a_key_press",
        &[figures::exactly(pressed, "presses")],
    );
}

#[test]
fn a_walk_in_line_mode_opens_no_socket_and_writes_no_file() {
    let home = home();
    let before = contents(home.path());
    let arguments = [&NIGHT[..], &["-L", "sv", "--plain"]].concat();
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let traced = strace_is_there();
    let mut command = if traced {
        let mut command = Command::new("strace");
        command.args(strace(trace.to_str().unwrap(), &arguments));
        command
    } else {
        let mut command = Command::new(vaksam());
        command.args(&arguments);
        command
    };
    command.env("HOME", home.path()).env_remove("XDG_CONFIG_HOME");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let walk = "2\nvaxj\n2\n1\n8 5?\n\nv\n<\na\n<\no\n<\nn\n!\n<\n0\n5\n<\n.\n";
    child.stdin.take().unwrap().write_all(walk.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains(": 114 14, "));
    if traced {
        assert_silent(&trace);
    }
    assert_eq!(contents(home.path()), before);
}

pub fn assert_silent(trace: &Path) {
    let trace = fs::read_to_string(trace).unwrap();
    assert!(trace.contains("execve(") && trace.contains("openat("), "nothing was traced: {trace}");
    assert_eq!(breaches(&trace), Vec::<String>::new());
}

#[test]
fn each_file_of_a_pack_is_opened_once() {
    if !strace_is_there() {
        return;
    }
    let (folder, pack) = (tempfile::tempdir().unwrap(), network());
    let (trace, pack) = (folder.path().join("trace"), pack.path());
    for arguments in [&["lint"][..], &["contacts", "--pack"], &["train", "--list", "--pack"]] {
        let arguments = [arguments, &[pack.to_str().unwrap()]].concat();
        let mut command = Command::new("strace");
        let output = command.args(strace(trace.to_str().unwrap(), &arguments)).output().unwrap();
        assert!(output.status.success(), "{arguments:?} {output:?}");
        let opened = calls(&fs::read_to_string(&trace).unwrap()).join("\n");
        for name in names(pack) {
            let path = format!("\"{}\"", pack.join(&name).display());
            assert_eq!(opened.matches(&path).count(), 1, "{arguments:?} {name}");
        }
    }
}

#[test]
fn settings_are_one_file_saved_when_asked_and_gone_when_asked() {
    let home = home();
    let before = names(home.path());
    let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
    let mut window =
        Window::open((80, 24), vaksam(), &["-L", "sv", "-c", "Kronoberg"], &environment);
    window.see("Har du sett");
    window.press("6");
    window.see("Inget är sparat på den här datorn.");
    assert_eq!(names(home.path()), before);
    window.press("4");
    window.see("Sparat på den här datorn.");
    let saved = names(home.path());
    let new: Vec<&String> = saved.iter().filter(|name| !before.contains(name)).collect();
    assert_eq!((saved.len(), new.len()), (before.len() + 1, 1), "{saved:?}");
    let text = fs::read_to_string(home.path().join(new[0])).unwrap();
    assert_eq!(text, "language = \"sv\"\ncounty = \"G\"\n");
    window.press("5");
    window.see("Inget är sparat på den här datorn.");
    assert_eq!(names(home.path()), before);
    window.press(CTRL_X);
    assert!(window.ended().success());
    let folders = contents(home.path()).into_keys();
    assert!(folders.into_iter().all(|name| !name.contains("vaksam")), "a folder is left");
}

/// The program in a window, started by a shell that lets no file grow.
fn without_room(home: &Path, arguments: &str) -> Window {
    let environment = [("HOME", home.to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
    let line = format!("ulimit -f 0; exec '{}' {arguments}", vaksam().display());
    Window::open((80, 24), Path::new("sh"), &["-c", &line], &environment)
}

#[test]
fn a_file_that_may_not_grow_is_told_and_leaves_nothing_behind() {
    for (arguments, keys, back) in
        [("train -L sv", "6", CTRL_X), ("train -L sv --plain", "6\n", ".\n")]
    {
        let home = home();
        let before = names(home.path());
        let mut window = without_room(home.path(), arguments);
        window.see("Kom ihåg");
        window.press(keys);
        window.see("gick inte att spara");
        assert_eq!(names(home.path()), before, "{arguments}");
        assert!(!home.path().join(".config/vaksam").exists(), "a folder is left");
        window.press(back);
        assert!(window.ended().success(), "{arguments}");
        assert!(window.is_cooked() && !window.screen(vt100::Screen::alternate_screen));
    }
}

#[test]
fn what_was_saved_outlives_a_full_disk_and_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let file = home.path().join(".config/vaksam/settings.toml");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let saved = "language = \"sv\"\ncounty = \"G\"\n";
    fs::write(&file, saved).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    let before = names(home.path());
    let mut window = without_room(home.path(), "-L sv -c Skåne");
    window.see("Har du sett");
    window.press("6");
    window.see("Sparat på den här datorn.");
    window.press("4");
    window.see("gick inte att spara");
    window.press(CTRL_X);
    assert!(window.ended().success());
    assert_eq!((fs::read_to_string(&file).unwrap().as_str(), names(home.path())), (saved, before));

    // What a session left half written is in nobody's way, and no link is followed.
    let other = home.path().join(".config/other/file");
    std::os::unix::fs::symlink(&other, file.with_extension("toml.new")).unwrap();
    let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
    let mut window = Window::open((80, 24), vaksam(), &["-L", "sv", "-c", "Skåne"], &environment);
    window.see("Har du sett");
    window.press("6");
    window.see("Sparat på den här datorn.");
    window.press("4");
    // The page says the same before and after.
    let last = Instant::now() + DEADLINE;
    while fs::read_to_string(&file).unwrap() != "language = \"sv\"\ncounty = \"M\"\n" {
        assert!(Instant::now() < last, "never saved");
        std::thread::sleep(Duration::from_millis(10));
    }
    window.press(CTRL_X);
    assert!(window.ended().success());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_to_string(other).unwrap(), "somebody else's");
    assert!(!file.with_extension("toml.new").exists());
}
