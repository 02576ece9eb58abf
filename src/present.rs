//! From the state to a page in one language. Uses the model and texts; the only place where state
//! and words meet. One file a screen, or a family of screens.

mod advice;
pub mod contact;
mod contacts;
mod handout;
mod hints;
mod list;
mod menus;
mod outcome;
mod place;
mod reading;
mod ready;
mod reference;
mod review;
mod todo;
mod train;
mod why;

use std::rc::Rc;

use fluent::FluentValue;

pub use handout::handout;
pub use reference::{index, title, topic};
pub use todo::todo;

use crate::{
    app::{Model, key::Key, screens::Screen, state::AppState},
    content::catalog::{Catalog, Sign},
    ids::{Id, RoleId, SectorId},
    page::{Block, Choices, Fact, Item, Page, Small, Tone},
    route::{Place, hours::Moment},
    text::{Argument, Texts},
};

/// What a builder works from.
#[derive(Clone, Copy)]
pub struct Build<'a> {
    /// The state.
    pub model: &'a AppState,
    /// The words.
    pub texts: &'a Texts,
    /// Those of the other language, where both are shown.
    pub other: Option<&'a Texts>,
    /// Whose manager or dispatch the steps speak of.
    pub sector: Option<&'a SectorId>,
}

/// The page in view, in one language.
pub fn page(model: &Model, texts: &Texts) -> Page {
    page_with(model, texts, None)
}

/// The page in view; with other texts, in both languages where that is asked for.
pub fn page_with(model: &Model, texts: &Texts, other: Option<&Texts>) -> Page {
    let state = model.state();
    let build = Build { other, ..Build::new(state, texts) };
    let profile = model.profile();
    let mut page = build.screen(model.screen());
    page.trail = build.trail();
    page.small = build.small();
    page.hints = hints::hints(model, texts);
    page.input = profile.input;
    if profile.follows_clock {
        page.status = moment(texts, state.now);
    }
    page
}

/// The start page before the content is loaded: it needs the interface's own words only, so it can
/// be drawn while everything else is read.
pub fn first(texts: &Texts) -> Page {
    Page {
        hints: hints::first(texts),
        trail: vec![texts.line("ui-name")],
        ..menus::start(texts, 0)
    }
}

/// A weekday and a time: "lördag 02:10".
pub fn moment(texts: &Texts, moment: Moment) -> String {
    let weekday = weekday(texts, moment);
    texts.with(
        "ui-moment",
        &[("weekday", weekday.into()), ("time", moment.format("%H:%M").to_string().into())],
    )
}

fn weekday(texts: &Texts, moment: Moment) -> String {
    use chrono::Datelike;
    texts.line(&format!("ui-weekday-{}", moment.weekday().number_from_monday()))
}

impl<'a> Build<'a> {
    /// One language, at the person's own work.
    fn new(model: &'a AppState, texts: &'a Texts) -> Self {
        Self { model, texts, other: None, sector: model.place.sector.as_ref() }
    }
}

impl Build<'_> {
    /// The words of a screen.
    fn screen(&self, screen: &Screen) -> Page {
        match screen {
            Screen::Start(start) => self.start(start.selected),
            Screen::Work(choice) => self.work(choice),
            Screen::Settings(menu) => self.settings(menu),
            Screen::Training(menu) => self.training(menu),
            Screen::Cases(choice) => self.cases(choice),
            Screen::Sets(menu) => self.sets(menu),
            Screen::Case(attempt) => self.case(attempt),
            Screen::Summary(summary) => self.summary(&summary.series),
            Screen::ClassMenu(menu) => self.class_menu(menu),
            Screen::Class(class) => self.class(**class),
            Screen::Compare(_) => self.compare(),
            Screen::WhatIf(view) => self.what_if(view),
            Screen::ReferenceMenu(menu) => self.reference_menu(menu),
            Screen::Section(section) => self.section(section),
            Screen::Topic(topic) => self.topic_page(topic),
            Screen::Search(search) => self.search(search),
            Screen::County(choice) => self.county(choice),
            Screen::Gate(question) => self.gate(question),
            Screen::Category(list) => self.category(**list),
            Screen::Quick(quick) => self.quick(quick.selected),
            Screen::Review(review) => self.review(review),
            Screen::Outcome(view) => self.outcome(view),
            Screen::Advice(_) => self.advice(),
            Screen::Why(why) => self.why(&why.assessment, &why.changes),
            Screen::Contacts(contacts) => self.contacts(contacts.list, &contacts.contacts),
            Screen::Privacy(_) => self.privacy(),
            Screen::Help(help) => self.help(help.context),
            Screen::Emergency(_) => self.emergency(),
            Screen::Readiness(menu) => self.ready(menu),
            Screen::Check(check) => self.check(check.respondent, check.selected),
            Screen::Todo(todo) => self.todo_list(todo.respondent),
        }
    }
}

impl Build<'_> {
    fn line(&self, id: &str) -> String {
        self.texts.line(id)
    }

    fn with(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        self.texts.with(id, arguments)
    }

    /// The words of something of the content: `sign-…`, `group-…`.
    fn of(&self, kind: &str, id: &impl Id) -> String {
        self.line(&format!("{kind}-{}", id.as_str()))
    }

    /// A role within a line of work.
    fn role(&self, sector: &SectorId, role: &RoleId) -> String {
        self.line(&role_words(sector, role))
    }

    /// A thing to choose with a line under it.
    fn noted(&self, id: &str, text: &str, note: &str) -> Item {
        Item { note: self.line(note), ..Item::new(id, self.line(text)) }
    }

    fn fact(&self, label: &str, text: String) -> Fact {
        Fact { label: self.line(label), text }
    }

    /// A fact of an attribute, where the text has it.
    fn fact_of(&self, label: &str, id: &str, attribute: &str) -> Option<Fact> {
        Some(self.fact(label, self.texts.attribute_with(id, attribute, &self.sector_argument())?))
    }

    /// Steps speak of the dispatch or the manager according to the sector.
    fn sector_argument(&self) -> Vec<Argument<'static>> {
        let sector = self.sector.map_or("other", |id| id.as_str());
        vec![("sector", FluentValue::from(sector.to_owned()))]
    }

    /// Where the person is: the name of the program, or sector, role and county.
    fn trail(&self) -> Vec<String> {
        let place = &self.model.place;
        let mut trail = Vec::new();
        if let Some(sector) = &place.sector {
            trail.push(self.of("sector", sector));
            let role = place.role.as_ref();
            trail.extend(role.map(|role| self.role(sector, role)));
        }
        trail.extend(place.county.as_ref().map(|county| self.of("county", county)));
        if trail.is_empty() {
            trail.push(self.line("ui-name"));
        }
        trail
    }

    fn small(&self) -> Small {
        let emergency = self.model.catalog.contacts.values().find(|contact| contact.is_112());
        Small {
            emergency: emergency
                .and_then(|contact| contact.number.as_ref())
                .map_or_else(String::new, |number| number.as_str().to_owned()),
            leave: self.with(
                "ui-small-leave",
                &[("key", hints::key_name(self.texts, Key::ctrl('x')).into())],
            ),
            widen: self.line("ui-small-widen"),
            number: self.line("ui-small-number"),
        }
    }

    /// Help for a sign: why it may matter, what else it may be, who says so.
    fn sign_help(&self, sign: &Sign) -> Vec<Fact> {
        let id = format!("sign-{}", sign.id.as_str());
        let mut help = Vec::new();
        help.extend(self.fact_of("ui-list-label-why", &id, "why"));
        help.extend(self.fact_of("ui-list-label-ordinary", &id, "ordinary"));
        help.push(self.fact("ui-list-label-source", self.sources(sign)));
        help
    }

    /// Who lists a sign: the first source by its publisher.
    fn sources(&self, sign: &Sign) -> String {
        let publishers: Vec<&str> = sign
            .sources
            .iter()
            .filter_map(|id| self.model.catalog.sources.get(id))
            .map(|source| &*source.publisher)
            .collect();
        match publishers.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first, ..] => self.with("ui-source-more", &[("source", (*first).into())]),
        }
    }
}

/// Where the words of a role begin.
fn role_words(sector: &SectorId, role: &RoleId) -> String {
    format!("role-{sector}-{role}")
}

/// Somebody who only reads, at no place and with nothing answered.
fn reader(catalog: &Rc<Catalog>, texts: &Texts, now: Moment) -> AppState {
    AppState::new(catalog.clone(), texts.language(), Place::default(), now)
}

/// Things to choose among, one of them at hand.
fn choices(items: impl IntoIterator<Item = Item>, at: usize) -> Block {
    let items = items.into_iter().collect();
    Block::Choices(Choices { items, at, ..Choices::default() })
}

/// A count, as a bar takes it.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A page with a title and blocks; the rest is filled in for all alike.
fn titled(id: impl Into<String>, title: String, blocks: Vec<Block>) -> Page {
    Page { id: id.into(), title, blocks, tone: Tone::Calm, ..Page::default() }
}
