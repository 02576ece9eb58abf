//! The letters that languages add to the table of keys, `j` for "ja" beside `y` for "yes", and the words
//! that one may type for a key in line mode.

use super::bindings::{BINDINGS, Binding, Context};
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
    if context == Context::Typing {
        // What is typed there is text.
        return None;
    }
    let own = languages.profile(language).into_iter();
    own.chain(languages.profiles()).find_map(|profile| {
        let mut here = BINDINGS.iter().filter(|binding| binding.contexts.contains(&context));
        here.find(|binding| letter_of(profile, binding) == Some(letter))
    })
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
