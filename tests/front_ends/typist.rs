//! A person in line mode without a terminal: lines are typed into the real front end, and what it
//! writes and where it ends up is read back.

use std::{
    cell::RefCell,
    io::{self, BufRead, Read, Write},
    rc::Rc,
};

use vaksam::{
    app::Model,
    frontends::line::{self, pager::Window},
    language::Language,
    page::Page,
    runtime::Session,
};

use crate::world::{TestPlatform, World};

/// A terminal as wide as most, so high that nothing waits to be asked for.
pub const HIGH: Window = Window { width: 80, height: Some(usize::MAX) };

/// What line mode wrote and where it ended up.
pub struct Typed {
    pub session: Session<TestPlatform>,
    pub output: String,
    /// Where in the output each line was typed.
    prompts: Vec<usize>,
}

impl Typed {
    /// Types lines with `/` between them and lets the input end: `"2 / kr / 3"`.
    pub fn lines(language: Language, lines: &str) -> Self {
        if lines.is_empty() {
            return Self::bytes(language, b"");
        }
        let lines: Vec<&str> = lines.split('/').map(str::trim).collect();
        Self::bytes(language, (lines.join("\n") + "\n").as_bytes())
    }

    /// Sends bytes as a keyboard or a pipe would, and lets the input end.
    pub fn bytes(language: Language, bytes: &[u8]) -> Self {
        Self::from(World::get().session(language), bytes)
    }

    /// Sends bytes to a session that begins as this one.
    pub fn from(session: Session<TestPlatform>, bytes: &[u8]) -> Self {
        Self::at(session, bytes, HIGH)
    }

    /// Sends bytes to a session in a window.
    pub fn at(mut session: Session<TestPlatform>, bytes: &[u8], window: Window) -> Self {
        let output = Output::default();
        let mut keyboard = Keyboard { bytes, output: output.clone(), prompts: Vec::new() };
        line::run(&mut session, &mut keyboard, output.clone(), window).unwrap();
        let prompts = keyboard.prompts;
        let output = String::from_utf8(output.0.take()).unwrap();
        Self { session, output, prompts }
    }

    /// What line mode writes from a state that is already somewhere, until the input ends.
    pub fn go_on(session: &mut Session<TestPlatform>, bytes: &[u8]) -> String {
        let mut output = Vec::new();
        line::run(session, bytes, &mut output, HIGH).unwrap();
        String::from_utf8(output).unwrap()
    }

    /// The page in view at the end.
    pub fn page(&self) -> Page {
        self.session.page()
    }

    /// How often settings were saved and forgotten.
    pub fn saves(&self) -> (usize, usize) {
        self.session.platform().saves
    }

    /// The state at the end.
    pub fn model(&self) -> &Model {
        self.session.model()
    }

    /// The answer to the last line, the next prompt with it.
    pub fn answer(&self) -> &str {
        self.answers().last().copied().unwrap_or(&self.output)
    }

    /// What was written before the first line and after each, up to its prompt and with it.
    pub fn answers(&self) -> Vec<&str> {
        let from = std::iter::once(&0).chain(&self.prompts);
        from.zip(&self.prompts).map(|(from, to)| &self.output[*from..*to]).collect()
    }
}

/// What is written, in view of whoever types.
#[derive(Clone, Default)]
struct Output(Rc<RefCell<Vec<u8>>>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Types a line when asked for one, and keeps where in the output that was.
struct Keyboard<'a> {
    bytes: &'a [u8],
    output: Output,
    prompts: Vec<usize>,
}

impl Read for Keyboard<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Keyboard<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let written = self.output.0.borrow().len();
        if self.prompts.last() != Some(&written) {
            self.prompts.push(written);
        }
        Ok(self.bytes)
    }

    fn consume(&mut self, read: usize) {
        self.bytes = &self.bytes[read..];
    }
}
