//! What stands around the blocks of a page: where the person is, and what to say in a window too small.

use super::{hints, presenter::Presenter};
use crate::{app::key::Key, page::TooSmall};

impl Presenter<'_> {
    /// Where the person is: the name of the program, or sector, role and place.
    pub(super) fn trail(&self) -> Vec<String> {
        let caller = &self.app.caller;
        let mut trail = Vec::new();
        if let Some(sector) = &caller.sector {
            trail.push(self.content_text("sector", sector));
            let role = caller.role.as_ref();
            trail.extend(role.map(|role| self.role(sector, role)));
        }
        trail.extend(caller.place.as_ref().map(|place| self.place_name(place)));
        if trail.is_empty() {
            trail.push(self.text("ui-name"));
        }
        trail
    }

    pub(super) fn too_small(&self) -> TooSmall {
        let emergency = self.app.catalog.emergency();
        TooSmall {
            emergency: emergency
                .and_then(|contact| contact.number.as_ref())
                .map(|number| number.as_str().to_owned()),
            leave: self.text_with(
                "ui-small-leave",
                &[("key", hints::key_name(self.texts, Key::ctrl('x')).into())],
            ),
            widen: self.text("ui-small-widen"),
            placeholder: self.text("ui-small-number"),
        }
    }
}
