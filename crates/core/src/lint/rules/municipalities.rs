//! Rules of municipalities: there are the 290 of Sweden, each once and in its county, and contacts name
//! no others.

use toml::Spanned;

use super::context::Rules;
use crate::{
    content::{
        kinds::{Kind, RawMunicipality},
        located::Located,
        source::Text,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{CountyId, Id},
};

/// The counties: their letter, the digits that the codes of their municipalities begin with, and how many
/// of them there are since 2003.
const COUNTIES: [(&str, &str, usize); 21] = [
    ("AB", "01", 26),
    ("C", "03", 8),
    ("D", "04", 9),
    ("E", "05", 13),
    ("F", "06", 13),
    ("G", "07", 8),
    ("H", "08", 12),
    ("I", "09", 1),
    ("K", "10", 5),
    ("M", "12", 33),
    ("N", "13", 6),
    ("O", "14", 49),
    ("S", "17", 16),
    ("T", "18", 12),
    ("U", "19", 10),
    ("W", "20", 15),
    ("X", "21", 10),
    ("Y", "22", 7),
    ("Z", "23", 8),
    ("AC", "24", 15),
    ("BD", "25", 14),
];

impl Rules<'_> {
    pub(super) fn municipalities(&mut self) {
        let all = &self.content.raw.municipalities.entries;
        for (position, municipality) in all.iter().enumerate() {
            self.municipality(municipality, all.get(..position).unwrap_or_default());
        }
        for (letter, _, expected) in COUNTIES {
            let own =
                |entry: &&Located<RawMunicipality>| entry.item.county.get_ref().as_str() == letter;
            let found = all.iter().filter(own).count();
            if found != expected {
                let file = self.file_of(Kind::Municipalities);
                let problem = Diagnostic::new(Code::MunicipalityCount, &file, 0..0);
                let problem = problem.with("name", letter).with("found", found.to_string());
                self.push(problem.with("expected", expected.to_string()));
            }
        }
    }

    /// A municipality has a name of its own and the code of its county.
    fn municipality(
        &mut self,
        municipality: &Located<RawMunicipality>,
        before: &[Located<RawMunicipality>],
    ) {
        let Located { file, item, .. } = municipality;
        let name = &**item.name.get_ref();
        if let Some(first) =
            before.iter().find(|first| first.item.name.get_ref() == item.name.get_ref())
        {
            let problem = Diagnostic::new(Code::IdDuplicate, file, item.name.span());
            self.push(problem.with("name", name).and(&first.file, first.item.name.span()));
        }
        let county = item.county.get_ref().as_str();
        let is_there = COUNTIES.iter().any(|(letter, digits, _)| {
            *letter == county && item.id.get_ref().as_str().starts_with(digits)
        });
        if !is_there {
            self.elsewhere(file, item.id.span(), name, county);
        }
    }

    /// Municipalities that a contact names exist and lie in its counties.
    pub(super) fn named_municipalities(
        &mut self,
        file: &FileName,
        names: &[Spanned<Text>],
        counties: &[Spanned<CountyId>],
    ) {
        for name in names {
            let span = name.span();
            let typed = &**name.get_ref();
            match self.content.catalog.municipalities.named(typed) {
                None => {
                    let problem = Diagnostic::new(Code::MunicipalityUnknown, file, span);
                    self.push(problem.with("name", typed));
                }
                Some(own) if counties.iter().all(|county| *county.get_ref() != own.county) => {
                    let counties: Vec<&str> =
                        counties.iter().map(|county| county.get_ref().as_str()).collect();
                    self.elsewhere(file, span, typed, &counties.join(", "));
                }
                Some(_) => {}
            }
        }
    }

    fn elsewhere(
        &mut self,
        file: &FileName,
        span: std::ops::Range<usize>,
        name: &str,
        county: &str,
    ) {
        let problem = Diagnostic::new(Code::MunicipalityElsewhere, file, span);
        self.push(problem.with("name", name).with("counties", county));
    }
}
