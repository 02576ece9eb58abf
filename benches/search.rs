//! A keystroke in the search, on the pages that are shipped, on as many made up and on ten thousand;
//! and reading them. Made up are the words, but as Swedish and English make theirs: stems, compounds
//! and endings, few of them often and most of them seldom. `cargo bench --bench search`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a bench"
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

use chance::Chance;

fn main() {
    divan::main();
}

/// About as many as are shipped, and many more.
const SIZES: [usize; 2] = [400, 10_000];
/// What a page says besides its title and synonyms, in words.
const BODY: usize = 110;

/// What is typed, the last letter of it being the keystroke.
const TYPED: [&str; 12] = [
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

const SWEDISH: &[&str] = &[
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
const ENGLISH: &[&str] = &[
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
const SWEDISH_ENDS: &[&str] =
    &["", "a", "en", "et", "er", "ar", "or", "erna", "arna", "s", "ens", "are", "ning", "ande"];
const ENGLISH_ENDS: &[&str] = &["", "s", "ed", "ing", "er", "ers", "ion", "ment", "ly", "able"];

fn pick<'a>(chance: &mut Chance, from: &[&'a str]) -> &'a str {
    from[chance.below(from.len())]
}

/// A word out of a long list of them, the first far more often than the last.
fn word(chance: &mut Chance, language: Language) -> String {
    // A third of all words are the small ones of which there are few.
    if chance.one_in(3) {
        let small = match language {
            Language::Swedish => {
                ["och", "att", "det", "som", "en", "på", "är", "för", "den", "inte"]
            }
            Language::English => ["the", "of", "and", "to", "in", "that", "is", "for", "it", "not"],
        };
        return pick(chance, &small).to_owned();
    }
    let (stems, ends) = match language {
        Language::Swedish => (SWEDISH, SWEDISH_ENDS),
        Language::English => (ENGLISH, ENGLISH_ENDS),
    };
    // Swedish writes together what English writes apart.
    let compound = language == Language::Swedish && chance.one_in(6);
    let made_up = chance.one_in(12).then(|| {
        let of = ["k", "l", "st", "a", "e", "i", "o", "å", "r", "n", "m", "ö", "t", "d", "p"];
        (0..3).map(|_| pick(chance, &of)).collect::<String>()
    });
    let second = if compound { pick(chance, stems) } else { "" };
    let first = pick(chance, stems);
    format!("{}{first}{second}{}", made_up.unwrap_or_default(), pick(chance, ends))
}

fn text(chance: &mut Chance, language: Language, words: usize) -> String {
    (0..words).map(|_| word(chance, language)).collect::<Vec<_>>().join(" ")
}

fn entries(topics: usize) -> Vec<Entry<usize>> {
    let mut chance = Chance::new("pages", 7);
    let mut entries = Vec::new();
    for topic in 0..topics {
        for language in Language::ALL {
            entries.push(Entry {
                topic,
                language,
                title: text(&mut chance, language, 4),
                synonyms: text(&mut chance, language, 8),
                body: text(&mut chance, language, BODY),
                numbers: vec![format!("08-{} {} 00", 100 + topic % 900, 10 + topic % 90)],
            });
        }
    }
    entries
}

fn index(topics: usize) -> &'static Index<usize> {
    static MADE: [OnceLock<Index<usize>>; 2] = [OnceLock::new(), OnceLock::new()];
    let at = SIZES.iter().position(|size| *size == topics).unwrap();
    MADE[at].get_or_init(|| {
        let index = Index::new(entries(topics), SearchForms::swedish_and_english());
        println!("{topics} pages: {index:?}");
        index
    })
}

/// What finds the pages that are shipped, in both languages.
fn read_shipped() -> Index<Topic> {
    let catalog = Rc::new(shipped::load_all(&embedded::files()).0);
    let both: [SharedTexts; 2] =
        Language::ALL.map(|language| Rc::new(content::texts(language, &catalog)));
    present::index(&catalog, &both)
}

#[divan::bench(args = TYPED, sample_count = 30)]
fn keystroke_in_what_is_shipped(bencher: Bencher<'_, '_>, typed: &str) {
    let index = read_shipped();
    bencher.bench_local(|| index.find(black_box(typed), Language::Swedish, 20));
}

/// What somebody waits for who types the first `/`: every text in both languages and the index.
#[divan::bench(sample_count = 10)]
fn shipped_with_all_its_words() -> Index<Topic> {
    read_shipped()
}

/// The index alone.
#[divan::bench(sample_count = 10)]
fn shipped_alone(bencher: Bencher<'_, '_>) {
    let catalog = Rc::new(shipped::load_all(&embedded::files()).0);
    let both: [SharedTexts; 2] =
        Language::ALL.map(|language| Rc::new(content::texts(language, &catalog)));
    bencher.bench_local(|| present::index(&catalog, &both));
}

/// A keystroke, from all that is typed so far to the first twenty hits.
#[divan::bench(args = TYPED, consts = SIZES, sample_count = 30)]
fn keystroke<const TOPICS: usize>(bencher: Bencher<'_, '_>, typed: &str) {
    let index = index(TOPICS);
    bencher.bench(|| index.find(black_box(typed), Language::Swedish, 20));
}

/// What somebody waits for who opens the search first.
#[divan::bench(args = SIZES, sample_count = 5)]
fn read(bencher: Bencher<'_, '_>, topics: usize) {
    let entries = entries(topics);
    bencher
        .with_inputs(|| entries.clone())
        .bench_values(|entries| Index::new(entries, SearchForms::swedish_and_english()));
}
