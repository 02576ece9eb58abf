//! The keys under a page, the most needed first. Uses the one table of actions, so that footer,
//! help and keymap cannot disagree.

use crate::{
    app::{
        Model,
        action::{Action, Binding, Context, binding},
        key::{Code, Key},
        screen::Screen,
    },
    page::Hint,
    text::Texts,
    training::attempt::Stage,
};

/// The keys of the screen in view.
pub fn hints(model: &Model, texts: &Texts) -> Vec<Hint> {
    let context = model.context();
    let own = own(model);
    let mut hints: Vec<Hint> =
        own.iter().filter_map(|action| hint(context, *action, texts)).collect();
    let common = [
        Action::Emergency,
        Action::Leave,
        Action::Back,
        Action::Search,
        Action::Help,
        Action::Language,
    ];
    adapt(&mut hints, model, texts);
    let first = matches!(model.screen(), Screen::Start { .. });
    let is_missing = |action: &Action| !(own.contains(action) || first && *action == Action::Back);
    let common = common.into_iter().filter(is_missing);
    hints.extend(common.filter_map(|action| hint(context, action, texts)));
    hints
}

/// What a key does on a screen where the table's word for it would mislead.
fn adapt(hints: &mut Vec<Hint>, model: &Model, texts: &Texts) {
    let mut first = |id: &str| {
        if let Some(first) = hints.first_mut() {
            first.label = texts.line(id);
        }
    };
    match model.screen() {
        // On the review a mark is kept or withdrawn, not made.
        Screen::Review(_) => first("key-withdraw"),
        Screen::Case(training) if matches!(training.run.stage(), Stage::Call | Stage::Question) => {
            first("key-choose");
        }
        Screen::Check { .. } => first("key-show-list"),
        Screen::Class(_) if model.rows() > 0 => {
            let digits =
                Hint { key: "0–9".to_owned(), label: texts.line("key-hands"), ..Hint::default() };
            hints.insert(1, digits);
        }
        _ => {}
    }
}

/// The keys of the first page before the content is there; the emergency number is not known yet.
pub fn first(texts: &Texts) -> Vec<Hint> {
    [Action::Next, Action::Leave, Action::Help, Action::Language]
        .into_iter()
        .filter_map(|action| hint(Context::Menu, action, texts))
        .collect()
}

const CHECK: &[Action] = &[Action::Next, Action::Yes, Action::Partly, Action::No, Action::Turn];
// There are more keys for a class than a foot has room for; whoever leads must find the help.
const VOTE: &[Action] = &[
    Action::Next,
    Action::Timer,
    Action::Both,
    Action::Help,
    Action::Previous,
    Action::More,
    Action::Fewer,
    Action::TimerAnew,
];
/// With the key in view: before that, the ladder elsewhere would give the answer away.
const KEY: &[Action] = &[
    Action::Next,
    Action::Down,
    Action::Timer,
    Action::Both,
    Action::Help,
    Action::Previous,
    Action::WhatIf,
    Action::TimerAnew,
];

/// What a screen is for, before what every screen has.
fn own(model: &Model) -> &'static [Action] {
    match model.screen() {
        Screen::Start { .. }
        | Screen::Work(_)
        | Screen::County(_)
        | Screen::Training { .. }
        | Screen::Cases(_)
        | Screen::Sets { .. }
        | Screen::Order { .. }
        | Screen::Look { .. }
        | Screen::Room { .. }
        | Screen::Search(_)
        | Screen::Settings { .. }
        | Screen::Ready { .. } => &[Action::Next],
        Screen::Check { .. } => CHECK,
        Screen::Gate(_) => &[Action::Yes, Action::Unsure, Action::No],
        Screen::List { .. } | Screen::Quick { .. } | Screen::Review(_) => {
            &[Action::Yes, Action::Unsure, Action::Next, Action::Details]
        }
        Screen::Case(training) => match training.run.stage() {
            Stage::Step(_) => &[Action::Yes, Action::Unsure, Action::Next],
            Stage::Call | Stage::Question => &[Action::Next],
            Stage::Feedback => &[Action::Next, Action::WhatIf, Action::Down],
        },
        Screen::Class(_) if model.rows() > 0 => VOTE,
        Screen::Class(_) => KEY,
        Screen::Topic(_) => &[
            Action::Down,
            Action::NextLink,
            Action::NextHeading,
            Action::PreviousHeading,
            Action::PreviousLink,
        ],
        Screen::WhatIf(_) => &[Action::County, Action::Day, Action::More, Action::Fewer],
        Screen::Outcome(_) => &[Action::NextRung, Action::Advice, Action::Why, Action::OtherHelp],
        Screen::Advice
        | Screen::Why { .. }
        | Screen::Contacts { .. }
        | Screen::Privacy
        | Screen::Summary(_)
        | Screen::Compare
        | Screen::Help { .. }
        | Screen::Emergency
        | Screen::Todo { .. } => &[Action::Down],
    }
}

fn hint(context: Context, action: Action, texts: &Texts) -> Option<Hint> {
    let binding = binding(context, action)?;
    let words = match (context, action) {
        (Context::Menu | Context::Typing, Action::Next) => "key-open",
        (_, Action::Down) => "key-scroll",
        _ => binding.words,
    };
    Some(Hint {
        key: key_of(context, action, texts),
        typed: typed(binding, texts),
        label: texts.line(words),
        always: matches!(
            (context, action),
            (_, Action::Leave | Action::Emergency | Action::NextRung)
                | (Context::List | Context::Check, Action::Next)
                | (Context::Gate, Action::No)
        ),
    })
}

/// What one types in line mode: a sign, or the letter that the language's own word begins with.
fn typed(binding: &Binding, texts: &Texts) -> String {
    let is_letter = binding.typed.chars().all(char::is_alphabetic) && !binding.typed.is_empty();
    match shown(binding.keys, binding.action, texts) {
        Some(Key { code: Code::Char(c), ctrl: false, .. }) if is_letter && c != ' ' => {
            c.to_string()
        }
        _ => binding.typed.to_owned(),
    }
}

/// The key of an action in a context, as it is written for people.
pub fn key_of(context: Context, action: Action, texts: &Texts) -> String {
    let key = binding(context, action).and_then(|binding| shown(binding.keys, action, texts));
    key.map_or_else(String::new, |key| key_name(texts, key))
}

/// The key that is shown: the first, or for yes, unsure, why and other help the one that the
/// language's own word begins with.
fn shown(keys: &[Key], action: Action, texts: &Texts) -> Option<Key> {
    let word = binding_words(action).map(|id| texts.line(id)).unwrap_or_default();
    let initial = word.chars().next().and_then(|c| c.to_lowercase().next());
    keys.iter()
        .find(|key| matches!(key.code, Code::Char(c) if Some(c) == initial && !key.ctrl))
        .or(keys.first())
        .copied()
}

/// The words by whose first letter a key is chosen.
const fn binding_words(action: Action) -> Option<&'static str> {
    match action {
        Action::Yes => Some("answer-yes"),
        Action::Unsure => Some("answer-unsure"),
        Action::Why => Some("key-why"),
        Action::OtherHelp => Some("key-other-help"),
        Action::Advice => Some("key-advice"),
        Action::WhatIf => Some("key-what-if"),
        Action::Previous => Some("key-previous"),
        Action::Partly => Some("key-partly"),
        _ => None,
    }
}

/// A key as it is written for people: "Ctrl-X", "Enter", "?".
pub fn key_name(texts: &Texts, key: Key) -> String {
    match key.code {
        Code::Char(' ') => texts.line("key-name-space"),
        Code::Char(c) if key.ctrl => format!("Ctrl-{}", c.to_uppercase()),
        Code::Char(c) => c.to_string(),
        Code::F(n) => format!("F{n}"),
        // Left goes back as well, and is on one key with an arrow that everybody can read.
        Code::Backspace => texts.line("key-name-left"),
        _ => texts.line(&format!("key-name-{key}")),
    }
}
