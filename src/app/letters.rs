//! The letters that languages add to the table of keys: `j` for "ja" beside `y` for "yes".

use super::bindings::{BINDINGS, Binding, Context};
use crate::language::{Language, LanguageProfile, Languages};

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
