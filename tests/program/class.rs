//! A class of twenty, led by keys: the short set before, a set of three with hands counted and a break in
//! the middle, the key hidden until it is asked for, both languages, a timer that is paused, the short set
//! after, and the two compared. In a large window and in a small one.

use crate::languages::{ENGLISH, SWEDISH, other};
use vaksam::{
    content::{catalog::Case, enums::Choice},
    ids::Id,
    language::Language,
    training::{call, session_length},
};

use crate::{
    alone::{Known, digit, open, squeezed, without_colons},
    pty::Window,
};

const ENTER: &str = "\r";
const HOME: &str = "\x1b[H";
const END: &str = "\x1b[F";
const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
/// The widest row of a story that can be read from the back.
const LONGEST_ROW: usize = 60;
/// Of what block letters are drawn, beside blanks.
const BLOCKS: &str = "▀▄█";
/// From this width on the story of a step is in block letters.
const BLOCKS_FROM: u16 = 160;
/// How far apart two columns of text stand.
const GAP: &str = "    ";

/// A class in a window.
struct Class {
    window: Window,
    known: Known,
    other: Known,
    is_projector: bool,
    _home: tempfile::TempDir,
}

impl Class {
    fn open(size: (u16, u16), language: Language) -> Self {
        let (window, home) = open(size, &["train", "--class", "-L", language.code()]);
        let (known, other) = (Known::new(language), Known::new(other(language)));
        Self { window, known, other, is_projector: size.0 >= BLOCKS_FROM, _home: home }
    }

    fn cases(&self, set: &str) -> Vec<&Case> {
        let sets = &self.known.catalog.sets;
        let (_, set) = sets.iter().find(|(id, _)| id.as_str() == set).unwrap();
        set.cases.iter().map(|case| &self.known.catalog.cases[case]).collect()
    }

    fn contents(&self) -> String {
        squeezed(&self.window.contents())
    }

    fn see(&self, text: &str) {
        let text = squeezed(text);
        self.window.wait(&text, |screen| squeezed(&screen.contents()).contains(&text));
    }

    /// A label and what stands after it, in columns or with a colon between.
    fn see_fact(&self, label: &str, text: &str) {
        let wanted = format!("{label} {text}");
        let seen = |contents: &str| without_colons(&squeezed(contents)).contains(&wanted);
        self.window.wait(&wanted, |screen| seen(&screen.contents()));
    }

    /// Opens a row of the running order as one gets to rows that have no digit: from the last one up. It
    /// may stand below the edge.
    fn open_row(&mut self, words: &str) {
        self.see(&self.known.line("ui-train-class-about"));
        self.window.press(END);
        self.see_selected(&self.known.line("ui-train-new-class"));
        let mut rows = 0;
        while !is_selected(&self.window.contents(), words) {
            let before = self.window.contents();
            self.window.press(UP);
            self.window.wait(words, |screen| screen.contents() != before);
            rows += 1;
            assert!(rows < 30, "{words}\n{before}");
        }
        self.window.press(ENTER);
    }

    fn see_selected(&self, words: &str) {
        self.window.wait(words, |screen| is_selected(&screen.contents(), words));
    }

    /// One step after the other, to whom to call.
    fn ask_whom_to_call(&mut self, case: &Case) {
        for step in 1..=case.steps.len() {
            self.see(&self.known.nth("ui-train-nth-step", step, case.steps.len()));
            self.see(&self.known.of_case(case, ""));
            self.window.press(ENTER);
        }
        self.see(&self.known.line("ui-train-class-call"));
        self.check_hidden(case);
    }

    /// From whom to call to the question.
    fn ask_the_question(&mut self, case: &Case) {
        self.window.press(ENTER);
        // The question itself may be in block letters; its answers never are.
        let question = format!("case-{}-question", case.id);
        self.see(&self.known.texts.attribute(&question, "a").unwrap());
        self.check_hidden(case);
    }

    /// A story, in block letters where they fit and else whole as text.
    fn see_story(&self, story: &str) {
        if self.is_projector {
            self.see_blocks(story);
        } else {
            self.see(story);
        }
    }

    /// Nothing of the key can be read.
    fn check_hidden(&self, case: &Case) {
        let contents = self.contents();
        for part in ["-best", "-why", "-answer"] {
            let start: String = self.known.of_case(case, part).chars().take(25).collect();
            assert!(!contents.contains(&start), "{}: {start}", case.id);
        }
        for label in ["ui-train-right", "ui-train-call-best", "ui-train-shown-sure"] {
            assert!(!contents.contains(&format!("{}:", self.known.line(label))), "{contents}");
        }
    }

    /// Hands for the choice in view of that place, from zero, after those before it.
    fn raise(&mut self, place: usize, hands: usize) {
        self.window.press(format!("{HOME}{}{hands}", DOWN.repeat(place)));
    }

    /// A round that measures: so many right answers of twenty to each question.
    fn measure(&mut self, row: &str, right: usize) {
        let row = self.known.line(row);
        self.open_row(&row);
        let cases: Vec<Case> = self.cases("before-and-after").into_iter().cloned().collect();
        for case in &cases {
            self.ask_whom_to_call(case);
            let best = call::best_choice(case, &self.known.catalog).unwrap();
            self.raise_all(best, right);
            self.ask_the_question(case);
            self.raise_all(case.right, right);
            self.window.press(ENTER);
        }
    }

    /// The hands of all four answers in one go: so many for one of them, the rest for the next.
    fn raise_all(&mut self, choice: Choice, right: usize) {
        let at = place(choice);
        let hands = (0..4).map(|nth| match nth {
            nth if nth == at => right.to_string(),
            nth if nth == (at + 1) % 4 => (20 - right).to_string(),
            _ => "0".to_owned(),
        });
        let hands: Vec<String> = hands.collect();
        self.window.press(format!("{} ", hands.join(" ")));
        self.see_share(right);
    }

    fn see_share(&self, right: usize) {
        let values = [("value", right.into()), ("of", 20.into()), ("percent", (right * 5).into())];
        self.see(&self.known.texts.with("ui-share", &values));
    }

    /// The rows of the screen between its head and its foot.
    fn body(&self) -> Vec<String> {
        let contents = self.window.contents();
        let rows: Vec<&str> = contents.lines().collect();
        let rule = |row: &&str| row.contains("──");
        let first = rows.iter().position(rule).unwrap() + 1;
        let last = rows.iter().rposition(rule).unwrap();
        rows[first..last].iter().map(|row| (*row).to_owned()).collect()
    }

    /// Waits for rows of blocks and nothing else, at least four for each line that the story must take, and
    /// no word of it as text.
    fn see_blocks(&self, story: &str) {
        let is_drawn = |row: &&str| {
            row.chars().all(|c| c == ' ' || BLOCKS.contains(c)) && !row.trim().is_empty()
        };
        let lines = story.chars().count().div_ceil(40);
        self.window.wait(story, |screen| {
            let contents = screen.contents();
            contents.lines().filter(is_drawn).count() >= 4 * lines
                && !squeezed(&contents).contains(story)
        });
    }

    /// No row of story is too wide to be read from afar.
    fn check_readable(&self, stories: &[String]) {
        let body = self.body();
        let columns = body.iter().flat_map(|row| row.trim().split(GAP)).map(str::trim);
        let mut found = 0;
        for column in columns.filter(|column| !column.is_empty()) {
            let text = squeezed(column);
            if stories.iter().any(|story| !text.is_empty() && story.contains(&text)) {
                found += 1;
                assert!(column.chars().count() <= LONGEST_ROW, "{column}");
            }
        }
        assert!(found >= stories.len(), "{found} rows of {stories:?}\n{}", body.join("\n"));
    }
}

fn place(choice: Choice) -> usize {
    Choice::ALL.iter().position(|own| *own == choice).unwrap()
}

/// The set itself: hands, both languages, the timer, a break, and the key when it is asked for.
fn session(class: &mut Class) {
    let row = class.known.line("set-mixed-quarter");
    class.open_row(&row);
    let cases: Vec<Case> = class.cases("mixed-quarter").into_iter().cloned().collect();
    let case = &cases[0];
    class.see(&class.known.nth("ui-train-nth-step", 1, case.steps.len()));
    class.see_story(&class.known.of_case(case, "-step-1"));
    class.window.press("12 8 ");
    for hands in [12, 8] {
        class.see_share(hands);
    }
    both_languages(class, case);
    timer(class, session_length::with_class(case));
    class.ask_whom_to_call(case);
    class.ask_the_question(case);
    class.raise(place(case.right), 15);
    class.raise((place(case.right) + 3) % 4, 5);
    class.check_hidden(case);
    class.window.press(ENTER);
    let letter = char::from(b"ABCD"[place(case.right)]);
    class.see_fact(&class.known.line("ui-train-right"), &format!("{letter}."));
    class.see_share(15);
    // In a small window the last line is below the edge.
    class.window.press(DOWN.repeat(3));
    class.see(&class.known.of_case(case, "-best"));
    class.window.press([ENTER, ENTER].concat());
    a_break(class, &cases[1]);
    for (nth, case) in cases.iter().enumerate().skip(1) {
        class.see(&class.known.nth("ui-train-nth-case", nth + 1, cases.len()));
        if nth == 1 {
            class.window.press("p");
        }
        class.ask_whom_to_call(case);
        class.ask_the_question(case);
        // The key, what to talk about, and on.
        class.window.press([ENTER, ENTER, ENTER].concat());
    }
    class.see(&class.known.line("ui-train-class-about"));
}

/// In the middle of the set the class goes out of it, and comes back to the same step with its hands.
fn a_break(class: &mut Class, case: &Case) {
    let step = class.known.nth("ui-train-nth-step", 2, case.steps.len());
    class.see(&class.known.of_case(case, ""));
    class.window.press(ENTER);
    class.see(&step);
    class.window.press("7 13 ");
    class.see_share(7);
    class.window.press("\x1b");
    class.see(&class.known.line("ui-train-class-about"));
    class.see_selected(&class.known.line("ui-train-class-resume"));
    let case = class.known.of_case(case, "");
    class.see(&case);
    class.window.press("0");
    class.see(&class.known.line("ui-start-train"));
    class.window.press("4");
    class.see(&class.known.line("ui-train-about"));
    let row = digit(&class.window, &class.known.line("ui-train-class"));
    class.window.press(row);
    class.see(&class.known.line("ui-train-class-about"));
    class.window.press("f");
    class.see(&step);
    for hands in [7, 13] {
        class.see_share(hands);
    }
}

fn both_languages(class: &mut Class, case: &Case) {
    let lead = |known: &Known| {
        squeezed(&known.texts.attribute(&format!("case-{}", case.id), "lead").unwrap())
    };
    let [own, other] = [lead(&class.known), lead(&class.other)];
    assert!(!class.contents().contains(&class.other.line("ui-train-act-yes")));
    class.window.press("b");
    let yes = [&class.known, &class.other].map(|known| known.line("ui-train-act-yes"));
    if class.is_projector {
        class.see(&yes.join(" / "));
    } else {
        class.see(&other.chars().take(20).collect::<String>());
    }
    class.check_readable(&[own.clone(), other.clone()]);
    let starts = [own, other].map(|text| text.chars().take(20).collect::<String>());
    if class.is_projector {
        // Side by side: the first words of both on one row.
        let body = class.body();
        let beside = body.iter().any(|row| starts.iter().all(|start| row.contains(start.as_str())));
        assert!(beside, "{}", body.join("\n"));
    }
    class.window.press("b");
    class.window.wait("one language", |screen| !screen.contents().contains(&starts[1]));
}

/// Runs, stands still, and runs again.
fn timer(class: &mut Class, minutes: u16) {
    let left =
        |id: &str, time: &str| squeezed(&class.known.texts.with(id, &[("left", time.into())]));
    let times: Vec<String> = (0..60).map(|s| format!("{:02}:{s:02}", minutes - 1)).collect();
    let running: Vec<String> = times.iter().map(|time| left("ui-train-timer-left", time)).collect();
    let stands: Vec<String> =
        times.iter().map(|time| left("ui-train-timer-paused", time)).collect();
    class.window.press("t");
    // Any second of the first minute: a machine under load may draw none of a given one.
    class.window.wait("a timer that has begun to run", |screen| {
        let contents = squeezed(&screen.contents());
        running.iter().any(|time| contents.contains(time))
    });
    class.window.press("t");
    let is_paused = |text: &str| stands.iter().find(|stand| text.contains(stand.as_str())).cloned();
    class.window.wait("a timer that stands", |screen| is_paused(&screen.contents()).is_some());
    let stand = is_paused(&class.window.contents()).unwrap();
    // Longer than a second of the clock; any key draws the page anew.
    std::thread::sleep(std::time::Duration::from_millis(1200));
    class.window.press(DOWN);
    class.see(&stand);
    class.window.press("t");
    class.window.wait("a timer that runs", |screen| is_paused(&screen.contents()).is_none());
}

fn class_of_twenty(size: (u16, u16), language: Language) {
    let mut class = Class::open(size, language);
    class.measure("ui-train-before", 5);
    // Without a key the last question leads back to the order.
    class.see(&class.known.line("ui-train-class-about"));
    session(&mut class);
    // After the last round the class is compared at once.
    class.measure("ui-train-after", 15);
    let values = [("before", 25.into()), ("after", 75.into())];
    class.see(&class.known.texts.with("ui-train-compare-words", &values));
    class.window.press("\x18");
    assert!(class.window.ended().success());
}

#[test]
fn a_class_of_twenty_is_led_by_keys_on_a_projector_in_swedish() {
    class_of_twenty((160, 50), SWEDISH);
}

#[test]
fn a_class_of_twenty_is_led_by_keys_on_a_projector_in_english() {
    class_of_twenty((160, 50), ENGLISH);
}

#[test]
fn a_class_of_twenty_is_led_by_keys_in_a_small_window_in_swedish() {
    class_of_twenty((60, 20), SWEDISH);
}

#[test]
fn a_class_of_twenty_is_led_by_keys_in_a_small_window_in_english() {
    class_of_twenty((60, 20), ENGLISH);
}

/// Whether the selected row of a list is this one.
fn is_selected(contents: &str, words: &str) -> bool {
    let selected = contents.lines().filter_map(|row| row.trim_start().strip_prefix('>'));
    // A digit or a letter stands before the words.
    let mut titles = selected.map(|row| row.trim_start().get(1..).unwrap_or_default().trim_start());
    titles.any(|title| title.starts_with(words))
}
