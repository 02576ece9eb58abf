//! The code of a number as a drawing: a camera of a phone reads it and offers to dial.

use maud::{Markup, html};

use crate::page::dial_code;

/// The code of a number; nothing where it has none.
pub fn of(number: &str) -> Option<Markup> {
    let modules = dial_code::modules(number)?;
    let side = modules.len();
    let view = format!("0 0 {side} {side}");
    Some(html! { svg.code viewBox=(view) aria-hidden="true" { path d=(path(&modules)) {} } })
}

/// The dark modules, a run of them in a row at a time.
fn path(modules: &[Vec<bool>]) -> String {
    let rows = modules.iter().enumerate();
    rows.flat_map(|(y, row)| {
        let runs = row.chunk_by(|one, next| one == next).scan(0, |x, run| {
            let start = *x;
            *x += run.len();
            Some((start, run))
        });
        let dark = runs.filter(|(_, run)| run.first() == Some(&true));
        dark.map(move |(x, run)| {
            let length = run.len();
            format!("M{x} {y}h{length}v1h-{length}z")
        })
    })
    .collect()
}
