//! What a pack brings is anybody's text: whatever it holds, it stays text.

use crate::languages::ENGLISH;
use vaksam::{
    frontends::paper::PaperFormat,
    page::{
        Bar, BilingualText, Block, Card, Choices, Fact, Field, Item, Level, Mark, Page, ScreenId,
    },
};

use super::{letters, tags, written};

const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "</title></style></p><img src=x onerror=alert(1)>",
    "\" onclick=\"alert('a')",
    "a & b &amp; c &#60;script&#62;",
    "<!-- --> ]]> <![CDATA[",
    "'\"`${x}`",
    "javascript:alert(1)",
    "<style>@import url(//x)</style>",
];

/// A page that says a text wherever a page can say anything.
fn page(text: &str) -> Page {
    let text = || text.to_owned();
    let fact = || Fact { label: text(), text: text() };
    let bar = || Bar { label: Some(text()), value: 1, of: 2, text: text() };
    let item = |mark| Item {
        heading: Some(text()),
        mark,
        note: Some(text()),
        bar: Some(Bar { label: None, ..bar() }),
        ..Item::new(text(), text())
    };
    let choices = Choices {
        label: Some(text()),
        items: vec![item(None), item(Some(Mark::Yes))],
        ..Choices::default()
    };
    let card = Card {
        action: Some(text()),
        number: Some(text()),
        name: text(),
        state: text(),
        facts: vec![fact()],
        ..Card::default()
    };
    let story = BilingualText { text: text(), translation: Some(text()), is_large: true };
    Page {
        id: ScreenId::about("any", text()),
        trail: vec![text(), text()],
        status: Some(text()),
        title: text(),
        blocks: vec![
            Block::Heading(text()),
            Block::Prose(text()),
            Block::Notice(Level::Info, text()),
            Block::Notice(Level::Danger, text()),
            Block::Fact(fact()),
            Block::Field(Field { label: text(), ..Field::default() }),
            Block::Choices(choices),
            Block::Card(card),
            Block::Bars(vec![bar()]),
            Block::Points(vec![text()]),
            Block::Bilingual(story),
        ],
        ..Page::default()
    }
}

/// Trail twice, status, title, six blocks of one or two texts, a list, a card, a bar, a point and a
/// story.
const SAID: usize = 2 + 2 + 4 + 2 + 1 + (1 + 2 * 4) + (4 + 2) + 2 + 1 + 2;

#[test]
fn hostile_text_is_shown_as_it_is_and_becomes_no_element() {
    for hostile in HOSTILE {
        let html = written(vec![page(hostile)], ENGLISH, PaperFormat::Html);
        let pieces = tags::read(&html).unwrap_or_else(|fault| panic!("{hostile}: {fault}"));
        let said: String =
            pieces.iter().filter(|piece| piece.is_shown()).map(|piece| &*piece.text).collect();
        assert_eq!(letters(&said).matches(&letters(hostile)).count(), SAID, "{hostile}: {said}");
        let title = pieces.iter().find(|piece| piece.around.last().unwrap().0 == "title").unwrap();
        assert_eq!(title.text, hostile);
        let lower = html.to_lowercase();
        for run in ["<script", "<img", "<style>@import", "<!--"] {
            assert!(!lower.contains(run), "{run} of {hostile}");
        }
        let text = written(vec![page(hostile)], ENGLISH, PaperFormat::Text);
        assert_eq!(letters(&text).matches(&letters(hostile)).count(), SAID, "{hostile}: {text}");
    }
}
