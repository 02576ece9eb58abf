//! Random sets of answers of many kinds, and their translation into the program's own type.

use std::sync::LazyLock;

use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};
use vaksam::{
    assess::{Answer, Answers},
    content::catalog::Catalog,
    ids::{GateId, Id, SignId},
};

use crate::content;

use super::oracle::{AXES, Bank, Said, Seen};

/// The bank, read once.
pub static BANK: LazyLock<Bank> = LazyLock::new(Bank::shipped);

thread_local! {
    static CATALOG: Catalog = content::catalog();
}

/// Calls with the shipped catalog, which is read once a thread.
pub fn with_catalog<T>(call: impl FnOnce(&Catalog) -> T) -> T {
    CATALOG.with(call)
}

/// The answers in the program's own type.
pub fn answers(seen: &Seen) -> Answers {
    let mut answers = Answers::default();
    for (id, said) in &seen.gates {
        answers.set_gate(&GateId::new(id).unwrap(), answer(*said));
    }
    for (id, said) in &seen.signs {
        answers.set_sign(&SignId::new(id).unwrap(), answer(*said));
    }
    answers
}

/// One answer in the program's own type.
pub fn answer(said: Said) -> Option<Answer> {
    match said {
        Said::No => None,
        Said::Unsure => Some(Answer::Unsure),
        Said::Yes => Some(Answer::Yes),
    }
}

fn said() -> impl Strategy<Value = Said> {
    prop_oneof![1 => Just(Said::No), 4 => Just(Said::Unsure), 6 => Just(Said::Yes)]
}

/// Marks on some of these signs.
fn marks(
    signs: Vec<String>,
    how_many: std::ops::Range<usize>,
    said: impl Strategy<Value = Said>,
) -> impl Strategy<Value = Vec<(String, Said)>> {
    vec((any::<Index>(), said), how_many).prop_map(move |marks| {
        marks.into_iter().map(|(at, said)| (at.get(&signs).clone(), said)).collect()
    })
}

/// The ids of the signs that a test is true of.
pub fn signs(like: impl Fn(&super::oracle::Sign) -> bool) -> Vec<String> {
    BANK.signs.iter().filter(|sign| like(sign)).map(|sign| sign.id.clone()).collect()
}

fn signs_on(axis: &str) -> Vec<String> {
    signs(|sign| BANK.groups[&sign.group].axis == axis)
}

fn gates() -> impl Strategy<Value = Vec<(String, Said)>> {
    let one = || prop_oneof![10 => Just(Said::No), 1 => Just(Said::Unsure), 1 => Just(Said::Yes)];
    vec(one(), BANK.gates.len()).prop_map(|said| BANK.gates.iter().cloned().zip(said).collect())
}

/// Few marks, many marks, marks along one axis or two, signs of a child, nothing but doubt; the
/// gates mostly not raised.
pub fn seen() -> impl Strategy<Value = Seen> {
    let all = || signs(|_| true);
    let adult = || signs(|sign| !sign.child_only);
    let of_child = signs(|sign| sign.child_only || sign.act_now.as_deref() == Some("child"));
    let one_axis = select(&AXES[..]).prop_flat_map(|axis| marks(signs_on(axis), 0..12, said()));
    let two_axes = (marks(signs_on(AXES[0]), 0..5, said()), marks(signs_on(AXES[1]), 0..5, said()))
        .prop_map(|(one, other)| [one, other].concat());
    let child = (marks(of_child, 1..4, said()), marks(all(), 0..6, said()))
        .prop_map(|(child, others)| [child, others].concat());
    let signs = prop_oneof![
        4 => marks(adult(), 0..8, said()),
        2 => marks(all(), 0..8, said()),
        1 => marks(all(), 20..90, said()),
        2 => marks(adult(), 8..30, said()),
        3 => one_axis,
        3 => two_axes,
        2 => child,
        1 => marks(all(), 0..30, Just(Said::Unsure)),
    ];
    (gates(), signs).prop_map(|(gates, signs)| Seen {
        gates: gates.into_iter().collect(),
        signs: signs.into_iter().collect(),
    })
}
