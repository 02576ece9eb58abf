//! The bank's part of the catalog: sources, headings, sectors, gates, groups and signs.

use super::Builder;
use crate::{
    content::{
        catalog::{Catalog, Gate, Group, Sector, Sign, Source},
        raw::{Located, Raw, RawCategory, RawSign},
    },
    ids::Id,
};

impl Builder<'_> {
    pub(super) fn bank(&mut self, raw: &Raw, catalog: &mut Catalog) {
        self.sources(raw, catalog);
        self.categories(raw, catalog);
        for sector in &raw.sectors {
            let id = sector.item.id.get_ref().clone();
            let value = Sector { id, workplace: sector.item.ladder };
            self.keep(&mut catalog.sectors, value, sector, &raw.sectors, |raw| &raw.id);
        }
        for gate in &raw.gates {
            let id = gate.item.id.get_ref().clone();
            let value = Gate { id, asked: gate.item.asked, raises: gate.item.raises };
            self.keep(&mut catalog.gates, value, gate, &raw.gates, |raw| &raw.id);
        }
        self.groups(raw, catalog);
        for sign in &raw.signs {
            let value = self.sign(sign, catalog);
            self.keep(&mut catalog.signs, value, sign, &raw.signs, |raw| &raw.id);
        }
    }

    fn sources(&mut self, raw: &Raw, catalog: &mut Catalog) {
        for source in &raw.sources {
            let date = self.source_date(&source.file, source.item.date.as_ref());
            let value = date.map(|date| Source {
                id: source.item.id.get_ref().clone(),
                title: source.item.title.clone(),
                publisher: source.item.publisher.clone(),
                url: source.item.url.clone(),
                date,
            });
            self.keep(&mut catalog.sources, value, source, &raw.sources, |raw| &raw.id);
        }
    }

    fn categories(&mut self, raw: &Raw, catalog: &mut Catalog) {
        for category in &raw.categories {
            let id = category.item.id.get_ref();
            if catalog.categories.contains(id) {
                let same = |other: &&Located<RawCategory>| other.item.id.get_ref() == id;
                let first = raw.categories.iter().find(same);
                let first = first.map(|first| (&first.file, first.item.id.span()));
                self.duplicate(&category.file, category.item.id.span(), id.as_str(), first);
            } else {
                self.note_deferred(&category.file, id);
                catalog.categories.push(id.clone());
            }
        }
    }

    fn groups(&mut self, raw: &Raw, catalog: &mut Catalog) {
        for group in &raw.groups {
            let value = Group {
                id: group.item.id.get_ref().clone(),
                axis: group.item.axis,
                cap_adult: *group.item.cap_adult.get_ref(),
                cap_child: *group.item.cap_child.get_ref(),
                origin: group.item.origin,
                floor: group.item.floor.is_some(),
            };
            self.keep(&mut catalog.groups, value, group, &raw.groups, |raw| &raw.id);
        }
    }

    fn sign(&mut self, sign: &Located<RawSign>, catalog: &Catalog) -> Option<Sign> {
        let Located { file, item, .. } = sign;
        let category = item.category.get_ref().clone();
        let category = if catalog.categories.contains(&category) {
            self.check_deferred(file, &item.category);
            Some(category)
        } else {
            let known = catalog.categories.iter().map(Id::as_str);
            self.unknown(file, &item.category, known);
            None
        };
        let group = self.known(file, &item.group, &catalog.groups);
        let sectors = self.all_known(file, &item.sectors, &catalog.sectors);
        let sources = self.all_known(file, &item.sources, &catalog.sources);
        Some(Sign {
            id: item.id.get_ref().clone(),
            category: category?,
            group: group?,
            strength: item.strength,
            counts: item.counts,
            act_now: item.act_now.as_ref().map(|act_now| *act_now.get_ref()),
            child_only: item.child_only,
            forms: item.forms.clone(),
            sectors,
            sources,
        })
    }
}
