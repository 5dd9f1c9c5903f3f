//! `nc_ai_get_file`: a picture or text that a task took or made, which is in no folder of the user.

use bytes::{Bytes, BytesMut};
use futures::TryStreamExt as _;
use nc_generated_tools::ai::GET_FILE;
use nc_toolkit::{Ctx, Image, JsonSchema, Kind, Spec, Tool, ToolError, pick};
use nextcloud_client::core::Client;
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

/// More than a model should look at.
const MOST_BYTES: usize = 8 << 20;

pub(crate) struct GetFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the task
    task_id: i64,
    /// Number in its input or output
    file_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    task_id: i64,
    file_id: i64,
    mime_type: String,
    /// Bytes of the file
    size: usize,
    /// Its content, where that is text
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Tool for GetFile {
    const SPEC: &'static Spec = &GET_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (task_id, file_id) = (input.task_id, input.file_id);
        let words = || format!("Task {task_id} not found, or it has no file {file_id}");
        let found = fetch(ctx, task_id, file_id).await;
        let (mime_type, bytes) = found.map_err(|error| error.told(Kind::NotFound, words))?;
        let (size, mut text) = (bytes.len(), None);
        if mime_type.starts_with("image/") {
            ctx.attach(Image {
                mime: mime_type.clone(),
                bytes,
            });
        } else {
            text = Some(readable(&mime_type, &bytes)?);
        }
        Ok(Output {
            task_id,
            file_id,
            mime_type,
            size,
            text,
        })
    }
}

fn readable(mime: &str, bytes: &Bytes) -> Result<String, ToolError> {
    let refused = || {
        let message = format!("the file is {mime}, neither a picture nor text");
        ToolError::refused(message, "the user can open it in Nextcloud's assistant")
    };
    String::from_utf8(bytes.to_vec()).map_err(|_| refused())
}

/// Type and bytes.
async fn fetch(ctx: &Ctx, task: i64, file: i64) -> Result<(String, Bytes), ToolError> {
    let client = Client::from_session(ctx.session());
    let answer = client
        .task_processing_api_get_file_contents(task, file)
        .await?;
    let mime = pick::header(answer.headers(), "content-type");
    let mut body = answer.into_inner_stream();
    let mut bytes = BytesMut::new();
    while let Some(part) = body.try_next().await.map_err(NextcloudError::from)? {
        bytes.extend_from_slice(&part);
        if bytes.len() > MOST_BYTES {
            let message = format!("the file is larger than {} MiB", MOST_BYTES >> 20);
            return Err(ToolError::refused(
                message,
                "the user can open it in Nextcloud's assistant",
            ));
        }
    }
    let mime = mime.unwrap_or_else(|| "application/octet-stream".to_owned());
    Ok((mime, bytes.freeze()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_is_told_as_text() {
        let of = |bytes: &'static [u8]| readable("audio/mpeg", &Bytes::from_static(bytes));
        assert_eq!(of(b"words").unwrap(), "words");
        assert!(
            of(b"\xff\xfb\x90")
                .unwrap_err()
                .text()
                .contains("audio/mpeg")
        );
    }
}
