//! What was typed, cut into tokens, with those that say what it is about in each language.

use super::{
    inflection::LanguageForms,
    names::Names,
    tokens::{Token, tokenize},
};
use crate::fold::{compose, strip_marks};

/// Characters of a query that are read. Longer than anything people ask; bounds the time for a text
/// that was pasted by mistake.
const MAX_CHARS: usize = 200;
/// Tokens of a query that are looked for; each costs a pass over all words.
const MAX_TOKENS: usize = 8;

/// A query.
pub struct Query {
    pub tokens: Vec<Token>,
    /// Of each language the positions of the tokens that are no stop words of it.
    counted: Vec<Vec<usize>>,
}

impl Query {
    /// Cuts what was typed into tokens. In a language of which it has nothing but stop words it is looked
    /// for as it stands.
    pub fn new(typed: &str, languages: &[&LanguageForms], names: &Names) -> Self {
        let typed: String = typed.chars().take(MAX_CHARS).collect();
        let tokens = tokenize(&compose(&typed));
        // With Caps Lock on, capitals say nothing.
        let is_shouted = !typed.chars().any(char::is_lowercase);
        let is_stop_word = |token: &Token, own: &LanguageForms| {
            let is_abbreviation = token.is_capital && !is_shouted;
            // A name that is a stop word elsewhere, as "are" for Åre, is seldom meant as a name.
            let is_name = names.word(&strip_marks(&token.whole)).is_some();
            let mut others = languages.iter().filter(|_| is_name);
            !is_abbreviation
                && (own.is_stop_word(&token.whole, names)
                    || others.any(|other| other.is_stop_word(&token.whole, names)))
        };
        let counted = languages.iter().map(|own| {
            let says = |position: &usize| {
                tokens.get(*position).is_some_and(|token| !is_stop_word(token, own))
            };
            let mut counted: Vec<usize> = (0..tokens.len()).filter(says).collect();
            if counted.is_empty() {
                counted = (0..tokens.len()).collect();
            }
            counted.truncate(MAX_TOKENS);
            counted
        });
        Self { counted: counted.collect(), tokens }
    }

    /// Whether a token is the last, which is still being typed.
    pub fn is_last(&self, position: usize) -> bool {
        position + 1 == self.tokens.len()
    }

    /// Whether a token says what the query is about, in a language by its position.
    pub fn counts(&self, position: usize, language: usize) -> bool {
        self.counted.get(language).is_some_and(|counted| counted.contains(&position))
    }

    /// The tokens that do, with their positions.
    pub fn counted(&self, language: usize) -> impl Iterator<Item = (usize, &Token)> {
        let positions = self.counted.get(language).into_iter().flatten();
        positions.filter_map(|position| Some((*position, self.tokens.get(*position)?)))
    }
}
