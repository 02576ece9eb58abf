//! Networks: who works together in a municipality, and in which order.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::{ContactId, NetworkId, SourceId, ids, is_kebab_case},
    prepared::{Text, prepared},
};

ids! {
    /// A circle of a network: the members that do the same kind of work.
    CircleId, is_kebab_case;
    /// A member of a circle.
    MemberId, is_kebab_case;
}

/// A whole network.
#[derive(Debug)]
pub(crate) struct RawNetwork {
    pub id: Spanned<NetworkId>,
    /// Whether it is shown as an example of others.
    pub example: bool,
    /// What it rests on; a check of its own asks for one.
    pub sources: Vec<Spanned<SourceId>>,
    pub circles: Vec<Located<RawCircle>>,
    pub steps: Vec<Located<RawNetworkStep>>,
}

/// Those of a network who work alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCircle {
    pub id: Spanned<CircleId>,
    /// Who is in it.
    pub members: Spanned<Vec<RawMember>>,
}

/// One of a circle.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMember {
    pub id: Spanned<MemberId>,
    /// How it is reached.
    pub contact: Option<Spanned<ContactId>>,
}

/// A step of a working order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNetworkStep {
    /// Who is reached in it.
    #[serde(default)]
    pub contacts: Vec<Spanned<ContactId>>,
}

/// Who works together in a municipality, and in which order. Its name is the text `network-<id>`.
#[derive(Debug, Clone)]
pub struct Network {
    /// Its id.
    pub id: NetworkId,
    /// Whether it is an example from elsewhere and not one's own.
    pub example: bool,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// Its circles, the innermost first.
    pub circles: Vec<Circle>,
    /// Its working order: the texts `network-<id>-step-<n>`, counted from 1.
    pub steps: Vec<NetworkStep>,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Text>,
}

/// Those of a network who work alike. Its name is the text `network-<network>-<id>`.
#[derive(Debug, Clone)]
pub struct Circle {
    /// Its id within the network.
    pub id: CircleId,
    /// Who is in it.
    pub members: Vec<Member>,
}

/// One of a circle. Its name is the text `network-<network>-<circle>-<id>`.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its id within the circle.
    pub id: MemberId,
    /// How it is reached, where that is known.
    pub contact: Option<ContactId>,
}

/// A step of a working order.
#[derive(Debug, Clone)]
pub struct NetworkStep {
    /// Who is reached in it.
    pub contacts: Vec<ContactId>,
}

prepared! {
    Network { id, example, sources, circles, steps, pack }
    Circle { id, members }
    Member { id, contact }
    NetworkStep { contacts }
}

entries! {
    /// The networks of all files.
    RawNetworks { entries: RawNetwork }
}

impl ContentKind for RawNetworks {
    const NAME: &'static str = "network";
    const HAS_SOURCES: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let network = read(document);
        self.entries.extend(network.map(|raw| document.located(raw.id.span(), raw)));
    }
}

/// A network, with every fault of its file reported before it is given up.
fn read(document: &mut TomlDocument<'_, '_>) -> Option<RawNetwork> {
    let id = document.required("id");
    let example = document.required("example");
    let sources = document.value("sources").unwrap_or_default();
    let circles = document.entries("circle");
    let steps = document.entries("step");
    Some(RawNetwork { id: id?, example: example?, sources, circles, steps })
}

impl RawNetworks {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<NetworkId, Network> {
        resolver.define(&self.entries, |raw| &raw.id, |resolver, raw| Some(network(resolver, raw)))
    }
}

fn network(resolver: &mut Resolver<'_>, network: &Located<RawNetwork>) -> Network {
    let Located { file, item, .. } = network;
    let circles = resolver.define_within(&item.circles, |raw| &raw.id, circle);
    let steps = item.steps.iter().map(|step| NetworkStep {
        contacts: resolver.resolve_all(&step.file, &step.item.contacts),
    });
    let steps = steps.collect();
    Network {
        id: item.id.get_ref().clone(),
        example: item.example,
        sources: resolver.resolve_all(file, &item.sources),
        circles,
        steps,
        pack: network.pack(),
    }
}

fn circle(resolver: &mut Resolver<'_>, circle: &Located<RawCircle>) -> Circle {
    let Located { file, item, .. } = circle;
    let raw = item.members.get_ref();
    let mut members = Vec::new();
    for member in raw {
        let contact = member.contact.as_ref().and_then(|id| resolver.resolve(file, id));
        if resolver.is_first(file, &member.id, raw.iter().map(|raw| &raw.id)) {
            members.push(Member { id: member.id.get_ref().clone(), contact });
        }
    }
    Circle { id: item.id.get_ref().clone(), members }
}
