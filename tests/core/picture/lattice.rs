//! The second half of "more concern never lowers the outcome". The outcome depends on nothing but
//! the counts of strong, medium and weak groups on each axis and four flags; of the counts only on
//! six kinds of axis; a stronger group never makes an axis of a lesser kind; and no greater kind
//! and no raised flag lowers the outcome. Each link is walked whole, with counts clipped where
//! more of the same cannot matter.

use indexmap::IndexMap;
use proptest::prelude::*;
use vaksam::{
    assess::{AxisPicture, GroupPicture, Picture},
    content::enums::{Axis, Strength},
    ids::{GroupId, Id},
};

use super::{
    oracle::{Counts, OUTCOMES, Sight, rank},
    random::{BANK, seen},
};

/// More strong, medium or weak groups than this on an axis change nothing.
const MOST: Counts = Counts { strong: 2, medium: 3, weak: 1 };

/// Every state of an axis with clipped counts.
fn axis_states() -> Vec<Counts> {
    let mut states = Vec::new();
    for strong in 0..=MOST.strong {
        for medium in 0..=MOST.medium {
            for weak in 0..=MOST.weak {
                states.push(Counts { strong, medium, weak });
            }
        }
    }
    states
}

fn clip(counts: Counts) -> Counts {
    Counts {
        strong: counts.strong.min(MOST.strong),
        medium: counts.medium.min(MOST.medium),
        weak: counts.weak.min(MOST.weak),
    }
}

/// A new weak group; a weak one becomes medium; a medium one becomes strong. Every way in which
/// groups get stronger is made of these.
fn steps_up(counts: Counts) -> Vec<Counts> {
    let Counts { strong, medium, weak } = counts;
    let mut up = vec![Counts { weak: weak + 1, ..counts }];
    if weak > 0 {
        up.push(Counts { strong, medium: medium + 1, weak: weak - 1 });
    }
    if medium > 0 {
        up.push(Counts { strong: strong + 1, medium: medium - 1, weak });
    }
    up
}

/// More groups of each kind than the bank has on any axis.
const BEYOND: usize = 20;

fn all_counts() -> impl Iterator<Item = Counts> {
    (0..=BEYOND).flat_map(|strong| {
        (0..=BEYOND)
            .flat_map(move |medium| (0..=BEYOND).map(move |weak| Counts { strong, medium, weak }))
    })
}

#[test]
fn the_bank_has_fewer_groups_on_an_axis_than_are_walked_here() {
    for axis in super::oracle::AXES {
        let groups = BANK.groups.values().filter(|group| group.axis == axis).count();
        assert!(groups <= BEYOND, "{axis}: {groups}");
    }
}

/// What rule 6 reads off an axis, and nothing else: whether it is filled, whether any group, any
/// at medium or more, any strong stands on it.
fn read_off(counts: Counts) -> (bool, bool, bool, bool) {
    let Counts { strong, medium, .. } = counts;
    (counts.filled(), counts.all() > 0, strong + medium > 0, strong > 0)
}

#[test]
fn clipping_the_counts_loses_nothing_and_the_program_fills_the_same_axes() {
    for counts in all_counts() {
        assert_eq!(read_off(counts), read_off(clip(counts)), "{counts:?}");
        let Counts { strong, medium, weak } = counts;
        let own = AxisPicture { strong, medium, weak };
        assert_eq!(own.is_filled(), counts.filled(), "{counts:?}");
        assert_eq!(own.group_count(), counts.all());
    }
}

/// Everything read off the one holds for the other as well.
fn reads_no_less(from: Counts, to: Counts) -> bool {
    let (a, b) = (read_off(from), read_off(to));
    a.0 <= b.0 && a.1 <= b.1 && a.2 <= b.2 && a.3 <= b.3
}

#[test]
fn a_stronger_group_never_takes_away_what_an_axis_shows() {
    for counts in all_counts() {
        for up in steps_up(counts) {
            assert!(reads_no_less(counts, up), "{counts:?} to {up:?}");
        }
    }
}

fn sight(flags: usize, axes: [Counts; 4]) -> Sight {
    Sight {
        danger: flags & 1 != 0,
        child: flags & 2 != 0,
        child_now: flags & 4 != 0,
        floor: flags & 8 != 0,
        axes,
    }
}

const FLAGS: usize = 16;

/// The states of an axis, each with the first that reads the same.
fn states_and_kinds() -> Vec<(Counts, Counts)> {
    let kinds = kinds();
    let kind = |state: Counts| {
        *kinds.iter().find(|kind| read_off(**kind) == read_off(state)).expect("its kind")
    };
    axis_states().into_iter().map(|state| (state, kind(state))).collect()
}

#[test]
fn over_the_whole_lattice_the_outcome_depends_on_nothing_but_what_is_read_off_the_axes() {
    let states = states_and_kinds();
    assert_eq!(states.len(), 24);
    let n = states.len();
    let figure = [n * n * n, n * n, n, 1];
    for flags in 0..FLAGS {
        for at in 0..n.pow(4) {
            let pairs = figure.map(|figure| states[at / figure % n]);
            let (own, kind) = (pairs.map(|pair| pair.0), pairs.map(|pair| pair.1));
            let (own_rank, rank) = (rank_of(&sight(flags, own)), rank_of(&sight(flags, kind)));
            assert_eq!(own_rank, rank, "{own:?} {flags}");
        }
    }
}

#[test]
fn more_read_off_an_axis_or_a_raised_flag_never_lowers_the_outcome() {
    let kinds = kinds();
    let n = kinds.len();
    let mut met = [0; OUTCOMES.len()];
    for flags in 0..FLAGS {
        for at in 0..n.pow(4) {
            let axes = [n * n * n, n * n, n, 1].map(|figure| kinds[at / figure % n]);
            let rank = rank_of(&sight(flags, axes));
            met[rank] += 1;
            for axis in 0..axes.len() {
                for more in kinds.iter().filter(|more| reads_no_less(axes[axis], **more)) {
                    let mut up = axes;
                    up[axis] = *more;
                    assert!(rank_of(&sight(flags, up)) >= rank, "{axes:?} to {up:?}, {flags}");
                }
            }
            for flag in [1, 2, 4, 8] {
                let raised = rank_of(&sight(flags | flag, axes));
                assert!(raised >= rank, "{axes:?}, {flags} and {flag}");
            }
        }
    }
    assert!(met.iter().all(|times| *times > 0), "{met:?}");
}

fn rank_of(sight: &Sight) -> usize {
    rank(sight.outcome())
}

/// The program's own picture with these counts; nothing where a floor flag has no group to stand on.
fn picture(sight: &Sight, ids: &[GroupId]) -> Option<Picture> {
    let mut floor = sight.floor;
    let mut groups = IndexMap::new();
    let mut ids = ids.iter();
    for (axis, counts) in Axis::ALL.iter().zip(sight.axes) {
        let strengths = [
            (Strength::Strong, counts.strong),
            (Strength::Medium, counts.medium),
            (Strength::Weak, counts.weak),
        ];
        for (strength, many) in strengths {
            for _ in 0..many {
                // A floor on a weak group must not matter, so all weak groups get one.
                let own = strength == Strength::Weak || std::mem::take(&mut floor);
                let group = GroupPicture { axis: *axis, strength, floor: own, signs: Vec::new() };
                groups.insert(ids.next().unwrap().clone(), group);
            }
        }
    }
    (!floor).then_some(Picture {
        danger: sight.danger,
        child: sight.child,
        child_act_now: sight.child_now,
        groups,
    })
}

fn assert_the_program_reads(sight: &Sight, ids: &[GroupId]) -> usize {
    let Some(picture) = picture(sight, ids) else { return 0 };
    assert_eq!(picture.outcome().as_str(), sight.outcome(), "{sight:?}");
    assert_eq!(picture.labour_route(), sight.labour_route(), "{sight:?}");
    1
}

fn ids() -> Vec<GroupId> {
    (0..24).map(|n| GroupId::new(&format!("group-{n}")).unwrap()).collect()
}

/// One state for each answer to what rule 6 reads off an axis.
fn kinds() -> Vec<Counts> {
    let mut kinds: Vec<Counts> = Vec::new();
    for state in axis_states() {
        if kinds.iter().all(|kind| read_off(*kind) != read_off(state)) {
            kinds.push(state);
        }
    }
    kinds
}

#[test]
fn the_program_reads_the_lattice_as_the_second_reading_does() {
    let (ids, kinds, states) = (ids(), kinds(), axis_states());
    assert_eq!(kinds.len(), 6);
    let mut read = 0;
    // Every kind of axis beside every kind of the three others and every state beside every state of
    // one other, with all flags; then every state beside all, for an adult and without flags.
    for a in &kinds {
        for b in &kinds {
            for c in &kinds {
                for d in &kinds {
                    for flags in 0..FLAGS {
                        read += assert_the_program_reads(&sight(flags, [*a, *b, *c, *d]), &ids);
                    }
                }
            }
        }
    }
    for a in &states {
        for b in &states {
            for flags in 0..FLAGS {
                for axes in [
                    [*a, *b, Counts::default(), Counts::default()],
                    [Counts::default(), Counts::default(), *a, *b],
                ] {
                    read += assert_the_program_reads(&sight(flags, axes), &ids);
                }
            }
        }
    }
    for a in 0..states.len().pow(4) {
        let n = states.len();
        let axes = [n * n * n, n * n, n, 1].map(|figure| states[a / figure % n]);
        read += assert_the_program_reads(&sight(0, axes), &ids);
    }
    assert!(read > 350_000, "{read}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    /// The tie: for real answers the outcome is that of the counts and flags alone.
    #[test]
    fn the_outcome_of_answers_is_that_of_clipped_counts_and_flags(seen in seen()) {
        let verdict = BANK.verdict(&seen);
        let clipped = Sight { axes: verdict.sight.axes.map(clip), ..verdict.sight };
        prop_assert_eq!(clipped.outcome(), verdict.outcome);
        prop_assert_eq!(clipped.labour_route(), verdict.labour_route);
    }
}
