//! Prompts: what a person chooses from a menu, and the words a model gets for it.

use std::collections::BTreeMap;

use crate::choice::Choice;

/// A prompt.
#[derive(Debug)]
pub struct PromptSpec {
    /// Unique name, `[a-z0-9_]`.
    pub name: &'static str,
    /// Two to five words for a person.
    pub title: &'static str,
    /// What it leads to.
    pub about: &'static str,
    /// Tools without which it makes no sense; who may not use them does not see it.
    pub needs: &'static [&'static str],
    /// What it asks for.
    pub arguments: &'static [Argument],
    /// The words, with `{argument}` where a value goes.
    pub text: &'static str,
}

/// An argument of a prompt.
#[derive(Debug)]
pub struct Argument {
    /// Name in the text.
    pub name: &'static str,
    /// What to enter.
    pub about: &'static str,
    /// What stands in the text when nothing is given; `None` makes the argument required.
    pub absent: Option<&'static str>,
    /// Where values can be chosen from.
    pub choice: Option<&'static Choice>,
}

impl PromptSpec {
    /// The words, with `given` filled in. Values are put in as they are; braces in them mean nothing.
    ///
    /// # Errors
    /// A sentence that names what is missing or not known.
    pub fn filled(&self, given: &BTreeMap<String, String>) -> Result<String, String> {
        let known = |name: &str| self.arguments.iter().any(|argument| argument.name == name);
        if let Some(stranger) = given.keys().find(|name| !known(name)) {
            let names: Vec<&str> = self
                .arguments
                .iter()
                .map(|argument| argument.name)
                .collect();
            let names = names.join(", ");
            return Err(format!(
                "{} has no argument `{stranger}`; it takes {names}",
                self.name
            ));
        }
        let mut text = String::with_capacity(self.text.len());
        let mut rest = self.text.trim_end();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(before);
            text.push_str(&self.value(name, given)?);
            rest = after;
        }
        text.push_str(rest);
        Ok(text)
    }

    fn value(&self, name: &str, given: &BTreeMap<String, String>) -> Result<String, String> {
        let value = given.get(name).map(|value| value.trim());
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            return Ok(value.to_owned());
        }
        let argument = self.arguments.iter().find(|argument| argument.name == name);
        argument
            .and_then(|argument| argument.absent)
            .map(ToOwned::to_owned)
            .ok_or_else(|| format!("{} needs the argument `{name}`", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: PromptSpec = PromptSpec {
        name: "greet",
        title: "",
        about: "",
        needs: &[],
        arguments: &[
            Argument {
                name: "who",
                about: "",
                absent: None,
                choice: None,
            },
            Argument {
                name: "when",
                about: "",
                absent: Some("today"),
                choice: None,
            },
        ],
        text: "Greet {who} {when}.\n",
    };

    fn given(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn what_is_not_given_has_its_own_words() {
        assert_eq!(
            SPEC.filled(&given(&[("who", "Ada")])).unwrap(),
            "Greet Ada today."
        );
        assert_eq!(
            SPEC.filled(&given(&[("who", "Ada"), ("when", "at noon")]))
                .unwrap(),
            "Greet Ada at noon."
        );
    }

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        assert_eq!(
            SPEC.filled(&given(&[("who", "{when}")])).unwrap(),
            "Greet {when} today."
        );
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        assert!(SPEC.filled(&given(&[])).unwrap_err().contains("`who`"));
        assert!(
            SPEC.filled(&given(&[("who", "  ")]))
                .unwrap_err()
                .contains("`who`")
        );
        assert!(
            SPEC.filled(&given(&[("whom", "x")]))
                .unwrap_err()
                .contains("`whom`")
        );
    }
}
