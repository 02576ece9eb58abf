//! A number as a code that the camera of a phone reads and offers to dial. The emergency number has none:
//! three digits are dialled sooner, and a code that somebody tries out would ring there.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// Digits of the shortest number that has a code.
const DIGITS: usize = 4;

/// Modules of white around a code, as its standard asks.
const MARGIN: usize = 4;

/// The code of a number; nothing where it has none.
pub fn of(number: &str) -> Option<Markup> {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if dialled.len() < DIGITS {
        return None;
    }
    let address = format!("tel:{dialled}");
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let side = code.width() + 2 * MARGIN;
    let view = format!("0 0 {side} {side}");
    Some(html! { svg.code viewBox=(view) aria-hidden="true" { path d=(path(&code)) {} } })
}

/// The dark modules, a run of them in a row at a time.
fn path(code: &QrCode) -> String {
    let colors = code.to_colors();
    let rows = colors.chunks(code.width().max(1)).enumerate();
    rows.flat_map(|(y, row)| {
        let runs = row.chunk_by(|one, next| one == next).scan(0, |x, run| {
            let start = *x;
            *x += run.len();
            Some((start, run))
        });
        let dark = runs.filter(|(_, run)| run.first() == Some(&Color::Dark));
        dark.map(move |(x, run)| {
            let (x, y, length) = (x + MARGIN, y + MARGIN, run.len());
            format!("M{x} {y}h{length}v1h-{length}z")
        })
    })
    .collect()
}
