//! What is found in one text: values to fill in, references, numbers, its length and depth. One
//! walk over the parsed text, so that each check asks facts and not trees.

use std::{borrow::Cow, collections::BTreeSet, ops::Range};

use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant},
    unicode::unescape_unicode_to_string,
};

use super::{
    digits::{Digits, FEWEST},
    span::span_of,
};
use crate::sanitize;

/// A reference to a text.
#[derive(Debug)]
pub struct Reference<'a> {
    /// The id; for a term without its `-`.
    pub id: &'a str,
    /// An attribute of it.
    pub attribute: Option<&'a str>,
    /// Whether it is a term.
    pub is_term: bool,
    /// Where it stands.
    pub span: Range<usize>,
}

/// A call of a function.
#[derive(Debug)]
pub struct Call<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its only argument, where it is one text in quotes.
    pub argument: Option<&'a str>,
    /// Where it stands.
    pub span: Range<usize>,
}

/// What is found in one text.
#[derive(Debug, Default)]
pub struct PatternFacts<'a> {
    /// Where it begins and ends.
    pub span: Range<usize>,
    /// Names of values to fill in.
    pub variables: BTreeSet<&'a str>,
    /// Texts it refers to.
    pub references: Vec<Reference<'a>>,
    /// Functions it calls.
    pub calls: Vec<Call<'a>>,
    /// The most values that are filled in at once.
    pub placeables: usize,
    /// The most characters of its own that are shown at once.
    pub length: usize,
    /// How deep brackets lie in each other, with the place of the deepest.
    pub depth: (usize, Range<usize>),
    /// Runs of digits that look like a phone number.
    pub numbers: Vec<Range<usize>>,
    /// Numbers of as many digits that are written without quotes and stand alone: `{ 2022 }`.
    pub figures: Vec<Range<usize>>,
    /// Characters written as escapes that may not be shown.
    pub escaped: Vec<(Range<usize>, char)>,
}

impl<'a> PatternFacts<'a> {
    /// Walks over a text. The guard has bounded how deep it can be.
    pub fn new(source: &'a str, pattern: &Pattern<&'a str>) -> Self {
        let mut walk = Walk { source, facts: Self::default() };
        let (length, placeables) = walk.pattern(pattern, 0);
        walk.facts.length = length;
        walk.facts.placeables = placeables;
        walk.facts.span = walk.span(pattern);
        walk.facts
    }
}

struct Walk<'a> {
    source: &'a str,
    facts: PatternFacts<'a>,
}

/// Characters and values of a piece.
type Size = (usize, usize);

const fn add(a: Size, b: Size) -> Size {
    (a.0.saturating_add(b.0), a.1.saturating_add(b.1))
}

impl<'a> Walk<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>, depth: usize) -> Size {
        let mut digits = Digits::default();
        let mut size = (0, 0);
        for element in &pattern.elements {
            let own = match element {
                PatternElement::TextElement { value } => {
                    digits.read(value, span_of(self.source, value).start);
                    (value.chars().count(), 0)
                }
                PatternElement::Placeable { expression } => {
                    add((0, 1), self.placeable(expression, &mut digits, depth + 1))
                }
            };
            size = add(size, own);
        }
        digits.end();
        self.facts.numbers.append(&mut digits.found);
        self.facts.figures.append(&mut digits.figures);
        size
    }

    /// What stands in braces directly in a text, and the digits it shows there.
    fn placeable(
        &mut self,
        expression: &Expression<&'a str>,
        digits: &mut Digits,
        depth: usize,
    ) -> Size {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                digits.read_at(&unescape(value), span_of(self.source, value));
            }
            Expression::Inline(InlineExpression::NumberLiteral { value }) => {
                digits.figure(value, span_of(self.source, value));
                self.deep(depth, value);
                return (value.chars().count(), 0);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                return add((0, 1), self.placeable(expression, digits, depth + 1));
            }
            _ => match phone(expression) {
                Some(name) => digits.phone(span_of(self.source, name)),
                None => digits.end(),
            },
        }
        self.expression(expression, depth)
    }

    fn expression(&mut self, expression: &Expression<&'a str>, depth: usize) -> Size {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let (_, values) = self.inline(selector, depth);
                let sizes = variants
                    .iter()
                    .map(|variant: &Variant<&'a str>| self.pattern(&variant.value, depth));
                let sizes: Vec<Size> = sizes.collect();
                let most = |part: fn(&Size) -> usize| sizes.iter().map(part).max().unwrap_or(0);
                add((0, values), (most(|size| size.0), most(|size| size.1)))
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, depth: usize) -> Size {
        match inline {
            InlineExpression::StringLiteral { value } => self.literal(value, depth),
            InlineExpression::NumberLiteral { value } => self.number(value, depth),
            InlineExpression::VariableReference { id } => {
                self.deep(depth, id.name);
                self.facts.variables.insert(id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.call(id.name, arguments, depth);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name, attribute.as_ref().map(|a| a.name), false, depth);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference(id.name, attribute.as_ref().map(|a| a.name), true, depth);
                if let Some(arguments) = arguments {
                    self.arguments(arguments, depth + 1);
                }
            }
            InlineExpression::Placeable { expression } => {
                return add((0, 1), self.expression(expression, depth + 1));
            }
        }
        match inline {
            InlineExpression::StringLiteral { value } => (unescape(value).chars().count(), 0),
            _ => (0, 0),
        }
    }

    fn literal(&mut self, value: &'a str, depth: usize) {
        self.deep(depth, value);
        if let Some((_, character)) = sanitize::find_unfit(&unescape(value)) {
            self.facts.escaped.push((span_of(self.source, value), character));
        }
    }

    /// A number without quotes inside of something else; one that is shown by itself is read with
    /// the digits beside it.
    fn number(&mut self, value: &'a str, depth: usize) {
        self.deep(depth, value);
        if value.bytes().filter(u8::is_ascii_digit).count() >= FEWEST {
            self.facts.numbers.push(span_of(self.source, value));
        }
    }

    fn call(&mut self, name: &'a str, arguments: &CallArguments<&'a str>, depth: usize) {
        let argument = match (arguments.positional.as_slice(), arguments.named.as_slice()) {
            ([InlineExpression::StringLiteral { value }], []) => Some(*value),
            _ => None,
        };
        let span = argument.unwrap_or(name);
        let span = span_of(self.source, span);
        self.facts.calls.push(Call { name, argument, span });
        self.deep(depth, name);
        self.arguments(arguments, depth + 1);
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>, depth: usize) {
        for argument in &arguments.positional {
            self.inline(argument, depth);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, depth);
        }
    }

    fn reference(&mut self, id: &'a str, attribute: Option<&'a str>, is_term: bool, depth: usize) {
        let span = span_of(self.source, id);
        self.deep(depth, id);
        self.facts.references.push(Reference { id, attribute, is_term, span });
    }

    fn deep(&mut self, depth: usize, piece: &str) {
        if depth > self.facts.depth.0 {
            self.facts.depth = (depth, span_of(self.source, piece));
        }
    }

    /// From the first piece of text to the last.
    fn span(&self, pattern: &Pattern<&'a str>) -> Range<usize> {
        let mut pieces = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(span_of(self.source, value)),
            PatternElement::Placeable { .. } => None,
        });
        let first = pieces.next().unwrap_or_else(|| self.facts.depth.1.clone());
        let end = pieces.next_back().map_or(first.end, |last| last.end);
        first.start..end
    }
}

/// The call that shows a number of a contact, directly or in a choice.
fn phone<'a>(expression: &Expression<&'a str>) -> Option<&'a str> {
    match expression {
        Expression::Inline(InlineExpression::FunctionReference { id, .. }) => Some(id.name),
        Expression::Inline(InlineExpression::Placeable { expression }) => phone(expression),
        Expression::Inline(_) => None,
        Expression::Select { variants, .. } => {
            let mut shown = variants.iter().flat_map(|variant| &variant.value.elements);
            shown.find_map(|element| match element {
                PatternElement::TextElement { .. } => None,
                PatternElement::Placeable { expression } => phone(expression),
            })
        }
    }
}

/// A quoted text as it is shown.
fn unescape(value: &str) -> Cow<'_, str> {
    unescape_unicode_to_string(value)
}
