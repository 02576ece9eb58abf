//! What Swedish and English do with words: the endings that make another form of the same word, and
//! the words a question is put with. Uses nothing. Nobody reads these lists on a screen, and both
//! languages are searched at once, so they stand here and not among the words of one language.

/// Endings, in the order of the alphabet and without marks: those of Swedish nouns, adjectives and
/// verbs (`-arna`, `-orna`, `-ade`, `-ning`) and of English ones. Put together by hand and tried on
/// the pairs of words in the tests; `-ret` is for offer and offret, `-ication` for identify and
/// identification.
const ENDINGS: [&str; 67] = [
    "", "a", "ad", "ade", "an", "and", "ande", "andet", "ans", "ar", "are", "aren", "arens",
    "arna", "arnas", "ars", "as", "at", "ation", "d", "da", "de", "e", "ed", "en", "ende", "ens",
    "er", "erna", "ernas", "ers", "es", "et", "ets", "ication", "ied", "ies", "ing", "ingen",
    "ings", "ion", "l", "let", "n", "na", "nas", "nen", "ning", "ningar", "ningen", "ns", "nde",
    "or", "orna", "ornas", "r", "ren", "ret", "rna", "rnas", "rs", "s", "t", "te", "ts", "tt", "y",
];

/// Whether this is an ending; nothing at all is one.
pub fn is_ending(rest: &str) -> bool {
    ENDINGS.contains(&rest)
}

/// Words that a question is put with and that say nothing of what it is about, first the Swedish
/// ones.
pub const PASSED_OVER: [&str; 96] = [
    "alla", "att", "av", "de", "dem", "den", "det", "dom", "du", "där", "eller", "en", "er", "ett",
    "finns", "från", "för", "gör", "göra", "ha", "han", "har", "hon", "hos", "hur", "i", "inte",
    "jag", "kan", "man", "med", "men", "mig", "min", "nu", "när", "och", "om", "på", "sig", "ska",
    "som", "så", "till", "ut", "vad", "var", "varför", "vem", "vi", "vid", "vilka", "vilken",
    "vilket", "vill", "åt", "är", "a", "about", "an", "and", "are", "at", "be", "by", "can", "do",
    "does", "for", "from", "has", "have", "how", "if", "in", "is", "it", "me", "my", "of", "on",
    "or", "our", "she", "should", "that", "the", "this", "to", "what", "when", "where", "who",
    "with", "you", "your",
];
