//! A card for the wallet: three numbers, what to say and what not to do; on its back what is the
//! workplace's own, from a pack or written by hand.

use std::rc::Rc;

use super::{
    ladder::step_id, prepared_paper::prepared_state, presenter::Presenter, sheet::in_a_row,
};
use crate::{
    assess::Ground,
    content::{
        catalog::{Catalog, Contact},
        enums::ContactKind,
    },
    page::{Block, Card, Fact, Page, ScriptPart},
    route::{Caller, Rung, hours::Moment, week::is_of_others},
    text::{Texts, unbroken},
};

/// More numbers nobody reads in two seconds.
const NUMBERS: usize = 3;

/// The outcomes whose first call stands on the card, the most urgent first.
const FIRST_CALLS: [Ground; 3] = [Ground::Danger, Ground::EnoughAlone, Ground::Child];

/// Lines to write on, beside what a pack has filled in.
const OWN_LINES: [&str; 2] = ["ui-wallet-manager", "ui-wallet-other"];

/// The front and the back of a card for a role at a place, printed `today`.
pub fn wallet_card(
    caller: &Caller,
    catalog: &Rc<Catalog>,
    today: Moment,
    texts: &Texts,
) -> [Page; 2] {
    let state = prepared_state(caller, catalog, today, texts);
    let presenter = Presenter::new(&state, texts);
    let numbers = presenter.three_numbers();
    [presenter.wallet_front(&numbers, today), presenter.wallet_back(&numbers, today)]
}

impl Presenter<'_> {
    fn wallet_front(&self, numbers: &[Rung], today: Moment) -> Page {
        let cards = numbers.iter().filter_map(|rung| Some(Block::Card(self.wallet_number(rung)?)));
        let mut blocks: Vec<Block> = cards.collect();
        if let Some(call) = self.call_card(&self.prepared_outcome(Ground::EnoughAlone)) {
            // Where it is stands on the back, as its owner has written it, and what was seen nobody knows yet.
            let is_blank = |part| matches!(part, ScriptPart::Where | ScriptPart::What);
            let said = call.script.into_iter().filter(|line| !is_blank(line.part));
            let said: Vec<String> = said.map(|line| line.text).collect();
            let number = call.contact.number.as_deref().map(unbroken).unwrap_or_default();
            let label = self.text_with("ui-sheet-say", &[("number", number.into())]);
            blocks.push(Block::Fact(Fact { label, text: said.join(" ") }));
            blocks.push(Block::Fact(in_a_row(call.dont)));
        }
        // For whom it is takes the place of a title: a card has no room for both.
        let page = self.paper("wallet-front", self.trail().join(" · "), blocks, today);
        Page { trail: Vec::new(), status: None, ..page }
    }

    fn wallet_back(&self, numbers: &[Rung], today: Moment) -> Page {
        let own = self.own_contacts();
        let mut blocks: Vec<Block> =
            own.iter().map(|own| Block::Card(self.number_card(own))).collect();
        blocks.extend(OWN_LINES.iter().skip(own.len()).map(|label| self.room_for(label)));
        blocks.push(self.room_for("ui-wallet-address"));
        blocks.extend(numbers.iter().filter_map(|rung| self.number_to_scan(rung)).map(Block::Card));
        let call = self.call_card(&self.prepared_outcome(Ground::EnoughAlone));
        blocks.extend(call.map(|call| Block::Fact(call.safety)));
        let contacts = numbers.iter().filter_map(|rung| rung.contact(&self.app.catalog));
        let checked = contacts.map(|contact| contact.checked).min();
        blocks.extend(checked.map(|day| {
            let values = [("checked", day.to_string().into())];
            Block::Prose(self.text_with("ui-wallet-checked", &values))
        }));
        let page = self.paper("wallet-back", self.text("ui-wallet-own"), blocks, today);
        Page { trail: Vec::new(), ..page }
    }

    /// The first call of each outcome, then the others of the week, each number once.
    pub(super) fn three_numbers(&self) -> Vec<Rung> {
        let catalog = &self.app.catalog;
        let first = FIRST_CALLS.iter().filter_map(|ground| {
            let route = self.prepared_outcome(*ground).route;
            let mut ladder = route.ladder(catalog).into_iter();
            ladder.find(|rung| !is_of_others(rung, catalog)).cloned()
        });
        let others = self.week_calls().into_iter().map(|call| call.rung);
        let mut numbers: Vec<Rung> = Vec::new();
        for rung in first.chain(others) {
            let number = |rung: &Rung| rung.contact(catalog).and_then(|own| own.number.clone());
            let is_new = numbers.iter().all(|other| number(other) != number(&rung));
            if number(&rung).is_some() && is_new && numbers.len() < NUMBERS {
                numbers.push(rung);
            }
        }
        numbers
    }

    /// What the call is for says who answers; the name of whom a pack brings is told all the same.
    pub(super) fn wallet_number(&self, rung: &Rung) -> Option<Card> {
        let contact = rung.contact(&self.app.catalog)?;
        let on_paper = self.texts.attribute(&step_id(rung), "paper");
        let action = on_paper.unwrap_or_else(|| self.step_text(rung));
        let card = Card { action: Some(action), ..self.number_card(contact) };
        if contact.pack.is_some() {
            return Some(card);
        }
        Some(Card { name: card.state, state: String::new(), ..card })
    }

    fn number_card(&self, contact: &Contact) -> Card {
        Card {
            number: contact.number.as_ref().map(|number| number.as_str().to_owned()),
            name: self.name_on_paper(contact),
            state: self.hours_on_paper(contact),
            ..Card::default()
        }
    }

    /// A number of the front once more, for its code, with the name that the front has no room for. The
    /// emergency number has no code.
    fn number_to_scan(&self, rung: &Rung) -> Option<Card> {
        let contact = rung.contact(&self.app.catalog).filter(|contact| !contact.is_112())?;
        Some(Card { state: String::new(), ..self.number_card(contact) })
    }

    /// The numbers of the workplace that packs bring, as many as there are lines for.
    fn own_contacts(&self) -> Vec<&Contact> {
        let place = self.caller.place.as_ref();
        let own = self.app.catalog.contacts_of_packs().filter(|contact| {
            let is_shown = contact.publishable && contact.serves(place);
            is_shown && contact.kind == ContactKind::Workplace
        });
        own.filter(|contact| contact.number.is_some()).take(OWN_LINES.len()).collect()
    }
}
