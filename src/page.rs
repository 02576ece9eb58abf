//! What is on a screen, as a tree of words in one language: the contract between the state and
//! every front end. Full screen, line mode and export write from it and from nothing else, so
//! they cannot say different things. A new kind of block needs two screens that use it and a
//! form in line mode.

pub mod wrap;

/// One screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Which screen this is; a front end starts at the top when it changes.
    pub id: String,
    /// Where the person is: sector, role, county.
    pub trail: Vec<String>,
    /// How far they have come, or the moment; at the right end of the head.
    pub status: String,
    /// The heading.
    pub title: String,
    /// Whether the page is read from the back of a room.
    pub large: bool,
    /// Whether one reads it from top to bottom, and wants to know how far one has come.
    pub long: bool,
    /// The content, from the top.
    pub blocks: Vec<Block>,
    /// The keys, the most needed first.
    pub hints: Vec<Hint>,
    /// Whether the page is about danger now.
    pub tone: Tone,
    /// What to say where the window is too small for anything else.
    pub small: Small,
    /// What a typed line can be about here.
    pub input: InputKind,
}

/// What a typed line can be about, for a front end that takes whole lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Nothing but commands: the page is read.
    #[default]
    Read,
    /// A row to open or to answer with.
    Choose,
    /// Rows to mark, sure or unsure; a line of marks goes on by itself.
    Mark,
    /// Rows to answer yes, partly or no.
    Answer,
    /// Text that narrows the list, or a row of it.
    Filter,
    /// Words to look for, or a row of what was found.
    Search,
    /// A number of hands for each row.
    Hands,
    /// A link to follow.
    Follow,
    /// Commands of an outcome.
    Outcome,
    /// Commands of what is said of a case.
    Feedback,
    /// Commands that change place and moment of a ladder.
    WhatIf,
}

/// Whether a page is about danger now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Everything else.
    #[default]
    Calm,
    /// Somebody is in danger now.
    Alarm,
}

/// What is shown where nothing else fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Small {
    /// The emergency number.
    pub emergency: String,
    /// How to leave.
    pub leave: String,
    /// That the window should be larger.
    pub widen: String,
    /// Stands in the place of a number that does not fit on a line.
    pub number: String,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading within the page.
    Heading(String),
    /// A paragraph.
    Prose(String),
    /// Points, one under the other.
    Points(Vec<String>),
    /// A paragraph of a story, perhaps in the other language as well.
    Story(Story),
    /// A sentence that must not be missed.
    Notice(Level, String),
    /// A label and what is said of it.
    Fact(Fact),
    /// A line to type in; the cursor stands after the value. On paper: room to write.
    Field(Field),
    /// Things to choose among or to mark.
    Choices(Choices),
    /// Shares of a whole, one under the other.
    Bars(Vec<Bar>),
    /// Somebody to contact.
    Card(Card),
}

/// A paragraph of a story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Story {
    /// The paragraph.
    pub text: String,
    /// The same in the other language; it stands beside the first where there is room.
    pub beside: Option<String>,
}

/// A share of a whole, as a bar and in figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bar {
    /// What it is a share of; may be empty where it belongs to an item.
    pub label: String,
    /// The share.
    pub value: u32,
    /// The whole; at least the share.
    pub of: u32,
    /// The figures, in words.
    pub text: String,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Good to know.
    Info,
    /// Mind this.
    Warning,
    /// Danger.
    Danger,
}

/// A label and what is said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fact {
    /// The label, without a colon.
    pub label: String,
    /// The text.
    pub text: String,
}

/// A line to type in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// What to type.
    pub label: String,
    /// What has been typed.
    pub value: String,
    /// An example, shown while nothing has been typed.
    pub example: String,
}

/// Things to choose among or to mark.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The question; may be empty.
    pub label: String,
    /// The things, from the top.
    pub items: Vec<Item>,
    /// The one at hand; [`Choices::NONE`] where one only reads.
    pub at: usize,
    /// The things are called by letters, since digits mean something else here.
    pub letters: bool,
}

impl Choices {
    /// None is at hand.
    pub const NONE: usize = usize::MAX;
}

/// One thing to choose or to mark. It has no default: every row says what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What the row stands for: the id of a sign or a case, or the name of an entry of a menu. Unique
    /// within the page, the same in every language, never shown.
    pub id: String,
    /// A heading that begins here.
    pub heading: Option<String>,
    /// Its mark, where things are marked and not chosen.
    pub mark: Option<Mark>,
    /// The thing.
    pub text: String,
    /// A line under it, always shown; may be empty.
    pub note: String,
    /// How many have chosen it.
    pub bar: Option<Bar>,
    /// Help, shown while the thing is at hand.
    pub help: Vec<Fact>,
}

impl Item {
    /// A row with nothing but its text.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            heading: None,
            mark: None,
            text: text.into(),
            note: String::new(),
            bar: None,
            help: Vec::new(),
        }
    }
}

/// The mark of a thing; written as text, never as colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Not marked: `[ ]`.
    Empty,
    /// Sure: `[x]`.
    Yes,
    /// Unsure: `[?]`.
    Unsure,
    /// There in part: `[~]`.
    Partly,
    /// Said not to be there, unlike what nothing was said of: `[-]`.
    No,
}

impl Mark {
    /// The mark as every front end writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "[ ]",
            Self::Yes => "[x]",
            Self::Unsure => "[?]",
            Self::Partly => "[~]",
            Self::No => "[-]",
        }
    }
}

/// Somebody to contact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// What to do with it: "Ring nu"; may be empty in lists.
    pub action: String,
    /// The number, whole or not shown at all.
    pub number: Option<String>,
    /// Who answers.
    pub name: String,
    /// Open, closed until, or hours not known, in words.
    pub state: String,
    /// The same for styling.
    pub open: Open,
    /// The one to ring now, and not one in a list.
    pub lead: bool,
    /// What else is known: hours, whom it is for, source and date, further numbers.
    pub facts: Vec<Fact>,
}

/// Whether a contact is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Open {
    /// It answers now.
    Yes,
    /// It does not answer now.
    No,
    /// The hours are not known, or there is no number.
    #[default]
    Unknown,
}

/// A key and what it does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hint {
    /// The key, in the language of the page.
    pub key: String,
    /// What one types in line mode instead.
    pub typed: String,
    /// What it does.
    pub label: String,
    /// Shown also where space is short.
    pub always: bool,
}

/// A move through a page that is longer than the window. Negative counts move up. A move beyond
/// either end stops there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scroll {
    /// By rows.
    Lines(i16),
    /// By windows; one row of the former window stays in sight.
    Pages(i16),
    /// To the first row.
    Top,
    /// To the last row.
    Bottom,
    /// By headings.
    Headings(i16),
}

/// The letter a thing is called by where digits mean something else: A, B, C.
pub fn letter(place: usize) -> char {
    u8::try_from(place).ok().and_then(|n| b'A'.checked_add(n)).map_or('?', char::from)
}

impl Page {
    /// The list on the page, if it has one.
    pub fn choices(&self) -> Option<&Choices> {
        self.blocks.iter().find_map(|block| match block {
            Block::Choices(choices) => Some(choices),
            _ => None,
        })
    }
}
