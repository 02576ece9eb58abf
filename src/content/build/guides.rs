//! The guides of the catalog.

use super::Builder;
use crate::{
    content::{
        catalog::{Catalog, Guide, Note, Role, Section},
        raw::{Located, Raw, RawGuide, RawNote, RawRole, RawSection},
    },
    diagnostic::FileName,
    ids::{Id, RoleId, SignId},
};

impl Builder<'_> {
    pub(super) fn guides(&mut self, raw: &Raw, catalog: &mut Catalog) {
        for guide in &raw.guides {
            let value = self.guide(guide, catalog);
            self.keep(&mut catalog.guides, value, guide, &raw.guides, |raw| &raw.sector);
        }
        let sectors = &catalog.sectors;
        catalog.guides.sort_by_key(|sector, _| sectors.get_index_of(sector));
    }

    fn guide(&mut self, guide: &Located<RawGuide>, catalog: &Catalog) -> Option<Guide> {
        let Located { file, item, .. } = guide;
        let sector = self.known(file, &item.sector, &catalog.sectors);
        let checked = self.day(file, &item.checked);
        let gates = self.all_known(file, item.gates.get_ref(), &catalog.gates);
        let roles = self.roles(&item.roles, catalog);
        let names: Vec<&RoleId> = item.roles.iter().map(|role| role.item.id.get_ref()).collect();
        let only = item.only.iter().map(|(sign, roles)| {
            self.known(file, sign, &catalog.signs);
            (sign.get_ref(), self.named(file, roles, &names))
        });
        let only: Vec<(&SignId, Vec<RoleId>)> = only.collect();
        let sections =
            item.sections.iter().filter_map(|s| self.section(s, &only, catalog)).collect();
        let notes = self.notes(&item.notes, &names, catalog);
        Some(Guide { sector: sector?, checked: checked?, gates, roles, sections, notes })
    }

    fn roles(&mut self, raw: &[Located<RawRole>], catalog: &Catalog) -> Vec<Role> {
        let mut roles = indexmap::IndexMap::new();
        for role in raw {
            let quick = self.all_known(&role.file, role.item.quick.get_ref(), &catalog.signs);
            let value = Role { id: role.item.id.get_ref().clone(), quick };
            self.keep(&mut roles, value, role, raw, |raw| &raw.id);
        }
        roles.into_values().collect()
    }

    fn section(
        &mut self,
        section: &Located<RawSection>,
        only: &[(&SignId, Vec<RoleId>)],
        catalog: &Catalog,
    ) -> Option<Section> {
        let Located { file, item, .. } = section;
        let category = item.category.get_ref().clone();
        let signs = self.all_known(file, &item.signs, &catalog.signs);
        if !catalog.categories.contains(&category) {
            self.unknown(file, &item.category, catalog.categories.iter().map(Id::as_str));
            return None;
        }
        self.check_deferred(file, &item.category);
        let asked = |sign: &SignId| only.iter().find(|(id, _)| *id == sign);
        let roles = |sign: &SignId| asked(sign).map(|(_, roles)| roles.clone()).unwrap_or_default();
        let signs = signs.into_iter().map(|sign| (sign.clone(), roles(&sign))).collect();
        Some(Section { category, signs })
    }

    fn notes(
        &mut self,
        raw: &[Located<RawNote>],
        names: &[&RoleId],
        catalog: &Catalog,
    ) -> Vec<Note> {
        let mut notes = indexmap::IndexMap::new();
        for note in raw {
            let Located { file, item, .. } = note;
            let value = Note {
                id: item.id.get_ref().clone(),
                kind: item.kind,
                sources: self.all_known(file, &item.sources, &catalog.sources),
                roles: self.named(file, &item.roles, names),
            };
            self.keep(&mut notes, value, note, raw, |raw| &raw.id);
        }
        notes.into_values().collect()
    }

    /// The roles of the list that the guide has; reports the others.
    pub(super) fn named(
        &mut self,
        file: &FileName,
        roles: &[toml::Spanned<RoleId>],
        names: &[&RoleId],
    ) -> Vec<RoleId> {
        let mut known = Vec::new();
        for role in roles {
            if names.contains(&role.get_ref()) {
                known.push(role.get_ref().clone());
            } else {
                self.unknown(file, role, names.iter().map(|name| name.as_str()));
            }
        }
        known
    }
}
