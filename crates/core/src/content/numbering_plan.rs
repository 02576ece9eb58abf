//! Which phone numbers can be called in Sweden, and how they are written.
//!
//! The table follows the national numbering plan of the Swedish Post and Telecom Authority (PTS), which
//! changes seldom:
//!
//! - The 264 area codes: "Svensk nummerplan för telefoni enligt ITU-T rekommendation E.164", PTS,
//!   2011-02-25, as listed in `resources/geocoding/sv/46.txt` of google/libphonenumber.
//! - How many digits each class takes: `resources/metadata/46/ranges.csv` of the same project,
//!   2025-09-11, which names PTS's search of the plan as its source.
//! - Short numbers: "Telefoninummerplanens disposition", PTS, 2018-11-28; those that begin with 90:
//!   `resources/metadata/46/shortcodes.csv`.
//!
//! Only classes and lengths: which of their numbers are in use changes every day.

use std::ops::RangeInclusive;

use super::number::Number;

/// Area codes of three digits without the national prefix 0: the first two, and each third.
const LONG_AREAS: [(&str, &str); 47] = [
    ("12", "01235"),
    ("14", "01234"),
    ("15", "01256789"),
    ("17", "13456"),
    ("22", "01234567"),
    ("24", "013678"),
    ("25", "0138"),
    ("27", "018"),
    ("28", "01"),
    ("29", "0123457"),
    ("30", "01234"),
    ("32", "0125"),
    ("34", "056"),
    ("37", "012"),
    ("38", "0123"),
    ("39", "023"),
    ("41", "01345678"),
    ("43", "0135"),
    ("45", "145679"),
    ("47", "01246789"),
    ("48", "0156"),
    ("49", "012345689"),
    ("50", "0123456"),
    ("51", "012345"),
    ("52", "01234568"),
    ("53", "01234"),
    ("55", "012345"),
    ("56", "0345"),
    ("57", "013"),
    ("58", "012345679"),
    ("59", "01"),
    ("61", "123"),
    ("62", "01234"),
    ("64", "023457"),
    ("65", "01237"),
    ("66", "0123"),
    ("67", "012"),
    ("68", "0247"),
    ("69", "012356"),
    ("91", "01234568"),
    ("92", "0123456789"),
    ("93", "02345"),
    ("94", "0123"),
    ("95", "01234"),
    ("96", "01"),
    ("97", "0135678"),
    ("98", "01"),
];

/// Area codes of one and two digits, and what no area has; with the digits in all, again without 0.
const SERIES: [(&str, RangeInclusive<usize>); 29] = [
    ("8", 7..=9),
    ("11", 7..=9),
    ("13", 7..=9),
    ("16", 7..=9),
    ("18", 8..=9),
    ("19", 8..=9),
    ("21", 7..=9),
    ("23", 7..=9),
    ("26", 7..=9),
    ("31", 8..=9),
    ("33", 7..=9),
    ("35", 7..=9),
    ("36", 7..=9),
    ("40", 7..=9),
    ("42", 7..=9),
    ("44", 7..=9),
    ("46", 7..=9),
    ("54", 8..=9),
    ("60", 7..=9),
    ("63", 7..=9),
    ("90", 7..=9),
    // Of no place, free of charge, mobile, and at a shared cost.
    ("10", 9..=9),
    ("20", 6..=9),
    ("70", 9..=9),
    ("72", 9..=9),
    ("73", 9..=9),
    ("76", 9..=9),
    ("77", 9..=9),
    ("79", 9..=9),
];

/// Numbers that cost the caller extra, or count votes; again without 0.
const PREMIUM: [&str; 5] = ["900", "939", "944", "99", "649"];

/// Directory enquiries, at a price of their own.
const DIRECTORY: &str = "118";

/// Short numbers, as they are dialled: each, and beginnings with all the digits there are.
const SHORT: [&str; 6] = ["112", "1177", "11313", "11414", "90000", "90510"];
const SHORT_SERIES: [(&str, usize); 5] =
    [("116", 6), ("901", 5), ("902", 5), ("903", 5), ("904", 5)];

/// Why nobody should be given a number to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberFault {
    /// It costs the caller extra.
    Premium,
    /// The plan has no such number.
    OutsidePlan,
    /// It is written as nobody expects; how it is written.
    Spelling(String),
}

/// What is wrong with a number, if anything.
pub fn fault(number: &Number) -> Option<NumberFault> {
    let printed = number.as_str();
    let digits: String = printed.chars().filter(char::is_ascii_digit).collect();
    let prefix = if printed.starts_with('+') { "46" } else { "0" };
    let Some(significant) = digits.strip_prefix(prefix) else {
        return if prefix == "0" {
            short_fault(printed, &digits)
        } else {
            Some(NumberFault::OutsidePlan)
        };
    };
    if PREMIUM.iter().any(|premium| significant.starts_with(premium)) {
        return Some(NumberFault::Premium);
    }
    let Some((area, rest)) = in_plan(significant) else { return Some(NumberFault::OutsidePlan) };
    let (abroad, home) = (format!("+46 {area}"), format!("0{area}"));
    let start = if prefix == "46" { abroad } else { home };
    let is_plain = after_area(printed, &start).is_some_and(is_readable)
        // 0771 is spoken of as a whole.
        || area == "77" && rest.get(..1).is_some_and(|first| {
            after_area(printed, &format!("{start}{first}")).is_some_and(is_readable)
        });
    (!is_plain).then(|| {
        let between = if prefix == "46" { ' ' } else { '-' };
        NumberFault::Spelling(format!("{start}{between}{}", in_groups(rest)))
    })
}

/// The area code or what stands in its place, and the rest, of a number that the plan has.
fn in_plan(significant: &str) -> Option<(&str, &str)> {
    let long = significant.split_at_checked(2).is_some_and(|(tens, rest)| {
        LONG_AREAS.iter().any(|(known, thirds)| {
            *known == tens && rest.starts_with(|third| thirds.contains(third))
        })
    });
    let (length, digits) = if long {
        (3, 8..=9)
    } else {
        let series = SERIES.iter().find(|(first, _)| significant.starts_with(first));
        series.map(|(first, digits)| (first.len(), digits.clone()))?
    };
    let (area, rest) = significant.split_at_checked(length)?;
    // Within an area nobody could dial a number that begins with the prefix of others.
    let is_one = !rest.starts_with('0') || area == "20" || area.starts_with('7');
    let is_taken = match area {
        "10" => rest.starts_with('9'),
        "77" => rest.starts_with(['8', '9']),
        _ => false,
    };
    (digits.contains(&significant.len()) && is_one && !is_taken).then_some((area, rest))
}

/// What is printed behind the area code, which a hyphen or a blank sets apart.
fn after_area<'a>(printed: &'a str, area: &str) -> Option<&'a str> {
    printed.strip_prefix(area)?.strip_prefix(['-', ' '])
}

/// Groups of two or three digits with one blank between them: what one can read and dial.
fn is_readable(rest: &str) -> bool {
    let is_group = |group: &str| {
        (2..=3).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    rest.split(' ').all(is_group)
}

/// Digits in groups of two behind one of three, where their number is odd.
fn in_groups(digits: &str) -> String {
    let odd = if digits.len() % 2 == 1 { 3.min(digits.len()) } else { 2 };
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place >= odd && (place - odd) % 2 == 0 {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

fn short_fault(printed: &str, digits: &str) -> Option<NumberFault> {
    if digits.starts_with(DIRECTORY) {
        return Some(NumberFault::Premium);
    }
    let is_of_a_series = SHORT_SERIES
        .iter()
        .any(|(first, length)| digits.starts_with(first) && digits.len() == *length);
    if !SHORT.contains(&digits) && !is_of_a_series {
        return Some(NumberFault::OutsidePlan);
    }
    let written = match digits.split_at_checked(3) {
        Some((first, rest)) if rest.len() > 1 => format!("{first} {rest}"),
        _ => digits.to_owned(),
    };
    (printed != written && printed != digits).then_some(NumberFault::Spelling(written))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn fault_of(text: &str) -> Option<NumberFault> {
        fault(&Number::new(text).unwrap())
    }

    #[test]
    fn numbers_of_every_class_pass_as_they_are_printed() {
        for number in [
            "112",
            "1177",
            "113 13",
            "114 14",
            "11414",
            "116 006",
            "116006",
            "905 10",
            "020-39 00 00",
            "020-160 10 06",
            "020-600 650",
            "077-114 14 00",
            "0771-235 235",
            "010-223 10 00",
            "08-523 038 70",
            "08-508 40 000",
            "08-12 34 56",
            "0660-888 07",
            "0980-31 92 56",
            "070-174 06 05",
            "090-16 30 50",
            "040 628 04 56",
            "+46 77 114 14 00",
            "+46 20 39 00 00",
            "+46 8 465 004 56",
            "+46 8-465 004 56",
        ] {
            assert_eq!(fault_of(number), None, "{number}");
        }
    }

    #[test]
    fn numbers_that_cost_extra_are_refused_however_they_are_printed() {
        for number in [
            "0900-123 45 67",
            "0939-123 45 67",
            "0944-12 34 56",
            "099-123 45",
            "09001234567",
            "+46 900 123 45 67",
            "+46-9-0-0-1234567",
            "118 118",
            "118100",
            "0649-123 456",
        ] {
            assert_eq!(fault_of(number), Some(NumberFault::Premium), "{number}");
        }
    }

    #[test]
    fn what_no_swedish_number_is_like_is_refused() {
        for number in [
            "+112",
            "00112",
            "+ + +1 2 3",
            "0 0 0",
            "113",
            "114 15",
            "911",
            "116 00",
            "999",
            "0000-12 34 56",
            "074-123 45 67",
            "070-123 45 6",
            "010-123 45 6",
            "010-923 45 67",
            "077-123 45 678",
            "0779-12 34 56",
            "020-12 3",
            "+46 08 12 34 56",
            "+45 12 34 56 78",
            "0046 8 12 34 56",
            "040-628 04 567",
            "040-028 04 56",
            "123 456 789",
            "0124-123 45",
        ] {
            assert_eq!(fault_of(number), Some(NumberFault::OutsidePlan), "{number}");
        }
    }

    #[test]
    fn an_odd_spelling_is_refused_and_the_plain_one_passes() {
        for (number, written) in [
            ("1-1-2", "112"),
            ("1 12", "112"),
            ("11 313", "113 13"),
            ("116-006", "116 006"),
            ("08--12 34 56", "08-12 34 56"),
            ("08 - 12 34 56", "08-12 34 56"),
            ("08-1-2-3-4-5-6", "08-12 34 56"),
            ("0701740605", "070-174 06 05"),
            ("040-6280456", "040-628 04 56"),
            ("0-20 39 00 00", "020-39 00 00"),
            ("07711 4 1400", "077-114 14 00"),
            ("+4684650 0456", "+46 8 46 50 04 56"),
        ] {
            assert_eq!(fault_of(number), Some(NumberFault::Spelling(written.into())), "{number}");
            assert_eq!(fault_of(written), None, "{written}");
        }
    }
}
