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
    for bytes in ["\x1b[", "\x1bO", "\x1b[1;5", "\x1b[M", "\x1b[200~", "\x1b[7$", "\x1b]", "\x1bP"]
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
        let mut strings: Vec<_> = entries().iter().flat_map(|entry| key_strings(entry)).collect();
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
                if let Some((_, key)) = expected.iter().find(|(capability, _)| *capability == name)
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
