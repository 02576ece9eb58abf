//! Which sector and role.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::screens::work::WorkChoice,
    page::{Item, Page},
};

impl Presenter<'_> {
    pub(super) fn work(&self, choice: &WorkChoice) -> Page {
        let mut last = None;
        let items = choice.rows.iter().map(|(sector, role)| {
            let heading = (last != Some(sector)).then(|| self.content_text("sector", sector));
            last = Some(sector);
            Item { heading, ..Item::new(format!("{sector}/{role}"), self.role(sector, role)) }
        });
        let choices = choices(items, choice.selected);
        page_with_title("work", self.text("ui-work-title"), vec![choices])
    }
}
