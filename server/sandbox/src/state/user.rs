//! An account and what it says about itself.

use nc_base::Secret;

#[derive(Debug)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) admin: bool,
    /// App passwords that log in.
    pub(crate) passwords: Vec<Secret>,
    /// Bytes; none means unlimited.
    pub(crate) quota: Option<u64>,
    pub(crate) first_login: i64,
    pub(crate) status: Option<Status>,
    pub(crate) notes_path: String,
    pub(crate) notes_suffix: String,
}

impl User {
    pub(crate) fn new(id: &str, name: &str, now: i64) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            email: Some(format!("{id}@example.org")),
            admin: false,
            passwords: vec![Secret::new(format!("{id}-app-password"))],
            quota: None,
            first_login: now,
            status: None,
            notes_path: "Notes".to_owned(),
            notes_suffix: ".md".to_owned(),
        }
    }
}

/// The user status: `online`, `away`, `dnd`, `busy`, `invisible` or `offline`, and a message.
#[derive(Debug, Clone)]
pub(crate) struct Status {
    pub(crate) kind: String,
    pub(crate) by_user: bool,
    pub(crate) icon: Option<String>,
    pub(crate) message: Option<String>,
    /// A predefined message; its text is not in `message`.
    pub(crate) message_id: Option<String>,
    pub(crate) clear_at: Option<i64>,
}

impl Default for Status {
    fn default() -> Self {
        Self {
            kind: "offline".to_owned(),
            by_user: false,
            icon: None,
            message: None,
            message_id: None,
            clear_at: None,
        }
    }
}
