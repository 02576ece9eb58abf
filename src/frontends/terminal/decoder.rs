//! From the bytes of a Unix terminal to keys. Pure: bytes and silence in, keys out, so that every
//! string of bytes can be tried without a terminal.
//!
//! The bytes of the leave key are looked at before anything else, whatever stands before them. An
//! ESC begins most keys and is a key itself: it counts once nothing has followed for a while.
//! Control sequences and UTF-8 are read by `vte`; what is no key (replies, notices, the mouse) is
//! dropped, and so is what never ends.

use std::time::Duration;

use vte::{Params, Parser, Perform};

use super::{
    keys::{self, KeyPress},
    sequences::{self, CsiMeaning},
};
use crate::app::key::{Key, KeyCode};

/// An ESC after which nothing has come for so long is the key of that name. Terminals send what
/// belongs to it at once; a network may tear it apart.
const LONE_ESC: Duration = Duration::from_millis(50);
/// The rest of a key may come so long after its beginning.
const SEQUENCE: Duration = Duration::from_millis(400);
/// A reply or a paste comes in one go; whoever types is slower than this.
const BURST: Duration = Duration::from_millis(200);

/// The longest control sequence; no key has a tenth of it.
const MAX_SEQUENCE: usize = 256;
/// The longest reply and paste. What is longer is dropped to its end: typed as keys, the rest would
/// give answers.
const MAX_BURST: usize = 65_536;

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";

/// What the next byte belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    /// Nothing: a character begins.
    #[default]
    Ground,
    /// An ESC, so far alone.
    Escape { in_string: bool },
    /// An ESC that has counted as a key. What now comes of a key torn apart is dropped.
    AfterEscape,
    /// `ESC [`, and so many bytes after it.
    Csi { late: bool, length: usize, only_digits: bool },
    /// `ESC O`, and so many bytes after it.
    Ss3 { late: bool, length: usize },
    /// `ESC [ [`: a function key of the Linux console.
    LinuxFunction { late: bool },
    /// A report of the mouse: so many bytes are still to come.
    Mouse { left: u8 },
    /// A reply of the terminal, up to its end.
    Reply { length: usize },
    /// A paste, up to its end, of which so many bytes have come.
    Paste { length: usize, of_end: usize },
    /// Too long to be anything: dropped until there is silence.
    Flood,
}

/// Reads keys from bytes that may come in pieces.
#[derive(Default)]
pub struct Decoder {
    stage: Stage,
    parser: Parser,
    /// Bytes still missing from a character in UTF-8, where those beyond ASCII have no other meaning.
    utf8_left: u8,
    decoded: Vec<KeyPress>,
}

impl Decoder {
    /// What these bytes mean, with those before them.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<KeyPress> {
        for byte in bytes {
            self.byte(*byte);
        }
        std::mem::take(&mut self.decoded)
    }

    /// How long a silence would change what the bytes so far mean; `None` where it would not.
    pub const fn patience(&self) -> Option<Duration> {
        match self.stage {
            Stage::Ground => None,
            Stage::Escape { .. } | Stage::Ss3 { late: true, length: 0 } => Some(LONE_ESC),
            Stage::AfterEscape
            | Stage::Csi { .. }
            | Stage::Ss3 { .. }
            | Stage::LinuxFunction { .. }
            | Stage::Mouse { .. } => Some(SEQUENCE),
            Stage::Reply { .. } | Stage::Paste { .. } | Stage::Flood => Some(BURST),
        }
    }

    /// What the bytes so far mean after so long without another.
    pub fn silence(&mut self, silence: Duration) -> Vec<KeyPress> {
        while self.patience().is_some_and(|patience| silence >= patience) {
            match self.stage {
                Stage::Escape { .. } => {
                    self.escape_key();
                    self.stage = Stage::AfterEscape;
                }
                // Two keys after all, pressed one after the other.
                Stage::Ss3 { late: true, length: 0 } => {
                    self.begin(Stage::Ground);
                    self.byte(b'O');
                }
                _ => self.begin(Stage::Ground),
            }
        }
        std::mem::take(&mut self.decoded)
    }

    fn begin(&mut self, stage: Stage) {
        self.stage = stage;
        self.parser = Parser::default();
        self.utf8_left = 0;
    }

    fn escape_key(&mut self) {
        self.decoded.push(KeyPress::Key(Key::plain(KeyCode::Esc)));
    }

    fn byte(&mut self, byte: u8) {
        if keys::LEAVE_BYTES.contains(&byte) {
            self.begin(Stage::Ground);
            self.decoded.push(KeyPress::Leave);
            return;
        }
        match self.stage {
            Stage::Paste { length, of_end } => self.paste(byte, length, of_end),
            Stage::Flood => {}
            _ if byte == keys::SUSPEND_BYTE => {
                self.begin(Stage::Ground);
                self.decoded.push(KeyPress::Suspend);
            }
            Stage::Escape { in_string } => self.after_escape(byte, in_string),
            _ if byte == ESC => {
                let in_string = matches!(self.stage, Stage::Reply { .. });
                self.begin(Stage::Escape { in_string });
            }
            Stage::Ground => self.character(byte),
            Stage::AfterEscape => match byte {
                b'[' => self.begin_csi(true),
                b'O' => self.begin(Stage::Ss3 { late: true, length: 0 }),
                byte => {
                    self.begin(Stage::Ground);
                    self.character(byte);
                }
            },
            Stage::Csi { late, length, only_digits } => self.csi(byte, late, length, only_digits),
            Stage::Ss3 { late, length } => self.ss3(byte, late, length),
            Stage::LinuxFunction { late } => {
                self.begin(Stage::Ground);
                self.decoded.extend(sequences::linux_function(byte).filter(|_| !late));
            }
            Stage::Mouse { left: 0 | 1 } => self.begin(Stage::Ground),
            Stage::Mouse { left } => self.stage = Stage::Mouse { left: left - 1 },
            Stage::Reply { .. } if byte == b'\x07' => self.begin(Stage::Ground),
            Stage::Reply { length: MAX_BURST.. } => self.begin(Stage::Flood),
            Stage::Reply { length } => self.stage = Stage::Reply { length: length + 1 },
        }
    }

    /// The byte after an ESC: the second of a sequence, or else a key of its own, as typed right
    /// after Esc or together with Alt, which terminals send alike.
    fn after_escape(&mut self, byte: u8, in_string: bool) {
        match byte {
            b'[' => self.begin_csi(false),
            b'O' => self.begin(Stage::Ss3 { late: false, length: 0 }),
            b']' | b'P' | b'_' => self.begin(Stage::Reply { length: 0 }),
            b'\\' if in_string => self.begin(Stage::Ground),
            // Shift and Tab on the Linux console.
            b'\t' => {
                self.begin(Stage::Ground);
                self.decoded.push(KeyPress::Key(Key::plain(KeyCode::BackTab)));
            }
            ESC => {
                self.escape_key();
                self.begin(Stage::Escape { in_string: false });
            }
            byte => {
                self.escape_key();
                self.begin(Stage::Ground);
                self.character(byte);
            }
        }
    }

    fn begin_csi(&mut self, late: bool) {
        self.begin(Stage::Csi { late, length: 0, only_digits: true });
        self.parse(ESC);
        self.parse(b'[');
    }

    /// A byte between sequences: part of a character, a control character, or the beginning of a
    /// sequence in one byte, as terminals of eight bits send it.
    fn character(&mut self, byte: u8) {
        match byte {
            0x8f if self.utf8_left == 0 => self.begin(Stage::Ss3 { late: false, length: 0 }),
            0x9b if self.utf8_left == 0 => self.begin_csi(false),
            byte => {
                self.utf8_left = match byte {
                    0x80..=0xbf => self.utf8_left.saturating_sub(1),
                    0xc2..=0xdf => 1,
                    0xe0..=0xef => 2,
                    0xf0..=0xf4 => 3,
                    _ => 0,
                };
                let _nothing = self.parse(byte);
            }
        }
    }

    fn csi(&mut self, byte: u8, late: bool, length: usize, only_digits: bool) {
        match byte {
            b'[' if length == 0 => return self.begin(Stage::LinuxFunction { late }),
            // No sequence contains them; so this one was never finished.
            0x80.. => {
                self.begin(Stage::Ground);
                return self.character(byte);
            }
            _ if length >= MAX_SEQUENCE => return self.begin(Stage::Flood),
            _ => {}
        }
        // rxvt ends a key with Shift by a character that ends no sequence elsewhere.
        let is_shifted = byte == b'$' && only_digits && length > 0;
        let byte = if is_shifted { b'~' } else { byte };
        let meaning = self.parse(byte);
        if !(0x40..=0x7e).contains(&byte) {
            let only_digits = only_digits && byte.is_ascii_digit();
            self.stage = Stage::Csi { late, length: length + 1, only_digits };
            return;
        }
        self.begin(match meaning {
            _ if byte == b'M' && length == 0 => Stage::Mouse { left: 3 },
            Some(CsiMeaning::Paste) => Stage::Paste { length: 0, of_end: 0 },
            _ => Stage::Ground,
        });
        if let Some(CsiMeaning::Key(press)) = meaning {
            self.decoded.extend((!late || press == KeyPress::Leave).then_some(press));
        }
    }

    fn ss3(&mut self, byte: u8, late: bool, length: usize) {
        if (byte.is_ascii_digit() || byte == b';') && length < 4 {
            // Old terminals put the modifiers here.
            self.stage = Stage::Ss3 { late, length: length + 1 };
            return;
        }
        self.begin(Stage::Ground);
        match sequences::ss3(byte) {
            Some(key) if !late => self.decoded.push(key),
            Some(_) => {}
            // Not the end of one: the beginning is dropped, but this byte was meant.
            None => self.character(byte),
        }
    }

    fn paste(&mut self, byte: u8, length: usize, of_end: usize) {
        let of_end = match PASTE_END.get(of_end) {
            Some(expected) if *expected == byte => of_end + 1,
            _ => usize::from(byte == ESC),
        };
        if of_end == PASTE_END.len() {
            self.begin(Stage::Ground);
        } else if length >= MAX_BURST {
            self.begin(Stage::Flood);
        } else {
            self.stage = Stage::Paste { length: length + 1, of_end };
        }
    }

    /// Hands a byte to the parser; gives the meaning of a control sequence that it ends.
    fn parse(&mut self, byte: u8) -> Option<CsiMeaning> {
        let mut performer = Performer { decoded: &mut self.decoded, meaning: None };
        self.parser.advance(&mut performer, &[byte]);
        performer.meaning
    }
}

/// Takes what the parser has recognized.
struct Performer<'a> {
    decoded: &'a mut Vec<KeyPress>,
    meaning: Option<CsiMeaning>,
}

impl Perform for Performer<'_> {
    fn print(&mut self, c: char) {
        match c {
            '\u{7f}' => self.decoded.push(KeyPress::Key(Key::plain(KeyCode::Backspace))),
            // What stands for bytes that are no UTF-8.
            char::REPLACEMENT_CHARACTER => {}
            c if c.is_control() => {}
            c => self.decoded.push(KeyPress::Key(Key::char(c))),
        }
    }

    fn execute(&mut self, byte: u8) {
        self.decoded
            .extend(keys::control(byte.into()).map(|(code, known)| keys::press(code, known)));
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], ignore: bool, action: char) {
        if !ignore && intermediates.is_empty() {
            self.meaning = sequences::csi(&params.into(), action);
        }
    }
}

#[cfg(test)]
mod tests;
