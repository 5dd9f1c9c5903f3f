//! `ask`, `from_others` and `long` of a tool: what the server does around every call, whoever wrote the tool.

use std::fmt;

use indexmap::IndexMap;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::Value;
use serde_saphyr::Spanned;

use super::{Problems, ToolDef, closest};

/// The question before a tool runs: its words, or words with conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskDef {
    /// What will happen, for the person; `{name}` is an argument or a key of `look`, `{name|words}` has
    /// words for when it is not given.
    pub words: String,
    /// Names to look up: `board: deck_get_board.title`.
    pub look: IndexMap<String, String>,
    /// The name that the person types back.
    pub type_back: Option<String>,
    /// Whether it can be undone.
    pub undo: bool,
    /// Values of arguments that ask: `share_type: [3, 4]`, or `attendees: given`.
    pub when: IndexMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    words: String,
    #[serde(default)]
    look: IndexMap<String, String>,
    #[serde(rename = "type")]
    type_back: Option<String>,
    #[serde(default)]
    undo: bool,
    #[serde(default)]
    when: IndexMap<String, Value>,
}

impl From<Keys> for AskDef {
    fn from(keys: Keys) -> Self {
        Self {
            words: keys.words,
            look: keys.look,
            type_back: keys.type_back,
            undo: keys.undo,
            when: keys.when,
        }
    }
}

impl<'de> Deserialize<'de> for AskDef {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = AskDef;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the words of a question, or `words` with look, type, undo, when")
            }

            fn visit_str<E>(self, words: &str) -> Result<AskDef, E> {
                Ok(AskDef {
                    words: words.to_owned(),
                    look: IndexMap::new(),
                    type_back: None,
                    undo: false,
                    when: IndexMap::new(),
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AskDef, A::Error> {
                Keys::deserialize(MapAccessDeserializer::new(map)).map(AskDef::from)
            }
        }
        from.deserialize_any(Either)
    }
}

/// The fields of a result that hold words of others.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FromOthersDef {
    /// Where they come from, in one word.
    pub origin: String,
    /// Names of the fields that hold their words.
    pub text: Vec<String>,
    /// Names of the fields that say who wrote them, by user ids that Nextcloud vouches for; one name or a list.
    #[serde(default, deserialize_with = "one_or_many")]
    pub author: Vec<String>,
    /// The same for what anybody can claim, such as the sender of a mail.
    #[serde(default, deserialize_with = "one_or_many")]
    pub sender: Vec<String>,
    /// Name of a field that must be true.
    #[serde(rename = "if")]
    pub only_if: Option<String>,
}

fn one_or_many<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Names {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Names::deserialize(from)? {
        Names::One(name) => vec![name],
        Names::Many(names) => names,
    })
}

/// The field of a result that may be too large for one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongDef {
    /// Its name, at the top of the result.
    pub field: String,
    /// The resource that has it in pages.
    pub uri: String,
}

impl AskDef {
    /// The tool and the path of a name to look up.
    pub fn place(look: &str) -> Option<(&str, Vec<&str>)> {
        let (tool, path) = look.split_once('.')?;
        Some((tool, path.split('.').collect()))
    }
}

/// Names in braces, without the words after `|` that stand in for them.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split('{').skip(1);
    parts.map(|part| part.split(['}', '|']).next().unwrap_or_default())
}

/// Everything about these keys that needs no API document. What a handler takes only the built server knows.
pub(super) fn check(file: &str, tool: &ToolDef, problems: &mut Problems) {
    let name = &tool.name.value;
    if let Some(ask) = &tool.ask {
        for text in question(tool, ask) {
            problems.add(file, ask, format!("{name}: {text}"));
        }
    }
    if let Some(others) = &tool.from_others
        && (others.value.text.is_empty() || others.value.origin.trim().is_empty())
    {
        let text = format!("{name}: name the `origin` and the fields of `text` that others write");
        problems.add(file, others, text);
    }
    if let Some(long) = &tool.long {
        for argument in names(&long.value.uri).filter_map(|argument| unknown(tool, argument)) {
            problems.add(file, long, format!("{name}: {argument}"));
        }
    }
}

fn question(tool: &ToolDef, ask: &Spanned<AskDef>) -> Vec<String> {
    let ask = &ask.value;
    let mut wrong = Vec::new();
    if tool.effect.value == "read" {
        wrong.push("a tool that only reads asks nobody: remove `ask`".to_owned());
    }
    let used: Vec<&str> = names(&ask.words).collect();
    for name in used.iter().filter(|name| !ask.look.contains_key(**name)) {
        wrong.extend(unknown(tool, name));
    }
    for (name, place) in &ask.look {
        if AskDef::place(place).is_none() {
            wrong.push(format!(
                "`look: {name}` is `{place}`: write `tool.path_in_its_result`"
            ));
        }
        if !used.contains(&name.as_str()) {
            wrong.push(format!(
                "the words do not have `{{{name}}}`: remove it from `look`"
            ));
        }
    }
    if let Some(typed) = &ask.type_back
        && !used.contains(&typed.as_str())
    {
        let near = closest(typed, used.iter().copied());
        wrong.push(format!(
            "nobody can type `{typed}`, which the words do not have{near}"
        ));
    }
    for (argument, values) in &ask.when {
        wrong.extend(unknown(tool, argument));
        let list = values.as_array().is_some_and(|values| !values.is_empty());
        if !list && values.as_str() != Some("given") {
            wrong.push(format!(
                "`when: {argument}` takes a list of values, or `given`"
            ));
        }
    }
    wrong
}

fn unknown(tool: &ToolDef, argument: &str) -> Option<String> {
    if tool.handler.is_some() || tool.args.contains_key(argument) {
        return None;
    }
    let near = closest(argument, tool.args.keys().map(String::as_str));
    Some(format!("no argument `{argument}`{near}"))
}
