//! The quick check: the gates first, then the signs, on one screen, and on to whom to ring.

use crate::{
    app::{
        intent::Intent,
        marking::{self, MarkChange},
        navigation::{self, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::{GateId, SignId},
    reference::Topic,
};

/// The quick check.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QuickCheck {
    /// After the gates and the signs comes the row that goes on.
    pub selected: usize,
    /// Nothing is marked, and whether that is meant has been asked.
    pub asks: bool,
}

/// What a row asks.
enum Row {
    Gate(GateId),
    Sign(SignId),
}

fn row(app: &AppState, row: usize) -> Option<Row> {
    let gates = app.gates();
    match row.checked_sub(gates.len()) {
        None => gates.into_iter().nth(row).map(Row::Gate),
        Some(nth) => app.quick().get(nth).cloned().map(Row::Sign),
    }
}

impl QuickCheck {
    /// Whether there is more to read about the selected row.
    pub fn has_details(&self, app: &AppState) -> bool {
        matches!(row(app, self.selected), Some(Row::Sign(_)))
    }
}

impl ScreenState for QuickCheck {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MARKING
    }

    fn rows(&self, app: &AppState) -> usize {
        app.gates().len() + app.quick().len() + 1
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
        self.asks = false;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let done = self.rows(app) - 1;
        if marking::goes_on(intent, done) {
            if app.answers.is_empty() && !self.asks {
                (self.selected, self.asks) = (done, true);
                return Transition::Stay;
            }
            return Transition::Open(Destination::Outcome);
        }
        if let Intent::Details { row: nth } = *intent {
            return match row(app, nth) {
                Some(Row::Sign(sign)) => navigation::details(Some(Topic::Sign(sign))),
                Some(Row::Gate(_)) | None => Transition::Stay,
            };
        }
        let Some((nth, change)) = MarkChange::of(intent) else { return Transition::Stay };
        self.select(nth);
        match row(app, nth) {
            Some(Row::Gate(gate)) => marking::mark_gate(app, &gate, change),
            Some(Row::Sign(sign)) => marking::mark_sign(app, &sign, change),
            None => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
