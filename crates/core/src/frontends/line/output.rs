//! A page as paragraphs for the ear: no boxes, no signs, only what is new, a blank row as an empty
//! paragraph. Uses the page.

use crate::page::{
    Bar, Block, CallCard, Card, Choices, Fact, InputKind, Item, Mark, Page, Steps, letter,
};

/// The words that only lines need, and what may wait until somebody asks for it.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// The sentence that says the number of a call digit by digit.
    pub digits: Option<String>,
    /// What is said where a script leaves a blank to fill in; without it the blank stays as written.
    pub blank: Option<String>,
    /// The labels of facts that wait on a page with several contacts: hours, sources, addresses.
    pub later: Vec<String>,
}

/// A page; of one that was just written only what has changed.
pub fn page(page: &Page, last: Option<&Page>, spoken: &Spoken) -> Vec<String> {
    let known = last;
    let last = last.filter(|last| is_same(page, last));
    let mut said = match last {
        None => head(page, known),
        Some(last) => {
            let timer = page.timer.iter().filter(|_| page.timer != last.timer);
            timer.map(|timer| timer.text.clone()).collect()
        }
    };
    let before = last.map(|last| last.blocks.as_slice()).unwrap_or_default();
    let list_before = last.and_then(Page::choices);
    let end = if page.call_card().is_some() { after_call_card(page) } else { page.blocks.len() };
    for new in page.blocks.iter().take(end) {
        match new {
            Block::Choices(new) => said.extend(choices(new, list_before, page.input)),
            new if before.contains(new) => {}
            Block::CallCard(card) => said.extend(call_card(card, spoken)),
            Block::Card(one) => said.extend(card_in_list(one, spoken)),
            new => said.extend(block(new)),
        }
    }
    said
}

/// The whole page, for a command that prints it and ends.
pub fn whole_page(page: &Page) -> Vec<String> {
    let list = |one: &Block| match one {
        Block::Choices(list) => choices(list, None, page.input),
        one => block(one),
    };
    head(page, None).into_iter().chain(page.blocks.iter().flat_map(list)).collect()
}

fn is_same(page: &Page, last: &Page) -> bool {
    last.id == page.id && last.title == page.title
}

/// What [`page`] left for later: what comes after a call, or hours and sources.
pub fn rest(page: &Page, spoken: &Spoken) -> Vec<String> {
    if let Some(card) = page.call_card() {
        let after = page.blocks.iter().skip(after_call_card(page)).flat_map(block);
        return call_card_rest(card).into_iter().chain(after).collect();
    }
    let withheld = page.blocks.iter().filter_map(|one| match one {
        Block::Card(card) => {
            let facts = card.facts.iter().filter(|fact| spoken.later.contains(&fact.label));
            let facts: Vec<String> = facts.map(fact).collect();
            (!facts.is_empty()).then(|| [vec![String::new(), whom(card)], facts].concat())
        }
        _ => None,
    });
    withheld.flatten().collect()
}

/// How many blocks there are up to the call card and with it.
fn after_call_card(page: &Page) -> usize {
    let card = page.blocks.iter().position(|block| matches!(block, Block::CallCard(_)));
    card.map_or(0, |card| card + 1)
}

/// Whether a new page asks the same long list as the one before: the next step of a case. Fifty
/// lines read out again would bury what is new.
pub fn repeats(page: &Page, last: &Page) -> bool {
    let (Some(new), Some(old)) = (page.choices(), last.choices()) else { return false };
    page.id != last.id
        && page.title == last.title
        && new.items.len() > SHORT
        && are_the_same_things(old, new)
}

/// Whether two lists ask the same things, however they are marked.
fn are_the_same_things(list: &Choices, other: &Choices) -> bool {
    let things = |list: &Choices| -> Vec<String> {
        let items = list.items.iter().filter(|item| !item.pinned);
        items.map(|item| item.text.clone()).collect()
    };
    things(list) == things(other)
}

/// A list that can be read out again without harm.
const SHORT: usize = 9;

/// The things of a list that are marked, with their places.
pub fn marked(list: &Choices) -> impl Iterator<Item = (usize, &Item)> {
    let is_marked = |item: &Item| !matches!(item.mark, None | Some(Mark::Empty));
    list.items.iter().enumerate().filter(move |(_, item)| is_marked(item))
}

/// A page whose list was just written: of the list only what is marked, after the words that say so.
pub fn page_again(page: &Page, words: &str) -> Vec<String> {
    let mut said = head(page, None);
    for one in &page.blocks {
        let Block::Choices(list) = one else {
            said.extend(block(one));
            continue;
        };
        said.extend(list.label.clone());
        said.push(words.to_owned());
        for (n, marked) in marked(list) {
            let marked = Item { heading: None, ..marked.clone() };
            said.extend(item(&lead(n, list.letters), &marked, page.input));
        }
    }
    said
}

/// Where the page belongs, unless that was said of the page before, and its title.
fn head(page: &Page, last: Option<&Page>) -> Vec<String> {
    let trail = page.trail.iter().filter(|_| last.is_none_or(|last| last.trail != page.trail));
    let timer = page.timer.as_ref().map(|timer| &timer.text);
    let trail: Vec<&str> = trail.chain(&page.status).chain(timer).map(String::as_str).collect();
    let trail = (!trail.is_empty()).then(|| trail.join(", ").replace(" · ", ", "));
    let end = [page.title.clone(), String::new()];
    std::iter::once(String::new()).chain(trail).chain(end).collect()
}

/// A part of a page that is only read; a list has its own form in each front end.
pub fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) => vec![String::new(), text.clone()],
        Block::Prose(text) | Block::Notice(_, text) => vec![text.clone()],
        Block::Bilingual(story) => {
            std::iter::once(&story.text).chain(&story.translation).cloned().collect()
        }
        Block::Points(points) => points.clone(),
        Block::Bars(bars) => bars.iter().map(bar).collect(),
        Block::Fact(one) => vec![fact(one)],
        Block::Field(field) => match &field.example {
            Some(example) => vec![format!("{} ({example})", field.label)],
            None => vec![field.label.clone()],
        },
        Block::Choices(_) => Vec::new(),
        Block::Card(one) => card(one, |_| true),
        Block::CallCard(one) => [call_card(one, &Spoken::default()), call_card_rest(one)].concat(),
    }
}

/// What must be known to make a call, as short as it can be heard: what comes before it, the number
/// with whose it is, and what to say.
fn call_card(card: &CallCard, spoken: &Spoken) -> Vec<String> {
    let mut said: Vec<String> = card.first.iter().map(|first| run(first, " ")).collect();
    said.extend(card.before.iter().cloned());
    said.push(format!("{}: {}", card.rung, whom(&card.contact)));
    said.extend(spoken.digits.clone());
    said.extend(card.contact.facts.iter().map(fact));
    said.extend(card.how.clone());
    said.extend(card.insist_first.iter().map(fact));
    said.push(format!("{}:", card.say));
    said.extend(card.script.iter().map(|line| {
        let text = spoken.blank.as_ref().map(|blank| without_lines(&line.text, blank));
        format!("{}: {}", line.label, text.as_ref().unwrap_or(&line.text))
    }));
    said
}

/// A script with words for the lines to write on: one reader counts their strokes aloud, another is
/// silent about the whole row.
fn without_lines(text: &str, blank: &str) -> String {
    let mut said = String::new();
    for part in text.split_inclusive('_') {
        match part.strip_suffix('_') {
            Some("") if said.ends_with(blank) => {}
            Some(before) => said.extend([before, blank]),
            None => said.push_str(part),
        }
    }
    said
}

/// Of what is said of a call, how much comes before the script.
pub fn before_script(page: &Page, said: &[String]) -> Option<usize> {
    let label = format!("{}:", page.call_card()?.say);
    said.iter().position(|text| *text == label)
}

/// What can wait until somebody asks for it.
fn call_card_rest(card: &CallCard) -> Vec<String> {
    let asked = card.ask.iter().map(|ask| run(ask, " "));
    let mut said = vec![run(&card.dont, ", "), fact(&card.safety)];
    said.extend(asked);
    said.extend(card.insist.iter().map(fact));
    said
}

/// A label and things in one run.
fn run(steps: &Steps, between: &str) -> String {
    format!("{}: {}", steps.label, steps.items.join(between))
}

/// What is new of a list. Of one that was just written only the rows that were answered otherwise;
/// what was marked is told on its own. The row that goes on is Enter alone.
fn choices(new: &Choices, old: Option<&Choices>, input: InputKind) -> Vec<String> {
    let old = old.filter(|old| are_the_same_things(old, new));
    if old.is_some() && matches!(input, InputKind::Mark | InputKind::Review) {
        return Vec::new();
    }
    let mut said = Vec::new();
    if old.is_none() {
        said.extend(new.label.clone());
    }
    for (n, one) in new.items.iter().enumerate().filter(|(_, one)| !one.pinned) {
        let before = old.and_then(|old| old.items.get(n));
        if before.is_none_or(|before| (before.mark, &before.bar) != (one.mark, &one.bar)) {
            said.extend(item(&lead(n, new.letters), one, input));
        }
    }
    said
}

/// What a thing is called: its number, or a letter where numbers mean something else.
fn lead(place: usize, letters: bool) -> String {
    if letters { letter(place).to_string() } else { (place + 1).to_string() }
}

/// A row of a list: what it is called, its mark in a word, the thing and what is said of it. On the
/// review everything is marked, so that a yes says nothing, and what is said of a row is a sentence.
fn item(lead: &str, item: &Item, input: InputKind) -> Vec<String> {
    let is_review = input == InputKind::Review;
    let mut said: Vec<String> = item.heading.iter().cloned().collect();
    let goes_without_saying = is_review && item.mark == Some(Mark::Yes);
    let mark = item.chip.as_ref().filter(|chip| !chip.word.is_empty() && !goes_without_saying);
    let mark = mark.map_or_else(String::new, |chip| format!("{}: ", chip.word));
    let row = format!("{lead} {mark}{}", item.text);
    let stop = if is_review { "." } else { ":" };
    said.push(item.note.as_ref().map_or_else(|| row.clone(), |note| with_note(&row, stop, note)));
    said.extend(item.bar.iter().map(|one| one.text.clone()));
    said
}

/// A row with the line that stands under it on a screen.
fn with_note(row: &str, stop: &str, note: &str) -> String {
    let stop = if row.ends_with(['.', '?', '!', ':']) { "" } else { stop };
    format!("{row}{stop} {note}")
}

/// A share in figures; a picture of it would say nothing to an ear.
fn bar(bar: &Bar) -> String {
    match &bar.label {
        Some(label) => format!("{label}: {}", bar.text),
        None => bar.text.clone(),
    }
}

/// A contact among others, without what may wait.
fn card_in_list(one: &Card, spoken: &Spoken) -> Vec<String> {
    card(one, |fact| !spoken.later.contains(&fact.label))
}

fn card(card: &Card, is_said: impl Fn(&Fact) -> bool) -> Vec<String> {
    let mut said = vec![String::new()];
    said.extend(card.action.clone());
    said.push(whom(card));
    said.extend(card.facts.iter().filter(|fact| is_said(fact)).map(fact));
    said
}

/// The number with whose it is: a row of nothing but digits is not spoken.
fn whom(card: &Card) -> String {
    let number = card.number.iter().map(String::as_str);
    let parts: Vec<&str> = number.chain([card.name.as_str(), &card.state]).collect();
    parts.join(", ")
}

/// A label and what is said of it.
pub fn fact(fact: &Fact) -> String {
    [fact.label.as_str(), ": ", &fact.text].concat()
}
