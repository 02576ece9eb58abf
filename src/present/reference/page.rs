//! A page of the reference, a network and a term: their sections, charts and figures, and what all of
//! it rests on.

use indexmap::IndexSet;

use super::{super::contact::host, Build};
use crate::{
    content::{
        catalog::{Chart, Circle, Network, PageSection, Source},
        vocabulary::Unit,
    },
    ids::{Id, NetworkId, PageId, SourceId, TermId},
    page::{Bar, Block, Fact, Level},
    reference::{SourceAge, source_age},
};

impl Build<'_> {
    pub(super) fn page_blocks(&self, id: &PageId) -> Vec<Block> {
        let Some(page) = self.model.catalog.pages.get(id) else { return Vec::new() };
        let words = format!("page-{}", id.as_str());
        let all: IndexSet<&SourceId> =
            page.sections.iter().flat_map(|section| &section.sources).collect();
        let mut blocks: Vec<Block> =
            self.added_by(page.pack.as_deref()).map(Block::Fact).into_iter().collect();
        blocks.extend(self.lead(&words));
        blocks.extend(self.how_old(all.iter().copied()));
        for section in &page.sections {
            blocks.extend(self.page_section(&words, section));
        }
        blocks.extend(self.source_list(all));
        blocks
    }

    /// The sentence that says the most important thing.
    fn lead(&self, words: &str) -> Option<Block> {
        self.texts.attribute(words, "lead").map(Block::Prose)
    }

    /// A warning where all sources are old, a word where none shows a date.
    fn how_old<'s>(&self, sources: impl Iterator<Item = &'s SourceId>) -> Option<Block> {
        use chrono::Datelike;
        match source_age(sources, &self.model.catalog, self.model.now.year()) {
            SourceAge::Recent => None,
            SourceAge::Old(year) => {
                let values = [("year", year.to_string().into())];
                Some(Block::Notice(Level::Warning, self.with("ui-look-old", &values)))
            }
            SourceAge::Undated => Some(Block::Notice(Level::Info, self.line("ui-look-undated"))),
        }
    }

    fn page_section(&self, page: &str, section: &PageSection) -> Vec<Block> {
        let words = format!("{page}-{}", section.id.as_str());
        let text = |kind: &str, nth| self.texts.attribute(&words, &format!("{kind}-{nth}"));
        let mut blocks = vec![Block::Heading(self.line(&words))];
        blocks.extend((1..=section.texts).filter_map(|nth| text("text", nth)).map(Block::Prose));
        let items: Vec<String> = (1..=section.items).filter_map(|nth| text("item", nth)).collect();
        blocks.extend((!items.is_empty()).then_some(Block::Points(items)));
        if let Some(chart) = &section.chart {
            blocks.extend(self.chart(&words, chart));
        }
        blocks.push(Block::Fact(self.fact("ui-source", self.named(&section.sources))));
        blocks
    }

    /// The bars of a chart under the year of its figures; the longest is the whole length, a
    /// percentage a share of a hundred.
    fn chart(&self, words: &str, chart: &Chart) -> Vec<Block> {
        let longest = chart.bars.iter().map(|(_, value)| *value).max().unwrap_or_default();
        let of = if chart.unit == Unit::Percent { 100 } else { longest };
        let unit = format!("ui-look-unit-{}", chart.unit.as_str());
        let bars = chart.bars.iter().map(|(id, value)| {
            let bar = format!("bar-{}", id.as_str());
            let label = self.texts.attribute(words, &bar).unwrap_or_default();
            let text = self.with(&unit, &[("value", (*value).into())]);
            Bar { label, value: *value, of, text }
        });
        let year = self.fact("ui-look-year", chart.year.to_string());
        vec![Block::Fact(year), Block::Bars(bars.collect())]
    }

    /// Who works together, each with what it does and how it is reached, and in which order.
    pub(super) fn network_blocks(&self, id: &NetworkId) -> Vec<Block> {
        let Some(network) = self.model.catalog.networks.get(id) else { return Vec::new() };
        let words = format!("network-{}", id.as_str());
        let mut blocks: Vec<Block> = self.lead(&words).into_iter().collect();
        if network.example {
            blocks.push(Block::Notice(Level::Warning, self.line("ui-look-example")));
        }
        blocks.extend(self.added_by(network.pack.as_deref()).map(Block::Fact));
        for circle in &network.circles {
            blocks.extend(self.circle(&words, circle));
        }
        blocks.extend(self.order_of_work(&words, network));
        blocks.extend(self.source_list(&network.sources));
        blocks
    }

    fn circle(&self, network: &str, circle: &Circle) -> Vec<Block> {
        let words = format!("{network}-{}", circle.id.as_str());
        let mut blocks = vec![Block::Heading(self.line(&words))];
        blocks.extend(circle.members.iter().map(|member| {
            let words = format!("{words}-{}", member.id.as_str());
            let does = self.texts.attribute(&words, "does").unwrap_or_default();
            let text = match member.contact.as_ref().and_then(|id| self.number(id)) {
                Some(number) => format!("{does} {number}"),
                None => does,
            };
            Block::Fact(Fact { label: self.line(&words), text })
        }));
        blocks
    }

    fn order_of_work(&self, words: &str, network: &Network) -> Vec<Block> {
        if network.steps.is_empty() {
            return Vec::new();
        }
        let steps = 1..=network.steps.len();
        let steps =
            steps.map(|nth| format!("{nth}. {}", self.line(&format!("{words}-step-{nth}"))));
        let heading = Block::Heading(self.line("ui-look-order"));
        std::iter::once(heading).chain(steps.map(Block::Prose)).collect()
    }

    /// The word in the other language, whose translation it is, and where it was found.
    pub(super) fn term_blocks(&self, id: &TermId) -> Vec<Block> {
        let Some(term) = self.model.catalog.terms.get(id) else { return Vec::new() };
        let words = format!("term-{}", id.as_str());
        let mut blocks = Vec::new();
        if let Some(other) = self.other {
            let label = self.line("ui-look-other-language");
            blocks.push(Block::Fact(Fact { label, text: other.line(&words) }));
        }
        let status = self.line(&format!("ui-look-term-{}", term.status.as_str()));
        blocks.push(Block::Fact(self.fact("ui-look-status", status)));
        blocks.extend(self.texts.attribute(&words, "note").map(Block::Prose));
        // What it means stands first on the page it leads to.
        let page = term.pages.first();
        blocks.extend(page.and_then(|page| self.lead(&format!("page-{}", page.as_str()))));
        blocks.extend(self.source_list(&term.sources));
        blocks
    }

    /// Every source with its title, its date and whose site it was read on. The whole address would
    /// be broken over rows, and its digits taken for a number to call.
    pub(in crate::present) fn source_list<'s>(
        &self,
        sources: impl IntoIterator<Item = &'s SourceId>,
    ) -> Vec<Block> {
        let known = sources.into_iter().filter_map(|id| self.model.catalog.sources.get(id));
        let facts: Vec<Block> = known.map(|source| Block::Fact(self.source_fact(source))).collect();
        let heading = (!facts.is_empty()).then(|| Block::Heading(self.line("ui-look-sources")));
        heading.into_iter().chain(facts).collect()
    }

    fn source_fact(&self, source: &Source) -> Fact {
        let mut text = self.with_date(&source.title, source);
        if let Some(url) = &source.url {
            text = format!("{text}, {}", host(url));
        }
        Fact { label: source.publisher.to_string(), text }
    }

    /// Who says so, each once, with its date.
    pub(in crate::present) fn named(&self, sources: &[SourceId]) -> String {
        let known = sources.iter().filter_map(|id| self.model.catalog.sources.get(id));
        let named: IndexSet<String> =
            known.map(|source| self.with_date(&source.publisher, source)).collect();
        Vec::from_iter(named).join(", ")
    }

    /// A name of a source with its date. Our own judgement has no date to look up.
    fn with_date(&self, name: &str, source: &Source) -> String {
        match source.date.iso() {
            Some(date) => format!("{name} ({date})"),
            None if source.url.is_none() => name.to_owned(),
            None => format!("{name} ({})", self.line("ui-look-no-date")),
        }
    }
}
