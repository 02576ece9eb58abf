//! Who says so: the sources of a text, with their dates.

use indexmap::{IndexMap, IndexSet};

use super::{contact_card::host, presenter::Presenter};
use crate::{
    content::{
        catalog::{Law, Source},
        enums::Provenance,
    },
    ids::{Id, SourceId},
    page::{Block, Fact},
};

/// The source of what Vaksam itself has judged.
const OWN_JUDGEMENT: &str = "own-judgement";

impl Presenter<'_> {
    /// Every source with its title, its date and whose site it was read on, those of law that were read
    /// together as one. The whole address would be broken over rows, and its digits taken for a number to
    /// call.
    pub(super) fn source_list<'s>(
        &self,
        sources: impl IntoIterator<Item = &'s SourceId>,
    ) -> Vec<Block> {
        let known = sources.into_iter().filter_map(|id| self.app.catalog.sources.get(id));
        let mut facts: Vec<Fact> = Vec::new();
        let mut laws: IndexMap<(String, String), Vec<String>> = IndexMap::new();
        for source in known {
            match self.law_name(source) {
                Some(law) => {
                    let read = (self.publisher(source), self.when_read(source));
                    laws.entry(read).or_default().push(self.law_of(law, source));
                }
                None => facts.push(self.source_fact(source)),
            }
        }
        facts.extend(laws.into_iter().map(|((label, read), laws)| Fact {
            label,
            text: format!("{}. {read}", laws.join("; ")),
        }));
        let heading = (!facts.is_empty()).then(|| Block::Heading(self.text("ui-look-sources")));
        heading.into_iter().chain(facts.into_iter().map(Block::Fact)).collect()
    }

    fn source_fact(&self, source: &Source) -> Fact {
        let label = self.publisher(source);
        let mut text = self.with_date(&self.title(source), source);
        if let Some(url) = &source.url {
            let copy = yes_or_no(source.provenance == Provenance::Copy);
            let values =
                [("text", text.into()), ("source", host(url).into()), ("copy", copy.into())];
            text = self.text_with("ui-look-read-at", &values);
        }
        Fact { label, text }
    }

    /// A law, and from when its text is.
    fn law_of(&self, law: String, source: &Source) -> String {
        let date = source.date.iso().unwrap_or_else(|| self.text("ui-source-undated"));
        self.text_with("ui-law-text", &[("law", law.into()), ("date", date.into())])
    }

    /// When and where a law was read.
    fn when_read(&self, source: &Source) -> String {
        let read = source.read.map(|day| day.to_string());
        let read = read.unwrap_or_else(|| self.text("ui-source-undated"));
        let copy = yes_or_no(source.provenance != Provenance::Owner);
        let whose = source.url.as_deref().map(host).unwrap_or_default();
        let values = [("read", read.into()), ("source", whose.into()), ("copy", copy.into())];
        self.text_with("ui-law-read", &values)
    }

    /// The title of a source. What Vaksam judges itself is no page: it is named in the language of
    /// the reader.
    pub(super) fn title(&self, source: &Source) -> String {
        let is_own = source.id.as_str() == OWN_JUDGEMENT;
        if is_own { self.text("origin-own") } else { source.title.to_string() }
    }

    /// Who published a source; of law that is the same for all.
    fn publisher(&self, source: &Source) -> String {
        match &source.law {
            Some(Law::Act(_)) => self.text("ui-law-acts"),
            Some(Law::Bill(_)) => self.text("ui-law-bills"),
            None => source.publisher.to_string(),
        }
    }

    /// Who says so, each once, with its date.
    pub(super) fn named(&self, sources: &[SourceId]) -> String {
        let known = sources.iter().filter_map(|id| self.app.catalog.sources.get(id));
        let named: IndexSet<String> = known.map(|source| self.named_source(source)).collect();
        Vec::from_iter(named).join(", ")
    }

    fn named_source(&self, source: &Source) -> String {
        let name = self.law_name(source).unwrap_or_else(|| source.publisher.to_string());
        self.with_date(&name, source)
    }

    /// A name of a source with its date. Our own judgement has no date to look up.
    fn with_date(&self, name: &str, source: &Source) -> String {
        match source.date.iso() {
            Some(date) => format!("{name} ({date})"),
            None if source.url.is_none() || names_a_year(name) => name.to_owned(),
            None => format!("{name} ({})", self.text("ui-look-no-date")),
        }
    }
}

/// Whether a title tells of which year it is, so that "undated" beside it would contradict it.
fn names_a_year(text: &str) -> bool {
    let numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).any(|year: u16| (1990..2100).contains(&year))
}

const fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}
