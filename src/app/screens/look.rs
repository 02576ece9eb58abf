//! The reference: its first page, its rooms, reading about a topic and following where it leads, and
//! finding something by its words. Uses the reference and the index, which gives topics and no words.

use super::{
    super::{
        Model,
        action::Action,
        effect::{Effect, Later},
        screen::{LookItem, Reading, Screen, Searching},
    },
    go_to, picked, reading, ready, type_into,
};
use crate::reference::{ReferenceSection, Topic, related};

/// More hits than this are not gone through.
const HITS: usize = 30;
/// Nobody looks for more than this.
pub const LONGEST: usize = 80;

/// The first page.
pub fn first(model: &mut Model, at: usize, action: Action) -> Vec<Effect> {
    let Some(row) = picked(action, at, LookItem::all().count()) else { return Vec::new() };
    go_to(model, row);
    match LookItem::all().nth(row) {
        Some(LookItem::Search) => return search(model),
        Some(LookItem::Room(room)) => show_room(model, room),
        Some(LookItem::Ready) => ready::show(model),
        None => {}
    }
    Vec::new()
}

fn show_room(model: &mut Model, room: ReferenceSection) {
    let rows = room.topics(&model.catalog);
    model.push(Screen::Room { room, rows, at: 0 });
}

/// The topics of a room.
pub fn room(model: &mut Model, action: Action) {
    let Screen::Room { rows, at, .. } = model.screen() else { return };
    let Some(row) = picked(action, *at, rows.len()) else { return };
    let topic = rows.get(row).cloned();
    go_to(model, row);
    if let Some(topic) = topic {
        show(model, topic);
    }
}

/// Shows a topic.
pub fn show(model: &mut Model, topic: Topic) {
    let leads = related(&topic, &model.catalog);
    model.push(Screen::Topic(Box::new(Reading { topic, leads, at: None })));
}

/// Reading about a topic.
pub fn topic(model: &mut Model, action: Action) -> Vec<Effect> {
    let Screen::Topic(view) = model.screen() else { return Vec::new() };
    let (at, count) = (view.at, view.leads.len());
    let lead = match action {
        Action::NextLink => return at_hand(model, at.map_or(0, |at| at + 1)),
        Action::PreviousLink => {
            return at_hand(model, at.unwrap_or(count).checked_sub(1).unwrap_or(count));
        }
        Action::Pick(nth) => usize::from(nth).checked_sub(1),
        Action::Next => at,
        _ => None,
    };
    match lead.and_then(|lead| view.leads.get(lead)).cloned() {
        Some(topic) => {
            show(model, topic);
            Vec::new()
        }
        None => reading(model, action),
    }
}

/// Takes a lead in hand; after the last and before the first one only reads.
fn at_hand(model: &mut Model, lead: usize) -> Vec<Effect> {
    if let Some(Screen::Topic(reading)) = model.screens.last_mut() {
        reading.at = (lead < reading.leads.len()).then_some(lead);
    }
    Vec::new()
}

/// Begins to look for something; what finds it is read the first time.
pub fn search(model: &mut Model) -> Vec<Effect> {
    match (model.screen(), &model.index) {
        (Screen::Search(_), _) => {}
        (_, None) => return vec![Effect::Load(Later::Search)],
        (_, Some(_)) => model.go_on(Later::Search),
    }
    Vec::new()
}

/// Typing what one looks for.
pub fn typing(model: &mut Model, action: Action) {
    let Some(Screen::Search(search)) = model.screens.last_mut() else { return };
    match action {
        Action::Erase if search.typed.is_empty() => model.pop(),
        Action::Type(_) | Action::Erase => {
            let before = search.typed.len();
            type_into(&mut search.typed, action, LONGEST);
            // What is pasted beyond the longest is not looked for again at every character.
            if search.typed.len() != before {
                search_again(model);
            }
        }
        Action::Next | Action::Pick(_) => open(model, action),
        _ => {}
    }
}

/// Looks for what is typed, in the language in use first.
pub fn search_again(model: &mut Model) {
    let (language, index) = (model.language, model.index.clone());
    if let (Some(Screen::Search(search)), Some(index)) = (model.screens.last_mut(), index) {
        let hits = index.find(&search.typed, language, HITS).into_iter();
        let typed = std::mem::take(&mut search.typed);
        *search = Searching { typed, hits: hits.map(|hit| hit.topic).collect(), at: 0 };
    }
}

fn open(model: &mut Model, action: Action) {
    let Screen::Search(search) = model.screen() else { return };
    let Some(row) = picked(action, search.at, search.hits.len()) else { return };
    let hit = search.hits.get(row).cloned();
    go_to(model, row);
    if let Some(topic) = hit {
        show(model, topic);
    }
}
