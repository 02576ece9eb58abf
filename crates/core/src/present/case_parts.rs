//! What the screens and the papers of training share: cases, sets, recipients, shares and the calls of a
//! ladder.

use super::presenter::{Presenter, moment};
use crate::{
    app::state::AppState,
    content::catalog::Case,
    ids::{CaseId, Id, SetId},
    page::{Bar, Block, Fact, Item},
    route::{FoundBy, Route},
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
            Recipient::Contact(id) => self.name_and_number(id),
        }
    }

    /// The calls of a ladder in order, a number a line, so that what place and moment change of it
    /// stands on one screen. Hours are told as of the scene, never as of now.
    pub(super) fn calls(&self, route: &Route, scene: &Scene) -> Vec<Block> {
        let catalog = &self.app.catalog;
        let then = self.at_scene(scene);
        let then = Presenter { app: &then, caller: &scene.caller, ..*self };
        let said = route.ladder(catalog).into_iter().filter_map(|rung| {
            let (contact, (_, state)) = (rung.contact(catalog)?, rung.contact.as_ref()?);
            let number = contact.number.as_ref()?;
            let step = then.step_text(rung);
            let step = match rung.found_by {
                // 112 is not called to talk to social services, but to be put through to their on-call.
                FoundBy::SocialOnCall(_) if contact.is_112() => {
                    format!("{step}. {}", then.content_text("contact", &contact.id))
                }
                _ => step,
            };
            let text = format!("{step} ({})", then.availability_text(contact, *state));
            Some(Block::Fact(Fact { label: unbroken(number.as_str()), text }))
        });
        said.collect()
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
        Verdict::Elsewhere => "ui-train-call-elsewhere",
    }
}
