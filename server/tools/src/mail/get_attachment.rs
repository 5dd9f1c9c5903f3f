//! `nc_mail_get_attachment`: the bytes within the limit, otherwise only what they are.

use base64::{Engine, prelude::BASE64_STANDARD};
use futures::TryStreamExt;
use nc_generated_tools::mail::GET_ATTACHMENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

use super::missing;
use nc_toolkit::html;

pub(crate) struct GetAttachment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    /// Id of the attachment as the message lists it, as 2
    attachment_id: String,
    /// Text attachments as text instead of base64
    #[serde(default)]
    as_text: bool,
}

#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    mime: String,
    /// Bytes
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    /// In base64
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// Why there is no content
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
}

impl Tool for GetAttachment {
    const SPEC: &'static Spec = &GET_ATTACHMENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (id, part) = (input.message_id, input.attachment_id.as_str());
        if part.is_empty()
            || !part
                .chars()
                .all(|letter| letter.is_ascii_digit() || letter == '.')
        {
            return Err(ToolError::invalid(
                "`attachment_id` is a number as 2 or 2.1, from nc_mail_get_message",
            ));
        }
        let client = Client::from_session(ctx.session());
        // The app answers `null` for a part that is not there, so the message says what it has.
        let message = client.get_message(id).await;
        let message = message.map_err(missing::message(id))?.into_inner();
        let mut parts = message
            .attachments
            .into_iter()
            .chain(message.inline_attachments);
        let Some(known) = parts.find(|known| known.id.as_deref() == Some(part)) else {
            return Err(ToolError::refused(
                format!("message {id} has no attachment {part}"),
                "list them with nc_mail_get_message",
            ));
        };
        let mut output = Output {
            name: known.file_name.filter(|name| !name.is_empty()),
            mime: known
                .mime
                .unwrap_or_else(|| "application/octet-stream".to_owned()),
            size: known.size.and_then(|size| u64::try_from(size).ok()),
            ..Output::default()
        };
        let Some(bytes) = fetch(ctx, &client, id, part).await? else {
            output.notice = Some(format!(
                "larger than {} bytes: save it with nc_mail_save_attachment and read it from the files",
                ctx.settings().read_max_bytes
            ));
            return Ok(output);
        };
        output.size = u64::try_from(bytes.len()).ok();
        if input.as_text
            && let Some(text) = text(&output.mime, &bytes)
        {
            output.text = Some(text);
        } else {
            output.content = Some(BASE64_STANDARD.encode(bytes));
        }
        Ok(output)
    }
}

/// The bytes of a part, unless they are too many for a result.
async fn fetch(
    ctx: &Ctx,
    client: &Client,
    id: i64,
    part: &str,
) -> Result<Option<Vec<u8>>, ToolError> {
    let answer = client.download_attachment(id, part).await;
    let answer = answer.map_err(missing::message(id))?;
    let most = usize::try_from(ctx.settings().read_max_bytes).unwrap_or(usize::MAX);
    let mut stream = answer.into_inner_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.try_next().await.map_err(NextcloudError::from)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > most {
            return Ok(None);
        }
    }
    Ok(Some(bytes))
}

/// The text of an attachment, if it is one.
fn text(mime: &str, bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| !text.contains('\0'))?;
    if mime.starts_with("text/html") {
        return Some(html::text(text));
    }
    Some(text.to_owned())
}
