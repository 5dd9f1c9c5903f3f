//! `nc_mail_delete_permanently`: only out of the trash.

use nc_generated_tools::mail::DELETE_PERMANENTLY;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use serde::{Deserialize, Serialize};

use super::{missing, trash::Place};

pub(crate) struct DeletePermanently;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message in the trash
    message_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted_id: i64,
}

impl Tool for DeletePermanently {
    const SPEC: &'static Spec = &DELETE_PERMANENTLY;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let client = Client::from_session(ctx.session());
        if !Place::of(&client, id).await?.is_trash() {
            return Err(ToolError::refused(
                format!("message {id} is not in the trash"),
                "move it there with nc_mail_delete_message",
            ));
        }
        let deleted = client.delete_message(id).await;
        deleted.map_err(missing::message(id))?;
        Ok(Output { deleted_id: id })
    }
}
