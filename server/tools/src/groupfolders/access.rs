//! Access rules as tools tell them: words instead of bits.

use nc_toolkit::{Ctx, JsonSchema, Kind, ToolError};
use nextcloud_dav::{AccessRule, AccessRules, FilePath, Files};
use serde::Serialize;

use crate::files::kept::Kept;

/// The permissions, from the lowest bit.
const WORDS: [&str; 5] = ["read", "change", "create", "delete", "share"];

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Access {
    path: String,
    folder_id: i64,
    /// Whether rules are in force in this team folder
    enabled: bool,
    /// Whether you may change them
    can_manage: bool,
    /// Without can_manage only those that concern you
    rules: Vec<Rule>,
    /// Of the folders above
    #[serde(skip_serializing_if = "Vec::is_empty")]
    inherited: Vec<Rule>,
}

#[derive(Debug, PartialEq, Serialize, JsonSchema)]
struct Rule {
    /// user, group or team
    r#type: String,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    allow: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    deny: Vec<&'static str>,
}

impl Access {
    pub(super) fn of(path: FilePath, rules: AccessRules) -> Self {
        Self {
            path: path.into(),
            folder_id: rules.folder,
            enabled: rules.enabled,
            can_manage: rules.can_manage,
            rules: rules.own.into_iter().map(Rule::of).collect(),
            inherited: rules.inherited.into_iter().map(Rule::of).collect(),
        }
    }
}

impl Rule {
    fn of(rule: AccessRule) -> Self {
        Self {
            r#type: match rule.kind.as_str() {
                "circle" => "team".to_owned(),
                _ => rule.kind,
            },
            id: rule.id,
            name: rule.name,
            allow: words(rule.mask & rule.permissions),
            deny: words(rule.mask & !rule.permissions),
        }
    }
}

fn words(bits: u8) -> Vec<&'static str> {
    let all = WORDS.iter().enumerate();
    all.filter(|(at, _)| bits & (1 << at) != 0)
        .map(|(_, word)| *word)
        .collect()
}

/// The bits of these words, which came in argument `name`.
pub(super) fn bits(name: &str, words: &[String]) -> Result<u8, ToolError> {
    words.iter().try_fold(0, |bits, word| {
        let at = WORDS.iter().position(|known| known == word);
        let at = at.ok_or_else(|| {
            let known = WORDS.join(", ");
            ToolError::invalid(format!("`{name}` takes {known}, not {word}"))
        })?;
        Ok(bits | (1 << at))
    })
}

/// The file in argument `path`, if tools may know of it.
pub(super) async fn place(ctx: &Ctx, text: &str) -> Result<FilePath, ToolError> {
    let path = FilePath::parse(text)
        .map_err(|error| ToolError::invalid(format!("`path` cannot be used: {error}")))?;
    Kept::current(ctx).await?.check(&path, None)?;
    Ok(path)
}

/// Its rules.
pub(super) async fn read(files: &Files, path: &FilePath) -> Result<AccessRules, ToolError> {
    let rules = files.access_rules(path).await.map_err(|error| {
        ToolError::from(error).told(Kind::NotFound, || format!("File not found: {path}"))
    })?;
    rules.ok_or_else(|| {
        ToolError::refused(
            format!("/{path} is in no team folder"),
            "list them with nc_groupfolders_list; other files are shared with nc_share_create",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_allows_denies_and_leaves_alone() {
        let rule = Rule::of(AccessRule {
            kind: "circle".to_owned(),
            id: "x".to_owned(),
            name: None,
            mask: 0b0_1011,
            permissions: 0b0_0001,
        });
        assert_eq!(rule.r#type, "team");
        assert_eq!(rule.allow, ["read"]);
        assert_eq!(rule.deny, ["change", "delete"]);
    }

    #[test]
    fn words_and_bits_are_the_same() {
        let all: Vec<String> = WORDS.map(str::to_owned).into();
        assert_eq!(bits("allow", &all).unwrap(), 31);
        assert_eq!(words(31), WORDS);
        assert!(bits("allow", &["write".to_owned()]).is_err());
    }
}
