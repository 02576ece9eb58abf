//! A session in a browser: events in, the page in view as HTML out.

use vaksam_core::{
    app::{
        Message, Model,
        intent::{Intent, Motion},
    },
    language::Language,
    page::{Block, Page},
    route::Caller,
    runtime::{LoadedContent, Session, UiRequest, clock},
};

use crate::{
    event::WebEvent,
    html::{self, Frame, RowWords},
    news,
    platform::BrowserClock,
};

/// A session of one person. Dropping it forgets what was answered.
#[derive(Debug)]
pub struct WebSession {
    session: Session<BrowserClock>,
    clock: BrowserClock,
    last: Option<Page>,
    /// What only the browser can do, until it is written.
    requests: Vec<UiRequest>,
}

impl WebSession {
    /// At the start, in the first of the browser's languages that there are texts of, at a second since
    /// 1970.
    pub fn new(languages: &str, seconds: i64) -> Self {
        let clock = BrowserClock::default();
        clock.tell(seconds);
        let content = LoadedContent::shipped(vaksam_embedded::SHIPPED, false);
        let now = clock::swedish_time(seconds);
        let catalog = content.catalog().clone();
        let model = Model::new(catalog, language(languages), Caller::default(), now);
        let mut session = Session::new(model, content, clock.clone());
        session.update(&Message::InBrowser);
        session.update(&Message::ClockTime);
        session.elapse();
        Self { session, clock, last: None, requests: Vec::new() }
    }

    /// The page in view.
    pub fn page(&self) -> Page {
        self.session.page()
    }

    /// Does what an event of the script means, at a second since 1970.
    pub fn handle(&mut self, line: &str, seconds: i64) {
        self.clock.tell(seconds);
        self.session.tick();
        self.session.elapse();
        let Some(event) = WebEvent::parse(line) else { return };
        if event == WebEvent::Present {
            self.session.update(&Message::Present);
        }
        if let WebEvent::Typed(text) = &event {
            return self.type_text(text);
        }
        if let WebEvent::Key(_, Some(row)) = &event {
            self.select(*row);
        }
        if let Some(intent) = event.intent(&self.session.scope()) {
            self.dispatch(intent);
        }
    }

    /// Writes the page in view as HTML.
    pub fn write(&mut self) -> String {
        let page = self.page();
        let texts = self.session.texts();
        let frame = Frame {
            language: self.session.model().state().language,
            wait: self.seconds_to_wait(),
            requests: std::mem::take(&mut self.requests),
            news: news::news(&page, self.last.as_ref()),
            name: texts.line("ui-name"),
            print: texts.line("ui-web-print"),
            rows: RowWords {
                unsure: texts.line("key-unsure"),
                yes: texts.line("key-yes"),
                partly: texts.line("key-partly"),
                no: texts.line("key-no"),
                more_hands: texts.line("key-more-hands"),
                fewer_hands: texts.line("key-fewer-hands"),
            },
        };
        let written = html::write(&page, &frame);
        self.last = Some(page);
        written
    }

    fn dispatch(&mut self, intent: Intent) {
        let requests = self.session.dispatch(intent);
        self.requests.extend(requests);
    }

    /// Brings the selection to the row that has the browser's focus, so that a key about the selected row
    /// is about the one that the person is at.
    fn select(&mut self, row: usize) {
        let scope = self.session.scope();
        let Some(selected) = scope.selected.filter(|_| row < scope.rows) else { return };
        let motion = if row < selected { Motion::Up } else { Motion::Down };
        for _ in 0..row.abs_diff(selected) {
            self.dispatch(Intent::Move(motion));
        }
    }

    /// Makes what is typed what stands in the field, a character at a time: a whole line would choose a
    /// place while one still types.
    fn type_text(&mut self, text: &str) {
        let Some(before) = field(&self.page()) else { return };
        let common = before.chars().zip(text.chars()).take_while(|(a, b)| a == b).count();
        for _ in 0..before.chars().count() - common {
            self.dispatch(Intent::Erase);
        }
        for letter in text.chars().skip(common) {
            self.dispatch(Intent::Type(letter));
        }
    }

    /// After how many seconds something changes by itself: the screen hides, or what is open now.
    fn seconds_to_wait(&self) -> Option<i64> {
        let model = self.session.model();
        let clock = if model.shows_timer() {
            Some(1)
        } else {
            model.profile().follows_clock.then(|| 60 - self.clock.seconds().rem_euclid(60))
        };
        model.seconds_to_hide_or_drop().into_iter().chain(clock).min()
    }
}

/// What stands in the field of a page, where it has one.
fn field(page: &Page) -> Option<String> {
    page.blocks.iter().find_map(|block| match block {
        Block::Field(field) => Some(field.value.clone()),
        _ => None,
    })
}

/// The first language of a list as browsers write it, `sv-SE,en`, that there are texts of.
fn language(wanted: &str) -> Language {
    let known = vaksam_embedded::languages();
    let codes = wanted.split(',').filter_map(|code| code.trim().split('-').next());
    let mut languages = codes.filter_map(|code| Language::from_code(&code.to_lowercase()));
    languages.find(|language| known.profile(*language).is_some()).unwrap_or(Language::DEFAULT)
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn the_first_language_with_texts_is_spoken() {
        for (wanted, spoken) in [
            ("sv-SE,sv,en", "sv"),
            ("en-GB", "en"),
            ("de, EN-us,sv", "en"),
            ("pl", "sv"),
            ("", "sv"),
        ] {
            assert_eq!(language(wanted).code(), spoken, "{wanted}");
        }
    }
}
