//! Reactions to a message, as the three tools about them answer.

use std::collections::BTreeMap;

use nc_toolkit::{JsonSchema, Kind, ToolError};
use nextcloud_client::spreed::types::Reaction;
use nextcloud_transport::lax::PhpMap;
use serde::Serialize;

/// Somebody who reacted.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Actor {
    actor_type: String,
    actor_id: String,
    actor_display_name: String,
    /// Unix seconds
    timestamp: i64,
}

impl From<Reaction> for Actor {
    fn from(reaction: Reaction) -> Self {
        Self {
            actor_type: reaction.actor_type.unwrap_or_default(),
            actor_id: reaction.actor_id.unwrap_or_default(),
            actor_display_name: reaction.actor_display_name.unwrap_or_default(),
            timestamp: reaction.timestamp.unwrap_or_default(),
        }
    }
}

/// All reactions to one message.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Reactions {
    conversation_token: String,
    message_id: i64,
    /// By emoji
    reactions: BTreeMap<String, Vec<Actor>>,
    distinct_emoji: usize,
}

impl Reactions {
    pub(super) fn of(
        token: String,
        message_id: i64,
        answer: PhpMap<String, Vec<Reaction>>,
    ) -> Self {
        let actors = |list: Vec<Reaction>| list.into_iter().map(Actor::from).collect();
        let reactions: BTreeMap<String, Vec<Actor>> = answer
            .0
            .into_iter()
            .map(|(emoji, list)| (emoji, actors(list)))
            .collect();
        Self {
            conversation_token: token,
            message_id,
            distinct_emoji: reactions.len(),
            reactions,
        }
    }
}

/// Refuse what cannot be a message or a reaction, before anything is asked.
///
/// # Errors
/// [`ToolError::Invalid`] naming the argument.
pub(super) fn check(message_id: i64, reaction: Option<&str>) -> Result<(), ToolError> {
    if message_id <= 0 {
        return Err(ToolError::invalid("`message_id` must be a positive number"));
    }
    if reaction.is_some_and(|emoji| emoji.trim().is_empty()) {
        return Err(ToolError::invalid(
            "`reaction` must be one emoji, and is blank",
        ));
    }
    Ok(())
}

/// The failure in words that name the message.
pub(super) fn told(error: impl Into<ToolError>, token: &str, message_id: i64) -> ToolError {
    error.into().told_one_of([
        (
            Kind::NotFound,
            format!("Message {message_id} of conversation {token} not found"),
        ),
        (
            Kind::BadRequest,
            "The reaction was not accepted: it must be one emoji, and the message one that people wrote".to_owned(),
        ),
        (
            Kind::Forbidden,
            format!("You may not react in the conversation {token}"),
        ),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_reactions_and_no_messages_are_refused() {
        assert!(check(0, None).is_err());
        assert!(check(-1, Some("x")).is_err());
        assert!(check(7, Some(" ")).is_err());
        assert!(check(7, None).is_ok());
    }
}
