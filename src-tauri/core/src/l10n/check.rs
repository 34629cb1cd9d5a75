//! The messages of every language, checked: they parse, none is there twice, and every language has the
//! same ones with the same values.

use super::languages::{LANGUAGES, Language};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};

/// Key -> the file it stands in and the values it mentions.
type Messages = BTreeMap<String, (&'static str, BTreeSet<String>)>;

fn messages(language: &Language, faults: &mut Vec<String>) -> Messages {
    let mut messages = Messages::new();
    for (path, text) in language.files {
        let (Ok(resource) | Err((resource, _))) = parse(*text);
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    let mut values = BTreeSet::new();
                    match &message.value {
                        Some(value) => in_pattern(value, &mut values),
                        None => faults.push(format!("{path}: {key} says nothing; give it words")),
                    }
                    message.attributes.iter().for_each(|attribute| in_pattern(&attribute.value, &mut values));
                    if let Some((other, _)) = messages.insert(key.clone(), (path, values)) {
                        faults.push(format!("{path}: {key} is in {other} already; keep one"));
                    }
                }
                Entry::Junk { content } => {
                    faults.push(format!(
                        "{path}: does not parse: {}",
                        content.lines().next().unwrap_or_default()
                    ));
                }
                _ => {}
            }
        }
    }
    messages
}

fn in_pattern(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, values);
        }
    }
}

fn in_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, values),
        Expression::Select { selector, variants } => {
            in_inline(selector, values);
            variants.iter().for_each(|variant| in_pattern(&variant.value, values));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| in_inline(argument, values));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, values),
        _ => {}
    }
}

#[test]
fn every_language_says_the_same_things() {
    let mut faults = Vec::new();
    let languages: Vec<Messages> = LANGUAGES.iter().map(|language| messages(language, &mut faults)).collect();
    for one in &languages {
        for other in &languages {
            for (key, (path, values)) in one {
                let file = path.rsplit('/').next().unwrap_or_default();
                match other.get(key) {
                    None => faults
                        .push(format!("{path}: {key} is missing in another language; add it to its {file}")),
                    Some((there, others)) if values != others => {
                        faults.push(format!("{key} mentions {values:?} in {path} and {others:?} in {there}"));
                    }
                    Some((there, _)) if !there.ends_with(file) => {
                        faults.push(format!(
                            "{key} is in {path} and in {there}; keep it in files of the same name"
                        ));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
