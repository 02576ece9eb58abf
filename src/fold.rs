//! Folds text that people type, so that `vaxjo` finds Växjö. Apart from `search` because counties and
//! other short lists are matched by the same folding.

/// The trimmed text in lower case and without diacritics.
pub fn fold(text: &str) -> String {
    text.trim().chars().flat_map(char::to_lowercase).map(strip_mark).collect()
}

/// Lower-case text without diacritics.
pub fn strip_marks(lowercase: &str) -> String {
    lowercase.chars().map(strip_mark).collect()
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
