//! What the rule and the ladders are made of, to be read about: a sign, a group, an axis, a contact.

use super::Build;
use crate::{
    content::{catalog::Sign, vocabulary::Axis},
    ids::{ContactId, GroupId, Id, SignId},
    page::{Block, Card},
    route::hours,
};

impl Build<'_> {
    /// Everything about a sign: what it may mean, what it weighs and why, and who lists it.
    pub(super) fn sign_blocks(&self, id: &SignId) -> Vec<Block> {
        let words = format!("sign-{}", id.as_str());
        let mut blocks = Vec::new();
        for (label, attribute) in
            [("ui-list-label-why", "why"), ("ui-list-label-ordinary", "ordinary")]
        {
            blocks.extend(self.fact_of(label, &words, attribute).map(Block::Fact));
        }
        let catalog = &self.model.catalog;
        if let Some(sign) = catalog.signs.get(id) {
            blocks.push(Block::Fact(self.fact("ui-list-label-weight", self.weight(sign, &words))));
            let sectors: Vec<String> =
                sign.sectors.iter().map(|id| self.of("sector", id)).collect();
            blocks.push(Block::Fact(self.fact("ui-look-sectors", sectors.join(", "))));
            blocks.extend(self.source_list(&sign.sources));
        }
        blocks
    }

    fn weight(&self, sign: &Sign, words: &str) -> String {
        let basis = self.texts.attribute(words, "basis").unwrap_or_default();
        let strength = if sign.counts {
            self.strength(sign.strength)
        } else {
            self.line("ui-list-not-counted")
        };
        let values = [("strength", strength.into()), ("basis", basis.into())];
        self.with("ui-why-strength", &values)
    }

    /// What a group counts as, and where it comes from.
    pub(super) fn group_blocks(&self, id: &GroupId) -> Vec<Block> {
        let Some(group) = self.model.catalog.groups.get(id) else { return Vec::new() };
        let origin = self.line(&format!("origin-{}", group.origin.as_str()));
        let mut facts = vec![
            self.fact("ui-look-axis", self.line(&format!("axis-{}", group.axis.as_str()))),
            self.fact("ui-look-cap-adult", self.strength(group.cap_adult)),
            self.fact("ui-look-cap-child", self.strength(group.cap_child)),
            self.fact("ui-list-label-source", origin),
        ];
        if group.floor {
            facts.push(self.fact("ui-look-floor", self.line("ui-look-floor-text")));
        }
        let about = Block::Prose(self.line("ui-look-group-about"));
        std::iter::once(about).chain(facts.into_iter().map(Block::Fact)).collect()
    }

    /// How an axis is filled.
    pub(super) fn axis_blocks(&self, axis: Axis) -> Vec<Block> {
        let rule = self.texts.attribute(&format!("axis-{}", axis.as_str()), "rule");
        rule.into_iter().map(Block::Prose).collect()
    }

    /// Everything about a contact, with its state now.
    pub(super) fn contact_blocks(&self, id: &ContactId) -> Vec<Block> {
        let Some(contact) = self.model.catalog.contacts.get(id) else { return Vec::new() };
        let card = self.card(contact, hours::availability(contact, self.model.now));
        vec![Block::Card(Card { lead: true, ..card })]
    }
}
