//! People as Deck names them: an object, or just the id where nobody looked them up.

use nextcloud_client::deck::types::Card;
use serde_json::Value;

/// The id of a user, group or team.
pub(super) fn id(person: &Value) -> Option<String> {
    let text = match person {
        Value::Object(facts) => facts.get("uid").or_else(|| facts.get("primaryKey"))?,
        other => other,
    };
    text.as_str().map(str::to_owned)
}

/// The ids of those to whom a card is assigned.
pub(super) fn assigned(card: &Card) -> Vec<String> {
    let all = card.assigned_users.iter().flatten();
    all.filter_map(|one| id(one.participant.as_ref()?))
        .collect()
}
