//! A number in large digits with the same number as text: beside them where it fits, else under them.

use crate::{frontends::columns::Columns as _, page::Meaning};

use super::{context::LayoutContext, row::Row, text::spaces, theme::STRONG};

/// Least columns between the large digits and what stands beside them.
const BESIDE_DIGITS: usize = 4;

/// The number as text beside the large digits where all its rows fit there, else under them.
pub(super) fn beside<'a>(
    context: &LayoutContext<'a>,
    digits: Vec<String>,
    text: Vec<Row<'a>>,
    is_spacious: bool,
) -> Vec<Row<'a>> {
    let digits = on_field(context, digits, is_spacious);
    let column =
        digits.iter().map(|row| row.line.width()).max().unwrap_or_default() + BESIDE_DIGITS;
    let widest = text.iter().map(|row| row.line.width()).max().unwrap_or_default();
    let fits = column + widest <= context.width && text.len() <= digits.len();
    let mut text = text.into_iter();
    let mut rows: Vec<Row<'a>> = Vec::new();
    for mut row in digits {
        if let Some(told) = fits.then(|| text.next()).flatten() {
            row.line.push_span(spaces(column.saturating_sub(row.line.width())));
            row.line.spans.extend(told.line.spans);
        }
        rows.push(row);
    }
    if !fits && is_spacious {
        rows.push(Row::default());
    }
    rows.extend(text);
    rows
}

/// The digits as rows: where somebody is in danger now, on a field in the colour of 112.
fn on_field<'a>(
    context: &LayoutContext,
    mut digits: Vec<String>,
    is_spacious: bool,
) -> Vec<Row<'a>> {
    let ground = context.theme.ground(Meaning::Danger).filter(|_| context.is_alarm);
    let widest = digits.iter().map(|row| row.width()).max().unwrap_or_default();
    if is_spacious && ground.is_some() {
        digits.insert(0, String::new());
        digits.push(String::new());
    }
    let row = |text: String| match ground {
        Some(ground) => Row::new(format!("  {text:widest$}  "), ground),
        None => Row::new(text, STRONG),
    };
    let rows = digits.into_iter().map(row);
    rows.map(|row| Row { is_lead: true, ..row }).collect()
}
