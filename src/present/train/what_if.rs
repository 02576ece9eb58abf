//! The ladder of a case at another place or moment: where and when, and whom one would call then.

use super::{Build, moment, titled, words};
use crate::{
    app::screens::what_if::WhatIf,
    page::{Block, Card, Page},
};

impl Build<'_> {
    pub(in crate::present) fn what_if(&self, view: &WhatIf) -> Page {
        let Some(case) = self.model.catalog.cases.get(&view.case) else { return Page::default() };
        let scene = &view.scene;
        let county = scene.place.county.as_ref();
        let county =
            county.map_or_else(|| self.line("ui-settings-unset"), |id| self.of("county", id));
        let mut blocks = vec![
            Block::Fact(self.fact("ui-train-case-label", self.line(&words(&case.id)))),
            Block::Fact(self.fact("ui-train-outcome-label", self.outcome_short(case.expected))),
            Block::Fact(self.fact("ui-train-when", moment(self.texts, scene.moment))),
            Block::Fact(self.fact("ui-train-where", county)),
            Block::Heading(self.line("ui-train-ladder")),
        ];
        blocks.extend(self.calls(&view.route, scene));
        blocks.push(Block::Heading(self.line("ui-train-ladder-more")));
        blocks.extend(self.rungs_then(view));
        titled("what-if", self.line("ui-train-what-if"), blocks)
    }

    /// All of the ladder; what is open is told as of the scene, how old a source is as of today.
    fn rungs_then(&self, view: &WhatIf) -> Vec<Block> {
        let then = self.then(&view.scene);
        let then = Build { model: &then, ..*self };
        let build = Build { sector: view.scene.place.sector.as_ref(), ..*self };
        let said = view.route.rungs.iter().flat_map(|rung| {
            let contact = rung.contact(&self.model.catalog).zip(rung.contact.as_ref());
            let state = contact.map(|(contact, (_, state))| then.state(contact, *state));
            build.rung(rung).into_iter().map(move |block| match (block, &state) {
                (Block::Card(card), Some(state)) => {
                    Block::Card(Card { state: state.clone(), ..card })
                }
                (block, _) => block,
            })
        });
        said.collect()
    }
}
