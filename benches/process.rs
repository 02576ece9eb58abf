//! Whole processes in a pseudo-terminal of 100×30: start to first frame, key to frame, peak memory,
//! wake-ups when idle. vaksam and a bare ratatui list run in turn, so that a change in the machine's
//! load meets both. Prints medians and ratios; fails on none. `cargo bench --bench process`; with
//! `VAKSAM_BEFORE=<an earlier release build>` that program runs in the same rounds.

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
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const ROUNDS: usize = 15;
const KEYS: usize = 40;
/// A program that writes nothing for so long has drawn its frame.
const SILENCE: Duration = Duration::from_millis(25);
/// Text on the last row of the first frame of either program: the key that leaves, a corner.
const LAST_ROW: [&str; 2] = ["Ctrl-X", "┘"];
const IDLE: Duration = Duration::from_secs(2);

fn main() {
    let mut programs =
        vec![("vaksam", PathBuf::from(env!("CARGO_BIN_EXE_vaksam"))), ("bare list", bare_list())];
    programs.extend(env::var_os("VAKSAM_BEFORE").map(|path| ("before", PathBuf::from(path))));
    let mut rows: Vec<Figures> = programs.iter().map(|_| Figures::default()).collect();
    for _ in 0..ROUNDS {
        for ((name, program), row) in programs.iter().zip(&mut rows) {
            let is_bare_list = *name == "bare list";
            let arguments: &[&str] = if is_bare_list { &[] } else { &["--at", "2026-11-21T02:10"] };
            row.add(&mut Running::start(program, arguments, !is_bare_list));
            row.add_start(program);
        }
    }
    println!(
        "{:10} {:>14} {:>12} {:>10} {:>12}",
        "", "start ms", "key ms", "peak KiB", "wake-ups/s"
    );
    let medians: Vec<[f64; 4]> = rows.iter_mut().map(Figures::medians).collect();
    for ((name, _), [start, key, memory, wakeups]) in programs.iter().zip(&medians) {
        println!("{name:10} {start:>14.3} {key:>12.3} {memory:>10} {wakeups:>12.1}");
    }
    let own = medians[0];
    for ((name, _), other) in programs.iter().zip(&medians).skip(1) {
        let [start, key, memory, _] = [0, 1, 2, 3].map(|figure| own[figure] / other[figure]);
        println!("{:10} {start:>14.3} {key:>12.3} {memory:>10.3}", format!("/ {name}"));
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

#[derive(Default)]
struct Figures {
    start: Vec<f64>,
    key: Vec<f64>,
    memory: Vec<f64>,
    wakeups: Vec<f64>,
}

impl Figures {
    /// Start, key, memory and wake-ups.
    fn medians(&mut self) -> [f64; 4] {
        [&mut self.start, &mut self.key, &mut self.memory, &mut self.wakeups]
            .map(|values| median(values))
    }

    fn add_start(&mut self, program: &Path) {
        let running = Running::start(program, &[], false);
        self.start.push(running.started);
    }

    fn add(&mut self, running: &mut Running) {
        for key in 0..KEYS {
            let key: &[u8] = if key % 2 == 0 { b"\x1b[B" } else { b"\x1b[A" };
            thread::sleep(Duration::from_millis(3));
            self.key.push(running.press(key));
        }
        self.memory.push(running.memory());
        let before = running.context_switches();
        thread::sleep(IDLE);
        self.wakeups.push((running.context_switches() - before) / IDLE.as_secs_f64());
    }
}

struct Running {
    chunks: Receiver<(Instant, Vec<u8>)>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    started: f64,
    _master: Box<dyn MasterPty + Send>,
}

impl Running {
    /// Starts a program; with `into_a_list` vaksam goes on to a screen with a list.
    fn start(program: &Path, arguments: &[&str], into_a_list: bool) -> Self {
        let size = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
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
        let mut running = Self { chunks, keys, child, started: 0.0, _master: pair.master };
        running.started = running.first_frame(begun);
        if into_a_list {
            for key in [b"2".as_slice(), b"k", b"r", b"\r", b"3"] {
                running.press(key);
            }
        }
        running
    }

    fn press(&mut self, key: &[u8]) -> f64 {
        let begun = Instant::now();
        self.keys.write_all(key).unwrap();
        self.keys.flush().unwrap();
        self.time_to_silence(begun)
    }

    /// Milliseconds to the end of the first frame, known by its last row. Later output, when the
    /// content has been read, is ignored.
    fn first_frame(&mut self, begun: Instant) -> f64 {
        let mut seen = Vec::new();
        let mut complete_at = None;
        while let Ok((at, chunk)) = self.chunks.recv_timeout(SILENCE * 4) {
            seen.extend(chunk);
            if complete_at.is_none() && LAST_ROW.iter().any(|mark| contains(&seen, mark)) {
                complete_at = Some(at);
            }
        }
        (complete_at.unwrap() - begun).as_secs_f64() * 1e3
    }

    /// Milliseconds to the last output before a silence of [`SILENCE`].
    fn time_to_silence(&mut self, begun: Instant) -> f64 {
        let mut last = begun;
        let mut patience = Duration::from_secs(2);
        while let Ok((at, _)) = self.chunks.recv_timeout(patience) {
            (last, patience) = (at, SILENCE);
        }
        (last - begun).as_secs_f64() * 1e3
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

fn contains(seen: &[u8], mark: &str) -> bool {
    seen.windows(mark.len()).any(|window| window == mark.as_bytes())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
