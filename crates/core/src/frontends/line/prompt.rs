//! What stands last before one types: the question itself, since what is last is what is heard.

use std::collections::HashSet;

use crate::{
    app::keymap::Scope,
    page::{InputKind, Page},
    text::Texts,
};

use super::output::marked;

/// What has been said to this person of what can be typed.
#[derive(Debug, Default)]
pub struct Explained {
    kinds: Vec<InputKind>,
    words: HashSet<String>,
}

impl Explained {
    /// How one answers a page of this kind, the first time.
    pub fn how_once(&mut self, page: &Page, texts: &Texts) -> Option<String> {
        if self.kinds.contains(&page.input) {
            return None;
        }
        self.kinds.push(page.input);
        how(page.input, texts)
    }

    /// The words that can be typed on a page, those that have not been said before. The word for leaving
    /// is the last.
    pub fn words_once(&mut self, page: &Page, prompt: &str, texts: &Texts) -> Option<String> {
        let named = page.useful_hints().filter_map(|hint| Some((hint.typed.clone()?, hint.always)));
        let (last, first): (Vec<_>, Vec<_>) =
            named.partition(|(word, always)| *always && texts.line("key-leave") == *word);
        let words = first.into_iter().chain(last).map(|(word, _)| word);
        let is_new = |word: &String| self.words.insert(word.clone()) && !prompt.contains(word);
        let words: Vec<String> = words.filter(is_new).collect();
        let words = (!words.is_empty()).then(|| words.join(", "))?;
        Some(texts.with("ui-line-keys", &[("words", words.into())]))
    }
}

/// How one answers a page, where the prompt cannot say all of it. What was not understood is no number
/// of hands for each answer.
pub fn how_again(page: &Page, texts: &Texts) -> Option<String> {
    let answers = answers(page);
    let is_vote = page.input == InputKind::Hands && answers > 0;
    let hands = || texts.with("ui-line-class-how", &[("answers", answers.into())]);
    if is_vote { Some(hands()) } else { how(page.input, texts) }
}

/// How many answers there are to vote on.
fn answers(page: &Page) -> usize {
    page.choices().map_or(0, |list| list.items.len())
}

/// How one answers a page of this kind, where the prompt cannot say all of it.
fn how(input: InputKind, texts: &Texts) -> Option<String> {
    let id = match input {
        InputKind::Mark => "ui-line-mark-how",
        InputKind::Answer => "ui-line-check-how",
        InputKind::Review => "ui-line-review-how",
        _ => return None,
    };
    Some(texts.line(id))
}

/// The question at the end of a page.
pub fn prompt(page: &Page, scope: &Scope, texts: &Texts) -> String {
    let id = match page.input {
        InputKind::Read => "ui-line-read",
        InputKind::Choose if scope.asks_gate() => "ui-line-gate",
        InputKind::Choose => "ui-line-choose",
        InputKind::Mark if page.choices().is_some_and(|list| marked(list).next().is_some()) => {
            "ui-line-mark-more"
        }
        InputKind::Mark => "ui-line-mark-many",
        InputKind::Answer => "ui-line-check",
        InputKind::Filter => "ui-line-type-place",
        InputKind::Search => "ui-line-search",
        InputKind::Review => "ui-line-review",
        // Where nothing is asked no hands are counted.
        InputKind::Hands if answers(page) == 0 => "ui-line-feedback",
        InputKind::Hands => {
            return texts.with("ui-line-class", &[("answers", answers(page).into())]);
        }
        InputKind::Follow => "ui-line-topic",
        InputKind::Outcome if has_next(page, scope) => "ui-line-outcome",
        InputKind::Outcome => "ui-line-outcome-last",
        InputKind::Feedback => "ui-line-feedback",
        InputKind::WhatIf => "ui-line-what-if",
    };
    texts.line(id)
}

/// Whether another number comes after the one on the page.
fn has_next(page: &Page, scope: &Scope) -> bool {
    let word = scope.next_rung_word();
    page.useful_hints().any(|hint| word.is_some() && hint.typed.as_deref() == word)
}
