//! "Did you mean": the known name that a misspelt one was meant to be. One rule for what authors write
//! in content and for what people type on the command line.

use crate::fold::fold;

/// Shorter names are near everything; longer ones are no names, and cost time in proportion.
const LENGTHS: std::ops::RangeInclusive<usize> = 3..=60;

/// The nearest of the known names, by letters added, left out, exchanged or swapped, whatever their
/// case and diacritics. `None` where even the nearest is too far off to have been meant.
pub fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(typed);
    if !LENGTHS.contains(&folded.len()) {
        return None;
    }
    let limit = 2.max(folded.len() / 6);
    let length = folded.chars().count();
    known
        .into_iter()
        // A name that is that much longer or shorter is at least as many steps away.
        .filter(|known| *known != typed && length.abs_diff(known.chars().count()) <= limit)
        .map(|known| (strsim::osa_distance(&folded, &fold(known)), known))
        .filter(|(steps, _)| *steps <= limit)
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn a_misspelt_name_is_answered_with_the_did_you_mean() {
        assert_eq!(did_you_mean("kategory", ["category", "group"]), Some("category"));
    }

    #[test]
    fn a_name_like_nothing_else_gets_no_suggestion() {
        assert_eq!(did_you_mean("xyz", ["category", "group"]), None);
    }

    #[test]
    fn case_and_diacritics_are_no_misspelling() {
        assert_eq!(did_you_mean("vastmanlnd", ["Värmland", "Västmanland"]), Some("Västmanland"));
        assert_eq!(did_you_mean("HOTEL", ["taxi", "hotel"]), Some("hotel"));
    }
}
