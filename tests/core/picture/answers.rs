//! Answers as they are kept: what was set is there, what is cleared is gone, and their debug form, which
//! may end in a report of a fault, tells how many there are and nothing else.

use vaksam::assess::{Answer, Answers};

use crate::{content::catalog, figures};

#[test]
fn what_is_answered_is_there_and_what_is_cleared_is_gone() {
    let catalog = catalog();
    let (sign, gate) = (catalog.signs.keys().next().unwrap(), catalog.gates.keys().next().unwrap());
    let told = |answers: &Answers| {
        let gates = answers.gates().map(|(id, answer)| (id.to_string(), answer));
        let signs = answers.signs().map(|(id, answer)| (id.to_string(), answer));
        (gates.collect::<Vec<_>>(), signs.collect::<Vec<_>>())
    };
    let mut answers = Answers::default();
    assert!(answers.is_empty());
    answers.set_gate(gate, Some(Answer::Unsure));
    assert_eq!(told(&answers), (vec![(gate.to_string(), Answer::Unsure)], Vec::new()));
    assert!(!answers.is_empty(), "one gate");
    answers.set_gate(gate, None);
    answers.set_sign(sign, Some(Answer::Yes));
    assert_eq!(told(&answers), (Vec::new(), vec![(sign.to_string(), Answer::Yes)]));
    assert!(!answers.is_empty(), "one sign");
    answers.set_gate(gate, Some(Answer::Yes));
    assert!(!answers.is_empty(), "both");
    answers.clear();
    assert!(answers.is_empty());
    assert_eq!(told(&answers), (Vec::new(), Vec::new()));
}

#[test]
fn the_debug_form_tells_no_answer() {
    let catalog = catalog();
    let mut answers = Answers::default();
    for (sign, gate) in catalog.signs.keys().zip(catalog.gates.keys()).take(2) {
        answers.set_sign(sign, Some(Answer::Yes));
        answers.set_gate(gate, Some(Answer::Unsure));
    }
    assert_eq!(format!("{answers:?}"), "Answers(4)");
    figures::hold("the_debug_form_tells_no_answer", &[figures::exactly(4, "answers")]);
}
