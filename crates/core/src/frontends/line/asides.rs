//! What is said only when asked for: what was left out, the last answer once more, a number digit by
//! digit, the help of a row.

use std::io::Write;

use crate::{
    page::{Block, Page},
    runtime::Platform,
};

use super::{
    LineMode,
    input::Aside,
    output::{self, Spoken},
    prompt::prompt,
};

/// The labels of facts that wait on a page with several contacts.
const LATER: [&str; 4] = ["ui-hours", "ui-web", "ui-email", "ui-source"];

impl<P: Platform, W: Write> LineMode<'_, P, W> {
    /// The words for a page that only lines need.
    pub(super) fn spoken(&self, page: &Page) -> Spoken {
        let texts = self.session.texts();
        let cards = page.blocks.iter().filter(|block| matches!(block, Block::Card(_)));
        let later = if cards.count() > 1 { &LATER[..] } else { &[] };
        Spoken {
            digits: self.digits(page),
            blank: Some(texts.line("ui-line-blank")),
            later: later.iter().map(|id| texts.line(id)).collect(),
        }
    }

    /// The sentence that says the number of a page digit by digit.
    fn digits(&self, page: &Page) -> Option<String> {
        let digits = in_digits(number(page)?);
        Some(self.session.texts().with("ui-line-in-digits", &[("digits", digits.into())]))
    }

    pub(super) fn say_aside(&mut self, aside: Aside, line: &str) {
        let page = self.session.page().for_lines();
        let texts = self.session.texts();
        match aside {
            // What waits is written next.
            Aside::More if self.pager.has_more() => {}
            Aside::More => {
                let rest = output::rest(&page, &self.spoken(&page));
                let prompt = prompt(&page, &self.session.scope(), &texts);
                let words = page.call_card().is_some();
                let words = words.then(|| self.explained.words_once(&page, &prompt, &texts));
                let words = words.flatten();
                if rest.is_empty() && words.is_none() {
                    self.said.push(texts.line("ui-line-no-more"));
                }
                self.said.extend(rest.into_iter().chain(words));
            }
            Aside::Repeat => {
                self.pager.drop_waiting();
                self.said.clone_from(&self.said_last);
            }
            Aside::Digits => match self.digits(&page) {
                Some(digits) => self.said.push(digits),
                None => self.not_understood(line, &page),
            },
        }
    }

    /// Says the help of a row.
    pub(super) fn explain(&mut self, row: usize, line: &str) {
        let page = self.session.page();
        let item = page.choices().and_then(|choices| choices.items.get(row));
        let help = item.map(|item| item.help.as_slice()).unwrap_or_default();
        if help.is_empty() {
            self.not_understood(line, &page);
        }
        self.said.extend(help.iter().map(output::fact));
    }
}

/// The number that a page is about: that of the call, or of its first contact.
fn number(page: &Page) -> Option<&str> {
    let first = || {
        page.blocks.iter().find_map(|block| match block {
            Block::Card(card) => card.number.as_deref(),
            _ => None,
        })
    };
    page.call_card().map_or_else(first, |call| call.contact.number.as_deref())
}

/// A number as it is dictated: each digit by itself, a pause between its groups.
fn in_digits(number: &str) -> String {
    let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    let groups: Vec<String> =
        groups.map(|group| group.chars().map(String::from).collect::<Vec<_>>().join(" ")).collect();
    let plus = if number.starts_with('+') { "plus " } else { "" };
    format!("{plus}{}", groups.join(", "))
}
