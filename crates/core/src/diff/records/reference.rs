//! What can be looked up: sources, pages, terms, networks, and the questions of readiness; and the names
//! of languages.

use super::fields::{Fields, with_detail};
use crate::{
    content::{
        catalog::{
            Catalog, Chart, Circle, Citation, Law, Member, Network, NetworkStep, PageSection,
            PendingChange, ReadinessQuestion, ReferencePage, SearchLists, Source, SpokenLanguage,
            Term,
        },
        law::{ActNumber, SectionNumber},
    },
    diff::change::{Record, Subject, SubjectKind},
    ids::Id,
    language::LanguageProfile,
};

pub fn records(catalog: &Catalog) -> Vec<(Subject, Record)> {
    let sources = catalog.sources.values();
    let sources = sources.map(|own| (SubjectKind::Source, own.id.as_str(), source(own)));
    let pages = catalog.pages.values();
    let pages = pages.map(|own| (SubjectKind::Page, own.id.as_str(), page(own)));
    let terms = catalog.terms.values().map(|own| {
        let Term { id, status, sources, pages } = own;
        let fields = Fields::default().value("status", [status.as_str()]);
        (SubjectKind::Term, id.as_str(), fields.set("sources", sources).list("pages", pages))
    });
    let spoken = catalog.spoken_languages.values().map(|own| {
        let SpokenLanguage { id, name, sources } = own;
        let fields = Fields::default().value("name", [name]).set("sources", sources);
        (SubjectKind::SpokenLanguage, id.as_str(), fields)
    });
    let networks = catalog.networks.values();
    let networks = networks.map(|own| (SubjectKind::Network, own.id.as_str(), network(own)));
    let questions = catalog.questions.values().map(|own| {
        let ReadinessQuestion { id, part, asked, links, sources } = own;
        let fields = Fields::default()
            .value("part", [part.as_str()])
            .value("asked", [asked.as_str()])
            .list("links", links)
            .set("sources", sources);
        (SubjectKind::Question, id.as_str(), fields)
    });
    let languages = catalog.languages.profiles().iter();
    let languages = languages.map(|own| (SubjectKind::Language, own.language.code(), profile(own)));
    let search = catalog.search.iter().map(|own| {
        let SearchLists { language, endings, stop_words, name_endings } = own;
        let fields = Fields::default()
            .set("endings", endings)
            .set("stop-words", stop_words)
            .set("name-endings", name_endings);
        (SubjectKind::Search, language.code(), fields)
    });
    sources
        .chain(pages)
        .chain(terms)
        .chain(spoken)
        .chain(networks)
        .chain(questions)
        .chain(languages)
        .chain(search)
        .map(|(kind, id, fields)| (Subject::new(kind, id), fields.record()))
        .collect()
}

fn source(source: &Source) -> Fields {
    let Source { id: _, title, publisher, url, date, read, checked, by, law, provenance } = source;
    let (act, bill) = match law {
        None => (None, None),
        Some(Law::Act(number)) => (Some(number.as_str()), None),
        Some(Law::Bill(number)) => (None, Some(number.as_str())),
    };
    Fields::default()
        .value("title", [title])
        .value("publisher", [publisher])
        .value("act", act)
        .value("bill", bill)
        .value("source-date", date.iso())
        .value("read", read)
        .value("checked", checked)
        .value("by", by)
        .value("url", url)
        .value("provenance", [provenance.as_str()])
}

fn page(page: &ReferencePage) -> Fields {
    // What a term leads to is told of the term.
    let ReferencePage {
        id: _,
        shelf,
        checked,
        by,
        links,
        contacts,
        sectors,
        sections,
        terms: _,
        pack,
    } = page;
    let fields = Fields::default()
        .value("shelf", [shelf.as_str()])
        .value("checked", checked)
        .value("by", by)
        .list("links", links)
        .list("contacts", contacts)
        .list("sectors", sectors)
        .list("sections", sections.iter().map(|section| &section.id))
        .flag("pack", pack.is_some());
    sections.iter().fold(fields, section)
}

fn section(fields: Fields, section: &PageSection) -> Fields {
    let PageSection { id, texts, items, sources, law, may_change, chart } = section;
    let id = id.as_str();
    let law = law.iter().map(|citation| {
        let Citation { act, at, amended } = citation;
        with_detail(format!("{act} {}", place_in(at)), amended.iter().map(ActNumber::as_str))
    });
    let may_change = may_change.iter().map(|change| {
        let PendingChange { bill, from } = change;
        with_detail(bill, [from])
    });
    let chart = chart.iter().flat_map(|chart| {
        let Chart { year, unit, bars } = chart;
        let bars = bars.iter().map(|(bar, value)| with_detail(bar, [value]));
        std::iter::once(format!("{year} {}", unit.as_str())).chain(bars)
    });
    fields
        .of_part(id, "texts", (*texts > 0).then_some(texts))
        .of_part(id, "items", (*items > 0).then_some(items))
        .of_part(id, "law", law)
        .of_part(id, "may-change", may_change)
        .of_part(id, "sources", sources)
        .of_part(id, "chart", chart)
}

fn place_in(at: &SectionNumber) -> String {
    at.chapter()
        .map_or_else(|| at.section().to_owned(), |chapter| format!("{chapter}:{}", at.section()))
}

fn network(network: &Network) -> Fields {
    let Network { id: _, example, sources, circles, steps, pack } = network;
    let mut fields = Fields::default()
        .flag("example", *example)
        .set("sources", sources)
        .list("circles", circles.iter().map(|circle| &circle.id))
        .flag("pack", pack.is_some());
    for circle in circles {
        let Circle { id, members } = circle;
        let members = members.iter().map(|member| {
            let Member { id, contact } = member;
            with_detail(id, contact)
        });
        fields = fields.of_part(id.as_str(), "members", members);
    }
    let steps = steps.iter().enumerate().map(|(n, step)| {
        let NetworkStep { contacts } = step;
        with_detail(n + 1, contacts)
    });
    fields.list("steps", steps)
}

fn profile(profile: &LanguageProfile) -> Fields {
    let LanguageProfile { language: _, name, is_complete, fallbacks, letters, words } = profile;
    let letters = letters.iter().map(|(key, letter)| with_detail(key, [letter]));
    let words = words.iter().map(|(key, words)| with_detail(key, words));
    Fields::default()
        .value("name", [name])
        .flag("complete", *is_complete)
        .list("fallbacks", fallbacks.iter().map(|language| language.code().to_owned()))
        .set("letters", letters)
        .set("words", words)
}
