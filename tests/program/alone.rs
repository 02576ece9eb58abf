//! A learner alone: from the start page through three mixed cases to the summary, on the full screen
//! and in line mode, in both languages. The learner acts at once, marks one sign that is there,
//! falls for a red herring where one can be fallen for, rings the manager and answers wrongly. What
//! must be told follows here from the content of the case that is on the screen, and not from the
//! program's own feedback.

use crate::languages::{ENGLISH, SWEDISH};
use std::{collections::BTreeSet, thread, time::Duration};

use vaksam::{
    assess::{self, Answer, Answers},
    content::{
        self as library,
        catalog::{Case, Catalog, Herring},
        embedded,
        enums::{Certainty, Choice},
    },
    ids::SignId,
    language::Language,
    text::SharedTexts,
    training::{
        self, Scene,
        call::{self, Recipient},
    },
};

use crate::{NIGHT, content, pty::Window, vaksam};

/// Acting and the two questions stand before the signs.
const BEFORE_SIGNS: usize = 3;
const FIRST: &str = "\x1b[H";

/// The content and the words of a language.
pub struct Known {
    pub catalog: Catalog,
    pub texts: SharedTexts,
    pub language: Language,
}

impl Known {
    pub fn new(language: Language) -> Self {
        let (catalog, report) = library::load_all(&embedded::files());
        assert!(report.is_empty());
        let texts = content::texts(language, &catalog);
        Self { texts: texts.into(), catalog, language }
    }

    pub fn line(&self, id: &str) -> String {
        squeezed(&self.texts.line(id))
    }

    pub fn of_case(&self, case: &Case, part: &str) -> String {
        self.line(&format!("case-{}{part}", case.id))
    }

    pub fn nth(&self, what: &str, nth: usize, of: usize) -> String {
        self.texts.with(what, &[("nth", nth.into()), ("of", of.into())])
    }

    fn share(&self, label: &str, value: usize, of: usize) -> String {
        let percent = if of == 0 { 0 } else { (value * 200 + of) / (of * 2) };
        let values = [("value", value.into()), ("of", of.into()), ("percent", percent.into())];
        format!("{} {}", self.line(label), squeezed(&self.texts.with("ui-share", &values)))
    }
}

/// What a text says, however it was broken into rows: no frame, no bars, single blanks.
pub fn squeezed(text: &str) -> String {
    let is_shown = |c: char| !matches!(c, '─' | '█' | '>' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().map(|c| if is_shown(c) { c } else { ' ' }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A label has a colon after it, or a column of its own where the window is wide enough.
pub fn without_colons(text: &str) -> String {
    text.replace(": ", " ")
}

/// What the learner does in a case.
struct Way<'a> {
    known: &'a Known,
    case: &'a Case,
    /// The rows to mark besides acting, from one.
    rows: Vec<usize>,
    caught: SignId,
    false_positive: Option<SignId>,
    herring: Option<&'a Herring>,
    choice: Choice,
}

impl<'a> Way<'a> {
    fn through(known: &'a Known, case: &'a Case) -> Self {
        let catalog = &known.catalog;
        let list = training::checklist(case, None, catalog);
        let list: Vec<SignId> = list.into_iter().flat_map(|(_, signs)| signs).collect();
        let key = case.shown(case.steps.len());
        let suggests =
            |herring: &Herring| herring.suggests.iter().find(|id| list.contains(id)).cloned();
        let herring = case
            .herrings
            .iter()
            .find(|herring| suggests(herring).is_some() || !herring.answers.is_empty());
        let false_positive = herring.and_then(suggests);
        // Sure ones only: what is noted otherwise than the case shows it is another thing.
        let caught = list.iter().find(|id| key.get(id) == Some(&Certainty::Sure)).unwrap().clone();
        let led = herring.and_then(|herring| herring.answers.first().copied());
        let wrong = || Choice::ALL.iter().copied().find(|choice| *choice != case.right).unwrap();
        let row = |id: &SignId| BEFORE_SIGNS + 1 + list.iter().position(|own| own == id).unwrap();
        let rows =
            [Some(&caught), false_positive.as_ref()].into_iter().flatten().map(row).collect();
        Self {
            known,
            case,
            rows,
            caught,
            herring,
            choice: led.unwrap_or_else(wrong),
            false_positive,
        }
    }

    fn sign(&self, id: &SignId) -> String {
        self.known.line(&format!("sign-{id}"))
    }

    fn missed(&self) -> BTreeSet<SignId> {
        let counts = |id: &SignId| self.known.catalog.signs[id].counts;
        let key = self.case.shown(self.case.steps.len()).into_keys().cloned();
        key.filter(|id| counts(id) && *id != self.caught).collect()
    }

    fn own(&self) -> Answers {
        let mut answers = Answers::default();
        for sign in [Some(&self.caught), self.false_positive.as_ref()].into_iter().flatten() {
            answers.set_sign(sign, Some(Answer::Yes));
        }
        answers
    }

    fn is_as_expected(&self) -> bool {
        assess::outcome(&self.own(), &self.known.catalog) == self.case.expected
    }

    /// The red herrings fallen for, also those that hide what was missed.
    fn fallen_for(&self) -> impl Iterator<Item = &'a Herring> {
        let (missed, chosen, own) = (self.missed(), self.choice, self.herring);
        self.case.herrings.iter().filter(move |herring| {
            own.is_some_and(|own| own.id == herring.id)
                || herring.answers.contains(&chosen)
                || herring.conceals.iter().any(|sign| missed.contains(sign))
        })
    }

    /// Everything that must be told afterwards.
    fn wanted(&self) -> Vec<String> {
        let (known, case) = (self.known, self.case);
        let fact = |label: &str, text: &str| format!("{}: {text}", known.line(label));
        let mut wanted: Vec<String> =
            self.missed().iter().map(|id| fact("ui-train-missed", &self.sign(id))).collect();
        wanted.push(fact("ui-train-caught", &self.sign(&self.caught)));
        wanted
            .extend(self.false_positive.iter().map(|id| fact("ui-train-read-in", &self.sign(id))));
        wanted.extend(self.fallen_for().map(|herring| {
            fact("ui-train-herring", &known.of_case(case, &format!("-herring-{}", herring.id)))
        }));
        let short = |outcome: library::enums::Outcome| {
            let words = format!("outcome-{}", outcome.as_str());
            known.texts.attribute(&words, "short").unwrap()
        };
        let own = assess::outcome(&self.own(), &known.catalog);
        wanted.push(squeezed(&if self.is_as_expected() {
            known.texts.with("ui-train-outcome-same", &[("own", short(own).into())])
        } else {
            let values = [("own", short(own).into()), ("expected", short(case.expected).into())];
            known.texts.with("ui-train-outcome-other", &values)
        }));
        let acted = match case.acts_at() {
            None => "needlessly",
            Some(0) => "in-time",
            Some(_) => "early",
        };
        wanted.push(fact("ui-train-acted", &known.line(&format!("ui-train-acted-{acted}"))));
        wanted.push(fact("ui-train-call", &known.line("ui-train-workplace")));
        wanted.push(fact("ui-train-call-best", &self.best()));
        let answer = |choice: Choice| {
            let question = format!("case-{}-question", case.id);
            squeezed(&known.texts.attribute(&question, choice.as_str()).unwrap())
        };
        wanted.push(fact("ui-train-wrong", &answer(self.choice)));
        wanted.push(fact("ui-train-right", &answer(case.right)));
        wanted.extend(["-answer", "-best", "-why"].map(|part| known.of_case(case, part)));
        wanted
    }

    /// Whom the case says to ring; the manager is the best choice in none.
    fn best(&self) -> String {
        match call::best(self.case) {
            Recipient::Contact(id) => {
                let number = self.known.catalog.contacts[&id].number.clone().unwrap();
                format!("{}, {}", self.known.line(&format!("contact-{id}")), number.as_str())
            }
            _ => self.known.line("ui-train-nobody"),
        }
    }

    /// What must not be told: signs that were neither marked nor shown.
    fn unwanted(&self) -> Vec<String> {
        let shown = self.case.shown(self.case.steps.len());
        let distractors = self.case.distractors.iter();
        let distractors = distractors
            .filter(|id| !shown.contains_key(id) && self.false_positive.as_ref() != Some(id));
        distractors
            .flat_map(|id| {
                let sign = self.sign(id);
                ["ui-train-missed", "ui-train-read-in"]
                    .map(|label| format!("{}: {sign}", self.known.line(label)))
            })
            .collect()
    }

    /// That the manager is offered second, which the keys below rely on.
    fn check_call(&self) {
        let offered = call::offered(self.case, &Scene::for_case(self.case), &self.known.catalog);
        assert_eq!(offered[1], Recipient::Workplace);
    }

    fn check_told(&self, told: &[String]) {
        let told: Vec<String> = told.iter().map(|text| without_colons(text)).collect();
        for wanted in self.wanted() {
            let is_told = told.iter().any(|text| text.contains(&without_colons(&wanted)));
            assert!(is_told, "{}: never told: {wanted}\n{}", self.case.id, told.join("\n---\n"));
        }
        for unwanted in self.unwanted() {
            let is_told = told.iter().any(|text| text.contains(&without_colons(&unwanted)));
            assert!(!is_told, "{}: told: {unwanted}", self.case.id);
        }
    }
}

/// The figures of the summary, counted here.
fn figures(known: &Known, ways: &[Way<'_>]) -> Vec<String> {
    let missed: usize = ways.iter().map(|way| way.missed().len()).sum();
    let same = ways.iter().filter(|way| way.is_as_expected()).count();
    let in_time = ways.iter().filter(|way| way.case.acts_at() == Some(0)).count();
    let good = |way: &&Way<'_>| {
        let judged = call::judge(way.case, Some(&Recipient::Workplace), &known.catalog);
        judged.verdict.unwrap().is_good()
    };
    let calls = ways.iter().filter(good).count();
    let false_positives = ways.iter().filter(|way| way.false_positive.is_some()).count();
    let herrings: usize = ways.iter().map(|way| way.fallen_for().count()).sum();
    assert!(herrings > 0 && ways.iter().any(|way| !way.missed().is_empty()), "nothing to tell");
    let mut figures = vec![
        known.share("ui-train-summary-signs", ways.len(), ways.len() + missed),
        known.share("ui-train-summary-outcomes", same, ways.len()),
        known.share("ui-train-summary-acts", in_time, ways.len()),
        known.share("ui-train-summary-calls", calls, ways.len()),
        known.share("ui-train-summary-questions", 0, ways.len()),
    ];
    if false_positives > 0 {
        let values = [("count", false_positives.into())];
        figures.push(squeezed(&known.texts.with("ui-train-summary-read-in", &values)));
    }
    figures.extend(ways.iter().map(|way| known.of_case(way.case, "")));
    figures
}

/// The case whose title stands on the screen.
fn case_on<'a>(known: &'a Known, contents: &str) -> Option<&'a Case> {
    let rows: Vec<String> = contents.lines().map(squeezed).collect();
    let is_on = |title: &String| {
        // In the head other words stand on both sides of it.
        let in_head = format!("· {title} ");
        rows.contains(title) || rows.iter().take(2).any(|row| row.contains(&in_head))
    };
    known.catalog.cases.values().find(|case| is_on(&known.of_case(case, "")))
}

/// The digit before a thing on the screen.
pub fn digit(window: &Window, thing: &str) -> String {
    window.see(thing);
    let contents = window.contents();
    // What a row is about may stand beside it, two blanks away.
    let is_it = |row: &&str| {
        let row = row.trim_start_matches(|c: char| c.is_ascii_digit() || ">. ".contains(c));
        row.strip_prefix(thing).is_some_and(|note| {
            note.trim().is_empty() || note.starts_with("  ") || note.starts_with(": ")
        })
    };
    let row = contents.lines().rfind(is_it).unwrap_or_else(|| panic!("{thing}\n{contents}"));
    let digits: String =
        row.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    assert!(!digits.is_empty(), "{row}");
    digits
}

pub fn open(size: (u16, u16), arguments: &[&str]) -> (Window, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let environment = [("HOME", home.path().to_str().unwrap()), ("XDG_CONFIG_HOME", "")];
    (Window::open(size, vaksam(), arguments, &environment), home)
}

/// Whether what was written ends as every picture does: with the cursor in its place.
fn is_at_end(bytes: &[u8]) -> bool {
    let code = bytes.iter().rposition(|byte| *byte == b'\x1b').and_then(|at| bytes.get(at + 1..));
    let place = code.and_then(|code| code.strip_prefix(b"[")?.strip_suffix(b"H"));
    place.is_some_and(|place| place.iter().all(|byte| b";0123456789".contains(byte)))
}

/// Waits until no picture is half drawn: it is at its end, and nothing more comes.
fn see_whole(window: &Window) {
    loop {
        window.wait_written("a whole picture", is_at_end);
        let written = window.bytes().len();
        thread::sleep(Duration::from_millis(30));
        if window.bytes().len() == written {
            return;
        }
    }
}

/// Presses one key and waits for the whole picture that answers it.
fn press_and_see(window: &mut Window, key: &str) {
    let from = window.bytes().len();
    window.press(key);
    window.wait_written("a picture", |bytes| bytes.len() > from);
    see_whole(window);
}

/// Everything on a page of the full screen: each text stands whole in one of the windows.
fn scrolled(window: &mut Window) -> Vec<String> {
    let mut seen = vec![squeezed(&window.contents())];
    while window.contents().lines().any(|row| row.contains('─') && row.contains('↓')) {
        press_and_see(window, "\x1b[B");
        seen.push(squeezed(&window.contents()));
    }
    seen
}

fn full_screen(language: Language) {
    let known = Known::new(language);
    let arguments = [&NIGHT[..], &["-L", known.language.code()]].concat();
    let (mut window, _home) = open((80, 24), &arguments);
    let training = digit(&window, &known.line("ui-start-train"));
    window.press(training);
    let mixed = digit(&window, &known.line("ui-train-mixed"));
    window.press(mixed);
    let mut ways: Vec<Way<'_>> = Vec::new();
    for nth in 1..=3 {
        let status = known.nth("ui-train-nth-case", nth, 3);
        let is_next = |contents: &str| {
            let case = case_on(&known, contents);
            let case = case.filter(|case| ways.iter().all(|before| before.case.id != case.id));
            case.filter(|case| {
                let step = known.nth("ui-train-nth-step", 1, case.steps.len());
                contents.contains(&format!("{status} · {step}"))
            })
        };
        window.wait("a case that was not there before", |screen| {
            is_next(&screen.contents()).is_some()
        });
        let case = is_next(&window.contents()).unwrap();
        let way = Way::through(&known, case);
        on_the_full_screen(&mut window, &way);
        ways.push(way);
        press_and_see(&mut window, "\r");
    }
    window.see(&known.line("ui-train-summary"));
    let told = scrolled(&mut window);
    for figure in figures(&known, &ways) {
        assert!(told.iter().any(|text| text.contains(&figure)), "{figure}\n{}", told.join("\n"));
    }
    window.press("\x18");
    assert!(window.ended().success());
}

fn on_the_full_screen(window: &mut Window, way: &Way<'_>) {
    let (known, case) = (way.known, way.case);
    let yes = known.line("key-yes");
    window.press("1");
    window.see_mark("1", &yes);
    for row in &way.rows {
        window.press(format!("{FIRST}{} ", "\x1b[B".repeat(row - 1)));
        window.wait("the mark", |screen| {
            let is_marked = |row: &str| row.contains("> ") && row.contains(&format!(" {yes} "));
            screen.contents().lines().any(is_marked)
        });
    }
    for step in 2..=case.steps.len() {
        window.press("k");
        window.see(&known.nth("ui-train-nth-step", step, case.steps.len()));
    }
    way.check_call();
    window.press("k");
    let workplace = digit(window, &known.line("ui-train-workplace"));
    // All keys before are answered now; from here on each is answered before the next.
    see_whole(window);
    press_and_see(window, &workplace);
    let question = known.of_case(case, "-question");
    window.wait("the question", |screen| squeezed(&screen.contents()).contains(&question));
    let place = Choice::ALL.iter().position(|choice| *choice == way.choice).unwrap();
    press_and_see(window, &(place + 1).to_string());
    window.see(&known.line("ui-train-acted"));
    way.check_told(&scrolled(window));
}

fn line_mode(language: Language) {
    let known = Known::new(language);
    let arguments = [&NIGHT[..], &["-L", known.language.code(), "--plain"]].concat();
    let (window, _home) = open((80, 24), &arguments);
    let more = format!("{} ", known.line("ui-line-prompt-more"));
    let mut lines = Lines { window, from: 0, more };
    lines.answer();
    let training = digit(&lines.window, &known.line("ui-start-train"));
    lines.type_line(&training);
    let mixed = digit(&lines.window, &known.line("ui-train-mixed"));
    let mut told = lines.type_line(&mixed);
    let mut ways: Vec<Way<'_>> = Vec::new();
    for nth in 1..=3 {
        assert!(squeezed(&told).contains(&known.nth("ui-train-nth-case", nth, 3)), "{told}");
        let way = Way::through(&known, case_on(&known, &told).unwrap());
        let rows: Vec<String> = way.rows.iter().map(ToString::to_string).collect();
        lines.type_line(&format!("1 {}", rows.join(" ")));
        lines.type_line("klar");
        for step in 2..=way.case.steps.len() {
            let told = lines.type_line("done");
            let is_last = step == way.case.steps.len();
            assert_eq!(told.contains(&known.line("ui-train-whom")), is_last, "{told}");
        }
        way.check_call();
        lines.type_line("2");
        let place = Choice::ALL.iter().position(|choice| *choice == way.choice).unwrap();
        let feedback = lines.type_line(&(place + 1).to_string());
        way.check_told(&[squeezed(&feedback)]);
        ways.push(way);
        told = lines.type_line("");
    }
    let told = squeezed(&told).replace(": ", " ");
    for figure in figures(&known, &ways) {
        assert!(told.contains(&figure.replace(": ", " ")), "{figure}\n{told}");
    }
    lines.window.press(".\r");
    assert!(lines.window.ended().success());
}

/// A session in lines: what was written since the line before.
struct Lines {
    window: Window,
    from: usize,
    /// The prompt after which more can be heard.
    more: String,
}

impl Lines {
    fn type_line(&mut self, line: &str) -> String {
        self.window.press(format!("{line}\r"));
        self.answer()
    }

    /// What was written up to the next prompt for which there is nothing more to hear.
    fn answer(&mut self) -> String {
        let mut answer = String::new();
        loop {
            let from = self.from;
            let is_asked = |bytes: &[u8]| bytes.len() > from && bytes[from..].ends_with(b": ");
            self.window.wait_written("a prompt", is_asked);
            let bytes = self.window.bytes();
            self.from = bytes.len();
            answer.push_str(&String::from_utf8_lossy(&bytes[from..]));
            if !answer.ends_with(&self.more) {
                return answer;
            }
            self.window.press("\r");
        }
    }
}

#[test]
fn a_learner_goes_through_three_mixed_cases_on_the_full_screen_in_swedish() {
    full_screen(SWEDISH);
}

#[test]
fn a_learner_goes_through_three_mixed_cases_on_the_full_screen_in_english() {
    full_screen(ENGLISH);
}

#[test]
fn a_learner_goes_through_three_mixed_cases_in_line_mode_in_swedish() {
    line_mode(SWEDISH);
}

#[test]
fn a_learner_goes_through_three_mixed_cases_in_line_mode_in_english() {
    line_mode(ENGLISH);
}
