//! What is wrong with a content file, as data: a code, a place and the names involved. The words
//! for a code stand in Fluent, so that authors read them in their own language.

use std::{collections::BTreeMap, ops::Range, rc::Rc};

use crate::suggest::did_you_mean;

pub mod render;

/// The name of a file as its author knows it, e.g. `guides/taxi.toml`.
pub type FileName = Rc<str>;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The content must not be used as it is.
    Error,
    /// The content can be used; somebody should look.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal $(, $severity:ident)?;)*) => {
        /// What kind of fault it is. Its text is the message `diagnostic-<code>` in Fluent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name),*
        }
        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
            /// The code as it is printed, in kebab case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }
            /// How much it matters.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => codes!(@ $($severity)?)),* }
            }
        }
    };
    (@) => { Severity::Error };
    (@ $severity:ident) => { Severity::$severity };
}

codes! {
    /// A file is larger than the limit.
    FileTooLarge = "file-too-large";
    /// A file is not UTF-8 text.
    FileNotText = "file-not-text";
    /// A name that should be a file is a folder, a pipe, a device or a link.
    FileNotPlain = "file-not-plain";
    /// A file or folder cannot be read.
    FileUnreadable = "file-unreadable";
    /// There are more files than the limit.
    FilesTooMany = "files-too-many";
    /// A folder lies deeper than content folders do.
    FolderTooDeep = "folder-too-deep";
    /// The files of a folder are together larger than the limit.
    FolderTooLarge = "folder-too-large";
    /// A folder holds no content.
    FolderEmpty = "folder-empty", Warning;

    /// The file is not TOML.
    TomlSyntax = "toml-syntax";
    /// The file does not say what it holds.
    KindMissing = "kind-missing";
    /// The file says it holds something unknown.
    KindUnknown = "kind-unknown";
    /// The file is written for another version of the program.
    SchemaUnsupported = "schema-unsupported";
    /// A key that is not known.
    KeyUnknown = "key-unknown";
    /// A key that must be there.
    KeyMissing = "key-missing";
    /// A value outside its closed set.
    ValueUnknown = "value-unknown";
    /// A value of the wrong type.
    ValueType = "value-type";
    /// An id of the wrong shape.
    IdMalformed = "id-malformed";
    /// A phone number with something a number may not hold.
    NumberMalformed = "number-malformed";
    /// A date that is none.
    DateMalformed = "date-malformed";
    /// A moment that is none.
    MomentMalformed = "moment-malformed";

    /// The same id twice.
    IdDuplicate = "id-duplicate";
    /// A name of something that does not exist.
    ReferenceUnknown = "reference-unknown";
    /// Something that must stand in exactly one file of its kind stands in none.
    KindAbsent = "kind-absent";
    /// A sign that does not count asks for action.
    SignUncountedActs = "sign-uncounted-acts";
    /// A group counts for less for a child than for an adult.
    GroupCapChildLower = "group-cap-child-lower";
    /// The axes are not the four of the rule.
    AxisSet = "axis-set";
    /// The outcomes are not the six of the rule.
    OutcomeSet = "outcome-set";
    /// An outcome has another rank than in the rule.
    OutcomeRank = "outcome-rank";
    /// Danger and child must each be raised by exactly one gate.
    GateSet = "gate-set";

    /// A guide does not begin with the gates for danger and child.
    GuideWithoutGates = "guide-without-gates";
    /// A sign that is not meant for the guide's sector.
    GuideSignNotOfSector = "guide-sign-not-of-sector";
    /// A sign that does not belong under its heading.
    GuideSignNotOfCategory = "guide-sign-not-of-category";
    /// The same sign twice in a guide.
    GuideSignTwice = "guide-sign-twice";
    /// `only` names a sign the guide does not have.
    GuideOnlyNotAsked = "guide-only-not-asked";
    /// A quick check is empty or too long.
    GuideQuickSize = "guide-quick-size";
    /// A quick check asks a sign its role is not asked in the list.
    GuideQuickNotAsked = "guide-quick-not-asked";
    /// A role cannot reach an outcome.
    GuideOutcomeUnreachable = "guide-outcome-unreachable";

    /// Opening hours that cannot be read.
    HoursMalformed = "hours-malformed";
    /// A contact without number, page or address.
    ContactUnreachable = "contact-unreachable";
    /// A contact that must not be shown is used.
    ContactNotShippable = "contact-not-shippable";
    /// A contact without a source.
    ContactWithoutSource = "contact-without-source";

    /// A county is not among the 21.
    CountyUnknown = "county-unknown";
    /// One of the 21 counties is missing.
    CountyMissing = "county-missing";
    /// A municipality is not among the 290.
    MunicipalityUnknown = "municipality-unknown";
    /// A municipality does not lie in the county it stands in.
    MunicipalityElsewhere = "municipality-elsewhere";
    /// A county has more or fewer municipalities than there are.
    MunicipalityCount = "municipality-count";
    /// No call of a ladder answers at all hours in a county.
    CountyWithoutOpenRung = "county-without-open-rung";
    /// A step has both a contact and a reach.
    StepAmbiguous = "step-ambiguous";
    /// There is no ladder for an outcome at a kind of workplace.
    LadderMissing = "ladder-missing";
    /// The last step does not always answer.
    LadderLastCloses = "ladder-last-closes";
    /// A ladder for danger does not begin with 112.
    LadderDangerNot112First = "ladder-danger-not-112-first";

    /// The key of a case gives another outcome than it expects.
    CaseOutcome = "case-outcome";
    /// A case says to ring another than the ladder does at its county and moment.
    CaseCall = "case-call";
    /// A case without a source.
    CaseWithoutSource = "case-without-source";
    /// A case without a red herring.
    CaseWithoutHerring = "case-without-herring";
    /// A case with fewer than two signs that do not apply.
    CaseTooFewNot = "case-too-few-not";
    /// A sign both shown and said not to apply.
    CaseSignContradiction = "case-sign-contradiction";
    /// A red herring leads to what is right.
    CaseHerringMismatch = "case-herring-mismatch";
    /// A case shows a sign that nobody who meets it is asked.
    CaseSignNotAsked = "case-sign-not-asked", Warning;

    /// Something that must have a source has none.
    SourceMissing = "source-missing";
    /// A section of a page that says nothing.
    SectionEmpty = "section-empty";
    /// A page that leads to itself.
    PageLinksItself = "page-links-itself";
    /// A list that is longer than helps anybody.
    ListTooLong = "list-too-long";
    /// A chart that shows nothing.
    ChartWithoutBars = "chart-without-bars";
    /// A share above a hundred in a hundred.
    ChartAboveHundred = "chart-above-hundred";
    /// What help takes names something that is only read later, with training and the reference.
    ReferenceWaits = "reference-waits";

    /// A file of texts that cannot be read in full.
    TextSyntax = "text-syntax";
    /// Brackets inside brackets, too deep.
    TextNesting = "text-nesting";
    /// A character that a terminal may act on or draw wrongly.
    TextCharacter = "text-character";
    /// A line that looks like an entry and is read as the text above it.
    TextSwallowed = "text-swallowed";
    /// The same message or attribute twice.
    TextDuplicate = "text-duplicate";
    /// Digits that look like a phone number.
    TextNumber = "text-number";
    /// A text longer than fits.
    TextTooLong = "text-too-long";
    /// Too many values to fill in.
    TextPlaceables = "text-placeables";
    /// A text that refers to itself.
    TextCycle = "text-cycle";
    /// A text refers to a text that does not exist.
    TextReferenceUnknown = "text-reference-unknown";
    /// A function that does not exist.
    TextFunctionUnknown = "text-function-unknown";
    /// A number of a contact that does not exist.
    TextContactUnknown = "text-contact-unknown";
    /// A text that cannot be written out.
    TextUnwritable = "text-unwritable";
    /// A folder of words of a language the program does not speak.
    TextLanguageUnknown = "text-language-unknown";
    /// A language whose folder has no texts, or a file one language lacks.
    TextLanguageMissing = "text-language-missing";
    /// A language lacks texts, which are said in another.
    LanguageIncomplete = "language-incomplete", Warning;
    /// The file of a language does not lie in the folder of one.
    LanguageMisplaced = "language-misplaced";
    /// A message that must exist.
    TextMissing = "text-missing";
    /// An attribute that must exist.
    TextAttributeMissing = "text-attribute-missing";
    /// An attribute nothing asks for.
    TextAttributeUnused = "text-attribute-unused";
    /// A message nothing asks for.
    TextOrphan = "text-orphan", Warning;
    /// Other values to fill in than in the other language.
    TextVariablesDiffer = "text-variables-differ";
    /// Other attributes than in the other language.
    TextAttributesDiffer = "text-attributes-differ";
}

/// One fault at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Names the message that tells it.
    pub code: Code,
    /// As the code says.
    pub severity: Severity,
    /// The file it is about.
    pub file: FileName,
    /// The bytes of the file it is about; empty at 0 where it is about the whole file.
    pub span: Range<usize>,
    /// The values its text is filled with.
    pub args: Vec<(&'static str, String)>,
    /// Other places that disagree with this one.
    pub also: Vec<(FileName, Range<usize>)>,
}

impl Diagnostic {
    /// A problem at a place.
    pub fn new(code: Code, file: &FileName, span: Range<usize>) -> Self {
        let severity = code.severity();
        Self { code, severity, file: Rc::clone(file), span, args: Vec::new(), also: Vec::new() }
    }

    /// With a value for its text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With another place that disagrees with this one.
    #[must_use]
    pub fn and(mut self, file: &FileName, span: Range<usize>) -> Self {
        self.also.push((Rc::clone(file), span));
        self
    }
}

/// The largest file of content, in bytes: reading costs memory and time in proportion, and texts
/// multiply when they name each other.
pub const FILE_SIZE: usize = 256 * 1024;

/// A file that is larger than the limit.
pub fn too_large(file: &FileName) -> Diagnostic {
    let limit = format!("{} KiB", FILE_SIZE / 1024);
    Diagnostic::new(Code::FileTooLarge, file, 0..0).with("limit", limit)
}

/// Every problem found, in the order of files and places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    /// For how many misspelt names of each file the nearest was sought.
    sought: BTreeMap<FileName, usize>,
}

impl Report {
    /// Upper bound on reported problems; also bounds the work a hostile file can cause.
    pub const MAX: usize = 500;

    /// For how many misspelt names of a file the nearest is sought. A search compares the name with
    /// every known one, which takes longer than all the rest of a check; whoever has more wrong
    /// names than this in a file has one cause for them.
    pub const MAX_SUGGESTIONS: usize = 20;

    /// A problem of a misspelt name, with the known name that may have been meant.
    #[must_use]
    pub fn suggest<'a>(
        &mut self,
        problem: Diagnostic,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Diagnostic {
        let sought = self.sought.entry(Rc::clone(&problem.file)).or_default();
        if *sought == Self::MAX_SUGGESTIONS || self.diagnostics.len() >= Self::MAX {
            return problem;
        }
        *sought += 1;
        match did_you_mean(name, known) {
            Some(nearest) => problem.with("nearest", nearest),
            None => problem,
        }
    }

    /// Adds a problem, unless there are enough already.
    pub fn push(&mut self, problem: Diagnostic) {
        if !self.is_full() {
            self.diagnostics.push(problem);
        }
    }

    /// Whether there are enough problems: more are not taken.
    pub fn is_full(&self) -> bool {
        self.diagnostics.len() >= Self::MAX
    }

    /// Drops the problems that do not matter after all.
    pub fn retain(&mut self, is_kept: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(is_kept);
    }

    /// Adds the problems of another report.
    pub fn extend(&mut self, other: Self) {
        for problem in other.diagnostics {
            self.push(problem);
        }
    }

    /// Puts the problems in order and drops repetitions.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let key = |p: &Diagnostic| (Rc::clone(&p.file), p.span.start, p.span.end, p.code);
        self.diagnostics.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.args.cmp(&b.args)));
        self.diagnostics.dedup();
        self
    }

    /// The problems.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.diagnostics.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether anything was found that must be mended before the content is used.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|problem| problem.severity == Severity::Error)
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_sought_for_the_first_misspelt_names_of_each_file_only() {
        let mut report = Report::default();
        let mut searches = 0;
        for file in ["a.toml", "b.toml"] {
            for number in 0..30 {
                let problem = Diagnostic::new(Code::KeyUnknown, &file.into(), 0..1);
                let known = std::iter::once_with(|| {
                    searches += 1;
                    "category"
                });
                let problem = report.suggest(problem, "kategory", known);
                assert_eq!(!problem.args.is_empty(), number < Report::MAX_SUGGESTIONS, "{number}");
                report.push(problem);
            }
        }
        assert_eq!(searches, 2 * Report::MAX_SUGGESTIONS);
    }

    #[test]
    fn problems_stand_in_the_order_of_the_file() {
        let file: FileName = "a.toml".into();
        let mut report = Report::default();
        for start in [9, 2, 9] {
            report.push(Diagnostic::new(Code::KeyUnknown, &file, start..start + 1));
        }
        let starts: Vec<_> = report.sorted().iter().map(|p| p.span.start).collect();
        assert_eq!(starts, [2, 9]);
    }
}
