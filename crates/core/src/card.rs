//! What the call card is made of: which words, for whom and when, chosen by ids from the answers and
//! the rung at hand. The words themselves are put in by `present`.

mod observations;
mod situation;

use std::collections::BTreeSet;

pub use self::{
    observations::{About, Observation, Observations, SpokenForm},
    situation::Situation,
};
use crate::{
    assess::{Answer, Assessment},
    content::{
        catalog::{Catalog, Contact, Script, Sign},
        enums::{
            ActNow, CallRecipient, Caution, Circumstance, Concern, ContactKind, Outcome,
            Whereabouts, Workplace,
        },
    },
    route::{
        FoundBy, Rung,
        hours::{Availability, availability_by_hours},
    },
};

/// The parts of a card for one rung of a ladder.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "independent answers about one call")]
pub struct CardParts {
    /// The outcome whose words stand above the number.
    pub outcome: Outcome,
    /// The kind of workplace whose words they are.
    pub workplace: Workplace,
    /// Somebody asks for help: what to do in the next minutes stands before the number.
    pub asks_for_help: bool,
    /// Which things not to do.
    pub caution: Caution,
    /// Who answers.
    pub recipient: CallRecipient,
    /// How one says where it is.
    pub place: Whereabouts,
    /// What was seen and heard.
    pub observations: Observations,
    /// What holds; chooses among the words of a script.
    pub circumstances: BTreeSet<Circumstance>,
    /// Something acute is marked, though nobody is said to be in danger.
    pub is_acute: bool,
    /// What is acute is about life and health: care comes before everything else.
    pub needs_care: bool,
    /// Whoever asked for help is no longer there.
    pub has_left: bool,
    /// Whether the person is named.
    pub naming: Naming,
    /// How much is said back and forth.
    pub form: CallForm,
}

/// Whether the person whom a call is about is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// As whoever calls finds right.
    Free,
    /// The person must be asked before a name is given.
    AfterConsent,
    /// Only advice is asked for.
    Never,
}

/// How much is said back and forth in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallForm {
    /// What the recipient is asked, and what to insist on.
    Full,
    /// A recipient that otherwise takes reports is asked for advice: no name is given, and it is asked
    /// and insisted in words of its own.
    Advice,
    /// Nothing is asked back or insisted on.
    Brief,
}

impl Situation<'_> {
    /// Whether the person asks for help, is still there, and nobody is in danger.
    pub fn asks_for_help(&self) -> bool {
        self.may_have_left() && !self.has_left()
    }

    /// Whether whoever asked for help is said to be no longer there. What is told to the police is then
    /// where that was, as of anybody who has left.
    pub fn has_left(&self) -> bool {
        let left = self.left_gate();
        self.may_have_left() && left.is_some_and(|gate| self.answers.gate(gate).is_some())
    }

    /// Whether the words depend on the person being there: somebody asks for help while nobody is in
    /// danger.
    pub fn may_have_left(&self) -> bool {
        let asks = &self.catalog.cards.asks_for_help;
        self.assessment.outcome != Outcome::ImmediateDanger
            && asks.iter().any(|sign| self.answers.sign(sign).is_some())
    }

    /// Few signs or none, and a child to worry about.
    pub fn is_low_of_child(&self) -> bool {
        self.assessment.outcome <= Outcome::WeakSigns && self.assessment.child
    }

    /// An adult in care or school, of whom nobody is told without consent or a test of secrecy.
    pub fn is_adult_in_care(&self) -> bool {
        self.workplace() != Workplace::Trade && !self.assessment.child
    }

    /// Which things not to do.
    pub fn caution(&self) -> Caution {
        match self.assessment.outcome {
            Outcome::ImmediateDanger => Caution::Danger,
            Outcome::ChildConcern => Caution::Child,
            Outcome::StrongPicture | Outcome::Suspicion => Caution::Act,
            // Whoever worries about a child is not told to do as usual.
            Outcome::WeakSigns | Outcome::NoSigns if self.assessment.child => Caution::Child,
            // Nor whoever has seen something acute.
            Outcome::WeakSigns | Outcome::NoSigns if self.is_acute_without_danger() => Caution::Act,
            Outcome::WeakSigns | Outcome::NoSigns => Caution::Low,
        }
    }

    /// The parts of the card for a rung whose contact is this; nothing without a script.
    pub fn card(&self, rung: &Rung, contact: &Contact) -> Option<CardParts> {
        let recipient = self.recipient(rung, contact);
        let script = self.catalog.cards.scripts.get(&recipient)?;
        let asks_for_help = self.asks_for_help();
        let circumstances = self.circumstances(recipient, rung, contact);
        let want = first_that_holds(&script.want, &circumstances);
        let is_advice = want.is_some_and(|want| script.advice.contains(&want));
        let form = match first_that_holds(&script.brief, &circumstances) {
            Some(_) => CallForm::Brief,
            None if is_advice => CallForm::Advice,
            None => CallForm::Full,
        };
        let naming = match script.consent && circumstances.contains(&Circumstance::Care) {
            _ if is_advice => Naming::Never,
            true => Naming::AfterConsent,
            false => Naming::Free,
        };
        // Where the person is still there, the police are told where that is.
        let place = match script.place {
            _ if is_advice => Whereabouts::Advice,
            // An ambulance is sent somewhere.
            Whereabouts::Tip if self.sends_for_ambulance(recipient) => Whereabouts::Now,
            // Not where 112 only leads to others and secrecy holds: an address gives the person away.
            Whereabouts::Tip if self.is_last_call_in_care(recipient) => Whereabouts::Tip,
            Whereabouts::Tip if asks_for_help => Whereabouts::Now,
            // A workplace is reported by name.
            Whereabouts::Advice if want == Some(Circumstance::Labour) => Whereabouts::Tip,
            place => place,
        };
        Some(CardParts {
            outcome: self.assessment.outcome,
            workplace: self.workplace(),
            asks_for_help,
            caution: self.caution(),
            recipient,
            place,
            observations: Observations::new(self, place),
            is_acute: self.is_acute_without_danger(),
            needs_care: self.needs_care(),
            has_left: self.has_left(),
            naming,
            form,
            circumstances,
        })
    }

    fn circumstances(
        &self,
        recipient: CallRecipient,
        rung: &Rung,
        contact: &Contact,
    ) -> BTreeSet<Circumstance> {
        let workplace = self.workplace();
        let Assessment { outcome, child, labour_route, .. } = *self.assessment;
        let to_social = matches!(
            recipient,
            CallRecipient::SocialServices
                | CallRecipient::OnCall
                | CallRecipient::EmergencySwitchboard
        );
        let own = self.catalog.cards.workplaces.get(&workplace);
        let has_duty = own.is_some_and(|own| own.duty) && self.caller.role.is_some();
        let in_care = self.is_adult_in_care() && outcome != Outcome::ImmediateDanger;
        let low = outcome <= Outcome::WeakSigns;
        // By day the last call leads to the police, whom no duty to report is about.
        let is_office = self.is_way_to_social_services_by_day(recipient);
        let reports_crime = outcome == Outcome::ChildConcern && workplace == Workplace::Social;
        let suspects_crime = outcome == Outcome::ChildConcern && has_duty;
        let all = [
            (Circumstance::Child, child),
            (Circumstance::Duty, child && has_duty && to_social && !is_office),
            (Circumstance::ReportsCrime, reports_crime),
            (Circumstance::SuspectsCrime, suspects_crime),
            (Circumstance::Adult, !child),
            (Circumstance::AsksForHelp, self.asks_for_help()),
            (Circumstance::Consent, in_care && outcome == Outcome::StrongPicture),
            (Circumstance::Care, in_care),
            (Circumstance::Low, low),
            (Circumstance::Strong, outcome == Outcome::StrongPicture),
            (Circumstance::Labour, labour_route),
            (Circumstance::MaybeDanger, self.gate(Concern::Danger) == Some(Answer::Unsure)),
            (Circumstance::Ambulance, self.needs_ambulance() || self.needs_care()),
            (
                Circumstance::Region,
                matches!(rung.found_by, FoundBy::CoordinatorThroughLine(Some(_))),
            ),
            (Circumstance::Direct, recipient == CallRecipient::OnCall && !contact.is_112()),
            (Circumstance::Office, is_office),
            (Circumstance::Trade, workplace == Workplace::Trade),
            (Circumstance::Health, workplace == Workplace::Health),
            (Circumstance::Social, workplace == Workplace::Social),
            (Circumstance::School, workplace == Workplace::School),
        ];
        all.into_iter().filter(|(_, holds)| *holds).map(|(circumstance, _)| circumstance).collect()
    }

    /// 112 at the end of a ladder, where what cannot wait is that somebody needs care.
    fn sends_for_ambulance(&self, recipient: CallRecipient) -> bool {
        recipient == CallRecipient::EmergencySwitchboard && self.needs_care()
    }

    fn is_last_call_in_care(&self, recipient: CallRecipient) -> bool {
        recipient == CallRecipient::EmergencySwitchboard && self.is_adult_in_care()
    }

    /// 112 at the end of a ladder puts nobody through to social services while they are at work themselves.
    fn is_way_to_social_services_by_day(&self, recipient: CallRecipient) -> bool {
        let office = || availability_by_hours(&self.catalog.ladders.office_hours, self.moment);
        recipient == CallRecipient::EmergencySwitchboard
            && matches!(office(), Availability::Open { .. })
    }

    /// Who answers at a rung. Where nobody is in danger 112 only leads to others.
    fn recipient(&self, rung: &Rung, contact: &Contact) -> CallRecipient {
        match (&rung.found_by, contact.kind) {
            (FoundBy::Coordinator(_) | FoundBy::CoordinatorThroughLine(_), _) => {
                CallRecipient::Coordinator
            }
            (FoundBy::Workplace, _) | (_, ContactKind::Workplace) => CallRecipient::Workplace,
            (_, ContactKind::OnCall) | (FoundBy::SocialOnCall(_), _) => CallRecipient::OnCall,
            (FoundBy::SocialOffice | FoundBy::SocialLocal, _)
            | (_, ContactKind::SocialServices) => CallRecipient::SocialServices,
            (_, ContactKind::Emergency) if self.assessment.outcome == Outcome::ImmediateDanger => {
                CallRecipient::Emergency
            }
            (_, ContactKind::Emergency) => CallRecipient::EmergencySwitchboard,
            (_, ContactKind::Police) => CallRecipient::Police,
            (_, ContactKind::SupportLine) => CallRecipient::Advice,
            (_, ContactKind::VictimHelpline | ContactKind::ChildHelpline | ContactKind::Union) => {
                CallRecipient::Support
            }
            _ => CallRecipient::Other,
        }
    }

    /// Something acute is marked, though nobody is said to be in danger.
    pub fn is_acute_without_danger(&self) -> bool {
        self.assessment.outcome != Outcome::ImmediateDanger
            && self.marked().any(|sign| sign.act_now == Some(ActNow::Emergency))
    }

    /// Something that is about life and health is marked, and nobody is said to be in danger.
    pub fn needs_care(&self) -> bool {
        let care = &self.catalog.cards.ambulance;
        self.assessment.outcome != Outcome::ImmediateDanger
            && self.marked().any(|sign| care.contains(&sign.id))
    }

    fn marked(&self) -> impl Iterator<Item = &Sign> {
        self.answers.signs().filter_map(|(id, _)| self.catalog.signs.get(id))
    }

    /// Whether all that is acute is about life and health: then the police are not what is needed.
    fn needs_ambulance(&self) -> bool {
        let mut acute = self.marked().filter(|sign| sign.act_now.is_some()).peekable();
        acute.peek().is_some() && acute.all(|sign| self.catalog.cards.ambulance.contains(&sign.id))
    }
}

/// The first of these that holds.
pub fn first_that_holds(
    wanted: &[Circumstance],
    holding: &BTreeSet<Circumstance>,
) -> Option<Circumstance> {
    wanted.iter().copied().find(|wanted| holding.contains(wanted))
}

impl CardParts {
    /// The script of whoever answers.
    pub fn script<'a>(&self, catalog: &'a Catalog) -> Option<&'a Script> {
        catalog.cards.scripts.get(&self.recipient)
    }

    /// A low outcome about a child.
    pub fn is_low_of_child(&self) -> bool {
        self.outcome <= Outcome::WeakSigns && self.circumstances.contains(&Circumstance::Child)
    }

    /// A low outcome about an adult, and yet something acute.
    pub fn is_low_but_acute(&self) -> bool {
        self.outcome <= Outcome::WeakSigns
            && self.is_acute
            && !self.circumstances.contains(&Circumstance::Child)
    }

    /// What to know afterwards: in which circumstance, and how much.
    pub fn after(&self, script: &Script) -> (Option<Circumstance>, u8) {
        let other = script.after_in.iter().find(|(when, _)| self.circumstances.contains(when));
        other.map_or((None, script.after), |(when, count)| (Some(*when), *count))
    }
}
