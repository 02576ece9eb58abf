//! The ladder of a case at another place or moment: where and when, and whom one would call then.

use super::{
    case_parts::case_text_id,
    presenter::{Presenter, moment, page_with_title},
};
use crate::{
    app::screens::what_if::WhatIf,
    page::{Block, Card, Page},
};

impl Presenter<'_> {
    pub(super) fn what_if(&self, view: &WhatIf) -> Page {
        let Some(case) = self.app.catalog.cases.get(&view.case) else { return Page::default() };
        let scene = &view.scene;
        let place = scene.caller.place.as_ref();
        let place =
            place.map_or_else(|| self.text("ui-settings-unset"), |place| self.place_name(place));
        let mut blocks = vec![
            Block::Fact(self.fact("ui-train-case-label", self.text(&case_text_id(&case.id)))),
            Block::Fact(self.fact("ui-train-outcome-label", self.outcome_short(case.expected))),
            Block::Fact(self.fact("ui-train-when", moment(self.texts, scene.moment))),
            Block::Fact(self.fact("ui-train-where", place)),
            Block::Heading(self.text("ui-train-ladder")),
        ];
        blocks.extend(self.calls(&view.route, scene));
        blocks.push(Block::Heading(self.text("ui-train-ladder-more")));
        blocks.extend(self.rungs_then(view));
        page_with_title("what-if", self.text("ui-train-what-if"), blocks)
    }

    /// All of the ladder; what is open is told as of the scene, how old a source is as of today.
    fn rungs_then(&self, view: &WhatIf) -> Vec<Block> {
        let then = self.at_scene(&view.scene);
        let then = Presenter { app: &then, ..*self };
        let presenter = Presenter { caller: &view.scene.caller, ..*self };
        let said = view.route.rungs.iter().flat_map(|rung| {
            let contact = rung.contact(&self.app.catalog).zip(rung.contact.as_ref());
            let state =
                contact.map(|(contact, (_, state))| then.availability_text(contact, *state));
            presenter.rung(rung, &view.route.rungs, &[]).into_iter().map(move |block| {
                match (block, &state) {
                    (Block::Card(card), Some(state)) => {
                        Block::Card(Card { state: state.clone(), ..card })
                    }
                    (block, _) => block,
                }
            })
        });
        said.collect()
    }
}
