//! A diagnostic as text: what is wrong, where, with the line itself, and what to do. The messages
//! are handed in, in whatever language. Whatever comes from the file is cleaned and cut: an error
//! message is a way into a terminal like any other.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Message, Origin, Renderer, Snippet,
};

use super::{Diagnostic, Report, Severity};
use crate::sanitize::{printable, sanitize};

/// Longer values than this say nothing more in a message.
const LONGEST: usize = 200;

/// The messages of a language, and the files that diagnostics point into.
pub trait Messages {
    /// The text of an id, or of one of its attributes, filled with values.
    fn format(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> String;
    /// All of a file; `None` where only its name is to be shown.
    fn source(&self, file: &str) -> Option<&str>;
}

/// All problems, one under the other.
pub fn report(report: &Report, messages: &dyn Messages) -> String {
    let problems: Vec<String> = report.iter().map(|problem| render(problem, messages)).collect();
    problems.join("\n\n")
}

/// One problem.
pub fn render(problem: &Diagnostic, messages: &dyn Messages) -> String {
    let id = format!("diagnostic-{}", problem.code.as_str());
    let values: Vec<(&str, String)> =
        problem.args.iter().map(|(name, value)| (*name, sanitize(value, LONGEST))).collect();
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let (level, severity) = match problem.severity {
        Severity::Error => (Level::ERROR, "diagnostic-severity-error"),
        Severity::Warning => (Level::WARNING, "diagnostic-severity-warning"),
    };
    let title = level
        .with_name(messages.format(severity, None, &[]))
        .primary_title(messages.format(&id, None, &values))
        .id(problem.code.as_str());
    let group = Group::with_title(title)
        .element(place(problem, messages))
        .elements(others(problem, messages))
        .elements(help(&id, &values, messages));
    Renderer::plain().render(&[group])
}

/// What to do, and the name that may have been meant.
fn help<'a>(id: &str, values: &[(&str, &str)], messages: &dyn Messages) -> Vec<Message<'a>> {
    let label = messages.format("diagnostic-cure", None, &[]);
    let message = |text: String| Level::HELP.with_name(label.clone()).message(text);
    let mut help = vec![message(messages.format(id, Some("cure"), values))];
    if values.iter().any(|(name, _)| *name == "nearest") {
        help.push(message(messages.format("diagnostic-nearest", None, values)));
    }
    help
}

fn place<'a>(problem: &Diagnostic, messages: &dyn Messages) -> Element<'a> {
    let detail = problem.args.iter().find(|(name, _)| *name == "detail");
    let label = detail.map(|(_, detail)| sanitize(detail, LONGEST));
    elements(&problem.file, &problem.span, AnnotationKind::Primary, label, messages)
}

fn others<'a>(problem: &Diagnostic, messages: &dyn Messages) -> Vec<Element<'a>> {
    let label = messages.format("diagnostic-also", None, &[]);
    problem
        .also
        .iter()
        .map(|(file, span)| {
            elements(file, span, AnnotationKind::Context, Some(label.clone()), messages)
        })
        .collect()
}

/// The file, line and column, and the line itself with a mark under the place.
fn elements<'a>(
    file: &str,
    span: &Range<usize>,
    kind: AnnotationKind,
    label: Option<String>,
    messages: &dyn Messages,
) -> Element<'a> {
    let file = sanitize(file, LONGEST);
    let text = messages.source(&file).filter(|_| *span != (0..0));
    let Some(line) = text.and_then(|text| Line::of(text, span)) else {
        return Origin::path(file).into();
    };
    let annotation: Annotation<'_> = kind.span(line.mark).label(label);
    let snippet = Snippet::source(line.text).line_start(line.number).path(file);
    snippet.annotation(annotation).into()
}

/// The line of a place, cleaned and cut behind it; the renderer cuts before it.
struct Line {
    text: String,
    number: usize,
    mark: Range<usize>,
}

impl Line {
    /// Characters shown and marked from the place on.
    const SHOWN: usize = 140;
    const MARKED: usize = 60;

    fn of(text: &str, span: &Range<usize>) -> Option<Self> {
        let start = text.floor_char_boundary(span.start);
        let (before, after) = text.split_at_checked(start)?;
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let left: String = printable(before.get(line_start..)?).collect();
        let right = after.lines().next().unwrap_or_default();
        let marked = right.ceil_char_boundary(span.end.saturating_sub(start).min(right.len()));
        let marked = right.get(..marked)?.chars().count().min(Self::MARKED);
        let right: String = printable(right).take(Self::SHOWN).collect();
        let mark: usize = right.chars().take(marked).map(char::len_utf8).sum();
        Some(Self {
            number: before.matches('\n').count() + 1,
            mark: left.len()..left.len() + mark,
            text: left + &right,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, span: Range<usize>) -> Option<(usize, String, Range<usize>)> {
        Line::of(text, &span).map(|line| (line.number, line.text, line.mark))
    }

    #[test]
    fn a_place_is_shown_in_its_line() {
        assert_eq!(line("a\nå bc\n", 5..7), Some((2, "å bc".to_owned(), 3..5)));
    }

    #[test]
    fn a_place_over_several_lines_is_marked_in_the_first() {
        assert_eq!(line("ab\ncd\n", 1..5), Some((1, "ab".to_owned(), 1..2)));
    }

    #[test]
    fn a_place_inside_a_letter_or_behind_the_end_is_no_crash() {
        for span in [1..2, 2..3, 9..12, 90..99] {
            assert!(Line::of("aåå\nb", &span).is_some(), "{span:?}");
        }
    }

    #[test]
    fn a_huge_line_is_cut_behind_the_place() {
        let text = "a".repeat(5_000);
        let found = line(&text, 10..4_000).map(|(_, text, mark)| (text.len(), mark));
        assert_eq!(found, Some((10 + Line::SHOWN, 10..10 + Line::MARKED)));
    }
}
