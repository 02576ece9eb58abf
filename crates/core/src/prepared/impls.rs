//! How the types of the standard library are written, and those for days and tables.

use std::{borrow::Cow, collections::BTreeMap, hash::Hash, rc::Rc};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime};
use indexmap::IndexMap;

use super::form::{Bytes, Prepared, Reader, Text, Writer};

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Prepared for $number {
            fn write(&self, out: &mut Writer) {
                out.number(u64::from(*self));
            }
            fn read(from: &mut Reader) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        }
    )*};
}

numbers! { u8 u16 u32 u64 }

impl Prepared for usize {
    fn write(&self, out: &mut Writer) {
        out.number(*self as u64);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        from.size()
    }
}

/// The sign goes to the lowest bit, so that small numbers are short whatever their sign is.
impl Prepared for i64 {
    fn write(&self, out: &mut Writer) {
        out.number((self.unsigned_abs() << 1) | u64::from(*self < 0));
    }
    fn read(from: &mut Reader) -> Option<Self> {
        let number = from.number()?;
        let size = Self::try_from(number >> 1).ok()?;
        Some(if number & 1 == 0 { size } else { -size })
    }
}

macro_rules! signed {
    ($($number:ty)*) => {$(
        impl Prepared for $number {
            fn write(&self, out: &mut Writer) {
                i64::from(*self).write(out);
            }
            fn read(from: &mut Reader) -> Option<Self> {
                i64::read(from)?.try_into().ok()
            }
        }
    )*};
}

signed! { i8 i32 }

impl Prepared for bool {
    fn write(&self, out: &mut Writer) {
        out.byte(u8::from(*self));
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Some(from.byte()? != 0)
    }
}

impl Prepared for char {
    fn write(&self, out: &mut Writer) {
        u32::from(*self).write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Self::from_u32(u32::read(from)?)
    }
}

impl Prepared for Text {
    fn write(&self, out: &mut Writer) {
        out.string(self);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        from.string().map(Cow::Borrowed)
    }
}

impl Prepared for Bytes {
    fn write(&self, out: &mut Writer) {
        out.sized(|out| out.raw(self));
    }
    fn read(from: &mut Reader) -> Option<Self> {
        from.sized().map(|own| Cow::Borrowed(own.rest()))
    }
}

impl Prepared for String {
    fn write(&self, out: &mut Writer) {
        out.string(self);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        from.string().map(str::to_owned)
    }
}

impl<T: Prepared> Prepared for Option<T> {
    fn write(&self, out: &mut Writer) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Some(if bool::read(from)? { Some(T::read(from)?) } else { None })
    }
}

impl<A: Prepared, B: Prepared> Prepared for (A, B) {
    fn write(&self, out: &mut Writer) {
        self.0.write(out);
        self.1.write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

impl<T: Prepared> Prepared for Rc<T> {
    fn write(&self, out: &mut Writer) {
        (**self).write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        T::read(from).map(Self::new)
    }
}

impl<T: Prepared> Prepared for Vec<T> {
    fn write(&self, out: &mut Writer) {
        self.len().write(out);
        for item in self {
            item.write(out);
        }
    }
    fn read(from: &mut Reader) -> Option<Self> {
        let length = from.size()?;
        (0..length).map(|_| T::read(from)).collect()
    }
}

impl<T: Prepared + Copy + Default, const N: usize> Prepared for [T; N] {
    fn write(&self, out: &mut Writer) {
        for item in self {
            item.write(out);
        }
    }
    fn read(from: &mut Reader) -> Option<Self> {
        let mut items = [T::default(); N];
        for item in &mut items {
            *item = T::read(from)?;
        }
        Some(items)
    }
}

impl<K: Prepared + Ord, V: Prepared> Prepared for BTreeMap<K, V> {
    fn write(&self, out: &mut Writer) {
        self.len().write(out);
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }
    fn read(from: &mut Reader) -> Option<Self> {
        let length = from.size()?;
        (0..length).map(|_| <(K, V)>::read(from)).collect()
    }
}

impl<K: Prepared + Hash + Eq, V: Prepared> Prepared for IndexMap<K, V> {
    fn write(&self, out: &mut Writer) {
        self.len().write(out);
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }
    fn read(from: &mut Reader) -> Option<Self> {
        let length = from.size()?;
        let mut map = Self::with_capacity(length);
        for _ in 0..length {
            map.insert(K::read(from)?, V::read(from)?);
        }
        Some(map)
    }
}

impl Prepared for NaiveDate {
    fn write(&self, out: &mut Writer) {
        self.num_days_from_ce().write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Self::from_num_days_from_ce_opt(i32::read(from)?)
    }
}

impl Prepared for NaiveDateTime {
    fn write(&self, out: &mut Writer) {
        self.and_utc().timestamp().write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Some(DateTime::from_timestamp(i64::read(from)?, 0)?.naive_utc())
    }
}
