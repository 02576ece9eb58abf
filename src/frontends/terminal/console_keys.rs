//! Translates crossterm's key events to the program's own keys.

use crossterm::event::{self, KeyEvent, KeyEventKind, KeyModifiers};

use super::keys::{self, KeyPress, Modifiers};
use crate::app::key::KeyCode;

/// What was pressed; `None` for a release, and for a key nothing is bound to.
pub fn press(event: KeyEvent) -> Option<KeyPress> {
    let code = code(event.code)?;
    let counts = match event.kind {
        KeyEventKind::Press => true,
        KeyEventKind::Repeat => keys::is_movement(code),
        KeyEventKind::Release => false,
    };
    let known = KeyModifiers::SHIFT | KeyModifiers::CONTROL | KeyModifiers::ALT;
    let modifiers = Modifiers {
        shift: event.modifiers.contains(KeyModifiers::SHIFT),
        ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
        alt: event.modifiers.contains(KeyModifiers::ALT),
    };
    (counts && known.contains(event.modifiers)).then(|| keys::press(code, modifiers))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::key::Key;

    fn event(code: event::KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent {
        KeyEvent::new_with_kind(code, modifiers, kind)
    }

    fn pressed(code: event::KeyCode, modifiers: KeyModifiers) -> Option<KeyPress> {
        press(event(code, modifiers, KeyEventKind::Press))
    }

    #[test]
    fn letters_of_any_language_and_case_come_through() {
        for c in ['a', 'Å', '?', ' ', '7', 'é'] {
            let key = Some(KeyPress::Key(Key::char(c)));
            assert_eq!(pressed(event::KeyCode::Char(c), KeyModifiers::NONE), key);
        }
        let key = Some(KeyPress::Key(Key::char('L')));
        assert_eq!(pressed(event::KeyCode::Char('L'), KeyModifiers::SHIFT), key);
    }

    #[test]
    fn a_release_is_no_key() {
        for code in [event::KeyCode::Enter, event::KeyCode::Char('x'), event::KeyCode::Down] {
            assert_eq!(press(event(code, KeyModifiers::NONE, KeyEventKind::Release)), None);
            assert_eq!(press(event(code, KeyModifiers::CONTROL, KeyEventKind::Release)), None);
        }
    }

    #[test]
    fn a_held_key_moves_but_answers_nothing() {
        let held = |code| press(event(code, KeyModifiers::NONE, KeyEventKind::Repeat));
        let moves = |code| Some(KeyPress::Key(Key::plain(code)));
        assert_eq!(held(event::KeyCode::Down), moves(KeyCode::Down));
        assert_eq!(held(event::KeyCode::PageUp), moves(KeyCode::PageUp));
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

    proptest! {
        #[test]
        fn key_releases_change_nothing(codes in prop::collection::vec(0u8..26, 0..20)) {
            let event = |code: u8, kind| {
                let code = event::KeyCode::Char((b'a' + code).into());
                KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind)
            };
            let kinds = [KeyEventKind::Press, KeyEventKind::Release];
            let both = |code: &u8| kinds.map(|kind| event(*code, kind));
            let pressed = codes.iter().map(|code| event(*code, KeyEventKind::Press));
            let with: Vec<_> = codes.iter().flat_map(both).filter_map(press).collect();
            prop_assert_eq!(with, pressed.filter_map(press).collect::<Vec<_>>());
        }
    }
}
