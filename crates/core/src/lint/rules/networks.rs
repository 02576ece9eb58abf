//! Rules of networks: one has a source and circles, a circle has members, and the contacts that are
//! named may be shown.

use super::context::{Rules, sentence, title};
use crate::{
    content::{
        kinds::{RawContent, RawNetwork},
        located::Located,
    },
    lint::fluent::ExpectedMessage,
};

impl Rules<'_> {
    pub(super) fn networks(&mut self) {
        for network in &self.content.raw.networks.entries {
            self.network(network);
        }
    }

    fn network(&mut self, network: &Located<RawNetwork>) {
        let Located { file, item, .. } = network;
        self.sourced(file, &item.id, &item.sources);
        if item.circles.is_empty() {
            self.absent(file, item.id.span(), "circle");
        }
        for circle in &item.circles {
            let members = &circle.item.members;
            if members.get_ref().is_empty() {
                self.absent(&circle.file, members.span(), "members");
            }
            for contact in members.get_ref().iter().filter_map(|member| member.contact.as_ref()) {
                self.shippable(&circle.file, contact);
            }
        }
        for step in &item.steps {
            self.all_shippable(&step.file, &step.item.contacts);
        }
    }
}

/// The messages of networks.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    raw.networks.entries.iter().flat_map(messages_of).collect()
}

fn messages_of(network: &Located<RawNetwork>) -> Vec<ExpectedMessage> {
    let Located { file, item, .. } = network;
    let id = format!("network-{}", item.id.get_ref());
    let mut messages = vec![title(id.clone(), (file, item.id.span()), &["lead"], &["search"])];
    for Located { file, item, .. } in &item.circles {
        let id = format!("{id}-{}", item.id.get_ref());
        messages.push(title(id.clone(), (file, item.id.span()), &[], &[]));
        for member in item.members.get_ref() {
            let id = format!("{id}-{}", member.id.get_ref());
            messages.push(title(id, (file, member.id.span()), &["does"], &[]));
        }
    }
    for (place, step) in item.steps.iter().enumerate() {
        let id = format!("{id}-step-{}", place + 1);
        messages.push(sentence(id, (&step.file, step.span.clone()), &[], &[]));
    }
    messages
}
