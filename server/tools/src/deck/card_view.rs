//! A card in a list: short, or in full.

use nc_toolkit::{Ctx, JsonSchema};
use nextcloud_client::deck::types::Card;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{labels, people};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Detail {
    #[default]
    Summary,
    Full,
}

/// How cards are shown.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
pub(super) struct Form {
    #[serde(default)]
    detail: Detail,
    /// Characters of descriptions in full cards
    description_max_length: Option<usize>,
    /// The same in summaries; 0 for none
    #[serde(default = "preview")]
    description_preview_length: usize,
}

/// Characters of descriptions in summaries if nobody says how many.
pub(super) const PREVIEW: usize = 140;

fn preview() -> usize {
    PREVIEW
}

// A card in short, where labels are titles and assignedUsers ids; a full card has both as Deck answers them.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary {
    id: i64,
    title: String,
    stack_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    board_id: Option<i64>,
    archived: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    duedate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    startdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    labels: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assigned_users: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attachment_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments_unread: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_description: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description_preview: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// What only a full card has.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct More {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dependent_cards: Vec<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_editor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overdue: Option<i64>,
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
}

// A card as it was asked for.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct CardView {
    #[serde(flatten)]
    card: Summary,
    #[serde(flatten)]
    more: More,
}

impl Summary {
    /// The card, with so many characters of its description.
    pub(super) fn of(ctx: &Ctx, card: &Card, preview: usize) -> Self {
        let description = card.description.as_deref().unwrap_or_default().trim();
        let shown = preview > 0 && !description.is_empty();
        Self {
            labels: texts(labels::titles(card)),
            assigned_users: texts(people::assigned(card)),
            has_description: (!description.is_empty()).then_some(true),
            description_preview: shown.then(|| shortened(description, preview)),
            ..Self::bare(ctx, card)
        }
    }

    /// What short and full cards have alike.
    fn bare(ctx: &Ctx, card: &Card) -> Self {
        let id = card.id.unwrap_or_default();
        let counted = |count: Option<i64>| count.filter(|count| *count > 0);
        let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        Self {
            id,
            title: card.title.clone().unwrap_or_default(),
            stack_id: card.stack_id.unwrap_or_default(),
            board_id: card.board_id,
            archived: card.archived.unwrap_or_default(),
            duedate: text(&card.duedate),
            startdate: text(&card.startdate),
            done: text(&card.done),
            color: text(&card.color),
            attachment_count: counted(card.attachment_count),
            comments_unread: counted(card.comments_unread),
            comments_count: counted(card.comments_count),
            url: ctx.links().card(id),
            ..Self::default()
        }
    }
}

impl CardView {
    /// The card as `form` says.
    pub(super) fn of(ctx: &Ctx, card: Card, form: Form) -> Self {
        match form.detail {
            Detail::Summary => Self {
                card: Summary::of(ctx, &card, form.description_preview_length),
                more: More::default(),
            },
            Detail::Full => Self {
                card: Summary {
                    labels: labels::of(&card).into_iter().filter_map(json).collect(),
                    assigned_users: each(card.assigned_users.as_ref()),
                    ..Summary::bare(ctx, &card)
                },
                more: More::of(card, form.description_max_length),
            },
        }
    }
}

impl More {
    fn of(card: Card, longest: Option<usize>) -> Self {
        let description = card.description.filter(|text| !text.is_empty());
        Self {
            description: description.map(|text| match longest {
                Some(longest) => shortened(&text, longest),
                None => text,
            }),
            attachments: each(card.attachments.as_ref()),
            kind: card.type_,
            order: card.order,
            owner: card.owner,
            last_modified: card.last_modified,
            created_at: card.created_at,
            dependent_cards: card.dependent_cards.unwrap_or_default(),
            deleted_at: card.deleted_at,
            last_editor: card.last_editor,
            overdue: card.overdue,
            etag: card.e_tag,
        }
    }
}

fn texts(list: Vec<String>) -> Vec<Value> {
    list.into_iter().map(Value::String).collect()
}

fn each<T: Serialize>(list: Option<&Vec<T>>) -> Vec<Value> {
    list.into_iter().flatten().filter_map(json).collect()
}

fn json(value: impl Serialize) -> Option<Value> {
    serde_json::to_value(value).ok()
}

/// At most `longest` characters, with an ellipsis behind where something is left out.
pub(super) fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let start: String = text.chars().take(longest).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_shows_an_ellipsis() {
        assert_eq!(shortened("äöü", 3), "äöü");
        assert_eq!(shortened("ab cd", 3), "ab…");
    }
}
