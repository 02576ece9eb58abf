//! A paper on which somebody points at their language, so that the right interpreter is rung. Beside each
//! name in itself stands that for the reader; nothing else is translated.

use std::rc::Rc;

use super::presenter::{Presenter, page_with_title, reader};
use crate::{
    content::catalog::Catalog,
    ids::{Id, SourceId},
    page::{Block, Choices, Item, Page, ScreenId},
    route::hours::Moment,
    text::Texts,
};

/// The paper with the names of languages, printed `today`.
pub fn language_paper(catalog: &Rc<Catalog>, today: Moment, texts: &Texts) -> Page {
    let state = reader(catalog, texts, today);
    Presenter::new(&state, texts).language_paper(today)
}

impl Presenter<'_> {
    fn language_paper(&self, today: Moment) -> Page {
        let languages = self.app.catalog.spoken_languages.values();
        let items = languages.clone().map(|own| {
            let name = self.content_text("spoken", &own.id);
            let note = self.text_with("ui-languages-name", &[("name", name.into())]);
            Item { note: Some(note), ..Item::new(own.id.as_str(), &*own.name) }
        });
        let mut sources: Vec<SourceId> = languages.flat_map(|own| own.sources.clone()).collect();
        sources.sort();
        sources.dedup();
        let sources = self.fact("ui-languages-source", self.titles(&sources));
        let blocks = vec![
            Block::Choices(Choices { items: items.collect(), ..Choices::default() }),
            self.room_for("ui-languages-interpreter"),
            Block::Fact(sources),
        ];
        let printed = [("date", today.date().to_string().into())];
        Page {
            status: Some(self.text_with("ui-paper-printed", &printed)),
            too_small: self.too_small(),
            ..page_with_title(ScreenId::from("languages"), self.text("ui-languages-title"), blocks)
        }
    }

    /// Sources by their titles and whose they are.
    fn titles(&self, sources: &[SourceId]) -> String {
        let known = sources.iter().filter_map(|id| self.app.catalog.sources.get(id));
        let named = known.map(|source| format!("{}, {}", self.title(source), source.publisher));
        named.collect::<Vec<_>>().join("; ")
    }
}
