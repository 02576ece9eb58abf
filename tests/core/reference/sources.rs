//! Where it comes from, as a reader is told: whoever seems to speak for themselves does, nothing beside a
//! number or a law is a code forge, a blog or a site of copies, and what was not read is what nobody has read.

use std::{collections::BTreeSet, fmt::Write as _, rc::Rc};

use vaksam::{
    app::{Message, Model, StartAt, update},
    content::{
        catalog::{Catalog, Contact},
        embedded,
        enums::{ContactKind, Provenance, Shelf},
    },
    fold::fold,
    frontends::line::{output, pager},
    ids::{ContactId, Id},
    language::Language,
    page::{Block, Fact, Page},
    present,
    reference::{self, Topic},
    route::Caller,
    text::Texts,
};

use super::whole;
use crate::{
    content::texts,
    languages::{ENGLISH, LANGUAGES, SWEDISH},
};

/// Owners of national numbers and pages, with their site. The Government's site is an official publication.
const OWNERS: [(&str, &str); 20] = [
    ("sos-112", "sosalarm.se"),
    ("sms-112", "sosalarm.se"),
    ("nspm-stodtelefon", "jamstalldhetsmyndigheten.se"),
    ("texttelefoni", "texttelefoni.se"),
    ("regionkoordinator-syd", "malmo.se"),
    ("kvinnofridslinjen", "regeringen.se"),
    ("terrafem", "terrafem.org"),
    ("stodlinjen-man", "uu.se"),
    ("stodlinjen-trans", "uu.se"),
    ("ratt-att-valja", "uu.se"),
    ("brottsofferjouren", "brottsofferjouren.se"),
    ("bris", "bris.se"),
    ("safe-havens", "fralsningsarmen.se"),
    ("fralsningsarmen-manniskohandel", "fralsningsarmen.se"),
    ("stad-for-stad", "fralsningsarmen.se"),
    ("ecpat-hotline", "ecpat.se"),
    ("migrationsverket-betanketid", "migrationsverket.se"),
    ("iom-amp", "nspm.jamstalldhetsmyndigheten.se"),
    ("manniskohandel-vastervik", "vastervik.se"),
    // Härjedalen spells its site in the old way.
    ("jour-harjedalen", "herjedalen.se"),
];

/// Sites where anybody may write. Read apart from the list that `lint` has.
const FORGES_AND_BLOGS: [&str; 12] = [
    "github",
    "gitlab",
    "bitbucket",
    "codeberg",
    "sourceforge",
    "blogspot",
    "blogg",
    "wordpress",
    "wikipedia",
    "substack",
    "lagen.nu",
    "pypi",
];

/// Sites that keep copies of what others have published.
const COPIES: [&str; 12] = [
    "docplayer",
    "docslib",
    "docsbay",
    "docs.google",
    "fdocument",
    "happylibnet",
    "paperzz",
    "scribd",
    "slideshare",
    "archive.org",
    "mynewsdesk",
    "mirror",
];

/// How both languages say that something was read in a copy.
const IN_A_COPY: [&str; 2] = ["efter en kopia", "from a copy"];

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or(rest);
    host.trim_start_matches("www.")
}

/// Whether the site a contact was read on is its own: that of a municipality for what a municipality runs.
fn is_read_at_its_owner(contact: &Contact, catalog: &Catalog) -> bool {
    let site = host(&contact.source);
    if let Some((_, own)) = OWNERS.iter().find(|(id, _)| *id == contact.id.as_str()) {
        return site == *own;
    }
    let is_municipal = matches!(contact.kind, ContactKind::OnCall | ContactKind::SocialServices);
    let name = |site: &str| fold(site).replace("kommun.se", ".se");
    is_municipal
        && catalog.municipalities.all().any(|own| {
            name(site) == format!("{}.se", fold(&own.name).replace(' ', ""))
                && (contact.municipalities.is_empty() || contact.counties.contains(&own.county))
        })
}

fn not_at_their_owner(catalog: &Catalog) -> Vec<String> {
    let seem = catalog
        .contacts
        .values()
        .filter(|contact| contact.publishable && contact.provenance == Provenance::Owner);
    seem.filter(|contact| !is_read_at_its_owner(contact, catalog))
        .map(|contact| format!("{} at {}", contact.id, contact.source))
        .collect()
}

#[test]
fn whoever_seems_to_speak_of_their_own_number_does() {
    let mut catalog = whole();
    assert_eq!(not_at_their_owner(&catalog), Vec::<String>::new());
    // The two whose only source is a third party's page must not seem to be its word.
    for id in ["jour-sollentuna", "socialtjanst-borlange"] {
        let id = ContactId::new(id).unwrap();
        catalog.contacts.get_mut(&id).unwrap().provenance = Provenance::Owner;
    }
    assert_eq!(not_at_their_owner(&catalog).len(), 2);
}

fn page_about(topic: &Topic, catalog: &Rc<Catalog>, texts: &Texts) -> Page {
    let now = "2026-11-28T10:00:00".parse().unwrap();
    let mut model = Model::new(catalog.clone(), texts.language(), Caller::default(), now);
    update(&mut model, &Message::Start(StartAt::Topic(topic.clone())));
    present::page(&model, texts)
}

/// What stands on a page, a line each.
fn lines(page: &Page) -> Vec<String> {
    let mut text = Vec::new();
    pager::print(&mut text, &output::whole_page(page), 100_000).unwrap();
    String::from_utf8(text).unwrap().lines().map(str::to_owned).collect()
}

fn names<'n>(line: &str, names: &[&'n str]) -> Option<&'n str> {
    let line = line.to_lowercase();
    names.iter().find(|name| line.contains(**name)).copied()
}

/// What is wrong with the sources that a reader sees beside contacts and laws, and with those of other pages.
fn misplaced_sources(catalog: &Rc<Catalog>, texts: &Texts) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    for topic in reference::all_topics(catalog) {
        let is_law = matches!(&topic, Topic::Page(id)
            if catalog.pages.get(id).is_some_and(|page| page.shelf == Shelf::Law));
        let page = page_about(&topic, catalog, texts);
        for line in lines(&page) {
            let is_copy = IN_A_COPY.iter().any(|said| line.contains(said));
            let copy = names(&line, &COPIES).filter(|_| is_law || !is_copy);
            if let Some(name) = names(&line, &FORGES_AND_BLOGS).or(copy) {
                wrong.insert(format!("{name} in {topic:?}: {line}"));
            }
        }
        for card in page.blocks.iter().filter_map(|block| match block {
            Block::Card(card) => Some(card),
            _ => None,
        }) {
            let sources = card.facts.iter().filter(|fact| names(&fact.text, &COPIES).is_some());
            wrong.extend(sources.map(|Fact { text, .. }| format!("beside {}: {text}", card.name)));
        }
    }
    wrong
}

#[test]
fn nothing_beside_a_contact_or_a_law_is_a_forge_a_blog_or_a_site_of_copies() {
    let mut catalog = whole();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        let shown = Rc::new(whole());
        assert_eq!(misplaced_sources(&shown, &texts), BTreeSet::new());
    }
    // It finds one beside a number, one beside a law and a copy that is not said to be one.
    let texts = texts(SWEDISH, &catalog);
    let contact = ContactId::new("bris").unwrap();
    catalog.contacts.get_mut(&contact).unwrap().source = "https://github.com/a/numbers".into();
    for (id, url) in
        [("brb", "https://se-lex.gitlab.io/brb"), ("cse-matrix", "https://docsbay.net/a")]
    {
        let source = catalog.sources.iter_mut().find(|(own, _)| own.as_str() == id).unwrap().1;
        source.url = Some(url.into());
        source.provenance = Provenance::Owner;
    }
    let found = misplaced_sources(&Rc::new(catalog), &texts).into_iter().collect::<Vec<_>>();
    for name in ["github", "gitlab", "docsbay"] {
        assert!(found.iter().any(|line| line.starts_with(name)), "{name} in {found:#?}");
    }
}

/// How each language says that something was not read.
fn says_not_read(language: Language, text: &str) -> bool {
    let said: &[&str] = if language == ENGLISH {
        &["have not read", "read no ", "not been able to read"]
    } else {
        &["inte läst", "inte kunnat läsa"]
    };
    said.iter().any(|said| text.contains(said))
}

/// The texts of a file of words that say that something was not read.
fn not_read(language: Language, words: &str) -> BTreeSet<String> {
    let (mut id, mut found) = (String::new(), BTreeSet::new());
    for line in words.lines() {
        let (name, text) = line.split_once(" = ").unwrap_or(("", line));
        if !line.starts_with([' ', '#']) && !name.is_empty() {
            name.clone_into(&mut id);
        }
        if says_not_read(language, text) {
            let mut text = id.clone();
            write!(
                text,
                "{}",
                name.trim().strip_prefix('.').map(|n| format!(".{n}")).unwrap_or_default()
            )
            .unwrap();
            found.insert(text);
        }
    }
    found
}

/// All that nobody has read; whoever reads one of them takes it from here.
const NOT_READ: [&str; 14] = [
    "contact-jour-sollentuna.note",
    "contact-socialtjanst-sollentuna.note",
    // The protocol and the directive themselves.
    "page-law-trafficking-international.text-3",
    // The ordinance (2018:219).
    "page-law-photos-tips-list.text-2",
    "page-law-right-to-help-here-now.text-3",
    // Rulings.
    "page-law-right-to-help-no-permit.text-1",
    // What the Riksdag decided on the bill.
    "page-law-right-to-help-no-permit.text-2",
    // The bill on penalties, and the plan: their summaries alone.
    "page-law-coming-changes-penalties.text-1",
    "page-law-coming-changes-strategy.text-1",
    "page-manual-status.text-3",
    "page-step-identification-signs.text-1",
    "page-step-proceedings-same-people.text-1",
    "page-model-stad-for-stad-what.text-2",
    "page-model-kronoberg-not-here.text-1",
];

#[test]
fn only_what_nobody_has_read_is_said_not_to_have_been_read() {
    let wanted: BTreeSet<String> = NOT_READ.map(str::to_owned).into();
    for language in LANGUAGES {
        let files = embedded::files();
        let own = files.iter().filter(|file| {
            file.language().is_some_and(|(code, _)| code == language.code())
                && !file.name.ends_with("diagnostics.ftl")
        });
        let found: BTreeSet<String> = own.flat_map(|file| not_read(language, &file.text)).collect();
        assert_eq!(found, wanted, "{}", language.code());
    }
    let planted = "page-law-secrecy = Sekretess\n    .text-1 = Lagen har vi inte läst.\n";
    assert_eq!(not_read(SWEDISH, planted), BTreeSet::from(["page-law-secrecy.text-1".to_owned()]));
}
