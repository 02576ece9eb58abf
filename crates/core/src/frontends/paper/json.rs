//! The outcome and the contacts as JSON, for other programs. The order of the fields, and `null` for
//! what is not known, are part of the contract in `docs/json.md`: a change here is a change of it.

use serde::{Serialize, Serializer};

use crate::{
    assess::{Assessment, AxisPicture, Reason, WeighedReason, WhyNotCounted},
    content::{
        catalog::{Catalog, Contact, Place},
        enums::Axis,
        number::Number,
        source::Text,
    },
    ids::Id,
    page::{Page, ScriptPart, wrap::plain},
    route::{
        self, Caller, FoundBy, Route, Rung,
        hours::{self, Availability, Moment},
    },
    text::Texts,
};

/// What an outcome and its ladder are made for.
#[derive(Clone, Copy)]
pub struct JsonContext<'a> {
    /// Where the person stands.
    pub caller: &'a Caller,
    /// When; what is open is told as of it.
    pub moment: Moment,
    /// The content.
    pub catalog: &'a Catalog,
    /// The words.
    pub texts: &'a Texts,
}

/// An outcome with its explanation and its ladder.
#[derive(Debug, Serialize)]
pub struct JsonOutcome<'a> {
    outcome: &'a str,
    child: bool,
    labour_route: bool,
    #[serde(serialize_with = "as_map")]
    axes: Vec<(&'a str, JsonAxis)>,
    because: Vec<JsonReason<'a>>,
    not_counted: Vec<JsonUncounted<'a>>,
    county: Option<&'a str>,
    place: JsonPlace<'a>,
    sector: Option<&'a str>,
    role: Option<&'a str>,
    moment: String,
    card: Option<JsonCard<'a>>,
    route: Vec<JsonRung<'a>>,
}

/// A place, and how its social services on-call is reached.
#[derive(Debug, Serialize)]
pub struct JsonPlace<'a> {
    municipality: Option<&'a str>,
    county: Option<&'a str>,
    on_call: &'static str,
}

impl<'a> JsonPlace<'a> {
    /// The place, or that none is known.
    pub fn new(place: Option<&'a Place>, catalog: &Catalog) -> Self {
        Self {
            municipality: place.and_then(Place::municipality).map(|own| &*own.name),
            county: place.map(|place| place.county().as_str()),
            on_call: route::on_call(place, catalog).as_str(),
        }
    }
}

/// The contacts of a place.
#[derive(Debug, Serialize)]
pub struct JsonContacts<'a> {
    /// The place.
    pub place: JsonPlace<'a>,
    /// Its contacts, in the order in which they are shown.
    pub contacts: Vec<JsonContact<'a>>,
}

/// The call to make now, in words.
#[derive(Debug, Serialize)]
struct JsonCard<'a> {
    heading: String,
    contact: Option<JsonContact<'a>>,
    say: JsonScript<'a>,
    ask: &'a [String],
    dont: &'a [String],
    safety: String,
}

/// What is said, in the order in which it is said.
#[derive(Debug, Serialize)]
struct JsonScript<'a> {
    opening: Option<String>,
    r#where: Option<String>,
    what: Option<String>,
    who: Option<String>,
    want: Option<String>,
    /// What gets past a switchboard, with its quotation marks.
    insist: Option<&'a str>,
}

/// How many groups of each strength stand on an axis.
#[derive(Debug, Serialize)]
struct JsonAxis {
    strong: usize,
    medium: usize,
    weak: usize,
    filled: bool,
}

#[derive(Debug, Serialize)]
struct JsonReason<'a> {
    #[serde(flatten)]
    what: JsonReasonKind<'a>,
    decides: bool,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum JsonReasonKind<'a> {
    Gate { id: &'a str },
    Sign { id: &'a str },
    Group { id: &'a str, axis: Option<&'a str>, strength: &'a str, signs: Vec<&'a str> },
}

#[derive(Debug, Serialize)]
struct JsonUncounted<'a> {
    sign: &'a str,
    why: &'static str,
}

#[derive(Debug, Serialize)]
struct JsonRung<'a> {
    step: &'a str,
    action: String,
    how: &'static str,
    /// Left out, and not `null`, where there is nobody to contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<JsonContact<'a>>,
}

/// A contact as it is shown, at a moment.
#[derive(Debug, Serialize)]
pub struct JsonContact<'a> {
    id: &'a str,
    kind: &'a str,
    name: String,
    phone: Option<&'a str>,
    other_phones: Vec<JsonPhone<'a>>,
    open: &'static str,
    changes: Option<String>,
    hours: Option<String>,
    note: Option<String>,
    audience: &'a str,
    counties: Vec<&'a str>,
    municipalities: &'a [Text],
    web: Option<&'a str>,
    email: Option<&'a str>,
    source: &'a str,
    source_date: Option<String>,
    stale: bool,
    provenance: &'a str,
    confidence: &'a str,
    checked: String,
    pack: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct JsonPhone<'a> {
    phone: &'a str,
    r#use: &'a str,
}

impl<'a> JsonOutcome<'a> {
    /// The outcome and its ladder for a place and a moment.
    pub fn new(
        assessment: &'a Assessment,
        route: &'a Route,
        page: &'a Page,
        context: JsonContext<'a>,
    ) -> Self {
        let JsonContext { caller, moment, catalog, .. } = context;
        let reasons = assessment.reasons.iter();
        let not_counted = assessment.not_counted.iter();
        Self {
            outcome: assessment.outcome.as_str(),
            child: assessment.child,
            labour_route: assessment.labour_route,
            axes: assessment
                .axes
                .iter()
                .map(|(axis, picture)| axis_entry(*axis, *picture))
                .collect(),
            because: reasons.map(|reason| JsonReason::new(reason, catalog)).collect(),
            not_counted: not_counted.map(|(sign, why)| JsonUncounted::new(sign, *why)).collect(),
            county: caller.place.as_ref().map(|place| place.county().as_str()),
            place: JsonPlace::new(caller.place.as_ref(), catalog),
            sector: caller.sector.as_ref().map(Id::as_str),
            role: caller.role.as_ref().map(Id::as_str),
            moment: minutes(moment),
            card: JsonCard::new(page, route, context),
            route: route.rungs.iter().map(|rung| JsonRung::new(rung, context)).collect(),
        }
    }
}

impl<'a> JsonCard<'a> {
    /// What the page of the outcome says of the first call.
    fn new(page: &'a Page, route: &'a Route, context: JsonContext<'a>) -> Option<Self> {
        let JsonContext { moment, catalog, texts, .. } = context;
        let card = page.call_card()?;
        let first = route.ladder(catalog).into_iter().next();
        let contact = first.and_then(|rung| rung.contact(catalog).zip(rung.contact.as_ref()));
        let said = |part: ScriptPart| {
            let line = card.script.iter().find(|line| line.part == part)?;
            Some(plain(&line.text))
        };
        Some(Self {
            heading: plain(&page.title),
            contact: contact
                .map(|(contact, (_, state))| JsonContact::new(contact, *state, moment, texts)),
            say: JsonScript {
                opening: said(ScriptPart::Opening),
                r#where: said(ScriptPart::Where),
                what: said(ScriptPart::What),
                who: said(ScriptPart::Who),
                want: said(ScriptPart::Want),
                insist: card.insist.as_ref().map(|fact| fact.text.as_str()),
            },
            ask: card.ask.as_ref().map(|ask| ask.items.as_slice()).unwrap_or_default(),
            dont: &card.dont.items,
            safety: plain(&card.safety.text),
        })
    }
}

fn axis_entry(axis: Axis, picture: AxisPicture) -> (&'static str, JsonAxis) {
    let AxisPicture { strong, medium, weak } = picture;
    (axis.as_str(), JsonAxis { strong, medium, weak, filled: picture.is_filled() })
}

impl<'a> JsonReason<'a> {
    fn new(weighed: &'a WeighedReason, catalog: &'a Catalog) -> Self {
        let what = match &weighed.reason {
            Reason::Gate(gate) => JsonReasonKind::Gate { id: gate.as_str() },
            Reason::Sign(sign) => JsonReasonKind::Sign { id: sign.as_str() },
            Reason::Group(group, strength, signs) => JsonReasonKind::Group {
                id: group.as_str(),
                axis: catalog.groups.get(group).map(|group| group.axis.as_str()),
                strength: strength.as_str(),
                signs: signs.iter().map(Id::as_str).collect(),
            },
        };
        Self { what, decides: weighed.is_decisive }
    }
}

impl<'a> JsonUncounted<'a> {
    fn new(sign: &'a impl Id, why: WhyNotCounted) -> Self {
        let why = match why {
            WhyNotCounted::Never => "never-counts",
            WhyNotCounted::UnsureAndWeak => "unsure-and-weak",
        };
        Self { sign: sign.as_str(), why }
    }
}

impl<'a> JsonRung<'a> {
    fn new(rung: &'a Rung, context: JsonContext<'a>) -> Self {
        let JsonContext { caller, moment, catalog, texts } = context;
        let sector = caller.sector.as_ref().map_or("other", |sector| sector.as_str());
        let step = rung.step.as_str();
        let found = rung.contact(catalog).zip(rung.contact.as_ref());
        Self {
            step,
            action: texts.with(&format!("step-{step}"), &[("sector", sector.to_owned().into())]),
            how: found_by(&rung.found_by),
            contact: found
                .map(|(contact, (_, state))| JsonContact::new(contact, *state, moment, texts)),
        }
    }
}

const fn found_by(found_by: &FoundBy) -> &'static str {
    match found_by {
        FoundBy::Direct => "direct",
        FoundBy::SocialOffice | FoundBy::SocialDaytime => "social-services-office-hours",
        FoundBy::SocialOnCall(_) => "social-services-on-call",
        FoundBy::SocialLocal => "social-services-of-municipalities",
        FoundBy::Coordinator(_) => "coordinator",
        FoundBy::CoordinatorThroughLine(_) => "coordinator-through-support-line",
        FoundBy::Workplace => "workplace",
    }
}

impl<'a> JsonContact<'a> {
    /// The contact, with its state at that moment.
    pub fn new(contact: &'a Contact, state: Availability, moment: Moment, texts: &Texts) -> Self {
        let words = format!("contact-{}", contact.id.as_str());
        let others = contact.others.iter();
        Self {
            id: contact.id.as_str(),
            kind: contact.kind.as_str(),
            name: texts.line(&words),
            phone: contact.number.as_ref().map(Number::as_str),
            other_phones: others
                .map(|(number, r#use)| JsonPhone { phone: number.as_str(), r#use: r#use.as_str() })
                .collect(),
            open: match state {
                Availability::Open { .. } => "open",
                Availability::Closed { .. } => "closed",
                Availability::Unknown => "unknown",
            },
            changes: changes(state).map(minutes),
            hours: texts.attribute(&words, "hours"),
            note: texts.attribute(&words, "note").map(|note| plain(&note)),
            audience: contact.audience.as_str(),
            counties: contact.counties.iter().map(Id::as_str).collect(),
            municipalities: &contact.municipalities,
            web: contact.web.as_deref(),
            email: contact.email.as_deref(),
            source: &contact.source,
            source_date: contact.source_date.iso(),
            stale: hours::is_stale(contact, moment.date()),
            provenance: contact.provenance.as_str(),
            confidence: contact.confidence.as_str(),
            checked: contact.checked.to_string(),
            pack: contact.pack.as_deref(),
        }
    }
}

/// When an open contact closes, or a closed one opens.
const fn changes(state: Availability) -> Option<Moment> {
    match state {
        Availability::Open { until } => until,
        Availability::Closed { opens } => opens,
        Availability::Unknown => None,
    }
}

/// Swedish local time to the minute; no offset, as opening hours are printed.
fn minutes(moment: Moment) -> String {
    moment.format("%Y-%m-%dT%H:%M").to_string()
}

/// Pairs as an object that keeps their order.
fn as_map<S: Serializer>(pairs: &[(&str, JsonAxis)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, axis)| (name, axis)))
}
