//! Rules of the call card: every recipient and kind of workplace has its words, a sign is about one
//! thing, and no outcome, line of work or role is without a text.

use toml::Spanned;

use super::context::{Rules, message};
use crate::{
    content::{
        catalog::ASK_FOR_ADVICE,
        enums::{CallRecipient, Caution, Circumstance, Outcome, Workplace},
        kinds::{Kind, RawCardWorkplace, RawContent, RawGuide, RawRecipient, RawSpokenSigns},
        located::Located,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{Id, SectorId, SignId},
    lint::fluent::ExpectedMessage,
};

/// The longest heading of a card: it stands on one row beside nothing.
const HEADING: usize = 34;
/// The longest of a card's other texts.
const TEXT: usize = 200;

impl Rules<'_> {
    pub(super) fn cards(&mut self) {
        let cards = &self.content.raw.cards;
        let file = self.file_of(Kind::Cards);
        if cards.signs.is_empty() {
            self.absent(&file, 0..0, "signs");
        }
        if cards.most_observations.is_empty() {
            self.absent(&file, 0..0, "most_observations");
        }
        let found: Vec<_> = cards.recipients.iter().map(|raw| (&raw.file, &raw.item.id)).collect();
        self.each_once(CallRecipient::ALL, &found, CallRecipient::as_str);
        let found: Vec<_> = cards.workplaces.iter().map(|raw| (&raw.file, &raw.item.id)).collect();
        self.each_once(Workplace::ALL, &found, Workplace::as_str);
        for Located { file, item, .. } in &cards.signs {
            self.signs_once(file, item);
        }
    }

    fn each_once<T: Copy + PartialEq>(
        &mut self,
        all: &[T],
        found: &[(&FileName, &Spanned<T>)],
        name: impl Fn(T) -> &'static str,
    ) {
        for word in all {
            let mut places = found.iter().filter(|(_, id)| id.get_ref() == word);
            let Some((first, at)) = places.next() else {
                let problem = Diagnostic::new(Code::CardSet, &self.file_of(Kind::Cards), 0..0);
                self.push(problem.with("name", name(*word)));
                continue;
            };
            for (file, id) in places {
                let problem = Diagnostic::new(Code::IdDuplicate, file, id.span());
                self.push(problem.with("name", name(*word)).and(first, at.span()));
            }
        }
    }

    /// A sign is about one thing, and what is never read out is about nothing.
    fn signs_once(&mut self, file: &FileName, signs: &RawSpokenSigns) {
        let lists = [&signs.unspoken, &signs.worker, &signs.child, &signs.place, &signs.fixed];
        let all: Vec<&Spanned<SignId>> = lists.into_iter().flatten().collect();
        for (place, id) in all.iter().enumerate() {
            let mut before = all.iter().take(place);
            if let Some(first) = before.find(|first| first.get_ref() == id.get_ref()) {
                let problem = Diagnostic::new(Code::CardSignTwice, file, id.span());
                let problem = problem.with("name", id.get_ref().as_str());
                self.push(problem.and(file, first.span()));
            }
        }
    }
}

/// The messages of the card.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let mut expected: Vec<ExpectedMessage> = of_signs(raw);
    for id in [
        "card-acute",
        "card-then-care",
        "card-then-police",
        "card-someone",
        "card-urgent",
        "card-urgent-oncall",
        "card-place-blank",
        "card-secrecy",
        "card-secrecy-child",
    ] {
        expected.push(ExpectedMessage::new(id, &[]));
    }
    expected.push(ExpectedMessage::new("card-say-tips", &["child", "asks"]));
    expected.push(ExpectedMessage::new("card-heading-urgent", &["care"]));
    let acute = ExpectedMessage::new("card-heading-acute", &["text"]).at_most(HEADING);
    let own = Workplace::ALL.iter().map(|workplace| format!("text-{}", workplace.as_str()));
    let own = own.chain(["advice", "text-advice"].map(str::to_owned));
    expected.push(acute.only_with(&own.collect::<Vec<_>>(), TEXT));
    let spoken = |id, attributes| ExpectedMessage::new(id, attributes).spoken_but(&[]);
    expected.extend(["teller", "teller-am", "teller-have", "teller-me"].map(|id| spoken(id, &[])));
    expected.push(spoken("card-no-observations", &[]));
    expected.push(spoken("card-what-happens", &[]));
    expected.push(spoken("card-has-left", &[]));
    expected.push(spoken("card-person", &["about"]));
    expected.push(spoken("card-child", &["about", "maybe", "under-18"]));
    expected.push(spoken("card-where", &["now"]));
    expected.extend(
        Caution::ALL
            .iter()
            .map(|caution| of_caution(&format!("caution-{}", caution.as_str()), &[])),
    );
    expected.extend(raw.guides.entries.iter().flat_map(|guide| of_sector(raw, guide)));
    expected.extend(raw.cards.workplaces.iter().flat_map(|one| of_workplace(raw, one)));
    let everybody: Vec<String> =
        Workplace::ALL.iter().flat_map(|workplace| callers_at(raw, *workplace)).collect();
    expected.extend(raw.cards.recipients.iter().map(|own| of_recipient(own, &everybody)));
    // Each sentence may name who is spoken of, and where.
    expected
        .into_iter()
        .map(|message| message.with_variables(&["person", "worker", "place", "teller"]))
        .collect()
}

fn of_signs(raw: &RawContent) -> Vec<ExpectedMessage> {
    let lists = raw.cards.signs.first().map(|signs| &signs.item);
    let is_in = |list: fn(&RawSpokenSigns) -> &Vec<Spanned<SignId>>, id: &SignId| {
        lists.is_some_and(|signs| list(signs).iter().any(|own| own.get_ref() == id))
    };
    let signs = raw.bank.signs.iter();
    let callers: Vec<String> =
        Workplace::ALL.iter().flat_map(|workplace| callers_at(raw, *workplace)).collect();
    let spoken = signs.filter(|sign| !is_in(|signs| &signs.unspoken, sign.item.id.get_ref()));
    spoken
        .map(|Located { file, item, .. }| {
            let in_care = is_in(|signs| &signs.in_care, item.id.get_ref());
            let attributes: &[&str] = if in_care { &["unsure", "care"] } else { &["unsure"] };
            let spoken = message("say", file, &item.id, attributes).spoken_but(&["note"]);
            let own = ["sure", "unsure", "again", "note"].map(str::to_owned);
            let own = own
                .iter()
                .flat_map(|name| callers.iter().map(move |caller| format!("{name}-{caller}")));
            let optional: Vec<String> = own.chain(std::iter::once("again".to_owned())).collect();
            spoken.at_most(TEXT).only_with(&optional, TEXT)
        })
        .collect()
}

/// How a line of work may name whom a call is about, beside the person.
const PERSONS: [&str; 8] = [
    "about-child",
    "about-worker",
    "about-here",
    "about-advice",
    "about-away",
    "about-maybe-child",
    "about-place",
    "worker",
];

/// The words of a line of work and of its roles.
fn of_sector(raw: &RawContent, guide: &Located<RawGuide>) -> Vec<ExpectedMessage> {
    let Located { file, item, .. } = guide;
    let sector = item.sector.get_ref();
    let at = |message: ExpectedMessage| message.asked_at(file, item.sector.span());
    let named = |kind: &str| format!("card-{kind}-{}", sector.as_str());
    let person = ExpectedMessage::new(named("person"), &["about"]);
    let person = person.only_with(&PERSONS, TEXT);
    let place = ExpectedMessage::new(named("where"), &["now"]);
    let place = place.only_with(&["away", "now-away", "left"], TEXT);
    let (person, place) = (person.spoken_but(&[]), place.spoken_but(&[]));
    let roles: Vec<&str> = item.roles.iter().map(|role| role.item.id.get_ref().as_str()).collect();
    let ladder = raw.bank.sectors.iter().find(|own| own.item.id.get_ref() == sector);
    let ladder = ladder.map(|own| own.item.ladder);
    let has_duty = raw
        .cards
        .workplaces
        .iter()
        .any(|own| own.item.duty && Some(*own.item.id.get_ref()) == ladder);
    let mut expected = vec![at(person), at(place)];
    for role in &item.roles {
        let id = format!("role-{}-{}", sector.as_str(), role.item.id.get_ref());
        let mut words = ExpectedMessage::new(id, &["who"]).asked_at(&role.file, role.span.clone());
        words.attributes.extend(has_duty.then(|| "duty".to_owned()));
        // Its own text is a label.
        let own = [
            "who-now",
            "now",
            "now-away",
            "now-asks",
            "want",
            "want-ambulance",
            "want-urgent-ambulance",
            "about",
            "about-child",
            "about-maybe-child",
            "teller",
        ];
        let words = words.only_with(&own, TEXT);
        expected.push(words.spoken_but(&[""]));
    }
    for caution in Caution::ALL {
        let id = format!("caution-{}-{}", sector.as_str(), caution.as_str());
        expected.push(at(of_caution(&id, &roles)));
    }
    expected
}

/// Own safety and three things not to do; those of a role may go before them.
fn of_caution(id: &str, roles: &[&str]) -> ExpectedMessage {
    let of_role = |role: &&str| {
        let dont = (1..=3).map(|n| format!("dont-{role}-{n}")).collect::<Vec<_>>();
        std::iter::once(format!("safety-{role}")).chain(dont).collect::<Vec<_>>()
    };
    // What is seen of a colleague may have words of its own as well.
    let optional: Vec<String> =
        roles.iter().chain(&["colleague", "away"]).flat_map(of_role).collect();
    ExpectedMessage::new(id, &["dont-1", "dont-2", "dont-3"]).only_with(&optional, SAFETY)
}

/// The longest line of own safety.
const SAFETY: usize = 125;

/// The words of outcomes at a kind of workplace, of asking for help, and of what comes afterwards.
fn of_workplace(raw: &RawContent, workplace: &Located<RawCardWorkplace>) -> Vec<ExpectedMessage> {
    let Located { file, item, .. } = workplace;
    let name = item.id.get_ref().as_str();
    let callers = callers_at(raw, *item.id.get_ref());
    let own = |names: &[String]| -> Vec<String> {
        let of = names.iter().flat_map(|name| callers.iter().map(move |caller| (name, caller)));
        of.map(|(name, caller)| format!("{name}-{caller}")).collect()
    };
    let mut optional = own(&["extra", "text", "heading", "closed"].map(str::to_owned));
    optional.extend(["extra", "elsewhere", "police", "closed"].map(str::to_owned));
    let at = |message: ExpectedMessage| message.asked_at(file, item.id.span());
    let outcomes = Outcome::ALL.iter().map(|outcome| {
        let id = format!("outcome-{}-{name}", outcome.as_str());
        // Of a child a low outcome says where to ask for advice.
        let is_low = *outcome <= Outcome::WeakSigns;
        let own: &[&str] = if is_low { &["text", "child", "text-child"] } else { &["text"] };
        ExpectedMessage::new(id, own).at_most(HEADING).only_with(&optional, TEXT)
    });
    let first = numbered("first", item.first);
    let mut asks = with(format!("asks-{name}"), &["text", "if-no", "safety"], first);
    asks.attributes.extend(numbered("dont", 3));
    let mut names = ["heading", "text", "if-no", "safety"].map(str::to_owned).to_vec();
    names.extend(numbered("first", item.first).into_iter().chain(numbered("dont", 3)));
    let mut optional_of_asks = own(&names);
    optional_of_asks.extend(numbered("report", item.first));
    let asks = asks.at_most(HEADING).only_with(&optional_of_asks, TEXT);
    let left = with(format!("left-{name}"), &[], numbered("dont", 3));
    let mut names = vec!["safety".to_owned()];
    names.extend(numbered("dont", 3));
    let mut optional_of_left = own(&names);
    optional_of_left.extend(["heading", "text"].map(str::to_owned));
    let left = left.at_most(SAFETY).only_with(&optional_of_left, TEXT);
    let mut care = with(format!("care-{name}"), &[], numbered("first", item.care));
    care.attributes.extend(numbered("dont", 3));
    let mut names = vec!["safety".to_owned()];
    names.extend(care.attributes.iter().cloned());
    let care = care.at_most(SAFETY).only_with(&own(&names), TEXT);
    let next = numbered("next", item.next);
    let mut optional = own(&next);
    optional.extend(own(&["hand-over", "number"].map(str::to_owned)));
    optional.extend(["number", "report"].map(str::to_owned));
    optional.extend(numbered("left", item.next));
    let after = with(format!("after-{name}"), &[], next).only_with(&optional, TEXT);
    outcomes.chain([asks, left, care, after]).map(at).collect()
}

/// The lines of work of a kind of workplace, and each with each of its roles: they may have words of their own.
fn callers_at(raw: &RawContent, workplace: Workplace) -> Vec<String> {
    let sectors = raw.bank.sectors.iter().filter(|own| own.item.ladder == workplace);
    let sectors: Vec<&SectorId> = sectors.map(|own| own.item.id.get_ref()).collect();
    let guides = raw.guides.entries.iter().map(|guide| &guide.item);
    let guides = guides.filter(|guide| sectors.contains(&guide.sector.get_ref()));
    let roles = guides.flat_map(|guide| {
        let sector = guide.sector.get_ref();
        guide.roles.iter().map(move |role| format!("{sector}-{}", role.item.id.get_ref()))
    });
    sectors.iter().map(ToString::to_string).chain(roles).collect()
}

/// The words of a script.
fn of_recipient(recipient: &Located<RawRecipient>, callers: &[String]) -> ExpectedMessage {
    let Located { file, item, .. } = recipient;
    let id = format!("recipient-{}", item.id.get_ref().as_str());
    let mut message = with(id, &[], numbered("ask", item.ask));
    let mut add = |name: &str, circumstances: &[Circumstance]| {
        let variants = circumstances.iter().map(|when| format!("{name}-{}", when.as_str()));
        message.attributes.extend(variants);
    };
    add("want", &item.want);
    add("opening", item.opening.as_deref().unwrap_or_default());
    add("now", item.now.as_deref().unwrap_or_default());
    add("past", item.past.as_deref().unwrap_or_default());
    let plain = [
        ("opening", item.opening.is_some()),
        ("past", item.past.is_some()),
        ("then", item.then),
        ("ask-duty", item.ask_duty),
        ("now", item.now.is_some()),
    ];
    let plain = plain.into_iter().filter(|(_, is_there)| *is_there);
    message.attributes.extend(plain.map(|(name, _)| name.to_owned()));
    message.attributes.extend(numbered("after", item.after));
    for (when, count) in &item.after_in {
        message.attributes.extend(numbered(&format!("after-{}", when.as_str()), *count));
    }
    message.attributes.extend(numbered("offer", item.offer));
    if !item.advice.is_empty() {
        message.attributes.push("past-advice".to_owned());
        message.attributes.extend(numbered("ask-advice", ASK_FOR_ADVICE));
    }
    let after = numbered("after", item.after).into_iter();
    let own: Vec<String> = after
        .flat_map(|name| callers.iter().map(move |caller| format!("{name}-{caller}")))
        .collect();
    let message = message.asked_at(file, item.id.span()).only_with(&own, TEXT);
    message.spoken_but(&["after", "offer"])
}

fn with(id: String, attributes: &[&str], more: Vec<String>) -> ExpectedMessage {
    let mut message = ExpectedMessage::new(id, attributes);
    message.attributes.extend(more);
    message
}

fn numbered(name: &str, count: u8) -> Vec<String> {
    (1..=count).map(|n| format!("{name}-{n}")).collect()
}
