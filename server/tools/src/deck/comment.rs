//! Comments on cards: what is shown of them, and how long they may be.

use nc_toolkit::{JsonSchema, ToolError};
use nextcloud_client::deck::types::Comment;
use serde::Serialize;
use serde_json::Value;

/// Characters that a comment may have.
const LONGEST: usize = 1000;
/// Comments that a text may become.
const MOST: usize = 10;
/// Characters of `(10/10) `.
const NUMBERING: usize = 8;

/// A comment; in a summary without much of it.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CommentView {
    pub(super) id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) object_id: Option<i64>,
    pub(super) actor_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) actor_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) actor_display_name: Option<String>,
    pub(super) message: String,
    pub(super) creation_date_time: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) mentions: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_to: Option<Value>,
}

impl CommentView {
    /// The comment without what a first look does not need.
    pub(super) fn short(self) -> Self {
        Self {
            id: self.id,
            actor_id: self.actor_id,
            message: self.message,
            creation_date_time: self.creation_date_time,
            ..Self::default()
        }
    }
}

impl From<Comment> for CommentView {
    fn from(comment: Comment) -> Self {
        let mentions = comment.mentions.into_iter();
        Self {
            id: comment.id.unwrap_or_default(),
            object_id: comment.object_id,
            actor_id: comment.actor_id.unwrap_or_default(),
            actor_type: comment.actor_type,
            actor_display_name: comment.actor_display_name,
            message: comment.message.unwrap_or_default(),
            creation_date_time: comment.creation_date_time.unwrap_or_default(),
            mentions: mentions
                .filter_map(|one| serde_json::to_value(one).ok())
                .collect(),
            reply_to: comment.reply_to.filter(Value::is_object),
        }
    }
}

/// What is answered for a comment that was written, or for the parts of one.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Written {
    pub(super) comment: CommentView,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) parts: Vec<CommentView>,
    pub(super) part_count: usize,
}

/// The text as Deck will store it.
///
/// # Errors
/// [`ToolError`] when nothing is left of it, or it is too long.
pub(super) fn fitting(message: &str, way_out: &str) -> Result<String, ToolError> {
    let text = trimmed(message)?;
    let length = text.chars().count();
    if length <= LONGEST {
        return Ok(text.to_owned());
    }
    Err(ToolError::refused(
        format!("the message has {length} characters; a comment may have {LONGEST}"),
        way_out,
    ))
}

/// The text in parts that fit, each with its number in front if there are several.
///
/// # Errors
/// [`ToolError`] when nothing is left of it, or more than ten parts are.
pub(super) fn parts(message: &str) -> Result<Vec<String>, ToolError> {
    let text = trimmed(message)?;
    if text.chars().count() <= LONGEST {
        return Ok(vec![text.to_owned()]);
    }
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = cut(rest, LONGEST - NUMBERING);
        parts.push(part);
        rest = after;
    }
    let count = parts.len();
    if count > MOST {
        let length = text.chars().count();
        return Err(ToolError::refused(
            format!(
                "the message has {length} characters and would become {count} comments; {MOST} is the most"
            ),
            "attach it as a file with deck_upload_attachment",
        ));
    }
    let numbered = parts.iter().enumerate();
    Ok(numbered
        .map(|(at, part)| format!("({}/{count}) {part}", at + 1))
        .collect())
}

/// Without the blanks around it, as PHP knows them.
fn trimmed(message: &str) -> Result<&str, ToolError> {
    let text = message.trim_matches([' ', '\t', '\n', '\r', '\0', '\u{b}']);
    if text.is_empty() {
        return Err(ToolError::invalid("`message` is empty"));
    }
    Ok(text)
}

/// At most `longest` characters, ending at a blank if there is one in the second half, and what follows.
fn cut(text: &str, longest: usize) -> (&str, &str) {
    let Some((end, _)) = text.char_indices().nth(longest) else {
        return (text, "");
    };
    let (start, _) = text.split_at(end);
    let blank = start.rfind(char::is_whitespace).filter(|at| *at > end / 2);
    let (part, rest) = text.split_at(blank.unwrap_or(end));
    (part.trim_end(), rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_becomes_numbered_parts_that_fit_and_lose_nothing() {
        let word = "Wörter ";
        let text = word.repeat(400);
        let parts = parts(&text).unwrap();
        assert_eq!(parts.len(), 3);
        assert!(parts[0].starts_with("(1/3) Wörter"));
        assert!(parts.iter().all(|part| part.chars().count() <= LONGEST));
        let words: usize = parts
            .iter()
            .map(|part| part.matches("Wörter").count())
            .sum();
        assert_eq!(words, 400);
    }

    #[test]
    fn a_text_of_exactly_the_limit_is_one_comment() {
        let text = "ü".repeat(LONGEST);
        assert_eq!(
            parts(&format!(" {text}\n")).unwrap(),
            std::slice::from_ref(&text)
        );
        assert_eq!(fitting(&text, "").unwrap(), text);
        let told = fitting(&format!("{text}x"), "cut it").unwrap_err().text();
        assert!(
            told.contains("1001 characters") && told.contains("Cut it."),
            "{told}"
        );
    }

    #[test]
    fn nothing_and_far_too_much_are_refused() {
        assert!(parts(" \n").is_err());
        assert!(parts(&"x".repeat(20_000)).is_err());
    }
}
