//! One sheet for the wall of a back office: what to look out for, whom to call at which hour, what to say,
//! what not to do and what comes then. Made before anything is seen, so the script has blanks.

use std::rc::Rc;

use super::{
    prepared_paper::prepared_state,
    presenter::{Presenter, page_with_title},
};
use crate::{
    app::screens::outcome::OutcomeView,
    assess::Ground,
    content::catalog::Catalog,
    page::{Block, CallCard, Fact, Page, ScreenId, Steps},
    route::{Caller, hours::Moment},
    text::{Texts, unbroken},
};

/// The sheet of a role at a place, printed `today`.
pub fn sheet(caller: &Caller, catalog: &Rc<Catalog>, today: Moment, texts: &Texts) -> Page {
    let state = prepared_state(caller, catalog, today, texts);
    Presenter::new(&state, texts).sheet(today)
}

impl Presenter<'_> {
    fn sheet(&self, today: Moment) -> Page {
        let suspicion = self.prepared_outcome(Ground::EnoughAlone);
        let mut blocks = self.signs_to_notice();
        blocks.extend(self.numbers_of_week());
        if let Some(call) = self.call_card(&suspicion) {
            blocks.extend(self.what_to_say(call, self.heading_first(&suspicion)));
        }
        if let Some((.., parts)) = self.call_at_hand(&suspicion) {
            blocks.push(Block::Heading(self.text("ui-sheet-next")));
            blocks.push(Block::Points(self.after_call(&parts)));
        }
        blocks.extend(self.number_sources(&self.contacts_of(&self.week_calls())).map(Block::Fact));
        self.paper("sheet", self.text("ui-sheet-title"), blocks, today)
    }

    /// A paper about one's own work, with the day on which it was made.
    pub(super) fn paper(
        &self,
        id: &'static str,
        title: String,
        blocks: Vec<Block>,
        today: Moment,
    ) -> Page {
        let printed = [("date", today.date().to_string().into())];
        Page {
            trail: self.trail(),
            status: Some(self.text_with("ui-paper-printed", &printed)),
            too_small: self.too_small(),
            ..page_with_title(ScreenId::from(id), title, blocks)
        }
    }

    fn signs_to_notice(&self) -> Vec<Block> {
        let guide = self.app.guide();
        let quick = guide.map_or(&[][..], |guide| guide.quick(self.caller.role.as_ref()));
        let signs = quick.iter().map(|sign| self.brief_sign(sign, false).text).collect();
        vec![
            Block::Prose(self.text("ui-sheet-enough")),
            Block::Heading(self.text("ui-sheet-signs")),
            Block::Points(signs),
        ]
    }

    fn numbers_of_week(&self) -> Vec<Block> {
        let calls = self.week_calls();
        let mut blocks = vec![Block::Heading(self.text("ui-sheet-call"))];
        blocks.extend(calls.iter().map(|call| Block::Card(self.week_card(call))));
        blocks.push(self.parts_of_week());
        blocks.push(self.room_for("ui-sheet-own"));
        blocks
    }

    /// What a card says to do first in its heading, which no paper has.
    fn heading_first(&self, result: &OutcomeView) -> Option<String> {
        let (.., parts) = self.call_at_hand(result)?;
        let has_steps = !self.steps_first(result, &parts).is_empty();
        has_steps.then(|| format!("{}.", self.card_heading(result)))
    }

    fn what_to_say(&self, call: CallCard, heading_first: Option<String>) -> Vec<Block> {
        let number = call.contact.number.as_deref().map(unbroken).unwrap_or_default();
        let heading = self.text_with("ui-sheet-say", &[("number", number.into())]);
        let mut blocks = vec![Block::Heading(heading)];
        let first = match call.first {
            Some(first) => first.items,
            None => heading_first.into_iter().collect(),
        };
        let first: Vec<String> = first.into_iter().chain(call.before).collect();
        let first = (!first.is_empty()).then(|| self.fact("ui-first", first.join(" ")));
        blocks.extend(first.map(Block::Fact));
        blocks.extend(
            call.script
                .into_iter()
                .map(|line| Block::Fact(Fact { label: line.label, text: line.text })),
        );
        let ask = call.ask.map(|ask| Fact { label: ask.label, text: ask.items.join(" ") });
        blocks.extend(ask.map(Block::Fact));
        blocks.push(Block::Fact(in_a_row(call.dont)));
        blocks.push(Block::Fact(call.safety));
        blocks
    }
}

/// What not to do, in the room of a line.
pub(super) fn in_a_row(steps: Steps) -> Fact {
    Fact { label: steps.label, text: steps.items.join(" · ") }
}
