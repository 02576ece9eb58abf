//! Choosing a case, and what it should be.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::cases::{CaseChoice, ChoiceRow},
    content::catalog::Case,
    ids::Id,
    page::{Item, Page},
};

impl Presenter<'_> {
    pub(super) fn cases(&self, choice: &CaseChoice) -> Page {
        let mut last = None;
        let items = choice.rows.iter().filter_map(|row| match row {
            ChoiceRow::Case(id) => {
                let case = self.app.catalog.cases.get(id)?;
                let heading =
                    (last != Some(&case.sector)).then(|| self.content_text("sector", &case.sector));
                last = Some(&case.sector);
                Some(Item { heading, ..self.case_item(case) })
            }
            row => Some(self.filter_item(choice, row)),
        });
        let choices = choices(items, choice.selected);
        named_page("cases", self.text("ui-train-case"), vec![choices])
    }

    fn case_item(&self, case: &Case) -> Item {
        let mut note = self.text_with("ui-train-minutes", &[("minutes", case.minutes.into())]);
        if self.app.done.as_ref().is_some_and(|done| done.contains(&case.id)) {
            note = format!("{note}, {}", self.text("ui-train-done"));
        }
        Item {
            note: Some(note),
            ..Item::new(case.id.as_str(), self.content_text("case", &case.id))
        }
    }

    /// A row of the filter with its value.
    fn filter_item(&self, choice: &CaseChoice, row: &ChoiceRow) -> Item {
        let filter = &choice.filter;
        let (label, value) = match (row, &filter.sector, &filter.role) {
            (ChoiceRow::Sector, Some(sector), _) => {
                ("ui-train-wish-sector", Some(self.content_text("sector", sector)))
            }
            (ChoiceRow::Sector, None, _) => ("ui-train-wish-sector", None),
            (ChoiceRow::Role, Some(sector), Some(role)) => {
                ("ui-train-wish-role", Some(self.role(sector, role)))
            }
            (ChoiceRow::Role, ..) => ("ui-train-wish-role", None),
            (ChoiceRow::Length, ..) => {
                let minutes = |minutes: u8| [("minutes", minutes.into())];
                let most =
                    filter.max_minutes.map(|n| self.text_with("ui-train-wish-most", &minutes(n)));
                ("ui-train-wish-length", most)
            }
            (ChoiceRow::Language | ChoiceRow::Case(_), ..) => {
                ("ui-settings-language", Some(self.text("ui-settings-language-name")))
            }
        };
        let value = value.unwrap_or_else(|| self.text("ui-train-wish-any"));
        let values = [("label", self.text(label).into()), ("value", value.into())];
        let id = match row {
            ChoiceRow::Sector => "sector",
            ChoiceRow::Role => "role",
            ChoiceRow::Length => "length",
            ChoiceRow::Language => "language",
            ChoiceRow::Case(case) => case.as_str(),
        };
        Item::new(id, self.text_with("ui-train-wish", &values))
    }
}
