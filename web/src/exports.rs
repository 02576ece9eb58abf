//! What the script of the page calls. Text goes in a character at a time and comes out as a place in
//! memory that the script only reads, so that no pointer is ever followed here.
#![expect(
    unsafe_code,
    reason = "an exported name is an attribute that counts as unsafe; nothing here is an unsafe block"
)]

use std::{cell::RefCell, mem};

use crate::WebSession;

/// Longer than any text that the script sends.
const LONGEST_INPUT: usize = 4096;

#[derive(Default)]
struct Exchange {
    input: String,
    output: String,
    session: Option<WebSession>,
}

thread_local! {
    static EXCHANGE: RefCell<Exchange> = RefCell::default();
}

fn with<R>(act: impl FnOnce(&mut Exchange) -> R) -> R {
    EXCHANGE.with_borrow_mut(act)
}

impl Exchange {
    fn take_input(&mut self) -> String {
        mem::take(&mut self.input)
    }

    /// Writes the page; gives how many bytes it takes.
    fn write(&mut self) -> usize {
        self.output = self.session.as_mut().map(WebSession::write).unwrap_or_default();
        self.output.len()
    }
}

/// Adds a character to what the next call is told.
#[unsafe(no_mangle)]
extern "C" fn input(character: u32) {
    with(|exchange| {
        if exchange.input.len() < LONGEST_INPUT {
            exchange.input.extend(char::from_u32(character));
        }
    });
}

/// Begins a session in a language of those put in, at a second since 1970.
#[unsafe(no_mangle)]
extern "C" fn begin(seconds: u32) -> usize {
    with(|exchange| {
        let languages = exchange.take_input();
        exchange.session = Some(WebSession::new(&languages, seconds.into()));
        exchange.write()
    })
}

/// Does what the event put in means; gives how many bytes the page takes.
#[unsafe(no_mangle)]
extern "C" fn handle(seconds: u32) -> usize {
    with(|exchange| {
        let event = exchange.take_input();
        if let Some(session) = &mut exchange.session {
            session.handle(&event, seconds.into());
        }
        exchange.write()
    })
}

/// Where in memory the page was written.
#[unsafe(no_mangle)]
extern "C" fn output() -> usize {
    with(|exchange| exchange.output.as_ptr().addr())
}

/// Forgets everything.
#[unsafe(no_mangle)]
extern "C" fn end() {
    with(|exchange| *exchange = Exchange::default());
}
