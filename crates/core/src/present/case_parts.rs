//! What the screens and the papers of training share: cases, sets, recipients, shares and the calls of a
//! ladder.

use super::presenter::{Presenter, moment};
use crate::{
    app::state::AppState,
    content::catalog::Case,
    ids::{CaseId, ContactId, Id, SetId},
    page::{Bar, Block, Fact, Item},
    route::{FoundBy, Route, Rung},
    text::unbroken,
    training::{
        Scene,
        call::{Recipient, Verdict},
        votes::Share,
    },
};

impl Presenter<'_> {
    /// A set with how many cases it has and how long they take.
    pub(super) fn set_item(&self, id: &SetId) -> Item {
        let catalog = &self.app.catalog;
        let cases = catalog.sets.get(id).map(|set| set.cases.as_slice()).unwrap_or_default();
        let known = cases.iter().filter_map(|case| catalog.cases.get(case));
        let minutes: u32 = known.map(|case| u32::from(case.minutes)).sum();
        let values = [("cases", cases.len().into()), ("minutes", minutes.into())];
        let note = self.text_with("ui-train-set-size", &values);
        Item { note: Some(note), ..Item::new(id.as_str(), self.content_text("set", id)) }
    }

    /// A bar with its figures.
    pub(super) fn bar(&self, label: Option<String>, value: u32, of: u32) -> Bar {
        let percent = Share { part: value, total: of }.percent().unwrap_or_default();
        let values = [("value", value.into()), ("of", of.into()), ("percent", percent.into())];
        Bar { label, value, of, text: self.text_with("ui-share", &values) }
    }

    /// Somebody to ring, with the number where there is one.
    pub(super) fn recipient(&self, whom: &Recipient) -> String {
        match whom {
            Recipient::Nobody => self.text("ui-train-nobody"),
            Recipient::Workplace => self.text("ui-train-workplace"),
            Recipient::SocialOffice => self.text("ui-train-social-office"),
            // Most of what is reached through 112 says so in its name; a number is told once.
            Recipient::Contact(id) if self.is_number_in_name(id) => {
                self.content_text("contact", id)
            }
            Recipient::Contact(id) => self.name_and_number(id),
        }
    }

    fn is_number_in_name(&self, id: &ContactId) -> bool {
        let contact = self.app.catalog.contacts.get(id).filter(|contact| contact.pack.is_none());
        let number = contact.and_then(|contact| contact.number.as_ref());
        number.is_some_and(|number| self.content_text("contact", id).contains(number.as_str()))
    }

    /// The calls of a ladder in order, a number a line, so that what place and moment change of it
    /// stands on one screen. Hours are told as of the scene, never as of now.
    pub(super) fn calls(&self, route: &Route, scene: &Scene) -> Vec<Block> {
        let then = self.at_scene(scene);
        let then = Presenter { app: &then, caller: &scene.caller, ..*self };
        let said =
            route.ladder(&self.app.catalog).into_iter().filter_map(|rung| then.call_of(rung));
        said.collect()
    }

    /// A call of a ladder with its number; what is open is told as of the presenter's own moment.
    fn call_of(&self, rung: &Rung) -> Option<Block> {
        let contact = rung.contact(&self.app.catalog)?;
        let (_, state) = rung.contact.as_ref()?;
        let number = contact.number.as_ref()?;
        let step = self.step_text(rung);
        let step = match rung.found_by {
            // 112 is not called to talk to social services, but to be put through to their on-call.
            FoundBy::SocialOnCall(_) if contact.is_112() => {
                let step = step.trim_end_matches('.');
                format!("{step}. {}", self.content_text("contact", &contact.id))
            }
            _ => step,
        };
        let text = format!("{step} ({})", self.availability_text(contact, *state));
        Some(Block::Fact(Fact { label: unbroken(number.as_str()), text }))
    }

    /// The call of a case that is no part of the ladder: that of a line for other help.
    pub(super) fn other_help(&self, case: &Case, route: &Route, scene: &Scene) -> Option<Block> {
        let catalog = &self.app.catalog;
        let wanted = case.call.as_ref()?;
        let is_wanted =
            |rung: &Rung| rung.contact(catalog).is_some_and(|contact| contact.id == *wanted);
        if route.ladder(catalog).into_iter().any(is_wanted) {
            return None;
        }
        let (_, rung) = route.calls(catalog).find(|(_, rung)| is_wanted(rung))?;
        let then = self.at_scene(scene);
        Presenter { app: &then, caller: &scene.caller, ..*self }.call_of(rung)
    }

    /// Where and when a case happens, in a sentence.
    pub(super) fn when_and_where(&self, case: &Case) -> String {
        let values = [
            ("moment", moment(self.texts, case.at).into()),
            ("place", self.place_name(&case.place).into()),
        ];
        self.text_with("ui-train-scene", &values)
    }

    /// Somebody at the place and moment of a scene.
    pub(super) fn at_scene(&self, scene: &Scene) -> AppState {
        let catalog = self.app.catalog.clone();
        AppState::new(catalog, self.app.language, scene.caller.clone(), scene.moment)
    }

    /// The points to discuss of a case.
    pub(super) fn points(case: &Case) -> impl Iterator<Item = String> {
        let words = case_text_id(&case.id);
        (1..=case.discuss).map(move |nth| format!("{words}-discuss-{nth}"))
    }

    pub(super) fn share(&self, label: &str, share: Share) -> Bar {
        self.bar(Some(self.text(label)), share.part, share.total)
    }
}

/// Somebody to ring, as the id of a row.
pub(super) fn recipient_id(whom: &Recipient) -> &str {
    match whom {
        Recipient::Nobody => "nobody",
        Recipient::Workplace => "workplace",
        Recipient::SocialOffice => "social-office",
        Recipient::Contact(id) => id.as_str(),
    }
}

/// Where the words of a case begin.
pub(super) fn case_text_id(case: &CaseId) -> String {
    format!("case-{}", case.as_str())
}

/// What is to be said of a choice of whom to ring. Where nobody has to be rung, no number is better
/// than another, and to ask for advice is still no mistake.
pub(super) const fn verdict(verdict: Verdict, best: &Recipient) -> &'static str {
    match verdict {
        Verdict::Fine if matches!(best, Recipient::Nobody) => "ui-train-call-not-needed",
        Verdict::Elsewhere if matches!(best, Recipient::Nobody) => "ui-train-call-not-here",
        Verdict::Best => "ui-train-call-right",
        Verdict::Fine => "ui-train-call-fine",
        Verdict::Closed { .. } => "ui-train-call-closed",
        Verdict::HoursUnknown => "ui-train-call-unknown",
        Verdict::OnlyInDanger => "ui-train-call-only-danger",
        Verdict::SomebodyNeeded => "ui-train-call-somebody",
        Verdict::DangerNeeds112 => "ui-train-call-danger",
        Verdict::OnlyAdvises => "ui-train-call-advises",
        Verdict::OtherSituation => "ui-train-call-other-situation",
        Verdict::Elsewhere => "ui-train-call-elsewhere",
    }
}
