//! The program's own keys, one name for each however it was spelled, and which of them leave and
//! suspend.

use crate::app::key::{Key, KeyCode};

/// What Ctrl-X and Ctrl-C send.
#[cfg(unix)]
pub const LEAVE_BYTES: [u8; 2] = [0x18, 0x03];

/// What Ctrl-Z sends.
#[cfg(unix)]
pub const SUSPEND_BYTE: u8 = 0x1a;

/// What a key press asks of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPress {
    /// A key for the app.
    Key(Key),
    /// To leave at once, from anywhere.
    Leave,
    /// To lend the terminal to the shell.
    Suspend,
}

/// What was held beside the key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Modifiers {
    pub shift: bool,
    pub ctrl: bool,
    pub alt: bool,
}

/// What a key with these modifiers asks for.
pub fn press(code: KeyCode, modifiers: Modifiers) -> KeyPress {
    let key = normalize(code, modifiers);
    match key {
        // With Shift, Alt or Caps Lock as well: whoever leaves has no time to look.
        Key { code: KeyCode::Char('x' | 'c'), ctrl: true, .. } => KeyPress::Leave,
        Key { code: KeyCode::Char('z'), ctrl: true, alt: false } => KeyPress::Suspend,
        key => KeyPress::Key(key),
    }
}

/// The key of a control character, and Control where the character is a letter with it.
#[cfg(unix)]
pub fn control(code: u32) -> Option<(KeyCode, Modifiers)> {
    let code = match code {
        8 | 127 => KeyCode::Backspace,
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        1..=26 => {
            let letter = char::from_u32(code + u32::from(b'a') - 1)?;
            return Some((KeyCode::Char(letter), Modifiers { ctrl: true, ..Modifiers::default() }));
        }
        _ => return None,
    };
    Some((code, Modifiers::default()))
}

/// A key held down moves through a list, but answers a question only once.
pub const fn is_movement(code: KeyCode) -> bool {
    matches!(
        code,
        KeyCode::Up
            | KeyCode::Down
            | KeyCode::Left
            | KeyCode::Right
            | KeyCode::PageUp
            | KeyCode::PageDown
    )
}

/// Gives one name to a key that terminals report in different ways.
fn normalize(code: KeyCode, Modifiers { shift, ctrl, alt }: Modifiers) -> Key {
    match code {
        // Esc pressed twice, or Esc over a slow connection, is reported with Alt.
        KeyCode::Esc => Key::plain(KeyCode::Esc),
        KeyCode::Tab if shift => Key { code: KeyCode::BackTab, ctrl, alt },
        // AltGr on Windows is reported as Ctrl and Alt.
        KeyCode::Char(c) if ctrl && alt && !c.is_ascii_alphanumeric() => Key::char(c),
        // The leave key has to work under Caps Lock and Shift as well.
        KeyCode::Char(c) if ctrl => normalize_ctrl(c.to_ascii_lowercase(), alt),
        code => Key { code, ctrl, alt },
    }
}

/// Some terminals send Ctrl-H for the backspace key.
const fn normalize_ctrl(c: char, alt: bool) -> Key {
    match c {
        'h' => Key { code: KeyCode::Backspace, ctrl: false, alt },
        c => Key { code: KeyCode::Char(c), ctrl: true, alt },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CTRL: Modifiers = Modifiers { ctrl: true, shift: false, alt: false };

    fn key(code: KeyCode, modifiers: Modifiers) -> Option<Key> {
        match press(code, modifiers) {
            KeyPress::Key(key) => Some(key),
            KeyPress::Leave | KeyPress::Suspend => None,
        }
    }

    #[test]
    fn the_leave_key_works_with_every_modifier_and_never_without_control() {
        for c in ['x', 'X', 'c', 'C'] {
            for (shift, alt) in [(false, false), (true, false), (false, true), (true, true)] {
                let held = Modifiers { shift, alt, ctrl: true };
                assert_eq!(press(KeyCode::Char(c), held), KeyPress::Leave, "{c} {held:?}");
                let held = Modifiers { ctrl: false, ..held };
                assert!(key(KeyCode::Char(c), held).is_some(), "{c} {held:?}");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn control_characters_are_the_keys_that_send_them() {
        for byte in LEAVE_BYTES {
            let leaves = control(byte.into()).map(|(code, held)| press(code, held));
            assert_eq!(leaves, Some(KeyPress::Leave));
        }
        let suspends = control(SUSPEND_BYTE.into()).map(|(code, held)| press(code, held));
        assert_eq!(suspends, Some(KeyPress::Suspend));
        assert_eq!(control(13), Some((KeyCode::Enter, Modifiers::default())));
        assert_eq!(control(12), Some((KeyCode::Char('l'), CTRL)));
        assert_eq!((control(0), control(31), control(65)), (None, None, None));
    }

    #[test]
    fn alt_and_esc_is_esc() {
        let alt = Modifiers { alt: true, ..Modifiers::default() };
        assert_eq!(key(KeyCode::Esc, alt), Some(Key::plain(KeyCode::Esc)));
    }

    #[test]
    fn alt_gr_of_windows_is_the_character() {
        let both = Modifiers { ctrl: true, alt: true, shift: false };
        assert_eq!(key(KeyCode::Char('@'), both), Some(Key::char('@')));
        assert!(key(KeyCode::Char('q'), both).is_some_and(|key| key.ctrl && key.alt));
    }

    #[test]
    fn shift_and_tab_is_one_key_however_it_is_spelled() {
        let back = Some(Key::plain(KeyCode::BackTab));
        let shift = Modifiers { shift: true, ..Modifiers::default() };
        assert_eq!(key(KeyCode::BackTab, Modifiers::default()), back);
        assert_eq!(key(KeyCode::BackTab, shift), back);
        assert_eq!(key(KeyCode::Tab, shift), back);
    }

    #[test]
    fn ctrl_h_is_the_backspace_of_some_terminals() {
        assert_eq!(key(KeyCode::Char('h'), CTRL), Some(Key::plain(KeyCode::Backspace)));
    }
}
