//! A page as plain lines: no box drawing, no cursor movement, only what is new. Uses the page.

use std::io::{self, Write};

use crate::page::{
    Bar, Block, CallCard, Card, Choices, Fact, Item, Level, Mark, Page, Steps, letter,
    wrap::wrap_words,
};

/// Writes a page; of one that was just written only what has changed.
///
/// # Errors
/// What writing gives.
pub fn page(
    out: &mut impl Write,
    page: &Page,
    last: Option<&Page>,
    width: usize,
) -> io::Result<()> {
    let last = last.filter(|last| last.id == page.id && last.title == page.title);
    if last.is_none() {
        head(out, page, width)?;
    }
    let before = last.map(|last| last.blocks.as_slice()).unwrap_or_default();
    let mut list_before = before.iter().filter_map(|block| match block {
        Block::Choices(choices) => Some(choices),
        _ => None,
    });
    for new in &page.blocks {
        match new {
            Block::Choices(new) => choices(out, new, list_before.next(), width)?,
            new if before.contains(new) => {}
            new => block(out, new, width)?,
        }
    }
    Ok(())
}

/// Writes a page about a call as far as it is needed to make it: what comes before the call, the number
/// and what to say. The rest waits until somebody asks for it.
///
/// # Errors
/// What writing gives.
pub fn call(
    out: &mut impl Write,
    page: &Page,
    last: Option<&Page>,
    width: usize,
) -> io::Result<()> {
    let last = last.filter(|last| last.id == page.id && last.title == page.title);
    if last.is_none() {
        head(out, page, width)?;
    }
    let before = last.map(|last| last.blocks.as_slice()).unwrap_or_default();
    for new in page.blocks.iter().take(after_call_card(page)).filter(|new| !before.contains(new)) {
        match new {
            Block::CallCard(card) => call_card(out, card, width)?,
            new => block(out, new, width)?,
        }
    }
    Ok(())
}

/// Writes what [`call`] left for later.
///
/// # Errors
/// What writing gives.
pub fn rest_of_call(out: &mut impl Write, page: &Page, width: usize) -> io::Result<()> {
    page.call_card().map_or(Ok(()), |card| call_card_rest(out, card, width))?;
    let rest = page.blocks.iter().skip(after_call_card(page));
    rest.into_iter().try_for_each(|one| block(out, one, width))
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
    list.items.iter().map(|item| &item.text).eq(other.items.iter().map(|item| &item.text))
}

/// A list that can be read out again without harm.
const SHORT: usize = 9;

/// The things of a list that are marked, with their places.
pub fn marked(list: &Choices) -> impl Iterator<Item = (usize, &Item)> {
    let is_marked = |item: &Item| !matches!(item.mark, None | Some(Mark::Empty));
    list.items.iter().enumerate().filter(move |(_, item)| is_marked(item))
}

/// Writes a page whose list was just written: of the list only what is marked, after the words that
/// say so.
///
/// # Errors
/// What writing gives.
pub fn page_again(out: &mut impl Write, page: &Page, words: &str, width: usize) -> io::Result<()> {
    head(out, page, width)?;
    for one in &page.blocks {
        let Block::Choices(list) = one else {
            block(out, one, width)?;
            continue;
        };
        paragraph(out, list.label.as_deref().unwrap_or_default(), width)?;
        paragraph(out, words, width)?;
        for (n, marked) in marked(list) {
            let marked = Item { heading: None, ..marked.clone() };
            item(out, &lead(n, list.letters), &marked, width)?;
        }
    }
    Ok(())
}

/// Writes where the page belongs and its title.
///
/// # Errors
/// What writing gives.
pub fn head(out: &mut impl Write, page: &Page, width: usize) -> io::Result<()> {
    writeln!(out)?;
    let mut trail = page.trail.join(" · ");
    if let Some(status) = &page.status {
        trail = format!("{trail} · {status}");
    }
    paragraph(out, &trail, width)?;
    paragraph(out, &page.title, width)?;
    writeln!(out)
}

/// Writes a part of a page that is only read; a list has its own form in each front end.
///
/// # Errors
/// What writing gives.
pub fn block(out: &mut impl Write, block: &Block, width: usize) -> io::Result<()> {
    match block {
        Block::Heading(text) => {
            writeln!(out)?;
            paragraph(out, text, width)
        }
        Block::Prose(text) | Block::Notice(Level::Info, text) => paragraph(out, text, width),
        Block::Bilingual(story) => {
            let texts = std::iter::once(&story.text).chain(&story.translation);
            texts.into_iter().try_for_each(|text| paragraph(out, text, width))
        }
        Block::Points(points) => {
            points.iter().try_for_each(|text| paragraph(out, &format!("- {text}"), width))
        }
        Block::Bars(bars) => bars.iter().try_for_each(|one| bar(out, one, width)),
        Block::Notice(_, text) => paragraph(out, &format!("! {text}"), width),
        Block::Fact(line) => fact(out, line, width),
        Block::Field(field) => match &field.example {
            Some(example) => paragraph(out, &format!("{} ({example})", field.label), width),
            None => paragraph(out, &field.label, width),
        },
        Block::Choices(_) => Ok(()),
        Block::Card(one) => card(out, one, width),
        Block::CallCard(one) => {
            call_card(out, one, width)?;
            call_card_rest(out, one, width)
        }
    }
}

/// Writes what must be read before and during a call.
///
/// # Errors
/// What writing gives.
fn call_card(out: &mut impl Write, card: &CallCard, width: usize) -> io::Result<()> {
    for (nth, text) in card.first.iter().flat_map(|first| first.items.iter().enumerate()) {
        paragraph(out, &format!("{}. {text}", nth + 1), width)?;
    }
    card.before.iter().try_for_each(|text| paragraph(out, text, width))?;
    self::card(out, &card.contact, width)?;
    paragraph(out, &card.rung, width)?;
    card.how.iter().try_for_each(|how| paragraph(out, how, width))?;
    card.insist_first.iter().try_for_each(|one| fact(out, one, width))?;
    paragraph(out, &format!("{}:", card.say), width)?;
    for line in &card.script {
        paragraph(out, &format!("{}: {}", line.label, line.text), width)?;
    }
    paragraph(out, &run(&card.dont, ", "), width)?;
    fact(out, &card.safety, width)
}

/// Writes what can wait until somebody asks for it.
fn call_card_rest(out: &mut impl Write, card: &CallCard, width: usize) -> io::Result<()> {
    card.ask.iter().try_for_each(|ask| paragraph(out, &run(ask, " "), width))?;
    card.insist.iter().try_for_each(|one| fact(out, one, width))
}

/// A label and things in one run.
fn run(steps: &Steps, between: &str) -> String {
    format!("{}: {}", steps.label, steps.items.join(between))
}

fn choices(
    out: &mut impl Write,
    new: &Choices,
    old: Option<&Choices>,
    width: usize,
) -> io::Result<()> {
    if let (None, Some(label)) = (old, &new.label) {
        paragraph(out, label, width)?;
    }
    let same_list = old.is_some_and(|old| are_the_same_things(old, new));
    for (n, one) in new.items.iter().enumerate() {
        let unchanged = same_list
            && old
                .and_then(|old| old.items.get(n))
                .is_some_and(|before| (before.mark, &before.bar) == (one.mark, &one.bar));
        if !unchanged {
            item(out, &lead(n, new.letters), one, width)?;
        }
    }
    Ok(())
}

/// What a thing is called: its number, or a letter where numbers mean something else.
fn lead(place: usize, letters: bool) -> String {
    if letters { letter(place).to_string() } else { (place + 1).to_string() }
}

fn item(out: &mut impl Write, lead: &str, item: &Item, width: usize) -> io::Result<()> {
    if let Some(heading) = &item.heading {
        paragraph(out, heading, width)?;
    }
    let mark = match (item.mark, &item.chip) {
        (Some(mark), _) => format!("{} ", mark.as_str()),
        (None, Some(chip)) => format!("{}: ", chip.word),
        (None, None) => String::new(),
    };
    paragraph(out, &format!("{lead} {mark}{}", item.text), width)?;
    if let Some(note) = &item.note {
        paragraph(out, &format!("  {note}"), width)?;
    }
    item.bar.iter().try_for_each(|one| paragraph(out, &format!("  {}", one.text), width))
}

/// A share in figures; a picture of it would say nothing to an ear.
fn bar(out: &mut impl Write, bar: &Bar, width: usize) -> io::Result<()> {
    let text = match &bar.label {
        Some(label) => format!("{label}: {}", bar.text),
        None => bar.text.clone(),
    };
    paragraph(out, &text, width)
}

fn card(out: &mut impl Write, card: &Card, width: usize) -> io::Result<()> {
    writeln!(out)?;
    if let Some(action) = &card.action {
        paragraph(out, action, width)?;
    }
    if let Some(number) = &card.number {
        writeln!(out, "{number}")?;
    }
    paragraph(out, &format!("{}, {}", card.name, card.state), width)?;
    card.facts.iter().try_for_each(|line| fact(out, line, width))
}

/// Writes a label and what is said of it.
///
/// # Errors
/// What writing gives.
pub fn fact(out: &mut impl Write, fact: &Fact, width: usize) -> io::Result<()> {
    paragraph(out, &format!("{}: {}", fact.label, fact.text), width)
}

/// Writes what else one can type.
///
/// # Errors
/// What writing gives.
pub fn keys(out: &mut impl Write, label: &str, page: &Page, width: usize) -> io::Result<()> {
    let keys: Vec<String> = page
        .useful_hints()
        .filter_map(|hint| Some(format!("{} {}", hint.typed.as_ref()?, hint.label)))
        .collect();
    paragraph(out, &format!("{label}: {}", keys.join(", ")), width)
}

/// Writes a text, broken between words at the width; a number or an address in it stays whole.
///
/// # Errors
/// What writing gives.
pub fn paragraph(out: &mut impl Write, text: &str, width: usize) -> io::Result<()> {
    let indent = text.len() - text.trim_start().len();
    for line in wrap_words(text.trim_start(), width.saturating_sub(indent)) {
        writeln!(out, "{:indent$}{line}", "")?;
    }
    Ok(())
}
