//! The closed vocabularies of the content: words that the rule and the routing speak by name.
//! Uses nothing. A word outside them in a file is a problem with a code, not a new case.

use serde::Deserialize;

macro_rules! enums {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $text)] $variant),*
        }
        impl $crate::prepared::Prepared for $name {
            fn write(&self, out: &mut $crate::prepared::Writer) {
                out.byte(*self as u8);
            }
            fn read(from: &mut $crate::prepared::Reader) -> Option<Self> {
                Self::ALL.get(usize::from(from.byte()?)).copied()
            }
        }
        impl $name {
            /// Every word, lowest first where there is an order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// The word as it stands in files and in Fluent ids.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }
    )*};
}

mod call;

pub use call::{CallRecipient, Caution, Circumstance, Whereabouts};

enums! {
    /// What is said of the picture, from the lowest; see the rule in [`crate::assess`].
    Outcome {
        /// Nothing that counts.
        NoSigns = "no-signs",
        /// Something counts, nothing more.
        WeakSigns = "weak-signs",
        /// Somebody who knows more should judge.
        Suspicion = "suspicion",
        /// Exploitation and coercion are both filled.
        StrongPicture = "strong-picture",
        /// May be under 18, with a sign that matters.
        ChildConcern = "child-concern",
        /// Somebody is in danger now.
        ImmediateDanger = "immediate-danger",
    }
    /// The four lines a picture is drawn along.
    Axis {
        /// Force and control.
        Coercion = "coercion",
        /// Exploitation.
        Exploitation = "exploitation",
        /// Abuse of vulnerability.
        Vulnerability = "vulnerability",
        /// Deception.
        Deception = "deception",
    }
    /// How much a sign or a group weighs.
    Strength {
        /// Little.
        Weak = "weak",
        /// Something.
        Medium = "medium",
        /// Much.
        Strong = "strong",
    }
    /// Where a group comes from.
    GroupOrigin {
        /// The ILO's list of 2009.
        IloDelphi = "ilo-delphi",
        /// The GLAA's reading of that list, second-hand.
        GlaaSecondary = "glaa-secondary",
        /// This project's own judgement.
        Own = "own",
    }
    /// What a marked sign asks for at once.
    ActNow {
        /// The danger gate, with 112.
        Emergency = "112",
        /// The danger gate, and the child path.
        Child = "child",
    }
    /// Forms of exploitation.
    Form {
        /// Sexual exploitation.
        Sexual = "sexual",
        /// Labour exploitation.
        Labour = "labour",
        /// Forced crime.
        Criminality = "criminality",
        /// Forced begging.
        Begging = "begging",
        /// Domestic servitude.
        Domestic = "domestic",
        /// Forced marriage.
        Marriage = "marriage",
    }
    /// When a gate is asked.
    GateTiming {
        /// Before the list.
        First = "first",
        /// Above the list.
        List = "list",
        /// Before the outcome.
        Review = "review",
        /// On the card of somebody who asks for help.
        Call = "call",
    }
    /// What a gate raises.
    Concern {
        /// Somebody is in danger now.
        Danger = "danger",
        /// The person may be under 18.
        Child = "child",
    }
    /// Kinds of workplace that share ladders.
    Workplace {
        /// Taxi, hotel, restaurant, housing, salon, site.
        Trade = "trade",
        /// Healthcare.
        Health = "health",
        /// Social services.
        Social = "social",
        /// School.
        School = "school",
    }
    /// What a piece of advice is about.
    NoteKind {
        /// One's own safety.
        Safety = "safety",
        /// How to talk.
        Talk = "talk",
        /// What to do.
        Do = "do",
        /// What not to do.
        Dont = "dont",
    }
    /// What a contact is. The order is the order of lists: county boards come last.
    ContactKind {
        /// 112.
        Emergency = "emergency",
        /// The police.
        Police = "police",
        /// The workplace's own number, from a pack.
        Workplace = "workplace",
        /// A municipality's social services in office hours.
        SocialServices = "social-services",
        /// Social services on call.
        OnCall = "social-services-on-call",
        /// Lines of advice.
        SupportLine = "support-line",
        /// Coordinators of a region.
        Coordinator = "regional-coordinator",
        /// Authorities.
        Authority = "authority",
        /// Healthcare advice.
        Healthcare = "healthcare",
        /// Helplines for those exposed.
        VictimHelpline = "victim-helpline",
        /// Helplines for children.
        ChildHelpline = "child-helpline",
        /// Clinics.
        Clinic = "specialist-clinic",
        /// Civil society.
        CivilSociety = "civil-society",
        /// Unions.
        Union = "union",
        /// Programmes of support.
        Programme = "programme",
        /// County administrative boards: no single cases.
        CountyBoard = "county-board",
    }
    /// Whom a contact is for.
    Audience {
        /// Anyone.
        Public = "public",
        /// People who meet this at work.
        Professional = "professional",
        /// Those exposed, often also relatives.
        Victim = "victim",
        /// Children.
        Child = "child",
        /// People who buy sex, and their relatives.
        Buyer = "buyer",
    }
    /// How sure a contact's facts are.
    SourceConfidence {
        /// One weak source.
        Low = "low",
        /// A good source, but old, undated or second-hand.
        Medium = "medium",
        /// The owner's own page or two agreeing sources.
        High = "high",
    }
    /// Whose word a fact was read in.
    Provenance {
        /// The owner's own page or publication.
        Owner = "owner",
        /// A copy of it; the address is where to check.
        Copy = "copy",
        /// Somebody else, whose page the address is.
        Others = "others",
    }
    /// What a further number is for.
    NumberUse {
        /// Calls from abroad.
        Abroad = "abroad",
        /// Text phones.
        TextPhone = "text-phone",
        /// A second line.
        Second = "second",
        /// A number before the present one, still connected.
        Older = "older",
    }
    /// Contacts found by county and hour.
    Reach {
        /// The number of one's own workplace, where a pack gives it.
        Workplace = "workplace",
        /// The municipality's social services, or the on-call.
        SocialServices = "social-services",
        /// The regional coordinator.
        Coordinator = "coordinator",
    }
    /// How surely a training case shows a sign or answers a gate.
    Certainty {
        /// Perhaps.
        Unsure = "unsure",
        /// Surely.
        Sure = "yes",
    }
    /// What a case of training trains; never told before the case is over.
    Trains {
        /// Danger now.
        Danger = "danger",
        /// A child.
        Child = "child",
        /// A strong picture.
        Strong = "strong",
        /// A suspicion.
        Suspicion = "suspicion",
        /// Bad working conditions.
        Labour = "labour",
        /// Another problem than exploitation.
        OtherProblem = "other-problem",
        /// Nothing.
        Harmless = "harmless",
    }
    /// The part of a person in a case.
    Part {
        /// Is used by somebody.
        Exploited = "exploited",
        /// Uses somebody.
        Exploiter = "exploiter",
        /// Neither.
        Other = "other",
    }
    /// The sex and age of a person in a case.
    Sex {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// A girl.
        Girl = "girl",
        /// A boy.
        Boy = "boy",
    }
    /// Where a person in a case comes from.
    Background {
        /// From Sweden.
        Sweden = "sweden",
        /// From another country.
        Abroad = "abroad",
        /// The case does not say.
        Unsaid = "unsaid",
    }
    /// An answer to the question of a case.
    Choice {
        /// The first.
        A = "a",
        /// The second.
        B = "b",
        /// The third.
        C = "c",
        /// The fourth.
        D = "d",
    }
    /// Where a page of the reference stands, in the order they are shown.
    Shelf {
        /// The national manual.
        Manual = "manual",
        /// Authorities and others, and what each does.
        Actors = "actors",
        /// The law in force.
        Law = "law",
        /// Programmes of support and return.
        Programmes = "programmes",
        /// How to talk, what to note, own safety.
        Talk = "talk",
        /// The rule of this program.
        Rule = "rule",
        /// Lines of work.
        Sectors = "sectors",
        /// Ways of working together.
        Models = "models",
        /// Figures.
        Statistics = "statistics",
    }
    /// What the bars of a chart count.
    Unit {
        /// Persons.
        Persons = "persons",
        /// Shares of a hundred.
        Percent = "percent",
        /// Cases.
        Cases = "cases",
    }
    /// Whose translation a term is.
    TermStatus {
        /// The body's own, or one in an official report.
        Official = "official",
        /// This project's.
        Ours = "ours",
    }
    /// The three kinds of work against trafficking.
    WorkPhase {
        /// Before it happens.
        Preventive = "preventive",
        /// While it happens.
        Practical = "practical",
        /// Afterwards, back to a life of one's own.
        Reintegrating = "reintegrating",
    }
    /// Who is asked a question of the readiness check.
    Respondent {
        /// A workplace.
        Workplace = "workplace",
        /// A municipality.
        Municipality = "municipality",
        /// Either.
        Both = "both",
    }
}
