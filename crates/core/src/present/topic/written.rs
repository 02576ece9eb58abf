//! A page of the reference, a network and a term: their sections, charts and figures.

use chrono::Datelike;

use crate::{
    content::{
        catalog::{Chart, Circle, Network, PageSection, ReferencePage},
        enums::Unit,
    },
    ids::{Id, NetworkId, PageId, TermId},
    page::{Bar, Block, Fact, Level},
    present::{law::other_sources, presenter::Presenter},
    reference::{SourceAge, source_age},
};

impl Presenter<'_> {
    pub(in crate::present) fn page_blocks(&self, id: &PageId) -> Vec<Block> {
        let Some(page) = self.app.catalog.pages.get(id) else { return Vec::new() };
        let words = format!("page-{}", id.as_str());
        let mut blocks: Vec<Block> =
            self.added_by(page.pack.as_deref()).map(Block::Fact).into_iter().collect();
        blocks.extend(self.lead(&words));
        blocks.extend(self.warning_of_age(self.age_of(page)));
        for section in &page.sections {
            blocks.extend(self.page_section(&words, section));
        }
        blocks
    }

    /// What a page rests on.
    pub(in crate::present) fn page_sources(&self, id: &PageId) -> Vec<Block> {
        let page = self.app.catalog.pages.get(id);
        self.source_list(page.iter().flat_map(|page| page.sources()))
    }

    fn age_of(&self, page: &ReferencePage) -> SourceAge {
        source_age(page.sources(), &self.app.catalog, self.app.now.year())
    }

    /// The sentence that says the most important thing.
    pub(in crate::present) fn lead(&self, words: &str) -> Option<Block> {
        self.texts.attribute(words, "lead").map(Block::Prose)
    }

    /// A warning where all sources are old.
    fn warning_of_age(&self, age: SourceAge) -> Option<Block> {
        let SourceAge::Old(year) = age else { return None };
        let values = [("year", year.to_string().into())];
        Some(Block::Notice(Level::Warning, self.text_with("ui-look-old", &values)))
    }

    fn page_section(&self, page: &str, section: &PageSection) -> Vec<Block> {
        let words = format!("{page}-{}", section.id.as_str());
        let text = |kind: &str, nth| self.texts.attribute(&words, &format!("{kind}-{nth}"));
        let mut blocks = vec![Block::Heading(self.text(&words))];
        blocks.extend((1..=section.texts).filter_map(|nth| text("text", nth)).map(Block::Prose));
        let items: Vec<String> = (1..=section.items).filter_map(|nth| text("item", nth)).collect();
        blocks.extend((!items.is_empty()).then_some(Block::Points(items)));
        if let Some(chart) = &section.chart {
            blocks.extend(self.chart(&words, chart));
        }
        blocks.extend(self.citations(section));
        blocks.extend(self.pending_changes(section));
        let others = other_sources(section);
        if !others.is_empty() {
            blocks.push(Block::Fact(self.fact("ui-source", self.named(&others))));
        }
        blocks
    }

    /// The bars of a chart under the year of its figures, unless a bar is that year; the longest is the
    /// whole length, a percentage a share of a hundred.
    fn chart(&self, words: &str, chart: &Chart) -> Vec<Block> {
        let longest = chart.bars.iter().map(|(_, value)| *value).max().unwrap_or_default();
        let of = if chart.unit == Unit::Percent { 100 } else { longest };
        let unit = format!("ui-look-unit-{}", chart.unit.as_str());
        let bars = chart.bars.iter().map(|(id, value)| {
            let bar = format!("bar-{}", id.as_str());
            let label = self.texts.attribute(words, &bar);
            let text = self.text_with(&unit, &[("value", (*value).into())]);
            Bar { label, value: *value, of, text }
        });
        let bars: Vec<Bar> = bars.collect();
        let year = chart.year.to_string();
        let names_it = |bar: &Bar| bar.label.as_ref().is_some_and(|label| label.contains(&year));
        let year = (!bars.iter().any(names_it)).then(|| self.fact("ui-look-year", year.clone()));
        year.map(Block::Fact).into_iter().chain([Block::Bars(bars)]).collect()
    }

    /// Who works together, each with what it does and how it is reached, and in which order.
    pub(in crate::present) fn network_blocks(&self, id: &NetworkId) -> Vec<Block> {
        let Some(network) = self.app.catalog.networks.get(id) else { return Vec::new() };
        let words = format!("network-{}", id.as_str());
        let mut blocks: Vec<Block> = self.lead(&words).into_iter().collect();
        if network.example {
            blocks.push(Block::Notice(Level::Warning, self.text("ui-look-example")));
        }
        blocks.extend(self.added_by(network.pack.as_deref()).map(Block::Fact));
        for circle in &network.circles {
            blocks.extend(self.circle(&words, circle));
        }
        blocks.extend(self.order_of_work(&words, network));
        blocks
    }

    fn circle(&self, network: &str, circle: &Circle) -> Vec<Block> {
        let words = format!("{network}-{}", circle.id.as_str());
        let mut blocks = vec![Block::Heading(self.text(&words))];
        blocks.extend(circle.members.iter().map(|member| {
            let words = format!("{words}-{}", member.id.as_str());
            let does = self.texts.attribute(&words, "does").unwrap_or_default();
            let text = match member.contact.as_ref().and_then(|id| self.number(id)) {
                Some(number) => format!("{does} {number}"),
                None => does,
            };
            Block::Fact(Fact { label: self.text(&words), text })
        }));
        blocks
    }

    fn order_of_work(&self, words: &str, network: &Network) -> Vec<Block> {
        if network.steps.is_empty() {
            return Vec::new();
        }
        let steps = 1..=network.steps.len();
        let steps =
            steps.map(|nth| format!("{nth}. {}", self.text(&format!("{words}-step-{nth}"))));
        let heading = Block::Heading(self.text("ui-look-order"));
        std::iter::once(heading).chain(steps.map(Block::Prose)).collect()
    }

    /// What the word means, what it is in the other language, whose translation that is, and where
    /// it was found.
    pub(in crate::present) fn term_blocks(&self, id: &TermId) -> Vec<Block> {
        let Some(term) = self.app.catalog.terms.get(id) else { return Vec::new() };
        let words = format!("term-{}", id.as_str());
        let mut blocks = Vec::from_iter(self.texts.attribute(&words, "note").map(Block::Prose));
        if let Some(other) = self.other {
            let label = self.text("ui-look-other-language");
            blocks.push(Block::Fact(Fact { label, text: other.line(&words) }));
        }
        let status = self.text(&format!("ui-look-term-{}", term.status.as_str()));
        blocks.push(Block::Fact(self.fact("ui-look-status", status)));
        blocks
    }
}
