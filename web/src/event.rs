//! What the script of the page tells, a line each: a key, a button that names an action, a row, a text.

use vaksam_core::app::{
    intent::{Intent, Reply},
    key::Key,
    keymap::Scope,
};

/// Something that happened in the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebEvent {
    /// Time has passed.
    Tick,
    /// Somebody is there, who scrolls or moves.
    Present,
    /// A key, with the row that has the focus.
    Key(Key, Option<usize>),
    /// A button that stands for a key, by the id of the action's words.
    Action(String),
    /// A row was chosen.
    Pick(usize),
    Set(usize, Reply),
    Details(usize),
    Hands {
        row: usize,
        more: bool,
    },
    /// What stands in the field now.
    Typed(String),
}

impl WebEvent {
    /// Reads a line of the script; nothing where it is none.
    pub fn parse(line: &str) -> Option<Self> {
        let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut words = rest.split(' ');
        let first = words.next().unwrap_or_default();
        let row = || first.parse().ok();
        Some(match name {
            "tick" => Self::Tick,
            "here" => Self::Present,
            "key" => Self::Key(first.parse().ok()?, words.next().and_then(|row| row.parse().ok())),
            "do" => Self::Action(first.to_owned()),
            "pick" => Self::Pick(row()?),
            "set" => Self::Set(row()?, reply(words.next()?)?),
            "details" => Self::Details(row()?),
            "more" => Self::Hands { row: row()?, more: true },
            "fewer" => Self::Hands { row: row()?, more: false },
            "typed" => Self::Typed(rest.to_owned()),
            _ => return None,
        })
    }

    /// What the person means by it here. What is typed becomes intents in the session, which knows what
    /// was typed before.
    pub fn intent(&self, scope: &Scope) -> Option<Intent> {
        Some(match self {
            Self::Tick | Self::Present | Self::Typed(_) => return None,
            Self::Key(key, _) => scope.key(*key)?,
            Self::Action(action) => scope.named(action)?,
            Self::Pick(row) => scope.pick(*row),
            Self::Set(row, reply) => Intent::Set { row: *row, reply: *reply },
            Self::Details(row) => Intent::Details { row: *row },
            Self::Hands { row, more } => Intent::AdjustHands { row: *row, more: *more },
        })
    }
}

/// The names of answers, in the words of the script.
pub const REPLIES: [(&str, Reply); 4] =
    [("yes", Reply::Yes), ("unsure", Reply::Unsure), ("partly", Reply::Partly), ("no", Reply::No)];

fn reply(name: &str) -> Option<Reply> {
    REPLIES.iter().find(|(known, _)| *known == name).map(|(_, reply)| *reply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_script_is_read() {
        for (line, event) in [
            ("tick", WebEvent::Tick),
            ("here", WebEvent::Present),
            ("key enter", WebEvent::Key(Key::plain(vaksam_core::app::key::KeyCode::Enter), None)),
            ("key o 3", WebEvent::Key(Key::char('o'), Some(3))),
            ("do key-hide", WebEvent::Action("key-hide".to_owned())),
            ("pick 0", WebEvent::Pick(0)),
            ("set 12 unsure", WebEvent::Set(12, Reply::Unsure)),
            ("details 2", WebEvent::Details(2)),
            ("more 1", WebEvent::Hands { row: 1, more: true }),
            ("typed väx jö", WebEvent::Typed("väx jö".to_owned())),
            ("typed ", WebEvent::Typed(String::new())),
        ] {
            assert_eq!(WebEvent::parse(line), Some(event), "{line}");
        }
    }

    #[test]
    fn what_is_no_line_of_the_script_is_nothing() {
        for line in ["", "pick", "pick x", "set 1", "set 1 perhaps", "key", "key nokey", "eval x"] {
            assert_eq!(WebEvent::parse(line), None, "{line}");
        }
    }
}
