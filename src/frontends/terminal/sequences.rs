//! Which key a control sequence stands for, in all the spellings of terminals: xterm, rxvt, the
//! Linux console, the kitty protocol, `modifyOtherKeys`, and the console of Windows by way of WSL.
//! None of these is switched on by the program; another may have left it on.

use vte::Params;

use super::keys::{self, KeyPress, Modifiers};
use crate::app::key::KeyCode;

/// What a control sequence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsiMeaning {
    /// A key.
    Key(KeyPress),
    /// A paste begins.
    Paste,
}

/// The numbers of a sequence. What is left out is 0.
#[derive(Debug, Default)]
pub struct CsiNumbers(Vec<Vec<u16>>);

impl From<&Params> for CsiNumbers {
    fn from(params: &Params) -> Self {
        Self(params.iter().map(<[u16]>::to_vec).collect())
    }
}

impl CsiNumbers {
    fn get(&self, group: usize, part: usize) -> u16 {
        self.0.get(group).and_then(|parts| parts.get(part)).copied().unwrap_or_default()
    }

    fn count(&self) -> usize {
        self.0.len()
    }
}

/// How a key was moved, as the kitty protocol counts.
const REPEAT: u16 = 2;
const RELEASE: u16 = 3;

/// The meaning of a sequence that begins with `ESC [`; `None` for what is no key.
pub fn csi(numbers: &CsiNumbers, last: char) -> Option<CsiMeaning> {
    let press = match last {
        '~' | '^' | '@' if numbers.get(0, 0) == 200 => return Some(CsiMeaning::Paste),
        '~' if numbers.get(0, 0) == 27 && numbers.count() > 2 => {
            typed(&Typed { code: numbers.get(2, 0), ..Typed::default() }, numbers.get(1, 0))
        }
        '~' => special(numbered(numbers.get(0, 0))?, numbers),
        // rxvt with Control.
        '^' | '@' => {
            let ctrl = Modifiers { ctrl: true, ..Modifiers::default() };
            Some(keys::press(numbered(numbers.get(0, 0))?, ctrl))
        }
        'u' => kitty(numbers),
        '_' if numbers.count() > 3 => windows(numbers),
        // With numbers it is where the cursor is, which nobody asked.
        'R' if numbers.get(0, 0) > 0 => None,
        // rxvt with Shift.
        'a'..='d' => special(lettered(last.to_ascii_uppercase())?, numbers),
        last => special(lettered(last)?, numbers),
    };
    press.map(CsiMeaning::Key)
}

/// The key of `ESC O` and this byte.
pub fn ss3(byte: u8) -> Option<KeyPress> {
    let code = match char::from(byte) {
        'M' => KeyCode::Enter,
        'I' => KeyCode::Tab,
        ' ' => KeyCode::Char(' '),
        'X' => KeyCode::Char('='),
        // The keypad.
        'j'..='y' => KeyCode::Char(char::from(byte - b'j' + b'*')),
        // rxvt with Control.
        'a'..='d' => lettered(char::from(byte.to_ascii_uppercase()))?,
        last => lettered(last)?,
    };
    Some(keys::press(code, Modifiers::default()))
}

/// The key of `ESC [ [` and this byte.
pub fn linux_function(byte: u8) -> Option<KeyPress> {
    let number = byte.checked_sub(b'A').filter(|number| *number < 5)?;
    Some(keys::press(KeyCode::F(number + 1), Modifiers::default()))
}

const fn lettered(last: char) -> Option<KeyCode> {
    Some(match last {
        'A' => KeyCode::Up,
        'B' => KeyCode::Down,
        'C' => KeyCode::Right,
        'D' => KeyCode::Left,
        'F' => KeyCode::End,
        'H' => KeyCode::Home,
        'P' => KeyCode::F(1),
        'Q' => KeyCode::F(2),
        'R' => KeyCode::F(3),
        'S' => KeyCode::F(4),
        'Z' => KeyCode::BackTab,
        _ => return None,
    })
}

fn numbered(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => function(number, 10)?,
        17..=21 => function(number, 11)?,
        23 | 24 => function(number, 12)?,
        _ => return None,
    })
}

fn function(number: u16, before: u16) -> Option<KeyCode> {
    u8::try_from(number.checked_sub(before)?).ok().map(KeyCode::F)
}

/// A key that types nothing, with its modifiers in the second group of numbers.
fn special(code: KeyCode, numbers: &CsiNumbers) -> Option<KeyPress> {
    let modifiers = modifiers(numbers.get(1, 0));
    let is_pressed = match numbers.get(1, 1) {
        RELEASE => false,
        REPEAT => keys::is_movement(code),
        _ => true,
    };
    (is_pressed && !modifiers.others).then(|| keys::press(code, modifiers.known))
}

/// The modifiers as a sequence counts them.
struct CountedModifiers {
    known: Modifiers,
    caps_lock: bool,
    /// Super and its kin, which no key here has.
    others: bool,
}

const fn modifiers(number: u16) -> CountedModifiers {
    let bits = number.saturating_sub(1);
    CountedModifiers {
        known: Modifiers { shift: bits & 1 != 0, alt: bits & 2 != 0, ctrl: bits & 4 != 0 },
        others: bits & 0b11_1000 != 0,
        caps_lock: bits & 64 != 0,
    }
}

/// What the kitty protocol says of a key.
#[derive(Debug, Default)]
struct Typed {
    /// The key without modifiers, as its character.
    code: u16,
    /// The same key with Shift.
    shifted: u16,
    /// The key at the same place of an English keyboard.
    latin: u16,
    /// The text it typed.
    text: u16,
}

fn kitty(numbers: &CsiNumbers) -> Option<KeyPress> {
    let typed_key = Typed {
        code: numbers.get(0, 0),
        shifted: numbers.get(0, 1),
        latin: numbers.get(0, 2),
        text: numbers.get(2, 0),
    };
    match numbers.get(1, 1) {
        RELEASE => None,
        REPEAT if !keypad(typed_key.code).is_some_and(keys::is_movement) => None,
        _ => typed(&typed_key, numbers.get(1, 0)),
    }
}

fn typed(key: &Typed, number: u16) -> Option<KeyPress> {
    let CountedModifiers { known, others, caps_lock } = modifiers(number);
    // Under Greek or Cyrillic letters, Control goes with the letter of an English keyboard.
    let code = if known.ctrl && key.code > 0x7f && key.latin > 0 { key.latin } else { key.code };
    let press = if let Some(code) = keypad(code) {
        keys::press(code, known)
    } else if let Some((code, implied)) = keys::control(code.into()) {
        keys::press(code, Modifiers { ctrl: known.ctrl || implied.ctrl, ..known })
    } else {
        keys::press(KeyCode::Char(character(code, key, known, caps_lock)?), known)
    };
    (!others || press == KeyPress::Leave).then_some(press)
}

/// The character that was typed; `None` for keys that type none.
fn character(code: u16, key: &Typed, modifiers: Modifiers, caps_lock: bool) -> Option<char> {
    let typed = |code: u16| {
        let is_private = (0xe000..=0xf8ff).contains(&code);
        char::from_u32(code.into()).filter(|c| !c.is_control() && !is_private)
    };
    let plain = typed(code)?;
    if modifiers.ctrl {
        return Some(plain);
    }
    if key.text > 0 {
        return typed(key.text);
    }
    if modifiers.shift && key.shifted > 0 {
        return typed(key.shifted);
    }
    let is_capital = modifiers.shift != (caps_lock && plain.is_alphabetic());
    Some(if is_capital { plain.to_uppercase().next().unwrap_or(plain) } else { plain })
}

/// The keypad in the kitty protocol.
fn keypad(code: u16) -> Option<KeyCode> {
    Some(match code {
        57_399..=57_408 => KeyCode::Char(char::from_digit(u32::from(code) - 57_399, 10)?),
        57_409 => KeyCode::Char('.'),
        57_410 => KeyCode::Char('/'),
        57_411 => KeyCode::Char('*'),
        57_412 => KeyCode::Char('-'),
        57_413 => KeyCode::Char('+'),
        57_414 => KeyCode::Enter,
        57_415 => KeyCode::Char('='),
        57_417 => KeyCode::Left,
        57_418 => KeyCode::Right,
        57_419 => KeyCode::Up,
        57_420 => KeyCode::Down,
        57_421 => KeyCode::PageUp,
        57_422 => KeyCode::PageDown,
        57_423 => KeyCode::Home,
        57_424 => KeyCode::End,
        57_426 => KeyCode::Delete,
        _ => return None,
    })
}

/// A key as the Windows console reports it: its number, its place, its character, whether it went
/// down, the modifiers, how often.
fn windows(numbers: &CsiNumbers) -> Option<KeyPress> {
    let (virtual_key, unicode, state) = (numbers.get(0, 0), numbers.get(2, 0), numbers.get(4, 0));
    if numbers.get(3, 0) == 0 {
        return None;
    }
    let modifiers = Modifiers {
        alt: state & 0b11 != 0,
        ctrl: state & 0b1100 != 0,
        shift: state & 0b1_0000 != 0,
    };
    let unicode = u32::from(unicode);
    let (code, modifiers) = match keys::control(unicode) {
        _ if unicode == 0 => (windows_key(virtual_key)?, modifiers),
        Some((code, implied)) => (code, Modifiers { ctrl: implied.ctrl, ..modifiers }),
        None => (KeyCode::Char(char::from_u32(unicode).filter(|c| !c.is_control())?), modifiers),
    };
    Some(keys::press(code, modifiers))
}

fn windows_key(virtual_key: u16) -> Option<KeyCode> {
    Some(match virtual_key {
        33 => KeyCode::PageUp,
        34 => KeyCode::PageDown,
        35 => KeyCode::End,
        36 => KeyCode::Home,
        37 => KeyCode::Left,
        38 => KeyCode::Up,
        39 => KeyCode::Right,
        40 => KeyCode::Down,
        46 => KeyCode::Delete,
        65..=90 => KeyCode::Char(char::from_u32(u32::from(virtual_key) + 0x20)?),
        112..=123 => function(virtual_key, 111)?,
        _ => return None,
    })
}
