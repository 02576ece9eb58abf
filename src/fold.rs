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
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

const fn with_mark(letter: char, mark: char) -> Option<char> {
    Some(match (letter, mark) {
        ('a', '\u{30a}') => 'å',
        ('A', '\u{30a}') => 'Å',
        ('a', '\u{308}') => 'ä',
        ('A', '\u{308}') => 'Ä',
        ('o', '\u{308}') => 'ö',
        ('O', '\u{308}') => 'Ö',
        ('e', '\u{301}') => 'é',
        ('E', '\u{301}') => 'É',
        ('u', '\u{308}') => 'ü',
        ('U', '\u{308}') => 'Ü',
        _ => return None,
    })
}

/// A lower-case letter without its diacritic: those of Swedish and its neighbours, and of the loan
/// words in Swedish. Other letters stay as they are.
const fn strip_mark(c: char) -> char {
    match c {
        'å' | 'ä' | 'á' | 'à' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_and_its_mark_are_the_same_however_they_were_typed() {
        for (apart, one) in
            [("Ska\u{30a}ne", "Skåne"), ("O\u{308}rebro", "Örebro"), ("Lund", "Lund")]
        {
            assert_eq!(compose(apart), one);
            assert_eq!(fold(apart), fold(one));
        }
        assert_eq!(fold("Växjö "), "vaxjo");
        // A mark that makes no letter of ours is left to whoever reads it.
        assert_eq!(compose("n\u{303}"), "n\u{303}");
    }
}
