//! The form in which checked content is part of a program: bytes, and one text that all strings are
//! parts of. What is read from it borrows its strings from the program itself and is checked no more;
//! what is [`Lazy`] is read at the first question about it. Uses nothing.
//!
//! An own form, since serde's types cannot borrow for as long as the program lives without a lifetime
//! in every type of the content.

mod form;
mod impls;
mod lazy;
mod lazy_table;
mod table;

pub use form::{Bytes, Prepared, Reader, Text, Writer};
pub(crate) use form::{prepared, prepared_enum, prepared_text, to_u32};
pub use lazy::Lazy;
pub use lazy_table::LazyTable;
pub use table::SortedTable;
