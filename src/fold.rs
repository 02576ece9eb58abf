//! Folding of typed text, so that `vaxjo` finds Växjö. Uses nothing.

/// The text in lower case, without the marks of å, ä, ö and their kin.
pub fn fold(text: &str) -> String {
    text.trim().chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// A small letter without its mark.
pub const fn plain(c: char) -> char {
    match c {
        'å' | 'ä' | 'á' | 'à' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        other => other,
    }
}
