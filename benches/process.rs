//! Whole processes in a pseudo-terminal of 100×30: start to first frame, key to frame and the bytes sent for
//! it, exit, peak memory, wake-ups when idle. vaksam on its start page and on a quick check, a bare ratatui
//! list, and `less` and `whiptail` where they are installed run in turn, so that a change in the
//! machine's load meets all. Prints medians and ratios; fails on none.
//!
//! `cargo build --release --example bare_list && cargo bench --bench process`; with
//! `VAKSAM_BEFORE=<an earlier release build>` and `VAKSAM_STATIC=<a static one>` those run in the same rounds.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a benchmark"
)]

use std::{
    env, fs,
    io::{Read, Write},
    path::PathBuf,
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const ROUNDS: usize = 15;
const KEYS: usize = 40;
/// A program that writes nothing for so long has drawn its frame.
const SILENCE: Duration = Duration::from_millis(25);
const IDLE: Duration = Duration::from_secs(1);
const FIGURES: [&str; 6] = ["start ms", "key ms", "bytes/key", "exit ms", "peak KiB", "wake-ups/s"];

/// A program and what is to be known of it.
struct Program {
    name: String,
    path: PathBuf,
    arguments: Vec<String>,
    /// Texts of its first frame, in the order in which they are sent; the last stands on its last row.
    marks: &'static [&'static str],
    /// What ends it.
    leave: &'static [u8],
}

impl Program {
    fn new(name: &str, path: impl Into<PathBuf>, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        Self { name: name.to_owned(), path: path.into(), arguments, marks: &[], leave: b"q" }
    }

    /// A build of vaksam on its start page and on the list of a quick check.
    fn vaksam(name: &str, path: &str) -> [Self; 2] {
        let at = ["--at", "2026-11-21T02:10"];
        let quick = ["quick", "hotel", "--role", "reception", "-p", "stockholm", at[0], at[1]];
        let start = Self::new(name, path, &at);
        let quick = Self::new(&format!("{name} quick"), path, &quick);
        [
            Self { marks: &["Ctrl-X"], leave: b"\x18", ..start },
            // A start page may come first; it has no box to mark.
            Self { marks: &["[ ]", "Ctrl-X"], leave: b"\x18", ..quick },
        ]
    }

    fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Self::vaksam("vaksam", env!("CARGO_BIN_EXE_vaksam")).into();
        for (variable, name) in [("VAKSAM_STATIC", "static"), ("VAKSAM_BEFORE", "before")] {
            if let Some(path) = env::var_os(variable) {
                all.extend(Self::vaksam(name, path.to_str().unwrap()));
            }
        }
        all.push(Self { marks: &["┘"], ..Self::new("bare list", bare_list(), &[]) });
        if let Some(path) = installed("less") {
            let rows = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rows.txt");
            let text: Vec<String> = (0..200).map(|row| format!("row {row} of a file")).collect();
            fs::write(&rows, text.join("\n")).unwrap();
            let less = Self::new("less", path, &[rows.to_str().unwrap()]);
            all.push(Self { marks: &["rows.txt"], ..less });
        }
        if let Some(path) = installed("whiptail") {
            let mut arguments: Vec<String> =
                ["--checklist", "title", "28", "90", "20"].map(str::to_owned).into();
            for row in 0..200 {
                arguments.extend([
                    row.to_string(),
                    format!("row {row} of a list"),
                    "off".to_owned(),
                ]);
            }
            let whiptail = Self { arguments, ..Self::new("whiptail", path, &[]) };
            all.push(Self { marks: &["Cancel"], leave: b"\t\r", ..whiptail });
        }
        all
    }
}

fn main() {
    let programs = Program::all();
    let mut rows: Vec<Figures> = programs.iter().map(|_| Figures::default()).collect();
    for _ in 0..ROUNDS {
        for (program, row) in programs.iter().zip(&mut rows) {
            row.add(&mut Running::start(program));
            row.0[0].push(Running::start(program).started);
        }
    }
    print!("{:14}", "");
    println!("{}", FIGURES.map(|name| format!("{name:>11}")).concat());
    let medians: Vec<[f64; 6]> = rows.iter_mut().map(Figures::medians).collect();
    for (program, row) in programs.iter().zip(&medians) {
        println!("{:14}{}", program.name, row.map(|figure| format!("{figure:>11.3}")).concat());
    }
    for other in ["bare list", "less", "whiptail"] {
        let Some(peer) = programs.iter().position(|program| program.name == other) else {
            continue;
        };
        println!("\n/ {other}");
        for (program, row) in programs.iter().zip(&medians) {
            let ratios = [0, 1, 2, 3, 4].map(|figure| row[figure] / medians[peer][figure]);
            println!(
                "{:14}{}",
                program.name,
                ratios.map(|ratio| format!("{ratio:>11.2}")).concat()
            );
        }
    }
}

/// The bare list, an example of this package.
fn bare_list() -> PathBuf {
    let mut path = PathBuf::from(env!("CARGO_BIN_EXE_vaksam"));
    path.pop();
    path.push("examples/bare_list");
    assert!(path.exists(), "build it first: cargo build --release --example bare_list");
    path
}

fn installed(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.exists())
}

/// What was measured, in the order of [`FIGURES`].
#[derive(Default)]
struct Figures([Vec<f64>; 6]);

impl Figures {
    fn medians(&mut self) -> [f64; 6] {
        self.0.each_mut().map(|values| median(values))
    }

    fn add(&mut self, running: &mut Running) {
        self.0[0].push(running.started);
        for key in 0..KEYS {
            let key: &[u8] = if key % 2 == 0 { b"\x1b[B" } else { b"\x1b[A" };
            thread::sleep(Duration::from_millis(3));
            let (time, bytes) = running.press(key);
            self.0[1].push(time);
            self.0[2].push(bytes as f64);
        }
        self.0[4].push(running.memory());
        let before = running.context_switches();
        thread::sleep(IDLE);
        self.0[5].push((running.context_switches() - before) / IDLE.as_secs_f64());
        self.0[3].push(running.leave());
    }
}

struct Running {
    chunks: Receiver<(Instant, Vec<u8>)>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    leave: &'static [u8],
    started: f64,
    _master: Box<dyn MasterPty + Send>,
}

impl Running {
    fn start(program: &Program) -> Self {
        let size = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(&program.path);
        command.args(&program.arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("HOME", "/nonexistent");
        command.cwd("/");
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, chunks) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if send.send((Instant::now(), buffer[..read].to_vec())).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let leave = program.leave;
        let mut running = Self { chunks, keys, child, leave, started: 0.0, _master: pair.master };
        running.started = running.first_frame(begun, program.marks);
        running
    }

    /// Milliseconds to the last output before a silence of [`SILENCE`], and how many bytes came.
    fn press(&mut self, key: &[u8]) -> (f64, usize) {
        let begun = Instant::now();
        self.keys.write_all(key).unwrap();
        self.keys.flush().unwrap();
        let (mut last, mut bytes) = (begun, 0);
        let mut patience = Duration::from_secs(2);
        while let Ok((at, chunk)) = self.chunks.recv_timeout(patience) {
            (last, patience) = (at, SILENCE);
            bytes += chunk.len();
        }
        ((last - begun).as_secs_f64() * 1e3, bytes)
    }

    /// Milliseconds from the key that leaves to the end of the process.
    fn leave(&mut self) -> f64 {
        let begun = Instant::now();
        self.keys.write_all(self.leave).unwrap();
        self.keys.flush().unwrap();
        self.child.wait().unwrap();
        begun.elapsed().as_secs_f64() * 1e3
    }

    /// Milliseconds to the end of the first frame, known by its marks. Later output, when the content
    /// has been read, is ignored.
    fn first_frame(&mut self, begun: Instant, mut marks: &[&str]) -> f64 {
        let (mut seen, mut complete_at) = (Vec::new(), begun);
        while let Ok((at, chunk)) = self.chunks.recv_timeout(SILENCE * 4) {
            seen.extend(chunk);
            while let [mark, later @ ..] = marks
                && let Some(found) = find(&seen, mark)
            {
                seen.drain(..found);
                (marks, complete_at) = (later, at);
            }
        }
        assert!(marks.is_empty(), "the first frame lacks {marks:?}");
        (complete_at - begun).as_secs_f64() * 1e3
    }

    fn status(&self, field: &str) -> f64 {
        let id = self.child.process_id().unwrap();
        let mut sum = 0.0;
        for task in fs::read_dir(format!("/proc/{id}/task")).unwrap() {
            let status = fs::read_to_string(task.unwrap().path().join("status")).unwrap();
            let line = status.lines().find(|line| line.starts_with(field)).unwrap();
            let value: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
            sum = if field == "VmHWM" { value } else { sum + value };
        }
        sum
    }

    fn memory(&self) -> f64 {
        self.status("VmHWM")
    }

    fn context_switches(&self) -> f64 {
        self.status("voluntary_ctxt_switches")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn find(seen: &[u8], mark: &str) -> Option<usize> {
    seen.windows(mark.len()).position(|window| window == mark.as_bytes())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
