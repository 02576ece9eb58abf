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
mod tests {
    #![expect(clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;

    use super::*;

    const LONG: Duration = Duration::from_secs(1);

    fn keys(names: &str) -> Vec<KeyPress> {
        let key = |name: &str| KeyPress::Key(name.parse().unwrap_or(Key::char('\0')));
        names.split(' ').filter(|name| !name.is_empty()).map(key).collect()
    }

    /// What the bytes mean, and what a silence then adds.
    fn decode(bytes: &[u8]) -> Vec<KeyPress> {
        let mut decoder = Decoder::default();
        let mut presses = decoder.feed(bytes);
        presses.extend(decoder.silence(LONG));
        assert_eq!(decoder.patience(), None, "{}", bytes.escape_ascii());
        presses
    }

    #[test]
    fn keys_are_known_in_all_their_spellings() {
        let table: &[(&str, &[&str])] = &[
            ("up", &["\x1b[A", "\x1bOA", "\x1b[1;2A", "\x1b[a", "\x1b[1;1:1A", "\x1b[57419u"]),
            ("down", &["\x1b[B", "\x1bOB", "\x1b[1;129B", "\x1b[1;1:2B", "\x1b[40;80;0;1;0;1_"]),
            ("right", &["\x1b[C", "\x1bOC", "\x1b[1;65C"]),
            ("left", &["\x1b[D", "\x1bOD", "\x1bOd"]),
            ("home", &["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~", "\x1b[7$", "\x1b[1;2H"]),
            ("end", &["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~", "\x1b[8$"]),
            ("delete", &["\x1b[3~", "\x1b[3$", "\x1b[3;2~"]),
            ("pageup", &["\x1b[5~", "\x1b[5$"]),
            ("pagedown", &["\x1b[6~"]),
            ("backtab", &["\x1b[Z", "\x1b\t", "\x1b[9;2u", "\x1b[27;2;9~", "\x1b[1;2Z"]),
            ("tab", &["\t", "\x1bOI", "\x1b[9u"]),
            ("enter", &["\r", "\x1bOM", "\x1b[13u", "\x1b[13;2u", "\x1b[57414u"]),
            ("backspace", &["\x7f", "\x08", "\x1b[127u", "\x1b[104;5u", "\x1b[8;14;8;1;0;1_"]),
            ("esc", &["\x1b", "\x1b[27u", "\x1b[27;3u"]),
            ("f1", &["\x1bOP", "\x1b[11~", "\x1b[[A", "\x1b[P"]),
            ("f2", &["\x1bOQ", "\x1b[12~", "\x1b[[B", "\x1b[Q", "\x1b[113;60;0;1;0;1_"]),
            ("f12", &["\x1b[24~"]),
            ("ctrl-up", &["\x1b[1;5A"]),
            ("alt-up", &["\x1b[1;3A"]),
            ("ctrl-home", &["\x1b[7^"]),
            ("ctrl-l", &["\x0c", "\x1b[108;5u", "\x1b[27;5;108~", "\x1b[76;69u", "\x1b[12;1u"]),
            ("!", &["!", "\x1b[33u", "\x1b[49;2;33u", "\x1b[49:33;2u", "\x1b[27;2;33~"]),
            ("5", &["5", "\x1bOu", "\x1b[57404u"]),
            ("x", &["x", "\x1b[120u", "\x1b[27;1;120~", "\x1b[88;45;120;1;0;1_"]),
            ("X", &["X", "\x1b[120;2u", "\x1b[120;65u", "\x1b[120:88;2u"]),
            ("å", &["å", "\x1b[229u"]),
            ("@", &["@", "\x1b[50;3;64;1;9;1_"]),
        ];
        for (name, spellings) in table {
            for bytes in *spellings {
                assert_eq!(decode(bytes.as_bytes()), keys(name), "{}", bytes.escape_default());
            }
        }
        assert_eq!(decode(b"\x9bA\x8fB"), keys("up down"), "in eight bits");
    }

    #[test]
    fn the_leave_key_is_known_in_all_its_spellings() {
        for bytes in [
            "\x18",
            "\x03",
            "\x1b\x18",
            "\x1b[120;5u",
            "\x1b[99;5u",
            "\x1b[88;5u",
            "\x1b[120;6u",
            "\x1b[120;7u",
            "\x1b[120;69u",
            "\x1b[120;133u",
            "\x1b[120;197u",
            "\x1b[120;13u",
            "\x1b[120;5:1u",
            "\x1b[120:88;6u",
            "\x1b[1095::120;5u",
            "\x1b[1089::99;5u",
            "\x1b[24u",
            "\x1b[27;5;120~",
            "\x1b[27;6;88~",
            "\x1b[27;5;24~",
            "\x1b[88;45;24;1;8;1_",
            "\x1b[88;45;0;1;4;1_",
        ] {
            assert_eq!(decode(bytes.as_bytes()), [KeyPress::Leave], "{}", bytes.escape_default());
        }
        // Even where the beginning has counted as something else.
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b");
        decoder.silence(LONE_ESC);
        assert_eq!(decoder.feed(b"[120;5u"), [KeyPress::Leave]);
    }

    #[test]
    fn what_is_no_key_is_dropped() {
        for bytes in [
            "\x1b[?997;1n",
            "\x1b[?2026;2$y",
            "\x1b[4;2$y",
            "\x1b[?62;22c",
            "\x1b[>41;390;0c",
            "\x1b[?1u",
            "\x1b[1;1R",
            "\x1b[0n",
            "\x1b[I",
            "\x1b[O",
            "\x1b[M !!",
            "\x1b[M   ",
            "\x1b[<0;10;20M",
            "\x1b[<0;0;0m",
            "\x1b[32;10;20M",
            "\x1b[8;24;80t",
            "\x1b]11;rgb:0000/0000/0000\x07",
            "\x1b]11;rgb:0000/0000/0000\x1b\\",
            "\x1bP1$r0m\x1b\\",
            "\x1bP>|xterm(390)\x1b\\",
            "\x1b_Gi=1;OK\x1b\\",
            "\x1b[200~three words\r\x1b[A!\x1b[201~",
            "\x1b[200~never ended",
            "\x1b[120;5:3u",
            "\x1b[1;1:3A",
            "\x1b[57441u",
            "\x1b[2~",
            "\x1b[88;45;24;0;8;1_",
            "\x1b[99999999999999999999~",
            "\x1b[1?A",
            "\x1b[1;",
            "\x1b[",
            "\x1bO",
            "\x1b[M",
            "\u{fffd}",
        ] {
            assert_eq!(decode(bytes.as_bytes()), [], "{}", bytes.escape_default());
        }
        assert_eq!(decode(b"\xc3"), []);
        assert_eq!(decode(b"\xc3!"), keys("!"));
        assert_eq!(decode(b"\xff\xfe\xed\xa0\x80"), []);
    }

    #[test]
    fn esc_and_a_key_are_both_heard_however_close_they_are() {
        assert_eq!(decode(b"\x1b!"), keys("esc !"));
        assert_eq!(decode("\x1bå".as_bytes()), keys("esc å"));
        assert_eq!(decode(b"\x1b\r"), keys("esc enter"));
        assert_eq!(decode(b"\x1b\x1b"), keys("esc esc"));
        assert_eq!(decode(b"\x1b\x1b[A"), keys("esc up"));
        assert_eq!(decode(b"\x1b\x1bOA"), keys("esc up"));
    }

    #[test]
    fn an_arrow_in_pieces_is_an_arrow_and_never_letters() {
        for (first, second) in [("\x1b", "[A"), ("\x1b[", "A"), ("\x1bO", "A"), ("\x1b[1;", "5A")] {
            for milliseconds in [0, 1, 10, 49, 51, 300, 399] {
                let silence = Duration::from_millis(milliseconds);
                let mut decoder = Decoder::default();
                assert_eq!(decoder.feed(first.as_bytes()), []);
                let counted = decoder.silence(silence);
                let arrow = decoder.feed(second.as_bytes());
                if first == "\x1b" && silence >= LONE_ESC {
                    assert_eq!((counted, arrow), (keys("esc"), keys("")), "{milliseconds}");
                } else {
                    assert_eq!((counted.len(), arrow.len()), (0, 1), "{first:?} {milliseconds}");
                }
                assert_eq!(decoder.feed(b"j"), keys("j"));
            }
        }
    }

    #[test]
    fn a_lone_esc_counts_after_some_tens_of_milliseconds() {
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b");
        assert_eq!(decoder.patience(), Some(LONE_ESC));
        assert_eq!(decoder.silence(Duration::from_millis(29)), []);
        assert_eq!(decoder.silence(Duration::from_millis(50)), keys("esc"));
        assert_eq!(decoder.silence(Duration::from_millis(60)), []);
        // A capital that begins sequences is also a key.
        assert_eq!(decoder.feed(b"O"), []);
        assert_eq!(decoder.silence(LONE_ESC), keys("O"));
    }

    #[test]
    fn nothing_unfinished_takes_the_next_key_for_long() {
        for bytes in
            ["\x1b[", "\x1bO", "\x1b[1;5", "\x1b[M", "\x1b[200~", "\x1b[7$", "\x1b]", "\x1bP"]
        {
            let mut decoder = Decoder::default();
            decoder.feed(bytes.as_bytes());
            decoder.silence(SEQUENCE);
            assert_eq!(decoder.feed(b"!"), keys("!"), "{}", bytes.escape_default());
        }
    }

    #[test]
    fn what_is_too_long_is_dropped_to_its_end() {
        for (begin, piece) in [("\x1b[200~", "!"), ("\x1b]52;", "!"), ("\x1b[", "1;")] {
            let mut decoder = Decoder::default();
            let mut bytes = begin.to_owned();
            bytes.push_str(&piece.repeat(2 * MAX_BURST));
            bytes.push_str("yn!");
            assert_eq!(decoder.feed(bytes.as_bytes()), [], "{}", begin.escape_default());
            assert_eq!(decoder.silence(BURST), []);
            assert_eq!(decoder.feed(b"!"), keys("!"));
        }
    }

    #[test]
    fn suspending_cancels_what_was_begun() {
        assert_eq!(decode(b"\x1a"), [KeyPress::Suspend]);
        assert_eq!(decode(b"\x1b[\x1aj"), [vec![KeyPress::Suspend], keys("j")].concat());
        assert_eq!(decode(b"\x1b[200~\x1a\x1b[201~j"), keys("j"));
    }

    /// Bytes of which many belong to sequences.
    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        const PIECES: [&str; 24] = [
            "\x1b",
            "\x1b[",
            "\x1bO",
            "\x1b]",
            "\x1bP",
            "\x1b\\",
            "\x1b[200~",
            "\x1b[201~",
            "\x1b[M",
            "[",
            "O",
            "A",
            "u",
            "~",
            "$",
            ";",
            ":",
            "?",
            "1",
            "27",
            "120",
            "å",
            "ж",
            "😀",
        ];
        let piece = |number: u16| match u8::try_from(number) {
            Ok(byte) => vec![byte],
            Err(_) => PIECES[usize::from(number) % PIECES.len()].as_bytes().to_vec(),
        };
        prop::collection::vec(0u16..1024, 0..64).prop_map(move |pieces| {
            let mut bytes: Vec<u8> = pieces.into_iter().flat_map(piece).collect();
            bytes.truncate(64);
            bytes
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn the_leave_key_is_heard_behind_any_bytes(before in bytes(), which in 0usize..2) {
            let mut decoder = Decoder::default();
            let mut presses = decoder.feed(&before);
            presses.extend(decoder.feed(&keys::LEAVE_BYTES[which..=which]));
            prop_assert_eq!(presses.last(), Some(&KeyPress::Leave));
        }

        #[test]
        fn the_emergency_key_is_heard_behind_any_bytes_and_a_breath(before in bytes()) {
            let mut decoder = Decoder::default();
            decoder.feed(&before);
            decoder.silence(SEQUENCE);
            prop_assert_eq!(decoder.feed(b"!"), keys("!"));
        }

        #[test]
        fn where_the_bytes_are_cut_changes_nothing(all in bytes(), cuts in prop::collection::vec(0usize..64, 0..6)) {
            let mut decoder = Decoder::default();
            let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(all.len())).collect();
            cuts.extend([0, all.len()]);
            cuts.sort_unstable();
            let mut presses = Vec::new();
            for ends in cuts.windows(2) {
                presses.extend(decoder.feed(&all[ends[0]..ends[1]]));
            }
            prop_assert_eq!(presses, Decoder::default().feed(&all));
            prop_assert_eq!(decoder.stage, { let mut whole = Decoder::default(); whole.feed(&all); whole.stage });
        }

        #[test]
        fn text_is_typed_as_it_is(text in "[^\\p{C}]{0,40}") {
            let typed = text.chars().map(|c| KeyPress::Key(Key::char(c)));
            let typed = typed.filter(|press| *press != KeyPress::Key(Key::char(char::REPLACEMENT_CHARACTER)));
            prop_assert_eq!(Decoder::default().feed(text.as_bytes()), typed.collect::<Vec<_>>());
        }
    }

    mod terminfo {
        #![expect(clippy::print_stdout, reason = "tells what was run")]

        use std::{collections::BTreeSet, fs, process::Command};

        use super::*;

        /// The names of all entries on this machine.
        fn entries() -> BTreeSet<String> {
            let mut names = BTreeSet::new();
            for folder in ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"] {
                for letter in fs::read_dir(folder).into_iter().flatten().flatten() {
                    let files = fs::read_dir(letter.path()).into_iter().flatten().flatten();
                    names.extend(files.filter_map(|file| file.file_name().into_string().ok()));
                }
            }
            names
        }

        /// The keys of an entry: the capability and the bytes it sends.
        fn key_strings(entry: &str) -> Vec<(String, Vec<u8>)> {
            let output = Command::new("infocmp").args(["-1", "-x", entry]).output();
            let output = output.map(|output| output.stdout).unwrap_or_default();
            let text = String::from_utf8_lossy(&output).into_owned();
            let capabilities = text.lines().filter_map(|line| line.trim().split_once('='));
            capabilities
                .filter(|(name, _)| name.starts_with('k'))
                .map(|(name, value)| (name.to_owned(), unescape(value.trim_end_matches(','))))
                .collect()
        }

        fn unescape(value: &str) -> Vec<u8> {
            let mut bytes = Vec::new();
            let mut rest = value.chars();
            while let Some(c) = rest.next() {
                let byte = match c {
                    '^' => rest.next().map_or(0, |c| (c as u8) & 0x1f),
                    '\\' => match rest.next() {
                        Some('E' | 'e') => 0x1b,
                        Some('n') => b'\n',
                        Some('r') => b'\r',
                        Some('t') => b'\t',
                        Some('b') => 8,
                        Some('s') => b' ',
                        Some(digit @ '0'..='7') => {
                            let more: String = rest.by_ref().take(2).collect();
                            u8::from_str_radix(&format!("{digit}{more}"), 8).unwrap_or(0)
                        }
                        Some(c) => c as u8,
                        None => 0,
                    },
                    c => c as u8,
                };
                bytes.push(byte);
            }
            bytes
        }

        #[test]
        fn every_key_string_whole_or_cut_lets_the_leave_key_through() {
            let mut strings: Vec<_> =
                entries().iter().flat_map(|entry| key_strings(entry)).collect();
            if strings.is_empty() {
                println!("not run: no terminfo entry, or no infocmp");
                return;
            }
            strings.sort_unstable();
            strings.dedup();
            println!("{} key strings", strings.len());
            for (name, bytes) in &strings {
                for end in 0..=bytes.len() {
                    let cut = &bytes[..end];
                    let mut decoder = Decoder::default();
                    decoder.feed(cut);
                    let leaves = decoder.feed(b"\x18");
                    assert!(leaves.ends_with(&[KeyPress::Leave]), "{name} {}", cut.escape_ascii());
                    // And no key of the keyboard deafens the program to what is pressed a moment later.
                    let mut decoder = Decoder::default();
                    decoder.feed(cut);
                    decoder.silence(SEQUENCE);
                    assert_eq!(decoder.feed(b"!"), keys("!"), "{name} {}", cut.escape_ascii());
                }
            }
        }

        #[test]
        fn the_keys_of_common_terminals_are_the_keys_they_are_called() {
            let expected = [
                ("kcuu1", "up"),
                ("kcud1", "down"),
                ("kcub1", "left"),
                ("kcuf1", "right"),
                ("khome", "home"),
                ("kend", "end"),
                ("kpp", "pageup"),
                ("knp", "pagedown"),
                ("kdch1", "delete"),
                ("kcbt", "backtab"),
                ("kf1", "f1"),
                ("kf2", "f2"),
                ("kHOM", "home"),
            ];
            for entry in
                ["xterm-256color", "tmux-256color", "screen", "linux", "rxvt", "vt100", "vt220"]
            {
                for (name, bytes) in key_strings(entry) {
                    if let Some((_, key)) =
                        expected.iter().find(|(capability, _)| *capability == name)
                    {
                        // A delete key on terminals that have none sends the rub-out.
                        let is_rubout = name == "kdch1" && bytes == b"\x7f";
                        assert!(
                            is_rubout || decode(&bytes) == keys(key),
                            "{entry} {name} {}",
                            bytes.escape_ascii()
                        );
                    }
                }
            }
        }
    }
}
