//! A message of a drafts mailbox, as it is worked on.

use nc_toolkit::ToolError;
use nextcloud_client::mail::{
    Client,
    types::{AttachmentSource, FullMessage},
};

use super::{
    body::{self, Format},
    missing,
};

/// A draft, and what the person reads in it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) message: FullMessage,
    pub(super) body: String,
    pub(super) is_html: bool,
}

impl Draft {
    /// Read message `id`, which has to be a draft.
    pub(super) async fn read(client: &Client, id: i64) -> Result<Self, ToolError> {
        let answer = client.get_message_body(id).await;
        let message = answer.map_err(missing::message(id))?.into_inner();
        if message.flags.as_ref().and_then(|flags| flags.draft) != Some(true) {
            return Err(ToolError::refused(
                format!("message {id} is no draft"),
                "list those of the drafts mailbox with nc_mail_list_messages",
            ));
        }
        let body = body::of(&message, Format::Html).unwrap_or_default();
        let is_html = message.has_html_body == Some(true);
        // The app shows images through its own addresses, which nobody else can open.
        if is_html && (body.contains("/apps/mail/proxy?") || !message.inline_attachments.is_empty())
        {
            return Err(ToolError::refused(
                format!("draft {id} has images, which would be lost"),
                "work on it in the Mail app",
            ));
        }
        Ok(Self {
            message,
            body,
            is_html,
        })
    }

    /// The attachments, for another message to take over.
    pub(super) fn attachments(&self) -> Vec<AttachmentSource> {
        let source = |part: &nextcloud_client::mail::types::Attachment| AttachmentSource {
            type_: "message-attachment".to_owned(),
            id: part.id.clone().map(Into::into),
            file_name: part.file_name.clone(),
            mailbox_id: self.message.mailbox_id,
            uid: self.message.uid,
        };
        self.message.attachments.iter().map(source).collect()
    }
}
