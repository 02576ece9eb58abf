//! The codes of problems, and how much each matters.

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
    FolderEmpty = "folder-empty";

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
    /// A phone number that costs whoever calls it extra.
    NumberPremium = "number-premium";
    /// A phone number that the Swedish plan does not have.
    NumberOutsidePlan = "number-outside-plan";
    /// A phone number that is written as nobody expects.
    NumberSpelling = "number-spelling";
    /// What names no act, bill or section.
    LawMalformed = "law-malformed";
    /// A contact of a pack that bears the name of a national one.
    NameTaken = "name-taken";
    /// A date that is none.
    DateMalformed = "date-malformed";
    /// A day that has not come yet, of something that was read or checked.
    DateInFuture = "date-in-future";
    /// An address that does not lead where it seems to.
    AddressMalformed = "address-malformed";
    /// A moment that is none.
    MomentMalformed = "moment-malformed";

    /// The same id twice.
    IdDuplicate = "id-duplicate";
    /// The same id in two packs.
    PacksShareId = "packs-share-id";
    /// The same text in two packs.
    PacksShareText = "packs-share-text";
    /// A text of one pack for what another one adds.
    TextOfOtherPack = "text-of-other-pack";
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
    /// Opening hours longer than the limit.
    HoursTooLong = "hours-too-long";
    /// Opening hours with a span past midnight beside a rule for holidays.
    HoursNightAndHoliday = "hours-night-and-holiday";
    /// Opening hours whose span past midnight is cut off by a rule after a semicolon.
    HoursNightCutOff = "hours-night-cut-off";
    /// A contact without number, page or address.
    ContactUnreachable = "contact-unreachable";
    /// A contact that must not be shown is used.
    ContactNotShippable = "contact-not-shippable";
    /// A contact without a source.
    ContactWithoutSource = "contact-without-source";
    /// A number or a law rests on a code forge, a blog or a wiki.
    SourceNotOwn = "source-not-own";
    /// A step stands in for another, and for nobody.
    StepForNobody = "step-for-nobody";

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
    /// A recipient or a kind of workplace has no words on the call card.
    CardSet = "card-set";
    /// A sign is said to be about two things, or is never read out and yet has words for it.
    CardSignTwice = "card-sign-twice";
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
    /// A text of content that shows no letter.
    TextInvisible = "text-invisible";
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
    /// A value to fill in that the program does not have.
    TextVariableUnknown = "text-variable-unknown";
    /// Other attributes than in the other language.
    TextAttributesDiffer = "text-attributes-differ";

    /// A word that the language's style avoids.
    TextWordAvoided = "text-word-avoided", Warning;
    /// The same word twice in a row.
    TextWordDoubled = "text-word-doubled", Warning;
    /// A sentence with more words than anybody holds in mind.
    TextSentenceTooLong = "text-sentence-too-long", Warning;
    /// An order behind a colon, mostly with its condition before it.
    TextOrderAfterColon = "text-order-after-colon", Warning;
    /// What is denied already is denied again.
    TextNegationDoubled = "text-negation-doubled", Warning;
    /// A choice in words that are said aloud.
    TextChoiceSpoken = "text-choice-spoken", Warning;
    /// A time of day written in another form than the others.
    TextTimeForm = "text-time-form", Warning;
    /// An exception from a rule of style that no text needs.
    StyleExceptionUnused = "style-exception-unused", Warning;
}
