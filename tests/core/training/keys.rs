//! The key of every case, by the rule that everybody's answers go through, and its call, by the
//! ladder that everybody is shown.

use std::collections::BTreeSet;

use vaksam::{
    assess,
    content::{
        catalog::Case,
        embedded,
        enums::{Certainty, Outcome, Sex, Trains},
    },
    ids::Id,
    route::hours::{self, Availability},
    training::{self, Scene, call, call::Recipient, selection},
};

use super::catalog;

fn is_low(case: &Case) -> bool {
    case.expected <= Outcome::WeakSigns
}

#[test]
fn every_key_gives_the_outcome_its_case_expects() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let key = training::answer_key(case, case.steps.len());
        assert_eq!(assess::outcome(&key, &catalog), case.expected, "{}", case.id);
    }
}

#[test]
fn the_key_is_never_shown_before_its_step() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        assert!(training::answer_key(case, 0).is_empty(), "{}", case.id);
        for steps in 1..=case.steps.len() {
            let own: Vec<_> = case.steps.iter().take(steps).flat_map(|step| &step.signs).collect();
            let key = training::answer_key(case, steps);
            assert!(key.signs().all(|(id, _)| own.iter().any(|(sign, _)| sign == id)));
            assert!(own.iter().all(|(sign, _)| key.sign(sign).is_some()), "{}", case.id);
        }
    }
}

#[test]
fn a_case_says_to_call_whom_the_ladder_says() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let route = training::ladder(case, &Scene::for_case(case), &catalog);
        let calls: Vec<_> = route.calls(&catalog).map(|(_, rung)| rung.contact.clone()).collect();
        let first = calls[0].as_ref().map(|(contact, _)| contact);
        match &case.call {
            None => assert!(is_low(case), "{}", case.id),
            Some(call) if is_low(case) => {
                let on_it = calls.iter().flatten().find(|(contact, _)| contact == call);
                let (_, state) = on_it.unwrap_or_else(|| panic!("{}: {call}", case.id));
                assert!(matches!(state, Availability::Open { .. }), "{}: {call}", case.id);
            }
            Some(call) => assert_eq!(Some(call), first, "{}", case.id),
        }
        if let Some(contact) = case.call.as_ref().map(|call| &catalog.contacts[call]) {
            assert!(
                matches!(hours::availability(contact, case.at), Availability::Open { .. }),
                "{}",
                case.id
            );
        }
    }
}

#[test]
fn a_case_calls_for_action_where_its_outcome_does() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        match case.trains {
            Trains::Harmless => assert_eq!(case.acts_at(), None, "{}", case.id),
            Trains::OtherProblem => {}
            _ => assert!(case.acts_at().is_some() && !is_low(case), "{}", case.id),
        }
        // What calls for action once does not stop to.
        let acts: Vec<bool> = case.steps.iter().map(|step| step.act).collect();
        assert!(acts.is_sorted(), "{}: {acts:?}", case.id);
    }
}

/// Whoever is told to call somebody is not told in the same breath that there is nothing to do.
#[test]
fn a_case_calls_for_action_exactly_where_somebody_is_to_be_called() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        assert_eq!(case.acts_at().is_some(), case.call.is_some(), "{}", case.id);
    }
}

/// A yes to "under 18?" is right of a child, whatever the outcome.
#[test]
fn a_case_with_a_child_that_one_meets_answers_the_question_about_age_with_yes() {
    let catalog = catalog();
    let mut children = 0;
    for case in catalog.cases.values() {
        let has_child =
            case.persons.iter().any(|person| matches!(person.sex, Sex::Girl | Sex::Boy));
        let is_asked = case.gates.iter().any(|(gate, certainty)| {
            gate.as_str() == "maybe-child" && *certainty == Certainty::Sure
        });
        assert_eq!(has_child, is_asked, "{}", case.id);
        children += usize::from(has_child);
    }
    assert!(children > 8, "{children}");
}

#[test]
fn the_outcome_never_falls_from_step_to_step() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let along = (0..=case.steps.len())
            .map(|steps| assess::outcome(&training::answer_key(case, steps), &catalog));
        assert!(along.is_sorted(), "{}", case.id);
    }
}

#[test]
fn everything_a_case_shows_can_be_marked_once() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let roles = case.roles.iter().map(Some).chain([None]);
        for role in roles {
            let list = training::checklist(case, role, &catalog);
            let signs: Vec<_> = list.into_iter().flat_map(|(_, signs)| signs).collect();
            for sign in case.shown(case.steps.len()).keys() {
                let times = signs.iter().filter(|other| other == sign).count();
                assert_eq!(times, 1, "{}: {sign}", case.id);
            }
        }
    }
}

/// A pack may have a case of a sector without a guide: then nothing that may be asked there is
/// left out.
#[test]
fn where_the_sector_has_no_guide_every_sign_of_the_sector_can_be_marked() {
    let mut catalog = catalog();
    let case = catalog.cases["nail-salon-inspection"].clone();
    catalog.guides.shift_remove(&case.sector).expect("the guide of salons");
    let list = training::checklist(&case, None, &catalog);
    let listed: BTreeSet<_> = list.into_iter().flat_map(|(_, signs)| signs).collect();
    let of_the_sector = catalog.signs.values().filter(|sign| sign.sectors.contains(&case.sector));
    let of_the_sector: BTreeSet<_> = of_the_sector.map(|sign| sign.id.clone()).collect();
    assert!(of_the_sector.len() > 40);
    assert_eq!(listed, of_the_sector);
}

#[test]
fn the_best_call_is_offered_among_others_that_do_not_give_it_away() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let offered = call::offered(case, &Scene::for_case(case), &catalog);
        let best = offered.iter().filter(|recipient| **recipient == call::best(case)).count();
        assert_eq!(best, 1, "{}: {offered:?}", case.id);
        assert_eq!(offered[0], Recipient::Nobody);
        assert!((8..=16).contains(&offered.len()), "{}: {}", case.id, offered.len());
    }
}

#[test]
fn most_red_herrings_can_be_seen_to_have_misled() {
    let catalog = catalog();
    let herrings: Vec<_> = catalog.cases.values().flat_map(|case| &case.herrings).collect();
    let told = herrings.iter().filter(|herring| {
        !(herring.suggests.is_empty() && herring.conceals.is_empty() && herring.answers.is_empty())
    });
    assert!(told.count() * 4 >= herrings.len() * 3);
}

#[test]
fn every_set_mixes_or_says_that_it_does_not() {
    let catalog = catalog();
    // The set of workplaces is as the scenarios suggest it.
    let unmixed = ["social-and-workplaces"];
    for set in catalog.sets.values() {
        let quiet =
            set.cases.iter().filter(|id| selection::is_negative(&catalog.cases[*id])).count();
        assert_eq!(quiet == 0, unmixed.contains(&set.id.to_string().as_str()), "{}", set.id);
    }
    let mixed = &catalog.sets["mixed-quarter"].cases;
    let minutes: u32 = mixed.iter().map(|id| u32::from(catalog.cases[id].minutes)).sum();
    assert!((10..=15).contains(&minutes), "{minutes}");
}

/// The screens number the answers, a class and a paper give them letters.
#[test]
fn no_words_of_a_case_name_an_answer_by_its_letter() {
    let files = embedded::files();
    let cases = files.iter().filter(|file| file.name.contains("/cases-"));
    let mut read = 0;
    for line in cases.flat_map(|file| file.text.lines()) {
        let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).collect();
        let named = words.windows(2).find(|pair| {
            ["svar", "svaret", "är", "answer", "is", "option", "alternativ"].contains(&pair[0])
                && ["b", "c", "d"].contains(&pair[1])
        });
        assert_eq!(named, None, "{line}");
        read += 1;
    }
    assert!(read > 500, "{read}");
}
