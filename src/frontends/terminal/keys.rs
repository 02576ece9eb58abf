//! Translates crossterm's key events to the program's own keys.

use crossterm::event::{self, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::key::{Key, KeyCode, LEAVE_KEYS};

/// Leaves at once, from anywhere.
pub const LEAVE: [Key; 2] = LEAVE_KEYS;

/// Suspends the program and lends the terminal to the shell.
pub const SUSPEND: Key = Key::ctrl('z');

/// The key that was pressed; `None` for a release, and for a key nothing is bound to.
pub fn key(event: KeyEvent) -> Option<Key> {
    let code = code(event.code)?;
    let counts = match event.kind {
        KeyEventKind::Press => true,
        KeyEventKind::Repeat => is_movement(code),
        KeyEventKind::Release => false,
    };
    let known = KeyModifiers::SHIFT | KeyModifiers::CONTROL | KeyModifiers::ALT;
    (counts && known.contains(event.modifiers)).then(|| normalize(code, event.modifiers))
}

fn code(code: event::KeyCode) -> Option<KeyCode> {
    Some(match code {
        event::KeyCode::Char(c) if !c.is_control() => KeyCode::Char(c),
        event::KeyCode::Enter => KeyCode::Enter,
        event::KeyCode::Backspace => KeyCode::Backspace,
        event::KeyCode::Delete => KeyCode::Delete,
        event::KeyCode::Tab => KeyCode::Tab,
        event::KeyCode::BackTab => KeyCode::BackTab,
        event::KeyCode::Esc => KeyCode::Esc,
        event::KeyCode::Up => KeyCode::Up,
        event::KeyCode::Down => KeyCode::Down,
        event::KeyCode::Left => KeyCode::Left,
        event::KeyCode::Right => KeyCode::Right,
        event::KeyCode::PageUp => KeyCode::PageUp,
        event::KeyCode::PageDown => KeyCode::PageDown,
        event::KeyCode::Home => KeyCode::Home,
        event::KeyCode::End => KeyCode::End,
        event::KeyCode::F(n) => KeyCode::F(n),
        _ => return None,
    })
}

/// A key held down moves through a list, but answers a question only once.
const fn is_movement(code: KeyCode) -> bool {
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
fn normalize(code: KeyCode, modifiers: KeyModifiers) -> Key {
    let shift = modifiers.contains(KeyModifiers::SHIFT);
    let ctrl = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
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
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn event(code: event::KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent {
        KeyEvent::new_with_kind(code, modifiers, kind)
    }

    fn pressed(code: event::KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        key(event(code, modifiers, KeyEventKind::Press))
    }

    #[test]
    fn letters_of_any_language_and_case_come_through() {
        for c in ['a', 'Å', '?', ' ', '7', 'é'] {
            assert_eq!(pressed(event::KeyCode::Char(c), KeyModifiers::NONE), Some(Key::char(c)));
        }
        assert_eq!(pressed(event::KeyCode::Char('L'), KeyModifiers::SHIFT), Some(Key::char('L')));
    }

    #[test]
    fn a_release_is_no_key() {
        for code in [event::KeyCode::Enter, event::KeyCode::Char('x'), event::KeyCode::Down] {
            assert_eq!(key(event(code, KeyModifiers::NONE, KeyEventKind::Release)), None);
            assert_eq!(key(event(code, KeyModifiers::CONTROL, KeyEventKind::Release)), None);
        }
    }

    #[test]
    fn a_held_key_moves_but_answers_nothing() {
        let held = |code| key(event(code, KeyModifiers::NONE, KeyEventKind::Repeat));
        assert_eq!(held(event::KeyCode::Down), Some(Key::plain(KeyCode::Down)));
        assert_eq!(held(event::KeyCode::PageUp), Some(Key::plain(KeyCode::PageUp)));
        assert_eq!(held(event::KeyCode::Enter), None);
        assert_eq!(held(event::KeyCode::Char(' ')), None);
    }

    #[test]
    fn unknown_keys_are_nothing() {
        for code in [
            event::KeyCode::Insert,
            event::KeyCode::CapsLock,
            event::KeyCode::Null,
            event::KeyCode::Char('\u{1}'),
        ] {
            assert_eq!(pressed(code, KeyModifiers::NONE), None);
        }
        assert_eq!(pressed(event::KeyCode::Char('x'), KeyModifiers::SUPER), None);
    }

    #[test]
    fn alt_and_esc_is_esc() {
        assert_eq!(pressed(event::KeyCode::Esc, KeyModifiers::ALT), Some(Key::plain(KeyCode::Esc)));
    }

    #[test]
    fn the_leave_key_works_under_caps_lock() {
        for c in ['x', 'X', 'c', 'C'] {
            let left = pressed(event::KeyCode::Char(c), KeyModifiers::CONTROL).unwrap();
            assert!(LEAVE.contains(&left), "{c}");
        }
        assert!(!LEAVE.contains(&Key::char('x')));
    }

    #[test]
    fn alt_gr_of_windows_is_the_character() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(pressed(event::KeyCode::Char('@'), both), Some(Key::char('@')));
        assert!(pressed(event::KeyCode::Char('x'), both).is_some_and(|key| key.ctrl && key.alt));
    }

    #[test]
    fn shift_and_tab_is_one_key_however_it_is_spelled() {
        let back = Some(Key::plain(KeyCode::BackTab));
        assert_eq!(pressed(event::KeyCode::BackTab, KeyModifiers::NONE), back);
        assert_eq!(pressed(event::KeyCode::BackTab, KeyModifiers::SHIFT), back);
        assert_eq!(pressed(event::KeyCode::Tab, KeyModifiers::SHIFT), back);
    }

    #[test]
    fn ctrl_h_is_the_backspace_of_some_terminals() {
        let back = Some(Key::plain(KeyCode::Backspace));
        assert_eq!(pressed(event::KeyCode::Char('h'), KeyModifiers::CONTROL), back);
    }
}
