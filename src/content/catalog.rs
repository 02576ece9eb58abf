//! The content after all checks: plain types without spans, looked up by id, in the order of the
//! files. Uses ids and the small vocabularies below it; knows nothing of words, files or clocks.

mod case;
mod reference;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use indexmap::IndexMap;

use super::{
    enums::{
        ActNow, Audience, Axis, Concern, Confidence, ContactKind, Form, GateTiming, GroupOrigin,
        NoteKind, NumberUse, Outcome, Reach, Shelf, Strength, Workplace,
    },
    hours::Hours,
    number::Number,
};
use crate::ids::{
    CaseId, CategoryId, ContactId, CountyId, GateId, GroupId, NetworkId, NoteId, PageId,
    QuestionId, RegionId, RoleId, SectorId, SetId, SignId, SourceId, StepId, TermId,
};
use crate::language::Languages;

pub use case::*;
pub use reference::*;

/// Everything the program knows, checked.
#[derive(Debug, Default)]
pub struct Catalog {
    /// The languages that there are words in.
    pub languages: Languages,
    /// Headings of the checklists, in the bank's order.
    pub categories: Vec<CategoryId>,
    /// Lines of work.
    pub sectors: IndexMap<SectorId, Sector>,
    /// Questions outside the lists.
    pub gates: IndexMap<GateId, Gate>,
    /// Groups of signs.
    pub groups: IndexMap<GroupId, Group>,
    /// All signs of the bank.
    pub signs: IndexMap<SignId, Sign>,
    /// Sources of signs and advice.
    pub sources: IndexMap<SourceId, Source>,
    /// One checklist a sector, where there is one.
    pub guides: IndexMap<SectorId, Guide>,
    /// The seven regions of the coordinators.
    pub regions: IndexMap<RegionId, Region>,
    /// The 21 counties.
    pub counties: IndexMap<CountyId, County>,
    /// Everyone who can be contacted, also those who must not be shown (`publishable` is false).
    pub contacts: IndexMap<ContactId, Contact>,
    /// Who is called in which order.
    pub ladders: Ladders,
    /// The cases of training; none where they were not asked for.
    pub cases: IndexMap<CaseId, Case>,
    /// Sets of cases; none where they were not asked for.
    pub sets: IndexMap<SetId, CaseSet>,
    /// Pages of the reference, a shelf after the other; none where they were not asked for.
    pub pages: IndexMap<PageId, ReferencePage>,
    /// The glossary; empty where it was not asked for.
    pub terms: IndexMap<TermId, Term>,
    /// Networks of municipalities; none where they were not asked for.
    pub networks: IndexMap<NetworkId, Network>,
    /// Questions of the readiness check, a kind of work after the other; none where they were not
    /// asked for.
    pub questions: IndexMap<QuestionId, ReadinessQuestion>,
}

impl Catalog {
    /// The pages of a shelf, in order.
    pub fn pages_on(&self, which: Shelf) -> impl Iterator<Item = &ReferencePage> {
        self.pages.values().filter(move |page| page.shelf == which)
    }
}

/// A line of work and the kind of ladder it follows.
#[derive(Debug, Clone)]
pub struct Sector {
    /// Its id.
    pub id: SectorId,
    /// Which ladders apply.
    pub workplace: Workplace,
}

/// A question outside the list of signs.
#[derive(Debug, Clone)]
pub struct Gate {
    /// Its id.
    pub id: GateId,
    /// When it is asked.
    pub asked: GateTiming,
    /// What a yes or an unsure raises; nothing for questions that only make one think.
    pub raises: Option<Concern>,
}

/// Signs that show the same thing; a group counts once.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// The axis it counts on.
    pub axis: Axis,
    /// It never counts as more than this for an adult.
    pub cap_adult: Strength,
    /// It never counts as more than this for a child; never below `cap_adult`.
    pub cap_child: Strength,
    /// Where the group comes from; three sure signs raise only groups of the ILO.
    pub origin: GroupOrigin,
    /// At medium or strong this group alone is a suspicion.
    pub floor: bool,
}

/// One thing seen, said or found.
#[derive(Debug, Clone)]
pub struct Sign {
    /// Its id.
    pub id: SignId,
    /// The heading it stands under.
    pub category: CategoryId,
    /// The group it counts in.
    pub group: GroupId,
    /// How much it weighs when sure.
    pub strength: Strength,
    /// False: shown and explained, never counted.
    pub counts: bool,
    /// Asks the danger gate again the moment it is marked.
    pub act_now: Option<ActNow>,
    /// About somebody under 18.
    pub child_only: bool,
    /// Forms of exploitation it is known from.
    pub forms: Vec<Form>,
    /// Sectors in which it may be asked.
    pub sectors: Vec<SectorId>,
    /// Who lists it.
    pub sources: Vec<SourceId>,
}

/// Where a sign or a piece of advice comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The source's own title.
    pub title: Box<str>,
    /// Who published it.
    pub publisher: Box<str>,
    /// Where it was read; nothing for the project's own judgement.
    pub url: Option<Box<str>>,
    /// The date it gives for itself.
    pub date: SourceDate,
}

/// The checklist of one sector.
#[derive(Debug, Clone)]
pub struct Guide {
    /// Its sector.
    pub sector: SectorId,
    /// The day its content was last checked.
    pub checked: NaiveDate,
    /// The gates before the list, in order.
    pub gates: Vec<GateId>,
    /// The roles in this sector, in order.
    pub roles: Vec<Role>,
    /// The list, a category at a time.
    pub sections: Vec<Section>,
    /// Advice: own safety, how to talk, what to do and not to do.
    pub notes: Vec<Note>,
}

impl Guide {
    /// The checklist of a role: each category with the signs it is asked, empty ones left out.
    pub fn list(&self, role: Option<&RoleId>) -> Vec<(CategoryId, Vec<SignId>)> {
        self.sections
            .iter()
            .map(|section| (section.category.clone(), section.asked(role)))
            .filter(|(_, signs)| !signs.is_empty())
            .collect()
    }

    /// The quick check of a role; without a role that of the first.
    pub fn quick(&self, role: Option<&RoleId>) -> &[SignId] {
        let own = self.roles.iter().find(|own| Some(&own.id) == role).or(self.roles.first());
        own.map_or(&[], |own| &own.quick)
    }
}

impl Section {
    fn asked(&self, role: Option<&RoleId>) -> Vec<SignId> {
        let is_asked =
            |roles: &[RoleId]| roles.is_empty() || role.is_none_or(|role| roles.contains(role));
        self.signs
            .iter()
            .filter(|(_, roles)| is_asked(roles))
            .map(|(sign, _)| sign.clone())
            .collect()
    }
}

/// A role within a sector and its quick check.
#[derive(Debug, Clone)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// The signs of the quick check, at most twelve.
    pub quick: Vec<SignId>,
}

/// The signs of one category in a guide.
#[derive(Debug, Clone)]
pub struct Section {
    /// The category it shows.
    pub category: CategoryId,
    /// Its signs, each with the roles that are asked (none named: all).
    pub signs: Vec<(SignId, Vec<RoleId>)>,
}

/// A short piece of advice.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its id within the guide.
    pub id: NoteId,
    /// What the advice is about.
    pub kind: NoteKind,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// The roles it is for (none named: all).
    pub roles: Vec<RoleId>,
}

/// A region of the coordinators.
#[derive(Debug, Clone)]
pub struct Region {
    /// Its id.
    pub id: RegionId,
    /// The contact with a number of its own, where one is published.
    pub contact: Option<ContactId>,
}

/// A county.
#[derive(Debug, Clone)]
pub struct County {
    /// Its letter.
    pub id: CountyId,
    /// Its name without "county", as people type it.
    pub name: Box<str>,
    /// The town where the county is governed; people know it better than the letter.
    pub residence: Box<str>,
    /// The coordinators' region.
    pub region: RegionId,
}

/// Somebody who can be contacted.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// What it is.
    pub kind: ContactKind,
    /// The counties it serves; none named: the whole country.
    pub counties: Vec<CountyId>,
    /// The municipalities it is known to serve; none named: all of its counties.
    pub municipalities: Vec<Box<str>>,
    /// Whom it is for.
    pub audience: Audience,
    /// The number as its owner prints it; nothing where there is none or it is not known.
    pub number: Option<Number>,
    /// Further numbers, each with its use.
    pub others: Vec<(Number, NumberUse)>,
    /// When it answers.
    pub hours: Hours,
    /// A web page or form.
    pub web: Option<Box<str>>,
    /// An address for applications; never for details of a case.
    pub email: Option<Box<str>>,
    /// Where the facts were read.
    pub source: Box<str>,
    /// The source's own date.
    pub source_date: SourceDate,
    /// The day the source was last read.
    pub checked: NaiveDate,
    /// How sure the facts are.
    pub confidence: Confidence,
    /// False: never shown.
    pub publishable: bool,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Box<str>>,
}

impl Contact {
    /// Whether the contact serves a county; an unset county is served by the whole country's only.
    pub fn serves(&self, county: Option<&CountyId>) -> bool {
        self.counties.is_empty() || county.is_some_and(|c| self.counties.contains(c))
    }

    /// Whether it always answers: open at all hours, or reached through 112.
    pub fn always_open(&self) -> bool {
        self.number.is_some() && (self.is_112() || matches!(self.hours, Hours::Always))
    }

    /// Whether calling it means calling 112.
    pub fn is_112(&self) -> bool {
        self.number.as_ref().is_some_and(|n| n.as_str() == "112")
    }
}

/// The date a source gives for itself: a year, a month or a day, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceDate {
    /// The source shows no date.
    Undated,
    /// Year, and month and day as far as the source tells.
    Dated(i32, Option<u32>, Option<u32>),
}

impl SourceDate {
    /// The date as far as it is told, written as ISO 8601 does; nothing where there is none.
    pub fn iso(self) -> Option<String> {
        match self {
            Self::Undated => None,
            Self::Dated(year, None, _) => Some(year.to_string()),
            Self::Dated(year, Some(month), None) => Some(format!("{year}-{month:02}")),
            Self::Dated(year, Some(month), Some(day)) => {
                Some(format!("{year}-{month:02}-{day:02}"))
            }
        }
    }
}

/// The ladders and what they are made of.
#[derive(Debug, Default)]
pub struct Ladders {
    /// The step that ends every ladder; its contact always answers.
    pub last: Option<StepId>,
    /// When a municipality's own social services are reached.
    pub office_hours: Hours,
    /// Steps for bad working conditions.
    pub labour: Vec<StepId>,
    /// Steps to other help.
    pub other_help: Vec<StepId>,
    /// All steps.
    pub steps: IndexMap<StepId, Step>,
    /// The steps for an outcome at a kind of workplace, without the last.
    pub ladders: BTreeMap<(Outcome, Workplace), Vec<StepId>>,
}

/// One step of a ladder.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// Whom it leads to.
    pub target: StepTarget,
}

/// How a step finds its contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepTarget {
    /// Something to do without a contact.
    Nothing,
    /// Always the same contact.
    Contact(ContactId),
    /// By county and hour.
    Reach(Reach),
}
