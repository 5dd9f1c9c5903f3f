//! A case: one tool call, the exchanges with Nextcloud as recorded, and the outcome.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The host that stands for the recorded server, in links and bodies.
pub const CLOUD: &str = "http://cloud.test";

/// Stands for the tool where a resource is read; its address is the argument `uri`.
pub const READ: &str = "resources/read";

/// The folder of the cases that read resources.
pub const RESOURCES: &str = "resources";

/// One file below `tests/cases`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The tool, or [`READ`].
    pub tool: String,
    /// Its arguments.
    pub args: Value,
    /// When it was recorded; the clock of the replay stands there.
    pub now: jiff::Timestamp,
    /// Settings that differ from the default, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, String>,
    /// What was asked of Nextcloud and what it answered.
    pub nextcloud: Vec<Exchange>,
    /// The structured result of a success.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// The text of a failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// One request to Nextcloud and its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// Method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Headers that mean something to the answer, lower case.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub send: BTreeMap<String, String>,
    /// Body of the request.
    #[serde(default, skip_serializing_if = "Body::is_empty")]
    pub body: Body,
    /// Status of the answer.
    pub status: u16,
    /// Headers of the answer, lower case.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// Body of the answer.
    #[serde(default, skip_serializing_if = "Body::is_empty")]
    pub reply: Body,
}

/// A body as it reads best.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// Nothing.
    #[default]
    Empty,
    /// JSON.
    Json(Value),
    /// UTF-8.
    Text(String),
    /// Anything else, in base64.
    Base64(String),
}

impl Body {
    /// The body that `bytes` are.
    pub fn of(bytes: &[u8]) -> Self {
        use base64::{Engine, prelude::BASE64_STANDARD};
        if bytes.is_empty() {
            return Self::Empty;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) if text.starts_with(['{', '[']) => {
                serde_json::from_str(text).map_or_else(|_| Self::Text(text.to_owned()), Self::Json)
            }
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Base64(BASE64_STANDARD.encode(bytes)),
        }
    }

    /// The bytes that it stands for.
    ///
    /// # Errors
    /// When the base64 is none.
    pub fn bytes(&self) -> anyhow::Result<Vec<u8>> {
        use base64::{Engine, prelude::BASE64_STANDARD};
        Ok(match self {
            Self::Empty => Vec::new(),
            Self::Json(value) => serde_json::to_vec(value)?,
            Self::Text(text) => text.clone().into_bytes(),
            Self::Base64(text) => BASE64_STANDARD.decode(text).context("base64")?,
        })
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// The folder of the cases.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// All cases of tools, as `app/tool.variant` and content, in order of their names.
///
/// # Errors
/// When a file is no case.
pub fn all() -> anyhow::Result<Vec<(String, Case)>> {
    let mut cases = Vec::new();
    for app in sorted(&folder())? {
        if !app.ends_with(RESOURCES) {
            cases.extend(below(&app)?);
        }
    }
    Ok(cases)
}

/// All cases of resources, as `resources/name.variant` and content.
///
/// # Errors
/// When a file is no case.
pub fn reads() -> anyhow::Result<Vec<(String, Case)>> {
    below(&folder().join(RESOURCES))
}

fn below(app: &Path) -> anyhow::Result<Vec<(String, Case)>> {
    let mut cases = Vec::new();
    for file in sorted(app)? {
        let text = std::fs::read_to_string(&file)?;
        let case = serde_json::from_str(&text)
            .with_context(|| format!("{} is no case", file.display()))?;
        let name = file.with_extension("");
        let name = name.strip_prefix(folder())?.display().to_string();
        cases.push((name, case));
    }
    Ok(cases)
}

fn sorted(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut paths = std::fs::read_dir(folder)
        .with_context(|| format!("reading {}", folder.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
