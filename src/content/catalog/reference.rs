//! The part of the catalog that is for reading: pages, the glossary, networks and the readiness
//! check. Uses ids and vocabularies. It says how many texts there are and in which order; the texts
//! themselves stand in Fluent under the ids.

use crate::{
    content::enums::{Respondent, Shelf, TermStatus, Unit, WorkPhase},
    ids::{
        BarId, CircleId, ContactId, MemberId, NetworkId, PageId, PageSectionId, QuestionId,
        SourceId, TermId,
    },
};

/// A page of the reference. Its title is the text `page-<id>`.
#[derive(Debug, Clone)]
pub struct ReferencePage {
    /// Its id.
    pub id: PageId,
    /// Where it stands.
    pub shelf: Shelf,
    /// Pages worth reading next.
    pub links: Vec<PageId>,
    /// Whom it leads to.
    pub contacts: Vec<ContactId>,
    /// Its sections, in order.
    pub sections: Vec<PageSection>,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Box<str>>,
}

/// A section of a page. Its heading is the text `page-<page>-<id>`.
#[derive(Debug, Clone)]
pub struct PageSection {
    /// Its id within the page.
    pub id: PageSectionId,
    /// How many paragraphs it has: `.text-1` and on.
    pub texts: u8,
    /// How many items of a list stand after them: `.item-1` and on.
    pub items: u8,
    /// What all of it rests on.
    pub sources: Vec<SourceId>,
    /// Its chart.
    pub chart: Option<Chart>,
}

/// A chart of one series by one body; figures of different bodies never stand in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// The year of its figures.
    pub year: u16,
    /// What is counted.
    pub unit: Unit,
    /// Its bars, in order, each with the text `.bar-<id>` of its section.
    pub bars: Vec<(BarId, u32)>,
}

/// A term of the glossary. The text `term-<id>` is the word in each language.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// Whose translation it is.
    pub status: TermStatus,
    /// Where it was found; may be none where the translation is ours.
    pub sources: Vec<SourceId>,
    /// The pages it leads to and from.
    pub pages: Vec<PageId>,
}

/// Who works together in a municipality, and in which order. Its name is the text `network-<id>`.
#[derive(Debug, Clone)]
pub struct Network {
    /// Its id.
    pub id: NetworkId,
    /// Whether it is an example from elsewhere and not one's own.
    pub example: bool,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// Its circles, the innermost first.
    pub circles: Vec<Circle>,
    /// Its working order: the texts `network-<id>-step-<n>`, counted from 1.
    pub steps: Vec<NetworkStep>,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Box<str>>,
}

/// Those of a network who work alike. Its name is the text `network-<network>-<id>`.
#[derive(Debug, Clone)]
pub struct Circle {
    /// Its id within the network.
    pub id: CircleId,
    /// Who is in it.
    pub members: Vec<Member>,
}

/// One of a circle. Its name is the text `network-<network>-<circle>-<id>`.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its id within the circle.
    pub id: MemberId,
    /// How it is reached, where that is known.
    pub contact: Option<ContactId>,
}

/// A step of a working order.
#[derive(Debug, Clone)]
pub struct NetworkStep {
    /// Who is reached in it.
    pub contacts: Vec<ContactId>,
}

/// A question of the readiness check. It is the text `ready-<id>`.
#[derive(Debug, Clone)]
pub struct ReadinessQuestion {
    /// Its id.
    pub id: QuestionId,
    /// The kind of work it is about.
    pub part: WorkPhase,
    /// Who is asked.
    pub asked: Respondent,
    /// Pages worth reading next.
    pub links: Vec<PageId>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

impl ReadinessQuestion {
    /// Whether it is asked of one of them; [`Respondent::Both`] asks for every question.
    pub fn is_for(&self, whom: Respondent) -> bool {
        self.asked == whom || self.asked == Respondent::Both || whom == Respondent::Both
    }
}
