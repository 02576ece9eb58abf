//! What a typed line means on the screen in view. Uses app only. One line may mark many things and
//! then goes on by itself, so that line mode needs no more key presses than the full screen.

use crate::app::{
    LONGEST_COUNTY, LONGEST_SEARCH, Model,
    action::{Action, BINDINGS, Context, action},
    key::Key,
    screen::Screen,
};

/// One thing that a line asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// What to do.
    pub action: Action,
    /// The help of this row instead, from zero.
    pub help: Option<usize>,
    /// Only on the list that so many screens reach up to: it waits while others lie over that
    /// list, and is dropped once the list is left, so that it never marks another.
    pub depth: Option<usize>,
}

impl Heard {
    const fn at_once(action: Action) -> Self {
        Self { action, help: None, depth: None }
    }
}

/// The leave chord of the full screen, as a terminal in lines hands it on.
const CTRL_X: char = '\u{18}';

/// The most marks of one line: several for each row of the longest list.
const MOST_MARKS: usize = 250;

/// Which instruction stands under a screen.
pub fn instruction(screen: &Screen) -> &'static str {
    match screen {
        Screen::County(_) => "ui-line-type-county",
        screen if marks_many(screen) => "ui-line-mark-many",
        Screen::Outcome(_) => "ui-line-outcome",
        Screen::Search(_) => "ui-line-search",
        Screen::Topic(reading) if !reading.leads.is_empty() => "ui-line-topic",
        Screen::Class(_) => "ui-line-class",
        Screen::WhatIf(_) => "ui-line-what-if",
        Screen::Check { .. } => "ui-line-check",
        screen if screen.context() == Context::Reading => "ui-line-read",
        screen if screen.context() == Context::Feedback => "ui-line-feedback",
        _ => "ui-line-choose",
    }
}

/// Whether a line may mark many things and then goes on.
fn marks_many(screen: &Screen) -> bool {
    screen.context() == Context::List && !matches!(screen, Screen::Review(_))
}

/// What a line means; nothing when it means nothing here.
pub fn interpret(line: &str, model: &Model) -> Option<Vec<Heard>> {
    if line.is_empty() {
        return Some(vec![Heard::at_once(Action::Next)]);
    }
    if line.contains(CTRL_X) {
        return Some(vec![Heard::at_once(Action::Leave)]);
    }
    if model.is_emergency_number(line) {
        return Some(vec![Heard::at_once(Action::Emergency)]);
    }
    if let Some(words) = line.strip_prefix('/').map(str::trim).filter(|words| !words.is_empty()) {
        return Some(look_for(words, model));
    }
    if let Some(row) = asked_help(line) {
        return Some(vec![Heard { help: Some(row), ..Heard::at_once(Action::Help) }]);
    }
    if model.context() == Context::Check
        && let Some(heard) = answered(line, model)
    {
        return Some(heard);
    }
    if let Some(command) = command(line, model.context()) {
        return Some(vec![Heard::at_once(command)]);
    }
    match model.screen() {
        Screen::County(choice) => Some(county(line, choice.typed.chars().count(), model)),
        Screen::Search(_) => match number(line, model.rows()) {
            Some(row) => Some(vec![Heard::at_once(Action::Pick(row))]),
            None => Some(look_for(line, model)),
        },
        Screen::Class(_) => hands(line, model),
        screen if marks_many(screen) => marks(line, model),
        _ => Some(vec![Heard::at_once(Action::Pick(number(line, model.rows())?))]),
    }
}

/// `?3`: the help of row 3.
fn asked_help(line: &str) -> Option<usize> {
    line.strip_prefix('?')?.trim().parse::<usize>().ok()?.checked_sub(1)
}

/// A sign or a letter with a meaning of its own here.
fn command(line: &str, context: Context) -> Option<Action> {
    let typed = BINDINGS.iter().filter(|binding| binding.contexts.contains(&context));
    if let Some(binding) =
        typed.filter(|binding| !binding.typed.is_empty()).find(|binding| binding.typed == line)
    {
        return Some(binding.action);
    }
    let mut characters = line.chars();
    let (Some(c), None) = (characters.next(), characters.next()) else { return None };
    let is_letter = !c.is_ascii_digit() && context != Context::Typing;
    let meant = is_letter.then(|| action(context, Key::char(c))).flatten();
    // An answer belongs to a question, and in lines none is at hand.
    meant.filter(|action| context != Context::Check || !is_answer(*action))
}

const fn is_answer(action: Action) -> bool {
    matches!(action, Action::Yes | Action::Partly | Action::No)
}

/// The marks of a line. More than so many are not typed by anybody, and half a line of them carried
/// out would be a guess.
fn tokens(line: &str) -> Option<Vec<&str>> {
    let all = line.split([' ', ',']).filter(|token| !token.is_empty());
    let some: Vec<&str> = all.take(MOST_MARKS + 1).collect();
    (some.len() <= MOST_MARKS).then_some(some)
}

/// `1y 2p 3n`: row 1 yes, row 2 partly, row 3 no; a number alone gives the next answer.
fn answered(line: &str, model: &Model) -> Option<Vec<Heard>> {
    let mut actions = Vec::new();
    for token in tokens(line)? {
        let digits = token.trim_end_matches(|c: char| !c.is_ascii_digit());
        let row = number(digits, model.rows())?;
        let mut after = token.trim_start_matches(|c: char| c.is_ascii_digit()).chars();
        match (after.next(), after.next()) {
            (None, _) => actions.push(Action::Pick(row)),
            (Some(letter), None) => {
                let key = Key::char(letter.to_ascii_lowercase());
                let answer = action(Context::Check, key).filter(|action| is_answer(*action))?;
                actions.push(Action::First);
                actions.extend(std::iter::repeat_n(Action::Down, usize::from(row) - 1));
                actions.push(answer);
            }
            _ => return None,
        }
    }
    Some(actions.into_iter().map(Heard::at_once).collect())
}

fn number(text: &str, rows: usize) -> Option<u8> {
    let number: u8 = text.parse().ok()?;
    (number >= 1 && usize::from(number) <= rows).then_some(number)
}

/// A row by its number, or a name typed anew; a name that only one county fits is taken at once.
fn county(line: &str, typed: usize, model: &Model) -> Vec<Heard> {
    if let Some(number) = number(line, model.rows()) {
        return vec![Heard::at_once(Action::Pick(number))];
    }
    let erase = std::iter::repeat_n(Action::Erase, typed);
    let typed_anew = line.chars().take(LONGEST_COUNTY).map(Action::Type);
    let mut heard: Vec<Heard> = erase.chain(typed_anew).map(Heard::at_once).collect();
    if model.counties_matching(line).len() == 1 {
        heard.push(Heard::at_once(Action::Next));
    }
    heard
}

/// Words to look for, typed anew, from wherever one is.
fn look_for(words: &str, model: &Model) -> Vec<Heard> {
    let typed = match model.screen() {
        Screen::Search(search) => search.typed.chars().count(),
        _ => 0,
    };
    let erase = std::iter::repeat_n(Action::Erase, typed);
    // Each letter is looked for at once; of what is beyond the longest nothing would be kept.
    let words = words.chars().filter(|c| !c.is_control()).take(LONGEST_SEARCH);
    let typed = words.map(Action::Type);
    let all = std::iter::once(Action::Search).chain(erase).chain(typed);
    all.map(Heard::at_once).collect()
}

/// `12 5 0 3`: so many hands for the first choice, the second, and so on.
fn hands(line: &str, model: &Model) -> Option<Vec<Heard>> {
    let counts = tokens(line)?.into_iter().map(|count| count.parse().ok());
    let counts: Vec<u16> = counts.collect::<Option<_>>()?;
    let rows = u8::try_from(model.rows()).ok()?;
    let heard = (0..rows).zip(&counts).map(|(row, count)| Action::Hands(row, *count));
    // Fewer numbers than answers would leave it open whose they are.
    (counts.len() == usize::from(rows)).then(|| heard.map(Heard::at_once).collect())
}

/// `2 5?`: row 2 sure, row 5 unsure, then on.
fn marks(line: &str, model: &Model) -> Option<Vec<Heard>> {
    let mut actions = Vec::new();
    for token in tokens(line)? {
        match token.strip_suffix('?') {
            None => actions.push(Action::Pick(number(token, model.rows())?)),
            // Picking would mark it sure first, and might raise the danger question twice.
            Some(digits) => {
                let down = usize::from(number(digits, model.rows())?) - 1;
                actions.push(Action::First);
                actions.extend(std::iter::repeat_n(Action::Down, down));
                actions.push(Action::Unsure);
            }
        }
    }
    actions.push(Action::Next);
    let depth = Some(model.depth());
    Some(actions.into_iter().map(|action| Heard { action, help: None, depth }).collect())
}
