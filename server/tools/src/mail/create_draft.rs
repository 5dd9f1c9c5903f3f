//! `nc_mail_create_draft`: straight into the drafts mailbox, where the person finds it.

use nc_generated_tools::mail::CREATE_DRAFT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{Client, types::ServerDraft};
use serde::{Deserialize, Serialize};

use super::{address, missing};

pub(crate) struct CreateDraft;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the account
    account_id: i64,
    subject: String,
    body: String,
    /// Recipients, as bob@example.org, "Lab, Eve" <eve@example.org>
    to: Option<String>,
    cc: Option<String>,
    bcc: Option<String>,
    #[serde(default)]
    is_html: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Number of the draft
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
}

impl Tool for CreateDraft {
    const SPEC: &'static Spec = &CREATE_DRAFT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let line = |name, text: Option<&str>| {
            let found = address::parse(name, text)?;
            Ok::<_, ToolError>(address::line(&found))
        };
        let draft = ServerDraft {
            to: line("to", input.to.as_deref())?,
            cc: line("cc", input.cc.as_deref())?,
            bcc: line("bcc", input.bcc.as_deref())?,
            subject: input.subject,
            body: input.body,
            is_html: Some(input.is_html),
            draft_id: None,
        };
        let client = Client::from_session(ctx.session());
        let saved = client.save_draft(input.account_id, &draft).await;
        let saved = saved.map_err(missing::account(input.account_id))?;
        Ok(Output {
            message_id: saved.into_inner().id,
        })
    }
}
