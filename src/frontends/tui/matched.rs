//! The letters of a text that were typed, underlined in each line that it is wrapped to.

use std::{borrow::Cow, ops::Range};

use ratatui::{
    style::{Modifier, Style},
    text::Span,
};

/// A text that is written line by line.
pub(super) struct MatchedText<'a> {
    /// What of it is not written yet, each character with whether it was typed.
    rest: Box<dyn Iterator<Item = (char, bool)> + 'a>,
}

impl<'a> MatchedText<'a> {
    /// A text from its start, with ranges of characters.
    pub fn new(text: &'a str, matched: &'a [Range<usize>]) -> Self {
        let is_matched = move |place: usize| matched.iter().any(|range| range.contains(&place));
        let rest = text.chars().enumerate().map(move |(place, c)| (c, is_matched(place)));
        Self { rest: Box::new(rest) }
    }

    /// The next line: blanks may be others there, or left out at its ends. From a character on that is not
    /// the text's nothing is underlined.
    pub fn spans(&mut self, line: &Cow<'a, str>, style: Style) -> Vec<Span<'a>> {
        let mut spans: Vec<(String, bool)> = Vec::new();
        for c in line.chars() {
            let own = self.rest.find(|(own, _)| is_same(*own, c) || !own.is_whitespace());
            let is_matched = own.is_some_and(|(own, is_matched)| is_matched && is_same(own, c));
            match spans.last_mut() {
                Some((text, same)) if *same == is_matched => text.push(c),
                _ => spans.push((c.to_string(), is_matched)),
            }
        }
        let matched = style.add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED);
        let styled = spans
            .into_iter()
            .map(|(text, is_matched)| Span::styled(text, if is_matched { matched } else { style }));
        styled.collect()
    }
}

fn is_same(own: char, written: char) -> bool {
    own == written || (own.is_whitespace() && written.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_has_the_letters_that_were_typed_underlined() {
        let text = "Den som f\u{f6}ljer med\u{a0}vill tolka";
        let ranges = [8..14, 24..28];
        let mut matched = MatchedText::new(text, &ranges);
        let mut underlined = |line: &str| -> Vec<String> {
            let spans = matched.spans(&Cow::Owned(line.to_owned()), Style::new());
            let own =
                spans.iter().filter(|span| span.style.add_modifier.contains(Modifier::UNDERLINED));
            own.map(|span| span.content.to_string()).collect()
        };
        assert_eq!(underlined("Den som"), [""; 0]);
        assert_eq!(underlined("f\u{f6}ljer med vill"), ["f\u{f6}ljer"]);
        assert_eq!(underlined("tolka"), ["tolk"]);
    }
}
