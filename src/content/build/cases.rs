//! The training part of the catalog: cases and sets of them.

use chrono::{NaiveDate, NaiveDateTime};
use toml::{Spanned, value::Datetime};

use super::Builder;
use crate::{
    content::{
        catalog::{Case, CaseSet, CaseStep, Catalog, Herring, Person},
        raw::{Located, Raw, RawCase, RawCaseStep, RawHerring},
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{Id, RoleId},
};

impl Builder<'_> {
    pub(super) fn cases(&mut self, raw: &Raw, catalog: &mut Catalog) {
        for case in &raw.cases {
            let value = self.case(case, catalog);
            self.keep(&mut catalog.cases, value, case, &raw.cases, |raw| &raw.id);
        }
        let sectors = &catalog.sectors;
        catalog.cases.sort_by_key(|_, case| sectors.get_index_of(&case.sector));
        for set in &raw.sets {
            let cases = self.all_known(&set.file, set.item.cases.get_ref(), &catalog.cases);
            let value = CaseSet { id: set.item.id.get_ref().clone(), cases };
            self.keep(&mut catalog.sets, value, set, &raw.sets, |raw| &raw.id);
        }
    }

    fn case(&mut self, case: &Located<RawCase>, catalog: &Catalog) -> Option<Case> {
        let Located { file, item, .. } = case;
        let sector = self.known(file, &item.sector, &catalog.sectors);
        let roles = self.roles_of(file, item, catalog);
        let county = self.known(file, &item.county, &catalog.counties);
        let at = self.moment(file, &item.at);
        let nobody = item.call.get_ref().as_str() == RawCase::NOBODY;
        let call = if nobody { None } else { self.known(file, &item.call, &catalog.contacts) };
        let sources = item.sources.as_ref().map(|sources| sources.get_ref().as_slice());
        let sources = self.all_known(file, sources.unwrap_or_default(), &catalog.sources);
        let gates = item.gates.iter().filter_map(|(gate, certainty)| {
            Some((self.known(file, gate, &catalog.gates)?, *certainty))
        });
        let gates = gates.collect();
        let steps = item.steps.iter().map(|step| self.case_step(step, catalog)).collect();
        let distractors = item.distractors.iter();
        let distractors = distractors.filter_map(|distractor| {
            self.known(&distractor.file, &distractor.item.sign, &catalog.signs)
        });
        let distractors = distractors.collect();
        let herrings = self.herrings(&item.herrings, catalog);
        let persons = item.persons.iter().map(|person| Person {
            part: person.item.part,
            sex: person.item.sex,
            origin: person.item.origin,
        });
        Some(Case {
            id: item.id.get_ref().clone(),
            sector: sector?,
            roles,
            trains: item.trains,
            minutes: item.minutes,
            county: county?,
            at: at?,
            expected: *item.expected.get_ref(),
            call: if nobody { None } else { Some(call?) },
            sources,
            gates,
            persons: persons.collect(),
            steps,
            distractors,
            herrings,
            right: item.question.right,
            discuss: *item.discuss.get_ref(),
        })
    }

    /// The roles that the guide of the sector has; a sector without one has none.
    fn roles_of(&mut self, file: &FileName, item: &RawCase, catalog: &Catalog) -> Vec<RoleId> {
        let guide = catalog.guides.get(item.sector.get_ref());
        let names =
            guide.map_or_else(Vec::new, |guide| guide.roles.iter().map(|role| &role.id).collect());
        self.named(file, &item.roles, &names)
    }

    fn case_step(&mut self, step: &Located<RawCaseStep>, catalog: &Catalog) -> CaseStep {
        let signs = step.item.signs.iter().filter_map(|(sign, certainty)| {
            Some((self.known(&step.file, sign, &catalog.signs)?, *certainty))
        });
        let mut signs: Vec<_> = signs.collect();
        signs.sort_by_key(|(sign, _)| catalog.signs.get_index_of(sign));
        CaseStep { signs, act: step.item.act }
    }

    fn herrings(&mut self, raw: &[Located<RawHerring>], catalog: &Catalog) -> Vec<Herring> {
        let mut herrings = indexmap::IndexMap::new();
        for herring in raw {
            let Located { file, item, .. } = herring;
            let value = Herring {
                id: item.id.get_ref().clone(),
                suggests: self.all_known(file, &item.suggests, &catalog.signs),
                conceals: self.all_known(file, &item.conceals, &catalog.signs),
                answers: item.answers.iter().map(|answer| *answer.get_ref()).collect(),
            };
            self.keep(&mut herrings, value, herring, raw, |raw| &raw.id);
        }
        herrings.into_values().collect()
    }

    /// A day and a time as TOML writes them, without a zone.
    fn moment(&mut self, file: &FileName, moment: &Spanned<Datetime>) -> Option<NaiveDateTime> {
        let value = moment.get_ref();
        let read = value.date.zip(value.time).filter(|_| value.offset.is_none());
        let read =
            read.and_then(|(day, time)| {
                NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())?
                    .and_hms_opt(time.hour.into(), time.minute.into(), 0)
            });
        if read.is_none() {
            let problem = Diagnostic::new(Code::MomentMalformed, file, moment.span());
            self.report.push(problem.with("name", value.to_string()));
        }
        read
    }
}
