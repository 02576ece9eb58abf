//! The full screen, seen from outside: how the hand-made pages look at three sizes, and what must
//! hold for any page at any size.

use proptest::{collection::vec, option, prelude::*, sample::select};
use ratatui::style::{Color, Modifier};
use vaksam::{
    frontends::tui::{PageView, PageViewState, Theme},
    page::{
        Bar, BilingualText, Block, Card, Choices, Fact, Field, Hint, InputKind, Item, Level, Mark,
        Open, Page, Scroll, TimeLeft, TitlePlace, Tone, TooSmall,
    },
};

use crate::{
    pages,
    screen::{Screen, numbers_on, screen},
};

const SIZES: [(u16, u16); 3] = [(40, 12), (80, 24), (160, 50)];

#[test]
fn the_hand_made_pages_look_as_reviewed() {
    for (name, page) in pages::all() {
        let sizes = SIZES.map(|(width, height)| {
            let screen = Screen::first(&page, width, height);
            format!("== {width}x{height}\n{}", screen.reviewed(usize::MAX))
        });
        insta::assert_snapshot!(name, sizes.join("\n"));
    }
}

#[test]
fn a_number_at_any_size_is_whole_on_the_hand_made_pages() {
    for (name, page) in pages::all() {
        for width in 1..=200 {
            for height in [1, 2, 3, 5, 7, 8, 9, 12, 15, 20, 24, 30, 40, 60] {
                let text = screen(&page, width, height);
                for number in numbers_on(&text) {
                    let is_known = pages::NUMBERS.contains(&number.as_str());
                    assert!(is_known, "{number} on {name} at {width}x{height}\n{text}");
                }
            }
        }
    }
}

#[test]
fn the_reader_finds_whole_numbers_and_parts_alike() {
    let text =
        "1. 112  Ring 114 14 nu (020-39 00 00), +46 77 114 14 00. 2 av 7, 02:10\n020-390\n60";
    assert_eq!(numbers_on(text), ["112", "114 14", "020-39 00 00", "+46 77 114 14 00", "020-390"]);
}

#[test]
fn no_size_is_too_small_to_draw() {
    for (_, page) in pages::all() {
        for (width, height) in [(0, 0), (0, 5), (5, 0), (1, 1), (2, 1), (1, 60), (200, 1)] {
            screen(&page, width, height);
        }
    }
}

#[test]
fn a_window_too_small_says_only_what_fits_whole_and_the_number_first() {
    let page = pages::outcome();
    assert_eq!(screen(&page, 29, 4), "112\nCtrl-X lämnar\nGör fönstret större\n\n");
    assert_eq!(screen(&page, 14, 4), "112\nCtrl-X lämnar\n\n\n");
    assert_eq!(screen(&page, 80, 2), "112\nCtrl-X lämnar\n");
    assert_eq!(screen(&page, 3, 2), "112\n\n");
    assert_eq!(screen(&page, 2, 2), "\n\n");
}

#[test]
fn the_selected_item_begins_with_a_mark_and_holds_the_cursor() {
    let page = pages::signs();
    let screen = Screen::first(&page, 80, 24);
    let cursor = screen.cursor.unwrap();
    let row = screen.row(cursor.y);
    assert!(row.trim_start().starts_with("> 2  osäker  Personen verkar"), "{row}");
    assert_eq!(row.chars().nth(cursor.x.into()), Some('o'));
}

#[test]
fn the_cursor_follows_typing_and_then_moving() {
    let mut page = pages::search();
    let mut view = PageViewState::default();
    let first = Screen::draw(&page, &mut view, 80, 24);
    let cursor = first.cursor.unwrap();
    assert!(first.row(cursor.y).ends_with("▌ pass"));
    assert_eq!(first.row(cursor.y).chars().count(), usize::from(cursor.x));

    choices(&mut page).selected = Some(1);
    let moved = Screen::draw(&page, &mut view, 80, 24);
    let row = moved.row(moved.cursor.unwrap().y);
    assert!(row.trim_start().starts_with("> ") && !row.contains("> 2"), "{row}");

    if let Some(Block::Field(field)) = page.blocks.first_mut() {
        field.value.push('!');
    }
    let typed = Screen::draw(&page, &mut view, 80, 24);
    assert!(typed.row(typed.cursor.unwrap().y).ends_with("pass!"));
}

#[test]
fn without_colour_only_bold_and_dim_lines_are_left() {
    for (name, page) in pages::all() {
        let view = PageView::new(&page).theme(Theme::plain());
        let screen = Screen::draw_view(view, &mut PageViewState::default(), 80, 24);
        for cell in screen.buffer.content() {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{name}");
            let rest = cell.modifier - Modifier::BOLD - Modifier::DIM;
            assert!(rest.is_empty(), "{rest:?} on {name}");
        }
        assert!(screen.forbidden().is_empty(), "{name}");
    }
}

#[test]
fn scrolling_goes_to_both_ends_and_no_further() {
    let page = pages::reading();
    let mut view = PageViewState::default();
    let top = Screen::draw(&page, &mut view, 40, 12).text();
    assert!(top.contains("Vad är människohandel?") && top.contains(" ↓ "));

    view.scroll(Scroll::Lines(-5));
    assert_eq!(Screen::draw(&page, &mut view, 40, 12).text(), top);
    view.scroll(Scroll::Bottom);
    let bottom = Screen::draw(&page, &mut view, 40, 12).text();
    assert!(bottom.contains("är osäker.") && bottom.contains(" ↑ "), "{bottom}");
    view.scroll(Scroll::Pages(3));
    assert_eq!(Screen::draw(&page, &mut view, 40, 12).text(), bottom);
    view.scroll(Scroll::Lines(-1));
    assert!(Screen::draw(&page, &mut view, 40, 12).text().contains(" ↑↓ "));
    view.scroll(Scroll::Pages(i16::MIN));
    assert_eq!(Screen::draw(&page, &mut view, 40, 12).text(), top);
}

#[test]
fn paging_down_and_up_again_shows_every_row() {
    let page = pages::reading();
    let whole = screen(&page, 40, 200);
    let rows: Vec<&str> = whole.lines().skip(2).take_while(|row| !row.starts_with(" ──")).collect();
    let mut view = PageViewState::default();
    let mut seen = String::new();
    for _ in 0..rows.len() {
        seen += &Screen::draw(&page, &mut view, 40, 12).text();
        view.scroll(Scroll::Pages(1));
    }
    for row in rows {
        assert!(seen.contains(row), "{row}");
    }
}

#[test]
fn another_page_begins_at_its_top() {
    let mut view = PageViewState::default();
    Screen::draw(&pages::reading(), &mut view, 40, 12);
    view.scroll(Scroll::Bottom);
    Screen::draw(&pages::reading(), &mut view, 40, 12);
    let other = Screen::draw(&pages::contacts(), &mut view, 40, 12).text();
    assert_eq!(other, screen(&pages::contacts(), 40, 12));
}

#[test]
fn scrolling_away_from_the_selected_item_lasts_until_the_selection_moves() {
    let mut page = pages::signs();
    let mut view = PageViewState::default();
    Screen::draw(&page, &mut view, 40, 12);
    view.scroll(Scroll::Bottom);
    let away = Screen::draw(&page, &mut view, 40, 12);
    assert!(!away.text().contains("> 2") && away.cursor.is_none());
    assert_eq!(Screen::draw(&page, &mut view, 40, 12).text(), away.text());

    let item = &mut choices(&mut page).items[1];
    (item.mark, item.chip) = (Some(Mark::Yes), Some(pages::chip(Mark::Yes)));
    assert!(Screen::draw(&page, &mut view, 40, 12).text().contains("> 2  ja "));
}

#[test]
fn with_the_first_item_comes_what_stands_before_the_list() {
    let mut page = pages::signs();
    let mut view = PageViewState::default();
    choices(&mut page).selected = Some(5);
    assert!(!Screen::draw(&page, &mut view, 40, 12).text().contains("Vad har du sett"));
    choices(&mut page).selected = Some(0);
    assert!(Screen::draw(&page, &mut view, 40, 12).text().contains("Vad har du sett"));
}

#[test]
fn the_number_to_ring_stays_in_sight_however_far_one_scrolls() {
    let page = pages::outcome();
    let mut view = PageViewState::default();
    for _ in 0..30 {
        let text = Screen::draw(&page, &mut view, 40, 12).text();
        assert!(numbers_on(&text).contains(&"114 14".to_owned()), "{text}");
        view.scroll(Scroll::Lines(1));
    }
}

#[test]
fn a_number_too_wide_is_replaced_by_words() {
    let mut page = pages::contacts();
    for block in &mut page.blocks {
        if let Block::Card(card) = block {
            card.number = card.number.take().map(|_| "+46 77 114 14 00 114 14 00 112 112".into());
        }
    }
    let text = screen(&page, 31, 60);
    assert!(!text.contains("14 00 112"), "{text}");
    assert_eq!(text.matches("(fönstret är för smalt)").count(), 4, "{text}");
}

#[test]
fn a_number_typed_is_never_shown_in_part() {
    let mut page = pages::search();
    let typed = "070-174 06 05 ".repeat(8) + "kvar";
    if let Some(Block::Field(field)) = page.blocks.first_mut() {
        field.value = typed;
    }
    let text = screen(&page, 40, 12);
    assert!(text.contains("…kvar") && !text.contains("05"), "{text}");
}

#[test]
fn help_that_does_not_fit_is_cut_between_words_and_marked() {
    let mut page = pages::signs();
    choices(&mut page).items[1].help.truncate(1);
    choices(&mut page).items[1].help[0].text =
        format!("{}020-39\u{a0}00\u{a0}00 {}", "ord ".repeat(13), "ord ".repeat(40));
    for width in 30..100 {
        let text = screen(&page, width, 12);
        assert!(text.contains('…'), "{text}");
        for number in numbers_on(&text) {
            assert!(["112", "020-39 00 00"].contains(&number.as_str()), "{number}\n{text}");
        }
    }
}

#[test]
fn a_long_reason_leaves_a_row_for_the_ordinary_explanation() {
    let mut page = pages::signs();
    choices(&mut page).items[1].help[0].text = "ord ".repeat(200);
    for (width, height) in [(60, 18), (80, 24), (99, 18), (100, 16), (160, 12)] {
        let text = screen(&page, width, height);
        assert!(text.contains("ord …"), "{text}");
        assert!(text.contains("Vanlig förklaring") && text.contains("oroliga"), "{text}");
    }
}

#[test]
fn a_head_too_narrow_is_cut_outside_numbers() {
    let mut page = pages::start();
    page.trail = vec!["+46\u{a0}77\u{a0}114\u{a0}14\u{a0}00-kortet".into(), "Växjö".into()];
    for width in 30..60 {
        page.status = Some("ring 020-39 00 00 eller 114 14 i natt".into());
        let both = Screen::first(&page, width, 12).row(0);
        page.status = Some("lördag".into());
        let trail = Screen::first(&page, width, 12).row(0);
        for number in numbers_on(&(both + "\n" + &trail)) {
            let is_known = pages::NUMBERS.contains(&number.as_str());
            assert!(is_known, "{number} at {width}\n{trail}");
        }
        assert_eq!(trail.contains("Växjö"), width >= 42, "{trail}");
    }
}

fn choices(page: &mut Page) -> &mut Choices {
    let is_list = |block: &mut Block| match block {
        Block::Choices(choices) => Some(std::mem::take(choices)),
        _ => None,
    };
    let n = page.blocks.iter().position(|block| matches!(block, Block::Choices(_))).unwrap();
    let taken = is_list(&mut page.blocks[n]).unwrap();
    page.blocks[n] = Block::Choices(taken);
    match &mut page.blocks[n] {
        Block::Choices(choices) => choices,
        _ => panic!("a page with a list"),
    }
}

// Any page at any size.

const WORDS: [&str; 12] = [
    "ring",
    "någon",
    "övervakning",
    "hotellreceptionistutbildning",
    "å",
    "jämställdhetsmyndigheten.se",
    "—",
    "i",
    "samtycke,",
    "(medel)",
    "日本語",
    "é́",
];

/// The numbers in the form a sentence holds them.
fn number_in_text() -> impl Strategy<Value = String> {
    select(pages::NUMBERS.as_slice()).prop_map(|number| number.replace(' ', "\u{a0}"))
}

fn text(words: usize) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => select(WORDS.as_slice()).prop_map(String::from),
        1 => number_in_text().prop_map(|number| format!("{number}, ja")),
        1 => Just("\n".to_owned()),
    ];
    vec(word, 0..words).prop_map(|words| words.join(" "))
}

/// Text that begins and ends with a word, for what stands side by side on a row.
fn label() -> impl Strategy<Value = String> {
    (select(WORDS.as_slice()), text(3)).prop_map(|(word, text)| format!("{word} {text} slut"))
}

/// A text where there is one.
fn said(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn fact() -> impl Strategy<Value = Fact> {
    (label(), text(30)).prop_map(|(label, text)| Fact { label, text })
}

fn item() -> impl Strategy<Value = Item> {
    let mark = option::of(select(vec![Mark::Empty, Mark::Yes, Mark::Unsure]));
    let bar = option::weighted(0.3, bar(text(3)));
    (option::weighted(0.2, text(8)), mark, text(20), text(6), bar, vec(fact(), 0..3)).prop_map(
        |(heading, mark, text, note, bar, help)| Item {
            key: Some('1'),
            pinned: false,
            id: "any".into(),
            heading,
            starts_group: mark.is_none(),
            chip: mark.map(pages::chip),
            mark,
            text: format!("sak {text}"),
            matched: vec![0..3, 5..9],
            note: said(note),
            bar,
            help,
        },
    )
}

fn bar(label: impl Strategy<Value = String>) -> impl Strategy<Value = Bar> {
    (label, 0..2_000_u32, 0..2_000_u32, text(6)).prop_map(|(label, value, more, text)| Bar {
        label: said(label),
        value,
        of: value + more,
        text,
    })
}

fn card() -> impl Strategy<Value = Card> {
    let number = option::of(select(pages::NUMBERS.as_slice()).prop_map(String::from));
    let open = select(vec![Open::Yes, Open::No, Open::Unknown]);
    (text(4), number, label(), text(8), open, any::<bool>(), vec(fact(), 0..4)).prop_map(
        |(action, number, name, state, open, lead, facts)| Card {
            code_label: None,
            action: said(action),
            number,
            name,
            state,
            open,
            lead,
            facts,
        },
    )
}

fn block() -> impl Strategy<Value = Block> {
    let level = select(vec![Level::Info, Level::Warning, Level::Danger]);
    let field = (label(), text(20), label());
    prop_oneof![
        text(8).prop_map(Block::Heading),
        text(60).prop_map(Block::Prose),
        (level, text(30)).prop_map(|(level, text)| Block::Notice(level, text)),
        fact().prop_map(Block::Fact),
        field.prop_map(|(label, value, example)| Block::Field(Field {
            label,
            value,
            example: said(example)
        })),
        card().prop_map(Block::Card),
        vec(bar(label()), 0..5).prop_map(Block::Bars),
        vec(text(30), 0..5).prop_map(Block::Points),
        (text(40), option::of(text(40)), any::<bool>()).prop_map(
            |(text, translation, is_large)| {
                Block::Bilingual(BilingualText { text, translation, is_large })
            }
        ),
    ]
}

fn list() -> impl Strategy<Value = Choices> {
    let items = (vec(item(), 1..15), any::<prop::sample::Index>());
    (text(8), items, any::<bool>()).prop_map(|(label, (items, at), letters)| {
        let selected = Some(at.index(items.len()));
        Choices {
            label: said(label),
            has_help: items.iter().any(|item: &Item| !item.help.is_empty()),
            items,
            selected,
            letters,
            chip_columns: 8,
            ..Choices::default()
        }
    })
}

fn hint() -> impl Strategy<Value = Hint> {
    let key = select(vec!["Mellanslag", "u", "Ctrl-X", "F2", "?"]);
    let label = select(vec!["112", "ja", "tillbaka", "de kunde inte hjälpa"]);
    (key, label).prop_map(|(key, label)| Hint {
        key: key.into(),
        label: label.into(),
        ..Hint::default()
    })
}

fn page() -> impl Strategy<Value = Page> {
    let blocks = (vec(block(), 0..6), option::of(list()), vec(block(), 0..6));
    let tone = select(vec![Tone::Calm, Tone::Alarm]);
    let head = (vec(label(), 0..4), label(), text(6), tone, any::<[bool; 4]>());
    (head, blocks, vec(hint(), 0..8)).prop_map(|(head, (mut blocks, list, after), mut hints)| {
        let (trail, status, title, tone, [for_projector, is_article, is_named, is_timed]) = head;
        blocks.extend(list.map(Block::Choices));
        blocks.extend(after);
        let always = |key: &str, label: &str| Hint {
            key: key.into(),
            label: label.into(),
            always: true,
            ..Hint::default()
        };
        hints.insert(hints.len() / 2, always("F9", "112"));
        hints.push(always("Ctrl-Q", "lämna"));
        let too_small = TooSmall {
            emergency: Some("112".into()),
            leave: "Ctrl-Q lämnar".into(),
            widen: "Gör fönstret större".into(),
            placeholder: "(för smalt)".into(),
        };
        let input = InputKind::Read;
        Page {
            is_cover: false,
            timer: is_timed.then(|| TimeLeft { digits: "04:32".into(), text: "04:32 kvar".into() }),
            id: "any".into(),
            trail,
            status: said(status),
            title,
            title_place: if is_named { TitlePlace::Head } else { TitlePlace::Body },
            for_projector,
            is_article,
            panels: vec![blocks.iter().take(4).cloned().collect(); 2],
            blocks,
            in_lines: None,
            hints,
            tone,
            too_small,
            input,
        }
    })
}

fn scroll() -> impl Strategy<Value = Scroll> {
    prop_oneof![
        any::<i16>().prop_map(Scroll::Lines),
        (-3..3_i16).prop_map(Scroll::Lines),
        any::<i16>().prop_map(Scroll::Pages),
        Just(Scroll::Top),
        Just(Scroll::Bottom),
    ]
}

fn check_any_size(page: &Page, screen: &Screen, size: (u16, u16)) -> Result<(), TestCaseError> {
    let text = screen.text();
    for number in numbers_on(&text) {
        prop_assert!(pages::NUMBERS.contains(&number.as_str()), "{number} at {size:?}\n{text}");
    }
    prop_assert!(screen.forbidden().is_empty());
    if size.0 >= 30 && size.1 >= 8 {
        prop_assert!(text.contains("F9  112"), "{size:?}\n{text}");
        prop_assert!(text.contains("Ctrl-Q lämna"), "{size:?}\n{text}");
        if let Some(choices) = page.choices() {
            let chip = choices.selected_item().unwrap().chip.clone().unwrap_or_default();
            let is_at_hand = |row: &str| {
                let row = row.trim_start();
                row.starts_with("> ") && row.contains(&chip.word) && row.contains("sak")
            };
            prop_assert!(text.lines().any(is_at_hand), "{size:?}\n{text}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_at_any_size_shows_whole_numbers_the_selected_item_and_how_to_leave(
        page in page(), width in 1..=200_u16, height in 1..=60_u16,
    ) {
        check_any_size(&page, &Screen::first(&page, width, height), (width, height))?;
    }

    #[test]
    fn small_windows_hold_the_same(
        page in page(), width in 28..=45_u16, height in 7..=14_u16,
    ) {
        check_any_size(&page, &Screen::first(&page, width, height), (width, height))?;
    }

    #[test]
    fn moving_scrolling_and_resizing_in_any_order_end_at_the_selected_item(
        page in page(),
        steps in vec((scroll(), 1..=120_u16, 1..=40_u16), 1..6),
        at in any::<prop::sample::Index>(),
    ) {
        let mut page = page;
        let mut view = PageViewState::default();
        for (scroll, width, height) in steps {
            view.scroll(scroll);
            let screen = Screen::draw(&page, &mut view, width, height);
            for number in numbers_on(&screen.text()) {
                prop_assert!(pages::NUMBERS.contains(&number.as_str()), "{}", screen.text());
            }
        }
        if page.choices().is_some() {
            let list = choices(&mut page);
            let at = at.index(list.items.len());
            list.selected = Some(at);
            (list.items[at].mark, list.items[at].chip) = (None, None);
            Screen::draw(&page, &mut view, 80, 24);
            let list = choices(&mut page);
            list.items[at].mark = Some(Mark::Yes);
            list.items[at].chip = Some(pages::chip(Mark::Yes));
        }
        check_any_size(&page, &Screen::draw(&page, &mut view, 60, 16), (60, 16))?;
    }
}
