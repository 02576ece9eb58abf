//! What is shown and what is not: contacts that must not be shown, the older number beside the new
//! one, county boards last.

use crate::languages::{ENGLISH, LANGUAGES, SWEDISH};
use std::{collections::BTreeSet, rc::Rc};

use chrono::NaiveDateTime;
use vaksam::{
    app::{Message, Model, StartAt, effect::Effect, intent::Intent, update},
    assess::{self, Answer, Answers},
    content::{
        catalog::{Catalog, Place, StepTarget},
        enums::{ContactKind, Outcome, Reach, Workplace},
    },
    frontends::line::{output, pager},
    frontends::paper::json::{JsonContact, JsonContext, JsonOutcome},
    ids::{GateId, Id, SectorId, SignId, StepId},
    present,
    route::{self, Caller, directory::directory, hours},
    text::Texts,
};

use crate::content::{self, printed, texts, vaksam};

use super::year::midnight;

/// Every county and none, each as a trade and as one of the other kinds of workplace in turn.
fn places(catalog: &Catalog) -> Vec<Caller> {
    let of = |kind: Workplace| {
        catalog.sectors.values().find(|sector| sector.workplace == kind).map(|s| s.id.clone())
    };
    let others = [of(Workplace::Health), of(Workplace::Social), of(Workplace::School), None];
    let counties = catalog.counties.keys().cloned().map(Some).chain([None]);
    let places = counties.enumerate().flat_map(|(n, county)| {
        let sectors: [Option<SectorId>; 2] = [of(Workplace::Trade), others[n % 4].clone()];
        sectors.map(|sector| Caller {
            place: county.clone().map(Place::County),
            sector,
            role: None,
        })
    });
    places.collect()
}

/// A working day and a night.
pub fn moments() -> [NaiveDateTime; 2] {
    let hours = chrono::TimeDelta::hours;
    [midnight(2026, 11, 24) + hours(10), midnight(2027, 1, 17) + hours(3)]
}

/// The page of an outcome and the one behind it with every step, as line mode writes them.
pub fn outcome_and_steps(model: &mut Model, texts: &Texts) -> String {
    let mut out = Vec::new();
    pager::print(&mut out, &output::whole_page(&present::page(model, texts)), 10_000).unwrap();
    let effects = update(model, &Message::Intent(Intent::AllSteps));
    // The pages that the steps lead to are not read here.
    for effect in effects {
        let Effect::Load(deferred) = effect else { panic!("{effect:?}") };
        update(model, &Message::OpenDeferred(deferred));
    }
    assert_eq!(present::page(model, texts).id.screen, "steps");
    pager::print(&mut out, &output::whole_page(&present::page(model, texts)), 10_000).unwrap();
    String::from_utf8(out).unwrap()
}

/// The answers that lead to an outcome.
pub fn leading_to(outcome: Outcome) -> Answers {
    let mut answers = Answers::default();
    let mut sign = |id| answers.set_sign(&SignId::new(id).unwrap(), Some(Answer::Yes));
    match outcome {
        Outcome::NoSigns => {}
        Outcome::WeakSigns => sign("looks-frightened"),
        Outcome::Suspicion => sign("id-held-by-other"),
        Outcome::StrongPicture => {
            [
                "id-held-by-other",
                "says-cannot-quit",
                "extreme-hours-no-days-off",
                "sleeps-at-the-workplace",
            ]
            .into_iter()
            .for_each(sign);
        }
        Outcome::ChildConcern => sign("child-works-or-begs"),
        Outcome::ImmediateDanger => {
            answers.set_gate(&GateId::new("danger-now").unwrap(), Some(Answer::Yes));
        }
    }
    answers
}

/// Everything printed about a place: its contacts and every outcome, as text and as JSON.
fn everything_printed(
    caller: &Caller,
    moment: NaiveDateTime,
    catalog: &Rc<Catalog>,
    texts: &Texts,
) -> String {
    let mut out = Vec::new();
    let mut model = Model::new(catalog.clone(), texts.language(), caller.clone(), moment);
    let states: Vec<_> = directory(caller, catalog)
        .into_iter()
        .map(|contact| (contact, hours::availability(contact, moment)))
        .collect();
    for (contact, state) in &states {
        let json = JsonContact::new(contact, *state, moment, texts);
        serde_json::to_writer(&mut out, &json).unwrap();
    }
    update(&mut model, &Message::Start(StartAt::Directory));
    pager::print(&mut out, &output::whole_page(&present::page(&model, texts)), 80).unwrap();
    for outcome in Outcome::ALL {
        let answers = leading_to(*outcome);
        let assessment = assess::assess(&answers, catalog);
        assert_eq!(assessment.outcome, *outcome);
        update(&mut model, &Message::Start(StartAt::Outcome(answers)));
        let page = present::page(&model, texts);
        pager::print(&mut out, &output::whole_page(&page), 80).unwrap();
        update(&mut model, &Message::Intent(Intent::OtherHelp));
        pager::print(&mut out, &output::whole_page(&present::page(&model, texts)), 80).unwrap();
        for labour in [false, true] {
            let route = route::route(*outcome, labour, caller, moment, catalog);
            let context = JsonContext { caller, moment, catalog, texts };
            let json = JsonOutcome::new(&assessment, &route, &page, context);
            serde_json::to_writer(&mut out, &json).unwrap();
        }
    }
    String::from_utf8(out).unwrap()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The numbers of contacts that must not be shown and that no other contact has.
fn hidden_numbers(catalog: &Catalog) -> Vec<String> {
    let numbers = |ship: bool| -> BTreeSet<String> {
        let contacts = catalog.contacts.values().filter(|contact| contact.publishable == ship);
        contacts
            .flat_map(|contact| {
                contact.number.iter().chain(contact.others.iter().map(|other| &other.0))
            })
            .map(|number| number.as_str().to_owned())
            .collect()
    };
    numbers(false).difference(&numbers(true)).cloned().collect()
}

fn assert_nothing_hidden_is_printed(catalog: &Rc<Catalog>) -> usize {
    let hidden = hidden_numbers(catalog);
    let names: Vec<String> = catalog
        .contacts
        .values()
        .filter(|contact| !contact.publishable)
        .map(|contact| format!("\"{}\"", contact.id))
        .collect();
    let texts = LANGUAGES.map(|language| texts(language, catalog));
    for (n, place) in places(catalog).into_iter().enumerate() {
        // Languages and moments take turns, in step with neither counties nor workplaces.
        let (texts, moment) = (&texts[n / 2 % 2], moments()[n / 4 % 2]);
        let printed = everything_printed(&place, moment, catalog, texts);
        assert!(printed.len() > 2_000);
        let (plain, run) = (printed.replace('\u{a0}', " "), digits(&printed));
        for number in &hidden {
            assert!(!plain.contains(number), "{number} at {place:?}");
            // However it would be written: no other digits of the page make up the number.
            assert!(digits(number).len() < 7 || !run.contains(&digits(number)), "{number}");
        }
        for name in &names {
            assert!(!printed.contains(name.as_str()), "{name} at {place:?}");
        }
    }
    hidden.len()
}

#[test]
fn nothing_is_printed_of_a_contact_that_must_not_be_shown() {
    let catalog = content::catalog();
    let hidden = catalog.contacts.values().filter(|contact| !contact.publishable);
    assert!(hidden.count() >= 10, "the shipped file holds such rows");
    assert!(assert_nothing_hidden_is_printed(&Rc::new(catalog)) >= 1);
}

/// Few of the shipped rows that must not be shown have a number, so here most contacts are such.
#[test]
fn nothing_is_printed_of_any_contact_once_it_must_not_be_shown() {
    let mut catalog = content::catalog();
    for contact in catalog.contacts.values_mut() {
        let kept = [ContactKind::Emergency, ContactKind::Police, ContactKind::SupportLine];
        // Sentences name these by their number; they are always shown.
        let named = ["kvinnofridslinjen", "bris", "brottsofferjouren", "vard-1177"];
        contact.publishable &= kept.contains(&contact.kind) || named.contains(&contact.id.as_str());
    }
    for region in catalog.regions.values() {
        let own = region.contact.as_ref().map(|id| &catalog.contacts[id]);
        assert!(own.is_none_or(|own| !own.publishable));
    }
    assert!(assert_nothing_hidden_is_printed(&Rc::new(catalog)) > 40);
}

#[test]
fn the_real_program_prints_no_number_that_must_not_be_shown_in_any_county() {
    let catalog = content::catalog();
    let hidden = hidden_numbers(&catalog);
    for county in catalog.counties.keys() {
        for format in ["text", "json"] {
            let output = vaksam(&["contacts", "-c", county.as_str(), "--format", format], b"");
            assert!(output.status.success(), "{output:?}");
            let printed = printed(&output).replace('\u{a0}', " ");
            assert!(printed.contains("112") && printed.contains("114 14"), "{county}");
            for number in &hidden {
                assert!(!printed.contains(number.as_str()), "{number} in {county}");
            }
        }
    }
}

#[test]
fn county_boards_stand_in_no_ladder_and_last_in_the_directory() {
    let catalog = content::catalog();
    for place in places(&catalog) {
        let kinds: Vec<ContactKind> =
            directory(&place, &catalog).iter().map(|contact| contact.kind).collect();
        let boards = kinds.iter().filter(|kind| **kind == ContactKind::CountyBoard).count();
        assert!(boards >= 1, "{place:?}");
        let tail = &kinds[kinds.len() - boards..];
        assert!(tail.iter().all(|kind| *kind == ContactKind::CountyBoard), "{place:?}");
        assert_eq!(kinds[0], ContactKind::Emergency);
    }
    for step in catalog.ladders.steps.values() {
        if let StepTarget::Contact(id) = &step.target {
            assert_ne!(catalog.contacts[id].kind, ContactKind::CountyBoard, "{}", step.id);
            assert!(catalog.contacts[id].publishable, "{}", step.id);
        }
    }
}

#[test]
fn what_only_authorities_may_use_is_left_out_for_the_trades_alone() {
    let catalog = content::catalog();
    for sector in catalog.sectors.values() {
        let caller = Caller { sector: Some(sector.id.clone()), ..Caller::default() };
        let shown = directory(&caller, &catalog);
        let has_programmes = shown.iter().any(|contact| contact.kind == ContactKind::Programme);
        assert_eq!(has_programmes, sector.workplace != Workplace::Trade, "{}", sector.id);
    }
    // Who has not said where they work may be anybody.
    let shown = directory(&Caller::default(), &catalog);
    assert!(shown.iter().any(|contact| contact.kind == ContactKind::Programme));
}

#[test]
fn the_women_s_line_shows_its_new_number_first_and_the_older_beside() {
    for language in ["sv", "en"] {
        let output = vaksam(&["contacts", "-L", language], b"");
        let text = printed(&output).replace('\u{a0}', " ");
        let (before, after) = text.split_once("116 016").expect("the new number");
        let older = after.find("020-50 50 50").expect("the older one, after it");
        assert!(older < 600, "{older}: beside it");
        assert!(!before.contains("020-50 50 50"));
    }
    let output = vaksam(&["contacts", "--format", "json"], b"");
    let contacts: serde_json::Value = serde_json::from_str(printed(&output)).unwrap();
    let line = contacts["contacts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|c| c["id"] == "kvinnofridslinjen")
        .unwrap();
    assert_eq!(line["phone"], "116 016");
    assert_eq!(line["other_phones"][0]["phone"], "020-50 50 50");
    assert_eq!(line["other_phones"][0]["use"], "older");
}

/// Where a region has no number, the page says that the step goes through the support line; where
/// only some municipalities are served, it names them.
#[test]
fn the_page_says_how_a_contact_was_found_where_that_is_not_plain() {
    let catalog = Rc::new(content::catalog());
    let health = SectorId::new("health");
    let county = |letter: &str| catalog.counties.keys().find(|id| id.as_str() == letter).cloned();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        let page_of = |place: &Caller, outcome, moment| {
            let mut model = Model::new(catalog.clone(), language, place.clone(), moment);
            update(&mut model, &Message::Start(StartAt::Outcome(leading_to(outcome))));
            outcome_and_steps(&mut model, &texts)
        };
        let [day, night] = moments();
        for letter in catalog.counties.keys() {
            let place = Caller {
                place: county(letter.as_str()).map(Place::County),
                sector: health.clone(),
                role: None,
            };
            let region = &catalog.regions[&catalog.counties[letter].region];
            let name = texts.line(&format!("region-{}", region.id.as_str()));
            let id = if region.contact.is_some() {
                "reach-coordinator-region"
            } else {
                "reach-coordinator-none"
            };
            let said = texts.with(id, &[("region", name.into())]);
            assert_ne!(said, id);
            let page = page_of(&place, Outcome::StrongPicture, day);
            assert!(page.contains(&vaksam::page::wrap::plain(&said)), "{letter}: {said}");
            let page = page_of(&place, Outcome::ChildConcern, night);
            let local = catalog.contacts.values().filter(|contact| {
                contact.publishable
                    && contact.kind == ContactKind::OnCall
                    && contact.serves(place.place.as_ref())
                    && !contact.is_112()
                    && contact.number.is_some()
            });
            for municipality in local.flat_map(|contact| &contact.municipalities) {
                assert!(page.contains(&**municipality), "{letter}: {municipality}");
            }
        }
        let unset = Caller { sector: health.clone(), ..Caller::default() };
        let said = texts.line("reach-coordinator-county-unset");
        assert!(
            page_of(&unset, Outcome::StrongPicture, day)
                .contains(&vaksam::page::wrap::plain(&said))
        );
    }
}

/// In a restaurant, a salon or on a site the employer may be the one who exploits: wherever a step
/// leads to the workplace, it says that it must be somebody who is not involved, and the first call
/// goes elsewhere.
#[test]
fn where_the_employer_may_exploit_nobody_is_sent_to_one_who_is_involved() {
    let catalog = content::catalog();
    let steps = catalog.ladders.steps.values();
    let workplace: Vec<_> = steps
        .filter(|step| step.target == StepTarget::Reach(Reach::Workplace))
        .map(|s| &s.id)
        .collect();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        let not_involved = if language == SWEDISH { "inte är inblandad" } else { "not involved" };
        let strong = texts.attribute("outcome-strong-picture-trade", "text").unwrap();
        assert!(strong.contains(not_involved), "{strong}");
        for sector in ["restaurant", "salon", "site"] {
            let afterwards = texts.with("ui-aftercare-text", &[("sector", sector.into())]);
            assert!(afterwards.contains(not_involved), "{afterwards}");
            for outcome in Outcome::ALL {
                let sector_id = SectorId::new(sector);
                let place = Caller { place: None, sector: sector_id, role: None };
                let route = route::route(*outcome, true, &place, moments()[0], &catalog);
                let (_, first) = route.calls(&catalog).next().unwrap();
                assert!(!workplace.contains(&&first.step), "{sector} {outcome:?}");
                for rung in route.rungs.iter().filter(|rung| workplace.contains(&&rung.step)) {
                    let id = format!("step-{}", rung.step);
                    let said = texts.with(&id, &[("sector", sector.into())]);
                    assert!(said.contains(not_involved), "{sector} {id}: {said}");
                }
            }
        }
    }
}

/// School staff must report a child themselves, at once; the other sectors added to the first four
/// should, and are told so.
#[test]
fn a_school_must_report_a_child_and_the_other_trades_are_told_that_they_should() {
    let catalog = content::catalog();
    let first_social = |sector: &str| {
        let place = Caller { place: None, sector: SectorId::new(sector), role: None };
        let route = route::route(Outcome::ChildConcern, false, &place, moments()[0], &catalog);
        let social = |step: &StepId| {
            catalog.ladders.steps[step].target == StepTarget::Reach(Reach::SocialServices)
        };
        let rungs: Vec<_> = route.rungs.into_iter().map(|rung| rung.step).collect();
        rungs.iter().position(social).map(|at| (at, rungs[at].to_string())).unwrap()
    };
    assert_eq!(first_social("school"), (0, "report-child".to_owned()));
    for sector in ["restaurant", "housing", "salon", "site"] {
        let (_, step) = first_social(sector);
        assert_eq!(step, "social-child", "{sector}");
    }
    let must = |step: &str, language| {
        texts(language, &catalog).attribute(&format!("step-{step}"), "how").unwrap()
    };
    assert!(must("report-child", SWEDISH).contains("anmälningsplikt"));
    assert!(must("report-child", ENGLISH).contains("duty"));
    assert!(must("social-child", SWEDISH).contains("bör"));
    assert!(must("social-child", ENGLISH).contains("should"));
}
