//! The words of a page and those of its HTML, as a person reads them.

use vaksam_core::page::{Bar, Block, CallCard, Card, Fact, Item, Page, Steps, letter};

/// The words without what only separates.
pub fn words(text: &str) -> Vec<String> {
    let edge = |c: char| matches!(c, ':' | ',' | '(' | ')' | '·' | '*');
    let words = text.split_whitespace().map(|word| word.trim_matches(edge));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What stands in a page's HTML but the panels beside it.
pub fn said(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = html;
    // Tags within a word, by whether they are; the last is the innermost.
    let mut spans: Vec<bool> = Vec::new();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        if tag.starts_with("aside") {
            rest = rest.split_once("</aside>").unwrap().1;
            continue;
        }
        let is_within_word = match tag {
            "mark" | "/mark" => true,
            "/span" => spans.pop().unwrap(),
            tag if tag.starts_with("span") => {
                spans.push(tag == "span class=\"whole\"");
                *spans.last().unwrap()
            }
            _ => false,
        };
        if !is_within_word {
            text.push(' ');
        }
    }
    text.push_str(rest);
    for (escaped, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        text = text.replace(escaped, letter);
    }
    words(&text)
}

/// Every text of a page that must be said, in the order within each.
pub fn texts(page: &Page) -> Vec<String> {
    let mut texts = vec![page.title.clone()];
    if page.is_cover {
        texts.extend(page.blocks.iter().flat_map(block));
        return texts;
    }
    texts.extend(page.status.clone());
    texts.extend(page.trail.iter().cloned());
    texts.extend(page.blocks.iter().flat_map(block));
    for hint in page.useful_hints() {
        texts.push(hint.label.clone());
    }
    // Nothing beside a row says what is done with a row.
    let of_rows = ["key-mark", "key-turn", "key-unsure", "key-yes", "key-partly", "key-no"];
    let is_said = |label: &String| {
        let mut hints = page.useful_hints();
        !hints.any(|hint| hint.label == *label && of_rows.contains(&hint.action))
    };
    texts.retain(is_said);
    texts
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => vec![text.clone()],
        Block::Fact(one) => fact(one),
        Block::Field(field) => {
            std::iter::once(&field.label).chain(&field.example).cloned().collect()
        }
        Block::Choices(list) => {
            list.label.iter().cloned().chain(list.items.iter().flat_map(item)).collect()
        }
        Block::Bilingual(story) => {
            std::iter::once(&story.text).chain(&story.translation).cloned().collect()
        }
        Block::Points(points) => points.clone(),
        Block::Bars(bars) => bars.iter().flat_map(bar).collect(),
        Block::Card(one) => card(one),
        Block::CallCard(one) => call_card(one),
    }
}

fn item(item: &Item) -> Vec<String> {
    let mut texts: Vec<String> = item.heading.iter().cloned().collect();
    texts.push(item.text.clone());
    texts.extend(item.note.clone());
    texts.extend(item.bar.iter().flat_map(bar));
    texts.extend(item.help.iter().flat_map(fact));
    texts.extend(item.chip.iter().map(|chip| chip.word.clone()));
    texts
}

fn fact(fact: &Fact) -> Vec<String> {
    vec![fact.label.clone(), fact.text.clone()]
}

fn bar(bar: &Bar) -> Vec<String> {
    bar.label.iter().cloned().chain([bar.text.clone()]).collect()
}

fn card(card: &Card) -> Vec<String> {
    let mut texts: Vec<String> = card.action.iter().chain(&card.number).cloned().collect();
    texts.extend([card.name.clone(), card.state.clone()]);
    texts.extend(card.facts.iter().flat_map(fact));
    texts
}

fn call_card(call: &CallCard) -> Vec<String> {
    let labels = |steps: &Option<Steps>| -> Vec<String> {
        steps.iter().map(|steps| steps.label.clone()).collect()
    };
    let mut texts: Vec<String> = call.texts().map(str::to_owned).collect();
    texts.extend(
        [call.say.clone(), call.dont.label.clone()].into_iter().filter(|_| !call.script.is_empty()),
    );
    texts.extend([labels(&call.first), labels(&call.ask)].concat());
    texts.extend(card(&call.contact));
    texts
}

/// Every word that the HTML of a page may say.
pub fn page_words(page: &Page) -> Vec<String> {
    let mut all: Vec<String> = texts(page).iter().flat_map(|text| words(text)).collect();
    for hint in &page.hints {
        all.extend([&hint.key, &hint.label].into_iter().flat_map(|text| words(text)));
    }
    // The keys of rows, the words on their buttons and the one that prints.
    let rows = page.choices().into_iter().flat_map(|list| &list.items);
    all.extend(rows.filter_map(|item| item.key.map(String::from)));
    all.extend((0..9).map(|place| letter(place).to_string()));
    let buttons = "i + − ja yes osäker unsure delvis partly nej no en hand till mindre skriv ut print \
                   one more fewer hand";
    all.extend(words(buttons));
    all
}
