//! The keys under a page, the most needed first. Uses the one table of actions, so that footer,
//! help and keymap cannot disagree.

use crate::{
    app::{
        Model,
        bindings::{Action, Binding, Context, binding},
        key::{Key, KeyCode},
        keymap::acts_on_selected,
        letters::{letter_of, words_of},
        screen::Profile,
        screens::Screen,
    },
    language::Languages,
    page::{Hint, Meaning, WordFrom},
    text::Texts,
};

/// The keys that every screen has, in the order of the last row.
const FIXED: [Action; 6] =
    [Action::Back, Action::Hide, Action::Emergency, Action::Leave, Action::Language, Action::Help];

/// The keys of the screen in view, without those that would do nothing there.
pub(super) fn hints(model: &Model, texts: &Texts) -> Vec<Hint> {
    let Profile { context, keys: own, .. } = model.profile();
    if context == Context::Hidden {
        return Vec::new();
    }
    let languages = &model.state().catalog.languages;
    let shown = |action: &&Action| !is_idle(model, **action);
    let hint = |action: &Action| hint(context, *action, texts, languages);
    let own = own.iter().filter(|action| !FIXED.contains(action));
    let mut hints: Vec<Hint> = own.filter(shown).filter_map(hint).collect();
    adapt(&mut hints, model, texts);
    hints.extend([Action::Search].iter().filter(shown).filter_map(hint));
    let fixed = FIXED.iter().filter_map(|action| {
        let idle = is_idle(model, *action);
        Some(Hint { fixed: true, idle, ..hint(action)? })
    });
    hints.extend(fixed);
    if model.profile().has_text {
        name_key_beside_text(&mut hints, texts);
    }
    hints
}

/// While something is typed the sign of help is text, and its other key is shown.
fn name_key_beside_text(hints: &mut [Hint], texts: &Texts) {
    let Some(help) = binding(Context::Typing, Action::Help) else { return };
    let (Some(sign), Some(other)) = (help.keys.first(), help.keys.get(1)) else { return };
    let sign = key_name(texts, *sign);
    if let Some(hint) = hints.iter_mut().find(|hint| hint.key == sign) {
        hint.key = key_name(texts, *other);
    }
}

/// Whether a key would do nothing on the screen in view as it is now.
fn is_idle(model: &Model, action: Action) -> bool {
    match (model.screen(), action) {
        // From the start there is no way back.
        (_, Action::Back) => model.depth() == 1,
        (Screen::Emergency(_), Action::Emergency)
        | (Screen::Help(_), Action::Help)
        | (Screen::Search(_), Action::Search) => true,
        (Screen::Outcome(view), Action::NextRung) => {
            view.call + 1 >= view.route.ladder(&model.state().catalog).len()
        }
        (Screen::Outcome(view), Action::PersonLeft) => {
            !view.situation(model.state()).may_have_left()
        }
        (Screen::Topic(topic), Action::NextLink | Action::PreviousLink) => {
            topic.links.topics.is_empty()
        }
        (Screen::AllSteps(steps), Action::NextLink | Action::PreviousLink) => {
            steps.links.topics.is_empty()
        }
        (Screen::Quick(view), Action::Details) => !view.has_details(model.state()),
        (Screen::Category(view), Action::Details) => !view.has_details(model.state()),
        (Screen::Review(view), Action::Details) => view.selected >= view.marked.len(),
        (Screen::Place(_) | Screen::Search(_), Action::Next) => {
            let scope = model.scope();
            scope.selected.is_none_or(|row| row >= scope.rows)
        }
        _ => false,
    }
}

/// What a key does on a screen where the table's word for it would mislead, and the digits of a
/// class, which are no row of the table.
fn adapt(hints: &mut Vec<Hint>, model: &Model, texts: &Texts) {
    let profile = model.profile();
    if let (Some(id), Some(first)) = (profile.first_key, hints.first_mut()) {
        first.label = texts.line(id);
    }
    if let Screen::Outcome(view) = model.screen()
        && view.is_stale(model.state())
    {
        relabel(hints, Action::AboutNumber, "key-about-stale-number", texts);
    }
    if let Screen::Outcome(view) = model.screen()
        && view.situation(model.state()).has_left()
    {
        relabel(hints, Action::PersonLeft, "key-person-here", texts);
    }
    if profile.context == Context::Class && model.rows() > 0 {
        let digits =
            Hint { key: "0-9".to_owned(), label: texts.line("key-hands"), ..Hint::default() };
        hints.insert(1, digits);
    }
}

/// Other words for what a key does on a card.
fn relabel(hints: &mut [Hint], action: Action, id: &str, texts: &Texts) {
    let words = binding(Context::Outcome, action).map(|binding| texts.line(binding.words));
    let hint = hints.iter_mut().find(|hint| words.as_deref() == Some(&hint.label));
    if let Some(hint) = hint {
        hint.label = texts.line(id);
    }
}

/// The keys of the first page before the content is there; the emergency number is not known yet.
pub(super) fn first(texts: &Texts, languages: &Languages) -> Vec<Hint> {
    let fixed = FIXED.iter().filter_map(|action| {
        let hint = hint(Context::Menu, *action, texts, languages)?;
        let idle = matches!(action, Action::Back | Action::Emergency);
        Some(Hint { fixed: true, idle, ..hint })
    });
    hint(Context::Menu, Action::Next, texts, languages).into_iter().chain(fixed).collect()
}

/// The name of the key that is shown for an action.
pub(super) fn key_for(
    context: Context,
    action: Action,
    texts: &Texts,
    languages: &Languages,
) -> Option<String> {
    let key = shown(binding(context, action)?, texts, languages)?;
    Some(key_name(texts, key))
}

fn hint(context: Context, action: Action, texts: &Texts, languages: &Languages) -> Option<Hint> {
    let binding = binding(context, action)?;
    let words = match (context, action) {
        (Context::Menu | Context::Typing, Action::Next) => "key-open",
        (_, Action::Down) => "key-scroll",
        _ => binding.words,
    };
    let key = shown(binding, texts, languages);
    Some(Hint {
        key: key.map_or_else(String::new, |key| key_name(texts, key)),
        action: binding.words,
        typed: typed(binding, texts, languages).filter(|_| !acts_on_selected(context, action)),
        label: label(action, words, texts, languages),
        always: matches!(
            (context, action),
            (_, Action::Leave | Action::Emergency | Action::NextRung | Action::PersonLeft)
                | (Context::Marking | Context::Readiness, Action::Choose | Action::Done)
                | (Context::Gate, Action::No)
        ),
        fixed: false,
        idle: false,
        word_from: match action {
            Action::Back | Action::Help => WordFrom::Ordinary,
            Action::Hide | Action::Language => WordFrom::Wide,
            _ => WordFrom::Any,
        },
        meaning: if action == Action::Emergency { Meaning::Danger } else { Meaning::Unset },
    })
}

/// What a key does, in words; the key that goes on to the next language calls it by its own name.
pub(super) fn label(action: Action, words: &str, texts: &Texts, languages: &Languages) -> String {
    if action == Action::Language {
        let next = languages.profile(languages.next(texts.language()));
        return next.map_or_else(String::new, |profile| profile.name.clone());
    }
    texts.line(words)
}

/// What one types in line mode: a word of the language, since signs are not spoken.
pub(super) fn typed(binding: &Binding, texts: &Texts, languages: &Languages) -> Option<String> {
    if binding.typed.is_empty() {
        return None;
    }
    if binding.action == Action::Language {
        return Some(label(binding.action, binding.words, texts, languages));
    }
    let profile = languages.profile(texts.language());
    let word = profile.and_then(|profile| words_of(profile, binding).first());
    Some(word.cloned().unwrap_or_else(|| binding.typed.to_owned()))
}

/// The key that is shown: the first of the table, or the letter that the language has for it where
/// that is a letter too.
pub(super) fn shown(binding: &Binding, texts: &Texts, languages: &Languages) -> Option<Key> {
    let first = binding.keys.first().copied();
    let is_letter =
        matches!(first, Some(Key { code: KeyCode::Char(c), ctrl: false, .. }) if c.is_alphabetic());
    let profile = languages.profile(texts.language()).filter(|_| is_letter);
    profile.and_then(|profile| letter_of(profile, binding)).map(Key::char).or(first)
}

/// The key that goes on to the next rung of a ladder.
pub(super) fn next_rung_key(texts: &Texts, languages: &Languages) -> String {
    let binding = binding(Context::Outcome, Action::NextRung);
    let key = binding.and_then(|binding| shown(binding, texts, languages));
    key.map_or_else(String::new, |key| key_name(texts, key))
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
