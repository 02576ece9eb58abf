//! The way to every page: its name, the rows and keys that lead there, and the page's id.
//! `every_page` says what must be seen on each.

use vaksam::content::enums::{NoteKind, Outcome};

use crate::{languages::SWEDISH, walker::Walker};

/// Name, rows and keys, and the beginning of the id of the page they lead to.
pub const SCREENS: [(&str, &str, &str); 89] = [
    ("start", "", "start"),
    ("place", "@walk enter", "place"),
    ("place-typed", "@walk enter k r", "place"),
    ("place-none-fits", "@walk enter z z", "place"),
    ("work", "@walk enter v a x j enter", "work"),
    (
        "gate-danger",
        "@walk enter v a x j enter @hotel enter @hotel/reception enter",
        "gate-danger-now",
    ),
    (
        "gate-child",
        "@walk enter v a x j enter @hotel enter @hotel/reception enter n",
        "gate-maybe-child",
    ),
    (
        "gate-again",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @violence-seen space",
        "gate-danger-now",
    ),
    ("list-taxi", "@walk enter v a x j enter @taxi enter @taxi/driver enter n n", "list-"),
    ("list-hotel", "@walk enter v a x j enter @hotel enter @hotel/reception enter n n", "list-"),
    (
        "list-hotel-marked",
        "@walk enter v a x j enter @hotel enter @hotel/reception enter n n @refuses-cleaning-for-days space @pays-cash-day-by-day u",
        "list-",
    ),
    ("list-health", "@walk enter v a x j enter @health enter @health/emergency enter n n", "list-"),
    ("list-social", "@walk enter v a x j enter @social enter @social/adults enter n n", "list-"),
    ("list-school", "@walk enter v a x j enter @school enter @school/teacher enter n n", "list-"),
    (
        "list-restaurant",
        "@walk enter v a x j enter @restaurant enter @restaurant/staff enter n n",
        "list-",
    ),
    (
        "list-housing",
        "@walk enter v a x j enter @housing enter @housing/caretaker enter n n",
        "list-",
    ),
    ("list-salon", "@walk enter v a x j enter @salon enter @salon/supplier enter n n", "list-"),
    ("list-site", "@walk enter v a x j enter @site enter @site/worker enter n n", "list-"),
    ("quick-taxi", "@quick enter v a x j enter @taxi enter @taxi/driver enter", "quick"),
    ("quick-hotel", "@quick enter v a x j enter @hotel enter @hotel/reception enter", "quick"),
    ("quick-health", "@quick enter v a x j enter @health enter @health/emergency enter", "quick"),
    ("quick-social", "@quick enter v a x j enter @social enter @social/adults enter", "quick"),
    ("quick-school", "@quick enter v a x j enter @school enter @school/teacher enter", "quick"),
    (
        "quick-restaurant",
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter",
        "quick",
    ),
    (
        "quick-housing",
        "@quick enter v a x j enter @housing enter @housing/caretaker enter",
        "quick",
    ),
    ("quick-salon", "@quick enter v a x j enter @salon enter @salon/supplier enter", "quick"),
    ("quick-site", "@quick enter v a x j enter @site enter @site/worker enter", "quick"),
    (
        "review",
        "@walk enter v a x j enter @hotel enter @hotel/reception enter n n k @id-held-by-other space k k k k k k k",
        "review",
    ),
    (
        "review-doubt",
        "@walk enter v a x j enter @hotel enter @hotel/reception enter n n k @id-held-by-other space k k k k k k k @differs enter",
        "review",
    ),
    (
        "outcome-later-rung",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other space k n",
        "outcome",
    ),
    (
        "why",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other space @watched-all-the-time space @dominant-person-controls u @looks-frightened space k w",
        "why",
    ),
    (
        "sign",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other right",
        "sign-id-held-by-other",
    ),
    (
        "steps",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other space k a",
        "steps",
    ),
    (
        "advice",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other space k t",
        "advice",
    ),
    (
        "other-help",
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other space k o",
        "other-help",
    ),
    ("call", "@call enter v a x j enter", "call"),
    ("training", "@train enter", "training"),
    ("training-remembered", "@train enter @progress enter", "training"),
    ("training-cases", "@train enter @case enter", "cases"),
    ("training-cases-wish", "@train enter @case enter @sector enter @role enter", "cases"),
    ("training-sets", "@train enter @set enter", "sets"),
    (
        "training-step",
        "@train enter @set enter @taxi enter @dominant-person-controls space @someone-else-answers space",
        "case-taxi-back-seat-0",
    ),
    ("training-call", "@train enter @set enter @taxi enter k k k k k", "case-taxi-back-seat-call"),
    (
        "training-question",
        "@train enter @set enter @taxi enter k k k k k @nobody enter",
        "case-taxi-back-seat-question",
    ),
    (
        "training-feedback",
        "@train enter @set enter @taxi enter @watched-all-the-time space k k k k k @nobody enter @a enter",
        "case-taxi-back-seat-feedback",
    ),
    ("training-summary", TWO_CASES, "summary"),
    (
        "training-what-if",
        "@train enter @class enter @taxi enter enter enter enter enter enter enter enter w d + +",
        "what-if",
    ),
    ("training-refresher", "@train enter @refresher enter", "refresher"),
    ("training-refresher-signs", "@train enter @refresher enter enter", "refresher"),
    ("training-refresher-call", "@train enter @refresher enter enter space k", "refresher"),
    (
        "training-refresher-feedback",
        "@train enter @refresher enter enter space k @workplace enter",
        "refresher",
    ),
    ("training-refresher-sum", REFRESHER, "refresher-sum"),
    ("training-begun", "@train enter @set enter @taxi enter k k 0 @train enter", "training"),
    (
        "training-resumed",
        "@train enter @set enter @taxi enter k k 0 @train enter @resume enter",
        "case-taxi-back-seat-2",
    ),
    ("class-order", "@train enter @class enter", "order"),
    ("class-left", "@train enter @class enter @taxi enter enter enter esc", "order"),
    (
        "class-call",
        "@train enter @class enter @taxi enter enter enter enter enter enter 9 space 6",
        "class-session-0-call",
    ),
    (
        "class-step",
        "@train enter @class enter @taxi enter enter 1 2 @b 8 t",
        "class-session-0-step",
    ),
    ("class-both", "@train enter @class enter @taxi enter b", "class-session-0-step"),
    (
        "class-question",
        "@train enter @class enter @taxi enter enter enter enter enter enter enter 5 @b 1 1 @c 4",
        "class-session-0-question",
    ),
    (
        "class-key",
        "@train enter @class enter @taxi enter enter enter enter enter enter enter 5 enter",
        "class-session-0-key",
    ),
    (
        "class-discuss",
        "@train enter @class enter @taxi enter enter enter enter enter enter enter enter enter",
        "class-session-0-discuss",
    ),
    ("class-compare", BEFORE_AND_AFTER, "compare"),
    ("look", "@look enter", "look"),
    ("look-room", "@look enter @law enter", "room-law"),
    ("look-signs", "@look enter @signs enter", "room-signs"),
    ("look-glossary", "@look enter @glossary enter", "room-glossary"),
    ("look-contacts", "@look enter @contacts enter", "room-contacts"),
    ("look-page", "@look enter @law enter @page-law-trafficking enter", "page-law-trafficking"),
    (
        "look-page-read",
        "@look enter @law enter @page-law-trafficking enter n n n tab tab",
        "page-law-trafficking",
    ),
    (
        "look-chart",
        "@look enter @statistics enter @page-stats-coordinators enter",
        "page-stats-coordinators",
    ),
    (
        "look-network",
        "@look enter @networks enter @network-helsingborg enter",
        "network-helsingborg",
    ),
    ("look-term", "/ b e t ä n k e t i d enter", "term-betanketid"),
    ("look-group", "@look enter @groups enter @group-surveillance-isolation enter", "group-"),
    ("look-contact", "/ e v o n h u s e t enter", "contact-evonhuset"),
    ("search", "/ b e t a n k", "search"),
    ("search-nothing", "/ q x q x q x", "search"),
    ("settings", "@settings enter", "settings"),
    ("settings-saved", "@settings enter @save enter", "settings"),
    ("privacy", "@privacy enter", "privacy"),
    ("help", "@quick enter v a x j enter @hotel enter @hotel/reception enter ?", "help"),
    ("emergency", "!", "emergency"),
    ("ready", "@look enter @ready enter", "ready"),
    (
        "ready-workplace",
        "@look enter @ready enter @workplace enter y @trained p @routine n",
        "check-workplace",
    ),
    (
        "ready-municipality",
        "@look enter @ready enter @municipality enter @afterwards n @way-on p",
        "check-municipality",
    ),
    (
        "ready-todo",
        "@look enter @ready enter @workplace enter y @trained p @routine n @card-on-wall @whom-to-call space @whom-to-call space @whom-to-call space @card-on-wall space @card-on-wall space k",
        "todo-workplace",
    ),
    ("ready-todo-all", ALL_OPEN, "todo-municipality"),
    ("ready-todo-none", "@look enter @ready enter @workplace enter k k", "todo-workplace"),
    (
        "ready-todo-nothing",
        "@look enter @ready enter @workplace enter @know-signs space @behaviour-only space k",
        "todo-workplace",
    ),
];

/// Every question of a municipality answered no; each answer goes on to the next question.
const ALL_OPEN: &str =
    "@look enter @ready enter @municipality enter n n n n n n n n n n n n n n k end";

/// Two cases, nothing noted, nobody rung, the first answer.
const TWO_CASES: &str = "@train enter @set enter @taxi enter k k k k k @nobody enter @a enter enter k k k k k k @nobody enter @a enter enter";
/// Three cases with their first sign, the manager rung.
const REFRESHER: &str = "@train enter @refresher enter enter space k @workplace enter enter enter space k @workplace enter enter enter space k @workplace enter enter";
/// Hands for the first question, before and after.
const BEFORE_AND_AFTER: &str = "@train enter @class enter @before enter enter enter enter enter enter enter enter 5 @b 1 5 esc @after enter enter enter enter enter enter enter enter 1 5 @b 5 esc @compare enter";

/// Each outcome, for every kind of workplace, and for a trade whose employer may be the exploiter.
pub const OUTCOMES: [(&str, Outcome, &str); 30] = [
    (
        "trade-1-no-signs",
        Outcome::NoSigns,
        "@quick enter v a x j enter @hotel enter @hotel/reception enter k k",
    ),
    (
        "trade-2-weak-signs",
        Outcome::WeakSigns,
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @watched-all-the-time space k",
    ),
    (
        "trade-3-suspicion",
        Outcome::Suspicion,
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @says-forced space k",
    ),
    (
        "trade-4-strong-picture",
        Outcome::StrongPicture,
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @says-forced space @id-held-by-other space @watched-all-the-time space @many-short-visits space k",
    ),
    (
        "trade-5-child-concern",
        Outcome::ChildConcern,
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @maybe-child space @dominant-person-controls space k",
    ),
    (
        "trade-6-immediate-danger",
        Outcome::ImmediateDanger,
        "@quick enter v a x j enter @hotel enter @hotel/reception enter @danger-now space",
    ),
    (
        "health-1-no-signs",
        Outcome::NoSigns,
        "@quick enter v a x j enter @health enter @health/emergency enter k k",
    ),
    (
        "health-2-weak-signs",
        Outcome::WeakSigns,
        "@quick enter v a x j enter @health enter @health/emergency enter @companion-will-not-leave space k",
    ),
    (
        "health-3-suspicion",
        Outcome::Suspicion,
        "@quick enter v a x j enter @health enter @health/emergency enter @says-forced space k",
    ),
    (
        "health-4-strong-picture",
        Outcome::StrongPicture,
        "@quick enter v a x j enter @health enter @health/emergency enter @says-forced space @companion-will-not-leave space @dominant-person-controls space @untreated-or-old-injuries space @work-injury-without-protection space k",
    ),
    (
        "health-5-child-concern",
        Outcome::ChildConcern,
        "@quick enter v a x j enter @health enter @health/emergency enter @maybe-child space @dominant-person-controls space k",
    ),
    (
        "health-6-immediate-danger",
        Outcome::ImmediateDanger,
        "@quick enter v a x j enter @health enter @health/emergency enter @danger-now space",
    ),
    (
        "social-1-no-signs",
        Outcome::NoSigns,
        "@quick enter v a x j enter @social enter @social/adults enter k k",
    ),
    (
        "social-2-weak-signs",
        Outcome::WeakSigns,
        "@quick enter v a x j enter @social enter @social/adults enter @extreme-hours-no-days-off space k",
    ),
    (
        "social-3-suspicion",
        Outcome::Suspicion,
        "@quick enter v a x j enter @social enter @social/adults enter @says-forced space k",
    ),
    (
        "social-4-strong-picture",
        Outcome::StrongPicture,
        "@quick enter v a x j enter @social enter @social/adults enter @says-forced space @says-cannot-quit space @id-held-by-other space @extreme-hours-no-days-off space k",
    ),
    (
        "social-5-child-concern",
        Outcome::ChildConcern,
        "@quick enter v a x j enter @social enter @social/adults enter @maybe-child space @says-forced space k",
    ),
    (
        "social-6-immediate-danger",
        Outcome::ImmediateDanger,
        "@quick enter v a x j enter @social enter @social/adults enter @danger-now space",
    ),
    (
        "school-1-no-signs",
        Outcome::NoSigns,
        "@quick enter v a x j enter @school enter @school/teacher enter k k",
    ),
    (
        "school-2-weak-signs",
        Outcome::WeakSigns,
        "@quick enter v a x j enter @school enter @school/teacher enter @exhausted-hungry-or-cold space k",
    ),
    (
        "school-3-suspicion",
        Outcome::Suspicion,
        "@quick enter v a x j enter @school enter @school/teacher enter @says-forced space k",
    ),
    (
        "school-4-strong-picture",
        Outcome::StrongPicture,
        "@quick enter v a x j enter @school enter @school/teacher enter @asks-for-help space n @violence-seen space n @says-forced space @exhausted-hungry-or-cold space k",
    ),
    (
        "school-5-child-concern",
        Outcome::ChildConcern,
        "@quick enter v a x j enter @school enter @school/teacher enter @maybe-child space @says-forced space k",
    ),
    (
        "school-6-immediate-danger",
        Outcome::ImmediateDanger,
        "@quick enter v a x j enter @school enter @school/teacher enter @danger-now space",
    ),
    (
        "restaurant-1-no-signs",
        Outcome::NoSigns,
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter k k",
    ),
    (
        "restaurant-2-weak-signs",
        Outcome::WeakSigns,
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter @looks-frightened space k",
    ),
    (
        "restaurant-3-suspicion",
        Outcome::Suspicion,
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter @extreme-hours-no-days-off space @wages-missing-or-eaten-up space k",
    ),
    (
        "restaurant-4-strong-picture",
        Outcome::StrongPicture,
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter @id-held-by-other space @owes-debt-to-work-off space @extreme-hours-no-days-off space @wages-missing-or-eaten-up space k",
    ),
    (
        "restaurant-5-child-concern",
        Outcome::ChildConcern,
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter @maybe-child space @extreme-hours-no-days-off space k",
    ),
    (
        "restaurant-6-immediate-danger",
        Outcome::ImmediateDanger,
        "@quick enter v a x j enter @restaurant enter @restaurant/staff enter @danger-now space",
    ),
];

/// The screens above are of every guide that there is, and of every kind of outcome and advice.
#[test]
fn no_guide_and_no_outcome_is_left_out() {
    let catalog = crate::world::World::get().catalog();
    for sector in catalog.guides.keys() {
        for kind in ["list", "quick"] {
            let name = format!("{kind}-{sector}");
            assert!(SCREENS.iter().any(|(own, ..)| *own == name), "no screen of {name}");
        }
    }
    for outcome in Outcome::ALL {
        assert_eq!(OUTCOMES.iter().filter(|(_, own, _)| own == outcome).count(), 5);
    }
    let advice = Walker::walk(SWEDISH, "@quick enter v a x j enter @hotel enter @hotel/reception enter @id-held-by-other space k t").page();
    let headings = advice.blocks.iter();
    let headings =
        headings.filter(|block| matches!(block, vaksam::page::Block::Heading(_))).count();
    assert!(headings > NoteKind::ALL.len(), "{headings}");
}
