//! Every topic of the reference, on the screen and in line mode: all of it can be read, its numbers
//! are whole, and every lead can be followed and left again.

use crate::languages::{LANGUAGES, SWEDISH};
use vaksam::{
    app::{
        Message, Model, StartAt,
        intent::{Direction, Intent},
        screens::Screen as State,
        update,
    },
    frontends::tui::PageViewState,
    language::Language,
    page::{Block, Page},
    reference::{self, ReferenceSection, Topic},
    route::Caller,
};

use crate::{
    reader::Reader,
    screen::Screen,
    typist::Typed,
    walker::Walker,
    world::{World, night},
};

/// A walker who reads about a topic.
fn on(topic: &Topic, language: Language) -> Walker {
    let catalog = World::get().full_catalog();
    let mut model = Model::new(catalog, language, Caller::default(), night());
    update(&mut model, &Message::Start(StartAt::Topic(topic.clone())));
    Walker::from(model)
}

fn topics() -> Vec<Topic> {
    reference::all_topics(&World::get().full_catalog()).collect()
}

/// The words of the paragraphs of a page.
fn paragraphs(page: &Page) -> impl Iterator<Item = String> {
    let texts = page.blocks.iter().flat_map(|block| match block {
        Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => vec![text.clone()],
        Block::Points(points) => points.clone(),
        Block::Fact(fact) => vec![fact.text.clone()],
        _ => Vec::new(),
    });
    texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn every_topic_is_read_in_line_mode_from_the_first_word_to_the_last() {
    let reader = Reader::new(&World::get());
    for language in LANGUAGES {
        for topic in topics() {
            let mut walker = on(&topic, language);
            let page = walker.page();
            assert!(!page.blocks.is_empty(), "nothing to read about {topic:?}");
            let said = Typed::go_on(&mut walker.session, b"");
            assert!(reader.strange(&said).is_empty(), "{topic:?} {:?}", reader.strange(&said));
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            for text in paragraphs(&page) {
                assert!(said.contains(&text), "{topic:?} never says {text}\n{said}");
            }
        }
    }
}

#[test]
fn every_topic_is_drawn_with_whole_numbers_at_every_usual_size() {
    let reader = Reader::new(&World::get());
    for language in LANGUAGES {
        for topic in topics() {
            let page = on(&topic, language).page();
            let bars: String = page.blocks.iter().map(figures).collect();
            for (width, height) in [(40, 200), (80, 24), (160, 50)] {
                let mut view = PageViewState::default();
                let text = Screen::draw(&page, &mut view, width, height).text();
                let strange = reader.strange(&text);
                let strange: Vec<_> = strange.iter().filter(|run| !bars.contains(*run)).collect();
                assert!(strange.is_empty(), "{topic:?} {width} {strange:?}\n{text}");
            }
        }
    }
}

/// The figures of bars, which stand beside them and are no numbers to call.
fn figures(block: &Block) -> String {
    match block {
        Block::Bars(bars) => bars.iter().map(|bar| bar.text.as_str()).collect(),
        _ => String::new(),
    }
}

#[test]
fn every_lead_leads_somewhere_and_back_leads_here() {
    for topic in topics() {
        let mut walker = on(&topic, SWEDISH);
        let here = walker.page();
        let State::Topic(reading) = walker.model().screen().clone() else { panic!("{topic:?}") };
        for lead in &reading.links.topics {
            walker.session.dispatch(Intent::Link(Direction::Next));
            assert!(topics().contains(lead), "{topic:?} leads to {lead:?}, which has no page");
        }
        for row in 0..reading.links.topics.len() {
            walker.session.dispatch(Intent::Open { row });
            assert_ne!(walker.page().id, here.id, "{topic:?} lead {row}");
            walker.session.dispatch(Intent::Back);
            assert_eq!(walker.page().id, here.id);
        }
    }
}

#[test]
fn every_section_has_a_topic_and_every_topic_is_in_one_section() {
    let whole = World::get().full_catalog();
    let all = topics();
    for section in ReferenceSection::ALL {
        assert!(!section.topics(&whole).is_empty(), "{section:?} is empty");
    }
    for (n, topic) in all.iter().enumerate() {
        assert!(!all[..n].contains(topic), "{topic:?} stands in two rooms");
    }
    assert!(all.len() > 250, "{}", all.len());
}

/// Nobody opens what they do not see: a digit of a link below the edge of the window first brings it into
/// sight, and the same digit then opens it.
#[test]
fn a_digit_opens_only_a_link_that_is_in_sight() {
    let (mut at_once, mut at_second) = (0, 0);
    for topic in topics() {
        let rows = on(&topic, SWEDISH).model().rows().min(9);
        for row in 0..rows {
            let mut walker = on(&topic, SWEDISH);
            let page = walker.page();
            let item = page.choices().unwrap().items[row].text.clone();
            let first_word = |screen: &str| {
                screen.lines().any(|line| line.contains(&format!("{}  {}", row + 1, first(&item))))
            };
            let screen = Screen::draw(&page, &mut walker.view, 80, 14).text();
            let is_seen = first_word(&screen);
            let digit = (row + 1).to_string();
            walker.press(&digit);
            assert_eq!(walker.page().id != page.id, is_seen, "{topic:?} {digit}\n{screen}");
            if is_seen {
                at_once += 1;
                continue;
            }
            at_second += 1;
            let screen = Screen::draw(&walker.page(), &mut walker.view, 80, 14).text();
            assert!(first_word(&screen), "{topic:?} {digit}\n{screen}");
            walker.press(&digit);
            assert_ne!(walker.page().id, page.id, "{topic:?} {digit}");
        }
    }
    assert!(at_once > 20 && at_second > 100, "{at_once} {at_second}");
}

/// The first word of a link, which stands on its first row.
fn first(text: &str) -> &str {
    text.split([' ', '\u{a0}']).next().unwrap_or_default()
}
