//! The first half of "more concern never lowers the outcome": for every group, over all answers to
//! its signs, one step up never makes the group weaker, and taking the person for a child never
//! does either. Then the whole, by random steps.

use proptest::{prelude::*, sample::Index};
use vaksam::{
    assess::{self, Picture},
    content::catalog::Catalog,
    ids::{GateId, Id},
};

use crate::content;

use super::{
    agreement::weight,
    oracle::{Said, Seen, Sign, group_strength, rank},
    random::{BANK, answers, seen, with_catalog},
};

/// Every way to answer a row of signs, as figures: 0 no, 1 unsure, 2 yes.
fn figures(mut at: usize, signs: usize) -> Vec<Said> {
    (0..signs)
        .map(|_| {
            let said = Said::ALL[at % 3];
            at /= 3;
            said
        })
        .collect()
}

fn marks(signs: &[&Sign], said: &[Said]) -> Vec<(u8, Said)> {
    let pairs = signs.iter().zip(said).filter(|(_, said)| **said > Said::No);
    pairs.map(|(sign, said)| (sign.strength, *said)).collect()
}

#[test]
fn over_all_answers_to_a_group_no_step_up_makes_it_weaker() {
    let mut largest = 0;
    for (id, group) in &BANK.groups {
        assert!(group.cap_child >= group.cap_adult, "{id}: being a child must not weaken it");
        let signs = BANK.counted(id);
        let all = 3_usize.pow(u32::try_from(signs.len()).unwrap());
        largest = largest.max(all);
        let same = group.cap_child == group.cap_adult;
        // A child changes nothing but the cap.
        for child in [false, true].into_iter().filter(|child| !(same && *child)) {
            let strengths: Vec<u8> = (0..all)
                .map(|at| group_strength(group, &marks(&signs, &figures(at, signs.len())), child))
                .collect();
            let mut figure = 1;
            while figure < all {
                for at in 0..all {
                    if at / figure % 3 < 2 {
                        assert!(strengths[at + figure] >= strengths[at], "{id} {child} {at}");
                    }
                }
                figure *= 3;
            }
        }
    }
    assert_eq!(largest, 3_usize.pow(13), "the largest group has thirteen signs");
}

/// The bank as if it had this group only.
fn only(group: &str) -> Catalog {
    let mut catalog = content::catalog();
    catalog.groups.retain(|id, _| id.as_str() == group);
    catalog.signs.retain(|_, sign| sign.group.as_str() == group);
    catalog
}

fn assert_strength_agrees(
    id: &str,
    signs: &[&Sign],
    said: &[Said],
    child: bool,
    catalog: &Catalog,
) {
    let mut seen = Seen::default();
    for (sign, said) in signs.iter().zip(said) {
        seen.signs.insert(sign.id.clone(), *said);
    }
    if child {
        seen.gates.insert("maybe-child".to_owned(), Said::Unsure);
    }
    let expected = BANK.groups(&seen).get(id).copied().unwrap_or(0);
    let own = Picture::new(&answers(&seen), catalog);
    let own = own.groups.values().next().map_or(0, |group| weight(group.strength));
    assert_eq!(own, expected, "{id} {seen:?}");
}

/// Groups of up to this many signs are walked whole in the program itself.
const WALKED: usize = 8;

#[test]
fn over_all_answers_to_a_group_the_program_gives_it_the_same_strength() {
    for id in BANK.groups.keys() {
        let signs = BANK.counted(id);
        if signs.is_empty() || signs.len() > WALKED {
            continue;
        }
        let catalog = only(id);
        for at in 0..3_usize.pow(u32::try_from(signs.len()).unwrap()) {
            for child in [false, true] {
                assert_strength_agrees(id, &signs, &figures(at, signs.len()), child, &catalog);
            }
        }
    }
}

/// The one larger group: a strength cannot depend on which of two like signs is marked, so every
/// number of unsure and sure signs of each strength is walked, each laid out in several ways.
#[test]
fn in_the_largest_group_the_program_gives_the_same_strength_however_many_are_marked() {
    let large: Vec<&String> =
        BANK.groups.keys().filter(|id| BANK.counted(id).len() > WALKED).collect();
    assert_eq!(large, ["surveillance-isolation"]);
    let catalog = only(large[0]);
    let mut signs = BANK.counted(large[0]);
    signs.sort_by_key(|sign| sign.strength);
    let first_strong = signs.iter().position(|sign| sign.strength == 3).unwrap();
    assert!(signs[..first_strong].iter().all(|sign| sign.strength == 2));
    let (medium, strong) = (first_strong, signs.len() - first_strong);
    let mut walked = 0;
    for medium_said in multisets(medium) {
        for strong_said in multisets(strong) {
            for turn in 0..medium {
                let mut said = medium_said.clone();
                said.rotate_right(turn);
                let mut last = strong_said.clone();
                last.rotate_right(turn % strong);
                said.extend(last);
                assert_strength_agrees(large[0], &signs, &said, turn % 2 == 0, &catalog);
                walked += 1;
            }
        }
    }
    assert_eq!(walked, 78 * 6 * 11);
}

/// Every number of unsure and of sure answers among so many.
fn multisets(signs: usize) -> Vec<Vec<Said>> {
    let mut all = Vec::new();
    for sure in 0..=signs {
        for unsure in 0..=signs - sure {
            let mut said = vec![Said::Yes; sure];
            said.resize(sure + unsure, Said::Unsure);
            said.resize(signs, Said::No);
            all.push(said);
        }
    }
    all
}

/// One step up: a sign or a gate from no to unsure, or from unsure to yes.
fn step_up(mut seen: Seen, at: Index) -> Seen {
    let at = at.index(BANK.signs.len() + BANK.gates.len());
    let said = match BANK.signs.get(at) {
        Some(sign) => seen.signs.entry(sign.id.clone()),
        None => seen.gates.entry(BANK.gates[at - BANK.signs.len()].clone()),
    };
    let said = said.or_insert(Said::No);
    *said = match said {
        Said::No => Said::Unsure,
        _ => Said::Yes,
    };
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(6_000) })]

    #[test]
    fn one_step_up_never_lowers_the_outcome_nor_any_group_nor_a_flag(
        seen in seen(),
        steps in proptest::collection::vec(any::<Index>(), 1..4),
    ) {
        let mut before = with_catalog(|catalog| Picture::new(&answers(&seen), catalog));
        let alone = with_catalog(|catalog| assess::outcome(&answers(&seen), catalog));
        prop_assert_eq!(alone, before.outcome());
        let mut seen = seen;
        for step in &steps {
            seen = step_up(seen, *step);
            let after = with_catalog(|catalog| Picture::new(&answers(&seen), catalog));
            prop_assert!(after.outcome() >= before.outcome(), "{seen:?}");
            prop_assert!(
                rank(after.outcome().as_str()) >= rank(before.outcome().as_str()), "{seen:?}"
            );
            for (id, group) in &before.groups {
                let now = after.groups.get(id).map(|group| group.strength);
                prop_assert!(now >= Some(group.strength), "{id} {seen:?}");
            }
            prop_assert!(after.danger >= before.danger);
            prop_assert!(after.child >= before.child);
            prop_assert!(after.child_act_now >= before.child_act_now);
            before = after;
        }
    }
}

#[test]
fn a_raised_danger_gate_is_always_immediate_danger_and_a_child_sign_always_raises_the_child() {
    with_catalog(|catalog| {
        let all = BANK.signs.iter().map(|sign| sign.id.as_str());
        for id in all.chain([""]) {
            for said in [Said::Unsure, Said::Yes] {
                let mut seen = Seen::default().gate("danger-now", said);
                if !id.is_empty() {
                    seen = seen.sign(id, Said::Yes);
                }
                let outcome = assess::outcome(&answers(&seen), catalog);
                assert_eq!(outcome.as_str(), "immediate-danger", "{id}");
                if id.is_empty() {
                    continue;
                }
                let marked = Seen::default().sign(id, said);
                let assessment = assess::assess(&answers(&marked), catalog);
                assert_eq!(assessment.child, BANK.sign(id).child_only, "{id}");
                if BANK.sign(id).act_now.as_deref() == Some("child") {
                    assert_eq!(assessment.outcome.as_str(), "child-concern", "{id}");
                }
            }
        }
    });
    let gate = GateId::new("danger-now").unwrap();
    with_catalog(|catalog| assert!(catalog.gates.contains_key(&gate)));
}
