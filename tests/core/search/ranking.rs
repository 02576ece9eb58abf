//! What is found, and what of it comes first.

use crate::languages::{ENGLISH, SWEDISH};
use vaksam::search::{Confidence, Entry, Index, SearchForms};

use super::{english, found, hits, index, page, titled};

fn confidences(query: &str, pages: Vec<Entry<&str>>) -> Vec<Confidence> {
    hits(pages, query, SWEDISH).into_iter().map(|hit| hit.confidence).collect()
}

/// Each of these comes before the next, in whatever order they are read.
fn in_this_order(query: &str, pages: Vec<Entry<&'static str>>) {
    let expected: Vec<&str> = pages.iter().map(|page| page.topic).collect();
    assert_eq!(found(pages.clone(), query), expected, "{query}");
    assert_eq!(found(pages.into_iter().rev(), query), expected, "{query}, read backwards");
}

#[test]
fn a_title_comes_before_synonyms_and_they_before_the_text() {
    in_this_order(
        "hotell",
        vec![page("Hotell i stan", "", ""), page("B", "hotell", ""), page("C", "", "på hotell")],
    );
    in_this_order("arbete", vec![page("Tvångsarbete", "", ""), page("C", "", "allt arbete")]);
}

#[test]
fn the_closer_a_word_matches_the_earlier_it_comes() {
    in_this_order(
        "arbete",
        vec![
            page("Arbete i dag", "", ""),
            page("Arbetet i dag", "", ""),
            page("Arbetar i dag", "", ""),
            page("Tvångsarbete i dag", "", ""),
            page("Arvete i dag", "", ""),
        ],
    );
}

#[test]
fn the_exact_spelling_comes_before_one_without_diacritics() {
    in_this_order("mått på", vec![page("Ett mått", "", ""), page("Ett matt", "", "")]);
    in_this_order("matt på", vec![page("Ett matt", "", ""), page("Ett mått", "", "")]);
    in_this_order("länkar", vec![page("En länkar", "", ""), page("En lankar", "", "")]);
    assert_eq!(found([page("Växjö", "", "")], "VAXJO"), ["Växjö"]);
    assert_eq!(found([page("Växjö", "", "")], "va\u{308}xjo\u{308}"), ["Växjö"]);
}

#[test]
fn a_title_that_is_a_sentence_scores_less_than_a_short_one() {
    let long = "Någon annan har allt om passet i sin hand";
    in_this_order("passet", vec![page("Om passet", "", ""), page(long, "", "")]);
    in_this_order("passet", vec![page(long, "", ""), page("B", "passet", "")]);
}

#[test]
fn a_word_in_a_screenful_of_titles_scores_less_than_in_a_few() {
    let places = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];
    let jour = |place: &str| -> Entry<&'static str> {
        page(Box::leak(format!("Jouren {place}").into_boxed_str()), "", "")
    };
    let general = || page("Socialtjänst nu", "jouren", "");
    let few = || places.into_iter().map(jour).chain([general()]);
    assert_eq!(found(few(), "jouren")[0], "Jouren A");
    let many = || few().chain([jour("M")]);
    assert_eq!(found(many(), "jouren")[0], "Socialtjänst nu");
    assert_eq!(found(many(), "jouren m")[0], "Jouren M");
}

#[test]
fn on_equal_points_the_entry_with_fewer_words_to_match_comes_first() {
    in_this_order(
        "torsk",
        vec![page("Ett längre namn", "torsk", ""), page("B", "abborre gädda gös torsk", "")],
    );
}

#[test]
fn words_that_stand_as_they_were_typed_come_first() {
    in_this_order(
        "sover på jobbet",
        vec![page("A", "bor där sover på jobbet", ""), page("B", "jobbet sover", "")],
    );
    // Where a word begins, and not in the midst of one.
    in_this_order("on call", vec![page("A", "an on call", ""), page("B", "call on", "")]);
    let within = [page("A", "falcon call on", ""), page("B", "call on", "")];
    assert_eq!(found(within, "on call"), ["B", "A"]);
}

#[test]
fn one_edit_comes_before_two() {
    in_this_order("prosecuter", vec![page("The prosecutor", "", ""), page("Prosecution", "", "")]);
    let two = page("Menniskohandel", "", "");
    in_this_order("mannskohandel", vec![page("Människohandel alltid", "", ""), two]);
}

#[test]
fn a_title_typed_in_full_comes_first_whatever_else_fits() {
    let better = page("Polisen", "polisen tar emot tips", "");
    let pages = vec![page("Polisen tar emot tips om polisen", "", ""), better];
    let found = hits(pages, "polisen", SWEDISH);
    assert_eq!((found[0].topic, found[0].confidence), ("Polisen", Confidence::ExactName));
    assert_eq!(
        confidences("polisen", vec![page("Polisen tar emot", "", ""), page("B", "", "polisen")]),
        [Confidence::Strong, Confidence::AllWords]
    );
}

#[test]
fn what_has_every_word_hides_what_has_one_in_its_text_alone() {
    let pages = || vec![page("A", "", "hotell natt"), page("B", "", "hotell dag")];
    assert_eq!(found(pages(), "hotell natt"), ["A"]);
}

#[test]
fn a_word_that_is_found_nowhere_does_not_count() {
    let pages = || vec![page("Passet är borta", "", ""), page("B", "", "pass på resan")];
    for typed in ["xyzzy passet", "xyzzy passet qwerty", "passet saknar qwerty xyzzy"] {
        assert_eq!(found(pages(), typed)[0], "Passet är borta", "{typed}");
        assert_eq!(confidences(typed, pages())[0], Confidence::SomeWords, "{typed}");
    }
    assert_eq!(found(pages(), "xyzzy qwerty"), [""; 0]);
}

#[test]
fn where_nothing_has_half_of_the_words_what_has_one_is_found() {
    let pages = [page("A", "", "en natt"), page("B", "", "en dag"), page("C", "", "en vecka")];
    assert_eq!(found(pages, "natt dag vecka").len(), 3);
}

#[test]
fn words_that_follow_each_other_come_before_the_same_words_apart() {
    in_this_order(
        "chefen håller kvar min lön",
        vec![page("A", "chefen håller kvar lön", ""), page("B", "lön kvar chefen håller", "")],
    );
}

#[test]
fn a_page_comes_before_what_only_explains_the_word() {
    let stub = || Entry { is_stub: true, ..titled("stub", SWEDISH, "Sekretess") };
    let whole = || page("Sekretess", "allt om sekretess och mycket mer", "");
    assert_eq!(found([stub(), whole()], "sekretess"), ["Sekretess", "stub"]);
    assert_eq!(found([stub(), whole()], "vad är sekretess"), ["Sekretess", "stub"]);
}

#[test]
fn what_only_puts_a_question_does_not_hide_a_title() {
    let pages = || vec![page("Tecken och råd", "vad är tecken", ""), page("Tecken", "", "")];
    assert_eq!(confidences("vad är tecken", pages())[0], Confidence::ExactName);
    assert_eq!(found(pages(), "vad är tecken")[0], "Tecken");
}

#[test]
fn a_stop_word_of_one_language_is_a_word_of_another() {
    // "Visa" is to show, "men" is but, and "her" is no Swedish word.
    let pages = || {
        vec![english("visa", "Visa"), english("men", "For men"), page("Visa legitimation", "", "")]
    };
    assert_eq!(found(pages(), "visa legitimation"), ["Visa legitimation", "visa"]);
    assert_eq!(found(pages(), "men legitimation")[0], "Visa legitimation");
    assert_eq!(hits(pages(), "men", ENGLISH)[0].topic, "men");
    let endings = [english("hotel", "Hotel"), page("Hotell", "", "")];
    assert_eq!(found(endings, "hotellets")[0], "Hotell");
}

#[test]
fn an_abbreviation_in_capitals_is_no_stop_word() {
    let pages = || vec![page("Ombudsman", "DO", ""), page("Vad som helst", "", "om allt")];
    assert_eq!(found(pages(), "vad gör DO"), ["Ombudsman"]);
    let om = || vec![page("A", "OM", ""), page("B", "taxi", "")];
    assert_eq!(found(om(), "OM taxi"), ["A", "B"], "{:?}", hits(om(), "OM taxi", SWEDISH));
    assert_eq!(found(om(), "om taxi"), ["B"]);
    assert_eq!(found(om(), "OM TAXI"), ["B"], "with Caps Lock");
}

#[test]
fn whoever_is_there_for_a_place_comes_before_those_of_its_region() {
    let place = |name: &'static str| vec![name.to_owned()];
    let region = Entry { regions: place("Växjö"), ..page("Regionen", "", "") };
    let own = Entry { places: place("Växjö"), ..page("Jouren", "", "") };
    let mentions = page("Undersökning i Växjö", "", "");
    let pages = [region, mentions, own];
    assert_eq!(found(pages, "växjö"), ["Jouren", "Undersökning i Växjö", "Regionen"]);
}

#[test]
fn the_letters_that_match_are_marked() {
    let index = index([page("Tolk", "", ""), english("x", "Interpreter")]);
    let marked = |typed: &str, text: &str| -> Vec<String> {
        let marks = index.marks(typed, text, SWEDISH).into_iter();
        marks.map(|range| text.chars().skip(range.start).take(range.len()).collect()).collect()
    };
    let cases = [
        ("tolk", "Tolk och tolken", &["Tolk", "tolk"][..]),
        ("tolk", "Telefontolk i rätten", &["tolk"]),
        ("hotellet", "På hotell", &["hotell"]),
        ("aterresa", "Återresa", &["Återresa"]),
        ("socialjoren", "Socialjouren", &["Socialjouren"]),
        ("11414", "Polisen, 114\u{a0}14", &["114\u{a0}14"]),
        ("vad är tolk", "Vad är en tolk?", &["tolk"]),
        ("xyzzy", "Tolk", &[]),
        ("e-post", "Med epost", &["epost"]),
    ];
    for (typed, text, expected) in cases {
        assert_eq!(marked(typed, text), expected, "{typed} in {text}");
    }
}

#[test]
fn the_words_that_match_are_told() {
    let pages = [page("Tolken i rätten", "översättare", "tolkar och förklarar"), page("B", "", "")];
    let index = index(pages);
    let matched = |typed: &str| {
        let hits = index.find(typed, SWEDISH, 1);
        index.matched(typed, &hits[0])
    };
    assert_eq!(matched("tolken översättare"), ["tolken", "översättare"]);
    assert_eq!(matched("vad är tolken"), ["tolken"]);
}

#[test]
fn what_has_every_word_comes_before_what_has_some() {
    in_this_order("chefen passet", vec![page("Chefen har passet", "", ""), page("Passet", "", "")]);
}

#[test]
fn stop_words_are_ignored() {
    let pages = || {
        vec![
            page("Människohandel", "", "Det här är brottet."),
            page("Är", "", "vad är det hur i på"),
            english("trafficking", "Trafficking"),
        ]
    };
    for query in ["vad är människohandel", "VAD AR MANNISKOHANDEL?", "hur i människohandel"] {
        assert_eq!(found(pages(), query), ["Människohandel"], "{query}");
    }
    for query in ["what is trafficking", "What is the trafficking?"] {
        assert_eq!(found(pages(), query), ["trafficking"], "{query}");
    }
    assert_eq!(found(pages(), "är")[0], "Är", "a question word alone is looked for");
}

#[test]
fn only_the_last_word_matches_as_a_prefix() {
    let pages = || vec![page("Hotellets personal", "", ""), page("Hot om våld", "", "")];
    assert_eq!(found(pages(), "ho"), ["Hotellets personal", "Hot om våld"]);
    assert_eq!(confidences("personal ho", pages()), [Confidence::Strong, Confidence::SomeWords]);
    assert_eq!(confidences("hot pers", pages()), [Confidence::SomeWords, Confidence::SomeWords]);
}

#[test]
fn a_misspelling_is_forgiven_while_the_word_is_still_being_typed() {
    let pages = || [page("Människohandel", "", ""), page("Taxi", "", "")];
    for typed in ["mänskohan", "mänskohandel", "manniksoh"] {
        assert_eq!(found(pages(), typed), ["Människohandel"], "{typed}");
    }
}

#[test]
fn misspellings_are_left_out_where_the_word_itself_is_found() {
    let pages = [page("Offert", "", ""), page("A", "", "offret")];
    assert_eq!(found(pages, "offert"), ["Offert"]);
}

#[test]
fn words_written_together_or_apart_find_each_other() {
    let together = || [page("E-post", "", ""), page("Taxi", "", "")];
    for typed in ["e-post", "epost", "e‑post", "E-POST", "e-po", "e\u{ad}post"] {
        assert_eq!(found(together(), typed), ["E-post"], "{typed}");
    }
    assert_eq!(found([page("reflection period", "", "")], "reflection-period").len(), 1);
    assert_eq!(found([page("Anti-trafficking", "", "")], "trafficking").len(), 1);
    assert_eq!(found([page("män\u{ad}nisko\u{ad}handel", "", "")], "människohandel").len(), 1);
    assert_eq!(found([page("människohandel", "", "")], "män\u{ad}nisko").len(), 1);
}

#[test]
fn numbers_are_found_as_they_are_dialled() {
    let contact = |name, numbers: &[&str]| Entry {
        numbers: numbers.iter().map(ToString::to_string).collect(),
        ..page(name, "", "")
    };
    let pages = || {
        vec![
            contact("SOS", &["112"]),
            contact("Polisen", &["114 14", "+46 77 114 14 00"]),
            contact("Samordning", &["020-39 00 00"]),
            contact("Linjen", &["020-50 50 50"]),
            page("C", "", "Ring 114 14 eller 116\u{a0}016."),
        ]
    };
    for (typed, first) in [
        ("112", "SOS"),
        ("114 14", "Polisen"),
        ("11414", "Polisen"),
        ("114 1", "Polisen"),
        ("ring 114 14", "C"),
        ("077-114 14 00", "Polisen"),
        ("0046771141400", "Polisen"),
        ("+46 20 39 00 00", "Samordning"),
        ("02039 00 00", "Samordning"),
        ("020-390000", "Samordning"),
        ("(020) 39 00 00", "Samordning"),
        ("390000", "Samordning"),
        ("116016", "C"),
    ] {
        assert_eq!(found(pages(), typed).first(), Some(&first), "{typed}");
    }
    let confidence = |typed| hits(pages(), typed, SWEDISH)[0].confidence;
    assert_eq!(
        [confidence("11414"), confidence("+46 77 1141400"), confidence("1141")],
        [Confidence::ExactName, Confidence::ExactName, Confidence::Strong]
    );
    // A wrong number is not another one.
    assert_eq!(found(pages(), "020-390001"), [""; 0]);
    assert_eq!(found(pages(), "113"), [""; 0]);
}

#[test]
fn a_topic_is_found_once_and_in_the_preferred_language_where_it_has_that() {
    let pages =
        || vec![english("taxi", "Taxi"), page("taxi", "", ""), english("law", "Law on taxi")];
    for preferred in [SWEDISH, ENGLISH] {
        let found = hits(pages(), "taxi", preferred);
        let topics: Vec<_> = found.iter().map(|hit| (hit.topic, hit.language)).collect();
        assert_eq!(topics, [("taxi", preferred), ("law", ENGLISH)]);
    }
    let found = hits(pages(), "law", SWEDISH);
    assert_eq!((found[0].topic, found[0].language), ("law", ENGLISH));
}

#[test]
fn on_equal_points_the_preferred_language_comes_first() {
    let pages = || vec![titled("sv", SWEDISH, "Taxi nu"), titled("en", ENGLISH, "Taxi up")];
    assert_eq!(hits(pages(), "taxi", SWEDISH)[0].topic, "sv");
    assert_eq!(hits(pages(), "taxi", ENGLISH)[0].topic, "en");
}

#[test]
fn diacritics_decide_the_order_and_not_what_is_found() {
    let pages = || vec![page("thearna", "", "")];
    assert_eq!(found(pages(), "earn b"), found(pages(), "éärn b"));
}

#[test]
fn an_empty_query_finds_nothing_and_the_limit_holds() {
    let pages = || (0..9).map(|_| page("Taxi", "", "")).chain([page("Taxi två", "", "")]);
    for query in ["", "  ", "–", "?!", "\u{ad}", "-'-"] {
        assert_eq!(found(pages(), query), [""; 0], "{query}");
    }
    let index = index(pages());
    assert_eq!(index.find("taxi", SWEDISH, 1).len(), 1);
    assert_eq!(index.find("taxi", SWEDISH, 0).len(), 0);
    let none = Index::<u8>::new([], SearchForms::default());
    assert!(none.find("taxi", SWEDISH, 9).is_empty());
}
