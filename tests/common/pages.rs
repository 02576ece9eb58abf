//! Pages made by hand, one for each kind of screen, between them every kind of block. The words
//! are made up; the numbers are real, since their shapes are what is tested.
#![allow(clippy::too_many_lines, reason = "pages written out by hand")]

use vaksam::page::{
    Block, Card, Chip, Choices, Fact, Field, Hint, Item, Level, Mark, Meaning, Open, Page,
    TitlePlace, Tone, TooSmall, WordFrom,
};

/// The numbers and dates that may stand on these pages.
pub const NUMBERS: [&str; 12] = [
    "112",
    "114 14",
    "+46 77 114 14 00",
    "020-39 00 00",
    "020-50 50 50",
    "010-223 60 00",
    "116 111",
    "1177",
    "2026-09-01",
    "2026-11-21",
    "2025-03-14",
    "116 016",
];

/// Every page, with its name.
pub fn all() -> Vec<(&'static str, Page)> {
    vec![
        ("start", start()),
        ("signs", signs()),
        ("outcome", outcome()),
        ("alarm", alarm()),
        ("contacts", contacts()),
        ("search", search()),
        ("reading", reading()),
        ("rungs", rungs()),
    ]
}

/// The chip of a mark.
pub fn chip(mark: Mark) -> Chip {
    let (meaning, word) = match mark {
        Mark::Empty => (Meaning::Unset, ""),
        Mark::Yes => (Meaning::Mine, "ja"),
        Mark::Unsure => (Meaning::Mind, "osäker"),
        Mark::Partly => (Meaning::Mind, "delvis"),
        Mark::No => (Meaning::Plain, "nej"),
    };
    Chip { meaning, word: word.into() }
}

/// The first screen: things to choose among, without help.
pub fn start() -> Page {
    let items = [
        "Gå igenom det jag har sett",
        "Snabbkontroll",
        "Vem ringer jag nu?",
        "Slå upp",
        "Öva",
        "Skriv ut kort och listor",
        "Inställningar: språk, län, bransch",
        "Vad lämnas kvar på datorn?",
    ];
    let items = items.map(|text| Item::new(text, text)).into();
    keyed(Page {
        id: "start".into(),
        trail: vec!["Hotell".into(), "Reception".into(), "Kronobergs län".into()],
        status: Some("lördag 02:10".into()),
        title: "Vad behöver du?".into(),
        blocks: vec![Block::Choices(Choices { items, selected: Some(0), ..Choices::default() })],
        ..bare()
    })
}

/// A list of signs with marks, headings and help.
pub fn signs() -> Page {
    let sign = |mark, text: &str, why: &str, ordinary: &str| Item {
        mark: Some(mark),
        chip: Some(chip(mark)),
        help: vec![fact("Varför", why), fact("Vanlig förklaring", ordinary)],
        ..Item::new(text, text)
    };
    let mut items = vec![
        sign(
            Mark::Yes,
            "Någon annan svarar åt personen, även på enkla frågor",
            "Den som styr någon låter sällan personen tala själv.",
            "en anhörig som hjälper till med språket, blyghet, hörselnedsättning eller en \
             personlig assistent.",
        ),
        sign(
            Mark::Unsure,
            "Personen verkar övervakad, någon håller uppsikt hela tiden",
            "En av de fem iakttagelser som fick personal inom taxi, hotell och vård i Kronoberg \
             att reagera.",
            "oroliga föräldrar, en ledsagare eller ett sällskap som väntar.",
        ),
        sign(
            Mark::Empty,
            "Sällskapet vägrar lämna personen ensam med personalen",
            "I vården är det rutin att prata enskilt. Ett nej kan visa kontroll, men är också \
             vanligt vid våld i nära relation och hos oroliga anhöriga.",
            "en orolig anhörig, en förälder med sitt barn, någon som hjälper till med språket \
             eller en ledsagare.",
        ),
        sign(
            Mark::Empty,
            "Personen är inlåst eller får inte gå därifrån",
            "ILO räknar detta som ett av de starkaste tecknen på tvång. Pågår det nu: ring \
             112. Känn inte på dörren själv.",
            "en dörr som låses av säkerhetsskäl.",
        ),
        sign(
            Mark::Empty,
            "En dominant person styr situationen och den andra lyder",
            "En av de fem iakttagelserna i Kronoberg.",
            "ett ojämnt par, en bestämd förälder, en chef eller en gruppledare.",
        ),
        sign(
            Mark::Empty,
            "Personen är rädd för en viss person i rummet",
            "Rädsla som följer en bestämd person säger mer än allmän oro.",
            "blyghet, ett gräl, en dålig dag.",
        ),
    ];
    if let Some(item) = items.first_mut() {
        item.heading = Some("Kontroll och övervakning".into());
    }
    if let Some(item) = items.last_mut() {
        item.heading = Some("Rädsla".into());
    }
    let choices = Choices {
        label: Some("Vad har du sett eller hört?".into()),
        items,
        selected: Some(1),
        chip_columns: 8,
        has_help: true,
        ..Choices::default()
    };
    keyed(Page {
        title_place: TitlePlace::Head,
        id: "signs".into(),
        trail: vec!["Hotell".into(), "Reception".into(), "Kronobergs län".into()],
        status: Some("Kontroll  2 av 7".into()),
        title: "Kontroll och övervakning".into(),
        blocks: vec![Block::Choices(choices)],
        hints: vec![
            hint("Mellanslag", "ja", true),
            hint("u", "osäker", false),
            hint("↑↓", "flytta", false),
            hint("Enter", "vidare", true),
            hint("⌫", "tillbaka", false),
            hint("?", "hjälp", false),
            hint("F2", "112", true),
            hint("Ctrl-X", "lämna", true),
        ],
        ..bare()
    })
}

/// An outcome: the lead card, then what to say and not to do.
pub fn outcome() -> Page {
    Page {
        id: "outcome".into(),
        trail: vec!["Misstanke: rådgör och tipsa".into()],
        status: Some("lördag 02:10, Växjö".into()),
        title: "Det finns skäl att ringa".into(),
        blocks: vec![
            Block::Card(Card {
                code_label: None,
                action: Some("Ring nu".into()),
                number: Some("114 14".into()),
                name: "Polisen".into(),
                state: "öppet dygnet runt".into(),
                open: Open::Yes,
                lead: true,
                facts: vec![
                    fact(
                        "Säg",
                        "Jag arbetar i receptionen på … Jag har sett att någon annan \
                         svarar åt personen, även på enkla frågor.",
                    ),
                    fact("Fråga", "vem tar det vidare, vad gör jag tills dess, ärendenummer"),
                    fact("Källa", "polisen.se, 2026-09-01"),
                ],
            }),
            Block::Heading("Sedan".into()),
            Block::Fact(fact("Chef eller jour", "Berätta vad du såg och att du har ringt.")),
            Block::Fact(fact(
                "Gör inte",
                "konfrontera, fråga inför sällskapet, följ efter, \
                              spara uppgifter om personen",
            )),
            Block::Fact(fact(
                "Varför",
                "Tvång och kontroll: övervakning (medel), stark påverkan \
                              (medel). Från utlandet: +46\u{a0}77\u{a0}114\u{a0}14\u{a0}00.",
            )),
            Block::Notice(Level::Info, "Tvivel räcker för att ringa.".into()),
        ],
        hints: vec![
            hint("n", "de kunde inte hjälpa", true),
            hint("v", "varför", false),
            hint("a", "andra kontakter", false),
            hint("⌫", "tillbaka", false),
            hint("?", "hjälp", false),
            hint("F2", "112", true),
            hint("Ctrl-X", "lämna", true),
        ],
        ..bare()
    }
}

/// Danger now.
pub fn alarm() -> Page {
    Page {
        id: "alarm".into(),
        tone: Tone::Alarm,
        title: "Fara just nu".into(),
        blocks: vec![
            Block::Card(Card {
                code_label: None,
                action: Some("Ring".into()),
                number: Some("112".into()),
                name: "SOS Alarm".into(),
                state: "svarar alltid".into(),
                open: Open::Yes,
                lead: true,
                facts: vec![fact("Säg", "var du är, vad du ser, om någon är skadad")],
            }),
            Block::Notice(
                Level::Danger,
                "Gå inte emellan. Håll avstånd och stå där det är \
                          ljust och finns folk."
                    .into(),
            ),
            Block::Notice(Level::Warning, "Lämna inte ut numret till den som styr.".into()),
        ],
        ..outcome()
    }
}

/// Everybody one can ring.
pub fn contacts() -> Page {
    let card = |number: Option<&str>, name: &str, state: &str, open, facts| {
        Block::Card(Card {
            code_label: None,
            number: number.map(Into::into),
            name: name.into(),
            state: state.into(),
            open,
            facts,
            ..Card::default()
        })
    };
    Page {
        id: "contacts".into(),
        title: "Vem ringer jag?".into(),
        blocks: vec![
            Block::Heading("Alla tider".into()),
            card(Some("112"), "SOS Alarm", "svarar alltid", Open::Yes, vec![]),
            card(
                Some("114 14"),
                "Polisen",
                "öppet dygnet runt",
                Open::Yes,
                vec![
                    fact("Från utlandet", "+46\u{a0}77\u{a0}114\u{a0}14\u{a0}00"),
                    fact("Källa", "polisen.se, 2026-09-01"),
                ],
            ),
            card(
                Some("1177"),
                "1177 Vårdguiden",
                "öppet dygnet runt",
                Open::Yes,
                vec![fact("Gäller", "råd om vård")],
            ),
            Block::Heading("Råd till dig som arbetar med människor".into()),
            card(
                Some("020-39 00 00"),
                "Jämställdhetsmyndighetens stödtelefon mot prostitution och människohandel",
                "stängt, öppnar måndag 09:00",
                Open::No,
                vec![
                    fact("För", "yrkesverksamma"),
                    fact("Källa", "jamstalldhetsmyndigheten.se, 2025-03-14, äldre än ett år"),
                ],
            ),
            card(
                None,
                "Regionkoordinatorn i Kronoberg",
                "inget publicerat nummer; gå genom stödtelefonen",
                Open::Unknown,
                vec![],
            ),
        ],
        ..outcome()
    }
}

/// A line to type in with what was found.
pub fn search() -> Page {
    let item = |text: &str| Item::new(text, text);
    let items = vec![
        item("Pass och id-handlingar hålls av någon annan"),
        item("Betänketid: 30 dagar att tänka efter"),
        item("Tvångsarbete"),
    ];
    let field = Field {
        label: "Sök".into(),
        value: "pass".into(),
        example: Some("pass, skuld, betänketid".into()),
    };
    Page {
        id: "search".into(),
        title: "Slå upp".into(),
        blocks: vec![
            Block::Field(field),
            Block::Choices(Choices {
                label: Some("3 träffar".into()),
                items,
                selected: Some(0),
                ..Choices::default()
            }),
        ],
        ..start()
    }
}

/// Something to read, longer than most windows.
pub fn reading() -> Page {
    let prose = "Människohandel är att rekrytera, transportera, överföra, inhysa eller ta emot \
                 någon genom tvång, vilseledande eller utnyttjande av utsatthet, för att \
                 personen ska utnyttjas. För den som inte har fyllt arton år krävs inga \
                 otillbörliga medel. Ring polisen på 114\u{a0}14 om du är osäker.";
    let mut blocks = vec![
        Block::Prose(prose.into()),
        Block::Heading("Sex steg".into()),
        Block::Fact(fact("Upptäck", "se tecknen och prata enskilt")),
        Block::Fact(fact("Kontakta", "regionkoordinatorn, utan namn om samtycke saknas")),
        Block::Notice(Level::Warning, "Fråga aldrig inför sällskapet.".into()),
    ];
    for _ in 0..6 {
        blocks.push(Block::Heading("Lagen".into()));
        blocks.push(Block::Prose(prose.into()));
    }
    Page { id: "reading".into(), title: "Vad är människohandel?".into(), blocks, ..outcome() }
}

/// A lead card above a list, so that on small windows one of them is out of sight.
pub fn rungs() -> Page {
    let mut page = outcome();
    let items = ["De svarade inte", "De kunde inte hjälpa", "Jag är klar"]
        .map(|text| Item::new(text, text));
    let choices = Choices {
        label: Some("Hur gick det?".into()),
        items: items.into(),
        selected: Some(0),
        ..Choices::default()
    };
    page.id = "rungs".into();
    page.blocks.push(Block::Choices(choices));
    page
}

/// The page with a digit for each of its rows, as the program names them.
fn keyed(mut page: Page) -> Page {
    for (n, item) in page.choices_mut().into_iter().flat_map(|list| &mut list.items).enumerate() {
        item.key = char::from_digit(u32::try_from(n + 1).unwrap(), 10);
    }
    page
}

fn bare() -> Page {
    Page {
        hints: vec![
            hint("↑↓", "flytta", false),
            hint("Enter", "välj", true),
            hint("/", "sök", false),
            hint("L", "English", false),
            hint("?", "hjälp", false),
            hint("F2", "112", true),
            hint("Ctrl-X", "lämna", true),
        ],
        too_small: TooSmall {
            emergency: Some("112".into()),
            leave: "Ctrl-X lämnar".into(),
            widen: "Gör fönstret större".into(),
            placeholder: "(fönstret är för smalt)".into(),
        },
        ..Page::default()
    }
}

fn fact(label: &str, text: &str) -> Fact {
    Fact { label: label.into(), text: text.into() }
}

fn hint(key: &str, label: &str, always: bool) -> Hint {
    let fixed = ["tillbaka", "112", "lämna", "English", "hjälp"].contains(&label);
    Hint {
        key: key.into(),
        label: label.into(),
        always,
        fixed,
        word_from: match label {
            "tillbaka" | "hjälp" => WordFrom::Ordinary,
            "English" => WordFrom::Wide,
            _ => WordFrom::Any,
        },
        meaning: if label == "112" { Meaning::Danger } else { Meaning::Unset },
        ..Hint::default()
    }
}
