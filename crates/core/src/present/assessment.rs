//! Outcomes, reasons and strengths in words.

use super::presenter::Presenter;
use crate::{
    assess::Reason,
    content::enums::{Outcome, Strength},
};

impl Presenter<'_> {
    /// A reason in words.
    pub(super) fn reason_text(&self, reason: &Reason) -> String {
        match reason {
            Reason::Gate(gate) => {
                let question = self.content_text("gate", gate);
                self.text_with("ui-why-gate", &[("gate", question.into())])
            }
            Reason::Sign(sign) => self.content_text("sign", sign),
            Reason::Group(group, strength, _) => self.text_with(
                "ui-why-group",
                &[
                    ("group", self.content_text("group", group).into()),
                    ("strength", self.strength_text(*strength).into()),
                ],
            ),
        }
    }

    /// What was seen, where that is one thing; else what several have in common.
    pub(super) fn reason_seen(&self, reason: &Reason) -> String {
        if let Reason::Group(_, strength, signs) = reason
            && let [sign] = signs.as_slice()
        {
            let words = [
                ("group", self.content_text("sign", sign).into()),
                ("strength", self.strength_text(*strength).into()),
            ];
            return self.text_with("ui-why-group", &words);
        }
        self.reason_text(reason)
    }

    pub(super) fn strength_text(&self, strength: Strength) -> String {
        self.text(&format!("strength-{}", strength.as_str()))
    }

    /// An outcome in a few words.
    pub(super) fn outcome_short(&self, outcome: Outcome) -> String {
        let words = format!("outcome-{}", outcome.as_str());
        self.texts.attribute(&words, "short").unwrap_or_default()
    }
}
