//! A person in line mode without a terminal: lines are typed into the real front end, and what it
//! writes and where it ends up is read back.

use vaksam::{app::Model, frontends::line, language::Language, page::Page, runtime::Session};

use crate::world::{TestPlatform, World};

/// Columns of line mode in the program.
pub const WIDTH: usize = 80;

/// What line mode wrote and where it ended up.
pub struct Typed {
    pub session: Session<TestPlatform>,
    pub output: String,
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
    pub fn from(mut session: Session<TestPlatform>, bytes: &[u8]) -> Self {
        let output = Self::go_on(&mut session, bytes);
        Self { session, output }
    }

    /// What line mode writes from a state that is already somewhere, until the input ends.
    pub fn go_on(session: &mut Session<TestPlatform>, bytes: &[u8]) -> String {
        let mut output = Vec::new();
        line::run(session, bytes, &mut output, WIDTH).unwrap();
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

    /// The answer to the last line: what was written since the last prompt but one.
    pub fn answer(&self) -> &str {
        let prompts: Vec<usize> = self.output.match_indices("\n> ").map(|(at, _)| at + 3).collect();
        let last = prompts.len().checked_sub(2).and_then(|last| prompts.get(last));
        last.map_or(&self.output, |at| &self.output[*at..])
    }
}
