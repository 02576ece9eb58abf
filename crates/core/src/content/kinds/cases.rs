//! Cases of training. What a case shows is a [`Certainty`] and no answer: answers belong to
//! [`crate::assess`], which content must not know.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use super::{guides::Guide, municipalities::Municipalities};
use crate::{
    content::{
        document::TomlDocument,
        enums::{Background, Certainty, Choice, Outcome, Part, Sex, Trains},
        kind::{ContentKind, entries},
        located::Located,
        place::Place,
        resolve::Resolver,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{CaseId, ContactId, CountyId, GateId, HerringId, Id, RoleId, SectorId, SignId, SourceId},
    prepared::{Text, prepared},
};

/// A whole case.
#[derive(Debug)]
pub(crate) struct RawCase {
    pub id: Spanned<CaseId>,
    /// Where it happens.
    pub sector: Spanned<SectorId>,
    /// Who meets it.
    pub roles: Vec<Spanned<RoleId>>,
    /// What it trains.
    pub trains: Trains,
    /// How long it takes.
    pub minutes: u8,
    /// Where one stands when somebody is to be called.
    pub county: Option<Spanned<CountyId>>,
    /// Instead of the county: a municipality, by its name.
    pub municipality: Option<Spanned<Text>>,
    /// When somebody is to be called.
    pub at: Spanned<Datetime>,
    pub expected: Spanned<Outcome>,
    /// Whom to call first; [`RawCase::NOBODY`] where no call is needed.
    pub call: Spanned<ContactId>,
    /// The sources of its advice; a check of its own asks for one.
    pub sources: Option<Spanned<Vec<Spanned<SourceId>>>>,
    pub gates: Vec<(Spanned<GateId>, Certainty)>,
    /// Who is in it.
    pub persons: Vec<Located<RawPerson>>,
    /// What happens.
    pub steps: Vec<Located<RawCaseStep>>,
    /// Signs that do not apply.
    pub distractors: Vec<Located<RawDistractor>>,
    pub herrings: Vec<Located<RawHerring>>,
    pub question: RawQuestion,
    /// How many points to discuss it has.
    pub discuss: Spanned<u8>,
}

impl RawCase {
    /// The word for no call.
    pub const NOBODY: &'static str = "none";
}

/// A person of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPerson {
    pub part: Part,
    /// Sex and age.
    pub sex: Sex,
    /// Where the person comes from.
    pub origin: Background,
}

/// One observation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCaseStep {
    pub signs: BTreeMap<Spanned<SignId>, Certainty>,
    /// Whether one should act now.
    pub act: bool,
}

/// A sign that does not apply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawDistractor {
    pub sign: Spanned<SignId>,
}

/// A red herring.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawHerring {
    pub id: Spanned<HerringId>,
    /// Who marks one of these has fallen for it.
    #[serde(default, rename = "tempts")]
    pub suggests: Vec<Spanned<SignId>>,
    /// Who misses one of these has fallen for it.
    #[serde(default, rename = "hides")]
    pub conceals: Vec<Spanned<SignId>>,
    /// Who gives one of these answers has fallen for it.
    #[serde(default)]
    pub answers: Vec<Spanned<Choice>>,
}

/// The question of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawQuestion {
    pub right: Choice,
}

/// A short fictional story to practise on.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Where it happens.
    pub sector: SectorId,
    /// Who meets it (none named: no role of a guide).
    pub roles: Vec<RoleId>,
    /// What it trains; never to be shown before it is over.
    pub trains: Trains,
    /// How long it takes.
    pub minutes: u8,
    /// Where it happens.
    pub place: Place,
    /// The moment to call somebody, local Swedish time.
    pub at: NaiveDateTime,
    /// The outcome of its key.
    pub expected: Outcome,
    /// Whom to call first then; nothing where no call is needed.
    pub call: Option<ContactId>,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// The gates that are not answered no.
    pub gates: Vec<(GateId, Certainty)>,
    /// Who is in it; only for the balance of all cases.
    pub persons: Vec<Person>,
    /// What happens, one observation at a time.
    pub steps: Vec<CaseStep>,
    /// Signs that somebody may read into it and that do not apply.
    pub distractors: Vec<SignId>,
    /// What leads astray.
    pub herrings: Vec<Herring>,
    /// The right answer to its question.
    pub right: Choice,
    /// How many points to discuss it has.
    pub discuss: u8,
}

impl Case {
    /// The signs that the first `steps` steps show. Where several steps show a sign, the certainty of
    /// the last one counts.
    pub fn shown(&self, steps: usize) -> BTreeMap<&SignId, Certainty> {
        let steps = self.steps.iter().take(steps);
        steps.flat_map(|step| &step.signs).map(|(sign, certainty)| (sign, *certainty)).collect()
    }

    /// The first step after which one should act, counted from 0; nothing: never.
    pub fn acts_at(&self) -> Option<usize> {
        self.steps.iter().position(|step| step.act)
    }
}

/// A person of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The part in it.
    pub part: Part,
    /// Sex and age.
    pub sex: Sex,
    /// Where the person comes from.
    pub origin: Background,
}

/// One observation.
#[derive(Debug, Clone)]
pub struct CaseStep {
    /// The signs it shows.
    pub signs: Vec<(SignId, Certainty)>,
    /// Whether one should act now.
    pub act: bool,
}

/// Something that leads astray. What it leads to tells who has fallen for it; where it names
/// nothing, nobody can be told to have.
#[derive(Debug, Clone)]
pub struct Herring {
    /// Its id within the case.
    pub id: HerringId,
    /// Signs that it makes one see.
    pub suggests: Vec<SignId>,
    /// Signs that it makes one pass over.
    pub conceals: Vec<SignId>,
    /// Wrong answers that it makes one give.
    pub answers: Vec<Choice>,
}

prepared! {
    Case { id, sector, roles, trains, minutes, place, at, expected, call, sources, gates, persons, steps, distractors, herrings, right, discuss }
    Person { part, sex, origin }
    CaseStep { signs, act }
    Herring { id, suggests, conceals, answers }
}

entries! {
    /// The cases of all files.
    RawCases { entries: RawCase }
}

impl ContentKind for RawCases {
    const NAME: &'static str = "case";

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let case = read(document);
        self.entries.extend(case.map(|case| document.located(case.id.span(), case)));
    }
}

/// A case, with every fault of its file reported before it is given up.
fn read(document: &mut TomlDocument<'_, '_>) -> Option<RawCase> {
    let id = document.required("id");
    let sector = document.required("sector");
    let roles = document.required("roles");
    let trains = document.required("trains");
    let minutes = document.required("minutes");
    let municipality = document.value::<Spanned<Text>>("municipality");
    let county = if municipality.is_some() { None } else { document.required("county") };
    let at = document.required("at");
    let expected = document.required("expected");
    let call = document.required("call");
    let sources = document.value("sources");
    let gates = document.pairs("gates");
    let persons = document.entries("person");
    let steps = document.entries("step");
    let distractors = document.entries("not");
    let herrings = document.entries("herring");
    let question = document.required("question");
    let discuss = document.required("discuss");
    Some(RawCase {
        id: id?,
        sector: sector?,
        roles: roles?,
        trains: trains?,
        minutes: minutes?,
        county,
        municipality,
        at: at?,
        expected: expected?,
        call: call?,
        sources,
        gates,
        persons,
        steps,
        distractors,
        herrings,
        question: question?,
        discuss: discuss?,
    })
}

impl RawCases {
    pub fn resolve(
        &self,
        guides: &IndexMap<SectorId, Guide>,
        municipalities: &Municipalities,
        resolver: &mut Resolver<'_>,
    ) -> IndexMap<CaseId, Case> {
        let checked =
            |resolver: &mut Resolver<'_>, raw: &_| case(resolver, raw, guides, municipalities);
        let mut cases = resolver.define(&self.entries, |raw| &raw.id, checked);
        cases.sort_by_key(|_, case| resolver.position(&case.sector));
        cases
    }
}

fn case(
    resolver: &mut Resolver<'_>,
    case: &Located<RawCase>,
    guides: &IndexMap<SectorId, Guide>,
    municipalities: &Municipalities,
) -> Option<Case> {
    let Located { file, item, .. } = case;
    let sector = resolver.resolve(file, &item.sector);
    let roles = roles(resolver, file, item, guides);
    let place = place(resolver, file, item, municipalities);
    let at = resolver.moment(file, &item.at);
    let nobody = item.call.get_ref().as_str() == RawCase::NOBODY;
    let call = if nobody { None } else { resolver.resolve(file, &item.call) };
    let sources = item.sources.as_ref().map(|sources| sources.get_ref().as_slice());
    let sources = resolver.resolve_all(file, sources.unwrap_or_default());
    let gates = item.gates.iter().map(|(gate, certainty)| (gate, certainty));
    let gates = pairs(resolver, file, gates);
    let steps = item.steps.iter().map(|step| case_step(resolver, step)).collect();
    let distractors = item.distractors.iter();
    let distractors = distractors.filter_map(|raw| resolver.resolve(&raw.file, &raw.item.sign));
    let distractors = distractors.collect();
    let herrings = herrings(resolver, &item.herrings);
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
        place: place?,
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

/// The municipality that the case names, or its county.
fn place(
    resolver: &mut Resolver<'_>,
    file: &FileName,
    item: &RawCase,
    municipalities: &Municipalities,
) -> Option<Place> {
    let Some(name) = &item.municipality else {
        return Some(Place::County(resolver.resolve(file, item.county.as_ref()?)?));
    };
    let municipality = municipalities.named(name.get_ref());
    if municipality.is_none() {
        let problem = Diagnostic::new(Code::MunicipalityUnknown, file, name.span());
        resolver.push(problem.with("name", &**name.get_ref()));
    }
    municipality.cloned().map(Place::Municipality)
}

/// The roles that the guide of the sector has; a sector without one has none.
fn roles(
    resolver: &mut Resolver<'_>,
    file: &FileName,
    item: &RawCase,
    guides: &IndexMap<SectorId, Guide>,
) -> Vec<RoleId> {
    let guide = guides.get(item.sector.get_ref());
    let names =
        guide.map_or_else(Vec::new, |guide| guide.roles.iter().map(|role| &role.id).collect());
    resolver.resolve_among(file, &item.roles, &names)
}

fn pairs<'r, K: Id + Clone + 'static>(
    resolver: &mut Resolver<'_>,
    file: &FileName,
    raw: impl IntoIterator<Item = (&'r Spanned<K>, &'r Certainty)>,
) -> Vec<(K, Certainty)> {
    let pairs = raw.into_iter();
    pairs.filter_map(|(id, certainty)| Some((resolver.resolve(file, id)?, *certainty))).collect()
}

fn case_step(resolver: &mut Resolver<'_>, step: &Located<RawCaseStep>) -> CaseStep {
    let mut signs = pairs(resolver, &step.file, &step.item.signs);
    signs.sort_by_key(|(sign, _)| resolver.position(sign));
    CaseStep { signs, act: step.item.act }
}

fn herrings(resolver: &mut Resolver<'_>, raw: &[Located<RawHerring>]) -> Vec<Herring> {
    resolver.define_within(
        raw,
        |raw| &raw.id,
        |resolver, Located { file, item, .. }| Herring {
            id: item.id.get_ref().clone(),
            suggests: resolver.resolve_all(file, &item.suggests),
            conceals: resolver.resolve_all(file, &item.conceals),
            answers: item.answers.iter().map(|answer| *answer.get_ref()).collect(),
        },
    )
}
