//! How texts are written, as far as `docs/style.md` decides it and a machine can see it. What is
//! found is a warning: nobody's folder is refused for its style. Each text is read once, word by word.

mod decisions;
mod text;
mod word;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::{
    expectation::ById,
    file::{FluentFile, FluentFiles},
};
use crate::{
    content::{
        kinds::{RawStyle, RawStyleException, RawStyles},
        located::Located,
        source::folder_language,
    },
    diagnostic::{Code, Diagnostic, Report},
};
use decisions::Decisions;
use text::{StyleFault, StyledText, StyledTexts};

/// The rules.
const RULES: [Code; 7] = [
    Code::TextWordAvoided,
    Code::TextWordDoubled,
    Code::TextSentenceTooLong,
    Code::TextOrderAfterColon,
    Code::TextNegationDoubled,
    Code::TextChoiceSpoken,
    Code::TextTimeForm,
];

/// Words that people search with: what readers type, not what the program says.
const SEARCH: &str = "search";

/// Attributes that go on from "do not".
const DENIED: &str = "dont-";

/// Checks the texts of every language that has decisions.
pub fn check(
    files: &FluentFiles<'_>,
    styles: &RawStyles,
    expected: &ById<'_>,
    report: &mut Report,
) {
    let mut languages = BTreeMap::new();
    for style in &styles.languages {
        let language = folder_language(&style.file);
        if let Some(language) = language.filter(|own| !languages.contains_key(own.code())) {
            languages.insert(language.code().to_owned(), (style, Decisions::new(&style.item)));
        }
    }
    for (language, (style, decisions)) in &languages {
        let mut found = Vec::new();
        for file in files.files.iter().filter(|file| file.language == language) {
            of_file(file, decisions, expected, &mut found);
        }
        excuse(style, found, report);
    }
}

/// Reports what no exception covers, and exceptions that nothing needs.
fn excuse(style: &Located<RawStyle>, found: Vec<StyleFault>, report: &mut Report) {
    let exceptions = &style.item.exceptions;
    let mut needed = BTreeSet::new();
    for (text, problem) in found {
        let is_it = |own: &RawStyleException| is_exception(own, &text, problem.code);
        match exceptions.iter().position(is_it) {
            Some(place) => {
                needed.insert(place);
            }
            None => report.push(problem),
        }
    }
    for (place, exception) in exceptions.iter().enumerate() {
        let is_rule = RULES.iter().any(|code| code.as_str() == exception.rule.get_ref());
        let (code, span) = if is_rule {
            (Code::StyleExceptionUnused, exception.text.span())
        } else {
            (Code::ValueUnknown, exception.rule.span())
        };
        if is_rule && needed.contains(&place) {
            continue;
        }
        let name = if is_rule { exception.text.get_ref() } else { exception.rule.get_ref() };
        let problem = Diagnostic::new(code, &style.file, span).with("name", name);
        let known = RULES.map(Code::as_str).join(", ");
        report.push(problem.with("known", known));
    }
}

fn is_exception(own: &RawStyleException, text: &str, code: Code) -> bool {
    own.text.get_ref() == text && own.rule.get_ref() == code.as_str()
}

fn of_file(
    file: &FluentFile<'_>,
    decisions: &Decisions<'_>,
    expected: &ById<'_>,
    found: &mut Vec<StyleFault>,
) {
    let Some(resource) = file.resource.as_deref() else { return };
    let mut texts = StyledTexts::new(file, resource.source(), decisions, found);
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(own) => (own.id.name, own.value.as_ref(), &own.attributes),
            ast::Entry::Term(own) => (own.id.name, Some(&own.value), &own.attributes),
            _ => continue,
        };
        let message = expected.get(id);
        let is_spoken = |attribute| message.is_some_and(|own| own.is_spoken(attribute));
        let own = StyledText { id, attribute: None, is_spoken: is_spoken(None), is_denied: false };
        let is_denial = value.is_some_and(|value| texts.check(own, value));
        for attribute in attributes.iter().filter(|attribute| attribute.id.name != SEARCH) {
            let name = attribute.id.name;
            let is_spoken = is_spoken(Some(name));
            let is_denied = is_denial || name.starts_with(DENIED);
            let text = StyledText { id, attribute: Some(name), is_spoken, is_denied };
            texts.check(text, &attribute.value);
        }
    }
}

#[cfg(test)]
mod tests {
    use toml::Spanned;

    use super::*;
    use crate::{
        content::{kinds::RawAvoided, source::SourceFile},
        lint::fluent::expectation::{ExpectedMessage, by_id},
    };

    fn list(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn decisions() -> RawStyle {
        let avoid =
            RawAvoided { words: list(&["usual explanation*", "årlig"]), write: "x".into() };
        let at = |text: &str| Spanned::new(0..0, text.to_owned());
        let exception = RawStyleException {
            text: at("c.d"),
            rule: at("text-word-doubled"),
            _why: String::new(),
        };
        RawStyle {
            longest_sentence: 6,
            between_hour_and_minute: ".".into(),
            abbreviations: list(&["e.g."]),
            choices: list(&["or"]),
            denials: list(&["do not"]),
            negations: list(&["never", "not"]),
            conditions: list(&["if"]),
            orders: list(&["call"]),
            avoid: vec![avoid],
            exceptions: vec![exception],
        }
    }

    /// What is found in a file in English beside the exception that nothing needs; `a` is said aloud,
    /// but for its attribute `quiet`.
    fn found(text: &'static str) -> Vec<(Code, &'static str)> {
        let sources = [SourceFile::embedded("locales/en/x.ftl", text)];
        let styles = RawStyles {
            languages: vec![Located {
                file: "locales/en/style.toml".into(),
                span: 0..0,
                origin: crate::content::source::Origin::Embedded,
                item: decisions(),
            }],
        };
        let expected = [ExpectedMessage::new("a", &[]).spoken_but(&["quiet"])];
        let mut report = Report::default();
        check(&FluentFiles::parse(&sources), &styles, &by_id(&expected), &mut report);
        let own = report.iter().filter(|problem| problem.code != Code::StyleExceptionUnused);
        own.map(|problem| (problem.code, text.get(problem.span.clone()).unwrap_or_default()))
            .collect()
    }

    #[test]
    fn words_to_avoid_are_found_in_every_form_and_through_signs() {
        let avoided = |text| vec![(Code::TextWordAvoided, text)];
        assert_eq!(found("x = A usual explanation.\n"), avoided("usual explanation."));
        assert_eq!(found("x = (Usual explanations)\n"), avoided("(Usual explanations)"));
        assert_eq!(found("x = Usual\n    explanation\n"), avoided("Usual\n    explanation"));
        assert_eq!(found("x = ÅRLIG\n"), avoided("ÅRLIG"));
        assert_eq!(found("x = { $n ->\n    [one] årlig\n   *[other] y\n}\n"), avoided("årlig"));
        for fine in ["unusual explanation", "usual { $x } explanation", "usual", "årliga"] {
            let text = Box::leak(format!("x = {fine}\n    .search = årlig\n").into_boxed_str());
            assert_eq!(found(text), [], "{fine}");
        }
    }

    #[test]
    fn a_word_is_doubled_only_where_nothing_stands_between() {
        assert_eq!(found("x = It is the The end\n"), [(Code::TextWordDoubled, "the")]);
        assert_eq!(found("x = Now, now. { $a } { $a }\ny = \"No\" no (no) – – 1) 1)\n"), []);
        assert_eq!(found("c = x\n    .d = no no\n"), []);
        assert_eq!(found("c = no no\n"), [(Code::TextWordDoubled, "no")]);
    }

    #[test]
    fn a_sentence_ends_at_a_stop_before_a_capital_a_figure_or_a_value() {
        for fine in [
            "x = One two three four five six. One two three four five six",
            "x = One two three four five six? \"One two\" three four five six.",
            "x = One two three four five (six.) { $n } two three four five six",
            "x = One two { $a }-{ $b } – four five { $n -> [one] six *[other] 6 }",
        ] {
            assert_eq!(found(Box::leak(format!("{fine}\n").into_boxed_str())), [], "{fine}");
        }
        let long = |text| vec![(Code::TextSentenceTooLong, text)];
        assert_eq!(
            found("x = One. Two three e.g. Four five six seven. Eight\n"),
            long("Two three e.g. Four five six seven.")
        );
        assert_eq!(
            found("x = { $a } two three four five six seven\n"),
            long("two three four five six seven")
        );
    }

    #[test]
    fn a_colon_leads_to_no_order_and_from_no_condition() {
        let order = |text| vec![(Code::TextOrderAfterColon, text)];
        assert_eq!(found("x = In danger: call them\n"), order("danger: call"));
        assert_eq!(found("x = Yes. If so: they come\n"), order("so: they"));
        assert_eq!(found("x = Say: \"Call me.\" If { $a }: { $b }. If so:\n"), []);
    }

    #[test]
    fn what_is_denied_is_not_denied_again() {
        let twice = |text| vec![(Code::TextNegationDoubled, text)];
        assert_eq!(found("x = Do not say never.\n"), twice("never."));
        assert_eq!(found("x = Y\n    .dont-1 = never ask\n"), twice("never"));
        assert_eq!(found("x = Do not\n    .item-1 = Never ask\n"), twice("Never"));
        assert_eq!(found("x = Never\n    .item-1 = Never ask\n    .dont-1 = ask\n"), []);
        assert_eq!(found("x = Do not go if not safe\n"), []);
    }

    #[test]
    fn what_is_said_aloud_offers_no_choice() {
        let text = "a = Yes or no\n    .quiet = Yes or no\nb = Yes or no\n";
        assert_eq!(found(text), [(Code::TextChoiceSpoken, "or")]);
    }

    #[test]
    fn a_time_has_one_form() {
        let text = "x = Open 9:30–16.00, 4:1 and 25:10\ny = 10:75 and 2002:15\n";
        assert_eq!(found(text), [(Code::TextTimeForm, "9:30–16.00,")]);
    }
}
