//! The words of the call card: who answers, and what changes what is said.

use serde::Deserialize;

enums! {
    /// Who answers a call; the words of a script belong to them.
    CallRecipient {
        /// 112, while somebody is in danger.
        Emergency = "emergency",
        /// 112 as the way to others, while nobody is.
        EmergencySwitchboard = "emergency-switchboard",
        /// The police.
        Police = "police",
        /// A municipality's social services in office hours.
        SocialServices = "social-services",
        /// Social services on call.
        OnCall = "social-services-oncall",
        /// Advice for professionals.
        Advice = "professional-advice",
        /// A regional coordinator, or the line that leads to one.
        Coordinator = "coordinator",
        /// A line for those exposed.
        Support = "person-support",
        /// A manager, a dispatch centre, a head teacher.
        Workplace = "workplace",
        /// Anyone else.
        Other = "other",
    }
    /// What changes the words of a call.
    Circumstance {
        /// The person may be under 18.
        Child = "child",
        /// Whoever calls must report by law.
        Duty = "duty",
        /// Not a child.
        Adult = "adult",
        /// The person asks for help, and danger is denied.
        AsksForHelp = "asks-for-help",
        /// An adult in care or school, of whom more can only be told with consent.
        Consent = "consent",
        /// An adult in care or school.
        Care = "care",
        /// Weak signs or none.
        Low = "low",
        /// A strong picture.
        Strong = "strong",
        /// A crime against a child, which social services report as a rule.
        ReportsCrime = "reports-crime",
        /// A child of whom whoever calls must report to social services, and perhaps a crime against it.
        SuspectsCrime = "suspects-crime",
        /// Bad working conditions.
        Labour = "labour",
        /// Perhaps somebody is in danger.
        MaybeDanger = "maybe-danger",
        /// What is acute is about life and health.
        Ambulance = "ambulance",
        /// The region has no number of its own.
        Region = "region",
        /// Who is wanted answers this number, not 112 on the way there.
        Direct = "direct",
        /// While the municipality's own social services are at work.
        Office = "office",
        /// At one of the trades.
        Trade = "trade",
        /// In health care.
        Health = "health",
        /// In social services.
        Social = "social",
        /// In a school.
        School = "school",
    }
    /// How a caller says where it is.
    Whereabouts {
        /// While it goes on.
        Now = "now",
        /// Afterwards.
        Tip = "tip",
        /// No place that gives a person away.
        Advice = "advice",
    }
    /// Outcomes that share what not to do.
    Caution {
        /// Danger now.
        Danger = "danger",
        /// Concern for a child.
        Child = "child",
        /// Somebody is to be called.
        Act = "act",
        /// Nobody has to be.
        Low = "low",
    }
}
