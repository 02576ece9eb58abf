//! The guide's advice: own safety first, how to talk, what to do and not to do.

use super::presenter::{Presenter, named_page};
use crate::{
    content::{
        catalog::{Guide, Note},
        enums::NoteKind,
    },
    ids::Id,
    page::{Block, Page},
};

impl Presenter<'_> {
    pub(super) fn advice(&self) -> Page {
        let parts = [
            (NoteKind::Safety, "ui-advice-safety"),
            (NoteKind::Do, "ui-advice-do"),
            (NoteKind::Dont, "ui-advice-dont"),
            (NoteKind::Talk, "ui-advice-talk"),
        ];
        let mut blocks = Vec::new();
        for (kind, heading) in parts {
            let notes = self.notes(kind);
            if !notes.is_empty() {
                blocks.push(Block::Heading(self.text(heading)));
                blocks.extend(notes.into_iter().map(Block::Prose));
            }
        }
        blocks.push(Block::Heading(self.text("ui-aftercare")));
        blocks.push(Block::Prose(self.text_with("ui-aftercare-text", &self.sector_argument())));
        let publishers = self.publishers();
        if !publishers.is_empty() {
            blocks.push(Block::Fact(self.fact("ui-list-label-source", publishers)));
        }
        named_page("advice", self.text("ui-advice-title"), blocks)
    }

    /// The guide's notes of a kind, for the person's role.
    pub(super) fn notes(&self, kind: NoteKind) -> Vec<String> {
        let Some(guide) = self.app.guide() else { return Vec::new() };
        let text = |note: &Note| format!("note-{}-{}", guide.sector.as_str(), note.id.as_str());
        let own = self.own_notes(guide).filter(|note| note.kind == kind);
        own.map(|note| self.text(&text(note))).collect()
    }

    fn own_notes<'g>(&self, guide: &'g Guide) -> impl Iterator<Item = &'g Note> {
        let role = self.app.caller.role.as_ref();
        guide.notes.iter().filter(move |note| {
            note.roles.is_empty() || role.is_none_or(|role| note.roles.contains(role))
        })
    }

    /// Who says so: the publishers of the notes' sources, each once.
    pub(super) fn publishers(&self) -> String {
        let Some(guide) = self.app.guide() else { return String::new() };
        let sources = self.own_notes(guide).flat_map(|note| &note.sources);
        let mut publishers: Vec<&str> = sources
            .filter_map(|id| self.app.catalog.sources.get(id))
            .map(|source| &*source.publisher)
            .collect();
        publishers.sort_unstable();
        publishers.dedup();
        publishers.join("; ")
    }
}
