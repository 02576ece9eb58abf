//! The outcome and the contacts as JSON, for other programs. Uses assess, route and texts, and
//! of the page only how a text is made plain. The shape is documented in `docs/json.md`; a change of
//! it is a change of a contract.

use serde_json::{Map, Value, json};

use crate::{
    assess::{Assessment, AxisPicture, Reason, WeighedReason, WhyNotCounted},
    content::{
        catalog::{Catalog, Contact},
        number::Number,
    },
    ids::Id,
    page::wrap::plain,
    route::{
        FoundBy, Place, Route, Rung,
        hours::{self, Availability, Moment},
    },
    text::Texts,
};

/// An outcome with its explanation and its ladder.
pub fn outcome(
    assessment: &Assessment,
    route: &Route,
    place: &Place,
    moment: Moment,
    catalog: &Catalog,
    texts: &Texts,
) -> Value {
    let rungs = route.rungs.iter().map(|rung| self::rung(rung, place, moment, catalog, texts));
    json!({
        "outcome": assessment.outcome.as_str(),
        "child": assessment.child,
        "labour_route": assessment.labour_route,
        "axes": axes(assessment),
        "because": assessment.reasons.iter().map(|because| self::because(because, catalog)).collect::<Vec<_>>(),
        "not_counted": assessment.not_counted.iter().map(|(sign, why)| json!({
            "sign": sign.as_str(),
            "why": match why {
                WhyNotCounted::Never => "never-counts",
                WhyNotCounted::UnsureAndWeak => "unsure-and-weak",
            },
        })).collect::<Vec<_>>(),
        "county": place.county.as_ref().map(Id::as_str),
        "sector": place.sector.as_ref().map(Id::as_str),
        "role": place.role.as_ref().map(Id::as_str),
        "moment": moment.format("%Y-%m-%dT%H:%M").to_string(),
        "route": rungs.collect::<Vec<_>>(),
    })
}

fn axes(assessment: &Assessment) -> Value {
    let axes = assessment.axes.iter().map(|(axis, picture)| {
        let AxisPicture { strong, medium, weak } = *picture;
        let value =
            json!({ "strong": strong, "medium": medium, "weak": weak, "filled": picture.is_filled() });
        (axis.as_str().to_owned(), value)
    });
    Value::Object(axes.collect::<Map<_, _>>())
}

fn because(because: &WeighedReason, catalog: &Catalog) -> Value {
    let mut value = match &because.reason {
        Reason::Gate(gate) => json!({ "kind": "gate", "id": gate.as_str() }),
        Reason::Sign(sign) => json!({ "kind": "sign", "id": sign.as_str() }),
        Reason::Group(group, strength, signs) => json!({
            "kind": "group",
            "id": group.as_str(),
            "axis": catalog.groups.get(group).map(|group| group.axis.as_str()),
            "strength": strength.as_str(),
            "signs": signs.iter().map(Id::as_str).collect::<Vec<_>>(),
        }),
    };
    if let Value::Object(fields) = &mut value {
        fields.insert("decides".to_owned(), because.is_decisive.into());
    }
    value
}

fn rung(rung: &Rung, place: &Place, moment: Moment, catalog: &Catalog, texts: &Texts) -> Value {
    let sector = place.sector.as_ref().map_or("other", |sector| sector.as_str());
    let words = texts
        .with(&format!("step-{}", rung.step.as_str()), &[("sector", sector.to_owned().into())]);
    let mut value = json!({
        "step": rung.step.as_str(),
        "action": words,
        "how": how(&rung.found_by),
    });
    if let (Some(found), Some((_, state)), Value::Object(fields)) =
        (rung.contact(catalog), &rung.contact, &mut value)
    {
        fields.insert("contact".to_owned(), contact(found, *state, moment, texts));
    }
    value
}

const fn how(how: &FoundBy) -> &'static str {
    match how {
        FoundBy::Direct => "direct",
        FoundBy::SocialOffice => "social-services-office-hours",
        FoundBy::SocialOnCall => "social-services-on-call",
        FoundBy::SocialLocal => "social-services-of-municipalities",
        FoundBy::Coordinator(_) => "coordinator",
        FoundBy::CoordinatorThroughLine(_) => "coordinator-through-support-line",
        FoundBy::Workplace => "workplace",
    }
}

/// A contact as it is shown, at a moment.
pub fn contact(contact: &Contact, state: Availability, moment: Moment, texts: &Texts) -> Value {
    let words = format!("contact-{}", contact.id.as_str());
    json!({
        "id": contact.id.as_str(),
        "kind": contact.kind.as_str(),
        "name": texts.line(&words),
        "phone": contact.number.as_ref().map(Number::as_str),
        "other_phones": contact.others.iter().map(|(number, r#use)| json!({
            "phone": number.as_str(),
            "use": r#use.as_str(),
        })).collect::<Vec<_>>(),
        "open": match state {
            Availability::Open { .. } => "open",
            Availability::Closed { .. } => "closed",
            Availability::Unknown => "unknown",
        },
        "changes": changes(state),
        "hours": texts.attribute(&words, "hours"),
        "note": texts.attribute(&words, "note").map(|note| plain(&note)),
        "audience": contact.audience.as_str(),
        "counties": contact.counties.iter().map(Id::as_str).collect::<Vec<_>>(),
        "municipalities": contact.municipalities,
        "web": contact.web,
        "email": contact.email,
        "source": contact.source,
        "source_date": contact.source_date.iso(),
        "stale": hours::is_stale(contact, moment.date()),
        "confidence": contact.confidence.as_str(),
        "checked": contact.checked.to_string(),
        "pack": contact.pack,
    })
}

/// When an open contact closes, or a closed one opens.
fn changes(state: Availability) -> Option<String> {
    let moment = match state {
        Availability::Open { until } => until,
        Availability::Closed { opens } => opens,
        Availability::Unknown => None,
    };
    moment.map(|moment| moment.format("%Y-%m-%dT%H:%M").to_string())
}
