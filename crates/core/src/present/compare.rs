//! A class before and after.

use super::{
    case_parts::case_text_id,
    presenter::{Presenter, named_page},
};
use crate::{
    page::{Block, Level, Page},
    training::{
        class_session::{BeforeAfter, Skill},
        votes::Share,
    },
};

impl Presenter<'_> {
    pub(super) fn compare(&self) -> Page {
        let session = self.app.class.as_deref();
        let found =
            session.map(|session| session.comparison(&self.app.catalog)).unwrap_or_default();
        let mut blocks = Vec::new();
        let percent = (found.before.percent(), found.after.percent());
        if let (Some(before), Some(after)) = percent {
            let values = [("before", before.into()), ("after", after.into())];
            blocks.push(Block::Prose(self.text_with("ui-train-compare-words", &values)));
        } else {
            blocks.push(Block::Notice(Level::Info, self.text("ui-train-compare-nothing")));
        }
        blocks.push(self.before_and_after(found.before, found.after));
        for found in found.skills {
            blocks.push(Block::Heading(self.text(skill(found.skill))));
            blocks.push(self.before_and_after(found.before, found.after));
        }
        for BeforeAfter { case, before, after } in found.cases {
            let name = [("case", self.text(&case_text_id(&case)).into())];
            blocks.push(Block::Heading(self.text_with("ui-train-compare-case", &name)));
            blocks.push(self.before_and_after(before, after));
        }
        named_page("compare", self.text("ui-train-compare"), blocks)
    }

    fn before_and_after(&self, before: Share, after: Share) -> Block {
        let before = self.share("ui-train-before", before);
        Block::Bars(vec![before, self.share("ui-train-after", after)])
    }
}

const fn skill(skill: Skill) -> &'static str {
    match skill {
        Skill::Calling => "ui-train-skill-calling",
        Skill::Harmless => "ui-train-skill-harmless",
        Skill::Signs => "ui-train-skill-signs",
    }
}
