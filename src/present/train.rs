//! Training: its first page, choosing cases and sets, and the sum of a series.

mod alone;
mod class;
mod what_if;

pub use alone::verdict;

use super::{Build, choices, count, list::mark, moment, titled};
use crate::{
    app::{
        effect::SaveState,
        screens::{
            cases::{CaseChoice, ChoiceRow},
            sets::SetsMenu,
            training::{TrainingItem, TrainingMenu},
        },
        state::AppState,
    },
    content::{catalog::Case, vocabulary::Outcome},
    ids::{CaseId, Id, SetId},
    page::{Bar, Block, Fact, Item, Level, Page},
    route::Route,
    text::unbroken,
    training::{
        Scene,
        call::Recipient,
        case_series::{CaseScore, CaseSeries, OutcomeDelta, SeriesSummary},
        votes::Share,
    },
};

impl Build<'_> {
    pub(super) fn training(&self, menu: &TrainingMenu) -> Page {
        let items = menu.items.iter().map(|item| {
            let (id, text, note) = match item {
                TrainingItem::Mixed => ("mixed", "ui-train-mixed", "ui-train-mixed-note"),
                TrainingItem::Case => ("case", "ui-train-case", "ui-train-case-note"),
                TrainingItem::Set => ("set", "ui-train-set", "ui-train-set-note"),
                TrainingItem::Class => ("class", "ui-train-class", "ui-train-class-note"),
                TrainingItem::Progress if self.model.done_saved == SaveState::Saved => {
                    ("progress", "ui-train-forget", "ui-train-forget-note")
                }
                TrainingItem::Progress => {
                    ("progress", "ui-train-remember", "ui-train-remember-note")
                }
            };
            self.noted(id, text, note)
        });
        let mut blocks =
            vec![Block::Prose(self.line("ui-train-about")), choices(items, menu.selected)];
        blocks.extend(self.remembered());
        titled("training", self.line("ui-train-title"), blocks)
    }

    /// How many cases are done, where that is remembered, or that it could not be.
    fn remembered(&self) -> Option<Block> {
        match (self.model.done_saved, &self.model.done) {
            (SaveState::Failed, _) => {
                Some(Block::Notice(Level::Warning, self.line("ui-settings-failed")))
            }
            (SaveState::Saved, Some(done)) => {
                let of = self.model.catalog.cases.len();
                let done = done.iter().filter(|id| self.model.catalog.cases.contains_key(*id));
                let values = [("done", done.count().into()), ("of", of.into())];
                Some(Block::Prose(self.with("ui-train-done-of", &values)))
            }
            _ => None,
        }
    }

    pub(super) fn cases(&self, choice: &CaseChoice) -> Page {
        let mut last = None;
        let items = choice.rows.iter().filter_map(|row| match row {
            ChoiceRow::Case(id) => {
                let case = self.model.catalog.cases.get(id)?;
                let heading = (last != Some(&case.sector)).then(|| self.of("sector", &case.sector));
                last = Some(&case.sector);
                Some(Item { heading, ..self.case_item(case) })
            }
            row => Some(self.wish_item(choice, row)),
        });
        let choices = choices(items, choice.selected);
        titled("cases", self.line("ui-train-case"), vec![choices])
    }

    fn case_item(&self, case: &Case) -> Item {
        let mut note = self.with("ui-train-minutes", &[("minutes", case.minutes.into())]);
        if self.model.done.as_ref().is_some_and(|done| done.contains(&case.id)) {
            note = format!("{note}, {}", self.line("ui-train-done"));
        }
        Item { note, ..Item::new(case.id.as_str(), self.of("case", &case.id)) }
    }

    /// A row of the wish with its value.
    fn wish_item(&self, choice: &CaseChoice, row: &ChoiceRow) -> Item {
        let wish = &choice.filter;
        let (label, value) = match (row, &wish.sector, &wish.role) {
            (ChoiceRow::Sector, Some(sector), _) => {
                ("ui-train-wish-sector", Some(self.of("sector", sector)))
            }
            (ChoiceRow::Sector, None, _) => ("ui-train-wish-sector", None),
            (ChoiceRow::Role, Some(sector), Some(role)) => {
                ("ui-train-wish-role", Some(self.role(sector, role)))
            }
            (ChoiceRow::Role, ..) => ("ui-train-wish-role", None),
            (ChoiceRow::Length, ..) => {
                let minutes = |minutes: u8| [("minutes", minutes.into())];
                let most = wish.max_minutes.map(|n| self.with("ui-train-wish-most", &minutes(n)));
                ("ui-train-wish-length", most)
            }
            (ChoiceRow::Language | ChoiceRow::Case(_), ..) => {
                ("ui-settings-language", Some(self.line("ui-settings-language-name")))
            }
        };
        let value = value.unwrap_or_else(|| self.line("ui-train-wish-any"));
        let values = [("label", self.line(label).into()), ("value", value.into())];
        let id = match row {
            ChoiceRow::Sector => "sector",
            ChoiceRow::Role => "role",
            ChoiceRow::Length => "length",
            ChoiceRow::Language => "language",
            ChoiceRow::Case(case) => case.as_str(),
        };
        Item::new(id, self.with("ui-train-wish", &values))
    }

    pub(super) fn sets(&self, menu: &SetsMenu) -> Page {
        let items = menu.items.iter().map(|set| self.set_item(set));
        titled("sets", self.line("ui-train-set"), vec![choices(items, menu.selected)])
    }

    /// A set with how many cases it has and how long they take.
    fn set_item(&self, id: &SetId) -> Item {
        let catalog = &self.model.catalog;
        let cases = catalog.sets.get(id).map(|set| set.cases.as_slice()).unwrap_or_default();
        let known = cases.iter().filter_map(|case| catalog.cases.get(case));
        let minutes: u32 = known.map(|case| u32::from(case.minutes)).sum();
        let values = [("cases", cases.len().into()), ("minutes", minutes.into())];
        let note = self.with("ui-train-set-size", &values);
        Item { note, ..Item::new(id.as_str(), self.of("set", id)) }
    }

    pub(super) fn summary(&self, series: &CaseSeries) -> Page {
        let sum = series.summary();
        let values = [("cases", sum.cases.into())];
        let mut blocks = vec![Block::Prose(self.with("ui-train-summary-about", &values))];
        blocks.push(Block::Bars(self.summary_bars(&sum)));
        blocks.extend(self.summary_words(&sum));
        blocks.push(Block::Heading(self.line("ui-train-summary-cases")));
        blocks.extend(series.scores().iter().map(|score| Block::Fact(self.score(score))));
        titled("summary", self.line("ui-train-summary"), blocks)
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
        .map(|(label, value, of)| self.bar(self.line(label), count(value), count(of)))
        .collect()
    }

    /// A bar with its figures.
    fn bar(&self, label: String, value: u32, of: u32) -> Bar {
        let percent = Share { part: value, total: of }.percent().unwrap_or_default();
        let values = [("value", value.into()), ("of", of.into()), ("percent", percent.into())];
        Bar { label, value, of, text: self.with("ui-share", &values) }
    }

    /// What stands out, in words: what was read in, herrings, and which way outcomes were off.
    fn summary_words(&self, sum: &SeriesSummary) -> Vec<Block> {
        let all = [
            ("ui-train-summary-read-in", sum.false_positives),
            ("ui-train-summary-herrings", sum.herrings),
            ("ui-train-summary-lower", sum.lower),
            ("ui-train-summary-higher", sum.higher),
            ("ui-train-summary-early", sum.too_early),
            ("ui-train-summary-late", sum.too_late),
        ];
        let said = all.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<Block> = said
            .map(|(id, count)| Block::Prose(self.with(id, &[("count", count.into())])))
            .collect();
        if said.is_empty() {
            vec![Block::Prose(self.line("ui-train-summary-nothing"))]
        } else {
            said
        }
    }

    /// A case of the series with its counts.
    fn score(&self, score: &CaseScore) -> Fact {
        let outcome = match score.outcome {
            OutcomeDelta::Lower => "ui-train-summary-case-lower",
            OutcomeDelta::Same => "ui-train-summary-case-same",
            OutcomeDelta::Higher => "ui-train-summary-case-higher",
        };
        let (caught, missed) = (score.caught, score.missed);
        let values = [
            ("caught", caught.into()),
            ("of", (caught + missed).into()),
            ("outcome", self.line(outcome).into()),
        ];
        let text = self.with("ui-train-summary-case", &values);
        Fact { label: self.of("case", &score.case), text }
    }

    /// Somebody to ring, with the number where there is one.
    pub(super) fn whom(&self, whom: &Recipient) -> String {
        match whom {
            Recipient::Nobody => self.line("ui-train-nobody"),
            Recipient::Workplace => self.line("ui-train-workplace"),
            Recipient::SocialOffice => self.line("ui-train-social-office"),
            Recipient::Contact(id) => self.name_and_number(id),
        }
    }

    /// The calls of a ladder in order, a number a line, so that what place and moment change of it
    /// stands on one screen. Hours are told as of the scene, never as of now.
    fn calls(&self, route: &Route, scene: &Scene) -> Vec<Block> {
        let catalog = &self.model.catalog;
        let then = self.then(scene);
        let then = Build { model: &then, sector: scene.place.sector.as_ref(), ..*self };
        let said = route.ladder(catalog).into_iter().filter_map(|rung| {
            let (contact, (_, state)) = (rung.contact(catalog)?, rung.contact.as_ref()?);
            let number = contact.number.as_ref()?;
            let text = format!("{} ({})", then.step(rung), then.state(contact, *state));
            Some(Block::Fact(Fact { label: unbroken(number.as_str()), text }))
        });
        said.collect()
    }

    /// Somebody at the place and moment of a scene.
    fn then(&self, scene: &Scene) -> AppState {
        let catalog = self.model.catalog.clone();
        AppState::new(catalog, self.model.language, scene.place.clone(), scene.moment)
    }

    /// An outcome in a few words.
    pub(super) fn outcome_short(&self, outcome: Outcome) -> String {
        let words = format!("outcome-{}", outcome.as_str());
        self.texts.attribute(&words, "short").unwrap_or_default()
    }

    /// The points to discuss of a case.
    fn points(case: &Case) -> impl Iterator<Item = String> {
        let words = words(&case.id);
        (1..=case.discuss).map(move |nth| format!("{words}-discuss-{nth}"))
    }
}

/// Somebody to ring, as the id of a row.
pub(super) fn whom_id(whom: &Recipient) -> &str {
    match whom {
        Recipient::Nobody => "nobody",
        Recipient::Workplace => "workplace",
        Recipient::SocialOffice => "social-office",
        Recipient::Contact(id) => id.as_str(),
    }
}

/// Where the words of a case begin.
pub(super) fn words(case: &CaseId) -> String {
    format!("case-{}", case.as_str())
}
