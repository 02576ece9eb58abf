//! What a kind of content file must tell of itself. The kinds are listed in [`super::kinds`].

use super::{document::TomlDocument, resolve::Resolver};

/// Lists of entries that grow with every file of a kind.
pub trait Entries: Default {
    /// Adds entries of files that come after these.
    fn append(&mut self, other: Self);
}

/// A kind of content file: the entries of all its files, as they are written. How a kind becomes
/// checked is not said here, since each needs others before it: see [`super::kinds::Catalog`].
pub trait ContentKind: Entries {
    /// The word after `kind =` in a file.
    const NAME: &'static str;
    /// Whether a content without a file of this kind is incomplete: nobody gets help without it.
    const IS_NEEDED: bool = false;
    /// Whether its files may hold sources that only they need.
    const HAS_SOURCES: bool = false;

    /// Takes the entries of one file.
    fn read(&mut self, document: &mut TomlDocument<'_, '_>);

    /// Announces ids that may be named before their entries are resolved.
    fn declare(&self, _resolver: &mut Resolver<'_>) {}
}

/// Defines a struct with a list of each sort of entry, and how two of them become one.
macro_rules! entries {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$field_doc:meta])* $field:ident: $entry:ty),* $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(crate) struct $name {
            $($(#[$field_doc])* pub $field: Vec<$crate::content::located::Located<$entry>>),*
        }
        impl $crate::content::kind::Entries for $name {
            fn append(&mut self, other: Self) {
                $(self.$field.extend(other.$field);)*
            }
        }
    };
}
pub(super) use entries;
