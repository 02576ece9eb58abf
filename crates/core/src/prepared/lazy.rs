//! What is read at the first question about it.

use std::{
    cell::LazyCell,
    fmt,
    ops::{Deref, DerefMut},
};

use super::form::{Prepared, Reader, Writer};

/// A part of the content that is read from the program at the first question about it, so that nobody
/// waits for what is not shown.
pub struct Lazy<T>(LazyCell<T, Box<dyn FnOnce() -> T>>);

impl<T> Lazy<T> {
    /// What is made at the first question about it.
    pub(super) fn later(make: impl FnOnce() -> T + 'static) -> Self {
        Self(LazyCell::new(Box::new(make)))
    }
}

impl<T: 'static> From<T> for Lazy<T> {
    fn from(value: T) -> Self {
        Self::later(|| value)
    }
}

impl<T: Default + 'static> Default for Lazy<T> {
    fn default() -> Self {
        Self::later(T::default)
    }
}

impl<T> Deref for Lazy<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Lazy<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Prepared + Default + 'static> Prepared for Lazy<T> {
    fn write(&self, out: &mut Writer) {
        out.sized(|out| (**self).write(out));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let mut own = from.sized()?;
        Some(Self::later(move || T::read(&mut own).unwrap_or_default()))
    }
}
