//! The messages and terms that a text refers to.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// The ids that an entry refers to, terms with their `-`.
pub fn references(entry: &Entry<&str>) -> Vec<String> {
    let mut found = Vec::new();
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return found,
    };
    let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
    patterns.for_each(|own| pattern(own, &mut found));
    found
}

fn pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: own } = element {
            expression(own, found);
        }
    }
}

fn expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(own) => inline(own, found),
        Expression::Select { selector, variants } => {
            inline(selector, found);
            for variant in variants {
                pattern(&variant.value, found);
            }
        }
    }
}

fn inline(own: &InlineExpression<&str>, found: &mut Vec<String>) {
    match own {
        InlineExpression::MessageReference { id, .. } => found.push(id.name.to_owned()),
        InlineExpression::TermReference { id, arguments: of, .. } => {
            found.push(format!("-{}", id.name));
            if let Some(of) = of {
                arguments(of, found);
            }
        }
        InlineExpression::FunctionReference { arguments: of, .. } => arguments(of, found),
        InlineExpression::Placeable { expression: own } => expression(own, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

fn arguments(of: &CallArguments<&str>, found: &mut Vec<String>) {
    of.positional.iter().for_each(|own| inline(own, found));
    of.named.iter().for_each(|own| inline(&own.value, found));
}
