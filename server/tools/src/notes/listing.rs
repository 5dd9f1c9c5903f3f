//! A note in a list: enough to choose one, without its content.

use nc_toolkit::{JsonSchema, Links};
use nextcloud_client::notes::types::Note;
use serde::Serialize;

/// One note of a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Hit {
    pub(super) id: i64,
    pub(super) title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) category: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) score: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) excerpt: Option<String>,
    /// Whether it is shared, by or with you
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) shared: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
}

impl Hit {
    pub(super) fn of(note: &Note, links: &Links) -> Self {
        let id = note.id.unwrap_or_default();
        Self {
            id,
            title: note.title.clone().unwrap_or_default(),
            category: note.category.clone().unwrap_or_default(),
            score: None,
            excerpt: None,
            shared: note.is_shared.unwrap_or_default(),
            url: links.note(id),
        }
    }
}
