//! What every prompt keeps: its tools exist, its arguments stand in its text.

use std::collections::{BTreeMap, BTreeSet};

use super::PROMPTS;
use crate::surface;

fn between(text: &str, open: char, close: char) -> BTreeSet<String> {
    let parts = text.split(open).skip(1);
    parts
        .filter_map(|part| part.split_once(close))
        .map(|(inside, _)| inside.to_owned())
        .collect()
}

/// Names in backticks; they come in pairs, so every second part is one.
fn tools(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[test]
fn names_are_in_order_and_unique() {
    assert!(PROMPTS.is_sorted_by(|a, b| a.name < b.name));
    assert!(PROMPTS.len() >= 12);
}

#[test]
fn every_tool_in_a_text_exists() {
    for prompt in PROMPTS {
        for name in tools(prompt.text) {
            assert!(surface().tool(name).is_some(), "{}: {name}", prompt.name);
        }
    }
}

#[test]
fn what_a_prompt_needs_stands_in_its_text() {
    for prompt in PROMPTS {
        let named = tools(prompt.text);
        for name in prompt.needs {
            assert!(named.contains(name), "{}: {name}", prompt.name);
        }
    }
}

#[test]
fn arguments_and_text_agree() {
    for prompt in PROMPTS {
        let named = between(prompt.text, '{', '}');
        let known: BTreeSet<String> = prompt
            .arguments
            .iter()
            .map(|one| one.name.to_owned())
            .collect();
        assert_eq!(named, known, "{}", prompt.name);
        let given: BTreeMap<String, String> = known
            .into_iter()
            .map(|name| (name, "x".to_owned()))
            .collect();
        assert!(prompt.filled(&given).is_ok());
    }
}

#[test]
fn values_are_chosen_from_tools_that_answer_them() {
    for prompt in PROMPTS {
        for choice in prompt
            .arguments
            .iter()
            .filter_map(|argument| argument.choice)
        {
            crate::choices::tests::answers(choice);
        }
    }
}
