//! Folds text that people type, so that `vaxjo` finds Växjö. Apart from `search` because places and
//! other short lists are matched by the same folding.

/// The trimmed text in lower case and without diacritics, whether they were typed as part of a letter
/// or after it.
pub fn fold(text: &str) -> String {
    let letters = text.trim().chars().flat_map(char::to_lowercase);
    letters.filter(|c| !is_mark(*c)).map(strip_mark).collect()
}

/// Lower-case text without diacritics.
pub fn strip_marks(lowercase: &str) -> String {
    lowercase.chars().map(strip_mark).collect()
}

/// The text with each letter and its mark as one character, as most keyboards type it; some systems
/// write `å` as `a` and a ring.
pub fn compose(text: &str) -> String {
    let mut composed = String::with_capacity(text.len());
    for c in text.chars() {
        let before = composed.chars().next_back();
        match before.and_then(|letter| with_mark(letter, c)) {
            Some(one) => {
                composed.pop();
                composed.push(one);
            }
            None => composed.push(c),
        }
    }
    composed
}

/// A combining diacritic, which stands after its letter.
pub const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The letters with a diacritic that are written in Swedish, its neighbours' languages, and loan words:
/// the letter, the one without, and its mark where that can stand alone. Other letters stay as they are.
const MARKED: [(char, char, Option<char>); 10] = [
    ('å', 'a', Some('\u{30a}')),
    ('ä', 'a', Some('\u{308}')),
    ('ö', 'o', Some('\u{308}')),
    ('é', 'e', Some('\u{301}')),
    ('ü', 'u', Some('\u{308}')),
    ('ø', 'o', None),
    ('á', 'a', Some('\u{301}')),
    ('à', 'a', Some('\u{300}')),
    ('è', 'e', Some('\u{300}')),
    ('ó', 'o', Some('\u{301}')),
];

fn with_mark(letter: char, mark: char) -> Option<char> {
    if !is_mark(mark) {
        return None;
    }
    let small = letter.to_ascii_lowercase();
    let found = MARKED.iter().find(|(_, base, own)| *base == small && *own == Some(mark));
    let (marked, ..) = found?;
    if letter == small { Some(*marked) } else { marked.to_uppercase().next() }
}

/// A lower-case letter without its diacritic.
fn strip_mark(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    MARKED.iter().find(|(marked, ..)| *marked == c).map_or(c, |(_, base, _)| *base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_of_its_own_makes_the_same_letter() {
        for (marked, base, mark) in MARKED {
            assert_eq!(strip_marks(&marked.to_string()), base.to_string());
            assert_eq!(fold(&marked.to_uppercase().to_string()), base.to_string());
            let Some(mark) = mark else { continue };
            assert_eq!(compose(&format!("x{base}{mark}y")), format!("x{marked}y"));
            let capital = format!("{}{mark}", base.to_ascii_uppercase());
            assert_eq!(compose(&capital), marked.to_uppercase().to_string());
            assert_eq!(fold(&capital), base.to_string());
        }
        for same in ["", "\u{30a}", "a\u{327}b", "ÅÄÖåäö", "b\u{30a}"] {
            assert_eq!(compose(same), same);
        }
    }
}
