//! Papers about one's own work, of every sector and role, in both languages, for a municipality, a county
//! and no place: every number is one of the ladders', registered and whole; what does not fit is told by
//! `scripts/paper.sh`, which prints them.

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;
use vaksam::{
    assess::{Answers, Assessment, Ground},
    content::catalog::Place,
    frontends::paper::{Layout, PaperFormat},
    ids::{CountyId, Id},
    language::Language,
    page::{Block, Page},
    present,
    route::{Caller, route_of},
};

use crate::{
    content::{complained, printed, vaksam},
    languages::{LANGUAGES, position},
};

use super::{World, day, letters, numbers, tags, written_as};

/// Rows of a paper as text: A4 has 70 at six to an inch, and many printers put more on it. That a paper
/// is one page is held of HTML, by `scripts/paper.sh`.
const ROWS: usize = 72;

/// The moment that papers are printed at here.
const TODAY: &str = "2026-11-30";

fn places(world: &World) -> [Option<Place>; 3] {
    let mut all = world.catalog.municipalities.all();
    let municipality = all.find(|own| &*own.name == "Växjö").cloned().unwrap();
    let county = CountyId::new("O").unwrap();
    [Some(Place::Municipality(municipality)), Some(Place::County(county)), None]
}

/// Every role at every place.
fn callers(world: &World) -> Vec<Caller> {
    let guides = world.catalog.guides.values();
    let roles = guides.flat_map(|guide| guide.roles.iter().map(|role| (&guide.sector, &role.id)));
    let caller = |(sector, role): (_, _), place: Option<Place>| Caller {
        place,
        sector: Some(Clone::clone(sector)),
        role: Some(Clone::clone(role)),
    };
    let places = places(world);
    roles.flat_map(|role| places.clone().map(|place| caller(role, place))).collect()
}

struct Printed {
    layout: Layout,
    caller: Caller,
    language: Language,
    page: Page,
}

impl Printed {
    fn written(&self, form: PaperFormat) -> String {
        written_as(self.layout, vec![self.page.clone()], self.language, form)
    }

    fn name(&self) -> String {
        format!("{} {:?} {:?}", self.page.id, self.language, self.caller)
    }
}

fn papers(world: &World) -> Vec<Printed> {
    let callers = callers(world);
    assert!(callers.len() >= 3 * 28, "{}", callers.len());
    let both = callers.into_iter().flat_map(|caller| LANGUAGES.map(|own| (caller.clone(), own)));
    let of_caller = |(caller, language): (Caller, Language)| {
        let texts = &world.texts[position(language)];
        let sheet = present::sheet(&caller, &world.catalog, day(TODAY), texts);
        let card = present::wallet_card(&caller, &world.catalog, day(TODAY), texts);
        let card = card.into_iter().map(|page| (Layout::WalletCards, page));
        let list = present::checklist(&caller, &world.catalog, day(TODAY), texts);
        let empty = Answers::default();
        let note = present::note(&caller, empty, &world.catalog, day(TODAY), texts);
        let sheets = [sheet, list, note].map(|page| (Layout::OneSheet, page));
        let pages: Vec<_> = card.chain(sheets).collect();
        pages.into_iter().map(move |(layout, page)| Printed {
            layout,
            caller: caller.clone(),
            language,
            page,
        })
    };
    both.flat_map(of_caller).collect()
}

/// Every number that a ladder leads somebody to in the hours of a week.
fn of_ladders(world: &World, caller: &Caller) -> BTreeSet<String> {
    let grounds = [Ground::Danger, Ground::Child, Ground::BothFilled, Ground::EnoughAlone];
    let from = day(TODAY);
    let hours = (0..7 * 24).map(|hour| from + std::time::Duration::from_secs(hour * 3_600));
    let routes = hours.flat_map(|at| {
        grounds.map(|ground| route_of(&Assessment::assumed(ground), caller, at, &world.catalog))
    });
    let numbers = routes.flat_map(|route| {
        let ladder = route.ladder(&world.catalog).into_iter();
        let numbers = ladder.filter_map(|rung| rung.contact(&world.catalog)?.number.clone());
        numbers.map(|number| number.as_str().to_owned()).collect::<Vec<_>>()
    });
    numbers.collect()
}

#[test]
fn every_number_on_them_is_registered_whole_and_one_of_the_ladders() {
    let world = World::new();
    let mut found = 0;
    for paper in papers(&world) {
        found += numbers::assert_registered_as(paper.layout, &world, &paper.page, paper.language);
        // The ladders of a place do not depend on the language.
        if position(paper.language) > 0 {
            continue;
        }
        let allowed = of_ladders(&world, &paper.caller);
        let shown = paper.page.blocks.iter().filter_map(|block| match block {
            Block::Card(card) => card.number.clone(),
            _ => None,
        });
        let shown: Vec<String> = shown.collect();
        assert!(shown.iter().all(|number| allowed.contains(number)), "{}: {shown:?}", paper.name());
        match paper.page.id.screen {
            "wallet-front" => {
                assert_eq!(shown.len(), 3, "{}", paper.name());
                assert_eq!(shown[0], "112", "{}", paper.name());
            }
            // The same once more with their codes, but the emergency number.
            "wallet-back" => {
                assert_eq!(shown.len(), 2, "{}", paper.name());
                assert!(!shown.contains(&"112".to_owned()), "{}", paper.name());
            }
            _ => assert!(shown.len() >= 3, "{}", paper.name()),
        }
    }
    assert!(found > 2_000, "{found}");
}

#[test]
fn they_fit_a_sheet_and_say_the_same_as_text_and_as_html() {
    let world = World::new();
    for paper in papers(&world) {
        let text = paper.written(PaperFormat::Text);
        // A checklist as text takes two sheets; as HTML one.
        let sheets = if paper.page.id.screen == "checklist" { 2 } else { 1 };
        let rows = text.lines().count();
        assert!(rows <= sheets * ROWS, "{}: {rows}", paper.name());
        for line in text.lines() {
            assert!(line.width() <= 80 && !line.contains('\u{a0}'), "{}: {line}", paper.name());
            assert!(!line.chars().any(char::is_control), "{}: {line:?}", paper.name());
        }
        for id in ["ui-", "sign-", "contact-", "step-", "role-", "sector-", "note-"] {
            assert!(!text.split_whitespace().any(|word| word.starts_with(id)), "{text}");
        }
        let html = paper.written(PaperFormat::Html);
        let pieces = tags::read(&html).unwrap_or_else(|fault| panic!("{}: {fault}", paper.name()));
        let said: String = pieces.iter().filter(|p| p.is_shown()).map(|p| &*p.text).collect();
        let copies = if paper.layout == Layout::WalletCards { 8 } else { 1 };
        // A table has its columns in another order as text, and a point another dash.
        let all = |text: &str| {
            let letters = letters(text).replace('_', "").replace('–', "-");
            let mut letters: Vec<char> = letters.chars().collect();
            letters.sort_unstable();
            String::from_iter(letters)
        };
        assert_eq!(all(&text.repeat(copies)), all(&said), "{}", paper.name());
    }
}

#[test]
fn each_has_the_day_of_its_numbers_and_room_for_a_number_of_ones_own() {
    let world = World::new();
    for paper in papers(&world) {
        let text = paper.written(PaperFormat::Text);
        // The front of a card has its back for that.
        if paper.page.id.screen != "wallet-front" {
            let rooms = paper.page.blocks.iter().filter(|one| matches!(one, Block::Field(_)));
            assert!(rooms.count() > 0, "{}", paper.name());
            assert!(text.contains(TODAY), "{}", paper.name());
            assert!(text.matches("2026-").count() > 1, "{}", paper.name());
        }
    }
}

#[test]
fn the_command_prints_one_for_a_role_and_one_for_each_role_without() {
    let world = World::new();
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        let caller = callers(&world).into_iter().find(|caller| {
            let role = caller.role.as_ref().map(Id::as_str);
            caller.sector.as_ref().map(Id::as_str) == Some("hotel") && role == Some("reception")
        });
        let caller = caller.unwrap();
        let sheet = vec![present::sheet(&caller, &world.catalog, day(TODAY), texts)];
        let list = vec![present::checklist(&caller, &world.catalog, day(TODAY), texts)];
        let empty = Answers::default();
        let note = vec![present::note(&caller, empty, &world.catalog, day(TODAY), texts)];
        let card = present::wallet_card(&caller, &world.catalog, day(TODAY), texts).to_vec();
        for (paper, layout, pages) in [
            ("sheet", Layout::OneSheet, sheet),
            ("checklist", Layout::OneSheet, list),
            ("note", Layout::OneSheet, note),
            ("card", Layout::WalletCards, card),
        ] {
            let all = ["print", paper, "--sector", "hotel", "-p", "Växjö", "--at"];
            let all = [&all[..], &["2026-11-30T12:00", "-L", language.code()]].concat();
            let output = vaksam(&[&all[..], &["--role", "reception"]].concat(), b"");
            assert!(output.status.success() && complained(&output).is_empty(), "{output:?}");
            let text = written_as(layout, pages.clone(), language, PaperFormat::Text);
            assert_eq!(printed(&output), text);
            let output = vaksam(&all, b"");
            let sheets = printed(&output).split('\u{c}').count();
            assert_eq!(sheets, pages.len() * 4, "{paper}");
        }
    }
}

#[test]
fn what_was_asked_for_wrongly_is_answered_with_what_would_be_right() {
    for (line, said) in [
        ("print sheet", "hotel"),
        ("print card --sector hotell", "\"hotel\"?"),
        ("print card --sector hotel --role recepton", "\"reception\"?"),
        ("print card --role reception", "vaksam: "),
        ("print shet --sector hotel", "\"sheet\"?"),
        ("print sheet --sector hotel --format pdf", "html"),
        ("print sheet --sector hotel --key", "--"),
        ("print sheet --sector hotel --answers -", "--"),
        ("print language --sector hotel", "--"),
        ("print sheet --sector hotel -p Vaxjoo", "Vaxjoo"),
    ] {
        let [swedish, english] = ["sv", "en"].map(|language| {
            let arguments: Vec<&str> = line.split(' ').chain(["-L", language]).collect();
            let output = vaksam(&arguments, b"");
            assert_eq!(output.status.code(), Some(2), "{line} {output:?}");
            assert_eq!(printed(&output), "", "{line}");
            let told = complained(&output).lines().next().unwrap().to_owned();
            assert!(told.contains(said), "{line}: {told}");
            told
        });
        assert_ne!(swedish, english, "{line}");
    }
}
