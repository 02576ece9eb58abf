//! The outcome: the call at hand, the next rung when they could not help, and the pages beside it.

use std::rc::Rc;

use crate::{
    app::{
        bindings::{Action, Context},
        effect::Deferred,
        intent::Intent,
        keymap::RowKeys,
        navigation::{self, ContactList, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    assess::{self, Answer, Assessment},
    card::Situation,
    ids::ContactId,
    page::InputKind,
    reference::Topic,
    route::{self, Route, hours},
};

/// The outcome with its ladder at a moment.
#[derive(Debug, Clone)]
pub struct OutcomeView {
    pub assessment: Rc<Assessment>,
    /// Whom to call.
    pub route: Route,
    /// Which call of the ladder is shown, counted from 0.
    pub call: usize,
}

impl OutcomeView {
    /// Of the answers as they are, at this place and moment.
    pub fn new(app: &AppState) -> Self {
        let assessment = assess::assess(&app.answers, &app.catalog);
        let route = route::route_of(&assessment, &app.caller, app.now, &app.catalog);
        Self { assessment: Rc::new(assessment), route, call: 0 }
    }

    /// Where somebody asks for help: that the person is no longer there, or is after all. The words of
    /// the call depend on it, and nothing else.
    fn person_left(&mut self, app: &mut AppState) {
        let situation = self.situation(app);
        let gate = situation.left_gate().filter(|_| situation.may_have_left()).cloned();
        let Some(gate) = gate else { return };
        let answer = app.answers.gate(&gate).is_none().then_some(Answer::Yes);
        app.answers.set_gate(&gate, answer);
        self.refresh(app);
    }

    /// What is answered, by whom, and what it comes to.
    pub fn situation<'a>(&'a self, app: &'a AppState) -> Situation<'a> {
        Situation {
            answers: &app.answers,
            assessment: &self.assessment,
            caller: &app.caller,
            moment: app.now,
            catalog: &app.catalog,
        }
    }

    /// Whether the source of the shown number is old, which the card marks and its page tells.
    pub fn is_stale(&self, app: &AppState) -> bool {
        let contact = self.contact(app).and_then(|id| app.catalog.contacts.get(&id));
        contact.is_some_and(|contact| hours::is_stale(contact, app.now.date()))
    }

    /// Whom the shown call goes to.
    fn contact(&self, app: &AppState) -> Option<ContactId> {
        let ladder = self.route.ladder(&app.catalog);
        let (contact, _) = ladder.get(self.call)?.contact.as_ref()?;
        Some(contact.clone())
    }
}

impl ScreenState for OutcomeView {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            context: Context::Outcome,
            keys: &[
                Action::NextRung,
                Action::PersonLeft,
                Action::AllSteps,
                Action::Why,
                Action::AboutNumber,
                Action::Advice,
                Action::OtherHelp,
            ],
            first_key: None,
            row_keys: RowKeys::Digits,
            input: InputKind::Outcome,
            follows_clock: true,
            is_bilingual: false,
            has_text: false,
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        0
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match intent {
            // After the last, which always answers, there is none.
            Intent::NextRung => {
                let last = self.route.ladder(&app.catalog).len().saturating_sub(1);
                self.call = (self.call + 1).min(last);
                Transition::Stay
            }
            Intent::PersonLeft => {
                self.person_left(app);
                Transition::Stay
            }
            Intent::AllSteps | Intent::Continue => {
                navigation::open_deferred(app, Deferred::AllSteps(self.call))
            }
            Intent::AboutNumber => navigation::details(self.contact(app).map(Topic::Contact)),
            Intent::Advice => Transition::Open(Destination::Advice),
            Intent::Why => Transition::Open(Destination::Why(self.assessment.clone())),
            Intent::OtherHelp => Transition::Open(Destination::Contacts(ContactList::OtherHelp)),
            _ => Transition::Stay,
        }
    }

    /// Back to the rung before; from the first one back a screen.
    fn back(&mut self, _: &AppState) -> Transition {
        let Some(before) = self.call.checked_sub(1) else { return Transition::Close };
        self.call = before;
        Transition::Stay
    }

    fn refresh(&mut self, app: &AppState) {
        let mut fresh = Self::new(app);
        // The person may be talking to this contact: it stays in view wherever it stands now.
        let contact = self.contact(app);
        let ladder = fresh.route.ladder(&app.catalog);
        let same = ladder
            .iter()
            .position(|rung| rung.contact.as_ref().map(|(id, _)| id) == contact.as_ref());
        fresh.call = same.unwrap_or_default();
        *self = fresh;
    }
}
