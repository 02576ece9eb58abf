//! What contacts of packs are called: the name of a national one is that one's own. Only the finished
//! texts can tell, so this runs where the content has no error.

use fluent::FluentArgs;
use unicode_security::confusable_detection::skeleton;

use super::context::Rules;
use crate::{
    content::{catalog::Contact, enums::ContactKind},
    diagnostic::{Code, Diagnostic},
    fold::{fold, is_mark},
    lint::fluent::PhoneStatuses,
    text::Texts,
};

/// What a name may begin with or not.
const ARTICLE: &str = "the";

impl Rules<'_> {
    /// Checks the names of the contacts that packs add.
    pub fn names(&mut self, phones: &PhoneStatuses<'_>) {
        let contacts = &self.content.catalog.contacts;
        if contacts.values().all(|contact| contact.pack.is_none()) {
            return;
        }
        let texts = self.content.texts.texts(phones);
        let is_national = |contact: &&Contact| {
            contact.pack.is_none() && contact.publishable && contact.counties.is_empty()
        };
        let taken: Vec<TakenName> = contacts
            .values()
            .filter(is_national)
            .flat_map(|own| names(own, &texts).into_iter().map(|name| TakenName::new(own, name)))
            .collect();
        for raw in &self.content.raw.contacts.entries {
            let Some(contact) = contacts.get(raw.item.id.get_ref()) else { continue };
            if raw.pack().is_none() || contact.pack.is_none() {
                continue;
            }
            let clash = names(contact, &texts).into_iter().find_map(|name| {
                // Once a name: it takes longer than to compare it with all that are taken.
                let (all, who) = (words(&name), words(who(&name)).concat());
                let found = taken.iter().find(|taken| taken.is_borne_by(&all, &who))?;
                Some((name, found.name.clone()))
            });
            if let Some((name, found)) = clash {
                let problem = Diagnostic::new(Code::NameTaken, &raw.file, raw.item.id.span());
                self.push(problem.with("name", name).with("found", found));
            }
        }
    }
}

/// What a contact is called in each language that has a name for it.
fn names(contact: &Contact, texts: &[Texts]) -> Vec<String> {
    let id = format!("contact-{}", contact.id);
    texts.iter().filter_map(|texts| texts.format(&id, None, &FluentArgs::default())).collect()
}

/// A name that packs may not use.
struct TakenName {
    name: String,
    /// The whole name, and the part that tells who it is, each in one word.
    whole: String,
    who: String,
    /// Whether no longer name may hold it either: nothing but the police is to look like them, while
    /// other bodies have local branches that are called after them.
    is_taken_in_any_name: bool,
}

impl TakenName {
    fn new(contact: &Contact, name: String) -> Self {
        Self {
            whole: words(&name).concat(),
            who: words(who(&name)).concat(),
            is_taken_in_any_name: matches!(
                contact.kind,
                ContactKind::Emergency | ContactKind::Police
            ),
            name,
        }
    }

    /// Whether a name of these words, and with this part that tells who it is, is taken.
    fn is_borne_by(&self, all: &[String], who: &str) -> bool {
        if self.is_taken_in_any_name && holds(all, &self.who) {
            return true;
        }
        let whole = all.concat();
        [whole.as_str(), who].into_iter().any(|own| own == self.whole || own == self.who)
    }
}

/// The part of a name that tells who it is; what stands behind a comma or in brackets tells what they
/// do.
fn who(name: &str) -> &str {
    name.split([',', '(']).next().unwrap_or_default()
}

/// The words of a name, alike for names that look alike: in any letters, capital or small, with marks or
/// without.
fn words(name: &str) -> Vec<String> {
    let letters: String = skeleton(&fold(name)).filter(|c| !is_mark(*c)).collect();
    let letters = letters.to_lowercase();
    let words = letters.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty() && *word != ARTICLE).map(str::to_owned).collect()
}

/// Whether words that follow each other come to this one: `p o l i s` are five words and one.
fn holds(words: &[String], one: &str) -> bool {
    (0..words.len()).any(|start| begin_with(words.get(start..).unwrap_or_default(), one))
}

fn begin_with(words: &[String], one: &str) -> bool {
    let mut rest = one;
    for word in words {
        match rest.strip_prefix(word.as_str()) {
            Some("") => return true,
            Some(left) => rest = left,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bears(name: &str, taken: &str, is_taken_in_any_name: bool) -> bool {
        let (whole, who) = (words(taken).concat(), words(who(taken)).concat());
        TakenName { name: taken.to_owned(), whole, who, is_taken_in_any_name }
            .is_borne_by(&words(name), &words(super::who(name)).concat())
    }

    #[test]
    fn nobody_else_bears_the_name_of_the_police_however_it_is_spelt() {
        for name in [
            "Polisen",
            "polisen, Björkö",
            "POLISEN Björkö",
            "Björkö: polisen",
            "P o l i s e n",
            "po-lisen",
            "Роlisen",
            "Ｐｏｌｉｓｅｎ",
            "Pólisén",
            "Po1isen",
            "P\u{301}olisen",
            "𝐏olisen",
        ] {
            assert!(bears(name, "Polisen, inte akut", true), "{name}");
        }
        for name in ["Områdespolisen", "Säkerhetschefen", "Poli", "Isen, Pol", "Polis enheten"] {
            assert!(!bears(name, "Polisen, inte akut", true), "{name}");
        }
        for name in ["SOS Alarm", "sosalarm", "S.O.S. Alarm", "Ring SOS-Alarm", "The SOS alarm"] {
            assert!(bears(name, "SOS Alarm, nödnumret", true), "{name}");
        }
    }

    #[test]
    fn a_local_branch_may_be_called_after_its_body_but_not_like_it() {
        let taken = "Brottsofferjouren, växel";
        for name in ["Brottsofferjouren", "brottsofferjouren (Skåne)", "Brottsofferjouren växel"]
        {
            assert!(bears(name, taken, false), "{name}");
        }
        for name in ["Brottsofferjouren Skåne", "Hotellet, växel", "Växel"] {
            assert!(!bears(name, taken, false), "{name}");
        }
    }
}
