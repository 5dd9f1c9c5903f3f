//! Sending: into the outbox, and out of it. What fails on the way stays there, and the error says so.

use nc_toolkit::ToolError;
use nextcloud_client::mail::{
    Client,
    types::{AttachmentSource, LocalAttachment, OutboxDraft, SendRecipient},
};

use super::missing;
use nc_toolkit::html;

/// A message to send.
#[derive(Debug, Default)]
pub(super) struct Outgoing {
    pub(super) account: i64,
    pub(super) alias: Option<i64>,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) is_html: bool,
    pub(super) to: Vec<SendRecipient>,
    pub(super) cc: Vec<SendRecipient>,
    pub(super) bcc: Vec<SendRecipient>,
    pub(super) attachments: Vec<AttachmentSource>,
    /// Message-ID of the message that this answers.
    pub(super) answers: Option<String>,
    /// When to send, in seconds of unix time; at once without.
    pub(super) at: Option<i64>,
}

impl Outgoing {
    /// Send it, or leave it in the outbox for its time. Answers its number in the outbox.
    pub(super) async fn send(self, client: &Client) -> Result<i64, ToolError> {
        let (account, at, wanted) = (self.account, self.at, self.names());
        let created = client.create_outbox_message(&self.draft()).await;
        let message = created
            .map_err(missing::account(account))?
            .into_inner()
            .data;
        let message = message.unwrap_or_default();
        let id = message.id.unwrap_or_default();
        let there = message.attachments.unwrap_or_default();
        if let Some(name) = lacking(&wanted, &there) {
            // Nothing else can be done about a message that nobody will send.
            let _ = client.delete_outbox_message(id).await;
            return Err(ToolError::refused(
                format!("nothing was sent: the attachment {name} cannot be found or read"),
                "check its path, for example by listing",
            ));
        }
        if at.is_some() {
            return Ok(id);
        }
        match client.send_outbox_message(id).await {
            Ok(_) => Ok(id),
            Err(error) => Err(stuck(id, &ToolError::from(error))),
        }
    }

    /// Names of the attachments as the outbox will show them.
    fn names(&self) -> Vec<String> {
        let name = |source: &AttachmentSource| {
            let path = source.file_name.as_deref().unwrap_or_default();
            path.rsplit('/').next().unwrap_or(path).to_owned()
        };
        self.attachments.iter().map(name).collect()
    }

    fn draft(self) -> OutboxDraft {
        let plain = if self.is_html {
            html::text(&self.body)
        } else {
            self.body.clone()
        };
        OutboxDraft {
            account_id: self.account,
            alias_id: self.alias,
            subject: self.subject,
            body_plain: Some(plain),
            body_html: self.is_html.then(|| self.body.clone()),
            editor_body: Some(self.body),
            is_html: self.is_html,
            to: Some(self.to),
            cc: Some(self.cc),
            bcc: Some(self.bcc),
            attachments: Some(self.attachments),
            in_reply_to_message_id: self.answers,
            send_at: self.at,
            draft_id: None,
            is_pgp_mime: None,
            request_mdn: None,
            smime_certificate_id: None,
            smime_encrypt: false,
            smime_sign: false,
        }
    }
}

/// The first of `wanted` that is not among `there`; the app leaves out what it cannot find.
fn lacking(wanted: &[String], there: &[LocalAttachment]) -> Option<String> {
    let mut left: Vec<&str> = there
        .iter()
        .filter_map(|one| one.file_name.as_deref())
        .collect();
    if left.len() >= wanted.len() {
        return None;
    }
    wanted
        .iter()
        .find(|name| match left.iter().position(|one| one == name) {
            Some(at) => {
                left.swap_remove(at);
                false
            }
            None => true,
        })
        .cloned()
}

fn stuck(id: i64, error: &ToolError) -> ToolError {
    ToolError::refused(
        format!("the mail was not sent ({error}); it lies in the outbox as {id}"),
        "do not write it again: nc_mail_send_outbox_message tries once more, nc_mail_cancel_outbox_message drops it",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attachment_that_was_left_out_is_named() {
        let wanted: Vec<String> = ["a.txt", "b.txt", "a.txt"].map(str::to_owned).into();
        let there = |names: &[&str]| -> Vec<LocalAttachment> {
            let one = |name: &&str| LocalAttachment {
                file_name: Some((*name).to_owned()),
                ..LocalAttachment::default()
            };
            names.iter().map(one).collect()
        };
        assert_eq!(
            lacking(&wanted, &there(&["a.txt", "b.txt"])).as_deref(),
            Some("a.txt")
        );
        assert_eq!(
            lacking(&wanted, &there(&["a.txt", "a.txt"])).as_deref(),
            Some("b.txt")
        );
        assert_eq!(lacking(&wanted, &there(&["a.txt", "b.txt", "a.txt"])), None);
    }
}
