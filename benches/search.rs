//! A key press in the search, and building its index: on the shipped pages, on as many generated ones
//! and on ten thousand. The words of generated pages are formed as in Swedish and English, from stems,
//! compounds and endings, few of them frequent and most of them rare. `cargo bench --bench search`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::panic,
    missing_docs,
    reason = "a benchmark"
)]

use std::{rc::Rc, sync::OnceLock};

use divan::{Bencher, black_box};
use vaksam::{
    content::{self as shipped, embedded},
    language::Language,
    present,
    reference::Topic,
    search::{Entry, Index, SearchForms},
    text::SharedTexts,
};

#[path = "../tests/common/chance.rs"]
mod chance;
#[path = "../tests/common/content.rs"]
#[allow(dead_code, reason = "shared with tests, which use the rest")]
mod content;
#[path = "../tests/common/languages.rs"]
#[allow(dead_code, reason = "shared with tests, which use the rest")]
mod languages;

use languages::{LANGUAGES, SWEDISH};

use chance::Chance;

fn main() {
    divan::main();
}

/// Topics: about as many as are shipped, and many more.
const SIZES: [usize; 2] = [400, 10_000];
/// Words on a page besides its title and synonyms.
const BODY_WORDS: usize = 110;

/// Queries; the key press measured is that of the last letter.
const QUERIES: [&str; 12] = [
    "s",
    "fö",
    "barn",
    "anmäl",
    "arbete",
    "hotellet",
    "manniskohandel",
    "sociatjänstens b",
    "who do i call at night",
    "020-390000",
    "chefen har tagit passet och lonen",
    "the employer keeps passports wages documents phones keys money identity",
];

const SWEDISH_STEMS: &[&str] = &[
    "arbet",
    "barn",
    "hotell",
    "polis",
    "människ",
    "handel",
    "våld",
    "tvång",
    "skuld",
    "resa",
    "bostad",
    "läkar",
    "vård",
    "skol",
    "social",
    "tjänst",
    "sekretess",
    "anmäl",
    "misstänk",
    "region",
    "samordn",
    "kvinn",
    "flick",
    "pojk",
    "myndighet",
    "uppehåll",
    "tillstånd",
    "betänk",
    "tid",
    "brott",
    "offer",
    "hjälp",
    "stöd",
    "telefon",
    "natt",
    "rum",
    "gäst",
    "chef",
    "lön",
    "pass",
    "hand",
    "föräld",
    "vän",
    "fråg",
    "svar",
    "språk",
    "tolk",
    "vittn",
    "åklag",
    "domstol",
    "kommun",
    "län",
    "styrels",
    "städ",
    "bygg",
    "restaurang",
    "salong",
    "nagel",
    "bär",
    "plock",
    "odl",
    "transport",
    "taxi",
    "resenär",
    "gräns",
    "flyg",
    "båt",
    "väg",
    "ort",
    "dag",
    "år",
    "ålder",
    "skad",
    "smärt",
    "rädsl",
    "oro",
    "trygg",
    "säker",
    "plan",
    "rutin",
    "lag",
    "rätt",
    "straff",
    "köp",
    "sex",
    "tjän",
    "pengar",
    "avgift",
    "kontrakt",
    "hyr",
    "lägenhet",
    "nyck",
];
const ENGLISH_STEMS: &[&str] = &[
    "work",
    "child",
    "hotel",
    "police",
    "human",
    "traffic",
    "violen",
    "force",
    "debt",
    "travel",
    "hous",
    "doctor",
    "care",
    "school",
    "social",
    "serv",
    "secre",
    "report",
    "suspect",
    "region",
    "coordinat",
    "wom",
    "girl",
    "boy",
    "author",
    "resid",
    "permit",
    "reflect",
    "period",
    "crime",
    "victim",
    "help",
    "support",
    "phone",
    "night",
    "room",
    "guest",
    "manag",
    "wage",
    "passport",
    "hand",
    "parent",
    "friend",
    "question",
    "answer",
    "languag",
    "interpret",
    "witness",
    "prosecut",
    "court",
    "municipal",
    "county",
    "board",
    "clean",
    "build",
    "restaurant",
    "salon",
    "nail",
    "berr",
    "pick",
    "farm",
    "transport",
    "taxi",
    "journey",
    "border",
    "flight",
    "boat",
];
const SWEDISH_ENDINGS: &[&str] =
    &["", "a", "en", "et", "er", "ar", "or", "erna", "arna", "s", "ens", "are", "ning", "ande"];
const ENGLISH_ENDINGS: &[&str] = &["", "s", "ed", "ing", "er", "ers", "ion", "ment", "ly", "able"];

fn pick<'a>(chance: &mut Chance, from: &[&'a str]) -> &'a str {
    from[chance.below(from.len())]
}

/// A random word.
fn word(chance: &mut Chance, language: Language) -> String {
    // A third of all words in a text are function words, of which there are few.
    if chance.one_in(3) {
        let function_words = if language == SWEDISH {
            ["och", "att", "det", "som", "en", "på", "är", "för", "den", "inte"]
        } else {
            ["the", "of", "and", "to", "in", "that", "is", "for", "it", "not"]
        };
        return pick(chance, &function_words).to_owned();
    }
    let (stems, endings) = if language == SWEDISH {
        (SWEDISH_STEMS, SWEDISH_ENDINGS)
    } else {
        (ENGLISH_STEMS, ENGLISH_ENDINGS)
    };
    // Only Swedish writes compounds as one word.
    let is_compound = language == SWEDISH && chance.one_in(6);
    let prefix = chance.one_in(12).then(|| {
        let letters = ["k", "l", "st", "a", "e", "i", "o", "å", "r", "n", "m", "ö", "t", "d", "p"];
        (0..3).map(|_| pick(chance, &letters)).collect::<String>()
    });
    let second = if is_compound { pick(chance, stems) } else { "" };
    let first = pick(chance, stems);
    format!("{}{first}{second}{}", prefix.unwrap_or_default(), pick(chance, endings))
}

fn text(chance: &mut Chance, language: Language, words: usize) -> String {
    (0..words).map(|_| word(chance, language)).collect::<Vec<_>>().join(" ")
}

fn generated_entries(topics: usize) -> Vec<Entry<usize>> {
    let mut chance = Chance::new("pages", 7);
    let mut entries = Vec::new();
    for topic in 0..topics {
        for language in LANGUAGES {
            entries.push(Entry {
                topic,
                language,
                title: text(&mut chance, language, 4),
                synonyms: text(&mut chance, language, 8),
                places: Vec::new(),
                regions: Vec::new(),
                is_stub: false,
                body: text(&mut chance, language, BODY_WORDS),
                numbers: vec![format!("08-{} {} 00", 100 + topic % 900, 10 + topic % 90)],
            });
        }
    }
    entries
}

fn generated_index(topics: usize) -> &'static Index<usize> {
    static INDICES: [OnceLock<Index<usize>>; 2] = [OnceLock::new(), OnceLock::new()];
    let position = SIZES.iter().position(|size| *size == topics).unwrap();
    INDICES[position].get_or_init(|| {
        let index = Index::new(generated_entries(topics), shipped_forms());
        println!("{topics} pages: {index:?}");
        index
    })
}

fn shipped_forms() -> SearchForms {
    present::search_forms(&shipped::load_all(&embedded::files()).0)
}

/// The index of the shipped pages in both languages, with the texts it is made from.
fn shipped_index() -> Index<Topic> {
    let catalog = Rc::new(shipped::load_all(&embedded::files()).0);
    let both: [SharedTexts; 2] =
        LANGUAGES.map(|language| Rc::new(content::texts(language, &catalog)));
    present::index(&catalog, &both)
}

#[divan::bench(args = QUERIES, sample_count = 30)]
fn find_in_shipped_pages(bencher: Bencher<'_, '_>, query: &str) {
    let index = shipped_index();
    bencher.bench_local(|| index.find(black_box(query), SWEDISH, 20));
}

/// The wait at the first `/`: loading every text in both languages, and building the index.
#[divan::bench(sample_count = 10)]
fn load_texts_and_index_shipped_pages() -> Index<Topic> {
    shipped_index()
}

/// Building the index alone.
#[divan::bench(sample_count = 10)]
fn index_shipped_pages(bencher: Bencher<'_, '_>) {
    let catalog = Rc::new(shipped::load_all(&embedded::files()).0);
    let both: [SharedTexts; 2] =
        LANGUAGES.map(|language| Rc::new(content::texts(language, &catalog)));
    bencher.bench_local(|| present::index(&catalog, &both));
}

/// From the query so far to the first twenty hits.
#[divan::bench(args = QUERIES, consts = SIZES, sample_count = 30)]
fn find<const TOPICS: usize>(bencher: Bencher<'_, '_>, query: &str) {
    let index = generated_index(TOPICS);
    bencher.bench(|| index.find(black_box(query), SWEDISH, 20));
}

/// Building the index of generated pages.
#[divan::bench(args = SIZES, sample_count = 5)]
fn build_index(bencher: Bencher<'_, '_>, topics: usize) {
    let entries = generated_entries(topics);
    bencher
        .with_inputs(|| entries.clone())
        .bench_values(|entries| Index::new(entries, shipped_forms()));
}
