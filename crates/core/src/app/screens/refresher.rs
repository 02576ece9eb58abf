//! A refresher: of each case its story, the signs to mark, whom to call now, and what is said of it;
//! at the end the sum, and when it is time again. Dropping the screen forgets what was marked.

use crate::{
    app::{
        bindings::{Action, Context},
        intent::Intent,
        keymap::RowKeys,
        marking::{self, MarkChange},
        navigation::{self, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::SignId,
    page::InputKind,
    training::{
        Scene,
        call::{self, Recipient},
        refresher::{Refresher, RefresherStage, offered_signs},
    },
};

/// A refresher on its way.
#[derive(Debug, Clone)]
pub struct RefresherView {
    pub run: Refresher,
    /// What is asked now.
    pub rows: Vec<RefresherRow>,
    pub selected: usize,
}

/// Something to mark or to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefresherRow {
    Sign(SignId),
    /// On to whom to call.
    Done,
    Recipient(Recipient),
}

impl RefresherView {
    /// The refresher of the day; `None` without cases.
    pub fn new(app: &AppState) -> Option<Self> {
        let run = Refresher::new(app.now.date(), &app.catalog);
        run.case()?;
        let rows = rows(app, &run);
        Some(Self { run, rows, selected: 0 })
    }

    fn change(&mut self, app: &AppState, change: impl FnOnce(&mut Refresher)) {
        change(&mut self.run);
        self.lay_out(app);
    }

    fn lay_out(&mut self, app: &AppState) {
        self.rows = rows(app, &self.run);
        self.selected = 0;
    }

    fn mark(&mut self, app: &AppState, intent: &Intent) {
        if marking::goes_on(intent, self.rows.len().saturating_sub(1)) {
            return self.change(app, Refresher::forward);
        }
        let Some((row, change)) = MarkChange::of(intent) else { return };
        if let Some(RefresherRow::Sign(sign)) = self.rows.get(row) {
            let answer = change.apply(self.run.answers().sign(sign));
            self.run.mark_sign(sign, answer);
            self.selected = row;
        }
    }

    fn choose(&mut self, app: &AppState, row: usize) {
        if let Some(RefresherRow::Recipient(recipient)) = self.rows.get(row).cloned() {
            self.change(app, |run| run.choose(&recipient, &app.catalog));
        }
    }

    /// On from what is said of a case. With the sum its cases are remembered as done, where that was
    /// asked for.
    fn go_on(&mut self, app: &mut AppState) -> Transition {
        self.change(app, Refresher::forward);
        if self.run.stage() == RefresherStage::Sum {
            navigation::remember_done(app, self.run.cases())
        } else {
            Transition::Stay
        }
    }
}

fn rows(app: &AppState, run: &Refresher) -> Vec<RefresherRow> {
    let case = run.case().and_then(|case| app.catalog.cases.get(case));
    match (run.stage(), case) {
        (RefresherStage::Signs, Some(case)) => {
            let signs = offered_signs(case, &app.catalog).into_iter().map(RefresherRow::Sign);
            signs.chain([RefresherRow::Done]).collect()
        }
        (RefresherStage::Call, Some(case)) => {
            let offered = call::offered(case, &Scene::for_case(case), &app.catalog);
            offered.into_iter().map(RefresherRow::Recipient).collect()
        }
        _ => Vec::new(),
    }
}

impl ScreenState for RefresherView {
    fn profile(&self, _: &AppState) -> Profile {
        match self.run.stage() {
            // A page of its own: a low window has no room for the signs below it.
            RefresherStage::Story => Profile {
                context: Context::Feedback,
                keys: &[Action::Next, Action::Down],
                row_keys: RowKeys::None,
                input: InputKind::Feedback,
                ..Profile::READING
            },
            RefresherStage::Signs => Profile {
                keys: &[Action::Choose, Action::Cycle, Action::Unsure, Action::Done],
                ..Profile::MARKING
            },
            RefresherStage::Call => Profile {
                first_key: Some("key-choose"),
                row_keys: RowKeys::DigitsThenLetters,
                ..Profile::MENU
            },
            RefresherStage::Feedback => Profile {
                context: Context::Feedback,
                keys: &[Action::Next, Action::WhatIf, Action::Down],
                row_keys: RowKeys::None,
                input: InputKind::Feedback,
                ..Profile::READING
            },
            RefresherStage::Sum => Profile::READING,
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.rows.len()
    }

    fn selected(&self) -> Option<usize> {
        (!self.rows.is_empty()).then_some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match (self.run.stage(), intent) {
            (RefresherStage::Story, Intent::Continue) => self.change(app, Refresher::forward),
            (RefresherStage::Signs, intent) => self.mark(app, intent),
            (RefresherStage::Call, Intent::Open { row }) => self.choose(app, *row),
            (RefresherStage::Feedback, Intent::Continue) => return self.go_on(app),
            (RefresherStage::Feedback, Intent::WhatIf) => {
                let case = self.run.case().cloned();
                return case
                    .map_or(Transition::Stay, |case| Transition::Open(Destination::WhatIf(case)));
            }
            (RefresherStage::Sum, Intent::Continue) => return Transition::Close,
            _ => {}
        }
        Transition::Stay
    }

    fn back(&mut self, app: &AppState) -> Transition {
        if !self.run.back() {
            return Transition::Close;
        }
        self.lay_out(app);
        Transition::Stay
    }

    fn refresh(&mut self, _: &AppState) {}
}
