//! The readiness check: which questions a workplace or a municipality is asked, what it has
//! answered, and what is left to do. Answers stay in memory; debug forms show only counts, since an
//! answer can tell of an employer's failings.

use std::{collections::BTreeMap, fmt};

use crate::{
    content::{
        catalog::{Catalog, ReadinessQuestion},
        enums::{Respondent, WorkPhase},
    },
    ids::QuestionId,
};

/// Who can do the check, in the order they are offered.
pub const RESPONDENTS: [Respondent; 2] = [Respondent::Workplace, Respondent::Municipality];

/// An answer to a question. A question without an answer is neither a no nor something to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ReadinessAnswer {
    /// It is in place.
    Yes,
    /// Some of it is in place.
    Partly,
    /// It is missing.
    No,
}

impl ReadinessAnswer {
    /// The answer after this one in the cycle of a key: none, yes, partly, no, none.
    pub const fn next(answer: Option<Self>) -> Option<Self> {
        match answer {
            None => Some(Self::Yes),
            Some(Self::Yes) => Some(Self::Partly),
            Some(Self::Partly) => Some(Self::No),
            Some(Self::No) => None,
        }
    }
}

impl fmt::Debug for ReadinessAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadinessAnswer")
    }
}

/// The answers, by question and not by respondent, since many questions are asked of both: whoever
/// answers for a workplace need not answer them again for the municipality.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReadinessAnswers(BTreeMap<QuestionId, ReadinessAnswer>);

impl ReadinessAnswers {
    /// The answer to a question.
    pub fn get(&self, question: &QuestionId) -> Option<ReadinessAnswer> {
        self.0.get(question).copied()
    }

    /// Sets the answer to a question, or clears it.
    pub fn set(&mut self, question: &QuestionId, answer: Option<ReadinessAnswer>) {
        match answer {
            Some(answer) => self.0.insert(question.clone(), answer),
            None => self.0.remove(question),
        };
    }

    /// Removes every answer.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether no question is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for ReadinessAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadinessAnswers({})", self.0.len())
    }
}

/// The questions that a respondent is asked, in the order of the three kinds of work.
pub fn questions(
    catalog: &Catalog,
    respondent: Respondent,
) -> impl Iterator<Item = &ReadinessQuestion> {
    WorkPhase::ALL.iter().flat_map(move |part| questions_on(catalog, respondent, *part))
}

fn questions_on(
    catalog: &Catalog,
    respondent: Respondent,
    part: WorkPhase,
) -> impl Iterator<Item = &ReadinessQuestion> {
    let all = catalog.questions.values();
    all.filter(move |question| question.part == part && question.is_for(respondent))
}

/// The questions with the numbers in a text, counted from 1 as they are asked: `3`, or `3..5` for 3, 4
/// and 5. Nothing where the text is neither, or a question with such a number does not exist.
pub fn parse_numbers<'a>(
    text: &str,
    respondent: Respondent,
    catalog: &'a Catalog,
) -> Option<Vec<&'a ReadinessQuestion>> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
    let asked: Vec<&ReadinessQuestion> = questions(catalog, respondent).collect();
    let numbered = asked.get(first.checked_sub(1)?..last)?;
    (!numbered.is_empty()).then(|| numbered.to_vec())
}

/// Ascending numbers in parts that [`parse_numbers`] reads, consecutive ones as one part: `1..3,7`.
pub fn format_numbers(numbers: &[usize]) -> String {
    let ranges = numbers.chunk_by(|a, b| a + 1 == *b);
    let parts = ranges.filter_map(|range| match (range.first()?, range.last()?) {
        (first, last) if first == last => Some(first.to_string()),
        (first, last) => Some(format!("{first}..{last}")),
    });
    parts.collect::<Vec<_>>().join(",")
}

/// Something to do: a question that was answered no or partly.
#[derive(Clone, Copy)]
pub struct TodoItem<'a> {
    /// The question.
    pub question: &'a ReadinessQuestion,
    /// No or partly.
    pub answer: ReadinessAnswer,
}

impl fmt::Debug for TodoItem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TodoItem")
    }
}

/// What there is to do, for each kind of work in which there is anything: what is missing before what
/// is partly in place.
pub fn todo_items<'a>(
    answers: &ReadinessAnswers,
    respondent: Respondent,
    catalog: &'a Catalog,
) -> Vec<(WorkPhase, Vec<TodoItem<'a>>)> {
    let with_answer = |part: WorkPhase, wanted: ReadinessAnswer| {
        questions_on(catalog, respondent, part)
            .filter(move |question| answers.get(&question.id) == Some(wanted))
            .map(move |question| TodoItem { question, answer: wanted })
    };
    let items = |part| {
        let missing = with_answer(part, ReadinessAnswer::No);
        missing.chain(with_answer(part, ReadinessAnswer::Partly)).collect::<Vec<_>>()
    };
    let parts = WorkPhase::ALL.iter().map(|part| (*part, items(*part)));
    parts.filter(|(_, items)| !items.is_empty()).collect()
}

/// How many questions on a kind of work have which answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerCounts {
    /// The kind of work.
    pub part: WorkPhase,
    /// Questions asked.
    pub asked: usize,
    /// Questions answered yes.
    pub in_place: usize,
    /// Questions answered partly.
    pub partly: usize,
    /// Questions without an answer.
    pub unanswered: usize,
}

/// The counts of each kind of work that the respondent is asked about.
pub fn answer_counts(
    answers: &ReadinessAnswers,
    respondent: Respondent,
    catalog: &Catalog,
) -> Vec<AnswerCounts> {
    let counts_on = |part: WorkPhase| {
        let given: Vec<Option<ReadinessAnswer>> = questions_on(catalog, respondent, part)
            .map(|question| answers.get(&question.id))
            .collect();
        let count = |wanted| given.iter().filter(|answer| **answer == wanted).count();
        AnswerCounts {
            part,
            asked: given.len(),
            in_place: count(Some(ReadinessAnswer::Yes)),
            partly: count(Some(ReadinessAnswer::Partly)),
            unanswered: count(None),
        }
    };
    WorkPhase::ALL.iter().map(|part| counts_on(*part)).filter(|counts| counts.asked > 0).collect()
}
