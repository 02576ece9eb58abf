//! What not to do and own safety on a card: words of the role, else of the line of work, else of all.

use super::{
    call_card::{care_id, left_id},
    presenter::Presenter,
};
use crate::{card::CardParts, content::enums::Outcome, page::Steps};

/// How many things not to do stand on a card.
const DONTS: u8 = 3;

impl Presenter<'_> {
    /// Three things not to do.
    pub(super) fn donts(&self, parts: &CardParts) -> Steps {
        let label = self.text("ui-card-dont");
        if is_about_asking(parts) {
            let id = format!("asks-{}", parts.workplace.as_str());
            return Steps { label, items: self.own_numbered(&id, "dont", DONTS) };
        }
        if parts.needs_care {
            return Steps { label, items: self.own_numbered(&care_id(parts), "dont", DONTS) };
        }
        if parts.has_left && parts.outcome != Outcome::ChildConcern {
            return Steps { label, items: self.own_numbered(&left_id(parts), "dont", DONTS) };
        }
        let id = self.caution_id(parts);
        let own = self.whose(parts).into_iter().find_map(|whose| {
            let items = self.numbered(&id, &format!("dont-{whose}"), DONTS);
            (!items.is_empty()).then_some(items)
        });
        Steps { label, items: own.unwrap_or_else(|| self.numbered(&id, "dont", DONTS)) }
    }

    /// A line about the caller's own safety.
    pub(super) fn own_safety(&self, parts: &CardParts) -> String {
        if is_about_asking(parts) {
            let id = format!("asks-{}", parts.workplace.as_str());
            let own = self.own_attribute(&id, "safety");
            return own.or_else(|| self.texts.attribute(&id, "safety")).unwrap_or_default();
        }
        // Whoever stays with somebody does not leave before calling.
        if parts.needs_care {
            let id = care_id(parts);
            return self.own_attribute(&id, "safety").unwrap_or_else(|| self.text(&id));
        }
        if parts.has_left {
            let id = left_id(parts);
            return self.own_attribute(&id, "safety").unwrap_or_else(|| self.text(&id));
        }
        let id = self.caution_id(parts);
        let safety = |whose: String| self.texts.attribute(&id, &format!("safety-{whose}"));
        let own = self.whose(parts).into_iter().find_map(safety);
        own.unwrap_or_else(|| self.text(&id))
    }

    /// Whose words go before those of the line of work: of what is seen of a colleague, then of the role,
    /// then of what is seen on the road.
    fn whose(&self, parts: &CardParts) -> Vec<String> {
        let colleague = self.is_about_colleague(parts).then(|| "colleague".to_owned());
        let role = self.app.caller.role.as_ref().map(ToString::to_string);
        let away = parts.observations.is_away.then(|| "away".to_owned());
        colleague.into_iter().chain(role).chain(away).collect()
    }

    fn caution_id(&self, parts: &CardParts) -> String {
        format!("{}-{}", self.of_sector("caution"), parts.caution.as_str())
    }
}

/// The words of asking for help stand in the place of the outcome's, but never of a child's.
fn is_about_asking(parts: &CardParts) -> bool {
    parts.asks_for_help && parts.outcome != Outcome::ChildConcern
}
