//! The shapes of the reference: pages with their sections and charts, terms, networks and questions
//! of readiness. Uses ids and vocabularies only.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Located;
use crate::{
    content::enums::{Respondent, Shelf, TermStatus, Unit, WorkPhase},
    ids::{
        BarId, CircleId, ContactId, MemberId, NetworkId, PageId, PageSectionId, QuestionId,
        SourceId, TermId,
    },
};

/// A page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPage {
    /// Its id.
    pub id: Spanned<PageId>,
    /// Where it stands.
    pub shelf: Shelf,
    /// What is worth reading next.
    #[serde(default)]
    pub links: Vec<Spanned<PageId>>,
    /// Whom it leads to.
    #[serde(default)]
    pub contacts: Vec<Spanned<ContactId>>,
    /// Its sections.
    #[serde(default, rename = "section")]
    pub sections: Vec<RawPageSection>,
}

/// A section of a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPageSection {
    /// Its id within the page.
    pub id: Spanned<PageSectionId>,
    /// How many paragraphs it has.
    #[serde(default)]
    pub texts: u8,
    /// How many items of a list it has, after the paragraphs.
    #[serde(default)]
    pub items: u8,
    /// What all of it rests on; a check of its own asks for one.
    #[serde(default)]
    pub sources: Vec<Spanned<SourceId>>,
    /// Its chart.
    pub chart: Option<Spanned<RawChart>>,
}

/// A chart.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChart {
    /// The year of its figures.
    pub year: Spanned<u16>,
    /// What is counted.
    pub unit: Unit,
    /// The bars; [`RawChart::in_order`] gives them as they stand in the file.
    pub bars: BTreeMap<Spanned<BarId>, Spanned<u32>>,
}

impl RawChart {
    /// The bars in the order of the file.
    pub fn in_order(&self) -> Vec<(&Spanned<BarId>, &Spanned<u32>)> {
        let mut bars: Vec<_> = self.bars.iter().collect();
        bars.sort_by_key(|(bar, _)| bar.span().start);
        bars
    }
}

/// A term of the glossary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTerm {
    /// Its id.
    pub id: Spanned<TermId>,
    /// Whose translation it is.
    pub status: TermStatus,
    /// Where it was found; needed where it is official.
    #[serde(default)]
    pub sources: Vec<Spanned<SourceId>>,
    /// The pages it leads to and from.
    #[serde(default)]
    pub pages: Vec<Spanned<PageId>>,
}

/// A whole network.
#[derive(Debug)]
pub struct RawNetwork {
    /// Its id.
    pub id: Spanned<NetworkId>,
    /// Whether it is shown as an example of others.
    pub example: bool,
    /// What it rests on; a check of its own asks for one.
    pub sources: Vec<Spanned<SourceId>>,
    /// Its circles, the innermost first.
    pub circles: Vec<Located<RawCircle>>,
    /// Its working order.
    pub steps: Vec<Located<RawNetworkStep>>,
}

/// Those of a network who work alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCircle {
    /// Its id within the network.
    pub id: Spanned<CircleId>,
    /// Who is in it.
    pub members: Spanned<Vec<RawMember>>,
}

/// One of a circle.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMember {
    /// Its id within the circle.
    pub id: Spanned<MemberId>,
    /// How it is reached.
    pub contact: Option<Spanned<ContactId>>,
}

/// A step of a working order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNetworkStep {
    /// Who is reached in it.
    #[serde(default)]
    pub contacts: Vec<Spanned<ContactId>>,
}

/// A question of the readiness check.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReadiness {
    /// Its id.
    pub id: Spanned<QuestionId>,
    /// The kind of work it is about.
    pub part: WorkPhase,
    /// Who is asked.
    pub asked: Respondent,
    /// What is worth reading next.
    #[serde(default)]
    pub links: Vec<Spanned<PageId>>,
    /// What it rests on; a check of its own asks for one.
    #[serde(default)]
    pub sources: Vec<Spanned<SourceId>>,
}
