//! Messages of a conversation cut into documents: by days, and by numbers within a day.
//!
//! Cuts depend on nothing but the messages of a day, so that every member comes to the same ones. Deleted and system
//! messages are counted and not read: a message that is deleted moves no cut.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use nextcloud_client::spreed::types::ChatMessageWithParent as Message;

use super::super::fingerprint::fingerprint;
use crate::Part;

/// Most messages of one document.
pub(super) const MOST: usize = 40;

/// Consecutive messages of one day.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// The number of the first, read or only counted.
    pub(super) first: i64,
    pub(super) messages: Vec<Message>,
}

/// The day of a message, in UTC.
pub(super) fn day(message: &Message) -> Option<Date> {
    let at = Timestamp::from_second(message.timestamp?).ok()?;
    Some(at.to_zoned(TimeZone::UTC).date())
}

/// Whole days of messages, which are in the order of their numbers, cut; also where nothing is left to read.
pub(super) fn blocks(messages: Vec<Message>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut now = None;
    for message in messages {
        let (Some(id), Some(today)) = (message.id, day(&message)) else {
            continue;
        };
        match blocks.last_mut() {
            Some(block) if now == Some(today) && block.messages.len() < MOST => {
                block.messages.push(message);
            }
            _ => blocks.push(Block {
                first: id,
                messages: vec![message],
            }),
        }
        now = Some(today);
    }
    blocks
}

impl Block {
    /// What people wrote.
    pub(super) fn said(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| is_said(message))
    }

    /// Whether nobody said anything in it, or nothing of it is left.
    pub(super) fn is_empty(&self) -> bool {
        self.said().next().is_none()
    }

    /// Changes with every message that is added, changed or deleted.
    pub(super) fn etag(&self) -> String {
        let lines: Vec<String> = self
            .said()
            .map(|message| format!("{}:{}", message.id.unwrap_or_default(), text(message)))
            .collect();
        fingerprint(lines.iter().map(String::as_str))
    }

    /// Each message apart, with who wrote it and when.
    pub(super) fn parts(&self) -> Vec<Part> {
        let part = |message: &Message| {
            let name = message.actor_display_name.as_deref().unwrap_or_default();
            let at = message
                .timestamp
                .and_then(|second| Timestamp::from_second(second).ok());
            let at = at
                .map(|at| at.strftime("%H:%M").to_string())
                .unwrap_or_default();
            Part {
                text: format!("{name} ({at}): {}", text(message)),
                page: None,
            }
        };
        self.said().map(part).collect()
    }

    /// The names of who wrote, each once.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        let names = self
            .said()
            .filter_map(|message| message.actor_display_name.as_deref());
        names.filter(|name| !name.is_empty()).collect()
    }
}

fn is_said(message: &Message) -> bool {
    let system = message
        .system_message
        .as_deref()
        .is_some_and(|name| !name.is_empty());
    let deleted =
        message.deleted == Some(true) || message.message_type.as_deref() == Some("comment_deleted");
    !system && !deleted && !text(message).trim().is_empty()
}

/// The text with the names of what it points at.
fn text(message: &Message) -> String {
    let mut text = message.message.clone().unwrap_or_default();
    for (name, object) in &message.message_parameters.0 {
        let title = object.name.clone().unwrap_or_default();
        let shown = if name.starts_with("mention-") {
            format!("@{title}")
        } else {
            title
        };
        text = text.replace(&format!("{{{name}}}"), &shown);
    }
    text
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const NOON: i64 = 1_795_867_200;

    pub(in crate::source::talk) fn message(id: i64, second: i64, text: &str) -> Message {
        Message {
            id: Some(id),
            timestamp: Some(NOON + second),
            message: Some(text.to_owned()),
            actor_display_name: Some("Ada".to_owned()),
            ..Message::default()
        }
    }

    #[test]
    fn days_and_numbers_cut() {
        let many = (1..=90).map(|id| message(id, id, "x"));
        let tomorrow = message(91, 86_400, "y");
        let cut = blocks(many.chain([tomorrow]).collect());
        let firsts: Vec<i64> = cut.iter().map(|block| block.first).collect();
        assert_eq!(firsts, [1, 41, 81, 91]);
    }

    #[test]
    fn what_nobody_said_is_counted_and_not_read() {
        let system = Message {
            system_message: Some("user_added".to_owned()),
            ..message(1, 0, "{actor} added {user}")
        };
        let deleted = Message {
            deleted: Some(true),
            ..message(2, 1, "Message deleted")
        };
        let cut = blocks(vec![
            system.clone(),
            deleted.clone(),
            message(3, 2, "hello"),
        ]);
        assert_eq!((cut.len(), cut[0].first, cut[0].parts().len()), (1, 1, 1));
        assert!(cut[0].parts()[0].text.ends_with("): hello"));
        assert!(blocks(vec![system, deleted])[0].is_empty() && !cut[0].is_empty());
    }

    #[test]
    fn an_edit_changes_the_etag_of_its_block_only() {
        let of = |text: &str| blocks(vec![message(1, 0, text), message(2, 86_400, "b")]);
        let (before, after) = (of("a"), of("c"));
        assert_ne!(before[0].etag(), after[0].etag());
        assert_eq!(before[1].etag(), after[1].etag());
    }
}
