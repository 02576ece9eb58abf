//! The content of a session: its files, the catalog read from them, and the texts in use. Training and
//! the reference are deferred: they are read when somebody turns to them, so that nobody who needs
//! help now waits for them.

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use crate::{
    content::{self, catalog::Catalog, source::SourceFile},
    language::Language,
    present,
    reference::Topic,
    search::Index,
    text::{NumberSource, SharedTexts, Texts},
};

use super::{
    shipped::ShippedContent,
    text_set::{TextSet, phone_numbers},
};

/// Content as far as it is read.
#[derive(Debug, Clone)]
pub struct LoadedContent {
    /// The program's own, where the files add to it.
    shipped: Option<ShippedContent>,
    files: Rc<[SourceFile]>,
    /// Known to content that is made of files only: a program without packs, the page in a browser, is
    /// built without all that reads TOML.
    reader: Option<FileReader>,
    catalog: Rc<Catalog>,
    fully_loaded: bool,
    /// The texts in use: of one language until everything is loaded, since memory is scarce where
    /// somebody only needs a number.
    texts: RefCell<Vec<SharedTexts>>,
    shared: Option<Rc<SharedContent>>,
}

/// Reads all of a content from files, and from those they add to.
type FileReader = fn(Option<ShippedContent>, &[SourceFile]) -> Catalog;

fn read_all(added_to: Option<ShippedContent>, files: &[SourceFile]) -> Catalog {
    let shipped = added_to.map(ShippedContent::files).unwrap_or_default();
    content::load_all(&[&*shipped, files].concat()).0
}

impl LoadedContent {
    /// The program's own content: its core, what getting help takes, or all of it.
    pub fn shipped(shipped: ShippedContent, fully_loaded: bool) -> Self {
        let catalog = if fully_loaded { shipped.full() } else { shipped.core() };
        Self::unread(Vec::new(), catalog, fully_loaded).added_to(shipped)
    }

    /// Reads the core of files that are a whole content.
    pub fn core(files: impl Into<Rc<[SourceFile]>>) -> Self {
        let files = files.into();
        let catalog = content::load(&files).0;
        Self::new(files, catalog, false)
    }

    /// Reads everything, training and the reference too.
    pub fn full(files: impl Into<Rc<[SourceFile]>>) -> Self {
        let files = files.into();
        let catalog = content::load_all(&files).0;
        Self::new(files, catalog, true)
    }

    /// The same as an addition to the program's own content, which the catalog holds as well.
    #[must_use]
    pub fn added_to(mut self, shipped: ShippedContent) -> Self {
        self.shipped = Some(shipped);
        self
    }

    /// Takes a catalog that was read from these files, all of it or only the core.
    pub fn new(files: impl Into<Rc<[SourceFile]>>, catalog: Catalog, fully_loaded: bool) -> Self {
        Self { reader: Some(read_all), ..Self::unread(files, catalog, fully_loaded) }
    }

    fn unread(files: impl Into<Rc<[SourceFile]>>, catalog: Catalog, fully_loaded: bool) -> Self {
        Self {
            shipped: None,
            files: files.into(),
            reader: None,
            catalog: Rc::new(catalog),
            fully_loaded,
            texts: RefCell::default(),
            shared: None,
        }
    }

    /// Takes what is read later from what other sessions of the same content have read, and keeps it
    /// for them. For processes with many sessions, such as tests.
    #[must_use]
    pub fn shared_with(mut self, shared: Rc<SharedContent>) -> Self {
        self.shared = Some(shared);
        self
    }

    /// The catalog.
    pub const fn catalog(&self) -> &Rc<Catalog> {
        &self.catalog
    }

    /// Whether training and the reference are read as well.
    pub const fn is_fully_loaded(&self) -> bool {
        self.fully_loaded
    }

    /// Reads what was deferred, unless that is done.
    pub fn load_deferred(&mut self) {
        if self.fully_loaded {
            return;
        }
        let read = || match (self.shipped, self.reader) {
            (Some(shipped), _) if self.files.is_empty() => Rc::new(shipped.full()),
            (shipped, Some(read)) => Rc::new(read(shipped, &self.files)),
            // Without a reader there are no files.
            (_, None) => self.catalog.clone(),
        };
        self.catalog = match &self.shared {
            None => read(),
            Some(shared) => shared.catalog.get_or_init(read).clone(),
        };
        self.fully_loaded = true;
        // They lack the words of what was deferred.
        self.texts.get_mut().clear();
    }

    /// The texts of the screens in a language, read anew only if they are not in use.
    pub fn screen_texts(&self, language: Language) -> SharedTexts {
        let mut in_use = self.texts.borrow_mut();
        if let Some(known) = in_use.iter().find(|texts| texts.language() == language) {
            return known.clone();
        }
        let set = if self.fully_loaded {
            TextSet::ScreensWithDeferred
        } else {
            // The former language is freed before the next is read: one at a time in memory.
            in_use.clear();
            TextSet::Screens
        };
        let read = || Rc::new(self.read_texts(set, language));
        let texts = match &self.shared {
            None => read(),
            Some(shared) => shared.texts(set, language, read),
        };
        in_use.push(texts.clone());
        texts
    }

    /// What finds topics by their words in every language, once everything is loaded.
    pub fn search_index(&self) -> Index<Topic> {
        // Packs may add topics.
        let prepared = self.shipped.filter(|_| self.files.is_empty());
        prepared.and_then(ShippedContent::index).unwrap_or_else(|| {
            let languages = self.catalog.languages.iter();
            let texts: Vec<_> = languages.map(|language| self.screen_texts(language)).collect();
            present::index(&self.catalog, &texts)
        })
    }

    /// Reads a set of texts.
    pub fn read_texts(&self, set: TextSet, language: Language) -> Texts {
        // Packs may add numbers.
        let prepared = self.shipped.filter(|_| self.files.is_empty());
        let numbers = prepared.and_then(ShippedContent::numbers);
        let numbers = numbers.unwrap_or_else(|| NumberSource::Listed(phone_numbers(&self.catalog)));
        let languages = &self.catalog.languages;
        set.read_over(self.shipped, &self.files, language, languages, &numbers)
    }
}

/// What sessions of the same content share, so that each does not read it again.
#[derive(Debug, Default)]
pub struct SharedContent {
    /// The full catalog.
    catalog: OnceCell<Rc<Catalog>>,
    texts: RefCell<Vec<(TextSet, SharedTexts)>>,
}

impl SharedContent {
    fn texts(
        &self,
        set: TextSet,
        language: Language,
        read: impl FnOnce() -> SharedTexts,
    ) -> SharedTexts {
        let mut all = self.texts.borrow_mut();
        let known = all.iter().find(|(of, texts)| *of == set && texts.language() == language);
        if let Some((_, texts)) = known {
            return texts.clone();
        }
        let texts = read();
        all.push((set, texts.clone()));
        texts
    }
}
