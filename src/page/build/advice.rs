//! The guide's advice: own safety first, how to talk, what to do and not to do.

use super::{Build, titled};
use crate::{
    content::vocabulary::NoteKind,
    ids::Id,
    page::{Block, Page},
};

impl Build<'_> {
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
                blocks.push(Block::Heading(self.line(heading)));
                blocks.extend(notes.into_iter().map(Block::Prose));
            }
        }
        blocks.push(Block::Heading(self.line("ui-aftercare")));
        blocks.push(Block::Prose(self.line("ui-aftercare-text")));
        titled("advice", self.line("ui-advice-title"), blocks)
    }

    /// The guide's notes of a kind, for the person's role.
    pub(super) fn notes(&self, kind: NoteKind) -> Vec<String> {
        let place = &self.model.place;
        let guide = place.sector.as_ref().and_then(|sector| self.model.catalog.guides.get(sector));
        let Some(guide) = guide else { return Vec::new() };
        let role = place.role.as_ref();
        guide
            .notes
            .iter()
            .filter(|note| note.kind == kind)
            .filter(|note| {
                note.roles.is_empty() || role.is_none_or(|role| note.roles.contains(role))
            })
            .map(|note| self.line(&format!("note-{}-{}", guide.sector.as_str(), note.id.as_str())))
            .collect()
    }
}
