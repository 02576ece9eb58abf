//! A class at a case: a step at a time with the hands raised, and the timer. The cases and the hands
//! are the state's, since they outlive the screen.

use crate::{
    app::{
        bindings::{Action, Context},
        intent::{Intent, Reply},
        keymap::RowKeys,
        navigation::{Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::enums::Choice,
    page::InputKind,
    training::{
        class_session::{ClassStage, Round},
        session_length,
        timer::Timer,
        votes::Question,
    },
};

/// A class at a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClassView {
    /// The selected choice.
    pub selected: usize,
    /// Two languages are shown.
    pub both: bool,
    /// The choice whose number of hands is being typed.
    pub typing: Option<usize>,
    /// Numbers are typed one after the other, and the next is for the selected choice.
    pub is_entering: bool,
    /// Whether to reset the timer was asked and not answered.
    pub asks_reset: bool,
}

// There are more keys for a class than a foot has room for; whoever leads must find the help.
const VOTE: &[Action] = &[
    Action::Next,
    Action::Timer,
    Action::BothLanguages,
    Action::Help,
    Action::PreviousStep,
    Action::MoreHands,
    Action::FewerHands,
    Action::MoreTime,
    Action::LessTime,
    Action::ResetTimer,
];
/// While it is asked whether to reset the timer.
const ASKED: &[Action] = &[Action::Yes, Action::Next, Action::Timer, Action::Help];
/// With the key in view: before that, the ladder elsewhere would give the answer away.
const KEY: &[Action] = &[
    Action::Next,
    Action::Down,
    Action::Timer,
    Action::BothLanguages,
    Action::Help,
    Action::PreviousStep,
    Action::WhatIf,
    Action::MoreTime,
    Action::LessTime,
    Action::ResetTimer,
];

fn question(app: &AppState) -> Option<Question> {
    app.class.as_ref()?.stage().question()
}

/// What is voted on, and the choice of a row.
fn vote(app: &AppState, row: usize) -> Option<(Question, Choice)> {
    let question = question(app)?;
    Some((question, *question.choices().get(row)?))
}

/// Changes the hands for the choice of a row; gives what they are then.
fn change_hands(app: &mut AppState, row: usize, change: impl FnOnce(u16) -> u16) -> Option<u16> {
    let (question, choice) = vote(app, row)?;
    let deck = app.class_mut();
    deck.set_votes(question, choice, change(deck.votes(question).get(choice)));
    Some(deck.votes(question).get(choice))
}

/// Starts the timer at the length of the case, pauses it, or lets it go on.
fn toggle_timer(app: &mut AppState) {
    let now = app.now;
    let minutes = minutes_of_case(app);
    match &mut app.class_mut().timer {
        Some(timer) if !timer.is_over(now) => timer.toggle(now),
        timer => *timer = minutes.map(|minutes| Timer::start(minutes, now)),
    }
}

/// Sets the timer by minutes. Where none runs yet it stands at the length of the case, to be started.
fn adjust_timer(app: &mut AppState, more: bool) {
    let now = app.now;
    let minutes = minutes_of_case(app);
    match &mut app.class_mut().timer {
        Some(timer) if !timer.is_over(now) => timer.adjust(more, now),
        timer => *timer = minutes.map(Timer::paused),
    }
}

fn minutes_of_case(app: &AppState) -> Option<u16> {
    let deck = app.class.as_ref()?;
    let case = app.catalog.cases.get(deck.case()?)?;
    Some(match deck.round() {
        Round::Session => session_length::with_class(case),
        Round::Before | Round::After => session_length::TO_MEASURE,
    })
}

/// Whether there is time on the timer that resetting it would lose.
fn has_time_left(app: &AppState) -> bool {
    let timer = app.class.as_ref().and_then(|deck| deck.timer);
    timer.is_some_and(|timer| !timer.is_over(app.now))
}

/// The ladder elsewhere, once the key is shown: before that it would give the answer away.
fn what_if(app: &AppState) -> Transition {
    let deck = app.class.as_ref().filter(|deck| deck.stage() >= ClassStage::Key);
    let case = deck.and_then(|deck| deck.case()).cloned();
    case.map_or(Transition::Stay, |case| Transition::Open(Destination::WhatIf(case)))
}

impl ClassView {
    /// The next step; after the last one the round is over, and after the last round the class wants
    /// to see how it compares.
    fn forward(&mut self, app: &mut AppState) -> Transition {
        if app.class_mut().forward() {
            self.selected = 0;
            return Transition::Stay;
        }
        // The round is over: whoever opens it again begins at its first step.
        let round = app.class_mut().round();
        app.class_mut().begin(round);
        match round {
            Round::After => Transition::Replace(Destination::Compare),
            _ => Transition::Close,
        }
    }

    /// The step before; whoever is typing a number takes back its last digit.
    fn previous(&mut self, app: &mut AppState, typing: Option<usize>) {
        if typing == Some(self.selected) {
            let left = change_hands(app, self.selected, |hands| hands / 10);
            self.typing = left.filter(|left| *left > 0).map(|_| self.selected);
        } else {
            app.class_mut().back();
            self.selected = 0;
        }
    }

    /// On to the number of the next choice. After the last one the numbers are complete; without any being
    /// typed it goes on to the next step.
    fn next_hands(&mut self, app: &mut AppState, was_entering: bool) -> Transition {
        if !was_entering {
            return self.forward(app);
        }
        let next = self.selected + 1;
        self.is_entering = next < self.rows(app);
        self.selected = if self.is_entering { next } else { 0 };
        Transition::Stay
    }

    /// Adds a digit to the number of a row; the first digit begins the number anew.
    fn type_digit(&mut self, app: &mut AppState, row: usize, digit: u8, typing: Option<usize>) {
        self.typing = Some(row);
        self.is_entering = true;
        let kept = if typing == self.typing { 10 } else { 0 };
        change_hands(app, row, |hands| hands.saturating_mul(kept).saturating_add(digit.into()));
    }
}

impl ScreenState for ClassView {
    fn profile(&self, app: &AppState) -> Profile {
        Profile {
            context: Context::Class,
            keys: if self.asks_reset {
                ASKED
            } else if self.rows(app) > 0 {
                VOTE
            } else {
                KEY
            },
            first_key: None,
            row_keys: RowKeys::None,
            input: InputKind::Hands,
            follows_clock: false,
            is_bilingual: self.both,
            has_text: false,
        }
    }

    fn rows(&self, app: &AppState) -> usize {
        question(app).map_or(0, |question| question.choices().len())
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    /// Moving to another row ends number entry.
    fn select(&mut self, row: usize) {
        self.selected = row;
        self.typing = None;
        self.is_entering = false;
        self.asks_reset = false;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let typing = self.typing.take();
        let was_entering = std::mem::take(&mut self.is_entering);
        let was_asked = std::mem::take(&mut self.asks_reset);
        match *intent {
            Intent::Continue => return self.forward(app),
            Intent::NextHands => return self.next_hands(app, was_entering),
            Intent::PreviousStep => self.previous(app, typing),
            Intent::Digit { row, digit } => self.type_digit(app, row, digit, typing),
            Intent::AdjustHands { row, more } => {
                if let Some((question, choice)) = vote(app, row) {
                    app.class_mut().step_votes(question, choice, more);
                }
            }
            Intent::Hands { row, count } => {
                change_hands(app, row, |_| count);
            }
            Intent::Timer => toggle_timer(app),
            Intent::AdjustTimer { more } => adjust_timer(app, more),
            // Time that a class has been given is not to be lost by a slip, as with Caps Lock on.
            Intent::ResetTimer if has_time_left(app) => self.asks_reset = true,
            Intent::ResetTimer => app.class_mut().timer = None,
            Intent::Set { reply: Reply::Yes, .. } if was_asked => app.class_mut().timer = None,
            Intent::BothLanguages => self.both = !self.both,
            Intent::WhatIf => return what_if(app),
            _ => {}
        }
        Transition::Stay
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
