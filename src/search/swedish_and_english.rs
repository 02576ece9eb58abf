//! The endings and stop words of Swedish and English. Nobody reads them on a screen, so they are not
//! among the words of a language; they are passed to the search in one place.

/// Endings of Swedish nouns, adjectives and verbs (`-arna`, `-ade`, `-ning`) and of English ones, in
/// alphabetical order and without diacritics. Put together by hand and tried on the pairs of words in
/// the tests; `-ret` is for offer and offret, `-ication` for identify and identification.
pub const ENDINGS: [&str; 66] = [
    "a", "ad", "ade", "an", "and", "ande", "andet", "ans", "ar", "are", "aren", "arens", "arna",
    "arnas", "ars", "as", "at", "ation", "d", "da", "de", "e", "ed", "en", "ende", "ens", "er",
    "erna", "ernas", "ers", "es", "et", "ets", "ication", "ied", "ies", "ing", "ingen", "ings",
    "ion", "l", "let", "n", "na", "nas", "nen", "ning", "ningar", "ningen", "ns", "nde", "or",
    "orna", "ornas", "r", "ren", "ret", "rna", "rnas", "rs", "s", "t", "te", "ts", "tt", "y",
];

/// Words that a question is put with and that say nothing of what it is about: the Swedish ones, then
/// the English ones.
pub const STOP_WORDS: [&str; 148] = [
    "alla", "att", "av", "blev", "bli", "blir", "de", "dem", "den", "deras", "det", "dig", "din",
    "dom", "du", "där", "eller", "en", "er", "ett", "fick", "finns", "från", "får", "för", "gör",
    "göra", "ha", "han", "hans", "har", "henne", "hennes", "hon", "honom", "hos", "hur", "i",
    "inte", "jag", "kan", "man", "med", "men", "mig", "min", "när", "nu", "någon", "något", "och",
    "om", "oss", "på", "sig", "sin", "ska", "skulle", "som", "så", "till", "ut", "vad", "var",
    "varför", "vem", "vi", "vid", "vilka", "vilken", "vilket", "vill", "vår", "åt", "är", "a",
    "about", "am", "an", "and", "any", "are", "at", "be", "been", "being", "but", "by", "can",
    "cant", "could", "did", "do", "does", "doesnt", "dont", "for", "from", "get", "gets", "had",
    "has", "have", "he", "her", "him", "his", "how", "if", "in", "is", "isnt", "it", "its", "me",
    "my", "not", "of", "on", "or", "our", "she", "should", "some", "somebody", "someone", "that",
    "the", "their", "them", "there", "they", "this", "to", "us", "was", "we", "were", "what",
    "when", "where", "who", "will", "with", "wont", "would", "you", "your",
];
