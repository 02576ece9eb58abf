//! Everything that can be found, a JSON object a line, so that other search engines can be given the same
//! pages; with `find LANGUAGE` each line of standard input is looked for, and what is found is printed, a
//! line each: `benches/search_peers.py` compares them.

#![allow(clippy::print_stdout, missing_docs, reason = "a tool of the benches")]

use std::{io, rc::Rc};

use vaksam::{
    content::{self, embedded},
    language::Language,
    present,
    reference::Topic,
    runtime::TextSet,
    text::SharedTexts,
};

/// As many hits of each query are printed.
const HITS: usize = 5;

fn main() -> io::Result<()> {
    let files = embedded::files();
    let catalog = Rc::new(content::load_all(&files).0);
    let read = |language| Rc::new(TextSet::ScreensWithDeferred.read(&files, language, &catalog));
    let texts: Vec<SharedTexts> = catalog.languages.iter().map(read).collect();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [mode, code] = arguments.as_slice() else {
        for entry in present::search_entries(&catalog, &texts) {
            let page = serde_json::json!({
                "topic": name(&entry.topic),
                "language": entry.language.code(),
                "title": entry.title,
                "synonyms": entry.synonyms,
                "places": entry.places,
                "regions": entry.regions,
                "body": entry.body,
                "numbers": entry.numbers,
            });
            println!("{page}");
        }
        return Ok(());
    };
    let language = Language::from_code(code).filter(|_| mode == "find");
    let language = language.ok_or_else(|| io::Error::other("find LANGUAGE"))?;
    let index = present::index(&catalog, &texts);
    for typed in io::stdin().lines() {
        let hits = index.find(&typed?, language, HITS);
        let names: Vec<String> = hits.iter().map(|hit| name(&hit.topic)).collect();
        println!("{}", names.join(" "));
    }
    Ok(())
}

fn name(topic: &Topic) -> String {
    let (kind, id) = topic.kind_and_id();
    format!("{kind}:{id}")
}
