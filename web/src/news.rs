//! What a screen reader says by itself when a page changes under the person: on a new page the heading
//! takes the focus and nothing more is said.

use vaksam_core::page::{Block, Choices, Item, Page};

/// What is new of a page that was in view before, in its own words.
pub fn news(page: &Page, last: Option<&Page>) -> String {
    let Some(last) = last.filter(|last| last.id == page.id) else { return String::new() };
    let mut said = Vec::new();
    if page.title != last.title {
        said.push(page.title.clone());
    }
    said.extend(page.blocks.iter().filter(|block| !last.blocks.contains(block)).filter_map(words));
    // While one types the focus stays in the field, and the selection moves without it.
    let is_typed = page.blocks.iter().any(|block| matches!(block, Block::Field(_)));
    said.extend(
        selected(page)
            .filter(|row| is_typed && Some(*row) != selected(last))
            .map(|row| row.text.clone()),
    );
    let (rows, before) = (rows(page), rows(last));
    // Of a list that is narrowed only how it is called changes what one knows; of one that is marked, the
    // row.
    if rows.len() == before.len() {
        let changed = rows.iter().zip(before).filter(|(row, before)| row.chip != before.chip);
        said.extend(changed.filter(|(row, _)| !row.pinned).map(|(row, _)| marked(row, page)));
    }
    said.join(". ")
}

fn words(block: &Block) -> Option<String> {
    match block {
        Block::Notice(_, text) | Block::Prose(text) => Some(text.clone()),
        Block::CallCard(card) => {
            let contact = &card.contact;
            let number = contact.number.as_deref().unwrap_or_default();
            Some([number, &contact.name, &contact.state, &card.rung].join(", "))
        }
        Block::Choices(choices) => {
            choices.label.clone().filter(|_| choices.items.iter().all(|item| item.mark.is_none()))
        }
        _ => None,
    }
}

fn selected(page: &Page) -> Option<&Item> {
    page.choices().and_then(Choices::selected_item)
}

fn rows(page: &Page) -> &[Item] {
    page.choices().map(|choices| choices.items.as_slice()).unwrap_or_default()
}

fn marked(item: &Item, page: &Page) -> String {
    let word = item.chip.as_ref().map(|chip| chip.word.as_str()).unwrap_or_default();
    let unmarked = page.choices().map(|choices| choices.unmarked.as_str()).unwrap_or_default();
    let word = if word.is_empty() { unmarked } else { word };
    format!("{word}: {}", item.text)
}
