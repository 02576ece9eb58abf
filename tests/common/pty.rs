//! A window for a program: a pseudo-terminal whose screen is read back. Waits for what should
//! stand on the screen, never for a time. Uses portable-pty and vt100.

use std::{
    fmt::Write as _,
    fs::OpenOptions,
    io::{Read, Write},
    num::NonZeroU16,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use portable_pty::{
    Child, CommandBuilder, ExitStatus, MasterPty, PtyPair, PtySize, native_pty_system,
};
use rustix::process::{Pid, Signal, kill_process};

/// Far more than anything here takes; a test that fails waits this long.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// What the program has written so far.
struct Output {
    screen: vt100::Parser,
    bytes: Vec<u8>,
    /// The window is to be closed.
    closing: bool,
    /// Nobody reads what the program writes.
    stalled: bool,
    /// The last program with the window has let go of it.
    over: bool,
}

/// A program in a window.
pub struct Window {
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    output: Arc<(Mutex<Output>, Condvar)>,
    reader: Option<JoinHandle<()>>,
    name: PathBuf,
    cooked: String,
}

impl Window {
    /// Opens a window of that many columns and rows and starts the program in it.
    pub fn open(
        (cols, rows): (u16, u16),
        program: &Path,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let mut command = command(program);
        command.args(arguments);
        for (name, value) in environment {
            command.env(name, value);
        }
        Self::start((cols, rows), command)
    }

    /// Starts the program with that folder as its own.
    pub fn open_in(folder: &Path, program: &Path) -> Self {
        let mut command = command(program);
        command.cwd(folder);
        Self::start((80, 24), command)
    }

    /// Starts the program where the window is not its session's, so that no signal comes of it.
    pub fn open_outside_session(size: (u16, u16), program: &Path) -> Self {
        let mut command = command(program);
        command.set_controlling_tty(false);
        Self::start(size, command)
    }

    /// Starts the program in a window that does not know its size.
    pub fn open_unsized(program: &Path) -> Self {
        Self::start((0, 0), command(program))
    }

    fn start((cols, rows): (u16, u16), command: CommandBuilder) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let PtyPair { master, slave } = native_pty_system().openpty(size).unwrap();
        let output = Arc::new((
            Mutex::new(Output {
                screen: vt100::Parser::new(at_least_one(rows), at_least_one(cols), 1000),
                stalled: false,
                bytes: Vec::new(),
                closing: false,
                over: false,
            }),
            Condvar::new(),
        ));
        let cooked = modes(&*master);
        let reader = read(master.try_clone_reader().unwrap(), Arc::clone(&output));
        let keys = master.take_writer().unwrap();
        let name = master.tty_name().unwrap();
        let child = slave.spawn_command(command).unwrap();
        // With the slave open here the output would never end.
        drop(slave);
        Self {
            master: Some(master),
            keys: Some(keys),
            child,
            output,
            reader: Some(reader),
            name,
            cooked,
        }
    }

    /// Sends bytes as the keyboard would, in one write.
    pub fn press(&mut self, keys: impl AsRef<[u8]>) {
        let keyboard = self.keys.as_mut().unwrap();
        keyboard.write_all(keys.as_ref()).unwrap();
        keyboard.flush().unwrap();
    }

    /// Types a line to a shell that has shown its prompt, and sees it echoed.
    pub fn type_line(&mut self, line: &str) {
        self.see_prompt();
        let before = self.bytes().len();
        self.press(format!("{line}\n"));
        let echoed = |output: &Output| {
            String::from_utf8_lossy(&output.bytes[before..]).contains(&format!("{line}\r\n"))
        };
        assert!(self.wait_until(DEADLINE, echoed), "no echo\n{}", self.describe());
    }

    /// Types a line to a shell and waits for its answer on a line of its own.
    pub fn ask_shell(&mut self, line: &str, answer: &str) {
        self.type_line(line);
        let answered = |line: &str| line.contains(answer) && !line.contains("ready>");
        self.wait(answer, |screen| screen.contents().lines().any(answered));
        self.see_prompt();
    }

    /// Waits until the shell is ready.
    pub fn see_prompt(&self) {
        self.wait("the shell's prompt", |screen| screen.contents().trim_end().ends_with("ready>"));
    }

    /// Stops reading what the program writes, until `meanwhile` is done and longer.
    pub fn stall(&self, meanwhile: impl FnOnce()) {
        self.output.0.lock().unwrap().stalled = true;
        meanwhile();
    }

    /// Reads on.
    pub fn unstall(&self) {
        self.output.0.lock().unwrap().stalled = false;
        self.output.1.notify_all();
    }

    /// Waits until the screen is as wanted; at the deadline shows the screen and fails.
    pub fn wait(&self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        let seen = self.wait_until(DEADLINE, |output| wanted(output.screen.screen()));
        assert!(seen, "never seen: {what}\n{}", self.describe());
    }

    /// Waits until the text stands on the screen.
    pub fn see(&self, text: &str) {
        self.wait(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the row of a key has this mark, with or without brackets; `""` is none.
    pub fn see_mark(&self, key: &str, mark: &str) {
        let wanted = if mark.is_empty() { "[ ]" } else { mark };
        let has_mark = |row: &str| {
            let row = row.trim_start_matches(['>', ' ']).strip_prefix(key);
            let row = row.map(str::trim_start);
            row.is_some_and(|row| {
                [row, &row.replacen('[', "", 1)].iter().any(|row| row.starts_with(wanted))
            })
        };
        self.wait(&format!("{key} {wanted}"), |screen| screen.contents().lines().any(has_mark));
    }

    /// Waits until all that was written is as wanted, also what has left the screen.
    pub fn wait_written(&self, what: &str, wanted: impl Fn(&[u8]) -> bool) {
        let seen = self.wait_until(DEADLINE, |output| wanted(&output.bytes));
        assert!(seen, "never written: {what}\n{}", self.describe());
    }

    fn wait_until(&self, time: Duration, wanted: impl Fn(&Output) -> bool) -> bool {
        let (output, changed) = &*self.output;
        let guard = output.lock().unwrap();
        let (guard, _) = changed.wait_timeout_while(guard, time, |output| !wanted(output)).unwrap();
        wanted(&guard)
    }

    /// What stands on the screen.
    pub fn contents(&self) -> String {
        self.output.0.lock().unwrap().screen.screen().contents()
    }

    /// Everything the program has written.
    pub fn bytes(&self) -> Vec<u8> {
        self.output.0.lock().unwrap().bytes.clone()
    }

    /// Asks the screen something.
    pub fn screen<T>(&self, ask: impl FnOnce(&vt100::Screen) -> T) -> T {
        ask(self.output.0.lock().unwrap().screen.screen())
    }

    /// Resizes the window.
    pub fn resize(&self, cols: u16, rows: u16) {
        let mut output = self.output.0.lock().unwrap();
        output.screen.screen_mut().set_size(at_least_one(rows), at_least_one(cols));
        drop(output);
        self.claim_size(cols, rows);
    }

    /// Lets the window say it has that size, though it keeps the one it has.
    pub fn claim_size(&self, cols: u16, rows: u16) {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    /// How many bytes of the keyboard nobody has read.
    pub fn unread(&self) -> u64 {
        rustix::io::ioctl_fionread(OpenOptions::new().read(true).open(&self.name).unwrap()).unwrap()
    }

    /// Sends a signal to the program alone.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// The program's process.
    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    /// The line settings are those the window was opened with.
    pub fn is_cooked(&self) -> bool {
        self.modes() == self.cooked
    }

    /// The line settings now.
    pub fn modes(&self) -> String {
        modes(&**self.master.as_ref().unwrap())
    }

    /// Waits for the program to end, and for its last output.
    pub fn ended(&mut self) -> ExitStatus {
        let status = self.ended_within(DEADLINE);
        let status = status.unwrap_or_else(|| panic!("still running\n{}", self.describe()));
        assert!(self.wait_until(DEADLINE, |output| output.over), "the output never ended");
        status
    }

    /// The exit status, if the program ends in that time.
    pub fn ended_within(&mut self, time: Duration) -> Option<ExitStatus> {
        let last = Instant::now() + time;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return Some(status);
            }
            if Instant::now() > last {
                return None;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Closes the window under the program.
    pub fn close(&mut self) {
        self.output.0.lock().unwrap().closing = true;
        self.keys = None;
        // The reader sleeps in a read that holds the window open; a character wakes it.
        if let Some(reader) = self.reader.take() {
            let mut far_end = OpenOptions::new().write(true).open(&self.name).unwrap();
            far_end.write_all(b".").unwrap();
            drop(far_end);
            reader.join().unwrap();
        }
        self.master = None;
    }

    /// Screen and modes as text, for a test that fails.
    pub fn describe(&self) -> String {
        let output = self.output.0.lock().unwrap();
        let screen = output.screen.screen();
        let mut text = format!(
            "alternate {}, cursor hidden {}, over {}\n",
            screen.alternate_screen(),
            screen.hide_cursor(),
            output.over
        );
        for row in screen.contents().lines() {
            writeln!(text, "| {row}").unwrap();
        }
        let tail = output.bytes.len().saturating_sub(400);
        writeln!(text, "last bytes: {}", output.bytes[tail..].escape_ascii()).unwrap();
        text
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // A test that failed must not leave its program behind.
        drop(self.child.kill());
        drop(self.child.wait());
        drop(self.keys.take());
        drop(self.master.take());
    }
}

fn command(program: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    for name in ["NO_COLOR", "ACCESSIBLE", "TMUX"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command
}

fn read(mut from: Box<dyn Read + Send>, into: Arc<(Mutex<Output>, Condvar)>) -> JoinHandle<()> {
    std::thread::spawn(move || {
        let mut buffer = vec![0; 65536];
        loop {
            let count = from.read(&mut buffer).unwrap_or_default();
            let mut output = into.0.lock().unwrap();
            output.over = count == 0;
            output.bytes.extend_from_slice(&buffer[..count]);
            output.screen.process(&buffer[..count]);
            into.1.notify_all();
            let output = into.1.wait_while(output, |output| output.stalled).unwrap();
            if count == 0 || output.closing {
                return;
            }
        }
    })
}

/// vt100 has no screen of no size.
fn at_least_one(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).unwrap_or(NonZeroU16::MIN)
}

fn modes(master: &(dyn MasterPty + Send)) -> String {
    let modes = master.get_termios().unwrap();
    format!(
        "{:?} {:?} {:?} {:?} {:?}",
        modes.input_flags,
        modes.output_flags,
        modes.control_flags,
        modes.local_flags,
        modes.control_chars
    )
}
