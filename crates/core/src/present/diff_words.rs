//! Places, lines of work, outcomes and times of a difference in few words.

use super::diff::EditionWords;
use crate::{
    content::hours::{DAY, TimeSpan},
    diff::{
        first_calls::{ExceptionDays, OutcomeSet, Times, WorkSet},
        place::PlaceSet,
    },
    ids::{Id, RoleId, SectorId},
};

/// A day from midnight to midnight.
const WHOLE_DAY: TimeSpan = TimeSpan { start: 0, end: DAY };

impl EditionWords<'_> {
    pub(super) fn places(&self, places: &PlaceSet) -> String {
        let counties = places.counties.iter().map(|id| self.named("county", id));
        let alone = places.counties_alone.iter().map(|id| {
            self.own.with("ui-diff-county-alone", &[("county", self.named("county", id).into())])
        });
        let municipalities = places.municipalities.iter().map(|code| {
            let known = self.new.0.municipalities.get(code.as_str());
            known.map_or_else(|| code.to_string(), |own| own.name.to_string())
        });
        let unset = places.unset.then(|| self.own.line("ui-diff-place-unset"));
        let named: Vec<_> = counties.chain(municipalities).chain(alone).chain(unset).collect();
        self.all_but(places.is_all_but, "ui-diff-everywhere", &named)
    }

    /// All but some, or some.
    fn all_but(&self, is_all_but: bool, all: &str, named: &[String]) -> String {
        match (is_all_but, named.is_empty()) {
            (true, true) => self.own.line(all),
            (true, false) => self.but(self.own.line(all), named),
            (false, _) => self.joined(named),
        }
    }

    fn but(&self, all: String, but: &[String]) -> String {
        let values = [("all", all.into()), ("but", self.joined(but).into())];
        self.own.with("ui-diff-all-but", &values)
    }

    pub(super) fn works(&self, works: &WorkSet) -> String {
        let role = |(sector, role): &(SectorId, RoleId)| {
            self.text(&format!("role-{sector}-{role}")).unwrap_or_else(|| role.to_string())
        };
        let sectors = works.sectors.iter().map(|sector| {
            let but: Vec<String> =
                works.but.iter().filter(|(own, _)| own == sector).map(role).collect();
            let name = self.named("sector", sector);
            if but.is_empty() { name } else { self.but(name, &but) }
        });
        let roles = works.roles.iter().map(|(sector, own)| {
            let role = role(&(sector.clone(), own.clone()));
            format!("{}: {role}", self.named("sector", sector))
        });
        let unset = works.unset.then(|| self.own.line("ui-diff-work-unset"));
        let named: Vec<_> = sectors.chain(roles).chain(unset).collect();
        self.all_but(works.is_all_but, "ui-diff-works-all", &named)
    }

    pub(super) fn outcomes(&self, outcomes: &OutcomeSet) -> String {
        let names = outcomes.iter().map(|(outcome, labour)| {
            let name = self.text(&format!("outcome-{}", outcome.as_str()));
            let name = name.unwrap_or_else(|| outcome.as_str().to_owned());
            let Some(labour) = labour else { return name };
            let labour = if *labour { "yes" } else { "no" };
            let values = [("outcome", name.into()), ("labour", labour.into())];
            self.own.with("ui-diff-outcome-labour", &values)
        });
        self.joined(&names.collect::<Vec<_>>())
    }

    /// Weekdays that are alike together, then what is otherwise about holidays.
    pub(super) fn times(&self, times: &Times) -> String {
        let is_always = times.weekly.iter().all(|spans| *spans == [WHOLE_DAY]);
        if is_always && times.exceptions.is_empty() {
            return self.own.line("ui-diff-always");
        }
        let mut parts = Vec::new();
        let mut first = 0;
        for same in times.weekly.chunk_by(|one, next| one == next) {
            let last = first + same.len() - 1;
            if let Some(spans) = same.first().filter(|spans| !spans.is_empty()) {
                parts.push(self.on_days(self.weekdays(first, last), spans));
            }
            first = last + 1;
        }
        for (days, spans) in &times.exceptions {
            let days = match days {
                ExceptionDays::Holidays => self.own.line("ui-diff-holidays"),
                ExceptionDays::BeforeHolidays => self.own.line("ui-diff-before-holidays"),
                ExceptionDays::AfterHolidays => self.own.line("ui-diff-after-holidays"),
                ExceptionDays::Dates(dates) => {
                    self.joined(&dates.iter().map(ToString::to_string).collect::<Vec<_>>())
                }
            };
            parts.push(self.on_days(days, spans));
        }
        parts.join("; ")
    }

    fn on_days(&self, days: String, spans: &[TimeSpan]) -> String {
        let span = |span: &TimeSpan| span.to_string().replace('-', "–");
        let spans = match spans {
            [] => self.own.line("ui-diff-not-then"),
            [WHOLE_DAY] => self.own.line("ui-diff-all-day"),
            spans => self.joined(&spans.iter().map(span).collect::<Vec<_>>()),
        };
        self.own.with("ui-diff-on-days", &[("days", days.into()), ("times", spans.into())])
    }

    fn weekdays(&self, first: usize, last: usize) -> String {
        let name = |day: usize| self.own.line(&format!("ui-weekday-{}", day + 1));
        if first == last { name(first) } else { format!("{}–{}", name(first), name(last)) }
    }
}
