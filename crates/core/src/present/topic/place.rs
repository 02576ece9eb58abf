//! A place, and how help is reached there; a screen of the program, and how it is opened.

use crate::{
    page::{Block, Fact},
    present::presenter::Presenter,
    reference::{ProgramScreen, Topic, local_contacts},
    route::{Caller, hours},
};

impl Presenter<'_> {
    /// How the social services on-call is reached in a place, and everyone who is there for it.
    pub(in crate::present) fn place_blocks(&self, topic: &Topic) -> Vec<Block> {
        let catalog = &self.app.catalog;
        let Some(place) = topic.place(catalog) else { return Vec::new() };
        let caller = Caller { place: Some(place.clone()), ..Caller::default() };
        let here = Presenter { caller: &caller, ..*self };
        let mut blocks = Vec::from_iter(here.social_services_here());
        let cards = local_contacts(&place, catalog).into_iter();
        blocks.extend(cards.map(|contact| {
            Block::Card(self.card(contact, hours::availability(contact, self.app.now)))
        }));
        blocks
    }

    /// What a screen is for, and the command that opens it.
    pub(in crate::present) fn screen_blocks(&self, screen: ProgramScreen) -> Vec<Block> {
        let words = format!("screen-{}", screen.as_str());
        let about = self.texts.attribute(&words, "about").map(Block::Prose);
        let label = self.text("ui-look-command");
        let command = Fact { label, text: screen.command().to_owned() };
        about.into_iter().chain([Block::Fact(command)]).collect()
    }
}
