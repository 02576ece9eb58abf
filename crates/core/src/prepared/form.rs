//! Writing and reading what is prepared, and the macros that say how a type is.

use std::{borrow::Cow, collections::HashMap};

/// A text that is either part of the program or was read.
pub type Text = Cow<'static, str>;

/// Records that are part of the program or were made.
pub type Bytes = Cow<'static, [u8]>;

/// What can be written into the prepared content and read back from it.
pub trait Prepared: Sized {
    /// Writes it.
    fn write(&self, out: &mut Writer);
    /// Reads it; nothing where something else was written there.
    fn read(from: &mut Reader) -> Option<Self>;
}

/// Prepared content that is being written.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    text: String,
    places: HashMap<String, usize>,
}

impl Writer {
    /// The bytes, and the text that strings are parts of.
    pub fn finish(self) -> (Vec<u8>, String) {
        (self.bytes, self.text)
    }

    /// Writes a byte.
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Writes a number, small ones in few bytes.
    pub fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.byte(number.to_le_bytes()[0]);
    }

    /// Writes a string, as a part of the text; one that was written before stands there once.
    pub fn string(&mut self, string: &str) {
        let (place, length) = self.place(string);
        self.number(place as u64);
        self.number(length as u64);
    }

    /// Where a string begins in the text, and its length.
    pub fn place(&mut self, string: &str) -> (usize, usize) {
        if let Some(place) = self.places.get(string) {
            return (*place, string.len());
        }
        let place = self.text.len();
        self.text.push_str(string);
        self.places.insert(string.to_owned(), place);
        (place, string.len())
    }

    /// Writes raw bytes.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Writes something behind its length, so that a reader can pass over it.
    pub fn sized(&mut self, write: impl FnOnce(&mut Self)) {
        let own = self.apart(write);
        self.number(own.len() as u64);
        self.bytes.extend(own);
    }

    /// The bytes of something, which are not written here; its strings are parts of the same text.
    pub fn apart(&mut self, write: impl FnOnce(&mut Self)) -> Vec<u8> {
        let before = std::mem::take(&mut self.bytes);
        write(self);
        std::mem::replace(&mut self.bytes, before)
    }
}

/// A place or a length in a record. No content has four gigabytes; what would stand behind them is not
/// found.
pub(crate) fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A place in the prepared content of the program.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    pub(super) bytes: &'static [u8],
    pub(super) text: &'static str,
}

impl Reader {
    /// The beginning of content.
    pub const fn new(bytes: &'static [u8], text: &'static str) -> Self {
        Self { bytes, text }
    }

    /// Reads a byte.
    pub fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*byte)
    }

    /// Reads a number.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// Reads a length or a place.
    pub fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// Reads a string.
    pub fn string(&mut self) -> Option<&'static str> {
        let (place, length) = (self.size()?, self.size()?);
        self.part(place, length)
    }

    /// A part of the text.
    pub fn part(&self, place: usize, length: usize) -> Option<&'static str> {
        self.text.get(place..place.checked_add(length)?)
    }

    /// Passes over what was written behind its length; gives a reader for it alone.
    pub fn sized(&mut self) -> Option<Self> {
        let length = self.size()?;
        let (own, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(Self { bytes: own, text: self.text })
    }

    /// What is left.
    pub const fn rest(&self) -> &'static [u8] {
        self.bytes
    }
}

/// Says of structs that they are written field by field. A field that is not named is no longer
/// compiled.
macro_rules! prepared {
    ($($name:ident { $($field:ident),* $(,)? })*) => {$(
        impl $crate::prepared::Prepared for $name {
            fn write(&self, out: &mut $crate::prepared::Writer) {
                let Self { $($field),* } = self;
                $($crate::prepared::Prepared::write($field, out);)*
            }
            fn read(from: &mut $crate::prepared::Reader) -> Option<Self> {
                $(let $field = $crate::prepared::Prepared::read(from)?;)*
                Some(Self { $($field),* })
            }
        }
    )*};
}
pub(crate) use prepared;

/// The same of an enum whose variants hold something, each with the byte that stands for it.
macro_rules! prepared_enum {
    ($name:ident { $($tag:literal = $variant:ident $(($($field:ident),*))?),* $(,)? }) => {
        impl $crate::prepared::Prepared for $name {
            fn write(&self, out: &mut $crate::prepared::Writer) {
                match self {$(
                    Self::$variant $(($($field),*))? => {
                        out.byte($tag);
                        $($($crate::prepared::Prepared::write($field, out);)*)?
                    }
                )*}
            }
            fn read(from: &mut $crate::prepared::Reader) -> Option<Self> {
                match from.byte()? {
                    $($tag => Some(Self::$variant $(($({
                        let $field = $crate::prepared::Prepared::read(from)?;
                        $field
                    }),*))?),)*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use prepared_enum;

/// And of a struct around one text that was checked before it was written.
macro_rules! prepared_text {
    ($($name:ident)*) => {$(
        impl $crate::prepared::Prepared for $name {
            fn write(&self, out: &mut $crate::prepared::Writer) {
                out.string(&self.0);
            }
            fn read(from: &mut $crate::prepared::Reader) -> Option<Self> {
                from.string().map(|text| Self(text.into()))
            }
        }
    )*};
}
pub(crate) use prepared_text;
