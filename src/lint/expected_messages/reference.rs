//! Which texts the reference needs. Its attributes are counted, so here one that nobody asks for is
//! a fault: it is a paragraph that nobody would ever read.

use std::ops::Range;

use crate::{
    content::raw::{Placed, Raw, RawNetwork, RawPage, RawPageSection},
    diagnostic::FileName,
    ids::Id,
    lint::fluent::ExpectedMessage,
};

/// The longest title.
const TITLE: usize = 90;

/// The longest of the other texts: more than that in one piece nobody reads in a hurry.
const TEXT: usize = 600;

/// What may stand under what is searched for.
const SEARCHED: &[&str] = &["search"];

/// The texts of pages, terms, networks and questions.
pub fn all(raw: &Raw) -> Vec<ExpectedMessage> {
    let mut words = Words::default();
    for page in &raw.pages {
        words.page(page);
    }
    for Placed { file, item, .. } in &raw.terms {
        let id = format!("term-{}", item.id.get_ref());
        words.title(id, file, item.id.span(), &[], &["note", "search"]);
    }
    for network in &raw.networks {
        words.network(network);
    }
    for Placed { file, item, .. } in &raw.questions {
        let id = format!("ready-{}", item.id.get_ref());
        words.sentence(id, file, item.id.span(), &["help", "todo"], SEARCHED);
    }
    words.expected
}

#[derive(Default)]
struct Words {
    expected: Vec<ExpectedMessage>,
}

impl Words {
    /// A text that is read as a title.
    fn title(
        &mut self,
        id: String,
        file: &FileName,
        span: Range<usize>,
        attributes: &[&str],
        optional: &'static [&'static str],
    ) {
        self.expected.push(ExpectedMessage {
            id,
            attributes: super::names(attributes),
            optional: Some(optional),
            longest: Some(TITLE),
            longest_attribute: Some(TEXT),
            place: Some((FileName::clone(file), span)),
        });
    }

    /// A text that is a whole sentence and no title.
    fn sentence(
        &mut self,
        id: String,
        file: &FileName,
        span: Range<usize>,
        attributes: &[&str],
        optional: &'static [&'static str],
    ) {
        self.title(id, file, span, attributes, optional);
        if let Some(last) = self.expected.last_mut() {
            last.longest = Some(TEXT);
        }
    }

    fn page(&mut self, page: &Placed<RawPage>) {
        let Placed { file, item, .. } = page;
        let id = format!("page-{}", item.id.get_ref());
        self.title(id.clone(), file, item.id.span(), &["lead"], SEARCHED);
        for section in &item.sections {
            let parts = parts(section);
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            let id = format!("{id}-{}", section.id.get_ref());
            self.title(id, file, section.id.span(), &parts, &[]);
        }
    }

    fn network(&mut self, network: &Placed<RawNetwork>) {
        let Placed { file, item, .. } = network;
        let id = format!("network-{}", item.id.get_ref());
        self.title(id.clone(), file, item.id.span(), &["lead"], SEARCHED);
        for Placed { file, item, .. } in &item.circles {
            let id = format!("{id}-{}", item.id.get_ref());
            self.title(id.clone(), file, item.id.span(), &[], &[]);
            for member in item.members.get_ref() {
                let id = format!("{id}-{}", member.id.get_ref());
                self.title(id, file, member.id.span(), &["does"], &[]);
            }
        }
        for (place, step) in item.steps.iter().enumerate() {
            let id = format!("{id}-step-{}", place + 1);
            self.sentence(id, &step.file, step.span.clone(), &[], &[]);
        }
    }
}

/// The attributes of a section: its paragraphs, then its list, then the names of its bars.
fn parts(section: &RawPageSection) -> Vec<String> {
    let numbered =
        |part: &'static str, count: u8| (1..=count).map(move |number| format!("{part}-{number}"));
    let bars = section.chart.iter().flat_map(|chart| chart.get_ref().in_order());
    numbered("text", section.texts)
        .chain(numbered("item", section.items))
        .chain(bars.map(|(bar, _)| format!("bar-{}", bar.get_ref().as_str())))
        .collect()
}
