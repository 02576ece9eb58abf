//! Every outcome can be reached from every role of every guide, by the whole list and by the quick
//! check, with signs of adults where the outcome is not about a child.

use vaksam::{
    assess::{self, Answer, Answers},
    content::{
        catalog::{Catalog, Guide},
        enums::{Concern, Outcome},
    },
    ids::{GateId, Id, RoleId, SignId},
};

use super::random::with_catalog;

/// The gate of a guide that raises a concern.
fn gate<'a>(guide: &'a Guide, concern: Concern, catalog: &Catalog) -> &'a GateId {
    let raises = |id: &&GateId| catalog.gates[*id].raises == Some(concern);
    guide.gates.iter().find(raises).expect("the gate is asked")
}

fn marked(signs: &[&SignId], answer: Answer) -> Answers {
    let mut answers = Answers::default();
    for sign in signs {
        answers.set_sign(sign, Some(answer));
    }
    answers
}

/// Whether one or two of the signs lead to an outcome.
fn by_one_or_two(signs: &[&SignId], wanted: Outcome, catalog: &Catalog) -> bool {
    let leads = |some: &[&SignId]| {
        [Answer::Yes, Answer::Unsure]
            .into_iter()
            .any(|answer| assess::outcome(&marked(some, answer), catalog) == wanted)
    };
    signs.iter().any(|one| leads(&[one]))
        || signs
            .iter()
            .enumerate()
            .any(|(n, one)| signs.iter().skip(n + 1).any(|other| leads(&[one, other])))
}

fn assert_all_are_reached(guide: &Guide, list: &[SignId], name: &str, catalog: &Catalog) {
    let adult: Vec<&SignId> = list.iter().filter(|id| !catalog.signs[*id].child_only).collect();
    assert_eq!(assess::outcome(&Answers::default(), catalog), Outcome::NoSigns);
    for wanted in [Outcome::WeakSigns, Outcome::Suspicion] {
        assert!(by_one_or_two(&adult, wanted, catalog), "{name}: {wanted:?}");
    }
    let all = marked(&adult, Answer::Yes);
    assert_eq!(assess::outcome(&all, catalog), Outcome::StrongPicture, "{name}");
    let child = gate(guide, Concern::Child, catalog);
    let mut some = marked(&adult[..1], Answer::Yes);
    let raised = adult.iter().any(|sign| {
        some = marked(&[sign], Answer::Yes);
        some.set_gate(child, Some(Answer::Unsure));
        assess::outcome(&some, catalog) == Outcome::ChildConcern
    });
    assert!(raised, "{name}: the gate and a sign");
    let of_child = list.iter().any(|sign| {
        assess::outcome(&marked(&[sign], Answer::Unsure), catalog) == Outcome::ChildConcern
    });
    assert!(of_child, "{name}: a sign of a child alone");
    let mut danger = Answers::default();
    danger.set_gate(gate(guide, Concern::Danger, catalog), Some(Answer::Unsure));
    assert_eq!(assess::outcome(&danger, catalog), Outcome::ImmediateDanger, "{name}");
}

#[test]
fn every_outcome_is_reached_from_every_role_of_every_guide() {
    with_catalog(|catalog| {
        assert_eq!(catalog.sectors.len(), 9);
        assert!(catalog.guides.keys().eq(catalog.sectors.keys()), "every sector has its guide");
        for guide in catalog.guides.values() {
            assert!(!guide.roles.is_empty());
            let roles = guide.roles.iter().map(|role| Some(&role.id)).chain([None::<&RoleId>]);
            for role in roles {
                let name = format!("{} {role:?}", guide.sector);
                let whole: Vec<SignId> =
                    guide.list(role).into_iter().flat_map(|(_, signs)| signs).collect();
                assert_all_are_reached(guide, &whole, &format!("{name} whole"), catalog);
                let quick = guide.quick(role);
                assert!((1..=12).contains(&quick.len()), "{name}");
                assert!(quick.iter().all(|sign| whole.contains(sign)), "{name}");
                assert_all_are_reached(guide, quick, &format!("{name} quick"), catalog);
            }
        }
    });
}

#[test]
fn every_guide_has_signs_that_ask_for_112_and_signs_that_ask_for_the_child() {
    with_catalog(|catalog| {
        for guide in catalog.guides.values() {
            let whole: Vec<SignId> =
                guide.list(None).into_iter().flat_map(|(_, signs)| signs).collect();
            for act_now in vaksam::content::enums::ActNow::ALL {
                let some = whole.iter().any(|id| catalog.signs[id].act_now == Some(*act_now));
                assert!(some, "{}: {act_now:?}", guide.sector.as_str());
            }
        }
    });
}
