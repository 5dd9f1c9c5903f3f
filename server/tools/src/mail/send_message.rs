//! `nc_mail_send_message`: with files of the user, as an answer, now or later.

use nc_generated_tools::mail::SEND_MESSAGE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{Client, types::AttachmentSource};
use serde::{Deserialize, Serialize};

use super::{address, missing, moment, outgoing::Outgoing};
use crate::files::sharable;

pub(crate) struct SendMessage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the account
    account_id: i64,
    /// Recipients, as bob@example.org, "Lab, Eve" <eve@example.org>
    to: String,
    subject: String,
    body: String,
    #[serde(default)]
    is_html: bool,
    cc: Option<String>,
    bcc: Option<String>,
    /// Message-ID header of the message that this answers
    references: Option<String>,
    /// Number of the message that this answers, instead of references
    in_reply_to: Option<i64>,
    /// Paths of your files to attach
    #[serde(default)]
    attachments: Vec<String>,
    /// Number of the sender address among the aliases
    alias_id: Option<i64>,
    /// Send later, as 2026-12-24T18:00:00+01:00
    send_at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    message: String,
    /// Where it waits
    #[serde(skip_serializing_if = "Option::is_none")]
    outbox_id: Option<i64>,
}

impl Tool for SendMessage {
    const SPEC: &'static Spec = &SEND_MESSAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let at = input
            .send_at
            .as_deref()
            .map(|text| moment::ahead(ctx, "send_at", text));
        let at = at.transpose()?;
        let to = address::parse("to", Some(&input.to))?;
        if to.is_empty() {
            return Err(ToolError::invalid("`to` names nobody"));
        }
        let (cc, bcc) = (
            address::parse("cc", input.cc.as_deref())?,
            address::parse("bcc", input.bcc.as_deref())?,
        );
        let mut attachments = Vec::new();
        for path in &input.attachments {
            sharable::check(ctx, "attachments", path).await?;
            attachments.push(AttachmentSource {
                type_: "cloud".to_owned(),
                file_name: Some(path.clone()),
                id: None,
                mailbox_id: None,
                uid: None,
            });
        }
        let answers = match input.in_reply_to {
            Some(id) => message_id(&client, id).await?,
            None => input.references,
        };
        let outgoing = Outgoing {
            account: input.account_id,
            alias: input.alias_id,
            subject: input.subject,
            body: input.body,
            is_html: input.is_html,
            to,
            cc,
            bcc,
            attachments,
            answers,
            at,
        };
        let id = outgoing.send(&client).await?;
        Ok(match at {
            Some(_) => Output {
                message: "Waits in the outbox for its time; nc_mail_cancel_outbox_message stops it"
                    .to_owned(),
                outbox_id: Some(id),
            },
            None => Output {
                message: "Message sent".to_owned(),
                outbox_id: None,
            },
        })
    }
}

/// The Message-ID header of message `id`.
pub(super) async fn message_id(client: &Client, id: i64) -> Result<Option<String>, ToolError> {
    let summary = client.get_message_summary(id).await;
    Ok(summary
        .map_err(missing::message(id))?
        .into_inner()
        .message_id)
}
