//! Which part of the rule led to an outcome is told, and the numbers of the areas bear it out.

use std::collections::BTreeMap;

use vaksam::{
    assess::{self, Answer, Answers, Ground},
    content::enums::{Axis, Outcome},
    ids::SignId,
};

use crate::content::catalog;

fn marked(signs: &[(SignId, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (sign, answer) in signs {
        answers.set_sign(sign, Some(*answer));
    }
    answers
}

/// Over every sign and every two of them: the ground is that of the outcome, and what it says of the
/// areas is so.
#[test]
fn the_ground_of_any_two_signs_is_borne_out_by_the_areas() {
    let catalog = catalog();
    let signs: Vec<SignId> = catalog.signs.keys().cloned().collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (position, one) in signs.iter().enumerate() {
        for other in signs.iter().skip(position) {
            for answer in [Answer::Yes, Answer::Unsure] {
                let answers = marked(&[(one.clone(), Answer::Yes), (other.clone(), answer)]);
                let assessment = assess::assess(&answers, &catalog);
                let ground = assessment.ground;
                let alone = |signs: &[(SignId, Answer)]| assess::outcome(&marked(signs), &catalog);
                let singly = [(one, Answer::Yes), (other, answer)]
                    .map(|(sign, answer)| alone(&[(sign.clone(), answer)]));
                let is_enough_singly = singly.contains(&Outcome::Suspicion);
                let axis = |axis| assessment.axes[&axis];
                let filled = assessment.axes.values().filter(|axis| axis.is_filled()).count();
                let medium = |own| axis(own).medium_or_more() > 0;
                let is_so = match ground {
                    Ground::Danger => assessment.outcome == Outcome::ImmediateDanger,
                    Ground::Child => assessment.outcome == Outcome::ChildConcern,
                    Ground::BothFilled => {
                        axis(Axis::Coercion).is_filled() && axis(Axis::Exploitation).is_filled()
                    }
                    Ground::Filled(own) => axis(own).is_filled(),
                    Ground::StrongCoercion => filled == 0 && axis(Axis::Coercion).strong > 0,
                    Ground::Pair => {
                        // What is enough without the other must not be told as one of two.
                        !is_enough_singly
                            && filled == 0
                            && medium(Axis::Coercion)
                            && medium(Axis::Exploitation)
                    }
                    Ground::EnoughAlone => {
                        is_enough_singly && filled == 0 && axis(Axis::Coercion).strong == 0
                    }
                    Ground::TooLittle => assessment.outcome == Outcome::WeakSigns,
                    Ground::Nothing => assessment.outcome == Outcome::NoSigns,
                };
                assert!(is_so, "{one} {other} {answer:?}: {ground:?}");
                *seen.entry(format!("{ground:?}")).or_default() += 1;
            }
        }
    }
    for ground in ["Child", "StrongCoercion", "Pair", "EnoughAlone", "TooLittle", "Nothing"] {
        assert!(seen.contains_key(ground), "{ground}: {seen:?}");
    }
}
