//! Training on cases: what a case shows, how a learner or a class goes through it, and what is said
//! of it afterwards. Uses content, assess and route, so that the key of a case is judged by the
//! same rule and the same ladders as what somebody really saw; knows no words. It holds what was
//! marked and how many hands were raised, never who did it, and its debug forms tell only counts.

pub mod call;
pub mod choose;
pub mod deck;
pub mod feedback;
pub mod hands;
pub mod run;
pub mod series;
pub mod timer;

use crate::{
    assess::{self, Answer, Answers},
    content::catalog::{Case, CaseSet, Catalog},
    ids::{CategoryId, Id, RoleId, SetId, SignId},
    route::{self, Place, Route, hours::Moment},
};

/// The set that a class answers before and after a session.
const MEASURED: &str = "before-and-after";

/// The set that a class answers before and after a session, where the content has it.
pub fn measured(catalog: &Catalog) -> Option<&CaseSet> {
    catalog.sets.get(MEASURED)
}

/// The sets to practise on: not the measured one, since what has been practised cannot be measured.
pub fn sets(catalog: &Catalog) -> impl Iterator<Item = &SetId> {
    catalog.sets.keys().filter(|id| id.as_str() != MEASURED)
}

/// Where and when somebody is to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// The county and the line of work.
    pub place: Place,
    /// Local Swedish time.
    pub at: Moment,
}

impl Scene {
    /// The scene of a case; county and moment may then be changed to see what would change.
    pub fn of(case: &Case) -> Self {
        let place = Place {
            county: Some(case.county.clone()),
            sector: Some(case.sector.clone()),
            role: case.roles.first().cloned(),
        };
        Self { place, at: case.at }
    }
}

/// The answers that a case itself gives after some steps: the key, as far as it has been shown.
/// The gates belong to the whole case.
pub fn key(case: &Case, steps: usize) -> Answers {
    let mut answers = Answers::default();
    for (sign, sure) in case.shown(steps) {
        answers.set_sign(sign, Some(answer(sure)));
    }
    if steps >= case.steps.len() {
        for (gate, sure) in &case.gates {
            answers.set_gate(gate, Some(answer(*sure)));
        }
    }
    answers
}

const fn answer(sure: bool) -> Answer {
    if sure { Answer::Yes } else { Answer::Unsure }
}

/// The ladder for the outcome of a case, at its own scene or another.
pub fn ladder(case: &Case, scene: &Scene, catalog: &Catalog) -> Route {
    let assessment = assess::assess(&key(case, case.steps.len()), catalog);
    let labour = assessment.labour_route;
    route::route(case.expected, labour, &scene.place, scene.at, catalog)
}

/// What a learner may mark: the list of the role, or what any role of the case is asked; where the
/// sector has no guide, every sign that may be asked there. Whatever the case shows can be marked.
pub fn list(
    case: &Case,
    role: Option<&RoleId>,
    catalog: &Catalog,
) -> Vec<(CategoryId, Vec<SignId>)> {
    let shown = case.shown(case.steps.len());
    let asked = asked(case, role, catalog);
    let of = |category: &CategoryId| -> Vec<SignId> {
        let signs = catalog.signs.values().filter(|sign| sign.category == *category);
        let signs = signs.map(|sign| &sign.id);
        signs.filter(|id| asked.contains(id) || shown.contains_key(id)).cloned().collect()
    };
    let categories = catalog.categories.iter();
    categories
        .map(|category| (category.clone(), of(category)))
        .filter(|(_, signs)| !signs.is_empty())
        .collect()
}

fn asked(case: &Case, role: Option<&RoleId>, catalog: &Catalog) -> Vec<SignId> {
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
