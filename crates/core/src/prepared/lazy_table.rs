//! A table of which one entry is read without the rest.

use std::{
    borrow::Borrow,
    cell::{Cell, OnceCell},
    collections::BTreeMap,
    fmt,
    hash::Hash,
    ops::{Deref, DerefMut},
};

use indexmap::IndexMap;

use super::{
    form::{Prepared, Reader, Writer},
    lazy::Lazy,
    table::SortedTable,
};

/// Entries by id, in the order of the files. In the program's own content [`get`](Self::get) reads the
/// entry it gives and no other, so that nobody waits longer for a number because there are more of them;
/// all else reads the whole table.
pub struct LazyTable<K, V> {
    whole: Lazy<IndexMap<K, V>>,
    /// Whether the whole was asked for: no entry is then read once more.
    is_whole_read: Cell<bool>,
    /// None in content that was read from files.
    entries: Option<Entries<V>>,
}

/// Entries as they lie in the program, and those that were read, by their place.
struct Entries<V> {
    table: SortedTable<V>,
    read: OnceCell<Box<[OnceCell<Box<V>>]>>,
}

impl<K: Hash + Eq + Borrow<str>, V: Prepared> LazyTable<K, V> {
    /// An entry.
    pub fn get(&self, id: &(impl Borrow<str> + ?Sized)) -> Option<&V> {
        match &self.entries {
            Some(entries) if !self.is_whole_read.get() => entries.get(id.borrow()),
            _ => self.whole.get(id.borrow()),
        }
    }
}

impl<V: Prepared> Entries<V> {
    fn get(&self, id: &str) -> Option<&V> {
        let position = self.table.position(id)?;
        let unread = || (0..self.table.len()).map(|_| OnceCell::new()).collect();
        let entry = self.read.get_or_init(unread).get(position)?;
        if entry.get().is_none() {
            // Nobody else has set it in between.
            let _ = entry.set(Box::new(self.table.value(position)?));
        }
        entry.get().map(|entry| &**entry)
    }
}

impl<K, V> Deref for LazyTable<K, V> {
    type Target = IndexMap<K, V>;

    fn deref(&self) -> &IndexMap<K, V> {
        self.is_whole_read.set(true);
        &self.whole
    }
}

impl<K, V> DerefMut for LazyTable<K, V> {
    fn deref_mut(&mut self) -> &mut IndexMap<K, V> {
        self.is_whole_read.set(true);
        &mut self.whole
    }
}

impl<K: 'static, V: 'static> From<IndexMap<K, V>> for LazyTable<K, V> {
    fn from(whole: IndexMap<K, V>) -> Self {
        Self { whole: whole.into(), is_whole_read: Cell::new(true), entries: None }
    }
}

impl<K: 'static, V: 'static> Default for LazyTable<K, V> {
    fn default() -> Self {
        Self { whole: Lazy::default(), is_whole_read: Cell::new(true), entries: None }
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for LazyTable<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.whole.fmt(f)
    }
}

/// The values in the order of their ids, then the ids in the order of the files, each with the place of its
/// value.
impl<K, V> Prepared for LazyTable<K, V>
where
    K: Prepared + Hash + Eq + Borrow<str> + 'static,
    V: Prepared + 'static,
{
    fn write(&self, out: &mut Writer) {
        let sorted: BTreeMap<&str, &V> =
            self.iter().map(|(id, value)| (id.borrow(), value)).collect();
        out.sized(|out| SortedTable::<V>::write(&sorted, out));
        out.sized(|out| {
            self.len().write(out);
            for id in self.keys() {
                id.write(out);
                sorted.range(..id.borrow()).count().write(out);
            }
        });
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let table = SortedTable::read(&mut from.sized()?)?;
        let mut order = from.sized()?;
        let mut read_all = move || {
            let length = order.size()?;
            let mut whole = IndexMap::with_capacity(length);
            for _ in 0..length {
                whole.insert(K::read(&mut order)?, table.value(order.size()?)?);
            }
            Some(whole)
        };
        let entries = Entries { table, read: OnceCell::new() };
        Some(Self {
            whole: Lazy::later(move || read_all().unwrap_or_default()),
            is_whole_read: Cell::new(false),
            entries: Some(entries),
        })
    }
}
