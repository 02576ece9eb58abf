//! The sum of a series of cases, and what stands out.

use super::presenter::{Presenter, count, named_page};
use crate::{
    page::{Bar, Block, Fact, Page},
    training::case_series::{CaseScore, CaseSeries, OutcomeDelta, SeriesSummary},
};

impl Presenter<'_> {
    pub(super) fn summary(&self, series: &CaseSeries) -> Page {
        let sum = series.summary();
        let values = [("cases", sum.cases.into())];
        let mut blocks = vec![Block::Prose(self.text_with("ui-train-summary-about", &values))];
        blocks.push(Block::Bars(self.summary_bars(&sum)));
        blocks.extend(self.summary_words(&sum, series));
        blocks.push(Block::Heading(self.text("ui-train-summary-cases")));
        blocks.extend(series.scores().iter().map(|score| Block::Fact(self.score(score))));
        named_page("summary", self.text("ui-train-summary"), blocks)
    }

    fn summary_bars(&self, sum: &SeriesSummary) -> Vec<Bar> {
        [
            ("ui-train-summary-signs", sum.caught, sum.caught + sum.missed),
            ("ui-train-summary-outcomes", sum.same, sum.cases),
            ("ui-train-summary-acts", sum.in_time, sum.cases),
            ("ui-train-summary-calls", sum.good_calls, sum.cases),
            ("ui-train-summary-questions", sum.right_answers, sum.cases),
        ]
        .into_iter()
        .map(|(label, value, of)| self.bar(Some(self.text(label)), count(value), count(of)))
        .collect()
    }

    /// What stands out, in words: what was read in, herrings, and which way outcomes were off.
    fn summary_words(&self, sum: &SeriesSummary, series: &CaseSeries) -> Vec<Block> {
        let all = [
            ("ui-train-summary-read-in", sum.false_positives),
            ("ui-train-summary-herrings", sum.herrings),
            ("ui-train-summary-lower", sum.lower),
            ("ui-train-summary-higher", sum.higher),
            ("ui-train-summary-early", sum.too_early),
            ("ui-train-summary-late", sum.too_late),
        ];
        let again = self.missed_again(series);
        let said = all.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<Block> = said
            .map(|(id, count)| Block::Prose(self.text_with(id, &[("count", count.into())])))
            .collect();
        if said.is_empty() && again.is_none() {
            vec![Block::Prose(self.text("ui-train-summary-nothing"))]
        } else {
            again.into_iter().chain(said).collect()
        }
    }

    /// What to practise: the signs that were missed in more than one case.
    fn missed_again(&self, series: &CaseSeries) -> Option<Block> {
        let signs = series.missed_again();
        let values = [("signs", self.quoted_signs(&signs).into())];
        let text = || self.text_with("ui-train-summary-again", &values);
        (!signs.is_empty()).then(|| Block::Prose(text()))
    }

    /// A case of the series with its counts.
    fn score(&self, score: &CaseScore) -> Fact {
        let outcome = match score.outcome {
            OutcomeDelta::Lower => "ui-train-summary-case-lower",
            OutcomeDelta::Same => "ui-train-summary-case-same",
            OutcomeDelta::Higher => "ui-train-summary-case-higher",
        };
        let (caught, missed) = (score.caught, score.missed.len());
        let values = [
            ("caught", caught.into()),
            ("of", (caught + missed).into()),
            ("outcome", self.text(outcome).into()),
        ];
        let text = self.text_with("ui-train-summary-case", &values);
        Fact { label: self.content_text("case", &score.case), text }
    }
}
