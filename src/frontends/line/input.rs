//! What a typed line means on the page in view, as intents. One line may mark many rows and then
//! goes on by itself, so that line mode needs no more lines than the full screen needs keys.

use crate::{
    app::{
        intent::{Intent, Reply},
        keymap::Scope,
    },
    page::{InputKind, Page},
};

/// One thing that a line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub request: LineRequest,
    /// Screen-stack depth of the list this mark was typed for; it waits while other screens lie over
    /// that list, and is dropped once the list closes, so that it never marks another.
    pub depth: Option<usize>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineRequest {
    Intent(Intent),
    /// Write the help of this row, counted from 0.
    Explain(usize),
}

impl Command {
    const fn at_once(intent: Intent) -> Self {
        Self { request: LineRequest::Intent(intent), depth: None }
    }

    /// Whether it goes on to the next page.
    pub fn goes_on(&self) -> bool {
        self.request == LineRequest::Intent(Intent::Continue)
    }
}

/// The leave key of the full screen, as a terminal in lines hands it on.
const CTRL_X: char = '\u{18}';

/// The most marks of one line: several for each row of the longest list.
const MOST_MARKS: usize = 250;

/// The Fluent id of the instruction that stands under a page.
pub const fn instruction(input: InputKind) -> &'static str {
    match input {
        InputKind::Read => "ui-line-read",
        InputKind::Choose => "ui-line-choose",
        InputKind::Mark => "ui-line-mark-many",
        InputKind::Answer => "ui-line-check",
        InputKind::Filter => "ui-line-type-place",
        InputKind::Search => "ui-line-search",
        InputKind::Hands => "ui-line-class",
        InputKind::Follow => "ui-line-topic",
        InputKind::Outcome => "ui-line-outcome",
        InputKind::Feedback => "ui-line-feedback",
        InputKind::WhatIf => "ui-line-what-if",
    }
}

/// What a line means; `None` when it means nothing here.
pub fn interpret(line: &str, page: &Page, scope: &Scope) -> Option<Vec<Command>> {
    if line.is_empty() {
        return Some(at_once([scope.next()]));
    }
    if line.contains(CTRL_X) {
        return Some(at_once([Intent::Leave]));
    }
    if page.too_small.emergency.as_deref() == Some(line) {
        return Some(at_once([Intent::Emergency]));
    }
    if let Some(words) = line.strip_prefix('/').map(str::trim).filter(|words| !words.is_empty()) {
        return Some(search(words));
    }
    if let Some(row) = asked_help(line) {
        return Some(vec![Command { request: LineRequest::Explain(row), depth: None }]);
    }
    if page.input == InputKind::Answer
        && let Some(answers) = answers(line, scope)
    {
        return Some(answers);
    }
    if let Some(command) = scope.command(line) {
        return Some(at_once([command]));
    }
    let picked = number(line, scope).map(|row| at_once([scope.pick(row)]));
    match page.input {
        InputKind::Filter => {
            Some(picked.unwrap_or_else(|| at_once([Intent::Query(line.to_owned())])))
        }
        InputKind::Search => Some(picked.unwrap_or_else(|| search(line))),
        InputKind::Hands => hands(line, scope),
        InputKind::Mark => marks(line, scope),
        InputKind::Read
        | InputKind::Choose
        | InputKind::Answer
        | InputKind::Follow
        | InputKind::Outcome
        | InputKind::Feedback
        | InputKind::WhatIf => picked,
    }
}

fn at_once(intents: impl IntoIterator<Item = Intent>) -> Vec<Command> {
    intents.into_iter().map(Command::at_once).collect()
}

/// `?3`: the help of row 3.
fn asked_help(line: &str) -> Option<usize> {
    line.strip_prefix('?')?.trim().parse::<usize>().ok()?.checked_sub(1)
}

/// The marks of a line. More than so many are not typed by anybody, and half a line of them carried
/// out would be a guess.
fn tokens(line: &str) -> Option<Vec<&str>> {
    let all = line.split([' ', ',']).filter(|token| !token.is_empty());
    let some: Vec<&str> = all.take(MOST_MARKS + 1).collect();
    (some.len() <= MOST_MARKS).then_some(some)
}

/// `1y 2p 3n`: row 1 yes, row 2 partly, row 3 no; a number alone gives the next answer.
fn answers(line: &str, scope: &Scope) -> Option<Vec<Command>> {
    let answer = |token: &str| {
        let digits = token.trim_end_matches(|c: char| !c.is_ascii_digit());
        let row = number(digits, scope)?;
        let mut after = token.trim_start_matches(|c: char| c.is_ascii_digit()).chars();
        match (after.next(), after.next()) {
            (None, _) => Some(Intent::Cycle { row }),
            (Some(letter), None) => {
                let reply = scope.reply(letter.to_ascii_lowercase())?;
                Some(Intent::Set { row, reply })
            }
            _ => None,
        }
    };
    let intents = tokens(line)?.into_iter().map(answer).collect::<Option<Vec<_>>>()?;
    Some(at_once(intents))
}

/// The row that a number names, counted from 0.
fn number(text: &str, scope: &Scope) -> Option<usize> {
    let row = text.parse::<usize>().ok()?.checked_sub(1)?;
    (row < scope.rows).then_some(row)
}

/// Words to look for, typed anew, from wherever one is.
fn search(words: &str) -> Vec<Command> {
    at_once([Intent::Search, Intent::Query(words.to_owned())])
}

/// `12 5 0 3`: so many hands for the first choice, the second, and so on.
fn hands(line: &str, scope: &Scope) -> Option<Vec<Command>> {
    let counts = tokens(line)?.into_iter().map(|count| count.parse().ok());
    let counts: Vec<u16> = counts.collect::<Option<_>>()?;
    // Fewer numbers than answers would leave it open whose they are.
    (counts.len() == scope.rows).then(|| {
        let hands = counts.into_iter().enumerate();
        at_once(hands.map(|(row, count)| Intent::Hands { row, count }))
    })
}

/// `2 5?`: row 2 sure, row 5 unsure, then on.
fn marks(line: &str, scope: &Scope) -> Option<Vec<Command>> {
    let mark = |token: &str| {
        let (digits, reply) = match token.strip_suffix('?') {
            None => (token, Reply::Yes),
            Some(digits) => (digits, Reply::Unsure),
        };
        Some(Intent::Set { row: number(digits, scope)?, reply })
    };
    let mut intents = tokens(line)?.into_iter().map(mark).collect::<Option<Vec<_>>>()?;
    intents.push(Intent::Continue);
    let depth = Some(scope.depth);
    let command = |intent| Command { request: LineRequest::Intent(intent), depth };
    Some(intents.into_iter().map(command).collect())
}
