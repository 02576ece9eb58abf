//! `vaksam look WORDS`: the page that is clearly meant, or a numbered list of what fits; `vaksam look 3
//! WORDS` reads the third of it. The exit code is 1 where nothing fits, so that a script can tell.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use super::{
    error::CommandError,
    load::{Loaded, moment},
    request::Request,
    width::width,
};
use crate::{
    app::Model,
    frontends::{
        line::{output, pager},
        paper::json_hits::{JsonHit, JsonHits},
    },
    language::Language,
    present,
    reference::Topic,
    route::hours::Moment,
    sanitize::sanitize,
    search::{Confidence, Hit, Index},
    text::SharedTexts,
};

/// More hits than this say that something else should be typed.
const HITS: usize = 12;
/// How many others are named under a page.
const OTHERS: usize = 3;
/// Of a hundred points of the second hit, as many the best must have to be printed alone.
const CLEAR_PERCENT: u32 = 130;
/// Characters of what was typed that are repeated.
const TYPED: usize = 60;

/// What a search works from.
struct Search<'a> {
    loaded: &'a Loaded,
    now: Moment,
    index: Index<Topic>,
    language: Language,
    texts: SharedTexts,
    /// Those of the next language, for what is shown in two.
    next: SharedTexts,
}

/// Prints what words find.
///
/// # Errors
/// An output that is closed, or a moment that cannot be read.
pub fn run(
    out: &mut impl Write,
    typed: &str,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Result<ExitCode, CommandError> {
    let catalog = loaded.content.catalog();
    let search = Search {
        loaded,
        now: moment(request)?,
        index: loaded.content.search_index(),
        language,
        next: loaded.content.screen_texts(catalog.languages.next(language)),
        texts: loaded.content.screen_texts(language),
    };
    if request.json {
        return search.json(out, typed);
    }
    let hits = search.find(typed);
    match numbered(typed).filter(|_| !is_named(&hits)) {
        Some((number, words)) => search.print_one(out, number, &search.find(words), words),
        None if is_clear(&hits) => search.print_one(out, 1, &hits, typed),
        None => search.print_list(out, &hits, typed),
    }
}

/// The number of a hit, and the words it is a hit of.
fn numbered(typed: &str) -> Option<(usize, &str)> {
    let (number, words) = typed.trim().split_once(' ')?;
    let number = number.parse().ok().filter(|number| (1..=HITS).contains(number))?;
    Some((number, words))
}

/// Whether the title of the best hit was typed, or its number.
fn is_named(hits: &[Hit<Topic>]) -> bool {
    hits.first().is_some_and(|best| best.confidence == Confidence::ExactName)
}

/// Whether the best hit is what was meant: its title was typed, or every word stands in what it is
/// called and the next hit lies far behind. A slip, or a word of a text, is never sure enough.
fn is_clear(hits: &[Hit<Topic>]) -> bool {
    let Some((best, rest)) = hits.split_first() else { return false };
    let is_ahead = |next: &Hit<Topic>| {
        next.confidence < Confidence::Strong || best.points * 100 >= next.points * CLEAR_PERCENT
    };
    best.confidence == Confidence::ExactName
        || (best.confidence == Confidence::Strong && rest.first().is_none_or(is_ahead))
}

impl Search<'_> {
    fn find(&self, typed: &str) -> Vec<Hit<Topic>> {
        self.index.find(typed, self.language, HITS)
    }

    /// The page of a hit, and what else was found.
    fn print_one(
        &self,
        out: &mut impl Write,
        number: usize,
        hits: &[Hit<Topic>],
        typed: &str,
    ) -> Result<ExitCode, CommandError> {
        let Some(hit) = number.checked_sub(1).and_then(|place| hits.get(place)) else {
            return self.print_list(out, hits, typed);
        };
        let (catalog, caller) = (self.loaded.content.catalog(), &self.loaded.caller);
        let model = Model::new(catalog.clone(), self.language, caller.clone(), self.now);
        let page = present::topic_for_print(&hit.topic, &model, &self.texts, &self.next);
        let mut lines = output::whole_page(&page);
        let mut others = self.rows(hits).into_iter().enumerate().filter(|(n, _)| n + 1 != number);
        if let Some((_, first)) = others.next() {
            let also = self.texts.line("ui-look-also");
            lines.extend([String::new(), format!("{also}:"), first]);
            lines.extend(others.map(|(_, row)| row).take(OTHERS - 1));
        }
        pager::print(out, &lines, width())?;
        Ok(ExitCode::SUCCESS)
    }

    fn print_list(
        &self,
        out: &mut impl Write,
        hits: &[Hit<Topic>],
        typed: &str,
    ) -> Result<ExitCode, CommandError> {
        if hits.is_empty() {
            pager::print(&mut io::stderr(), &[self.texts.line("ui-look-none")], width())?;
            return Ok(ExitCode::FAILURE);
        }
        let mut lines = self.rows(hits);
        let command = format!("vaksam look {} {}", hits.len().min(2), sanitize(typed, TYPED));
        lines.push(self.texts.with("ui-look-several", &[("command", command.into())]));
        pager::print(out, &lines, width())?;
        Ok(ExitCode::SUCCESS)
    }

    /// The hits with their numbers.
    fn rows(&self, hits: &[Hit<Topic>]) -> Vec<String> {
        let row = |(place, hit): (usize, &Hit<Topic>)| {
            let (title, section) = self.title(hit);
            format!("{}. {title} ({section})", place + 1)
        };
        hits.iter().enumerate().map(row).collect()
    }

    fn title(&self, hit: &Hit<Topic>) -> (String, String) {
        present::topic_title(&hit.topic, self.loaded.content.catalog(), &self.texts)
    }

    fn json(&self, out: &mut impl Write, typed: &str) -> Result<ExitCode, CommandError> {
        let hits = self.find(typed);
        let json = JsonHits {
            hits: hits
                .iter()
                .map(|hit| {
                    let (title, section) = self.title(hit);
                    let (kind, id) = hit.topic.kind_and_id();
                    let topic = format!("{kind}:{id}");
                    JsonHit::new(topic, &title, section, self.index.matched(typed, hit))
                })
                .collect(),
        };
        writeln!(out, "{}", serde_json::to_string_pretty(&json).map_err(io::Error::from)?)?;
        Ok(if hits.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}
