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
    ids::{GroupId, Id},
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

#[test]
fn no_two_links_of_a_page_are_called_the_same_and_none_is_called_as_the_page() {
    for language in LANGUAGES {
        for topic in topics().into_iter().filter(|topic| matches!(topic, Topic::Page(_))) {
            let page = on(&topic, language).page();
            let Some(choices) = page.choices() else { continue };
            let names: Vec<String> =
                choices.items.iter().map(|item| item.text.to_lowercase()).collect();
            for (nth, name) in names.iter().enumerate() {
                assert!(!names[..nth].contains(name), "{topic:?} twice: {name}");
                assert_ne!(*name, page.title.to_lowercase(), "{topic:?}");
            }
        }
    }
}

#[test]
fn what_never_counts_belongs_to_no_area_and_says_so() {
    let catalog = World::get().full_catalog();
    let group = Topic::Group(GroupId::new("not-counted").unwrap());
    let is_area = |topic: &Topic| matches!(topic, Topic::Axis(_));
    assert!(!reference::related(&group, &catalog).iter().any(is_area));
    for area in topics().into_iter().filter(is_area) {
        assert!(!reference::related(&area, &catalog).contains(&group), "{area:?}");
    }
    for language in LANGUAGES {
        let said = World::get().texts(language).line("ui-look-group-uncounted");
        assert!(on(&group, language).page().blocks.contains(&Block::Prose(said)));
    }
}

/// What is only about children has no strength for an adult, and one strength is told once.
#[test]
fn a_kind_of_signs_tells_no_strength_twice_nor_for_those_it_is_not_about() {
    let texts = World::get().texts(SWEDISH);
    let [once, adult, child] =
        ["ui-look-cap", "ui-look-cap-adult", "ui-look-cap-child"].map(|id| texts.line(id));
    let labels = |group: &str| -> Vec<String> {
        let page = on(&Topic::Group(GroupId::new(group).unwrap()), SWEDISH).page();
        let facts = page.blocks.iter().filter_map(|block| match block {
            Block::Fact(fact) => Some(fact.label.clone()),
            _ => None,
        });
        facts.filter(|label| [&once, &adult, &child].contains(&label)).collect()
    };
    assert_eq!(labels("child-crime"), std::slice::from_ref(&once));
    assert_eq!(labels("child-age"), std::slice::from_ref(&once));
    assert_eq!(labels("documents"), std::slice::from_ref(&once));
    assert_eq!(labels("threats"), [adult.clone(), child.clone()]);
}

/// "2012 (undated)" contradicts itself.
#[test]
fn no_source_whose_title_tells_a_year_is_called_undated() {
    for language in LANGUAGES {
        let undated = World::get().texts(language).line("ui-look-no-date");
        for topic in topics() {
            for block in on(&topic, language).page().blocks {
                let Block::Fact(fact) = block else { continue };
                let before = fact.text.split(&format!("({undated})")).next().unwrap_or_default();
                let is_undated = before.len() < fact.text.len();
                let name = before.rsplit(", ").next().unwrap_or_default();
                let years = ["2005", "2009", "2012", "2016", "2019", "2021"];
                let has_year = years.iter().any(|year| name.contains(year));
                assert!(!is_undated || !has_year, "{topic:?}: {}", fact.text);
            }
        }
    }
}

/// Who asks about a town on a Monday morning must not be sent to the emergency number.
#[test]
fn every_municipality_says_how_social_services_are_reached_in_office_hours() {
    let catalog = World::get().full_catalog();
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        let ways =
            ["ui-office-hours-switchboard", "ui-office-hours-number"].map(|id| texts.line(id));
        for own in catalog.municipalities.all() {
            let page = on(&Topic::Municipality(own.id.clone()), language).page();
            let Some(Block::Prose(said)) = page.blocks.first() else { panic!("{}", own.name) };
            let has_number = page.blocks.iter().any(|block| match block {
                Block::Card(card) => card.name.contains(&*own.name) && card.number.is_some(),
                _ => false,
            });
            assert!(ways.iter().any(|way| said.ends_with(way)), "{}: {said}", own.name);
            assert!(has_number || said.ends_with(&ways[0]), "{}: {said}", own.name);
        }
    }
}
