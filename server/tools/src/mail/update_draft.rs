//! `nc_mail_update_draft`: a new draft in the place of the old one.

use nc_generated_tools::mail::UPDATE_DRAFT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{
    Client,
    types::{Address, ServerDraft},
};
use serde::{Deserialize, Serialize};

use super::{address, draft::Draft, missing};

pub(crate) struct UpdateDraft;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the draft
    message_id: i64,
    subject: Option<String>,
    body: Option<String>,
    /// Recipients; an empty text for none
    to: Option<String>,
    cc: Option<String>,
    bcc: Option<String>,
    /// Whether body is HTML; as before when not given
    is_html: Option<bool>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Number of the new draft
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
}

impl Tool for UpdateDraft {
    const SPEC: &'static Spec = &UPDATE_DRAFT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        if input.is_html.is_some() && input.body.is_none() {
            return Err(ToolError::invalid(
                "`is_html` says what `body` is, and there is none",
            ));
        }
        let client = Client::from_session(ctx.session());
        let old = Draft::read(&client, id).await?;
        if !old.message.attachments.is_empty() {
            return Err(ToolError::refused(
                format!("draft {id} has attachments, which would be lost"),
                "change it in the Mail app, or send it as it is with nc_mail_send_draft",
            ));
        }
        let account = old.message.account_id.unwrap_or_default();
        let draft = ServerDraft {
            to: line("to", input.to.as_deref(), old.message.to)?,
            cc: line("cc", input.cc.as_deref(), old.message.cc)?,
            bcc: line("bcc", input.bcc.as_deref(), old.message.bcc)?,
            subject: input.subject.or(old.message.subject).unwrap_or_default(),
            is_html: Some(input.is_html.unwrap_or(old.is_html)),
            body: input.body.unwrap_or(old.body),
            draft_id: Some(id),
        };
        let saved = client.save_draft(account, &draft).await;
        let saved = saved.map_err(missing::account(account))?;
        Ok(Output {
            message_id: saved.into_inner().id,
        })
    }
}

/// The recipients that are given, or those that were there.
fn line(name: &str, given: Option<&str>, old: Vec<Address>) -> Result<String, ToolError> {
    let recipients = match given {
        Some(_) => address::parse(name, given)?,
        None => address::of(old),
    };
    Ok(address::line(&recipients))
}
