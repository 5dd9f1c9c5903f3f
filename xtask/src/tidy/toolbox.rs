//! The names of all tools, from `specs/tools/*.yaml`; nothing else of the manifests is read.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use super::tree::{Tree, has_extension};

#[derive(Deserialize)]
struct Manifest {
    app: String,
    prefix: Option<String>,
    #[serde(default)]
    requires: Requires,
    #[serde(default)]
    tools: Vec<Tool>,
}

#[derive(Default, Deserialize)]
struct Requires {
    own: Option<String>,
}

#[derive(Deserialize)]
struct Tool {
    name: String,
}

/// Where a tool's files are: its app, and its name without the app's prefix.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stem {
    pub(super) app: String,
    pub(super) stem: String,
    /// Whether it is about the server itself and not about an app of Nextcloud.
    pub(super) own: bool,
}

/// All tools by name.
pub(super) fn tools(tree: &Tree) -> anyhow::Result<BTreeMap<String, Stem>> {
    let mut tools = BTreeMap::new();
    for (file, text) in tree
        .below("specs/tools")
        .filter(|(file, _)| has_extension(file, "yaml"))
    {
        let manifest: Manifest =
            serde_saphyr::from_str(text).with_context(|| format!("parsing specs/tools/{file}"))?;
        let prefix = manifest
            .prefix
            .unwrap_or_else(|| format!("nc_{}_", manifest.app));
        for Tool { name } in manifest.tools {
            let stem = name.strip_prefix(&prefix).unwrap_or(&name).to_owned();
            tools.insert(
                name,
                Stem {
                    app: manifest.app.clone(),
                    stem,
                    own: manifest.requires.own.is_some(),
                },
            );
        }
    }
    Ok(tools)
}
