//! Reads lines of anything: a line has a longest length while it is read, so that a pipe without line
//! ends fills no memory and does not keep the program for ever.

use std::io::{self, BufRead, Read as _};

/// Far more than anybody types; enough for every mark of the longest list.
const LONGEST: u64 = 4096;

/// What goes on for so many bytes without an end is no line that somebody typed.
const ENDLESS: u64 = 1 << 20;

/// Lines of an input.
pub struct Lines<R> {
    input: R,
    line: Vec<u8>,
    is_first: bool,
}

/// What was read.
pub enum Read {
    Line(String),
    /// The start of a line that is too long; the rest is passed over.
    Start(String),
    End,
}

impl<R: BufRead> Lines<R> {
    pub const fn new(input: R) -> Self {
        Self { input, line: Vec::new(), is_first: true }
    }

    /// The next line.
    ///
    /// # Errors
    /// What reading gives.
    pub fn next(&mut self) -> io::Result<Read> {
        self.line.clear();
        (&mut self.input).take(LONGEST).read_until(b'\n', &mut self.line)?;
        if self.line.is_empty() {
            return Ok(Read::End);
        }
        // Not every keyboard sends UTF-8; a letter that is not understood must not end the session.
        let line = String::from_utf8_lossy(&self.line);
        let is_first = std::mem::take(&mut self.is_first);
        let start = line.trim_start_matches('\u{feff}');
        let line = if is_first { start.to_owned() } else { line.into_owned() };
        if self.line.ends_with(b"\n") || !self.is_too_long() {
            return Ok(Read::Line(line));
        }
        Ok(if self.skip_rest()? { Read::Start(line) } else { Read::End })
    }

    fn is_too_long(&self) -> bool {
        u64::try_from(self.line.len()).is_ok_and(|length| length >= LONGEST)
    }

    /// Passes over the rest of a line; tells whether it came to an end.
    fn skip_rest(&mut self) -> io::Result<bool> {
        let mut rest = (&mut self.input).take(ENDLESS);
        loop {
            let part = rest.fill_buf()?;
            let end = part.iter().position(|byte| *byte == b'\n');
            let (length, is_last) = (part.len(), end.is_some() || part.is_empty());
            rest.consume(end.map_or(length, |at| at + 1));
            if is_last {
                return Ok(rest.limit() > 0);
            }
        }
    }
}
