//! Our numbering plan and libphonenumber's agree on every area code at every length and on random
//! numbers, but for the differences that are listed here with their reasons.

use vaksam::content::{
    number::Number,
    numbering_plan::{NumberFault, fault},
};

/// What only libphonenumber takes for a number: first digits without 0, and why we do not.
const ONLY_THEIRS: [(&str, &str); 5] = [
    ("74", "pagers: nobody answers"),
    ("75", "personal numbers: what the call costs depends on where it is sent on"),
    ("25", "voicemail, of twelve digits"),
    ("67", "voicemail, of twelve digits"),
    ("", "nobody within an area can dial a number that begins with 0"),
];

/// Whether ours has the number, in whatever way it is written.
fn ours(significant: &str) -> bool {
    let number = Number::new(&format!("0{significant}"));
    match number.as_ref().map(fault) {
        None | Some(Some(NumberFault::OutsidePlan)) => false,
        Some(None | Some(NumberFault::Premium | NumberFault::Spelling(_))) => true,
    }
}

fn theirs(significant: &str) -> bool {
    let number = phonenumber::parse(None, format!("+46{significant}"));
    number.is_ok_and(|number| number.is_valid())
}

/// Why ours may refuse what theirs takes; nothing where it may not.
fn reason(significant: &str) -> Option<&'static str> {
    ONLY_THEIRS.into_iter().find_map(|(first, reason)| {
        let applies = match first {
            "74" | "75" => significant.starts_with(first),
            "25" | "67" => significant.starts_with(first) && significant.len() == 12,
            _ => {
                let codes = ["8", "11", "13", "16", "18", "19", "21", "23", "26", "31", "33", "35"];
                let more = ["36", "40", "42", "44", "46", "54", "60", "63"];
                let two = codes.iter().chain(&more).find(|code| significant.starts_with(**code));
                significant[two.map_or(3, |code| code.len())..].starts_with('0')
            }
        };
        applies.then_some(reason)
    })
}

/// Digits that look random and are the same each time.
struct Digits(u64);

impl Digits {
    fn take(&mut self, count: usize) -> String {
        let mut digit = || {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040);
            char::from(b'0' + u8::try_from((self.0 >> 33) % 10).unwrap())
        };
        (0..count).map(|_| digit()).collect()
    }
}

#[test]
fn our_plan_is_libphonenumbers_but_for_what_is_listed() {
    let mut digits = Digits(1);
    let mut numbers = Vec::new();
    for first in 100..1000 {
        for length in 5..=12 {
            numbers.extend((0..4).map(|_| format!("{first}{}", digits.take(length - 3))));
        }
    }
    for _ in 0..20_000 {
        let length = 6 + digits.take(1).parse::<usize>().unwrap() % 7;
        // A leading 0 would be the national prefix.
        numbers.push(format!(
            "{}{}",
            1 + digits.take(1).parse::<usize>().unwrap() % 9,
            digits.take(length - 1)
        ));
    }
    let mut used = Vec::new();
    let mut both = 0;
    for number in &numbers {
        let (ours, theirs) = (ours(number), theirs(number));
        both += usize::from(ours && theirs);
        // Premium numbers are refused by their first digits alone, whatever follows.
        let is_premium = ["900", "939", "944", "99", "649"].iter().any(|p| number.starts_with(p));
        if ours == theirs || (ours && is_premium) {
            continue;
        }
        assert!(theirs, "only ours has 0{number}");
        let reason = reason(number).unwrap_or_else(|| panic!("only theirs has 0{number}"));
        if !used.contains(&reason) {
            used.push(reason);
        }
    }
    assert!(both > 6_000, "{both}");
    assert!(used.len() >= 4, "a difference that is listed is none: {used:?}");
}

#[test]
fn a_number_that_costs_extra_in_libphonenumber_never_passes() {
    let mut digits = Digits(2);
    let mut premium = 0;
    for first in (100..1000).map(|first| first.to_string()) {
        for length in 6..=10 {
            let number = format!("{first}{}", digits.take(length - 3));
            let parsed = phonenumber::parse(None, format!("+46{number}")).unwrap();
            let kind = parsed.number_type(&phonenumber::metadata::DATABASE);
            if kind == phonenumber::Type::PremiumRate {
                premium += 1;
                let found = Number::new(&format!("0{number}")).as_ref().and_then(fault);
                assert_eq!(found, Some(NumberFault::Premium), "0{number}");
            }
        }
    }
    assert!(premium > 20, "{premium}");
}
