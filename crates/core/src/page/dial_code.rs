//! A number as a code that the camera of a phone reads and offers to dial. The emergency number has none:
//! three digits are dialled sooner, and a code that somebody tries out would ring there.

use qrcode::{Color, EcLevel, QrCode};

/// Digits of the shortest number that has a code.
const DIGITS: usize = 4;

/// Modules of white around a code, as its standard asks.
const MARGIN: usize = 4;

/// Whether a number has a code.
pub fn is_for(number: &str) -> bool {
    dialled(number).count() >= DIGITS
}

/// What a phone dials of a number.
fn dialled(number: &str) -> impl Iterator<Item = char> {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+')
}

/// A code as rows of modules, its white margin with it: whether each is dark. Nothing where the number
/// has none.
pub fn modules(number: &str) -> Option<Vec<Vec<bool>>> {
    let address: String = "tel:".chars().chain(dialled(number)).collect();
    let code =
        is_for(number).then(|| QrCode::with_error_correction_level(address, EcLevel::M))?.ok()?;
    let width = code.width().max(1);
    let side = width + 2 * MARGIN;
    let colors = code.to_colors();
    let margin = || vec![vec![false; side]; MARGIN];
    let rows = colors.chunks(width).map(|row| {
        let light = [false; MARGIN];
        let dark = row.iter().map(|color| *color == Color::Dark);
        light.into_iter().chain(dark).chain(light).collect()
    });
    Some(margin().into_iter().chain(rows).chain(margin()).collect())
}
