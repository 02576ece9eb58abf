//! What is on a screen, as a tree of words in one language: the contract between the state and
//! every front end. Full screen, line mode and paper write from it and from nothing else, so
//! they cannot say different things. It serializes as `docs/json/page.schema.json` says, for front
//! ends outside this program. A new kind of block needs two screens that use it and a form in line
//! mode.

mod call_card;
mod chip;
mod contact;
pub mod dial_code;
mod hint;
mod queries;
pub mod wrap;

use std::{fmt, ops::Range};

use serde::{Serialize, Serializer, ser::SerializeStruct};

pub use self::{
    call_card::{CallCard, ScriptPart, SpokenLine, Steps},
    chip::{Chip, Meaning},
    contact::{Card, Fact, Open},
    hint::{Hint, WordFrom},
};

/// One screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Which screen this is; a front end starts at the top when it changes.
    pub id: ScreenId,
    /// Where the person is: sector, role, county.
    pub trail: Vec<String>,
    /// How far they have come, or the moment; at the right end of the head.
    pub status: Option<String>,
    /// The heading.
    pub title: String,
    /// Where the heading belongs.
    pub title_place: TitlePlace,
    /// Whether the page is read from the back of a room.
    pub for_projector: bool,
    /// The title is shown in the middle of the screen, a line of prose on the last row, and nothing else.
    pub is_cover: bool,
    /// Whether it is read from top to bottom, so that a reader wants to know how much is left.
    pub is_article: bool,
    /// The content, from the top.
    pub blocks: Vec<Block>,
    /// What is left of a timer, to be seen from the back of a room.
    pub timer: Option<TimeLeft>,
    /// What keys of this page open, in short, the most needed first: it stands beside the blocks where the
    /// window has the columns.
    pub panels: Vec<Vec<Block>>,
    /// What a front end without keys shows in place of the blocks, where those speak of keys.
    pub in_lines: Option<Vec<Block>>,
    /// The keys, the most needed first.
    pub hints: Vec<Hint>,
    /// Whether the page is about danger now.
    pub tone: Tone,
    /// What to say where the window is too small for anything else.
    pub too_small: TooSmall,
    /// What a typed line can be about here.
    pub input: InputKind,
}

/// Which screen a page shows and what it is about: the sign list of a category, the second step of a
/// case. The same in every language; two pages with one id are the same screen at another moment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ScreenId {
    /// The kind of screen: `start`, `list`, `case`.
    pub screen: &'static str,
    /// Which one of its kind, where there is more than one.
    pub subject: Option<String>,
}

impl ScreenId {
    /// A screen of which there is one for each subject.
    pub fn about(screen: &'static str, subject: impl Into<String>) -> Self {
        Self { screen, subject: Some(subject.into()) }
    }
}

impl From<&'static str> for ScreenId {
    fn from(screen: &'static str) -> Self {
        Self { screen, subject: None }
    }
}

impl fmt::Display for ScreenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.screen)?;
        self.subject.as_ref().map_or(Ok(()), |subject| write!(f, "-{subject}"))
    }
}

/// What a typed line can be about, for a front end that takes whole lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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
    /// The signs to withdraw or to keep, or an answer to the question after them.
    Review,
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

/// Where the heading of a page belongs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TitlePlace {
    /// It is a question or what to do, and leads the content.
    #[default]
    Body,
    /// It is the name of the page, and the last part of where the person is.
    Head,
}

/// Whether a page is about danger now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Everything else.
    #[default]
    Calm,
    /// Somebody is in danger now.
    Alarm,
}

/// What is shown where nothing else fits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TooSmall {
    /// The emergency number; nothing before the content is loaded.
    pub emergency: Option<String>,
    /// How to leave.
    pub leave: String,
    /// That the window should be larger.
    pub widen: String,
    /// Stands in the place of a number that does not fit on a line.
    pub placeholder: String,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading within the page.
    Heading(String),
    /// A paragraph.
    Prose(String),
    /// Points, one under the other.
    Points(Vec<String>),
    /// A paragraph of a story, perhaps in the other language as well.
    Bilingual(BilingualText),
    /// A sentence that must not be missed.
    #[serde(serialize_with = "notice")]
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
    /// The call to make now: whom, what to say, what not to do.
    CallCard(Box<CallCard>),
}

/// A paragraph in one language or two.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BilingualText {
    /// The paragraph.
    pub text: String,
    /// The same in the other language; it stands beside the first where there is room.
    pub translation: Option<String>,
    /// What the page is for: as large as the window has room for.
    pub is_large: bool,
}

/// What is left of a timer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TimeLeft {
    /// Minutes and seconds: "04:30".
    pub digits: String,
    /// The same in words, with whether it runs.
    pub text: String,
}

/// A share of a whole, as a bar and in figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// What it is a share of; nothing where the bar belongs to an item.
    pub label: Option<String>,
    /// The share.
    pub value: u32,
    /// The whole; at least the share.
    pub of: u32,
    /// The figures, in words.
    pub text: String,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Good to know.
    Info,
    /// Mind this.
    Warning,
    /// Danger.
    Danger,
}

/// A line to type in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Field {
    /// What to type.
    pub label: String,
    /// What has been typed.
    pub value: String,
    /// An example, shown while nothing has been typed.
    pub example: Option<String>,
}

/// Things to choose among or to mark.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Choices {
    /// The question, where it is not the title of the page.
    pub label: Option<String>,
    /// The things, from the top.
    pub items: Vec<Item>,
    /// The index of the selected item; nothing while the page is only read.
    pub selected: Option<usize>,
    /// The things are called by letters, since digits mean something else here.
    pub letters: bool,
    /// Columns of the widest chip that a row can have, so that nothing moves when one changes.
    pub chip_columns: usize,
    /// The note of each stands beside it and not under it, where there is room: it says what kind of thing
    /// that is.
    pub notes_beside: bool,
    /// Rows have help, though perhaps not the selected one.
    #[serde(skip)]
    pub has_help: bool,
    /// The word for a mark that was taken away; empty where nothing is marked.
    #[serde(skip)]
    pub unmarked: String,
}

impl Choices {
    /// The selected item.
    pub fn selected_item(&self) -> Option<&Item> {
        self.items.get(self.selected?)
    }
}

/// One thing to choose or to mark. It has no default: every row says what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What the row stands for: the id of a sign or a case, or the name of an entry of a menu. Unique
    /// within the page, the same in every language, never shown.
    pub id: String,
    /// The key that names it, where it has one; a front end that takes lines counts the rows.
    pub key: Option<char>,
    /// Always in view, under the list: the row that goes on from it.
    pub pinned: bool,
    /// A heading that begins here.
    pub heading: Option<String>,
    /// A group of rows begins here, without a heading.
    pub starts_group: bool,
    /// Its mark, where things are marked and not chosen.
    pub mark: Option<Mark>,
    /// The same in a word, set apart from the thing itself.
    pub chip: Option<Chip>,
    /// The thing.
    pub text: String,
    /// The letters of it that were typed, as ranges of characters.
    pub matched: Vec<Range<usize>>,
    /// A line under it, always shown.
    pub note: Option<String>,
    /// How many have chosen it.
    pub bar: Option<Bar>,
    /// Help, shown while the item is selected.
    pub help: Vec<Fact>,
}

impl Item {
    /// Whether something was said of it.
    pub fn is_marked(&self) -> bool {
        self.mark.is_some_and(|mark| mark != Mark::Empty)
    }

    /// A row with nothing but its text.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: None,
            pinned: false,
            heading: None,
            starts_group: false,
            mark: None,
            chip: None,
            text: text.into(),
            matched: Vec::new(),
            note: None,
            bar: None,
            help: Vec::new(),
        }
    }
}

/// The mark of a thing; written as text, never as colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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

/// A notice as an object: which of two texts in an array is the level, nobody could tell.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
fn notice<S: Serializer>(level: &Level, text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let mut fields = serializer.serialize_struct("Notice", 2)?;
    fields.serialize_field("level", level)?;
    fields.serialize_field("text", text)?;
    fields.end()
}

/// The letter a thing is called by where digits mean something else: A, B, C.
pub fn letter(place: usize) -> char {
    u8::try_from(place).ok().and_then(|n| b'A'.checked_add(n)).map_or('?', char::from)
}
