//! What is seen and what it weighs: signs, groups, gates and the checklists.

use super::fields::{Fields, with_detail};
use crate::{
    content::{
        catalog::{Catalog, Gate, Group, Guide, Note, Role, Section, Sector, Sign},
        enums::{ActNow, Concern},
    },
    diff::change::{Record, Subject, SubjectKind},
    ids::Id,
};

pub fn records(catalog: &Catalog) -> Vec<(Subject, Record)> {
    let signs = catalog.signs.values().map(|own| (SubjectKind::Sign, own.id.as_str(), sign(own)));
    let groups = catalog.groups.values();
    let groups = groups.map(|own| (SubjectKind::Group, own.id.as_str(), group(own)));
    let gates = catalog.gates.values().map(|own| {
        let Gate { id, asked, raises } = own;
        let fields = Fields::default().value("asked", [asked.as_str()]);
        (SubjectKind::Gate, id.as_str(), fields.value("raises", raises.map(Concern::as_str)))
    });
    let sectors = catalog.sectors.values().map(|own| {
        let Sector { id, workplace } = own;
        let fields = Fields::default().value("workplace", [workplace.as_str()]);
        (SubjectKind::Sector, id.as_str(), fields)
    });
    let guides = catalog.guides.values();
    let guides = guides.map(|own| (SubjectKind::Guide, own.sector.as_str(), guide(own)));
    let categories = Fields::default().list("order", &*catalog.categories);
    signs
        .chain(groups)
        .chain(gates)
        .chain(sectors)
        .chain(guides)
        .chain([(SubjectKind::Categories, "all", categories)])
        .map(|(kind, id, fields)| (Subject::new(kind, id), fields.record()))
        .collect()
}

fn sign(sign: &Sign) -> Fields {
    let Sign {
        id: _,
        category,
        group,
        strength,
        counts,
        act_now,
        child_only,
        forms,
        sectors,
        sources,
    } = sign;
    Fields::default()
        .value("strength", [strength.as_str()])
        .value("group", [group])
        .value("category", [category])
        .flag("counts", *counts)
        .value("act-now", act_now.map(ActNow::as_str))
        .flag("child-only", *child_only)
        .set("forms", forms.iter().map(|form| form.as_str()))
        .set("sectors", sectors)
        .set("sources", sources)
}

fn group(group: &Group) -> Fields {
    let Group { id: _, axis, cap_adult, cap_child, origin, floor } = group;
    Fields::default()
        .value("axis", [axis.as_str()])
        .value("cap-adult", [cap_adult.as_str()])
        .value("cap-child", [cap_child.as_str()])
        .value("origin", [origin.as_str()])
        .flag("floor", *floor)
}

fn guide(guide: &Guide) -> Fields {
    let Guide { sector: _, checked, gates, roles, sections, notes } = guide;
    let mut fields = Fields::default()
        .value("checked", [checked])
        .list("gates", gates)
        .list("roles", roles.iter().map(|role| &role.id))
        .list("categories", sections.iter().map(|section| &section.category))
        .list("notes", notes.iter().map(|note| &note.id));
    for role in roles {
        let Role { id, quick } = role;
        fields = fields.of_part(id.as_str(), "quick", quick);
    }
    for section in sections {
        let Section { category, signs } = section;
        let signs = signs.iter().map(|(sign, roles)| with_detail(sign, roles));
        fields = fields.of_part(category.as_str(), "signs", signs);
    }
    for note in notes {
        let Note { id, kind, sources, roles } = note;
        fields = fields
            .of_part(id.as_str(), "kind", [kind.as_str()])
            .of_part(id.as_str(), "sources", sources)
            .of_part(id.as_str(), "roles", roles);
    }
    fields
}
