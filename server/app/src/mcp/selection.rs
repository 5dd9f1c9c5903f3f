//! Which tools somebody wants: the operator by configuration, a request by header or query.
//!
//! A request may take away from what the operator allows and never add to it.

use std::collections::BTreeSet;

use http::request::Parts;
use nc_toolkit::Spec;

use super::names;
use crate::config::{Profile, Tools};

/// A choice of tools; `None` is no restriction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    toolsets: Option<BTreeSet<String>>,
    tools: Option<BTreeSet<String>>,
    exclude: BTreeSet<String>,
    read_only: bool,
    profile: Profile,
}

impl From<&Tools> for Selection {
    fn from(tools: &Tools) -> Self {
        Self {
            toolsets: some_set(&tools.toolsets),
            tools: some_set(&tools.tools),
            exclude: tools.exclude.iter().cloned().collect(),
            read_only: tools.read_only,
            profile: tools.profile,
        }
    }
}

impl Selection {
    /// What a request asks for, on top of `self`.
    ///
    /// # Errors
    /// A sentence about the first value that makes no sense.
    pub fn tightened(&self, request: &Parts) -> Result<Self, String> {
        let mut selection = self.clone();
        for (name, value) in asked(request) {
            selection.take(&name, &value)?;
        }
        Ok(selection)
    }

    /// Whether a tool is among the chosen.
    pub fn allows(&self, spec: &Spec) -> bool {
        let named = |set: &Option<BTreeSet<String>>, name: &str| {
            set.as_ref().is_none_or(|set| set.contains(name))
        };
        // Toolsets choose among apps; how this server may act for somebody is no matter of apps.
        let chosen = named(&self.toolsets, spec.app.name) && named(&self.tools, spec.name);
        let about_us = spec.app.own.is_some_and(|own| !own.needs_nextcloud());
        (chosen || about_us)
            && !self.exclude.contains(spec.name)
            && (!self.read_only || spec.effect.is_read())
    }

    /// Whether resources of an app are among the chosen.
    pub fn allows_app(&self, app: &str) -> bool {
        self.toolsets.as_ref().is_none_or(|set| set.contains(app))
    }

    /// Whether lists show a few tools only.
    pub fn is_compact(&self) -> bool {
        self.profile == Profile::Compact
    }

    /// Whether nothing may change.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), String> {
        match name {
            "toolset" => {
                let wanted: BTreeSet<String> = words(value)
                    .map(|word| names::toolset_called(word).to_owned())
                    .collect();
                if let Some(unknown) = wanted
                    .iter()
                    .find(|word| !names::toolsets().any(|known| known == *word))
                {
                    let known: Vec<&str> = names::toolsets().collect();
                    return Err(format!(
                        "there is no toolset \"{unknown}\"; there are {}",
                        known.join(", ")
                    ));
                }
                narrow(&mut self.toolsets, wanted);
            }
            "tools" => narrow(
                &mut self.tools,
                words(value).map(ToOwned::to_owned).collect(),
            ),
            "exclude" => self.exclude.extend(words(value).map(ToOwned::to_owned)),
            "read_only" => self.read_only |= switch(value)?,
            "profile" => match value.trim() {
                "compact" => self.profile = Profile::Compact,
                "full" => {}
                other => {
                    return Err(format!(
                        "there is no profile \"{other}\"; there are full and compact"
                    ));
                }
            },
            _ => {}
        }
        Ok(())
    }
}

/// Header names and the query names for the same.
const HEADERS: &[(&str, &str)] = &[
    ("x-mcp-toolsets", "toolset"),
    ("x-mcp-tools", "tools"),
    ("x-mcp-exclude-tools", "exclude"),
    ("x-mcp-readonly", "read_only"),
    ("x-mcp-profile", "profile"),
];

fn asked(request: &Parts) -> Vec<(String, String)> {
    let mut asked: Vec<(String, String)> = Vec::new();
    for (header, name) in HEADERS {
        for value in request.headers.get_all(*header) {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            asked.push(((*name).to_owned(), value));
        }
    }
    let query = request.uri.query().unwrap_or_default();
    asked.extend(
        url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .map(|(name, value)| {
                let name = match name.as_str() {
                    "toolsets" => "toolset".to_owned(),
                    "read-only" | "readonly" => "read_only".to_owned(),
                    _ => name,
                };
                (name, value)
            }),
    );
    asked.retain(|(_, value)| !value.trim().is_empty());
    asked
}

fn some_set(list: &[String]) -> Option<BTreeSet<String>> {
    (!list.is_empty()).then(|| list.iter().cloned().collect())
}

fn narrow(set: &mut Option<BTreeSet<String>>, wanted: BTreeSet<String>) {
    *set = Some(match set.take() {
        Some(allowed) => allowed.intersection(&wanted).cloned().collect(),
        None => wanted,
    });
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

fn switch(value: &str) -> Result<bool, String> {
    match value.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        other => Err(format!("read-only is true or false, not \"{other}\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open() -> Selection {
        Selection {
            toolsets: None,
            tools: None,
            exclude: BTreeSet::new(),
            read_only: false,
            profile: Profile::Full,
        }
    }

    fn request(uri: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = http::Request::builder().uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).expect("request").into_parts().0
    }

    #[test]
    fn a_request_tightens_and_never_loosens() {
        let mut operator = open();
        operator.read_only = true;
        operator.profile = Profile::Compact;
        operator.tools = Some(["a".to_owned(), "b".to_owned()].into());
        let asked = request("/mcp?read_only=false&profile=full&tools=b,c", &[]);
        let selection = operator.tightened(&asked).expect("sensible");
        assert!(selection.read_only && selection.is_compact());
        assert_eq!(selection.tools, Some(["b".to_owned()].into()));
    }

    #[test]
    fn headers_and_query_add_up() {
        let asked = request(
            "/mcp?exclude=a",
            &[("X-MCP-Exclude-Tools", "b, c"), ("X-MCP-Readonly", "true")],
        );
        let selection = open().tightened(&asked).expect("sensible");
        assert_eq!(selection.exclude.len(), 3);
        assert!(selection.read_only);
    }

    #[test]
    fn nonsense_is_said_to_be_nonsense() {
        let refused = open().tightened(&request("/mcp?toolset=nots", &[]));
        assert!(refused.is_err_and(|words| words.contains("notes")));
        assert!(
            open()
                .tightened(&request("/mcp?read_only=maybe", &[]))
                .is_err()
        );
    }
}
