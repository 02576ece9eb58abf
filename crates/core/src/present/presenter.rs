//! What every presenting file works from: the state, the words of a language, and the shapes that pages
//! are put together from.

use fluent::FluentValue;
use std::rc::Rc;

use crate::{
    app::state::AppState,
    content::catalog::Catalog,
    ids::{Id, RoleId, SectorId},
    page::{Block, Choices, Fact, Item, Page, ScreenId, TitlePlace, Tone},
    route::{Caller, hours::Moment},
    text::{Argument, Texts},
};

/// What every presenting file works from.
#[derive(Clone, Copy)]
pub struct Presenter<'a> {
    /// The state.
    pub app: &'a AppState,
    /// The words.
    pub texts: &'a Texts,
    /// Those of the other language, where both are shown.
    pub other: Option<&'a Texts>,
    /// Who follows the steps: whose manager they speak of, and whose municipality.
    pub caller: &'a Caller,
    /// How much of the page is put into words.
    pub extent: Extent,
}

/// How much of a page is put into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it: the help of every row, and what stands beside the page.
    Whole,
    /// What a screen shows: only the selected row has its help, and what stands beside the page is there
    /// only if it has room. The rest takes several times as long to put into words.
    OnScreen {
        /// Whether the window is wide enough for a panel.
        has_panels: bool,
    },
}

impl<'a> Presenter<'a> {
    /// One language, at the person's own work.
    pub(super) fn new(app: &'a AppState, texts: &'a Texts) -> Self {
        Self { app, texts, other: None, caller: &app.caller, extent: Extent::Whole }
    }
}

impl Presenter<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        self.texts.line(id)
    }

    pub(super) fn text_with(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        self.texts.with(id, arguments)
    }

    /// The words of something of the content: `sign-…`, `group-…`.
    pub(super) fn content_text(&self, kind: &str, id: &impl Id) -> String {
        self.text(&[kind, "-", id.as_str()].concat())
    }

    /// A role within a line of work.
    pub(super) fn role(&self, sector: &SectorId, role: &RoleId) -> String {
        self.text(&role_text_id(sector, role))
    }

    /// A thing to choose with a line under it.
    pub(super) fn item_with_note(&self, id: &str, text: &str, note: &str) -> Item {
        Item { note: Some(self.text(note)), ..Item::new(id, self.text(text)) }
    }

    pub(super) fn fact(&self, label: &str, text: String) -> Fact {
        Fact { label: self.text(label), text }
    }

    /// Whether a row has its help with it.
    pub(super) fn is_helped(&self, row: usize, selected: usize) -> bool {
        self.extent == Extent::Whole || row == selected
    }

    /// Whether what stands beside the page is seen.
    pub(super) fn has_panels(&self) -> bool {
        matches!(self.extent, Extent::Whole | Extent::OnScreen { has_panels: true })
    }

    /// A fact of an attribute, where the text has it.
    pub(super) fn attribute_fact(&self, label: &str, id: &str, attribute: &str) -> Option<Fact> {
        Some(self.fact(label, self.texts.attribute_with(id, attribute, &self.sector_argument())?))
    }

    /// Steps speak of the dispatch or the manager according to the sector.
    pub(super) fn sector_argument(&self) -> Vec<Argument<'static>> {
        let sector = self.caller.sector.as_ref().map_or("other", |id| id.as_str());
        vec![("sector", FluentValue::from(sector.to_owned()))]
    }
}

/// Where the words of a role begin.
pub(super) fn role_text_id(sector: &SectorId, role: &RoleId) -> String {
    format!("role-{sector}-{role}")
}

/// Somebody who only reads, at no place and with nothing answered.
pub(super) fn reader(catalog: &Rc<Catalog>, texts: &Texts, now: Moment) -> AppState {
    AppState::new(catalog.clone(), texts.language(), Caller::default(), now)
}

/// Things to choose among, one of them selected.
pub(super) fn choices(items: impl IntoIterator<Item = Item>, selected: usize) -> Block {
    let items = items.into_iter().collect();
    Block::Choices(Choices { items, selected: Some(selected), ..Choices::default() })
}

/// The same, where rows have help.
pub(super) fn choices_with_help(items: Vec<Item>, selected: usize) -> Choices {
    Choices { items, selected: Some(selected), has_help: true, ..Choices::default() }
}

/// A count, as a bar takes it.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A page whose title is its name.
pub(super) fn named_page(id: impl Into<ScreenId>, name: String, blocks: Vec<Block>) -> Page {
    Page { title_place: TitlePlace::Head, ..page_with_title(id, name, blocks) }
}

/// A page that begins with a question or with what to do; the rest is filled in for all alike.
pub(super) fn page_with_title(id: impl Into<ScreenId>, title: String, blocks: Vec<Block>) -> Page {
    Page { id: id.into(), title, blocks, tone: Tone::Calm, ..Page::default() }
}

/// A weekday and a time: "lördag 02.10".
pub(super) fn moment(texts: &Texts, moment: Moment) -> String {
    let weekday = weekday(texts, moment);
    texts.with(
        "ui-moment",
        &[("weekday", weekday.into()), ("time", moment.format("%H.%M").to_string().into())],
    )
}

pub(super) fn weekday(texts: &Texts, moment: Moment) -> String {
    use chrono::Datelike;
    texts.line(&format!("ui-weekday-{}", moment.weekday().number_from_monday()))
}
