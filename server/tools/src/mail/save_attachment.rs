//! `nc_mail_save_attachment`: into a folder of the user's files, unless it is kept from tools.

use nc_generated_tools::mail::SAVE_ATTACHMENT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::mail::{Client, types::SaveTarget};
use serde::{Deserialize, Serialize};

use super::missing;
use crate::files::sharable;

pub(crate) struct SaveAttachment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    /// Id of the attachment; all of them when not given
    attachment_id: Option<String>,
    /// Folder that exists, as /Documents
    folder: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    saved_in: String,
}

impl Tool for SaveAttachment {
    const SPEC: &'static Spec = &SAVE_ATTACHMENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        if !input.folder.trim_matches('/').is_empty() {
            sharable::check(ctx, "folder", &input.folder).await?;
        }
        let part = input.attachment_id.as_deref().unwrap_or("0");
        let target = SaveTarget {
            target_path: input.folder.clone(),
        };
        let client = Client::from_session(ctx.session());
        let saved = client.save_attachment(id, part, &target).await;
        saved.map_err(|error| {
            let words = || format!("Attachment {part} of message {id} not found");
            let error = ToolError::from(error)
                .told(Kind::BadRequest, || {
                    format!("{} is no folder, or message {id} not found", input.folder)
                })
                .told(Kind::NotFound, words)
                .told(Kind::ServerError, words);
            missing::message(id)(error)
        })?;
        Ok(Output {
            saved_in: input.folder,
        })
    }
}
