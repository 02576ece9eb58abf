//! The readiness check: which questions a workplace or a municipality is asked, what it has
//! answered, and what there is to do. Uses content; knows no words. It holds answers for as long as
//! somebody looks at them, keeps nothing, and its debug forms tell only counts.

use std::{collections::BTreeMap, fmt};

use crate::{
    content::{
        catalog::{Catalog, ReadinessQuestion},
        vocabulary::{Effort, Readies},
    },
    ids::QuestionId,
};

/// Who can be asked, in the order they are offered.
pub const ASKED: [Readies; 2] = [Readies::Workplace, Readies::Municipality];

/// What was answered. No answer is no statement: it is neither a no nor something to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It is in place.
    Yes,
    /// Something of it is.
    Partly,
    /// It is not.
    No,
}

impl Answer {
    /// What comes after an answer when they are gone through one by one; after the last comes none.
    pub const fn after(answer: Option<Self>) -> Option<Self> {
        match answer {
            None => Some(Self::Yes),
            Some(Self::Yes) => Some(Self::Partly),
            Some(Self::Partly) => Some(Self::No),
            Some(Self::No) => None,
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer")
    }
}

/// The answers. They belong to the questions and not to who is asked, since many questions are
/// asked of both.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<QuestionId, Answer>);

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: &QuestionId) -> Option<Answer> {
        self.0.get(question).copied()
    }

    /// Answers a question, or takes its answer back.
    pub fn set(&mut self, question: &QuestionId, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.0.insert(question.clone(), answer),
            None => self.0.remove(question),
        };
    }

    /// Forgets them all.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({})", self.0.len())
    }
}

/// The questions that somebody is asked, the three kinds of work in their order.
pub fn questions(catalog: &Catalog, whom: Readies) -> impl Iterator<Item = &ReadinessQuestion> {
    Effort::ALL.iter().flat_map(move |part| of_part(catalog, whom, *part))
}

fn of_part(
    catalog: &Catalog,
    whom: Readies,
    part: Effort,
) -> impl Iterator<Item = &ReadinessQuestion> {
    let all = catalog.questions.values();
    all.filter(move |question| question.part == part && question.is_for(whom))
}

/// The questions of these numbers, counted from 1 as they are asked: `3`, or `3..5` for those between
/// as well. Nothing where the text is no number, or no question has it.
pub fn numbered<'a>(
    text: &str,
    whom: Readies,
    catalog: &'a Catalog,
) -> Option<Vec<&'a ReadinessQuestion>> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
    let asked: Vec<&ReadinessQuestion> = questions(catalog, whom).collect();
    let found = asked.get(first.checked_sub(1)?..last)?;
    (!found.is_empty()).then(|| found.to_vec())
}

/// Numbers as [`numbered`] reads them, those in a row as one part: `1..3,7`.
pub fn numbers(places: &[usize]) -> String {
    let runs = places.chunk_by(|a, b| a + 1 == *b);
    let parts = runs.filter_map(|run| match (run.first()?, run.last()?) {
        (one, same) if one == same => Some(one.to_string()),
        (first, last) => Some(format!("{first}..{last}")),
    });
    parts.collect::<Vec<_>>().join(",")
}

/// Something to do: a question whose answer was not yes.
#[derive(Clone, Copy)]
pub struct Todo<'a> {
    /// The question.
    pub question: &'a ReadinessQuestion,
    /// The answer.
    pub answer: Answer,
}

impl fmt::Debug for Todo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Todo")
    }
}

/// What there is to do: for each kind of work that has anything, what is missing before what is
/// there in part.
pub fn todos<'a>(
    answers: &Answers,
    whom: Readies,
    catalog: &'a Catalog,
) -> Vec<(Effort, Vec<Todo<'a>>)> {
    let with = |part: Effort, wanted: Answer| {
        of_part(catalog, whom, part)
            .filter(move |question| answers.get(&question.id) == Some(wanted))
            .map(move |question| Todo { question, answer: wanted })
    };
    let of = |part| with(part, Answer::No).chain(with(part, Answer::Partly)).collect::<Vec<_>>();
    let parts = Effort::ALL.iter().map(|part| (*part, of(*part)));
    parts.filter(|(_, todos)| !todos.is_empty()).collect()
}

/// How far a kind of work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The kind of work.
    pub part: Effort,
    /// The questions asked about it.
    pub asked: usize,
    /// Those whose answer is yes.
    pub in_place: usize,
    /// Those whose answer is partly.
    pub partly: usize,
    /// Those without an answer.
    pub unanswered: usize,
}

/// How far each kind of work has come of which anything is asked.
pub fn counts(answers: &Answers, whom: Readies, catalog: &Catalog) -> Vec<Count> {
    let count = |part: Effort| {
        let given: Vec<Option<Answer>> =
            of_part(catalog, whom, part).map(|question| answers.get(&question.id)).collect();
        let of = |wanted| given.iter().filter(|answer| **answer == wanted).count();
        Count {
            part,
            asked: given.len(),
            in_place: of(Some(Answer::Yes)),
            partly: of(Some(Answer::Partly)),
            unanswered: of(None),
        }
    };
    Effort::ALL.iter().map(|part| count(*part)).filter(|count| count.asked > 0).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;
    use crate::{
        content::{embedded, load_all},
        ids::Id,
    };

    fn catalog() -> Catalog {
        load_all(&embedded::files()).0
    }

    fn id(name: &str) -> QuestionId {
        QuestionId::new(name).unwrap()
    }

    #[test]
    fn each_is_asked_its_own_questions_and_those_of_both_in_the_order_of_the_work() {
        let catalog = catalog();
        for whom in ASKED {
            let asked: Vec<_> = questions(&catalog, whom).collect();
            assert!(asked.len() > 8 && asked.len() < catalog.questions.len());
            assert!(asked.iter().all(|question| question.is_for(whom)));
            assert!(asked.is_sorted_by_key(|question| question.part));
        }
        let names = |whom| questions(&catalog, whom).map(|q| q.id.clone()).collect::<Vec<_>>();
        let (work, town) = (names(Readies::Workplace), names(Readies::Municipality));
        assert!(work.contains(&id("own-safety")) && !town.contains(&id("own-safety")));
        assert!(town.contains(&id("bed-tonight")) && !work.contains(&id("bed-tonight")));
        assert!(catalog.questions.keys().all(|id| work.contains(id) || town.contains(id)));
    }

    #[test]
    fn what_is_missing_comes_before_what_is_there_in_part_and_no_answer_is_nothing_to_do() {
        let catalog = catalog();
        let mut answers = Answers::default();
        answers.set(&id("know-signs"), Some(Answer::Partly));
        answers.set(&id("trained"), Some(Answer::No));
        answers.set(&id("routine"), Some(Answer::Yes));
        answers.set(&id("afterwards"), Some(Answer::No));
        answers.set(&id("bed-tonight"), Some(Answer::No));
        let todos = todos(&answers, Readies::Workplace, &catalog);
        let names: Vec<_> = todos
            .iter()
            .map(|(part, todos)| (*part, todos.iter().map(|t| t.question.id.as_str()).collect()))
            .collect();
        let wanted: [(Effort, Vec<&str>); 2] = [
            (Effort::Preventive, vec!["trained", "know-signs"]),
            (Effort::Reintegrating, vec!["afterwards"]),
        ];
        assert_eq!(names, wanted);
    }

    #[test]
    fn what_is_not_answered_is_counted_by_itself() {
        let catalog = catalog();
        let mut answers = Answers::default();
        for count in counts(&answers, Readies::Workplace, &catalog) {
            assert_eq!((count.in_place, count.unanswered), (0, count.asked));
        }
        answers.set(&id("routine"), Some(Answer::Yes));
        answers.set(&id("child-report"), Some(Answer::No));
        let practical = counts(&answers, Readies::Workplace, &catalog)[1];
        assert_eq!(practical.part, Effort::Practical);
        assert_eq!((practical.in_place, practical.unanswered), (1, practical.asked - 2));
        assert_eq!(practical.partly, 0);
        answers.set(&id("child-report"), Some(Answer::Partly));
        assert_eq!(counts(&answers, Readies::Workplace, &catalog)[1].partly, 1);
        answers.set(&id("routine"), None);
        assert_eq!(counts(&answers, Readies::Workplace, &catalog)[1].in_place, 0);
    }

    #[test]
    fn going_through_the_answers_comes_back_to_none() {
        let mut answer = None;
        let mut seen = Vec::new();
        for _ in 0..4 {
            answer = Answer::after(answer);
            seen.push(answer);
        }
        assert_eq!(seen, [Some(Answer::Yes), Some(Answer::Partly), Some(Answer::No), None]);
    }

    #[test]
    fn a_debug_form_tells_no_answer() {
        let catalog = catalog();
        let mut answers = Answers::default();
        answers.set(&id("routine"), Some(Answer::No));
        let told = format!("{answers:?} {:?}", todos(&answers, Readies::Workplace, &catalog));
        assert!(!told.contains("routine") && !told.contains("No"), "{told}");
    }
}
