//! Rules of counties and regions: the counties are the 21 there are, and a region's contact may be
//! shown.

use super::context::{Rules, message};
use crate::{
    content::{
        kinds::{Kind, RawContent},
        located::Located,
    },
    diagnostic::{Code, Diagnostic},
    ids::Id,
    lint::fluent::ExpectedMessage,
};

/// The letters of Sweden's counties.
const COUNTIES: [&str; 21] = [
    "AB", "AC", "BD", "C", "D", "E", "F", "G", "H", "I", "K", "M", "N", "O", "S", "T", "U", "W",
    "X", "Y", "Z",
];

impl Rules<'_> {
    pub(super) fn counties(&mut self) {
        for Located { file, item, .. } in &self.content.raw.counties.counties {
            let name = item.id.get_ref().as_str();
            if !COUNTIES.contains(&name) {
                let problem = Diagnostic::new(Code::CountyUnknown, file, item.id.span());
                self.report.push(problem.with("name", name));
            }
        }
        let has = |letter: &str| {
            self.content
                .raw
                .counties
                .counties
                .iter()
                .any(|county| county.item.id.get_ref().as_str() == letter)
        };
        let missing: Vec<&str> = COUNTIES.into_iter().filter(|letter| !has(letter)).collect();
        let file = self.file_of(Kind::Counties);
        for letter in missing {
            self.push(Diagnostic::new(Code::CountyMissing, &file, 0..0).with("name", letter));
        }
        for Located { file, item, .. } in &self.content.raw.counties.regions {
            if let Some(contact) = &item.contact {
                self.shippable(file, contact);
            }
        }
    }
}

/// The messages of regions and counties, and how one says that something is there.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let regions = raw.counties.regions.iter();
    let regions = regions.map(|entry| message("region", &entry.file, &entry.item.id, &[]));
    let counties = raw.counties.counties.iter();
    let counties = counties.map(|entry| message("county", &entry.file, &entry.item.id, &[]));
    let somewhere = ExpectedMessage::new("place-in", &[]).with_variables(&["place"]);
    regions.chain(counties).chain([somewhere]).collect()
}
