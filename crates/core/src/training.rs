//! Training on cases: what a case shows, how a learner or a class goes through it, and the feedback
//! afterwards. The answer key of a case is judged by the rule and the ladders that real observations
//! are judged by, so that nobody practises something else. What was marked and how many people voted
//! stays in memory, never who they were; debug forms show only counts.

pub mod attempt;
pub mod call;
pub mod case_series;
pub mod class_session;
pub mod feedback;
pub mod refresher;
pub mod selection;
pub mod session_length;
pub mod timer;
pub mod votes;

use crate::{
    assess::{self, Answers},
    content::catalog::{Case, CaseSet, Catalog},
    ids::{CategoryId, Id, RoleId, SetId, SignId},
    route::{self, Caller, Route, hours::Moment},
};

/// The set that a class answers before and after a session, so that what was learnt can be measured.
const MEASURED_SET: &str = "before-and-after";

/// The set that a class answers before and after a session, where the content has it.
pub fn measured_set(catalog: &Catalog) -> Option<&CaseSet> {
    catalog.sets.get(MEASURED_SET)
}

/// Whether a set is the measured one.
pub fn is_measured(set: &SetId) -> bool {
    set.as_str() == MEASURED_SET
}

/// The sets to practise on: all but the measured one, since practice would spoil the measurement.
pub fn practice_sets(catalog: &Catalog) -> impl Iterator<Item = &SetId> {
    catalog.sets.keys().filter(|id| !is_measured(id))
}

/// Where and when somebody is to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Place, sector and role.
    pub caller: Caller,
    /// Local Swedish time.
    pub moment: Moment,
}

impl Scene {
    /// The scene of a case; place and moment may then be changed to see what would change.
    pub fn for_case(case: &Case) -> Self {
        let caller = Caller {
            place: Some(case.place.clone()),
            sector: Some(case.sector.clone()),
            role: case.roles.first().cloned(),
        };
        Self { caller, moment: case.at }
    }
}

/// The right answers as far as the first `steps` steps of a case show them. The gates are part of the
/// key only once all steps have been shown, since they belong to the whole case.
pub fn answer_key(case: &Case, steps: usize) -> Answers {
    let mut answers = Answers::default();
    for (sign, certainty) in case.shown(steps) {
        answers.set_sign(sign, Some(certainty.into()));
    }
    if steps >= case.steps.len() {
        for (gate, certainty) in &case.gates {
            answers.set_gate(gate, Some((*certainty).into()));
        }
    }
    answers
}

/// The ladder for a case, at its own scene or another. That the case comes to the outcome it says,
/// `lint` holds.
pub fn ladder(case: &Case, scene: &Scene, catalog: &Catalog) -> Route {
    let assessment = assess::assess(&answer_key(case, case.steps.len()), catalog);
    route::route_of(&assessment, &scene.caller, scene.moment, catalog)
}

/// What a learner may mark: the checklist of the role, or of every role of the case; where the sector
/// has no guide, every sign of the sector. Whatever the case shows can be marked.
pub fn checklist(
    case: &Case,
    role: Option<&RoleId>,
    catalog: &Catalog,
) -> Vec<(CategoryId, Vec<SignId>)> {
    let shown = case.shown(case.steps.len());
    let asked = asked_signs(case, role, catalog);
    let signs_of = |category: &CategoryId| -> Vec<SignId> {
        let signs = catalog.signs.values().filter(|sign| sign.category == *category);
        let signs = signs.map(|sign| &sign.id);
        signs.filter(|id| asked.contains(id) || shown.contains_key(id)).cloned().collect()
    };
    let categories = catalog.categories.iter();
    categories
        .map(|category| (category.clone(), signs_of(category)))
        .filter(|(_, signs)| !signs.is_empty())
        .collect()
}

fn asked_signs(case: &Case, role: Option<&RoleId>, catalog: &Catalog) -> Vec<SignId> {
    let Some(guide) = catalog.guides.get(&case.sector) else {
        let signs = catalog.signs.values().filter(|sign| sign.sectors.contains(&case.sector));
        return signs.map(|sign| sign.id.clone()).collect();
    };
    let roles: Vec<Option<&RoleId>> = match role {
        Some(_) => vec![role],
        None if case.roles.is_empty() => vec![None],
        None => case.roles.iter().map(Some).collect(),
    };
    let lists = roles.into_iter().flat_map(|role| guide.list(role));
    lists.flat_map(|(_, signs)| signs).collect()
}
