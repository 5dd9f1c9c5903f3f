//! Accounts as administrators see them, a page at a time; what only the server needs stays out.

use nc_toolkit::{JsonSchema, Kind, ToolError, page};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Part of a name or id
    pub(super) search: Option<String>,
    /// Users on a page
    #[serde(default = "fifty")]
    pub(super) limit: i64,
    /// Users to skip
    pub(super) offset: Option<i64>,
}

const fn fifty() -> i64 {
    50
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<i64>,
    users: Vec<Account>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Account {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    /// In seconds since 1970; 0 for never
    #[serde(skip_serializing_if = "Option::is_none")]
    last_login: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    used_bytes: Option<i64>,
}

/// The page that Nextcloud answered: an object by user id, or an empty array.
pub(super) fn read(answer: Option<Value>, input: &Input) -> Output {
    let users: Vec<Account> = match answer {
        Some(Value::Object(users)) => users.iter().map(|(id, user)| account(id, user)).collect(),
        _ => Vec::new(),
    };
    Output {
        next_offset: page::next(input.offset, Some(input.limit), users.len()),
        users,
    }
}

/// The failure, in words about administrators.
pub(super) fn told(error: impl Into<ToolError>) -> ToolError {
    let words = || "Only administrators may list users".to_owned();
    error.into().told(Kind::Forbidden, words)
}

fn account(id: &str, user: &Value) -> Account {
    let text = |name: &str| {
        let text = user.get(name).and_then(Value::as_str).unwrap_or_default();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let groups = user.get("groups").and_then(Value::as_array);
    let groups = groups.into_iter().flatten().filter_map(Value::as_str);
    let taken = user.get("quota").and_then(|quota| quota.get("used"));
    Account {
        id: id.to_owned(),
        display_name: text("displayname"),
        email: text("email"),
        enabled: user.get("enabled").and_then(Value::as_bool),
        last_login: user.get("lastLoginTimestamp").and_then(Value::as_i64),
        groups: groups.map(ToOwned::to_owned).collect(),
        used_bytes: taken.and_then(Value::as_i64),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn input(limit: i64) -> Input {
        Input {
            search: None,
            limit,
            offset: Some(2),
        }
    }

    #[test]
    fn where_the_server_keeps_files_stays_out() {
        let answer = json!({ "ada": { "displayname": "Ada", "storageLocation": "/srv/ada", "quota": { "used": 7 } } });
        let read = serde_json::to_value(read(Some(answer), &input(1))).unwrap();
        assert_eq!(
            read,
            json!({ "next_offset": 3, "users": [{ "id": "ada", "display_name": "Ada", "used_bytes": 7 }] })
        );
    }

    #[test]
    fn nobody_is_an_empty_array() {
        let read = read(Some(json!([])), &input(5));
        assert!(read.users.is_empty() && read.next_offset.is_none());
    }
}
