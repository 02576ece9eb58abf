//! The call card: which words it is made of, for whom and when. The words stand in Fluent.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        enums::{CallRecipient, Circumstance, Whereabouts, Workplace},
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::SignId,
    prepared::prepared,
};

/// What is said of signs, where it is not what is said of most.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSpokenSigns {
    /// Never read out.
    pub unspoken: Vec<Spanned<SignId>>,
    /// About somebody who works there.
    pub worker: Vec<Spanned<SignId>>,
    /// About a child.
    pub child: Vec<Spanned<SignId>>,
    /// About a place.
    pub place: Vec<Spanned<SignId>>,
    /// Seen elsewhere than in the room or at the work of the person.
    #[serde(default)]
    pub away: Vec<Spanned<SignId>>,
    /// About what the sentence itself says.
    pub fixed: Vec<Spanned<SignId>>,
    /// Said in other words in care and school.
    pub in_care: Vec<Spanned<SignId>>,
    /// If these are what is acute, an ambulance is asked for.
    pub ambulance: Vec<Spanned<SignId>>,
    /// The person asks for help.
    pub asks_for_help: Vec<Spanned<SignId>>,
}

/// How many texts a kind of workplace has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCardWorkplace {
    pub id: Spanned<Workplace>,
    /// To do first, where somebody asks for help.
    pub first: u8,
    /// To do first, where somebody needs care.
    pub care: u8,
    /// To do in the ten minutes after a call.
    pub next: u8,
    /// Must report about a child by law.
    #[serde(default)]
    pub duty: bool,
}

/// The script for whoever answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRecipient {
    pub id: Spanned<CallRecipient>,
    pub place: Whereabouts,
    /// What is seen begins with what is happening; otherwise said in these circumstances.
    pub now: Option<Vec<Circumstance>>,
    /// It begins with a sentence of its own; another in these circumstances.
    pub opening: Option<Vec<Circumstance>>,
    /// Something else is wanted in these circumstances.
    #[serde(default)]
    pub want: Vec<Circumstance>,
    /// There is a sentence that gets past a switchboard; another in these circumstances.
    pub past: Option<Vec<Circumstance>>,
    /// And one for when that does not help either.
    #[serde(default)]
    pub then: bool,
    /// Questions to ask back.
    #[serde(default)]
    pub ask: u8,
    /// One more for whoever must report.
    #[serde(default)]
    pub ask_duty: bool,
    /// What to know afterwards.
    pub after: u8,
    /// Other things to know in these circumstances.
    #[serde(default)]
    pub after_in: BTreeMap<Circumstance, u8>,
    /// What to offer the person.
    #[serde(default)]
    pub offer: u8,
    /// Nothing is asked or insisted on in these circumstances.
    #[serde(default)]
    pub brief: Vec<Circumstance>,
    /// An adult in care or school is asked first.
    #[serde(default)]
    pub consent: bool,
    /// Where this is what is wanted, the call is for advice and has its words.
    #[serde(default)]
    pub advice: Vec<Circumstance>,
}

prepared! {
    CallCards { most_observations, unspoken, about_worker, about_child, about_place, seen_away, in_care, ambulance, asks_for_help, workplaces, scripts }
    CardWorkplace { first, care, next, duty }
    Script { place, now, opening, want, past, then, ask, ask_duty, after, after_in, offer, brief, consent, advice }
}

entries! {
    /// The cards of all files.
    RawCards {
        most_observations: u8,
        signs: RawSpokenSigns,
        workplaces: RawCardWorkplace,
        recipients: RawRecipient,
    }
}

/// What the call card is made of.
#[derive(Debug, Clone, Default)]
pub struct CallCards {
    /// More observations than this are not read out.
    pub most_observations: usize,
    /// Signs that are never read out.
    pub unspoken: Vec<SignId>,
    /// Signs about somebody who works there.
    pub about_worker: Vec<SignId>,
    /// Signs about a child.
    pub about_child: Vec<SignId>,
    /// Signs about a place.
    pub about_place: Vec<SignId>,
    /// Signs seen elsewhere than in the room or at the work of the person.
    pub seen_away: Vec<SignId>,
    /// Signs with other words in care and school.
    pub in_care: Vec<SignId>,
    /// Signs that ask for an ambulance, or for care where nobody is in danger.
    pub ambulance: Vec<SignId>,
    /// Signs that the person asks for help.
    pub asks_for_help: Vec<SignId>,
    /// What each kind of workplace has.
    pub workplaces: BTreeMap<Workplace, CardWorkplace>,
    /// The script for each recipient.
    pub scripts: BTreeMap<CallRecipient, Script>,
}

/// How many texts a kind of workplace has.
#[derive(Debug, Clone, Copy, Default)]
pub struct CardWorkplace {
    /// Texts `asks-<workplace>.first-1` and on.
    pub first: u8,
    /// Texts `care-<workplace>.first-1` and on.
    pub care: u8,
    /// Texts `after-<workplace>.next-1` and on.
    pub next: u8,
    /// Must report about a child by law.
    pub duty: bool,
}

/// How many questions of its own a call for advice has.
pub const ASK_FOR_ADVICE: u8 = 2;

/// Which words a script has: `recipient-<recipient>` and its attributes.
#[derive(Debug, Clone)]
pub struct Script {
    /// How one says where it is.
    pub place: Whereabouts,
    /// `.now`, or `.now-<circumstance>`; nothing where what was seen needs no introduction.
    pub now: Option<Vec<Circumstance>>,
    /// `.opening`, or `.opening-<circumstance>`; nothing where it begins at once.
    pub opening: Option<Vec<Circumstance>>,
    /// `.want-<circumstance>` instead of the text itself.
    pub want: Vec<Circumstance>,
    /// `.past`, or `.past-<circumstance>`; nothing where nobody stands between.
    pub past: Option<Vec<Circumstance>>,
    /// `.then`, after `.past`.
    pub then: bool,
    /// `.ask-1` and on.
    pub ask: u8,
    /// `.ask-duty`.
    pub ask_duty: bool,
    /// `.after-1` and on.
    pub after: u8,
    /// `.after-<circumstance>-1` and on.
    pub after_in: BTreeMap<Circumstance, u8>,
    /// `.offer-1` and on.
    pub offer: u8,
    /// Circumstances in which nothing is asked or insisted on.
    pub brief: Vec<Circumstance>,
    /// An adult in care or school is asked first.
    pub consent: bool,
    /// Where what is wanted is said in one of these, the call is for advice: `.past-advice`,
    /// `.ask-advice-1` and `-2`, and no place that gives a person away.
    pub advice: Vec<Circumstance>,
}

impl ContentKind for RawCards {
    const NAME: &'static str = "cards";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.most_observations.extend(document.located_value("most_observations"));
        self.signs.extend(document.located_value("signs"));
        self.workplaces.extend(document.entries("workplace"));
        self.recipients.extend(document.entries("recipient"));
    }
}

impl RawCards {
    /// Of what stands twice the first holds; `vaksam lint` tells.
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> CallCards {
        let most = self.most_observations.first().map_or(0, |most| most.item);
        let mut cards = CallCards { most_observations: most.into(), ..CallCards::default() };
        if let Some(Located { file, item, .. }) = self.signs.first() {
            let mut all = |ids: &[Spanned<SignId>]| resolver.resolve_all(file, ids);
            cards.unspoken = all(&item.unspoken);
            cards.about_worker = all(&item.worker);
            cards.about_child = all(&item.child);
            cards.about_place = all(&item.place);
            cards.seen_away = all(&item.away);
            cards.in_care = all(&item.in_care);
            cards.ambulance = all(&item.ambulance);
            cards.asks_for_help = all(&item.asks_for_help);
            all(&item.fixed);
        }
        for Located { item, .. } in &self.workplaces {
            let RawCardWorkplace { id, first, care, next, duty } = item;
            let (first, care, next, duty) = (*first, *care, *next, *duty);
            let workplace = CardWorkplace { first, care, next, duty };
            cards.workplaces.entry(*id.get_ref()).or_insert(workplace);
        }
        for Located { item, .. } in &self.recipients {
            cards.scripts.entry(*item.id.get_ref()).or_insert_with(|| item.script());
        }
        cards
    }
}

impl RawRecipient {
    fn script(&self) -> Script {
        Script {
            place: self.place,
            now: self.now.clone(),
            opening: self.opening.clone(),
            want: self.want.clone(),
            past: self.past.clone(),
            then: self.then,
            ask: self.ask,
            ask_duty: self.ask_duty,
            after: self.after,
            after_in: self.after_in.clone(),
            offer: self.offer,
            brief: self.brief.clone(),
            consent: self.consent,
            advice: self.advice.clone(),
        }
    }
}
