//! Pictures of the screen as SVG, drawn by the program's own code.
//!
//! - `cargo run --example pictures -- card > docs/card.svg`: the README's picture of the call card
//! - `cargo run --example pictures -- way > docs/way.svg`: the way to it, a few keys at a time
//! - `cargo run --example pictures -- all FOLDER`: the pages that are compared with their drawings, in
//!   every size, dark and light, in both languages; `scripts/pictures.sh` makes PNG of them

use std::{
    error::Error,
    fmt::{self, Write},
    fs,
    io::{self, Write as _},
    path::Path,
};

use chrono::NaiveDate;
use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};
use vaksam::{
    app::{Message, Model, StartAt, key::Key, update},
    content::embedded,
    frontends::tui::{self, PageView, PageViewState},
    ids::{CaseId, Id},
    language::Language,
    present,
    route::Caller,
    runtime::LoadedContent,
    text::SharedTexts,
};

const SIZE: (u16, u16) = (80, 24);
const SIZES: [(u16, u16); 7] =
    [(40, 12), (60, 20), (80, 24), (100, 30), (120, 40), (160, 50), (200, 60)];
/// From the start page by the quick check of a hotel's reception to the call card: what is pressed between
/// two pictures.
const WAY: [&str; 8] = ["2", "v ä x j ö", "enter", "2", "1", "8", "a", "k"];
/// The case with which the page of a class begins.
const CLASS: &str = "hotel-room-214";
/// The page of a class in two languages at once.
const IN_BOTH: &str = "class-both";
/// What is drawn in every size, and the keys that lead there.
const PAGES: [(&str, &str); 29] = [
    ("start", ""),
    ("place", "2 v ä"),
    ("quick", "2 v ä x j ö enter 2 1 8 down o"),
    ("gate", "2 v ä x j ö enter 2 1 3 k"),
    ("card", "2 v ä x j ö enter 2 1 8 a k"),
    ("asks-for-help", "2 v ä x j ö enter 2 1 3 k n k"),
    ("danger", "2 v ä x j ö enter 2 1 1 k"),
    ("emergency", "!"),
    ("search", "/ p a s s"),
    ("work", "2 v ä x j ö enter"),
    ("next", "2 v ä x j ö enter 2 1 8 a k n"),
    ("why", "2 v ä x j ö enter 2 1 8 a k v"),
    ("steps", "2 v ä x j ö enter 2 1 8 a k a"),
    ("number", "2 v ä x j ö enter 2 1 8 a k i"),
    ("call", "3 v ä x j ö enter"),
    ("ready", "5 down down down enter enter y"),
    ("hidden", "d"),
    ("training", "4"),
    ("training-with-class", "4 4 3 enter enter esc"),
    ("refresher", "4 5"),
    ("refresher-signs", "4 5 enter down"),
    ("refresher-call", "4 5 enter space k"),
    ("refresher-feedback", "4 5 enter space k enter"),
    (
        "refresher-sum",
        "4 5 enter space k enter enter enter space k enter enter enter space k enter enter",
    ),
    ("class", "enter enter 1 2 space 8 space t"),
    (IN_BOTH, "enter enter 1 2 space 8 space t"),
    ("class-call", "enter enter enter enter enter 3 space 4 space 1 1 space 2 space t"),
    ("class-question", "enter enter enter enter enter enter 3 space 4 space 1 1 space 2 space"),
    ("class-key", "enter enter enter enter enter enter enter"),
];
/// A cell in the picture, in points.
const CELL: (u16, u16) = (9, 19);
/// Around the screen, in points.
const MARGIN: u16 = 12;
/// Seconds that each picture of the way stands, and the last one.
const STANDS: (u16, u16) = (2, 6);
/// The README's pictures.
const DARK: Palette = Palette {
    name: "dark",
    ground: "#1c1e22",
    text: "#d7dae0",
    chips: ["#8fce91", "#e6cf7d", "#2f5fc4", "#b3261e"],
};
const PALETTES: [Palette; 3] = [
    DARK,
    Palette {
        name: "light",
        ground: "#ffffff",
        text: "#000000",
        chips: ["#00d900", "#e5e500", "#0000b2", "#990000"],
    },
    Palette {
        name: "windows",
        ground: "#0c0c0c",
        text: "#cccccc",
        chips: ["#16c60c", "#f9f1a5", "#0037da", "#c50f1f"],
    },
];

/// The colours of a terminal.
struct Palette {
    name: &'static str,
    ground: &'static str,
    text: &'static str,
    /// The grounds of chips: bright green, bright yellow, blue, red.
    chips: [&'static str; 4],
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let swedish = Language::DEFAULT;
    let picture = match *arguments {
        ["card"] => still(&screen(begin(swedish)?, None, &WAY.join(" "), SIZE)?, &DARK)?,
        ["way"] => moving(&way(swedish)?, &DARK)?,
        ["all", folder] => return all(Path::new(folder)),
        _ => return Err("say which: card, way, or all and a folder".into()),
    };
    io::stdout().write_all(picture.as_bytes())?;
    Ok(())
}

/// Every page in every size, language and palette.
fn all(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for (name, keys) in PAGES {
        for language in embedded::languages().iter() {
            for size in SIZES {
                let mut begin = begin(language)?;
                if name.starts_with("class") {
                    let start = StartAt::Class(Some(CaseId::new(CLASS).ok_or(CLASS)?));
                    update(&mut begin.0, &Message::Start(start));
                }
                let other = embedded::languages().iter().find(|other| *other != language);
                let other = other.filter(|_| name == IN_BOTH).map(texts);
                let screen = screen(begin, other.as_ref(), keys, size)?;
                for palette in &PALETTES {
                    let (width, height) = size;
                    let code = language.code();
                    let file = format!("{name}-{width}x{height}-{code}-{}.svg", palette.name);
                    fs::write(folder.join(file), still(&screen, palette)?)?;
                }
            }
        }
    }
    Ok(())
}

/// The start page, and what is seen on the way.
fn way(language: Language) -> Result<Vec<Buffer>, Box<dyn Error>> {
    let mut pressed = String::new();
    let mut seen = vec![screen(begin(language)?, None, &pressed, SIZE)?];
    for keys in WAY {
        pressed.extend([keys, " "]);
        seen.push(screen(begin(language)?, None, &pressed, SIZE)?);
    }
    Ok(seen)
}

/// A session at ten past two on a Saturday, with all content read and indexed.
fn begin(language: Language) -> Result<(Model, SharedTexts), Box<dyn Error>> {
    let mut content = LoadedContent::core(embedded::files());
    content.load_deferred();
    let night = NaiveDate::from_ymd_opt(2026, 11, 21).and_then(|day| day.and_hms_opt(2, 10, 0));
    let night = night.ok_or("no such moment")?;
    let catalog = content.catalog();
    let mut model = Model::new(catalog.clone(), language, Caller::default(), night);
    let texts = content.screen_texts(language);
    let index = present::index(catalog, std::slice::from_ref(&texts));
    update(&mut model, &Message::Indexed(index.into()));
    Ok((model, texts))
}

/// All words of a language.
fn texts(language: Language) -> SharedTexts {
    let mut content = LoadedContent::core(embedded::files());
    content.load_deferred();
    content.screen_texts(language)
}

/// What is seen after some keys, in another language as well where one is given.
fn screen(
    (mut model, texts): (Model, SharedTexts),
    other: Option<&SharedTexts>,
    keys: &str,
    (width, height): (u16, u16),
) -> Result<Buffer, Box<dyn Error>> {
    for key in keys.split_whitespace() {
        let key: Key = key.parse()?;
        if let Some(intent) = model.scope().key(key) {
            update(&mut model, &Message::Intent(intent));
        }
    }
    let mut terminal = Terminal::new(TestBackend::new(width, height))?;
    let other = other.map(|texts| &**texts);
    let page = present::page_with(&model, &texts, other, present::Extent::Whole);
    let mut view = PageViewState::default();
    terminal.draw(|frame| tui::draw(PageView::new(&page), &mut view, frame))?;
    Ok(terminal.backend().buffer().clone())
}

fn still(screen: &Buffer, palette: &Palette) -> Result<String, fmt::Error> {
    let mut out = String::new();
    frame(&mut out, screen, palette)?;
    draw(&mut out, screen, palette)?;
    writeln!(out, "</svg>")?;
    Ok(out)
}

/// One screen after another, for ever; the last alone for who wants nothing to move.
fn moving(screens: &[Buffer], palette: &Palette) -> Result<String, fmt::Error> {
    let before = u16::try_from(screens.len()).unwrap_or(u16::MAX) - 1;
    let whole = before * STANDS.0 + STANDS.1;
    let mut out = String::new();
    let Some(first) = screens.first() else { return Ok(out) };
    frame(&mut out, first, palette)?;
    writeln!(out, "<style>")?;
    writeln!(out, "g {{ visibility: hidden; animation: {whole}s step-end infinite }}")?;
    for n in 0..=before {
        let percent = |seconds: u16| 100.0 * f32::from(seconds) / f32::from(whole);
        let from = percent(n * STANDS.0);
        let until = percent(if n == before { whole } else { (n + 1) * STANDS.0 });
        writeln!(
            out,
            "@keyframes f{n} {{ 0%, {until:.2}% {{ visibility: hidden }} {from:.2}% {{ visibility: visible }} }}"
        )?;
        writeln!(out, "#f{n} {{ animation-name: f{n} }}")?;
    }
    writeln!(
        out,
        "@media (prefers-reduced-motion) {{ g {{ animation: none }} #f{before} {{ visibility: visible }} }}"
    )?;
    writeln!(out, "</style>")?;
    for (n, screen) in screens.iter().enumerate() {
        writeln!(out, "<g id=\"f{n}\">")?;
        draw(&mut out, screen, palette)?;
        writeln!(out, "</g>")?;
    }
    writeln!(out, "</svg>")?;
    Ok(out)
}

fn frame(out: &mut String, screen: &Buffer, palette: &Palette) -> fmt::Result {
    let wide = screen.area.width * CELL.0 + 2 * MARGIN;
    let high = screen.area.height * CELL.1 + 2 * MARGIN;
    let ground = palette.ground;
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" role=\"img\" \
         shape-rendering=\"crispEdges\" font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"15\">"
    )?;
    writeln!(out, "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{ground}\"/>")
}

/// Grounds first, then one element a word or a row of blocks, each pinned to its column, so that any
/// font keeps the columns.
fn draw(out: &mut String, screen: &Buffer, palette: &Palette) -> fmt::Result {
    let mut y = MARGIN;
    for line in screen.content().chunks(usize::from(screen.area.width)) {
        let mut x = MARGIN;
        for run in line.chunk_by(|a, b| palette.ground(a) == palette.ground(b)) {
            let wide = columns(run);
            let ground = run.first().map(|cell| palette.ground(cell));
            if let Some(ground) = ground.filter(|ground| *ground != palette.ground) {
                rectangle(out, (x, y), (wide, CELL.1), ground)?;
            }
            x += wide;
        }
        x = MARGIN;
        for run in line.chunk_by(|a, b| a.style() == b.style() && shape(a) == shape(b)) {
            let Some(first) = run.first() else { continue };
            let (wide, text) = (columns(run), palette.colours(first).0);
            match shape(first) {
                Shape::Blank => {}
                Shape::Block { from, rows } => {
                    rectangle(out, (x, y + from), (wide, rows), text)?;
                }
                Shape::Text => word(out, (x, y + 15), run, text)?,
            }
            x += wide;
        }
        y += CELL.1;
    }
    Ok(())
}

/// The width of a run, in points.
fn columns(run: &[Cell]) -> u16 {
    CELL.0 * u16::try_from(run.len()).unwrap_or_default()
}

/// What a cell shows.
#[derive(PartialEq, Eq)]
enum Shape {
    Blank,
    Text,
    /// A part of the cell's height is filled: its upper edge and height, in points.
    Block {
        from: u16,
        rows: u16,
    },
}

fn shape(cell: &Cell) -> Shape {
    let half = CELL.1 / 2;
    match cell.symbol() {
        " " => Shape::Blank,
        "█" => Shape::Block { from: 0, rows: CELL.1 },
        "▀" => Shape::Block { from: 0, rows: half },
        "▄" => Shape::Block { from: half, rows: CELL.1 - half },
        _ => Shape::Text,
    }
}

fn rectangle(
    out: &mut String,
    (x, y): (u16, u16),
    (wide, high): (u16, u16),
    fill: &str,
) -> fmt::Result {
    writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"{fill}\"/>")
}

fn word(out: &mut String, (x, y): (u16, u16), run: &[Cell], fill: &str) -> fmt::Result {
    let text: String = run.iter().map(Cell::symbol).collect();
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let length = columns(run);
    let is = |modifier| run.first().is_some_and(|cell| cell.modifier.contains(modifier));
    let weight = if is(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let dim = if is(Modifier::DIM) { " opacity=\"0.5\"" } else { "" };
    writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" \
         lengthAdjust=\"spacingAndGlyphs\" fill=\"{fill}\"{weight}{dim}>{text}</text>"
    )
}

impl Palette {
    fn ground(&self, cell: &Cell) -> &'static str {
        self.colours(cell).1
    }

    /// Of the text and of the ground.
    fn colours(&self, cell: &Cell) -> (&'static str, &'static str) {
        let [green, yellow, blue, red] = self.chips;
        let colour = |colour, own| match colour {
            Color::Black => "#101114",
            Color::White => "#ffffff",
            Color::LightGreen => green,
            Color::LightYellow => yellow,
            Color::Blue => blue,
            Color::Red => red,
            _ => own,
        };
        let (text, ground) = (colour(cell.fg, self.text), colour(cell.bg, self.ground));
        if cell.modifier.contains(Modifier::REVERSED) { (ground, text) } else { (text, ground) }
    }
}
