//! Whose words a call is made in, and who is told of it: what a dispatch centre hands on is the driver's, and
//! nobody is told of a call where they may be involved.

use vaksam::{
    ids::Id,
    page::{Block, ScriptPart},
};

use super::{
    every_sign::{every_card, has},
    spoken,
};

/// What a dispatch centre sees itself.
const BOOKINGS: [&str; 4] = [
    "someone-directs-trip-by-phone",
    "repeated-short-hotel-rides",
    "many-short-visits",
    "moved-between-places",
];

/// Quotation marks are not heard: what the driver has seen is told of the driver, and what the bookings show
/// is not put in the driver's mouth.
#[test]
fn a_dispatch_centre_tells_of_the_driver_what_the_driver_saw_and_of_itself_what_it_saw() {
    let (mut drivers, mut bookings) = (0, 0);
    every_card(|at, caller, model, _, card| {
        let what = spoken(card, ScriptPart::What).unwrap();
        let is_dispatch = caller.role.as_ref().is_some_and(|role| role.as_str() == "dispatch");
        let of_driver = has(what, &["öraren ", "he driver "]);
        if !is_dispatch {
            assert!(!of_driver, "{at}: {what}");
            return;
        }
        let own =
            ["Jag såg", "Jag hörde", "Jag märkte", "bett mig", "I saw", "I heard", "asked me"];
        assert!(!has(what, &own) && !has(what, &["”", "“"]), "{at}: {what}");
        let mut marked = model.state().answers.signs().map(|(id, _)| id.as_str()).peekable();
        let is_marked = marked.peek().is_some();
        if is_marked && marked.all(|id| BOOKINGS.contains(&id)) {
            bookings += 1;
            assert!(
                !of_driver && has(what, &["bokning", "booking", "säker", "certain"]),
                "{at}: {what}"
            );
        }
        drivers += usize::from(of_driver);
    });
    assert!(drivers > 100 && bookings > 50, "{drivers} {bookings}");
}

/// Nobody is told to have something asked and, on the same card, not to.
#[test]
fn no_card_forbids_the_question_that_it_asks_for() {
    let mut seen = 0;
    every_card(|at, _, _, _, card| {
        let first = card.first.iter().flat_map(|first| &first.items);
        let asks = ["Be föraren fråga", "Ask the driver to find out", "Ask the driver to see how"];
        if !first.into_iter().any(|item| has(item, &asks)) {
            return;
        }
        seen += 1;
        let forbids = ["be föraren fråga ut", "ask the driver to question"];
        assert!(!card.dont.items.iter().any(|item| has(item, &forbids)), "{at}: {:?}", card.dont);
    });
    assert!(seen > 10, "{seen}");
}

/// A cook, a hairdresser and a builder work for whom a call may be about: the next shift is not told of it.
#[test]
fn nobody_is_sent_to_tell_of_the_call_where_the_owner_may_be_involved() {
    let roles = [
        ("restaurant", "staff"),
        ("restaurant", "security"),
        ("salon", "staff"),
        ("site", "worker"),
    ];
    let mut seen = 0;
    every_card(|at, caller, _, page, _| {
        let (sector, role) = caller.sector.as_ref().zip(caller.role.as_ref()).unwrap();
        if !roles.contains(&(sector.as_str(), role.as_str())) {
            return;
        }
        let said: Vec<&String> = page
            .panels
            .iter()
            .flatten()
            .filter_map(|block| match block {
                Block::Points(points) => Some(points),
                _ => None,
            })
            .flatten()
            .collect();
        let tells = ["Berätta muntligt", "Tell them in person"];
        assert!(!said.iter().any(|text| has(text, &tells)), "{at}: {said:?}");
        let keeps = ["inte på jobbet att du har ringt", "nobody at work that you called"];
        seen += usize::from(said.iter().any(|text| has(text, &keeps)));
    });
    assert!(seen > 500, "{seen}");
}
