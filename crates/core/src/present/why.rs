//! Why the outcome is what it is: what decided, what stands on each axis, what did not count and
//! what would change it.

use indexmap::IndexSet;

use super::presenter::{Presenter, named_page};
use crate::{
    assess::{
        Assessment, AxisPicture, Change, Difference, Ground, Reason, WeighedReason, WhyNotCounted,
    },
    content::enums::{Axis, Outcome},
    ids::{Id, SignId},
    page::{Block, Fact, Page},
};

impl Presenter<'_> {
    pub(super) fn why(&self, assessment: &Assessment, changes: &[Change]) -> Page {
        let outcome = format!("outcome-{}", assessment.outcome.as_str());
        let short = self.texts.attribute(&outcome, "short").unwrap_or_default();
        let mut blocks = vec![Block::Prose(short)];
        blocks.extend(self.ground(assessment).map(Block::Prose));
        if assessment.reasons.is_empty() {
            blocks.push(Block::Heading(self.text("ui-why-decided")));
            blocks.push(Block::Prose(self.text("ui-why-nothing")));
        }
        for (label, decided) in [("ui-why-decided", true), ("ui-why-carried-label", false)] {
            let reasons = assessment.told_reasons();
            let mut reasons = reasons.filter(|reason| reason.is_decisive == decided).peekable();
            if reasons.peek().is_some() {
                blocks.push(Block::Heading(self.text(label)));
                blocks.extend(reasons.map(|because| self.because_line(because)));
            }
        }
        if !assessment.also_counted.is_empty() {
            blocks.push(Block::Heading(self.text("ui-why-also")));
            blocks.extend(assessment.also_counted.iter().map(|reason| self.reason_line(reason)));
        }
        blocks.push(Block::Heading(self.text("ui-why-axes")));
        blocks.extend(assessment.axes.iter().map(|(axis, picture)| self.axis(*axis, *picture)));
        if !assessment.not_counted.is_empty() {
            blocks.push(Block::Heading(self.text("ui-why-not")));
            let lines = assessment.not_counted.iter();
            blocks.extend(lines.map(|(sign, why)| self.not_counted(sign, *why)));
        }
        blocks.push(Block::Heading(self.text("ui-why-change")));
        if changes.is_empty() {
            blocks.push(Block::Prose(self.text("ui-why-change-none")));
        }
        // A sign may count alone and as the only one of its group: without it is said once.
        // One sign more and still few changes nothing of what to do.
        let is_told = |change: &&Change| {
            !matches!(change.difference, Difference::More(_)) || change.outcome > Outcome::WeakSigns
        };
        let told = changes.iter().filter(is_told);
        let said: IndexSet<String> = told.map(|change| self.change(change)).collect();
        blocks.extend(said.into_iter().map(Block::Prose));
        blocks.push(Block::Heading(self.text("ui-why-rule")));
        blocks.push(Block::Prose(self.text("ui-why-rule-text")));
        blocks.push(Block::Heading(self.text("ui-help-limits")));
        blocks.push(Block::Prose(self.text("ui-help-limits-text")));
        named_page("why", self.text("ui-why-title"), blocks)
    }

    /// Which part of the rule led to the outcome, in a sentence.
    fn ground(&self, assessment: &Assessment) -> Option<String> {
        let (name, axis) = match assessment.ground {
            Ground::Nothing => return None,
            Ground::Danger => ("danger", None),
            Ground::Child => ("child", None),
            Ground::BothFilled => ("both", None),
            Ground::Filled(axis) => ("area", Some(axis)),
            Ground::StrongCoercion => ("strong", None),
            Ground::Pair => ("pair", None),
            Ground::EnoughAlone => ("alone", None),
            Ground::TooLittle => ("few", None),
        };
        let area = axis.map(|axis| self.text(&format!("axis-{}", axis.as_str())));
        let alone = self.enough_alone(assessment).unwrap_or_default();
        let values = [
            ("ground", name.into()),
            ("area", area.unwrap_or_default().into()),
            ("alone", alone.into()),
        ];
        Some(self.text_with("ui-why-ground", &values))
    }

    /// The group that is enough where nothing else is.
    fn enough_alone(&self, assessment: &Assessment) -> Option<String> {
        assessment.reasons.iter().find_map(|because| match &because.reason {
            Reason::Group(group, ..) => {
                let known = self.app.catalog.groups.get(group)?;
                known.floor.then(|| self.content_text("group", group))
            }
            _ => None,
        })
    }

    fn because_line(&self, because: &WeighedReason) -> Block {
        self.reason_line(&because.reason)
    }

    fn reason_line(&self, reason: &Reason) -> Block {
        let reason = match reason {
            Reason::Group(group, strength, signs) => self.text_with(
                "ui-why-group-signs",
                &[
                    ("group", self.content_text("group", group).into()),
                    ("strength", self.strength_text(*strength).into()),
                    ("signs", self.signs_text(signs).into()),
                ],
            ),
            other => self.reason_text(other),
        };
        Block::Prose(reason)
    }

    fn signs_text(&self, signs: &[SignId]) -> String {
        let signs: Vec<String> = signs.iter().map(|sign| self.content_text("sign", sign)).collect();
        signs.join("; ")
    }

    pub(super) fn axis(&self, axis: Axis, picture: AxisPicture) -> Block {
        let filled = if picture.is_filled() { "yes" } else { "no" };
        Block::Fact(Fact {
            label: self.text(&format!("axis-{}", axis.as_str())),
            text: self.text_with(
                "ui-why-axis",
                &[
                    ("filled", filled.into()),
                    ("strong", picture.strong.into()),
                    ("medium", picture.medium.into()),
                    ("weak", picture.weak.into()),
                ],
            ),
        })
    }

    fn not_counted(&self, sign: &SignId, why: WhyNotCounted) -> Block {
        let why = match why {
            WhyNotCounted::Never => "ui-why-not-never",
            WhyNotCounted::UnsureAndWeak => "ui-why-not-unsure",
        };
        let mut text = self.text(why);
        let explained = self.texts.attribute(&format!("sign-{}", sign.as_str()), "why");
        if let Some(explained) = explained {
            text = format!("{text}. {explained}");
        }
        Block::Fact(Fact { label: self.content_text("sign", sign), text })
    }

    fn change(&self, change: &Change) -> String {
        let outcome = format!("outcome-{}", change.outcome.as_str());
        let outcome = self.texts.attribute(&outcome, "short").unwrap_or_default();
        let (id, name, value) = match &change.difference {
            Difference::Gate(gate) => {
                ("ui-why-change-gate", "gate", self.content_text("gate", gate))
            }
            Difference::Sure(sign) => {
                ("ui-why-change-sure", "sign", self.content_text("sign", sign))
            }
            Difference::More(axis) => {
                ("ui-why-change-more", "axis", self.text(&format!("axis-{}", axis.as_str())))
            }
            Difference::Without(Reason::Group(_, _, signs)) => {
                ("ui-why-change-without", "reason", self.signs_text(signs))
            }
            Difference::Without(Reason::Gate(gate)) => {
                ("ui-why-change-no", "gate", self.content_text("gate", gate))
            }
            Difference::Without(reason) => {
                ("ui-why-change-without", "reason", self.reason_text(reason))
            }
        };
        self.text_with(id, &[(name, value.into()), ("outcome", outcome.into())])
    }
}
