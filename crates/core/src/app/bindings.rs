//! The one table of what can be done: the action, its keys, what one types in line mode, and the id
//! of its words. The keymap, the footer, the help page and line mode are made from it.

use super::key::{Key, KeyCode, LEAVE_KEYS};

/// What a key stands for, before it is known which row is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each has its words in the table below")]
pub enum Action {
    Leave,
    Emergency,
    Help,
    Language,
    Back,
    Home,
    /// Goes on, or opens the selected row.
    Next,
    /// Answers the selected row with yes; never takes a mark away.
    Choose,
    /// On from a list that is marked.
    Done,
    /// Shows nothing but the time, or the page again.
    Hide,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Yes,
    Unsure,
    Partly,
    No,
    /// Gives the selected row its next answer.
    Cycle,
    Details,
    NextRung,
    /// Says that whoever asks for help is no longer there, or is.
    PersonLeft,
    AllSteps,
    AboutNumber,
    Advice,
    Why,
    OtherHelp,
    NextLink,
    PreviousLink,
    NextHeading,
    PreviousHeading,
    Search,
    Erase,
    /// Back a step of a class, never out of it.
    PreviousStep,
    /// On to the hands for the next answer while a number is typed, else on to the next step.
    NextHands,
    MoreHands,
    FewerHands,
    Timer,
    /// A minute more on the timer, or one fewer.
    MoreTime,
    LessTime,
    ResetTimer,
    BothLanguages,
    WhatIf,
    Place,
    NextDay,
    Later,
    Earlier,
}

/// Where a key means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// Choosing one thing of a list.
    Menu,
    /// A question answered yes, unsure or no.
    Gate,
    /// Marking things of a list.
    Marking,
    /// The outcome.
    Outcome,
    /// Reading.
    Reading,
    /// Typing; plain characters are text.
    Typing,
    /// What is said of a case.
    Feedback,
    /// A class; digits are hands.
    Class,
    /// The ladder of a case at another place or moment.
    WhatIf,
    /// Questions answered yes, partly or no, many on one page.
    Readiness,
    /// Nothing but the time is shown.
    Hidden,
}

impl Context {
    /// Every context.
    pub const ALL: [Self; 11] = [
        Self::Menu,
        Self::Gate,
        Self::Marking,
        Self::Outcome,
        Self::Reading,
        Self::Typing,
        Self::Feedback,
        Self::Class,
        Self::WhatIf,
        Self::Readiness,
        Self::Hidden,
    ];
}

/// An action with everything that leads to it.
#[derive(Debug)]
pub struct Binding {
    /// The action.
    pub action: Action,
    /// Its keys; the first is the one that is shown.
    pub keys: &'static [Key],
    /// What one types in line mode; empty where nothing is typed.
    pub typed: &'static str,
    /// The Fluent id of what it does.
    pub words: &'static str,
    /// Where it means something.
    pub contexts: &'static [Context],
}

use Context::{
    Class, Feedback, Gate, Hidden, Marking, Menu, Outcome, Readiness, Reading, Typing, WhatIf,
};

const EVERYWHERE: &[Context] =
    &[Menu, Gate, Marking, Outcome, Reading, Typing, Feedback, WhatIf, Class, Readiness];
const NOT_TYPING: &[Context] =
    &[Menu, Gate, Marking, Outcome, Reading, Feedback, WhatIf, Class, Readiness];
/// Where digits and the page keys have no meaning of their own.
const BUT_CLASS: &[Context] = &[Menu, Gate, Marking, Outcome, Reading, Feedback, WhatIf, Readiness];
const BUT_CLASS_OR_TYPED: &[Context] =
    &[Menu, Gate, Marking, Outcome, Reading, Typing, Feedback, WhatIf, Readiness];
/// Where Enter opens or goes on; where things are marked it marks.
const NEXT: &[Context] = &[Menu, Gate, Outcome, Reading, Typing, Feedback, WhatIf];
/// Where Tab moves among the rows; on a page that is read it goes to the next link.
const ROWS: &[Context] = &[Menu, Gate, Marking, Typing, Readiness];

/// The table. Keys of a row may be shared with another row only in another context.
pub const BINDINGS: &[Binding] = &[
    row(Action::Leave, &LEAVE_KEYS, ".", "key-leave", &Context::ALL),
    row(
        Action::Emergency,
        &[Key::char('!'), Key::plain(KeyCode::F(2))],
        "!",
        "key-emergency",
        EVERYWHERE,
    ),
    row(Action::Next, &[Key::plain(KeyCode::Enter)], "", "key-next", NEXT),
    row(Action::Choose, &[Key::plain(KeyCode::Enter)], "", "key-mark", &[Marking, Readiness]),
    row(Action::Done, &[Key::char('k')], "k", "key-done", &[Marking, Readiness]),
    row(
        Action::Hide,
        &[Key::char('d'), Key::ctrl('d')],
        "",
        "key-hide",
        &[Menu, Gate, Marking, Outcome, Reading, Feedback, Class],
    ),
    row(Action::Hide, &[Key::ctrl('d')], "", "key-hide", &[Typing, WhatIf, Readiness]),
    // Hidden on one page and shown on the next key, whichever of the two it was.
    row(Action::Hide, &[Key::ctrl('d'), Key::char('d')], "", "key-hide", &[Hidden]),
    // A clicker for slides sends the page keys.
    row(
        Action::Next,
        &[Key::plain(KeyCode::Enter), Key::plain(KeyCode::Right), Key::plain(KeyCode::PageDown)],
        "",
        "key-next",
        &[Class],
    ),
    row(Action::NextHands, &[Key::char(' ')], "", "key-next-hands", &[Class]),
    row(
        Action::PreviousStep,
        &[
            Key::char('p'),
            Key::plain(KeyCode::Left),
            Key::plain(KeyCode::Backspace),
            Key::plain(KeyCode::PageUp),
        ],
        "p",
        "key-previous",
        &[Class],
    ),
    row(Action::MoreHands, &[Key::char('+')], "+", "key-more-hands", &[Class]),
    row(Action::FewerHands, &[Key::char('-')], "-", "key-fewer-hands", &[Class]),
    row(Action::Timer, &[Key::char('t')], "t", "key-timer", &[Class]),
    row(Action::MoreTime, &[Key::char('>')], "m+", "key-more-time", &[Class]),
    row(Action::LessTime, &[Key::char('<')], "m-", "key-less-time", &[Class]),
    row(Action::ResetTimer, &[Key::char('T')], "T", "key-timer-anew", &[Class]),
    row(Action::BothLanguages, &[Key::char('b')], "b", "key-both", &[Class]),
    row(Action::WhatIf, &[Key::char('w')], "w", "key-what-if", &[Feedback, Class]),
    row(Action::Search, &[Key::char('/')], "/", "key-search", EVERYWHERE),
    row(Action::NextLink, &[Key::plain(KeyCode::Tab)], "", "key-next-link", &[Reading]),
    row(Action::PreviousLink, &[Key::plain(KeyCode::BackTab)], "", "key-previous-link", &[Reading]),
    row(Action::NextHeading, &[Key::char('n')], "", "key-next-heading", &[Reading]),
    row(Action::PreviousHeading, &[Key::char('p')], "", "key-previous-heading", &[Reading]),
    row(Action::Place, &[Key::char('c')], "c", "key-place", &[WhatIf]),
    row(Action::NextDay, &[Key::char('d')], "d", "key-day", &[WhatIf]),
    row(Action::Later, &[Key::char('+')], "+", "key-later", &[WhatIf]),
    row(Action::Earlier, &[Key::char('-')], "-", "key-earlier", &[WhatIf]),
    row(Action::Yes, &[Key::char('y')], "y", "key-yes", &[Gate]),
    // Answers whether to reset the timer. Not the key that asks: with Caps Lock on, whoever wants to
    // pause presses that again.
    row(Action::Yes, &[Key::char('y')], "y", "key-yes", &[Class]),
    row(Action::Yes, &[Key::char('x')], "x", "key-mark", &[Marking]),
    row(Action::Unsure, &[Key::char('u')], "u", "key-unsure", &[Gate, Marking]),
    row(Action::No, &[Key::char('n')], "n", "key-no", &[Gate]),
    row(Action::No, &[Key::plain(KeyCode::Delete)], "-", "key-unmark", &[Marking]),
    row(
        Action::Details,
        &[Key::plain(KeyCode::Right), Key::char('i')],
        "",
        "key-details",
        &[Marking],
    ),
    row(Action::NextRung, &[Key::char('n')], "n", "key-next-rung", &[Outcome]),
    row(Action::PersonLeft, &[Key::char('g')], "g", "key-person-left", &[Outcome]),
    row(Action::AllSteps, &[Key::char('a')], "a", "key-all-steps", &[Outcome]),
    row(Action::AboutNumber, &[Key::char('i')], "i", "key-about-number", &[Outcome]),
    row(Action::Advice, &[Key::char('t')], "t", "key-advice", &[Outcome]),
    row(Action::Why, &[Key::char('w')], "w", "key-why", &[Outcome]),
    row(Action::OtherHelp, &[Key::char('o')], "o", "key-other-help", &[Outcome]),
    // Tab goes to the next link of a page that is read; the letters j and k are answers.
    row(Action::Up, &[Key::plain(KeyCode::Up), Key::plain(KeyCode::BackTab)], "", "key-up", ROWS),
    row(
        Action::Up,
        &[Key::plain(KeyCode::Up)],
        "",
        "key-up",
        &[Outcome, Reading, Feedback, WhatIf, Class],
    ),
    row(Action::Down, &[Key::plain(KeyCode::Down), Key::plain(KeyCode::Tab)], "", "key-down", ROWS),
    row(
        Action::Down,
        &[Key::plain(KeyCode::Down)],
        "",
        "key-down",
        &[Outcome, Reading, Feedback, WhatIf, Class],
    ),
    row(Action::PageUp, &[Key::plain(KeyCode::PageUp)], "", "key-page-up", BUT_CLASS_OR_TYPED),
    row(
        Action::PageDown,
        &[Key::plain(KeyCode::PageDown)],
        "",
        "key-page-down",
        BUT_CLASS_OR_TYPED,
    ),
    row(
        Action::PageDown,
        &[Key::char(' ')],
        "",
        "key-page-down",
        &[Outcome, Reading, Feedback, WhatIf],
    ),
    row(Action::First, &[Key::plain(KeyCode::Home)], "", "key-first", NOT_TYPING),
    row(Action::Last, &[Key::plain(KeyCode::End)], "", "key-last", NOT_TYPING),
    row(
        Action::Back,
        &[Key::plain(KeyCode::Backspace), Key::plain(KeyCode::Left), Key::plain(KeyCode::Esc)],
        "<",
        "key-back",
        BUT_CLASS,
    ),
    row(Action::Back, &[Key::plain(KeyCode::Esc)], "<", "key-back", &[Class]),
    row(Action::Erase, &[Key::plain(KeyCode::Backspace)], "", "key-back", &[Typing]),
    row(Action::Back, &[Key::plain(KeyCode::Esc)], "<", "key-back", &[Typing]),
    row(
        Action::Language,
        &[Key::char('L'), Key::char('l')],
        "l",
        "ui-settings-language",
        NOT_TYPING,
    ),
    row(Action::Language, &[Key::ctrl('l')], "", "ui-settings-language", EVERYWHERE),
    row(Action::Home, &[Key::char('0')], "0", "key-home", BUT_CLASS),
    row(Action::Help, &[Key::char('?'), Key::plain(KeyCode::F(1))], "?", "key-help", EVERYWHERE),
    row(Action::Cycle, &[Key::char(' ')], "", "key-turn", &[Marking, Readiness]),
    row(Action::Yes, &[Key::char('y')], "", "key-yes", &[Readiness]),
    row(Action::Partly, &[Key::char('p')], "", "key-partly", &[Readiness]),
    row(Action::No, &[Key::char('n')], "", "key-no", &[Readiness]),
];

const fn row(
    action: Action,
    keys: &'static [Key],
    typed: &'static str,
    words: &'static str,
    contexts: &'static [Context],
) -> Binding {
    Binding { action, keys, typed, words, contexts }
}

/// What a key stands for in a context.
pub fn action(context: Context, key: Key) -> Option<Action> {
    let bound = BINDINGS
        .iter()
        .find(|binding| binding.contexts.contains(&context) && binding.keys.contains(&key));
    bound.map(|binding| binding.action)
}

/// The row of an action in a context, for its key and its words.
pub fn binding(context: Context, action: Action) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.action == action && binding.contexts.contains(&context))
}
