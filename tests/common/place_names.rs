//! Names that people type for where they are, for tests that judge from outside what they lead to.

/// Villages, districts, provinces, towns of neighbours, and municipalities that are misspelt.
pub const NO_PLACES: [&str; 68] = [
    "Dalsland",
    "Lappland",
    "Norrland",
    "Svealand",
    "Götaland",
    "Småland",
    "Uppland",
    "Närke",
    "Bohuslän",
    "Västergötland",
    "Öland",
    "Hälsingland",
    "Gästrikland",
    "Medelpad",
    "Ångermanland",
    "Roslagen",
    "Sverige",
    "Visby",
    "Kista",
    "Rinkeby",
    "Rosengård",
    "Angered",
    "Hisingen",
    "Södermalm",
    "Årsta",
    "Märsta",
    "Tumba",
    "Handen",
    "Bålsta",
    "Mariefred",
    "Visingsö",
    "Sälen",
    "Duved",
    "Funäsdalen",
    "Abisko",
    "Jokkmokks fjäll",
    "Ystads hamn",
    "Hallands Väderö",
    "Arlanda",
    "Oslo",
    "Bergen",
    "Trondheim",
    "Halden",
    "Moss",
    "Kongsvinger",
    "Østfold",
    "Bodø",
    "Narvik",
    "København",
    "Helsingør",
    "Helsinki",
    "Åbo",
    "Vasa",
    "Mariehamn",
    "Norköping",
    "Jönkoping kommn",
    "Gotenburg",
    "Gothenburg",
    "Malmoe",
    "Vesterås",
    "Upsala",
    "Linkjöping",
    "Kalmarsund",
    "Ö",
    "n",
    "s",
    "d",
    "Bro",
];

/// As some systems type it: each letter, and its mark after it.
pub fn decomposed(name: &str) -> String {
    let pieces = name.chars().map(|c| match c {
        'å' => "a\u{30a}".to_owned(),
        'ä' => "a\u{308}".to_owned(),
        'ö' => "o\u{308}".to_owned(),
        'Å' => "A\u{30a}".to_owned(),
        'Ä' => "A\u{308}".to_owned(),
        'Ö' => "O\u{308}".to_owned(),
        other => other.to_string(),
    });
    pieces.collect()
}

/// In small letters without marks.
pub fn plain(name: &str) -> String {
    name.to_lowercase().replace(['å', 'ä'], "a").replace('ö', "o")
}

/// The beginnings of a name, two letters or more, with which no other place begins and that are no whole word
/// of another; the shortest first.
pub fn beginnings<'n>(name: &str, others: impl Iterator<Item = &'n str>) -> Vec<String> {
    let (own, others) = (plain(name), others.map(plain).collect::<Vec<_>>());
    let is_own = |beginning: &&str| {
        let is_word = |other: &String| other.split([' ', '-']).any(|word| word == *beginning);
        beginning.trim_end_matches([' ', '-']) == *beginning
            && !others.iter().any(|other| other.starts_with(beginning) || is_word(other))
    };
    let ends = own.char_indices().skip(2).map(|(end, _)| own.get(..end).unwrap_or_default());
    ends.filter(is_own).map(str::to_owned).collect()
}
