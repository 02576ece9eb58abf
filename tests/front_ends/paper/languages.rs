//! The paper to point at: forty languages, each by its own name and by that for the reader, no more.

use std::collections::BTreeSet;

use vaksam::{
    frontends::paper::{Layout, PaperFormat},
    page::{Block, Page},
    present,
};

use crate::{
    content::{complained, printed, vaksam},
    languages::{LANGUAGES, position},
};

use super::{World, day, letters, tags, written_as};

const TODAY: &str = "2026-11-30";

fn paper(world: &World, language: vaksam::language::Language) -> Page {
    present::language_paper(&world.catalog, day(TODAY), &world.texts[position(language)])
}

#[test]
fn forty_languages_stand_on_it_each_once_with_their_source_and_its_version() {
    let world = World::new();
    let all = &world.catalog.spoken_languages;
    assert_eq!(all.len(), 40);
    let names: BTreeSet<&str> = all.values().map(|own| &*own.name).collect();
    assert_eq!(names.len(), 40);
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        let page = paper(&world, language);
        let text =
            written_as(Layout::LanguageNames, vec![page.clone()], language, PaperFormat::Text);
        for own in all.values() {
            let line = format!("{} ({})", own.name, texts.line(&format!("spoken-{}", own.id)));
            assert!(text.lines().any(|one| one == line), "{line}\n{text}");
        }
        assert!(text.contains("CLDR 48.2.0, Unicode, Inc.") && text.contains(TODAY), "{text}");
        assert!(page.blocks.iter().any(|block| matches!(block, Block::Field(_))));
        assert!(text.lines().count() <= 70, "{text}");
        assert!(!text.contains("spoken-") && !text.contains("ui-"), "{text}");
    }
}

#[test]
fn a_browser_is_told_the_language_of_each_name() {
    let world = World::new();
    for language in LANGUAGES {
        let page = paper(&world, language);
        let html =
            written_as(Layout::LanguageNames, vec![page.clone()], language, PaperFormat::Html);
        for own in world.catalog.spoken_languages.values() {
            let name = format!("<span class=\"name\" lang=\"{}\" dir=\"auto\">", own.id);
            assert_eq!(html.matches(&name).count(), 1, "{name}");
        }
        let pieces = tags::read(&html).unwrap();
        let said: String = pieces.iter().filter(|p| p.is_shown()).map(|p| &*p.text).collect();
        let text = written_as(Layout::LanguageNames, vec![page], language, PaperFormat::Text);
        assert_eq!(letters(&text).replace('_', ""), letters(&said));
        let day = format!("{TODAY}T12:00");
        let output = vaksam(&["print", "language", "--at", &day, "-L", language.code()], b"");
        assert!(output.status.success() && complained(&output).is_empty(), "{output:?}");
        assert_eq!(printed(&output), text);
    }
}
