//! `nc_mail_send_draft`: what the person has read and approved, as it is.

use nc_generated_tools::mail::SEND_DRAFT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use serde::{Deserialize, Serialize};

use super::{address, draft::Draft, outgoing::Outgoing, send_message::message_id};

pub(crate) struct SendDraft;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the draft
    message_id: i64,
    /// Number of the message that this answers
    in_reply_to: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    message: &'static str,
    /// The draft lies in the trash
    draft_trashed: bool,
}

impl Tool for SendDraft {
    const SPEC: &'static Spec = &SEND_DRAFT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let client = Client::from_session(ctx.session());
        let draft = Draft::read(&client, id).await?;
        let answers = match input.in_reply_to {
            Some(id) => message_id(&client, id).await?,
            None => None,
        };
        let attachments = draft.attachments();
        let to = address::of(draft.message.to);
        if to.is_empty() {
            return Err(ToolError::refused(
                format!("draft {id} has no recipient"),
                "add one with nc_mail_update_draft",
            ));
        }
        let outgoing = Outgoing {
            account: draft.message.account_id.unwrap_or_default(),
            subject: draft.message.subject.unwrap_or_default(),
            body: draft.body,
            is_html: draft.is_html,
            to,
            cc: address::of(draft.message.cc),
            bcc: address::of(draft.message.bcc),
            attachments,
            answers,
            ..Outgoing::default()
        };
        outgoing.send(&client).await?;
        // It is sent, whatever becomes of the draft.
        let trashed = client.delete_message(id).await.is_ok();
        Ok(Output {
            message: "Message sent",
            draft_trashed: trashed,
        })
    }
}
