//! `tests/record/<app>.yaml`: what to do, in order, and which of it becomes a case.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context as _, bail};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::case::READ;

/// The steps of one app.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The name of its file.
    #[serde(skip)]
    pub name: String,
    /// Folder of its cases.
    pub app: String,
    /// What the server must have that others lack, named in `NEXTCLOUD_TEST_HAS`.
    pub needs: Option<String>,
    /// In order.
    pub steps: Vec<Step>,
    /// Clean up afterwards, also when a step failed; a step that refers to what was not made is left out.
    #[serde(default)]
    pub finally: Vec<Step>,
}

/// One step: a tool call, a resource that is read, or a request that prepares something.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// File name of the case; without it nothing is written.
    pub case: Option<String>,
    /// The tool to call.
    pub tool: Option<String>,
    /// Its arguments; `$name.path` stands for what was saved.
    #[serde(default)]
    pub args: Map<String, Value>,
    /// Address of a resource to read instead of a tool call.
    pub read: Option<String>,
    /// A request to Nextcloud instead of a tool call.
    pub http: Option<Request>,
    /// A saved list: the step is done for each of its items, which is saved as `each`.
    pub each: Option<Value>,
    /// Remember the result under this name.
    pub save: Option<String>,
    /// Who acts: `alice` if not given; `stranger` has a wrong password.
    #[serde(default, rename = "as")]
    pub user: Option<String>,
    /// Settings that differ from the default.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
    /// Whether a failure is wanted: without it a failure ends the recording.
    #[serde(default)]
    pub fails: bool,
}

impl Step {
    /// The tool that the step calls, which is [`READ`] for a resource.
    pub(super) fn called(&self) -> Option<&str> {
        match (&self.tool, &self.read) {
            (Some(tool), None) => Some(tool),
            (None, Some(_)) => Some(READ),
            _ => None,
        }
    }

    /// Whether all that its arguments or its request refer to was saved.
    pub(super) fn can_be_filled(&self, saved: &BTreeMap<String, Value>) -> bool {
        if let Some(list) = &self.each {
            return fill(list, saved).is_ok();
        }
        let args = fill(&Value::Object(self.args.clone()), saved);
        let path = self.http.as_ref().map(|http| embed(&http.path, saved));
        args.is_ok() && path.is_none_or(|path| path.is_ok())
    }
}

/// A request to Nextcloud.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// JSON body.
    pub json: Option<Value>,
    /// Text body.
    pub text: Option<String>,
}

/// All scenarios, or those whose app or file name is in `only`.
///
/// # Errors
/// When a file is no scenario.
pub fn all(only: &[String]) -> anyhow::Result<Vec<Scenario>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("record");
    let mut files = std::fs::read_dir(&folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    files.sort();
    let mut scenarios = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let mut scenario: Scenario = serde_saphyr::from_str(&text)
            .with_context(|| format!("{} is no scenario", file.display()))?;
        let stem = file.file_stem().unwrap_or_default();
        scenario.name = stem.to_string_lossy().into_owned();
        if only.is_empty() || only.contains(&scenario.app) || only.contains(&scenario.name) {
            scenarios.push(scenario);
        }
    }
    Ok(scenarios)
}

/// `value` with `$name.path` replaced by what was saved, as it is or inside a text as `${name.path}`.
pub(super) fn fill(value: &Value, saved: &BTreeMap<String, Value>) -> anyhow::Result<Value> {
    Ok(match value {
        Value::String(text) => match text.strip_prefix('$') {
            Some(path) if !path.starts_with('{') => find(path, saved)?.clone(),
            _ => Value::String(embed(text, saved)?),
        },
        Value::Array(list) => {
            let filled = list.iter().map(|item| fill(item, saved));
            Value::Array(filled.collect::<Result<_, _>>()?)
        }
        Value::Object(map) => {
            let filled = map
                .iter()
                .map(|(key, item)| Ok((embed(key, saved)?, fill(item, saved)?)));
            Value::Object(filled.collect::<anyhow::Result<_>>()?)
        }
        other => other.clone(),
    })
}

/// `text` with each `${name.path}` replaced.
pub(super) fn embed(text: &str, saved: &BTreeMap<String, Value>) -> anyhow::Result<String> {
    let mut parts = text.split("${");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (path, rest) = part.split_once('}').context("`${` without `}`")?;
        match find(path, saved)? {
            Value::String(text) => out.push_str(text),
            other => out.push_str(&other.to_string()),
        }
        out.push_str(rest);
    }
    Ok(out)
}

fn find<'v>(path: &str, saved: &'v BTreeMap<String, Value>) -> anyhow::Result<&'v Value> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let value = saved
        .get(name)
        .with_context(|| format!("nothing is saved as {name}"))?;
    let pointer = if rest.is_empty() {
        String::new()
    } else {
        format!("/{}", rest.replace('.', "/"))
    };
    match value.pointer(&pointer) {
        Some(found) => Ok(found),
        None => bail!("{name} has no {rest}: {value}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn saved_values_keep_their_type() {
        let saved = BTreeMap::from([("note".to_owned(), json!({"id": 7, "tags": ["a"]}))]);
        let filled = fill(
            &json!({"a": "$note.id", "b": "n-${note.id}", "c": "$note.tags.0"}),
            &saved,
        );
        assert_eq!(filled.unwrap(), json!({"a": 7, "b": "n-7", "c": "a"}));
        assert!(fill(&json!("$note.x"), &saved).is_err());
    }
}
