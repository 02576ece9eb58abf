//! The same change for many callers as few lines: outcomes, lines of work and places of which each with
//! each has it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    call::{FirstCall, FirstCallChange, OutcomeSet, WorkSet},
    ladders::{LadderClass, OutcomeRoute, Work},
    times::Times,
};
use crate::{
    content::{catalog::Catalog, enums::Outcome},
    diff::place::{PlaceId, PlaceSet},
};

/// Changes with everybody who has them.
#[derive(Default)]
pub struct Cells<'a>(Vec<Change<'a>>);

struct Change<'a> {
    before: Option<FirstCall>,
    after: Option<FirstCall>,
    times: Times,
    ladders: Vec<(&'a LadderClass, BTreeSet<PlaceId>)>,
}

impl<'a> Cells<'a> {
    /// Adds a change on a ladder at places.
    pub fn add(
        &mut self,
        (before, after, times): (&Option<FirstCall>, &Option<FirstCall>, &Times),
        ladder: &'a LadderClass,
        places: &[PlaceId],
    ) {
        let is_it = |known: &Change<'_>| {
            (&known.before, &known.after, &known.times) == (before, after, times)
        };
        let at = self.0.iter().position(is_it).unwrap_or_else(|| {
            let (before, after, times) = (before.clone(), after.clone(), times.clone());
            self.0.push(Change { before, after, times, ladders: Vec::new() });
            self.0.len() - 1
        });
        let Some(change) = self.0.get_mut(at) else { return };
        match change.ladders.iter_mut().find(|(known, _)| std::ptr::eq(*known, ladder)) {
            Some((_, known)) => known.extend(places.iter().cloned()),
            None => change.ladders.push((ladder, places.iter().cloned().collect())),
        }
    }

    /// The changes in few lines.
    pub fn grouped(
        self,
        places: &[PlaceId],
        works: &[Work],
        catalog: &Catalog,
    ) -> Vec<FirstCallChange> {
        let mut changes = Vec::new();
        for change in self.0 {
            let mut cells: BTreeMap<BTreeSet<PlaceId>, BTreeMap<OutcomeRoute, BTreeSet<Work>>> =
                BTreeMap::new();
            for (ladder, at) in change.ladders {
                let own = cells.entry(at).or_default();
                for (situation, work) in &ladder.cells {
                    own.entry(*situation).or_default().insert(work.clone());
                }
            }
            for (at, situations) in cells {
                let at = PlaceSet::new(&at, places, catalog);
                for (own, situations) in by_works(situations) {
                    changes.push(FirstCallChange {
                        before: change.before.clone(),
                        after: change.after.clone(),
                        outcomes: outcomes(&situations),
                        works: WorkSet::new(&own, works),
                        places: at.clone(),
                        times: change.times.clone(),
                    });
                }
            }
        }
        changes
    }
}

/// The situations of the same lines of work.
fn by_works(
    situations: BTreeMap<OutcomeRoute, BTreeSet<Work>>,
) -> BTreeMap<BTreeSet<Work>, Vec<OutcomeRoute>> {
    let mut by_works: BTreeMap<BTreeSet<Work>, Vec<OutcomeRoute>> = BTreeMap::new();
    for (situation, works) in situations {
        by_works.entry(works).or_default().push(situation);
    }
    by_works
}

/// Each outcome once; the worst first, as in the program.
fn outcomes(situations: &[OutcomeRoute]) -> OutcomeSet {
    let has = |outcome, labour| situations.contains(&(outcome, labour));
    let of = |outcome: Outcome| match (has(outcome, false), has(outcome, true)) {
        (true, true) => Some((outcome, None)),
        (false, true) => Some((outcome, Some(true))),
        (true, false) => Some((outcome, Some(false))),
        (false, false) => None,
    };
    Outcome::ALL.iter().rev().filter_map(|outcome| of(*outcome)).collect()
}
