//! The ladder of a case at another place or moment: where and when, and whom one would call then.

use super::{Build, moment, titled, words};
use crate::{
    app::screen::WhatIf,
    page::{Block, Page},
};

impl Build<'_> {
    pub(in crate::page::build) fn what_if(&self, view: &WhatIf) -> Page {
        let Some(case) = self.model.catalog.cases.get(&view.case) else { return Page::default() };
        let scene = &view.scene;
        let county = scene.place.county.as_ref();
        let county =
            county.map_or_else(|| self.line("ui-settings-unset"), |id| self.of("county", id));
        let mut blocks = vec![
            Block::Fact(self.fact("ui-train-case-label", self.line(&words(&case.id)))),
            Block::Fact(self.fact("ui-train-outcome-label", self.outcome_short(case.expected))),
            Block::Fact(self.fact("ui-train-when", moment(self.texts, scene.at))),
            Block::Fact(self.fact("ui-train-where", county)),
            Block::Heading(self.line("ui-train-ladder")),
        ];
        let build = Build { sector: scene.place.sector.as_ref(), ..*self };
        blocks.extend(view.route.rungs.iter().flat_map(|rung| build.rung(rung)));
        titled("what-if", self.line("ui-train-what-if"), blocks)
    }
}
