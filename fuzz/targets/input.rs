//! The bytes of a terminal. The decoder is no part of the library's interface: it is compiled in.
#![no_main]
#![allow(dead_code, reason = "a part of the terminal")]

use std::time::Duration;

use frontends::terminal::{decoder::Decoder, keys::KeyPress};
use libfuzzer_sys::fuzz_target;
use vaksam::app;

#[path = "../../src/frontends"]
mod frontends {
    pub mod terminal {
        pub mod decoder;
        pub mod keys;
        mod sequences;
    }
}

fuzz_target!(|bytes: &[u8]| {
    let whole = Decoder::default().feed(bytes);
    let mut decoder = Decoder::default();
    let mut pieces = Vec::new();
    // Where the bytes are cut changes nothing.
    for piece in bytes.chunks(1 + bytes.len() % 7) {
        pieces.extend(decoder.feed(piece));
    }
    assert_eq!(pieces, whole);
    // The leave key is heard behind anything, and so is the key for 112 after a breath.
    for leave in [0x18, 0x03] {
        let mut decoder = Decoder::default();
        decoder.feed(bytes);
        assert_eq!(decoder.feed(&[leave]).last(), Some(&KeyPress::Leave));
    }
    decoder.silence(Duration::from_millis(400));
    assert!(decoder.patience().is_none());
    assert_eq!(decoder.feed(b"!"), [KeyPress::Key(app::key::Key::char('!'))]);
});
