//! What the rule and the ladders are made of, to be read about: a sign, a group, an axis, a contact.

use crate::{
    content::{
        catalog::{Group, Sign},
        enums::Axis,
    },
    ids::{ContactId, GroupId, Id, SignId},
    page::{Block, Card, Fact, dial_code},
    present::presenter::Presenter,
    reference::counts,
    route::hours,
};

impl Presenter<'_> {
    /// Everything about a sign: what it may mean, what it weighs and why, and who lists it.
    pub(in crate::present) fn sign_blocks(&self, id: &SignId) -> Vec<Block> {
        let words = format!("sign-{}", id.as_str());
        let mut blocks = Vec::new();
        for (label, attribute) in
            [("ui-list-label-why", "why"), ("ui-list-label-ordinary", "ordinary")]
        {
            blocks.extend(self.attribute_fact(label, &words, attribute).map(Block::Fact));
        }
        let catalog = &self.app.catalog;
        if let Some(sign) = catalog.signs.get(id) {
            blocks.push(Block::Fact(self.fact("ui-list-label-weight", self.weight(sign, &words))));
            blocks.push(Block::Fact(self.fact("ui-look-sectors", self.sectors(sign))));
        }
        blocks
    }

    /// The kinds of work whose list has a sign. Their names have commas of their own.
    fn sectors(&self, sign: &Sign) -> String {
        if self.app.catalog.sectors.keys().all(|sector| sign.sectors.contains(sector)) {
            return self.text("ui-look-sectors-all");
        }
        let names = sign.sectors.iter().map(|id| self.content_text("sector", id));
        names.collect::<Vec<_>>().join("; ")
    }

    fn weight(&self, sign: &Sign, words: &str) -> String {
        let basis = self.texts.attribute(words, "basis").unwrap_or_default();
        let strength = if sign.counts {
            self.strength_text(sign.strength)
        } else {
            self.text("ui-list-not-counted")
        };
        let values = [("strength", strength.into()), ("basis", basis.into())];
        self.text_with("ui-why-strength", &values)
    }

    /// What a group counts as, and where it comes from.
    pub(in crate::present) fn group_blocks(&self, id: &GroupId) -> Vec<Block> {
        let Some(group) = self.app.catalog.groups.get(id) else { return Vec::new() };
        let origin = self.text(&format!("origin-{}", group.origin.as_str()));
        let source = self.fact("ui-list-label-source", origin);
        if !counts(id, &self.app.catalog) {
            let about = Block::Prose(self.text("ui-look-group-uncounted"));
            return vec![about, Block::Fact(source)];
        }
        let area = self.text(&format!("axis-{}", group.axis.as_str()));
        let mut facts = vec![self.fact("ui-look-axis", area)];
        facts.extend(self.at_its_strongest(group));
        facts.push(source);
        if group.floor {
            facts.push(self.fact("ui-look-floor", self.text("ui-look-floor-text")));
        }
        let about = Block::Prose(self.text("ui-look-group-about"));
        std::iter::once(about).chain(facts.into_iter().map(Block::Fact)).collect()
    }

    /// The most that a group counts as: told once where an adult and a child do not differ, and for a child
    /// alone where all its signs are about children.
    fn at_its_strongest(&self, group: &Group) -> Vec<Fact> {
        let own = |sign: &&Sign| sign.group == group.id;
        let is_about_children =
            self.app.catalog.signs.values().filter(own).all(|sign| sign.child_only);
        if is_about_children || group.cap_adult == group.cap_child {
            return vec![self.fact("ui-look-cap", self.strength_text(group.cap_child))];
        }
        vec![
            self.fact("ui-look-cap-adult", self.strength_text(group.cap_adult)),
            self.fact("ui-look-cap-child", self.strength_text(group.cap_child)),
        ]
    }

    /// How an axis is filled.
    pub(in crate::present) fn axis_blocks(&self, axis: Axis) -> Vec<Block> {
        let rule = self.texts.attribute(&format!("axis-{}", axis.as_str()), "rule");
        rule.into_iter().map(Block::Prose).collect()
    }

    /// Everything about a contact, with its state now.
    pub(in crate::present) fn contact_blocks(&self, id: &ContactId) -> Vec<Block> {
        let Some(contact) = self.app.catalog.contacts.get(id) else { return Vec::new() };
        let card = self.card(contact, hours::availability(contact, self.app.now));
        let code_label = card.number.as_deref().filter(|number| dial_code::is_for(number));
        let code_label = code_label.map(|_| self.text("ui-dial-code"));
        vec![Block::Card(Card { lead: true, code_label, ..card })]
    }
}
