//! The letters that languages add to the table of keys, `j` for "ja" beside `y` for "yes", and the words
//! that one may type for a key in line mode.

use super::{
    bindings::{BINDINGS, Binding, Context},
    key::{Key, KeyCode},
};
use crate::{
    fold::fold,
    language::{Language, LanguageProfile, Languages},
};

/// The binding that a letter of some language stands for in a context. The language in use goes
/// first; the others follow, since hands that know a letter use it in every language.
pub fn binding_of_letter(
    context: Context,
    letter: char,
    language: Language,
    languages: &Languages,
) -> Option<&'static Binding> {
    if !has_letters(context) {
        return None;
    }
    let own = languages.profile(language).into_iter();
    own.chain(languages.profiles()).find_map(|profile| {
        let mut here = BINDINGS.iter().filter(|binding| binding.contexts.contains(&context));
        here.find(|binding| letter_of(profile, binding) == Some(letter))
    })
}

/// The characters that mean something in a context, by the table or as a letter of a language: one way
/// through the table for all of them, and not one for each.
pub fn taken_letters(context: Context, languages: &Languages) -> Vec<char> {
    let here = || BINDINGS.iter().filter(|binding| binding.contexts.contains(&context));
    let of_table = here().flat_map(|binding| binding.keys).filter_map(|key| match *key {
        Key { code: KeyCode::Char(letter), ctrl: false, alt: false } => Some(letter),
        _ => None,
    });
    let profiles = languages.profiles().iter().filter(|_| has_letters(context));
    let of_languages =
        profiles.flat_map(|profile| here().filter_map(|binding| letter_of(profile, binding)));
    of_table.chain(of_languages).collect()
}

/// Whether letters stand for anything: where one types they are text.
fn has_letters(context: Context) -> bool {
    context != Context::Typing
}

/// The letter that a language gives to a binding, where it gives one.
pub fn letter_of(profile: &LanguageProfile, binding: &Binding) -> Option<char> {
    profile.letters.get(binding.words.strip_prefix("key-")?).copied()
}

/// The binding that a typed word of some language stands for in a context, whatever its case.
pub fn binding_of_word(
    context: Context,
    word: &str,
    languages: &Languages,
) -> Option<&'static Binding> {
    let word = fold(word);
    let mut here = BINDINGS.iter().filter(|binding| binding.contexts.contains(&context));
    here.find(|binding| {
        let mut profiles = languages.profiles().iter();
        profiles.any(|profile| words_of(profile, binding).iter().any(|own| fold(own) == word))
    })
}

/// The words that a language has for a binding.
pub fn words_of<'a>(profile: &'a LanguageProfile, binding: &Binding) -> &'a [String] {
    let id =
        binding.words.strip_prefix("key-").or_else(|| binding.words.strip_prefix("ui-settings-"));
    id.and_then(|id| profile.words.get(id)).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::bindings::action;

    #[test]
    fn a_letter_is_taken_where_it_means_something() {
        let mut profile = LanguageProfile::new(Language::DEFAULT);
        profile.letters.insert("unsure".into(), 'z');
        let languages = Languages::new([profile]);
        for context in BINDINGS.iter().flat_map(|binding| binding.contexts) {
            let taken = taken_letters(*context, &languages);
            for letter in ('a'..='z').chain('0'..='9').chain("!?/.<".chars()) {
                let means = action(*context, Key::char(letter)).is_some()
                    || binding_of_letter(*context, letter, Language::DEFAULT, &languages).is_some();
                assert_eq!(taken.contains(&letter), means, "{context:?} {letter}");
            }
        }
        assert!(taken_letters(Context::Marking, &languages).contains(&'z'));
    }
}
