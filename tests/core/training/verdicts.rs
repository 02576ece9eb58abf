//! What is said of a call, in cases that are known, and what another place and hour would change.

use chrono::NaiveDate;
use vaksam::{
    content::catalog::Place,
    training::{
        self, Scene,
        call::{self, Recipient, Verdict},
    },
};

use super::{case, catalog, id};

fn verdict(in_case: &str, recipient: &Recipient) -> Verdict {
    let catalog = catalog();
    let judged = call::judge(case(&catalog, in_case), Some(recipient), &catalog);
    assert_eq!(judged.chosen.as_ref(), Some(recipient));
    judged.verdict.unwrap()
}

fn line(contact: &str) -> Recipient {
    Recipient::Contact(id(contact))
}

#[test]
fn in_danger_only_112_will_do() {
    assert_eq!(verdict("taxi-back-seat", &line("sos-112")), Verdict::Best);
    // The on-call social services through 112 have its number and are not what one asks for then.
    let others =
        [line("polis-11414"), line("jour-112-se"), Recipient::Workplace, Recipient::Nobody];
    for recipient in others {
        assert_eq!(verdict("taxi-back-seat", &recipient), Verdict::DangerNeeds112);
    }
}

#[test]
fn where_nothing_is_wrong_nobody_is_called_and_112_is_for_danger() {
    assert_eq!(verdict("hotel-lobby-at-eleven", &Recipient::Nobody), Verdict::Best);
    assert_eq!(verdict("hotel-lobby-at-eleven", &line("sos-112")), Verdict::OnlyInDanger);
    assert_eq!(verdict("hotel-lobby-at-eleven", &line("polis-11414")), Verdict::Fine);
}

#[test]
fn a_closed_line_is_judged_with_the_time_it_opens() {
    let found = verdict("er-burned-hands", &line("nspm-stodtelefon"));
    let Verdict::Closed { opens: Some(opens) } = found else { panic!("{found:?}") };
    assert_eq!(opens.date(), NaiveDate::from_ymd_opt(2026, 4, 15).unwrap());
    assert_eq!(verdict("er-burned-hands", &line("jour-gavleborg")), Verdict::Best);
    assert_eq!(verdict("er-burned-hands", &line("polis-11414")), Verdict::Fine);
}

#[test]
fn what_is_reached_through_112_is_112() {
    // The on-call of that county goes through 112 as well.
    assert_eq!(verdict("hotel-girl-with-backpack", &line("sos-112")), Verdict::Fine);
}

#[test]
fn the_workplace_and_the_office_are_fine_where_they_stand_on_the_ladder() {
    assert_eq!(verdict("hotel-room-214", &Recipient::Workplace), Verdict::Fine);
    assert_eq!(verdict("dental-swollen-cheek", &Recipient::SocialOffice), Verdict::Fine);
    assert_eq!(verdict("hotel-room-214", &Recipient::SocialOffice), Verdict::Elsewhere);
}

#[test]
fn calling_nobody_and_calling_elsewhere_are_different_verdicts() {
    assert_eq!(verdict("hotel-room-214", &Recipient::Nobody), Verdict::SomebodyNeeded);
    assert_eq!(verdict("hotel-room-214", &line("bris")), Verdict::Elsewhere);
    assert_eq!(verdict("social-au-pair", &line("regionkoordinator-syd")), Verdict::HoursUnknown);
}

#[test]
fn another_county_and_hour_change_the_ladder() {
    let catalog = catalog();
    let case = case(&catalog, "social-au-pair");
    let own = Scene::for_case(case);
    let first = |scene: &Scene| {
        let route = training::ladder(case, scene, &catalog);
        let (_, rung) = route.calls(&catalog).next().unwrap();
        rung.contact.clone().unwrap().0.to_string()
    };
    assert_eq!(first(&own), "nspm-stodtelefon");
    let sunday = NaiveDate::from_ymd_opt(2026, 4, 12).unwrap().and_hms_opt(3, 0, 0).unwrap();
    let mut night = Scene { moment: sunday, ..own };
    night.caller.place = Some(Place::County(id("BD")));
    assert_ne!(first(&night), "nspm-stodtelefon");
}

#[test]
fn a_line_that_only_advises_is_not_called_wrong() {
    // At half past nine in the evening the line is closed; at that hour nothing else is to be said.
    let closed = verdict("hotel-room-214", &line("nspm-stodtelefon"));
    assert!(matches!(closed, Verdict::Closed { opens: Some(_) }), "{closed:?}");
    let mut case = case(&catalog(), "hotel-room-214").clone();
    case.at = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(14, 0, 0).unwrap();
    let judged = call::judge(&case, Some(&line("nspm-stodtelefon")), &catalog());
    assert_eq!(judged.verdict, Some(Verdict::OnlyAdvises));
    assert!(!Verdict::OnlyAdvises.is_good());
}

#[test]
fn a_line_for_others_is_not_called_one_of_the_numbers_of_the_case() {
    // A man with a failing memory; a couple in their fifties; a woman whose partner is violent.
    let others = [
        ("taxi-petrol-station", "kvinnofridslinjen"),
        ("taxi-petrol-station", "bris"),
        ("hotel-breakfast-by-the-window", "kvinnofridslinjen"),
        ("maternity-silent-partner", "stodlinjen-man"),
        ("dental-third-time", "bris"),
        ("hotel-eight-cards", "bris"),
    ];
    for (case, other) in others {
        assert_eq!(verdict(case, &line(other)), Verdict::OtherSituation, "{case} {other}");
    }
    assert_eq!(verdict("taxi-petrol-station", &line("vard-1177")), Verdict::Best);
    assert_eq!(verdict("maternity-silent-partner", &line("kvinnofridslinjen")), Verdict::Best);
    assert!(!Verdict::OtherSituation.is_good());
}

#[test]
fn where_nobody_must_be_called_ones_own_manager_may_still_be_asked() {
    let catalog = catalog();
    let mut asked = 0;
    for case in catalog.cases.values().filter(|case| case.call.is_none()) {
        let judged = call::judge(case, Some(&Recipient::Workplace), &catalog);
        assert_eq!(judged.verdict, Some(Verdict::Fine), "{}", case.id);
        asked += 1;
    }
    assert!(asked > 5, "{asked}");
}

#[test]
fn a_case_that_knows_only_its_county_offers_no_number_of_one_municipality() {
    let catalog = catalog();
    let mut offered = 0;
    for case in catalog.cases.values().filter(|case| matches!(case.place, Place::County(_))) {
        for recipient in call::offered(case, &Scene::for_case(case), &catalog) {
            let Recipient::Contact(id) = &recipient else { continue };
            let is_key = case.call.as_ref() == Some(id);
            assert!(is_key || catalog.contacts[id].municipalities.is_empty(), "{} {id}", case.id);
            offered += 1;
        }
    }
    assert!(offered > 20, "{offered}");
}
