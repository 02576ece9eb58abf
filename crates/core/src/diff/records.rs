//! Everything of a content as records of fields, so that two contents can be compared field by field.
//! Each type is taken apart by name: a field that is added to it does not compile until it is here.

mod bank;
mod fields;
mod reference;
mod routing;
mod training;

pub use self::routing::ladder_id;
use super::change::Records;
use crate::content::catalog::Catalog;

/// The records of a content, without its words.
pub fn records(catalog: &Catalog) -> Records {
    let mut records = Records::new();
    records.extend(routing::records(catalog));
    records.extend(bank::records(catalog));
    records.extend(reference::records(catalog));
    records.extend(training::records(catalog));
    records
}
