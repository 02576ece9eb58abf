//! Contacts in order with their states: everyone for the place, or other help.

use crate::{
    app::{
        intent::Intent,
        navigation::{ContactList, Transition},
        screen::{self, Profile, ScreenState},
        state::AppState,
    },
    content::catalog::{Contact, StepTarget},
    ids::ContactId,
    route::{
        directory,
        hours::{self, Availability},
    },
};

/// A list of contacts at a moment.
#[derive(Debug, Clone)]
pub struct Contacts {
    pub list: ContactList,
    pub contacts: Vec<(ContactId, Availability)>,
}

impl Contacts {
    /// With their states now.
    pub fn new(app: &AppState, list: ContactList) -> Self {
        let contacts = match list {
            ContactList::Everyone => everyone(app),
            ContactList::OtherHelp => other_help(app),
        };
        Self::with_contacts(app, list, contacts)
    }

    /// Everyone for the place; without a place also those of every county.
    pub fn directory(app: &AppState) -> Self {
        Self::with_contacts(
            app,
            ContactList::Everyone,
            directory::directory(&app.caller, &app.catalog),
        )
    }

    fn with_contacts(app: &AppState, list: ContactList, contacts: Vec<&Contact>) -> Self {
        let state = |contact: &Contact| (contact.id.clone(), hours::availability(contact, app.now));
        Self { list, contacts: contacts.into_iter().map(state).collect() }
    }
}

fn everyone(app: &AppState) -> Vec<&Contact> {
    let shown = directory::directory(&app.caller, &app.catalog).into_iter();
    shown.filter(|contact| contact.serves(app.caller.place.as_ref())).collect()
}

fn other_help(app: &AppState) -> Vec<&Contact> {
    let ladders = &app.catalog.ladders;
    let steps = ladders.other_help.iter().filter_map(|step| ladders.steps.get(step));
    let contacts = steps.filter_map(|step| match &step.target {
        StepTarget::Contact(id) => app.catalog.contacts.get(id),
        _ => None,
    });
    contacts.filter(|contact| contact.publishable).collect()
}

impl ScreenState for Contacts {
    fn profile(&self, _: &AppState) -> Profile {
        Profile { follows_clock: true, ..Profile::READING }
    }

    fn rows(&self, _: &AppState) -> usize {
        0
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        screen::read(intent)
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, app: &AppState) {
        *self = Self::new(app, self.list);
    }
}
