//! The explanation is true: it names exactly what decided, says of each whether it alone carries
//! the outcome, what was not counted and why, and what would change the outcome.

use std::collections::BTreeSet;

use proptest::prelude::*;
use vaksam::{
    assess::{self, Assessment, Change, Difference, Reason, WeighedReason, WhyNotCounted},
    ids::Id,
};

use super::{
    agreement::weight,
    oracle::{Ground, Said, Seen, Sign, rank},
    random::{BANK, answers, seen, with_catalog},
};

fn assessment(seen: &Seen) -> Assessment {
    with_catalog(|catalog| assess::assess(&answers(seen), catalog))
}

fn ground(reason: &Reason) -> Ground {
    match reason {
        Reason::Gate(id) => Ground::Gate(id.as_str().to_owned()),
        Reason::Sign(id) => Ground::Sign(id.as_str().to_owned()),
        Reason::Group(id, ..) => Ground::Group(id.as_str().to_owned()),
    }
}

/// What was said, without a reason: its gate or sign, or all signs on which its group rests.
fn without(seen: &Seen, ground: &Ground) -> Seen {
    let mut rest = seen.clone();
    match ground {
        Ground::Gate(id) => {
            rest.gates.remove(id);
        }
        Ground::Sign(id) => {
            rest.signs.remove(id);
        }
        Ground::Group(id) => rest.signs.retain(|sign, _| BANK.sign(sign).group != *id),
    }
    rest
}

/// A weak sign that is unsure weighs nothing.
fn weighs(sign: &Sign, said: Said) -> bool {
    sign.counts && (said == Said::Yes || (said == Said::Unsure && sign.strength > 1))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3_000) })]

    #[test]
    fn it_names_exactly_what_the_outcome_rests_on(seen in seen()) {
        let assessment = assessment(&seen);
        let named: Vec<Ground> =
            assessment.reasons.iter().map(|because| ground(&because.reason)).collect();
        let set: BTreeSet<Ground> = named.iter().cloned().collect();
        prop_assert_eq!(set.len(), named.len(), "named twice: {:?}", named);
        prop_assert_eq!(&set, &BANK.why(&seen), "{:?}", seen);
        prop_assert_eq!(set.is_empty(), assessment.outcome.as_str() == "no-signs");
        let groups = BANK.groups(&seen);
        // Every other group that counts is told as well.
        let also: BTreeSet<&str> = assessment.also_counted.iter().filter_map(|reason| match reason {
            Reason::Group(id, ..) => Some(id.as_str()),
            _ => None,
        }).collect();
        let counted = groups.keys().filter(|id| !set.contains(&Ground::Group((*id).clone())));
        prop_assert_eq!(also, counted.map(|id| &**id).collect::<BTreeSet<&str>>());
        for WeighedReason { reason, .. } in &assessment.reasons {
            let Reason::Group(id, strength, signs) = reason else { continue };
            prop_assert_eq!(weight(*strength), groups[id.as_str()]);
            let own = BANK.signs.iter().filter(|sign| {
                sign.group == id.as_str() && weighs(sign, seen.said(&sign.id))
            });
            let own: Vec<&str> = own.map(|sign| sign.id.as_str()).collect();
            let named: Vec<&str> = signs.iter().map(Id::as_str).collect();
            prop_assert_eq!(named, own);
        }
    }

    #[test]
    fn a_reason_decides_just_when_the_outcome_is_another_without_it(seen in seen()) {
        let assessment = assessment(&seen);
        for because in &assessment.reasons {
            let rest = without(&seen, &ground(&because.reason));
            let other = BANK.verdict(&rest).outcome;
            prop_assert_eq!(
                because.is_decisive, other != assessment.outcome.as_str(), "{:?} {:?}", because, seen
            );
            // Nothing that is taken away raises the outcome.
            prop_assert!(rank(other) <= rank(assessment.outcome.as_str()));
        }
        // Without all of them together the outcome is another.
        let mut rest = seen.clone();
        for because in &assessment.reasons {
            rest = without(&rest, &ground(&because.reason));
        }
        if !assessment.reasons.is_empty() {
            prop_assert_ne!(BANK.verdict(&rest).outcome, assessment.outcome.as_str());
        }
    }

    #[test]
    fn it_tells_of_every_marked_sign_that_weighed_nothing(seen in seen()) {
        let assessment = assessment(&seen);
        let expected: Vec<(String, WhyNotCounted)> = BANK
            .signs
            .iter()
            .filter_map(|sign| {
                let said = seen.said(&sign.id);
                if said == Said::No || weighs(sign, said) {
                    None
                } else if !sign.counts {
                    Some((sign.id.clone(), WhyNotCounted::Never))
                } else {
                    // About a child it counts as that even where it weighs nothing.
                    (!sign.child_only).then(|| (sign.id.clone(), WhyNotCounted::UnsureAndWeak))
                }
            })
            .collect();
        let told: Vec<(String, WhyNotCounted)> = assessment
            .not_counted
            .iter()
            .map(|(id, why)| (id.as_str().to_owned(), *why))
            .collect();
        prop_assert_eq!(&told, &expected);
        for (id, _) in told {
            let named = |because: &WeighedReason| match &because.reason {
                Reason::Gate(_) => false,
                Reason::Sign(sign) => sign.as_str() == id,
                Reason::Group(_, _, signs) => signs.iter().any(|sign| sign.as_str() == id),
            };
            prop_assert!(!assessment.reasons.iter().any(named), "{} decided and did not count", id);
        }
    }
}

/// One sign of an adult for every group and strength in it.
fn one_of_each_strength() -> Vec<&'static Sign> {
    let mut signs: Vec<&Sign> = Vec::new();
    for sign in BANK.signs.iter().filter(|sign| sign.counts && !sign.child_only) {
        let is_same = |other: &&Sign| other.group == sign.group && other.strength == sign.strength;
        if !signs.iter().any(is_same) {
            signs.push(sign);
        }
    }
    signs
}

/// Random answers seldom have a medium sign on one axis alone beside another ground.
#[test]
fn of_any_three_signs_it_names_exactly_what_the_outcome_rests_on() {
    let signs = one_of_each_strength();
    let mut tried = 0;
    for (n, first) in signs.iter().enumerate() {
        for (m, second) in signs.iter().enumerate().skip(n + 1) {
            for third in &signs[m..] {
                let three = [first, second, third];
                let seen =
                    three.iter().fold(Seen::default(), |seen, s| seen.sign(&s.id, Said::Yes));
                let reasons = assessment(&seen).reasons;
                let named: BTreeSet<Ground> =
                    reasons.iter().map(|one| ground(&one.reason)).collect();
                assert_eq!(named, BANK.why(&seen), "{seen:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

/// The highest outcome by one more sure sign of an adult on an axis.
fn by_one_more(seen: &Seen, axis: &str) -> Option<&'static str> {
    BANK.signs
        .iter()
        .filter(|sign| sign.counts && !sign.child_only && seen.said(&sign.id) == Said::No)
        .filter(|sign| BANK.groups[&sign.group].axis == axis)
        .map(|sign| BANK.verdict(&seen.clone().sign(&sign.id, Said::Yes)).outcome)
        .max_by_key(|outcome| rank(outcome))
}

/// The outcome if the change came about, by the second reading.
fn applied(seen: &Seen, change: &Change) -> Option<&'static str> {
    let changed = match &change.difference {
        Difference::Gate(id) => seen.clone().gate(id.as_str(), Said::Yes),
        Difference::Sure(id) => seen.clone().sign(id.as_str(), Said::Yes),
        Difference::More(axis) => return by_one_more(seen, axis.as_str()),
        Difference::Without(reason) => without(seen, &ground(reason)),
    };
    Some(BANK.verdict(&changed).outcome)
}

/// Every single difference of a kind the explanation speaks of that would raise the outcome.
fn raising(seen: &Seen) -> usize {
    let now = rank(BANK.verdict(seen).outcome);
    let gates = ["danger-now", "maybe-child"].map(|gate| seen.clone().gate(gate, Said::Yes));
    let sure = seen.signs.iter().filter(|(_, said)| **said == Said::Unsure);
    let sure = sure.map(|(id, _)| seen.clone().sign(id, Said::Yes));
    let by_answers = gates.into_iter().chain(sure);
    let by_answers = by_answers.filter(|other| rank(BANK.verdict(other).outcome) > now).count();
    let by_axis = super::oracle::AXES
        .iter()
        .filter(|axis| by_one_more(seen, axis).is_some_and(|outcome| rank(outcome) > now))
        .count();
    by_answers + by_axis
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(250) })]

    #[test]
    fn what_it_says_would_change_the_outcome_does_change_it(seen in seen()) {
        let assessment = assessment(&seen);
        let changes =
            with_catalog(|catalog| assess::changes(&answers(&seen), &assessment, catalog));
        for change in &changes {
            prop_assert_eq!(applied(&seen, change), Some(change.outcome.as_str()), "{:?} {:?}", change, seen);
            prop_assert_ne!(change.outcome, assessment.outcome);
            let upwards = !matches!(change.difference, Difference::Without(_));
            prop_assert_eq!(change.outcome > assessment.outcome, upwards);
        }
        let up = changes.iter().filter(|change| change.outcome > assessment.outcome).count();
        prop_assert_eq!(up, raising(&seen), "{:?}", changes);
        let deciding = assessment.reasons.iter().filter(|because| because.is_decisive).count();
        prop_assert_eq!(changes.len() - up, deciding);
    }
}
