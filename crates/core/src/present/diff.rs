//! What differs between two contents, for whoever looks a change over before it is used.

use chrono::NaiveDate;
use fluent::FluentArgs;

use super::presenter::page_with_title;
use crate::{
    content::{
        catalog::{Catalog, Law, Source},
        number::Number,
    },
    diff::{
        ContentDifference,
        change::{ContentChange, Fate, FieldChange, Subject, SubjectKind, Touched},
        first_calls::{FirstCall, FirstCallChange},
        on_call::{OnCallChange, SocialAnswer},
    },
    ids::Id,
    page::{Block, Page},
    text::{Texts, unbroken},
};

/// The most entries under a heading; the rest is counted.
const MOST_ENTRIES: usize = 60;

/// The most values in a line; the rest is counted.
const MOST_VALUES: usize = 12;

/// The words to tell a difference with.
pub struct EditionWords<'a> {
    /// The program's own.
    pub own: &'a Texts,
    /// The content before, with its words.
    pub old: (&'a Catalog, &'a Texts),
    /// The content now, with its words.
    pub new: (&'a Catalog, &'a Texts),
}

/// The difference, as it is seen on a day.
pub fn difference(
    difference: &ContentDifference,
    words: &EditionWords<'_>,
    today: NaiveDate,
) -> Page {
    let mut blocks = Vec::new();
    if difference.is_empty() {
        blocks.push(Block::Prose(words.own.line("ui-diff-none")));
    } else {
        let counts = [
            ("changes", difference.changes.len().into()),
            ("oncall", difference.on_call.len().into()),
            ("calls", difference.first_calls.len().into()),
        ];
        blocks.push(Block::Prose(words.own.with("ui-diff-count", &counts)));
    }
    let calls = difference.first_calls.iter().map(|change| words.first_call_change(change));
    blocks.extend(words.points("ui-diff-first-calls", calls));
    let on_call = difference.on_call.iter().map(|change| words.on_call_change(change));
    blocks.extend(words.points("ui-diff-on-call", on_call));
    let same_kind =
        |one: &ContentChange, next: &ContentChange| one.subject.kind == next.subject.kind;
    for group in difference.changes.chunk_by(same_kind) {
        blocks.extend(words.group(group));
    }
    Page {
        trail: vec![words.own.line("ui-name")],
        status: Some(today.to_string()),
        ..page_with_title("diff", words.own.line("ui-diff-title"), blocks)
    }
}

impl EditionWords<'_> {
    /// What a subject is called, now or before; nothing where it has no name but its id.
    pub fn name(&self, subject: &Subject) -> Option<String> {
        let id = &*subject.id;
        match subject.kind {
            SubjectKind::Ladder => {
                let (outcome, workplace) = id.split_once('/')?;
                let values = [
                    ("outcome", self.text(&format!("outcome-{outcome}"))?.into()),
                    ("workplace", workplace.to_owned().into()),
                ];
                Some(self.own.with("ui-diff-ladder", &values))
            }
            SubjectKind::Municipality => {
                let of = |catalog: &Catalog| Some(catalog.municipalities.get(id)?.name.to_string());
                of(self.new.0).or_else(|| of(self.old.0))
            }
            SubjectKind::Source => {
                let of = |catalog: &Catalog| catalog.sources.get(id).cloned();
                of(self.new.0).or_else(|| of(self.old.0)).map(|source| self.source(&source))
            }
            SubjectKind::Guide => self.text(&format!("sector-{id}")),
            SubjectKind::Question => self.text(&format!("ready-{id}")),
            SubjectKind::Step
            | SubjectKind::Ladders
            | SubjectKind::Categories
            | SubjectKind::CallCard
            | SubjectKind::Search
            | SubjectKind::Text => None,
            kind => self.text(&format!("{}-{id}", kind.as_str())),
        }
    }

    fn source(&self, source: &Source) -> String {
        match &source.law {
            Some(Law::Act(number)) => {
                let name = self.text(&format!("act-{}", source.id));
                let name = name.unwrap_or_else(|| source.title.to_string());
                format!("{name} ({})", number.as_str())
            }
            Some(Law::Bill(_)) | None => source.title.to_string(),
        }
    }

    /// A text of the content, as it is now or was.
    pub(super) fn text(&self, id: &str) -> Option<String> {
        let of = |texts: &Texts| texts.format(id, None, &FluentArgs::new());
        of(self.new.1).or_else(|| of(self.old.1))
    }

    /// The name of something by its id, or the id.
    pub(super) fn named(&self, kind: &str, id: &impl Id) -> String {
        self.text(&format!("{kind}-{}", id.as_str())).unwrap_or_else(|| id.as_str().to_owned())
    }

    /// Several in a line.
    pub(super) fn joined(&self, values: &[String]) -> String {
        let shown = values.iter().take(MOST_VALUES).cloned().collect::<Vec<_>>().join(", ");
        let rest = values.len().saturating_sub(MOST_VALUES);
        if rest == 0 {
            return shown;
        }
        let values = [("values", shown.into()), ("count", rest.into())];
        self.own.with("ui-diff-and-more", &values)
    }

    /// A heading and points; nothing where there are none.
    fn points(&self, heading: &str, points: impl ExactSizeIterator<Item = String>) -> Vec<Block> {
        let count = points.len();
        if count == 0 {
            return Vec::new();
        }
        let heading = Block::Heading(self.own.with(heading, &[("count", count.into())]));
        let points = Block::Points(points.take(MOST_ENTRIES).collect());
        [heading, points].into_iter().chain(self.rest(count)).collect()
    }

    /// That there are more than are shown.
    fn rest(&self, count: usize) -> Option<Block> {
        let rest = count.checked_sub(MOST_ENTRIES).filter(|rest| *rest > 0)?;
        Some(Block::Prose(self.own.with("ui-diff-rest", &[("count", rest.into())])))
    }

    fn group(&self, changes: &[ContentChange]) -> Vec<Block> {
        let Some(first) = changes.first() else { return Vec::new() };
        let kind = first.subject.kind.as_str();
        let count = [("count", changes.len().into()), ("kind", kind.into())];
        let mut blocks = vec![Block::Heading(self.own.with("ui-diff-kind", &count))];
        for change in changes.iter().take(MOST_ENTRIES) {
            blocks.push(Block::Heading(self.entry(change)));
            blocks.push(Block::Points(self.fields(change)));
        }
        blocks.extend(self.rest(changes.len()));
        blocks
    }

    fn entry(&self, change: &ContentChange) -> String {
        let id = change.subject.id.to_string();
        let fate = ("fate", change.fate.as_str().into());
        match self.name(&change.subject) {
            Some(name) => {
                let values = [("name", name.into()), ("id", id.into()), fate];
                self.own.with("ui-diff-entry", &values)
            }
            None => self.own.with("ui-diff-entry-id", &[("id", id.into()), fate]),
        }
    }

    fn fields(&self, change: &ContentChange) -> Vec<String> {
        let fields = change.fate.fields().iter();
        let mut lines: Vec<String> = match &change.fate {
            Fate::Changed(_) => fields.map(|field| self.field(field)).collect(),
            Fate::Added(_) | Fate::Removed(_) => fields.map(|field| self.whole(field)).collect(),
        };
        let touched = self.touched(&change.touched);
        if !touched.is_empty() {
            let values = [("whom", touched.join("; ").into())];
            lines.push(self.own.with("ui-diff-touches", &values));
        }
        lines
    }

    fn label(&self, change: &FieldChange) -> String {
        let field = &change.field;
        let name = self.own.with("ui-diff-field", &[("field", field.name.into())]);
        let more = [&field.part, &field.language].into_iter().flatten().map(ToString::to_string);
        std::iter::once(name).chain(more).collect::<Vec<_>>().join(", ")
    }

    /// Of something new or gone: what it is or was.
    fn whole(&self, change: &FieldChange) -> String {
        let values = if change.after.is_empty() { &change.before } else { &change.after };
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        let values = [("field", self.label(change).into()), ("value", self.joined(&values).into())];
        self.own.with("ui-diff-is", &values)
    }

    /// Of something with several values only those that came or went.
    fn field(&self, change: &FieldChange) -> String {
        let label = ("field", self.label(change).into());
        if change.before.len() <= 1 && change.after.len() <= 1 {
            let one = |values: &[Box<str>]| match values.first() {
                Some(value) if change.field.name == "number" => unbroken(value),
                Some(value) => value.to_string(),
                None => self.own.line("ui-diff-nothing"),
            };
            let values = [
                label,
                ("before", one(&change.before).into()),
                ("after", one(&change.after).into()),
            ];
            return self.own.with("ui-diff-was", &values);
        }
        let only = |own: &[Box<str>], other: &[Box<str>]| -> Vec<String> {
            own.iter().filter(|value| !other.contains(value)).map(ToString::to_string).collect()
        };
        let came = only(&change.after, &change.before);
        let went = only(&change.before, &change.after);
        let all: Vec<String> = change.after.iter().map(ToString::to_string).collect();
        let (id, first, second) = match (came.is_empty(), went.is_empty()) {
            (false, false) => ("ui-diff-came-and-went", came, went),
            (false, true) => ("ui-diff-came", came, all),
            (true, false) => ("ui-diff-went", went, all),
            (true, true) => ("ui-diff-order", all, Vec::new()),
        };
        let values = [
            label,
            ("values", self.joined(&first).into()),
            ("others", self.joined(&second).into()),
        ];
        self.own.with(id, &values)
    }

    fn touched(&self, touched: &Touched) -> Vec<String> {
        let everywhere = touched.everywhere.then(|| self.own.line("ui-diff-everywhere"));
        let counties = touched.counties.iter().map(|id| self.named("county", id));
        let municipalities = touched.municipalities.iter().map(ToString::to_string);
        let places: Vec<_> = everywhere.into_iter().chain(counties).chain(municipalities).collect();
        let sectors: Vec<_> = touched.sectors.iter().map(|id| self.named("sector", id)).collect();
        let ladders: Vec<_> = touched
            .ladders
            .iter()
            .filter_map(|(outcome, workplace)| {
                let id = format!("{}/{}", outcome.as_str(), workplace.as_str());
                self.name(&Subject::new(SubjectKind::Ladder, &id))
            })
            .collect();
        let pages: Vec<_> = touched.pages.iter().map(|id| self.named("page", id)).collect();
        let all = [places, sectors, ladders, pages].into_iter().filter(|own| !own.is_empty());
        all.map(|own| self.joined(&own)).collect()
    }

    fn on_call_change(&self, change: &OnCallChange) -> String {
        let values = [
            ("places", self.places(&change.places).into()),
            ("before", self.social(&change.before).into()),
            ("after", self.social(&change.after).into()),
        ];
        self.own.with("ui-diff-on-call-change", &values)
    }

    fn social(&self, answer: &SocialAnswer) -> String {
        let numbers = |own: &[Number]| {
            let own = own.iter().map(|number| unbroken(number.as_str()));
            let own: Vec<String> = own.collect();
            if own.is_empty() { "none".to_owned() } else { self.joined(&own) }
        };
        let values = [
            ("oncall", answer.on_call.as_str().trim_start_matches("112-").into()),
            ("numbers", numbers(&answer.on_call_numbers).into()),
            ("daytime", numbers(&answer.daytime_numbers).into()),
        ];
        self.own.with("ui-diff-social", &values)
    }

    fn first_call_change(&self, change: &FirstCallChange) -> String {
        let call = |call: &Option<FirstCall>| match call {
            None => self.own.line("ui-diff-nobody"),
            Some(call) => {
                let name = self.named("contact", &call.contact);
                format!("{} ({name})", unbroken(call.number.as_str()))
            }
        };
        let values = [
            ("places", self.places(&change.places).into()),
            ("works", self.works(&change.works).into()),
            ("outcomes", self.outcomes(&change.outcomes).into()),
            ("times", self.times(&change.times).into()),
            ("before", call(&change.before).into()),
            ("after", call(&change.after).into()),
        ];
        self.own.with("ui-diff-first-call", &values)
    }
}
