//! Which sector, then which role.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::screens::work::{WorkChoice, WorkRow},
    ids::Id,
    page::{Item, Page, ScreenId},
};

impl Presenter<'_> {
    pub(super) fn work(&self, choice: &WorkChoice) -> Page {
        let items = choice.rows.iter().map(|row| match row {
            WorkRow::Sector(sector) => {
                Item::new(sector.as_str(), self.content_text("sector", sector))
            }
            WorkRow::Role(sector, role) => {
                Item::new(format!("{sector}/{role}"), self.role(sector, role))
            }
        });
        let choices = choices(items, choice.selected);
        let (id, title) = match choice.rows.first() {
            Some(WorkRow::Role(sector, _)) => {
                let values = [("sector", self.content_text("sector", sector).into())];
                let title = self.text_with("ui-work-role", &values);
                (ScreenId::about("work", sector.as_str()), title)
            }
            _ => ("work".into(), self.text("ui-work-title")),
        };
        page_with_title(id, title, vec![choices])
    }
}
