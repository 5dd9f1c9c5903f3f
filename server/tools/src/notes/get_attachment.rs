//! `nc_notes_get_attachment`: the app finds the file, wherever the note's category put it.

use base64::{Engine, prelude::BASE64_STANDARD};
use futures::TryStreamExt;
use nc_generated_tools::notes::GET_ATTACHMENT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, pick};
use nextcloud_client::notes::Client;
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

pub(crate) struct GetAttachment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the note
    note_id: i64,
    /// Name or path as in the note, as .attachments.7/plan.png
    attachment_filename: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Output {
    uri: String,
    mime_type: String,
    /// In base64
    data: String,
    size: usize,
}

impl Tool for GetAttachment {
    const SPEC: &'static Spec = &GET_ATTACHMENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (id, name) = (input.note_id, input.attachment_filename.as_str());
        let (mime_type, bytes) = load(ctx, id, name).await?;
        Ok(Output {
            uri: format!("nc://Notes/{id}/attachments/{name}"),
            mime_type,
            size: bytes.len(),
            data: BASE64_STANDARD.encode(bytes),
        })
    }
}

/// Type and bytes of an attachment by its name, or by its path as the note has it.
pub(crate) async fn load(ctx: &Ctx, id: i64, name: &str) -> Result<(String, Vec<u8>), ToolError> {
    let words = || format!("Attachment {name} of note {id} not found");
    match fetch(ctx, id, name).await {
        Err(error) if error.kind() == Some(Kind::NotFound) && !name.contains('/') => {
            fetch(ctx, id, &format!(".attachments.{id}/{name}")).await
        }
        other => other,
    }
    .map_err(|error| error.told(Kind::NotFound, words))
}

async fn fetch(ctx: &Ctx, id: i64, path: &str) -> Result<(String, Vec<u8>), ToolError> {
    let client = Client::from_session(ctx.session());
    let answer = client.get_attachment(id, path).await?;
    let mime = pick::header(answer.headers(), "content-type");
    let most = usize::try_from(ctx.settings().read_max_bytes).unwrap_or(usize::MAX);
    let mut body = answer.into_inner_stream();
    let mut bytes = Vec::new();
    while let Some(part) = body.try_next().await.map_err(NextcloudError::from)? {
        bytes.extend_from_slice(&part);
        if bytes.len() > most {
            let size = most >> 20;
            let message = format!("the attachment is larger than {size} MiB");
            return Err(ToolError::refused(message, "download it in the browser"));
        }
    }
    Ok((
        mime.unwrap_or_else(|| "application/octet-stream".to_owned()),
        bytes,
    ))
}
