//! `nc_mail_get_message_source`: the message as it came, in parts when it is long.

use nc_generated_tools::mail::GET_MESSAGE_SOURCE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use serde::{Deserialize, Serialize};

use super::{body, missing};

pub(crate) struct GetMessageSource;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    /// First letter
    offset: Option<i64>,
    /// Number of letters, up to 60000
    length: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    message_id: i64,
    source: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for GetMessageSource {
    const SPEC: &'static Spec = &GET_MESSAGE_SOURCE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let client = Client::from_session(ctx.session());
        let answer = client.get_raw_message(id).await;
        let source = answer.map_err(missing::message(id))?.into_inner();
        let part = body::part(
            source.as_deref().unwrap_or_default(),
            input.offset,
            input.length,
        )?;
        Ok(Output {
            message_id: id,
            source: part.text,
            truncated: part.next.is_some(),
            next_offset: part.next,
        })
    }
}
