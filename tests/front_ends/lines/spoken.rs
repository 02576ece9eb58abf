//! What is heard of line mode: how many words it takes to the number, how many rows come between two
//! prompts, and that no sign is written where a word belongs.

use vaksam::{
    app::{Message, Model, StartAt, state::Task, update},
    content::{catalog::Case, enums::Certainty},
    frontends::line::pager::Window,
    ids::Id,
    language::Language,
    page::wrap::NO_BREAK,
    route::Caller,
};

use super::{EVERYWHERE, some_line};
use crate::{
    chance::{Chance, steps},
    languages::{LANGUAGES, SWEDISH},
    reader::dictated,
    typist::{HIGH, Typed},
    walker::Walker,
    world::World,
};

/// The most words from the list to the number, and from the title of the outcome to its prompt.
const TO_NUMBER: usize = 250;
/// The same where the person asks for help: what to say to the person stands before the number, and
/// the question of danger is asked on the way.
const TO_NUMBER_AFTER_A_PLEA: usize = 300;
const TO_PROMPT: usize = 120;

/// Words as a voice says them: what has a letter or a digit.
fn words(text: &str) -> usize {
    text.split([' ', '\n', NO_BREAK]).filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Somebody in a case opens the quick check and marks what it shows of the case.
fn through(case: &Case, language: Language) -> Option<Typed> {
    let role = case.roles.first().cloned();
    let caller =
        Caller { place: Some(case.place.clone()), sector: Some(case.sector.clone()), role };
    let begin = || {
        let mut model = Model::new(World::get().catalog(), language, caller.clone(), case.at);
        update(&mut model, &Message::Start(StartAt::Task(Task::Quick)));
        model
    };
    let model = begin();
    let gates = model.state().gates().len();
    let shown = case.shown(case.steps.len());
    let rows = model.state().quick().iter().enumerate();
    let marks = rows.filter_map(|(n, sign)| {
        let unsure = if *shown.get(sign)? == Certainty::Unsure { "?" } else { "" };
        Some(format!("{}{unsure}", n + gates + 1))
    });
    let marks: Vec<String> = marks.collect();
    if marks.is_empty() {
        return None;
    }
    let mut lines = marks.join(" ") + "\n";
    let typed = |lines: &str| {
        let session = World::get().session_at(begin(), case.at);
        Typed::at(session, lines.as_bytes(), HIGH)
    };
    // The question that marks raise comes once, and is answered as the case answers it.
    let page = typed(&lines).page();
    if let Some(gate) = page.id.to_string().strip_prefix("gate-") {
        let certainty = case.gates.iter().find(|(id, _)| id.as_str() == gate).map(|(_, c)| *c);
        lines += match certainty {
            None => "nej\n",
            Some(Certainty::Sure) => "ja\n",
            Some(Certainty::Unsure) => "osäker\n",
        };
    }
    if typed(&lines).page().id.screen != "outcome" {
        lines += "klar\n";
    }
    // The first page says what can be typed anywhere; the list is the second.
    let lines = format!("0\n2\n{lines}");
    Some(typed(&lines))
}

#[test]
fn in_every_case_few_words_lead_to_the_number_and_from_there_to_the_prompt() {
    let catalog = World::get().full_catalog();
    let (mut to_number, mut to_prompt, mut walked) = (Vec::new(), Vec::new(), 0);
    for (case, language) in catalog.cases.values().flat_map(|case| LANGUAGES.map(|l| (case, l))) {
        let Some(typed) = through(case, language) else { continue };
        assert_eq!(typed.page().id.screen, "outcome", "{}\n{}", case.id, typed.output);
        let page = typed.page();
        let number = page.call_card().unwrap().contact.number.clone().unwrap();
        let outcome = typed.output.rfind(&page.title).unwrap();
        let in_row = typed.output[outcome..].find(&format!(": {number}, ")).unwrap() + outcome;
        // A reader counts the strokes of a blank aloud, or drops its row.
        assert!(!typed.output[outcome..].contains("__"), "{}", typed.output);
        let digits = format!(": {}.", dictated(&number));
        assert!(typed.output[in_row..].contains(&digits), "{digits}\n{}", typed.output);
        // Up to the last prompt before the input ended.
        let end = typed.answers().iter().map(|answer| answer.len()).sum::<usize>();
        let list = typed.answers().iter().take(2).map(|answer| answer.len()).sum::<usize>();
        let words_to_number = words(&typed.output[list..in_row]);
        let plea = case.shown(case.steps.len()).keys().any(|sign| sign.as_str() == "asks-for-help");
        let most = if plea { TO_NUMBER_AFTER_A_PLEA } else { TO_NUMBER };
        assert!(words_to_number <= most, "{words_to_number} words to the number in {}", case.id);
        to_number.push((words_to_number, case.id.clone()));
        to_prompt.push((words(&typed.output[outcome..end]), case.id.clone()));
        walked += 1;
    }
    for (counts, what) in [(&mut to_number, "number"), (&mut to_prompt, "prompt")] {
        counts.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
        println!("to the {what}: {:?}", counts.iter().take(3).collect::<Vec<_>>());
    }
    println!("{walked} ways through {} cases", catalog.cases.len());
    assert!(walked > 30, "only {walked}");
    for (words, case) in to_prompt {
        assert!(words <= TO_PROMPT, "{words} words to the prompt in {case}");
    }
}

#[test]
fn between_two_prompts_stand_no_more_rows_than_the_window_holds_but_one() {
    let mut chance = Chance::new("rows", 24);
    let mut more = 0;
    for walk in 0..steps(60) {
        let (width, height) = *chance.pick(&[(80, 24), (80, 24), (40, 12), (120, 40), (200, 8)]);
        let unknown = walk % 7 == 0;
        let window = Window { width, height: (!unknown).then_some(height) };
        let height = if unknown { 24 } else { height };
        let input: Vec<Vec<u8>> = (0..40).map(|_| some_line(&mut chance)).collect();
        let session = World::get().session(LANGUAGES[walk % 2]);
        let typed = Typed::at(session, &input.join(&b'\n'), window);
        for answer in typed.answers() {
            let rows = answer.matches('\n').count();
            assert!(rows < height, "{rows} rows in {height}\n{answer}");
        }
        more += usize::from(
            typed
                .output
                .contains(&World::get().texts(LANGUAGES[walk % 2]).line("ui-line-prompt-more")),
        );
    }
    assert!(more > 10, "only {more} walks came to more than a window");
}

#[test]
fn what_does_not_fit_is_said_to_the_last_row_when_asked_for() {
    for keys in ["@help enter", "@privacy enter", "@train enter @mixed enter"] {
        for asked in ["\n", "mer\n", "MORE\n"] {
            let begin = || Walker::walk(SWEDISH, keys).session;
            let whole = Typed::at(begin(), b"", HIGH);
            let window = Window { width: 80, height: Some(24) };
            let prompt = World::get().texts(SWEDISH).line("ui-line-prompt-more");
            for count in 0..30 {
                let paged = Typed::at(begin(), asked.repeat(count).as_bytes(), window);
                let said = paged.answers();
                if said.last().unwrap().ends_with(&format!("{prompt} ")) {
                    continue;
                }
                let rows = |text: &str| -> Vec<String> {
                    let text = text.replace(&format!("{prompt} "), "\n");
                    let rows = text.lines().map(str::to_owned);
                    rows.filter(|row| !row.is_empty()).collect()
                };
                assert!(count > 0 || rows(whole.answer()).len() < 24, "{keys}");
                assert_eq!(rows(&said.concat()), rows(whole.answer()), "{keys}");
                break;
            }
        }
    }
}

/// What waits to be said of one call is never said of the next: whoever reads it out would tell one number
/// what is meant for another.
#[test]
fn the_script_of_one_call_is_never_said_after_the_next() {
    let mut waited = 0;
    for language in LANGUAGES {
        for place in ["kiruna", "vaxjo", "malmo"] {
            for work in ["3 / 3", "3 / 1", "4 / 1", "2 / 1"] {
                let way = format!("2 / {place} / {work} / 3 4 / n / klar");
                let first = Typed::lines(language, &way);
                let more = World::get().texts(language).line("ui-line-prompt-more");
                waited += usize::from(first.answer().contains(&more));
                let next = Typed::lines(language, &format!("{way} / n"));
                let rest = Typed::lines(language, &format!("{way} / n / "));
                let page = next.page();
                let said = [next.answer(), rest.answer()].concat();
                let own: Vec<&str> = page.call_card().map_or_else(Vec::new, |card| {
                    card.script.iter().map(|line| line.text.as_str()).collect()
                });
                for line in &first.page().call_card().unwrap().script {
                    let is_own = own.iter().any(|own| own.contains(&*line.text));
                    assert!(is_own || !said.contains(&line.text), "{way}: {said}");
                }
            }
        }
    }
    assert!(waited > 3, "{waited}");
}

/// Screen readers say nothing for them, or something else.
#[test]
fn no_sign_stands_for_a_mark_or_a_command() {
    let boxes = ["[ ]", "[x]", "[?]", "[~]", "[-]", " · ", "──", "▸"];
    let commands = ["<", ">", "?", "!", ".", "/", "-", "+"];
    for (language, (screen, way)) in LANGUAGES.iter().flat_map(|l| EVERYWHERE.map(|e| (*l, e))) {
        let typed = Typed::lines(language, way);
        for row in typed.answers().concat().lines() {
            let sign = boxes.iter().find(|sign| row.contains(**sign));
            assert_eq!(sign, None, "{screen}: {row}");
            let sign = row.split_whitespace().find(|word| commands.contains(word));
            assert_eq!(sign, None, "{screen}: {row}");
        }
    }
}
