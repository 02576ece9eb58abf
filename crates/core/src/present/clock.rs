//! What is said of the computer's clock where it cannot be right.

use chrono::NaiveDate;

use super::presenter::Presenter;
use crate::{
    content::catalog::Catalog,
    page::{Block, Level},
    route::hours::{ClockDoubt, clock_doubt},
    text::Texts,
};

impl Presenter<'_> {
    /// That the clock cannot be right; nothing of a moment that was asked for.
    pub(super) fn clock_notice(&self) -> Option<Block> {
        let today = self.app.is_clock_time.then(|| self.app.now.date())?;
        let text = clock_warning(today, &self.app.catalog, self.texts)?;
        Some(Block::Notice(Level::Warning, text))
    }
}

/// What is wrong with a clock that shows this day, in words.
pub fn clock_warning(today: NaiveDate, catalog: &Catalog, texts: &Texts) -> Option<String> {
    let id = match clock_doubt(today, catalog)? {
        ClockDoubt::Early => "ui-clock-early",
        ClockDoubt::Late => "ui-clock-late",
    };
    Some(texts.with(id, &[("date", today.to_string().into())]))
}
