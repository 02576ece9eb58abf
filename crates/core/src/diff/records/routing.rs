//! Who is called, where and when: contacts, ladders and places.

use super::fields::{Fields, with_detail};
use crate::{
    content::{
        catalog::{
            Catalog, Contact, County, Ladders, Municipality, Region, StandIn, Step, StepTarget,
        },
        enums::{Outcome, Workplace},
        hours::Hours,
    },
    diff::change::{Record, Subject, SubjectKind},
    ids::Id,
};

pub fn records(catalog: &Catalog) -> Vec<(Subject, Record)> {
    let contacts = catalog
        .contacts
        .values()
        .map(|own| (Subject::new(SubjectKind::Contact, own.id.as_str()), contact(own)));
    let regions = catalog.regions.values().map(|own| {
        let Region { id, contact } = own;
        let fields = Fields::default().value("contact", contact);
        (Subject::new(SubjectKind::Region, id.as_str()), fields.record())
    });
    let counties = catalog.counties.values().map(|own| {
        let County { id, name, residence, region } = own;
        let fields = Fields::default().value("name", [name]);
        let fields = fields.value("residence", [residence]).value("region", [region]);
        (Subject::new(SubjectKind::County, id.as_str()), fields.record())
    });
    let municipalities = catalog.municipalities.all().map(|own| {
        let Municipality { id, name, county } = &**own;
        let fields = Fields::default().value("name", [name]).value("county", [county]);
        (Subject::new(SubjectKind::Municipality, id.as_str()), fields.record())
    });
    contacts
        .chain(regions)
        .chain(counties)
        .chain(municipalities)
        .chain(ladders(&catalog.ladders))
        .collect()
}

fn contact(contact: &Contact) -> Record {
    let Contact {
        id: _,
        kind,
        counties,
        municipalities,
        audience,
        number,
        others,
        hours,
        web,
        email,
        source,
        source_date,
        checked,
        by,
        provenance,
        confidence,
        publishable,
        pack,
    } = contact;
    let others = others.iter().map(|(number, usage)| with_detail(number, [usage.as_str()]));
    Fields::default()
        .value("kind", [kind.as_str()])
        .value("number", number)
        .list("other-numbers", others)
        .value("hours", hours_as_written(hours))
        .set("counties", counties)
        .set("municipalities", municipalities)
        .value("audience", [audience.as_str()])
        .value("web", web)
        .value("email", email)
        .value("source", [source])
        .value("source-date", source_date.iso())
        .value("checked", [checked])
        .value("by", by)
        .value("provenance", [provenance.as_str()])
        .value("confidence", [confidence.as_str()])
        .flag("shown", *publishable)
        // The name of a folder means nothing.
        .flag("pack", pack.is_some())
        .record()
}

fn hours_as_written(hours: &Hours) -> Option<&str> {
    match hours {
        Hours::Unknown => None,
        Hours::Always => Some("24/7"),
        Hours::Written(rules) => Some(rules.as_str()),
    }
}

/// The id of a ladder.
pub fn ladder_id(outcome: Outcome, workplace: Workplace) -> String {
    format!("{}/{}", outcome.as_str(), workplace.as_str())
}

fn ladders(all: &Ladders) -> Vec<(Subject, Record)> {
    let Ladders { last, office_hours, labour, other_help, steps, stand_ins, ladders } = all;
    let shared = Fields::default()
        .value("last", last)
        .value("office-hours", hours_as_written(office_hours))
        .list("labour", labour)
        .list("other-help", other_help);
    let shared = (Subject::new(SubjectKind::Ladders, "all"), shared.record());
    let ladders = ladders.iter().map(|((outcome, workplace), steps)| {
        let id = ladder_id(*outcome, *workplace);
        let fields = Fields::default().list("steps", steps);
        (Subject::new(SubjectKind::Ladder, &id), fields.record())
    });
    let steps = steps.values().map(|own| {
        let Step { id, target, pack } = own;
        let (contact, reach) = match target {
            StepTarget::Nothing => (None, None),
            StepTarget::Contact(contact) => (Some(contact), None),
            StepTarget::Reach(reach) => (None, Some(reach.as_str())),
        };
        let fields = Fields::default().value("contact", contact).value("reach", reach);
        let own = stand_ins.iter().find(|own| own.step == *id);
        let fields = own.into_iter().fold(fields, |fields, own| {
            let StandIn { step: _, instead_of, roles } = own;
            let roles = roles.iter().map(|(sector, role)| format!("{sector} {role}"));
            fields.value("instead-of", [instead_of]).set("roles", roles)
        });
        let record = fields.flag("pack", pack.is_some()).record();
        (Subject::new(SubjectKind::Step, id.as_str()), record)
    });
    std::iter::once(shared).chain(ladders).chain(steps).collect()
}
