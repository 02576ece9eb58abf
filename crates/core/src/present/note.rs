//! A note of facts for a call: when, where, which vehicle, what was seen and heard. It has no room for a
//! name, an origin or a verdict. What was answered is filled in; it is shown and printed, and nothing
//! keeps it.

use std::rc::Rc;

use super::{handout::list, presenter::Presenter};
use crate::{
    app::{screens::outcome::OutcomeView, state::AppState},
    assess::Answers,
    content::catalog::Catalog,
    ids::SignId,
    page::{Block, Field, Item, Mark, Page},
    route::{Caller, hours::Moment},
    text::Texts,
};

/// Ruled lines for what was seen, and as many for what was heard; fewer below what is marked already.
const LINES: usize = 3;
const LINES_BELOW: usize = 2;

/// The note of a role at a place, with these answers, printed `now`.
pub fn note(
    caller: &Caller,
    answers: Answers,
    catalog: &Rc<Catalog>,
    now: Moment,
    texts: &Texts,
) -> Page {
    let mut state = AppState::new(catalog.clone(), texts.language(), caller.clone(), now);
    state.answers = answers;
    Presenter::new(&state, texts).note(now)
}

impl Presenter<'_> {
    fn note(&self, now: Moment) -> Page {
        let mut blocks = vec![Block::Prose(self.text("ui-note-how"))];
        let gates = self.app.gates();
        blocks.push(list(gates.iter().map(|gate| self.gate_item(gate, false)).collect()));
        blocks.extend(
            self.part_to_fill("ui-note-when", &["ui-note-time", "ui-note-place", "ui-note-now"]),
        );
        blocks.extend(self.part_to_fill("ui-note-vehicle", &["ui-note-car", "ui-note-way"]));
        blocks.push(Block::Heading(self.text("ui-note-seen")));
        let marked: Vec<Item> =
            self.marked_signs().iter().map(|sign| self.sign(sign, false)).collect();
        let lines = if marked.is_empty() { LINES } else { LINES_BELOW };
        blocks.extend((!marked.is_empty()).then(|| list(marked)));
        blocks.extend(ruled_lines(lines));
        blocks.push(Block::Heading(self.text("ui-note-heard")));
        blocks.extend(ruled_lines(LINES));
        blocks.push(Block::Heading(self.text("ui-note-known")));
        let known = ["ui-note-saw-myself", "ui-note-heard-myself", "ui-note-was-told"];
        let known =
            known.map(|id| Item { mark: Some(Mark::Empty), ..Item::new(id, self.text(id)) });
        blocks.push(list(known.into()));
        blocks.extend(self.numbers_to_call());
        blocks
            .extend(self.part_to_fill("ui-note-given", &["ui-note-receiver", "ui-note-reference"]));
        blocks.push(Block::Prose(self.text("ui-note-after")));
        self.paper("call-note", self.text("ui-note-title"), blocks, now)
    }

    /// A heading and lines to write on.
    fn part_to_fill(&self, heading: &str, labels: &[&str]) -> Vec<Block> {
        let heading = Block::Heading(self.text(heading));
        std::iter::once(heading).chain(labels.iter().map(|label| self.room_for(label))).collect()
    }

    /// What was marked, in the order of the list, then what the list does not ask.
    fn marked_signs(&self) -> Vec<SignId> {
        let listed: Vec<SignId> =
            self.app.list().into_iter().flat_map(|(_, signs)| signs).collect();
        let others = self.app.answers.signs().map(|(sign, _)| sign);
        let others = others.filter(|sign| !listed.contains(sign)).cloned().collect::<Vec<_>>();
        let is_marked = |sign: &SignId| self.app.answers.sign(sign).is_some();
        listed.into_iter().filter(is_marked).chain(others).collect()
    }

    /// Whom to call first by what was answered; where nothing is, the first call of each outcome.
    fn numbers_to_call(&self) -> Vec<Block> {
        let answered = (!self.app.answers.is_empty()).then(|| OutcomeView::new(self.app));
        let route = answered.map(|outcome| outcome.route);
        let rung = route
            .and_then(|route| route.ladder(&self.app.catalog).first().map(|rung| (*rung).clone()));
        match rung {
            Some(rung) => self.numbers_on_paper(&[rung]),
            None => self.numbers_on_paper(&self.three_numbers()),
        }
    }
}

/// Lines without a label, under a heading that says what belongs there.
fn ruled_lines(count: usize) -> impl Iterator<Item = Block> {
    (0..count).map(|_| Block::Field(Field::default()))
}
