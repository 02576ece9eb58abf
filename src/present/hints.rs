//! The keys under a page, the most needed first. Uses the one table of actions, so that footer,
//! help and keymap cannot disagree.

use crate::{
    app::{
        Model,
        bindings::{Action, Binding, Context, binding},
        key::{Key, KeyCode},
        screen::Profile,
    },
    page::Hint,
    text::Texts,
};

/// The keys of the screen in view.
pub(super) fn hints(model: &Model, texts: &Texts) -> Vec<Hint> {
    let Profile { context, keys: own, .. } = model.profile();
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
    // From the start there is no way back.
    let first = model.depth() == 1;
    let is_missing = |action: &Action| !(own.contains(action) || first && *action == Action::Back);
    let common = common.into_iter().filter(is_missing);
    hints.extend(common.filter_map(|action| hint(context, action, texts)));
    hints
}

/// What a key does on a screen where the table's word for it would mislead, and the digits of a
/// class, which are no row of the table.
fn adapt(hints: &mut Vec<Hint>, model: &Model, texts: &Texts) {
    let profile = model.profile();
    if let (Some(id), Some(first)) = (profile.first_key, hints.first_mut()) {
        first.label = texts.line(id);
    }
    if profile.context == Context::Class && model.rows() > 0 {
        let digits =
            Hint { key: "0–9".to_owned(), label: texts.line("key-hands"), ..Hint::default() };
        hints.insert(1, digits);
    }
}

/// The keys of the first page before the content is there; the emergency number is not known yet.
pub(super) fn first(texts: &Texts) -> Vec<Hint> {
    [Action::Next, Action::Leave, Action::Help, Action::Language]
        .into_iter()
        .filter_map(|action| hint(Context::Menu, action, texts))
        .collect()
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
        typed: Some(typed(binding, texts)).filter(|typed| !typed.is_empty()),
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
pub(super) fn typed(binding: &Binding, texts: &Texts) -> String {
    let is_letter = binding.typed.chars().all(char::is_alphabetic) && !binding.typed.is_empty();
    match shown(binding.keys, binding.action, texts) {
        Some(Key { code: KeyCode::Char(c), ctrl: false, .. }) if is_letter && c != ' ' => {
            c.to_string()
        }
        _ => binding.typed.to_owned(),
    }
}

/// The key of an action in a context, as it is written for people.
fn key_of(context: Context, action: Action, texts: &Texts) -> String {
    let key = binding(context, action).and_then(|binding| shown(binding.keys, action, texts));
    key.map_or_else(String::new, |key| key_name(texts, key))
}

/// The key that is shown: the first, or for yes, unsure, why and other help the one that the
/// language's own word begins with.
pub(super) fn shown(keys: &[Key], action: Action, texts: &Texts) -> Option<Key> {
    let word = binding_words(action).map(|id| texts.line(id)).unwrap_or_default();
    let initial = word.chars().next().and_then(|c| c.to_lowercase().next());
    keys.iter()
        .find(|key| matches!(key.code, KeyCode::Char(c) if Some(c) == initial && !key.ctrl))
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
        Action::PreviousStep => Some("key-previous"),
        Action::Partly => Some("key-partly"),
        _ => None,
    }
}

/// A key as it is written for people: "Ctrl-X", "Enter", "?".
pub(super) fn key_name(texts: &Texts, key: Key) -> String {
    match key.code {
        KeyCode::Char(' ') => texts.line("key-name-space"),
        KeyCode::Char(c) if key.ctrl => format!("Ctrl-{}", c.to_uppercase()),
        KeyCode::Char(c) => c.to_string(),
        KeyCode::F(n) => format!("F{n}"),
        // Left goes back as well, and is on one key with an arrow that everybody can read.
        KeyCode::Backspace => texts.line("key-name-left"),
        _ => texts.line(&format!("key-name-{key}")),
    }
}
