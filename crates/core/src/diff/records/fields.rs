//! Puts a record together.

use std::fmt::Display;

use crate::diff::change::{FieldName, Record};

/// A record in the making.
#[derive(Default)]
pub struct Fields(Record);

impl Fields {
    /// What was put together.
    pub fn record(self) -> Record {
        self.0
    }

    /// With a field that has one value or none.
    pub fn value(self, name: &'static str, value: impl IntoIterator<Item = impl Display>) -> Self {
        self.list(name, value)
    }

    /// With a field that is there or is not.
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        self.value(name, is_set.then_some("yes"))
    }

    /// With a field that has several values in an order that matters.
    pub fn list(self, name: &'static str, values: impl IntoIterator<Item = impl Display>) -> Self {
        self.put(name, None, values)
    }

    /// With a field whose values mean the same in any order.
    pub fn set(self, name: &'static str, values: impl IntoIterator<Item = impl Display>) -> Self {
        let mut values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        values.sort();
        self.list(name, values)
    }

    /// With a field of a part of the subject.
    pub fn of_part(
        self,
        part: &str,
        name: &'static str,
        values: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        self.put(name, Some(part), values)
    }

    fn put(
        mut self,
        name: &'static str,
        part: Option<&str>,
        values: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        let values: Vec<Box<str>> =
            values.into_iter().map(|value| value.to_string().into()).collect();
        if !values.is_empty() {
            let field = FieldName { name, part: part.map(Into::into), language: None };
            self.0.insert(field, values);
        }
        self
    }
}

/// A name with what belongs to it in brackets, where something does.
pub fn with_detail(name: impl Display, detail: impl IntoIterator<Item = impl Display>) -> String {
    let detail: Vec<String> = detail.into_iter().map(|one| one.to_string()).collect();
    if detail.is_empty() { name.to_string() } else { format!("{name} ({})", detail.join(", ")) }
}
