//! Comments on files and folders.

use http::Method;
use jiff::Timestamp;
use nextcloud_transport::NextcloudError;
use serde::Serialize;

use super::{
    CommentId, FileId, Files,
    entry::http_date,
    exchange::{self, REPORT},
};
use crate::xml::{Document, Name, Reply};

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comment {
    /// Number of the comment.
    pub id: CommentId,
    /// Plain text; people are mentioned in it as `@user` or `@"user id"`.
    pub message: String,
    /// Who wrote it.
    pub actor: Actor,
    /// When it was written.
    pub created: Option<Timestamp>,
    /// What it is: `comment` for one that a person wrote.
    pub verb: String,
    /// Whether the user has not read it.
    pub unread: bool,
    /// Whom the text mentions.
    pub mentions: Vec<Mention>,
}

/// Who wrote a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// `users`; `deleted_users` for people who left; `guests`.
    pub kind: String,
    /// User id.
    pub id: String,
    /// Name for people, if the server knows one.
    pub display_name: Option<String>,
}

/// Somebody mentioned in a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// `user`, `group`, `team`, `guest` or `email`.
    pub kind: String,
    /// User id, or the name of the group.
    pub id: String,
    /// Name for people.
    pub display_name: Option<String>,
}

#[derive(Serialize)]
struct NewComment<'a> {
    #[serde(rename = "actorType")]
    actor_type: &'static str,
    verb: &'static str,
    message: &'a str,
}

const MESSAGE: Name = Name::oc("message");

impl Files {
    /// Longest comment in characters (Unicode scalar values), as the server counts them.
    pub const MAX_COMMENT_CHARS: usize = 1000;

    /// Comments of a file or folder, newest first: at most `limit`, after skipping `offset`.
    ///
    /// # Errors
    /// `NotFound`: no such file, or the user may not see it.
    pub async fn comments(
        &self,
        file: FileId,
        limit: u32,
        offset: u32,
    ) -> Result<Vec<Comment>, NextcloudError> {
        let body = Document::build(Name::oc("filter-comments"), |filter| {
            filter.text(Name::oc("limit"), &limit.to_string());
            filter.text(Name::oc("offset"), &offset.to_string());
        });
        let call = self.call(exchange::method(REPORT), &about(file), "comments.list");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        Ok(replies.iter().filter_map(Comment::read).collect())
    }

    /// Write a comment; the users it mentions are notified.
    ///
    /// # Errors
    /// - `Refused`: it is empty or longer than [`Files::MAX_COMMENT_CHARS`].
    /// - `NotFound`: no such file, or the user may not see it.
    ///
    /// # Cancel safety
    /// The comment may exist afterwards. Doing it again makes a second one.
    pub async fn create_comment(
        &self,
        file: FileId,
        message: &str,
    ) -> Result<CommentId, NextcloudError> {
        check(message)?;
        let answer = self
            .call(Method::POST, &about(file), "comments.create")
            .json_body(&NewComment {
                actor_type: "users",
                verb: "comment",
                message,
            })
            .send()
            .await?;
        exchange::created_number(answer.headers()).map(CommentId)
    }

    /// Replace the text of a comment that the user wrote.
    ///
    /// # Errors
    /// - `Refused`: it is empty or too long.
    /// - `NotFound`: no such comment.
    /// - `Forbidden`: another user wrote it.
    ///
    /// # Cancel safety
    /// The text is the old one or the new one.
    pub async fn edit_comment(
        &self,
        file: FileId,
        comment: CommentId,
        message: &str,
    ) -> Result<(), NextcloudError> {
        check(message)?;
        let address = format!("{}/{comment}", about(file));
        self.set(&address, MESSAGE, message, "comments.edit").await
    }

    /// Delete a comment that the user wrote.
    ///
    /// # Errors
    /// - `NotFound`: no such comment.
    /// - `Forbidden`: another user wrote it.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn delete_comment(
        &self,
        file: FileId,
        comment: CommentId,
    ) -> Result<(), NextcloudError> {
        let address = format!("{}/{comment}", about(file));
        self.call(Method::DELETE, &address, "comments.delete")
            .send()
            .await?;
        Ok(())
    }
}

fn about(file: FileId) -> String {
    format!("/remote.php/dav/comments/files/{file}")
}

fn check(message: &str) -> Result<(), NextcloudError> {
    if message.trim().is_empty() {
        return Err(NextcloudError::refused("a comment needs a text"));
    }
    if message.chars().count() > Files::MAX_COMMENT_CHARS {
        return Err(NextcloudError::refused(
            "a comment has at most 1000 characters",
        ));
    }
    Ok(())
}

impl Comment {
    fn read(reply: &Reply) -> Option<Self> {
        let text = |name| reply.text(Name::oc(name)).map(str::to_owned);
        Some(Self {
            id: reply.parse(Name::oc("id"))?,
            message: text("message").unwrap_or_default(),
            actor: Actor {
                kind: text("actorType").unwrap_or_default(),
                id: text("actorId").unwrap_or_default(),
                display_name: text("actorDisplayName"),
            },
            created: reply.text(Name::oc("creationDateTime")).and_then(http_date),
            verb: text("verb").unwrap_or_default(),
            unread: reply.flag(Name::oc("isUnread")).unwrap_or_default(),
            mentions: mentions(reply),
        })
    }
}

fn mentions(reply: &Reply) -> Vec<Mention> {
    let Some(mentions) = reply.prop(Name::oc("mentions")) else {
        return Vec::new();
    };
    mentions
        .each(Name::oc("mention"))
        .map(|mention| {
            let text = |name| {
                mention
                    .child(Name::oc(name))
                    .map(|element| element.text().to_owned())
            };
            Mention {
                kind: text("mentionType").unwrap_or_default(),
                id: text("mentionId").unwrap_or_default(),
                display_name: text("mentionDisplayName"),
            }
        })
        .collect()
}
