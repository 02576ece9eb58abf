//! The README's screenshot as SVG, drawn by the program's own code.
//! `cargo run --example screenshot > docs/outcome.svg`

use std::{
    fmt::Write,
    io::{self, Write as _},
};

use chrono::NaiveDate;
use ratatui::{Terminal, backend::TestBackend, buffer::Cell, style::Modifier};
use vaksam::{
    app::{Message, Model, key::Key, update},
    content::embedded,
    frontends::tui::{self, PageView, PageViewState},
    language::Language,
    present,
    route::Caller,
    runtime::LoadedContent,
};

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
/// A cell in the picture, in points.
const CELL: (u16, u16) = (9, 19);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let content = LoadedContent::core(embedded::files());
    let texts = content.screen_texts(Language::DEFAULT);
    let night = NaiveDate::from_ymd_opt(2026, 11, 21).and_then(|day| day.and_hms_opt(2, 10, 0));
    let mut model = Model::new(
        content.catalog().clone(),
        Language::DEFAULT,
        Caller::default(),
        night.ok_or("no such moment")?,
    );
    for key in "2 k r enter 3 6 8 enter enter".split(' ') {
        let key: Key = key.parse()?;
        if let Some(intent) = model.scope().key(key) {
            update(&mut model, &Message::Intent(intent));
        }
    }
    let mut terminal = Terminal::new(TestBackend::new(COLUMNS, ROWS))?;
    let page = present::page(&model, &texts);
    terminal.draw(|frame| tui::draw(PageView::new(&page), &mut PageViewState::default(), frame))?;
    let picture = svg(terminal.backend().buffer().content())?;
    io::stdout().write_all(picture.as_bytes())?;
    Ok(())
}

/// One text element a word, each pinned to its column, so that any font keeps the columns.
fn svg(cells: &[Cell]) -> Result<String, std::fmt::Error> {
    let (wide, high) = (COLUMNS * CELL.0 + 20, ROWS * CELL.1 + 24);
    let mut out = String::new();
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" role=\"img\" \
         font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"15\">"
    )?;
    writeln!(out, "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1c1e22\"/>")?;
    let mut y = 27;
    for line in cells.chunks(usize::from(COLUMNS)) {
        let mut column = 0;
        for run in line.chunk_by(|a, b| a.style() == b.style() && is_blank(a) == is_blank(b)) {
            if let Some(first) = run.first().filter(|cell| !is_blank(cell)) {
                word(&mut out, (10 + CELL.0 * column, y), run, first)?;
            }
            column += u16::try_from(run.len()).unwrap_or_default();
        }
        y += CELL.1;
    }
    writeln!(out, "</svg>")?;
    Ok(out)
}

fn word(out: &mut String, (x, y): (u16, u16), run: &[Cell], first: &Cell) -> std::fmt::Result {
    let text: String = run.iter().map(Cell::symbol).collect();
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let length = CELL.0 * u16::try_from(run.len()).unwrap_or_default();
    let (weight, colour) = (weight(first), colour(first));
    writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" \
         lengthAdjust=\"spacingAndGlyphs\" fill=\"{colour}\"{weight}>{text}</text>"
    )
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " "
}

fn weight(cell: &Cell) -> &'static str {
    if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" }
}

const fn colour(cell: &Cell) -> &'static str {
    use ratatui::style::Color;
    match cell.fg {
        Color::Green => "#8fce91",
        Color::Red => "#f08d8d",
        Color::Yellow => "#e6cf7d",
        _ => "#d7dae0",
    }
}
