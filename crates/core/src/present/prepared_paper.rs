//! What papers that are made before anything is seen have in common: the calls of a week, and the call of
//! an outcome that nobody has come to yet. The numbers are those of the ladders, as on every screen.

use std::rc::Rc;

use super::presenter::Presenter;
use crate::{
    app::{screens::outcome::OutcomeView, state::AppState},
    assess::{Assessment, Ground},
    content::catalog::{Catalog, Contact},
    ids::StepId,
    page::{Block, Card, Field},
    route::{
        self, Caller, FoundBy, OnCall,
        hours::Moment,
        week::{Answered, PartOfWeek, WeekCall, week_calls, working_day},
    },
    text::{Texts, unbroken},
};

/// What a paper prepares for: danger, something that should be told, a child, many strong signs.
pub(super) const PREPARED: [Ground; 4] =
    [Ground::Danger, Ground::EnoughAlone, Ground::Child, Ground::BothFilled];

/// A number may be on the ladder for many reasons; two are told.
const STEPS_TOLD: usize = 2;

/// The state that a paper is made from: nothing is answered, and it is a working day.
pub(super) fn prepared_state(
    caller: &Caller,
    catalog: &Rc<Catalog>,
    today: Moment,
    texts: &Texts,
) -> AppState {
    let day = working_day(today.date());
    AppState::new(catalog.clone(), texts.language(), caller.clone(), day)
}

impl Presenter<'_> {
    /// The outcome that holds by this part of the rule, with nothing marked.
    pub(super) fn prepared_outcome(&self, ground: Ground) -> OutcomeView {
        let assessment = Assessment::assumed(ground);
        let route = route::route_of(&assessment, self.caller, self.app.now, &self.app.catalog);
        OutcomeView { assessment: Rc::new(assessment), route, call: 0 }
    }

    /// Every call of the week.
    pub(super) fn week_calls(&self) -> Vec<WeekCall> {
        let assessments = PREPARED.map(Assessment::assumed);
        week_calls(&assessments, self.caller, self.app.now.date(), &self.app.catalog)
    }

    /// The contacts of calls.
    pub(super) fn contacts_of<'c>(&'c self, calls: &'c [WeekCall]) -> Vec<&'c Contact> {
        calls.iter().filter_map(|call| call.rung.contact(&self.app.catalog)).collect()
    }

    /// A call with the parts of the week in which it is answered.
    pub(super) fn week_card(&self, call: &WeekCall) -> Card {
        let parts = PartOfWeek::ALL.iter().zip(call.answered);
        let fact = |(part, answered): (&PartOfWeek, Answered)| {
            self.fact(part_text_id(*part), self.text(answered_text_id(answered)))
        };
        let card = Card {
            action: Some(self.steps_told(&call.steps)),
            facts: parts.map(fact).collect(),
            ..Card::default()
        };
        let Some(contact) = call.rung.contact(&self.app.catalog) else {
            return Card { name: self.text("reach-social-office"), ..card };
        };
        let through_112 = [OnCall::Stated112, OnCall::Unknown112].map(FoundBy::SocialOnCall);
        let how = self.how_found(&call.rung, contact).map(|how| how.text);
        let how = how.filter(|_| through_112.contains(&call.rung.found_by));
        Card {
            number: contact.number.as_ref().map(|number| number.as_str().to_owned()),
            name: self.name_on_paper(contact),
            state: how.unwrap_or_else(|| self.hours_on_paper(contact)),
            ..card
        }
    }

    /// Who answers; what a pack added is never taken for the program's own.
    pub(super) fn name_on_paper(&self, contact: &Contact) -> String {
        let name = self.content_text("contact", &contact.id);
        let Some(pack) = &contact.pack else { return name };
        let values = [("text", name.into()), ("pack", pack.to_string().into())];
        self.text_with("ui-text-added-by", &values)
    }

    pub(super) fn hours_on_paper(&self, contact: &Contact) -> String {
        self.hours_in_words(contact).unwrap_or_else(|| self.text("ui-hours-unknown"))
    }

    /// What a call is for. That the emergency number ends every ladder says nothing of it.
    fn steps_told(&self, steps: &[StepId]) -> String {
        let last = self.app.catalog.ladders.last.as_ref();
        let told = steps.iter().filter(|step| steps.len() == 1 || Some(*step) != last);
        let mut told: Vec<String> = told.map(|step| self.step_words(step)).collect();
        told.dedup();
        told.truncate(STEPS_TOLD);
        told.join(". ")
    }

    /// The parts of the week, as the table means them.
    pub(super) fn parts_of_week(&self) -> Block {
        let hours = |part: PartOfWeek| {
            let (from, to) = part.hours();
            format!("{from:02}.00–{:02}.00", to % 24)
        };
        let values = [PartOfWeek::Day, PartOfWeek::Evening, PartOfWeek::Night]
            .map(|part| (part.as_str(), unbroken(&hours(part)).into()));
        Block::Prose(self.text_with("ui-week-parts", &values))
    }

    /// Room for something that only the workplace knows.
    pub(super) fn room_for(&self, label: &str) -> Block {
        Block::Field(Field { label: self.text(label), ..Field::default() })
    }
}

const fn answered_text_id(answered: Answered) -> &'static str {
    match answered {
        Answered::Always => "ui-week-yes",
        Answered::Partly => "ui-week-partly",
        Answered::Never => "ui-week-no",
        Answered::Unknown => "ui-week-unknown",
    }
}

const fn part_text_id(part: PartOfWeek) -> &'static str {
    match part {
        PartOfWeek::Day => "ui-week-day",
        PartOfWeek::Evening => "ui-week-evening",
        PartOfWeek::Night => "ui-week-night",
        PartOfWeek::Weekend => "ui-week-weekend",
    }
}
