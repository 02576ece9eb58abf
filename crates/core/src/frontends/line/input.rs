//! What a typed line means on the page in view, as intents. One line may mark many rows; Enter alone goes
//! on, so that one hears what is marked before.

use crate::{
    app::{
        intent::{Intent, Reply},
        keymap::Scope,
    },
    fold::fold,
    page::{InputKind, Page},
};

use super::tokens::{LinePart, split, tokens};

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
    /// Write something of the page in view again, or what was left out.
    Say(Aside),
}

/// What is asked for beside the page: the word for it in `language.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// What was left out.
    More,
    /// What was written last.
    Repeat,
    /// The number, digit by digit.
    Digits,
}

const ASIDES: [(Aside, &str); 3] =
    [(Aside::More, "more"), (Aside::Repeat, "repeat"), (Aside::Digits, "digits")];

const NO: &str = "no";

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

/// What a line means; `None` when it means nothing here.
pub fn interpret(line: &str, page: &Page, scope: &Scope) -> Option<Vec<Command>> {
    if line.is_empty() {
        return next(page).map(|intent| at_once([intent]));
    }
    if line.contains(CTRL_X) {
        return Some(at_once([Intent::Leave]));
    }
    if page.too_small.emergency.as_deref() == Some(line) {
        return Some(at_once([Intent::Emergency]));
    }
    if let Some(words) = searched(line) {
        return Some(search(words));
    }
    if let Some(row) = asked_help(line, scope) {
        return Some(vec![Command { request: LineRequest::Explain(row), depth: None }]);
    }
    if let Some(command) = scope.command(line).filter(|found| is_heard(line, found, page.input)) {
        return Some(at_once([command]));
    }
    let is_search = page.input == InputKind::Search;
    if let Some(aside) = aside(line, scope).filter(|_| !is_search) {
        return Some(vec![Command { request: LineRequest::Say(aside), depth: None }]);
    }
    let picked = || number(line, scope).map(|row| at_once([scope.pick(row)]));
    match page.input {
        InputKind::Filter => {
            Some(picked().unwrap_or_else(|| at_once([Intent::Query(line.to_owned())])))
        }
        InputKind::Search => Some(picked().unwrap_or_else(|| search(line))),
        InputKind::Hands => hands(line, scope),
        InputKind::Mark if is_no(line, scope) => next(page).map(|intent| at_once([intent])),
        InputKind::Mark => marks(line, page, scope),
        InputKind::Review => each(line, scope, |token| mark(token, page, scope)),
        InputKind::Answer => each(line, scope, |token| answer(token, scope)),
        InputKind::Choose => picked().or_else(|| named(line, page, scope)),
        InputKind::Read
        | InputKind::Follow
        | InputKind::Outcome
        | InputKind::Feedback
        | InputKind::WhatIf => picked(),
    }
}

/// While one looks for something, a word is one of those to look for, but for those that lead away.
fn is_heard(line: &str, command: &Intent, input: InputKind) -> bool {
    let is_word = line.chars().nth(1).is_some();
    let leads_away = matches!(command, Intent::Back | Intent::Home | Intent::Leave);
    !is_word || leads_away || input != InputKind::Search
}

/// What a word asks for beside the page, in any language.
fn aside(line: &str, scope: &Scope) -> Option<Aside> {
    ASIDES.into_iter().find(|(_, id)| is_word_for(id, line, scope)).map(|(aside, _)| aside)
}

/// Whether a line is a word for what has this id in `language.toml`, in any language.
fn is_word_for(id: &str, line: &str, scope: &Scope) -> bool {
    let mut words = scope.languages.profiles().iter().filter_map(|own| own.words.get(id));
    words.any(|words| words.iter().any(|word| fold(word) == fold(line)))
}

/// What the beginning of a line means whose end was not read: only what is cut in any case. Of anything
/// else the part that is missing might be the part that counts.
pub fn interpret_start(start: &str, page: &Page) -> Option<Vec<Command>> {
    if start.contains(CTRL_X) {
        return Some(at_once([Intent::Leave]));
    }
    match (searched(start), page.input) {
        (Some(words), _) => Some(search(words)),
        (None, InputKind::Search) => Some(search(start)),
        (None, InputKind::Filter) => Some(at_once([Intent::Query(start.to_owned())])),
        _ => None,
    }
}

/// `/words`: what to look for, from anywhere.
fn searched(line: &str) -> Option<&str> {
    line.strip_prefix('/').map(str::trim).filter(|words| !words.is_empty())
}

fn at_once(intents: impl IntoIterator<Item = Intent>) -> Vec<Command> {
    intents.into_iter().map(Command::at_once).collect()
}

/// `?3` or "more 3": the help of row 3.
fn asked_help(line: &str, scope: &Scope) -> Option<usize> {
    let row = line.strip_prefix('?').or_else(|| {
        let (word, row) = line.split_once(' ')?;
        (aside(word, scope)? == Aside::More).then_some(row)
    });
    row?.trim().parse::<usize>().ok()?.checked_sub(1)
}

/// What each part of a line means; nothing where one of them means nothing.
fn each(line: &str, scope: &Scope, means: impl Fn(&str) -> Option<Intent>) -> Option<Vec<Command>> {
    let means = |token| match token {
        LinePart::Row(row) => means(&row),
        LinePart::Done => Some(Intent::Continue),
    };
    let intents = tokens(line, scope)?.into_iter().map(means).collect::<Option<Vec<_>>>()?;
    Some(at_once(together(intents)))
}

/// Marks that follow each other are made at once, so that what they raise is asked once. A row that opens
/// something stands for itself: it waits until that is answered.
fn together(intents: Vec<Intent>) -> Vec<Intent> {
    let mut all: Vec<Intent> = Vec::with_capacity(intents.len());
    for intent in intents {
        match (intent, all.last_mut()) {
            (Intent::SetRows(more), Some(Intent::SetRows(rows))) => rows.extend(more),
            (intent, _) => all.push(intent),
        }
    }
    all
}

/// `1y 2p 3n`: row 1 yes, row 2 partly, row 3 no; a number alone gives the next answer.
fn answer(token: &str, scope: &Scope) -> Option<Intent> {
    if let Some(row) = number(token, scope) {
        return Some(Intent::Cycle { row });
    }
    let digits = token.trim_end_matches(|c: char| !c.is_ascii_digit());
    let mut after = token.trim_start_matches(|c: char| c.is_ascii_digit()).chars();
    let (Some(letter), None) = (after.next(), after.next()) else { return None };
    let reply = scope.reply(letter.to_ascii_lowercase())?;
    Some(Intent::Set { row: number(digits, scope)?, reply })
}

/// The row that a number names, counted from 0; also `1.` and `1)`, as a list has them.
fn number(text: &str, scope: &Scope) -> Option<usize> {
    let digits = text.strip_suffix(['.', ')']).unwrap_or(text);
    let row = digits.parse::<usize>().ok()?.checked_sub(1)?;
    (row < scope.rows && !digits.starts_with('+')).then_some(row)
}

/// The row with these words, which are those of one row alone.
fn named(line: &str, page: &Page, scope: &Scope) -> Option<Vec<Command>> {
    let items = page.choices()?.items.iter().enumerate();
    let mut rows = items.filter(|(_, item)| fold(&item.text) == fold(line));
    let (row, _) = rows.next().filter(|(row, _)| *row < scope.rows)?;
    rows.next().is_none().then(|| at_once([scope.pick(row)]))
}

/// Whether the line says no and nothing else: whoever answers a list so has seen none of it.
fn is_no(line: &str, scope: &Scope) -> bool {
    is_word_for(NO, line, scope)
}

/// Words to look for, typed anew, from wherever one is.
fn search(words: &str) -> Vec<Command> {
    at_once([Intent::Search, Intent::Query(words.to_owned())])
}

/// `12 5 0 3`: so many hands for the first choice, the second, and so on.
fn hands(line: &str, scope: &Scope) -> Option<Vec<Command>> {
    let counts = split(line)?.into_iter().map(|count| count.parse().ok());
    let counts: Vec<u16> = counts.collect::<Option<_>>()?;
    // Fewer numbers than answers would leave it open whose they are.
    (counts.len() == scope.rows).then(|| {
        let hands = counts.into_iter().enumerate();
        at_once(hands.map(|(row, count)| Intent::Hands { row, count }))
    })
}

/// `2 5? -7`: row 2 sure, row 5 unsure, row 7 taken back.
fn marks(line: &str, page: &Page, scope: &Scope) -> Option<Vec<Command>> {
    let mut commands = each(line, scope, |token| mark(token, page, scope))?;
    for command in &mut commands {
        command.depth = Some(scope.depth);
    }
    Some(commands)
}

/// `5`, `5?` or `-5`; what it was marked as need not be said to take it back. A row that is no mark does
/// what it says.
fn mark(token: &str, page: &Page, scope: &Scope) -> Option<Intent> {
    let (taken_back, token) = match token.strip_prefix(['-', '−']) {
        Some(token) => (true, token),
        None => (false, token),
    };
    let (unsure, digits) = match token.strip_suffix('?') {
        Some(digits) => (true, digits),
        None => (false, token),
    };
    let row = number(digits, scope)?;
    let reply = match (taken_back, unsure) {
        (true, _) => Reply::No,
        (false, true) => Reply::Unsure,
        (false, false) => Reply::Yes,
    };
    let item = page.choices()?.items.get(row)?;
    match (reply, item.mark) {
        (Reply::No, None) => None,
        (_, None) if item.pinned => Some(Intent::Continue),
        (_, None) => Some(scope.pick(row)),
        (reply, Some(_)) => Some(Intent::SetRows(vec![(row, reply)])),
    }
}

/// What Enter alone means. Which row is selected is not seen in lines, so that none is opened by it; on
/// the review it gives the first answer to the question.
fn next(page: &Page) -> Option<Intent> {
    match page.input {
        InputKind::Choose | InputKind::Filter => None,
        InputKind::Search => Some(Intent::Back),
        InputKind::Review => {
            let mut rows = page.choices()?.items.iter();
            let row = rows.position(|item| item.mark.is_none())?;
            Some(Intent::Set { row, reply: Reply::Yes })
        }
        InputKind::Read
        | InputKind::Mark
        | InputKind::Answer
        | InputKind::Hands
        | InputKind::Follow
        | InputKind::Outcome
        | InputKind::Feedback
        | InputKind::WhatIf => Some(Intent::Continue),
    }
}
