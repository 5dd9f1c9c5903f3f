//! The promised tools and the exceptions, as they stand in `tests/contract`.

use std::{collections::BTreeMap, path::PathBuf};

use anyhow::Context;
use serde::Deserialize;
use serde_json::Value;

/// What existing users know of one tool.
#[derive(Debug, Deserialize)]
pub(crate) struct Promise {
    pub(crate) name: String,
    pub(crate) app: String,
    pub(crate) input: Value,
    pub(crate) output: Option<Value>,
    pub(crate) ann: Hints,
    #[serde(default)]
    pub(crate) scopes: Option<Vec<String>>,
}

/// Hints; what is absent means what the protocol presumes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Hints {
    pub(crate) read_only_hint: Option<bool>,
    pub(crate) destructive_hint: Option<bool>,
    pub(crate) idempotent_hint: Option<bool>,
}

/// Differences that are meant, each with its reason.
pub(crate) type Excuses = BTreeMap<String, String>;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("contract")
}

/// All promised tools.
pub(crate) fn promises() -> anyhow::Result<Vec<Promise>> {
    let mut all = Vec::new();
    for file in std::fs::read_dir(folder())? {
        let path = file?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = std::fs::read_to_string(&path)?;
            let tools: Vec<Promise> =
                serde_json::from_str(&text).with_context(|| path.display().to_string())?;
            all.extend(tools);
        }
    }
    all.sort_by(|a, b| (&a.app, &a.name).cmp(&(&b.app, &b.name)));
    Ok(all)
}

/// All exceptions, by tool.
pub(crate) fn exceptions() -> anyhow::Result<BTreeMap<String, Excuses>> {
    let text = std::fs::read_to_string(folder().join("exceptions.yaml"))?;
    serde_saphyr::from_str(&text).context("exceptions.yaml")
}
