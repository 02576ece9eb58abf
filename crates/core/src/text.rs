//! Texts of one language, by Fluent id. A sentence names a phone number as
//! `{ PHONE("contact-id") }`, so that an outdated number cannot survive in it.

pub mod guard;
mod messages;
mod references;

use std::{
    borrow::Cow,
    cell::RefCell,
    collections::{HashMap, HashSet},
    fmt,
    rc::Rc,
    sync::Arc,
};

use fluent::{FluentArgs, FluentBundle, FluentMessage, FluentResource, FluentValue};

use crate::{
    diagnostic::Report,
    language::Language,
    prepared::{SortedTable, Text},
    sanitize,
};
pub use messages::{MessageFile, MessageTable, ShippedFiles};
use references::references;

/// The words of one language.
pub struct Texts {
    language: Language,
    /// What is parsed so far.
    bundle: RefCell<FluentBundle<Rc<FluentResource>>>,
    /// The program's own, parsed when they are shown.
    shipped: Option<MessageTable>,
    /// The places in that table of those that are in the bundle.
    added: RefCell<HashSet<usize>>,
    /// What stands in for texts that are not there, where the language is incomplete.
    fallback: Option<Rc<Self>>,
}

/// An argument of a text.
pub type Argument<'a> = (&'a str, FluentValue<'a>);

/// The numbers that texts may name, by contact.
pub type Numbers = Arc<HashMap<String, String>>;

/// Where texts find a number.
#[derive(Debug, Clone)]
pub enum NumberSource {
    /// Among these.
    Listed(Numbers),
    /// Among those that were prepared with the program's own content.
    Prepared(SortedTable<Text>),
}

impl NumberSource {
    fn get(&self, contact: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Listed(numbers) => numbers.get(contact).map(|number| number.as_str().into()),
            Self::Prepared(numbers) => numbers.get(contact),
        }
    }
}

impl Texts {
    /// Takes in the texts of a language. A file that cannot be read in full gives what can be read;
    /// `vaksam lint` and the tests tell about the rest.
    pub fn new<'a>(
        language: Language,
        files: impl IntoIterator<Item = &'a str>,
        numbers: Numbers,
    ) -> Self {
        Self::from_resources(language, files.into_iter().map(parse), numbers)
    }

    /// Takes in the texts of files that were parsed already.
    pub fn from_resources(
        language: Language,
        resources: impl IntoIterator<Item = Rc<FluentResource>>,
        numbers: Numbers,
    ) -> Self {
        Self::with_shipped(language, None, resources, NumberSource::Listed(numbers))
    }

    /// Takes the program's own texts, each to be parsed when it is shown, and those of files that add
    /// to them.
    pub fn with_shipped(
        language: Language,
        shipped: Option<MessageTable>,
        resources: impl IntoIterator<Item = Rc<FluentResource>>,
        numbers: NumberSource,
    ) -> Self {
        let id = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks show as boxes in many consoles and are copied along with a number.
        bundle.set_use_isolating(false);
        // The name is new in this bundle, so adding it cannot fail.
        let _ = bundle.add_function("PHONE", move |arguments, _| phone(arguments, &numbers));
        let (bundle, added) = (RefCell::new(bundle), RefCell::default());
        let texts = Self { language, bundle, shipped, added, fallback: None };
        for resource in resources {
            // The first text of an id holds: a pack may add words, never change the program's.
            if shipped.is_some() {
                resource.entries().filter_map(messages::id).for_each(|id| texts.parse_shipped(&id));
            }
            let _ = texts.bundle.borrow_mut().add_resource(resource);
        }
        texts
    }

    /// These texts, with others for what is not there.
    #[must_use]
    pub fn with_fallback(self, fallback: Rc<Self>) -> Self {
        Self { fallback: Some(fallback), ..self }
    }

    /// The language of these texts.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A text without arguments.
    pub fn line(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with arguments. An id that does not exist, or a text that cannot be formatted, gives
    /// the id itself, never half a sentence.
    pub fn with(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        self.format(id, None, &borrowed(arguments)).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a text, where it has it.
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        self.format(id, Some(name), &FluentArgs::new())
    }

    /// An attribute with arguments, where the text has it.
    pub fn attribute_with(
        &self,
        id: &str,
        name: &str,
        arguments: &[Argument<'_>],
    ) -> Option<String> {
        self.format(id, Some(name), &borrowed(arguments))
    }

    /// A text or an attribute of it, where it exists and can be formatted in full.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        let own = self.format_own(id, attribute, arguments);
        own.or_else(|| self.fallback.as_ref()?.format(id, attribute, arguments))
    }

    fn format_own(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        let bundle = self.bundle.borrow();
        if let Some(message) = bundle.get_message(id) {
            return formatted(&bundle, &message, attribute, arguments);
        }
        drop(bundle);
        self.parse_shipped(id);
        let bundle = self.bundle.borrow();
        formatted(&bundle, &bundle.get_message(id)?, attribute, arguments)
    }
}

fn formatted(
    bundle: &FluentBundle<Rc<FluentResource>>,
    message: &FluentMessage<'_>,
    attribute: Option<&str>,
    arguments: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
    // An escape in a text is read only now, and a terminal would act on it. So is the number of a contact
    // that has none. A text that is part of its file has neither, and its file was looked through.
    let is_safe = matches!(text, Cow::Borrowed(_)) || sanitize::find_forbidden(&text).is_none();
    (errors.is_empty() && is_safe).then(|| unfolded(text))
}

impl Texts {
    /// Parses one of the program's own texts, and those that it refers to.
    fn parse_shipped(&self, id: &str) {
        let found = self.shipped.and_then(|shipped| shipped.find(id));
        let Some((_, text)) = found.filter(|(place, _)| self.added.borrow_mut().insert(*place))
        else {
            return;
        };
        let resource = parse_shipped(text);
        let needed: Vec<String> = resource.entries().flat_map(references).collect();
        let _ = self.bundle.borrow_mut().add_resource(resource);
        for id in needed {
            self.parse_shipped(&id);
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.language.code())
    }
}

/// Parses words of the program itself, which were checked before the program was built.
pub fn parse_shipped(file: &str) -> Rc<FluentResource> {
    Rc::new(FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

/// Parses a file of texts, as far as it can be read. Of a file that the guard refuses nothing is
/// read, whatever was checked before: the parser would overflow the stack.
pub fn parse(file: &str) -> Rc<FluentResource> {
    let is_safe = guard::guard(&"".into(), file, &mut Report::default());
    let file = if is_safe { file } else { "" };
    Rc::new(FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

/// The arguments as Fluent takes them; their texts are borrowed, not copied.
fn borrowed<'a>(arguments: &'a [Argument<'_>]) -> FluentArgs<'a> {
    let value = |value: &'a FluentValue<'_>| match value {
        FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text.as_ref())),
        other => other.clone(),
    };
    arguments.iter().map(|(name, argument)| (*name, value(argument))).collect()
}

/// A text that its file breaks over lines is one line all the same; windows break it.
fn unfolded(text: Cow<'_, str>) -> String {
    if text.contains('\n') { text.replace('\n', " ") } else { text.into_owned() }
}

/// Stands for a number that is not there. A function that fails leaves its name in the text and no error
/// behind; no text with this character is shown.
const NO_NUMBER: &str = "\0";

/// The number of a contact, its parts held together by no-break blanks.
fn phone<'a>(arguments: &[FluentValue<'a>], numbers: &NumberSource) -> FluentValue<'a> {
    let number = match arguments.first() {
        Some(FluentValue::String(id)) => numbers.get(id.as_ref()),
        _ => None,
    };
    number.map_or(NO_NUMBER.into(), |number| unbroken(&number).into())
}

/// A number as it stands inside a sentence.
pub fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

/// Texts shared by those who read them.
pub type SharedTexts = Rc<Texts>;

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(file: &str) -> Texts {
        Texts::new(Language::DEFAULT, [file], Numbers::default())
    }

    #[test]
    fn a_file_that_the_guard_refuses_is_not_read() {
        let tower = format!("a = x\nb = {}", "{ ".repeat(60_000));
        for file in ["a = x\nb = \u{1b}[2J\n", "a = x\u{202e}\n", &tower] {
            assert_eq!(texts(file).line("a"), "a", "{:?}", file.get(..20));
        }
        assert_eq!(texts("a = x\r\nb = y\n").line("a"), "x");
    }

    #[test]
    fn a_character_that_steers_a_terminal_is_not_shown_however_it_is_written() {
        let all = (0..=0x10_ffff).filter_map(char::from_u32);
        let bad: Vec<char> = all.filter(|c| sanitize::is_forbidden(*c)).collect();
        for character in bad.chunks(97).filter_map(|some| some.first()) {
            let escape =
                format!("a = x {{ \"\\U{:06x}\" }}\n    .b = {{ a }}\n", *character as u32);
            assert_eq!(texts(&escape).line("a"), "a", "{character:?}");
            assert_eq!(texts(&escape).attribute("a", "b"), None, "{character:?}");
        }
        assert_eq!(texts("a = x { \"\\u00e5\" }\n").line("a"), "x å");
    }

    #[test]
    fn a_text_with_the_number_of_a_contact_that_has_none_is_not_shown() {
        let numbers = HashMap::from([("here".to_owned(), "08-12 34".to_owned())]);
        let texts = |text: &str| Texts::new(Language::DEFAULT, [text], Arc::new(numbers.clone()));
        let shown = texts("a = Ring { PHONE(\"here\") } nu.\n");
        assert_eq!(shown.line("a"), "Ring 08-12\u{a0}34 nu.");
        for text in [
            "{ PHONE(\"gone\") }",
            "Ring { PHONE(\"gone\") } nu.",
            "Ring { PHONE(\"here\") } eller { { PHONE(\"gone\") } }.",
            "Ring { $n ->\n   *[other] { PHONE(\"gone\") }\n    } nu.",
            "Ring { PHONE($n) } nu.",
        ] {
            let values = [("n", "x".into())];
            let texts = texts(&format!("a = {text}\nb = x\n    .c = {{ a }}\n"));
            assert_eq!(texts.with("a", &values), "a", "{text}");
            assert_eq!(texts.attribute_with("b", "c", &values), None, "{text}");
        }
    }
}
