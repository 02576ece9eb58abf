//! The refresher alone, on the full screen and in lines, in both languages: of each case one sign is
//! marked and the manager is called. What must be told follows here from the content. The days for a
//! calendar are read back by a library.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use icalendar::{Calendar, Component as _, DatePerhapsTime};
use vaksam::{
    content::catalog::Case,
    ids::SignId,
    language::Language,
    training::{
        call::{self, Recipient},
        refresher,
    },
};

use crate::{
    alone::{Known, digit, open, squeezed, without_colons},
    content::{printed, vaksam},
    languages::{ENGLISH, LANGUAGES, SWEDISH},
};

const MOMENT: &str = "2026-11-29T10:00";
const SIZE: (u16, u16) = (80, 24);

fn day() -> NaiveDate {
    MOMENT.split('T').next().unwrap().parse().unwrap()
}

/// A case of the day, and what is done in it.
struct Way<'a> {
    known: &'a Known,
    case: &'a Case,
    /// The first sign on offer, which is marked.
    marked: SignId,
}

impl<'a> Way<'a> {
    fn all(known: &'a Known) -> Vec<Self> {
        let cases = refresher::cases_for(day(), &known.catalog);
        assert_eq!(cases.len(), 3);
        let way = |id| {
            let case = &known.catalog.cases[id];
            let marked = refresher::offered_signs(case, &known.catalog)[0].clone();
            Self { known, case, marked }
        };
        cases.iter().map(way).collect()
    }

    fn sign(&self, id: &SignId) -> String {
        without_colons(&self.known.line(&format!("sign-{id}")))
    }

    fn shown(&self) -> BTreeSet<SignId> {
        self.case.shown(self.case.steps.len()).into_keys().cloned().collect()
    }

    /// Signs that count, are shown and were not marked.
    fn missed(&self) -> Vec<String> {
        let shown = self.shown();
        let counts = |id: &&SignId| self.known.catalog.signs[*id].counts && **id != self.marked;
        shown.iter().filter(counts).map(|id| self.sign(id)).collect()
    }

    /// What the two lines must name, and what they must not.
    fn check(&self, told: &str) {
        let told = without_colons(&squeezed(told));
        for sign in self.missed() {
            assert!(told.contains(&sign), "{}: {sign}\n{told}", self.case.id);
        }
        let is_read_in = !self.shown().contains(&self.marked);
        assert_eq!(told.contains(&self.sign(&self.marked)), is_read_in, "{}\n{told}", self.case.id);
        let manager = self.known.line("ui-train-workplace");
        assert!(told.contains(&manager), "{manager}\n{told}");
        match call::best(self.case) {
            Recipient::Contact(id) => {
                let number = self.known.catalog.contacts[&id].number.clone().unwrap();
                assert!(told.contains(number.as_str()), "{number:?}\n{told}");
                let start = self.known.texts.with("ui-refresh-say", &[("text", "".into())]);
                let start = squeezed(&start);
                assert!(told.contains(start.trim_end_matches(':')), "{start}\n{told}");
            }
            _ => assert!(told.contains(&self.known.line("ui-train-nobody")), "{told}"),
        }
    }
}

/// When it is time again, and the first words of the sum.
fn at_the_end(known: &Known) -> Vec<String> {
    let mut said: Vec<String> =
        refresher::repeated_on(day()).iter().map(ToString::to_string).collect();
    said.push(known.line("ui-refresh-practise-calls"));
    said.push(known.line("ui-refresh-skill-harmless"));
    said.push(known.line("ui-refresh-skill-signs"));
    said
}

fn on_the_full_screen(language: Language) {
    let known = Known::new(language);
    let arguments = ["train", "--refresher", "--at", MOMENT, "-L", language.code()];
    let (mut window, _home) = open(SIZE, &arguments);
    let manager = known.line("ui-train-workplace");
    for (nth, way) in Way::all(&known).iter().enumerate() {
        window.see(&known.nth("ui-train-nth-case", nth + 1, 3));
        window.press("\r");
        window.see(&known.line("ui-refresh-signs"));
        window.press("1");
        window.press("k");
        // The question may take more than a row.
        let asked: String = known.line("ui-refresh-whom").chars().take(20).collect();
        window.see(&asked);
        let row = digit(&window, &manager);
        window.press(row);
        window.see(&known.line("ui-refresh-line-call"));
        way.check(&window.contents());
        window.press("\r");
    }
    for said in at_the_end(&known) {
        window.wait(&said, |screen| squeezed(&screen.contents()).contains(&said));
    }
    window.press("\x18");
    assert!(window.ended().success());
}

#[test]
fn the_refresher_names_what_was_missed_on_the_full_screen_in_swedish() {
    on_the_full_screen(SWEDISH);
}

#[test]
fn the_refresher_names_what_was_missed_on_the_full_screen_in_english() {
    on_the_full_screen(ENGLISH);
}

#[test]
fn the_refresher_names_what_was_missed_in_lines_in_both_languages() {
    for language in LANGUAGES {
        let known = Known::new(language);
        let ways = Way::all(&known);
        let manager = |way: &Way<'_>| {
            let scene = vaksam::training::Scene::for_case(way.case);
            let offered = call::offered(way.case, &scene, &known.catalog);
            offered.iter().position(|one| *one == Recipient::Workplace).unwrap() + 1
        };
        // The word, since Enter first tells the rest of a list that is longer than the window.
        let done = if language == SWEDISH { "klar" } else { "done" };
        let lines: Vec<String> =
            ways.iter().map(|way| format!("\n1\n{done}\n{}\n\n", manager(way))).collect();
        let arguments = ["train", "--refresher", "--plain", "--at", MOMENT, "-L", language.code()];
        let output = vaksam(&arguments, lines.concat().as_bytes());
        let told = printed(&output);
        let label = known.line("ui-refresh-line-signs");
        let parts: Vec<&str> = told.split(&format!("\n{label}: ")).skip(1).collect();
        assert_eq!(parts.len(), 3, "{told}");
        for (way, part) in ways.iter().zip(parts) {
            let two = part.split("\n\n").next().unwrap();
            way.check(two);
        }
        let all = squeezed(told);
        for said in at_the_end(&known) {
            assert!(all.contains(&said), "{said}\n{told}");
        }
    }
}

#[test]
fn the_days_for_a_calendar_are_read_back_by_a_library() {
    for language in LANGUAGES {
        let known = Known::new(language);
        let arguments =
            ["train", "--refresher", "--format", "ics", "--at", MOMENT, "-L", language.code()];
        let output = vaksam(&arguments, b"");
        let text = printed(&output);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        let calendar: Calendar = text.parse().unwrap();
        let events: Vec<_> =
            calendar.components.iter().filter_map(|component| component.as_event()).collect();
        let days: Vec<NaiveDate> = events
            .iter()
            .map(|event| match event.get_start() {
                Some(DatePerhapsTime::Date(day)) => day,
                other => panic!("{other:?}\n{text}"),
            })
            .collect();
        assert_eq!(days, refresher::repeated_on(day()));
        let identities: BTreeSet<_> = events.iter().filter_map(|event| event.get_uid()).collect();
        assert_eq!(identities.len(), 2);
        for event in events {
            assert_eq!(event.get_summary(), Some(known.line("ui-refresh-event").as_str()));
            let about = known.line("ui-refresh-event-about");
            assert_eq!(event.get_description(), Some(about.as_str()));
        }
    }
}

#[test]
fn only_the_refresher_has_a_calendar_and_it_takes_no_case() {
    for arguments in
        [&["train", "--format", "ics"][..], &["train", "--refresher", "hotel-room-214"]]
    {
        assert_eq!(vaksam(arguments, b"").status.code(), Some(2), "{arguments:?}");
    }
}
