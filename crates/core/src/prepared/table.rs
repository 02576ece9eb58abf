//! A table that is searched where it lies: nothing of it is read but what is asked for.

use std::{borrow::Borrow, collections::BTreeMap, fmt, marker::PhantomData};

use super::form::{Prepared, Reader, Writer, to_u32};

/// Values by text. As it is written: how many there are, a key of fixed length for each in the order of
/// the texts, and the values.
pub struct SortedTable<T> {
    keys: &'static [u8],
    values: Reader,
    value: PhantomData<fn() -> T>,
}

/// Place and length of the text of a key, and where the value begins.
const KEY: usize = 10;

impl<T: Prepared> SortedTable<T> {
    /// Writes a table.
    pub fn write(entries: &BTreeMap<&str, impl Borrow<T>>, out: &mut Writer) {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        for (key, value) in entries {
            let (place, length) = out.place(key);
            keys.extend_from_slice(&to_u32(place).to_le_bytes());
            keys.extend_from_slice(&to_u16(length).to_le_bytes());
            keys.extend_from_slice(&to_u32(values.len()).to_le_bytes());
            values.extend(out.apart(|out| value.borrow().write(out)));
        }
        out.sized(|out| out.raw(&keys));
        out.sized(|out| out.raw(&values));
    }

    /// The table that was written there.
    pub fn read(from: &mut Reader) -> Option<Self> {
        let keys = from.sized()?.rest();
        Some(Self { keys, values: from.sized()?, value: PhantomData })
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.keys.len() / KEY
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The place of a text among the keys.
    pub fn position(&self, text: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.key(middle)?.cmp(text) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// The text of a key.
    pub fn key(&self, position: usize) -> Option<&'static str> {
        let (place, length, _) = self.record(position)?;
        self.values.part(place, length)
    }

    /// The value of a key.
    pub fn value(&self, position: usize) -> Option<T> {
        let (_, _, start) = self.record(position)?;
        let bytes = self.values.bytes.get(start..)?;
        T::read(&mut Reader { bytes, ..self.values })
    }

    /// The value of a text.
    pub fn get(&self, text: &str) -> Option<T> {
        self.value(self.position(text)?)
    }

    fn record(&self, position: usize) -> Option<(usize, usize, usize)> {
        let record = self.keys.get(position.checked_mul(KEY)?..)?;
        let (place, rest) = record.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let size = |bytes: &[u8; 4]| usize::try_from(u32::from_le_bytes(*bytes)).ok();
        Some((size(place)?, u16::from_le_bytes(*length).into(), size(rest.first_chunk()?)?))
    }
}

/// No key has 65 kilobytes; one that had would not be found.
fn to_u16(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

impl<T> Clone for SortedTable<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for SortedTable<T> {}

impl<T> fmt::Debug for SortedTable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SortedTable({})", self.keys.len() / KEY)
    }
}
