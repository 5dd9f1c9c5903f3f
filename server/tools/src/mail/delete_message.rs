//! `nc_mail_delete_message`: to the trash, and never out of it.

use nc_generated_tools::mail::DELETE_MESSAGE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use serde::{Deserialize, Serialize};

use super::trash::Place;

pub(crate) struct DeleteMessage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    message_id: i64,
    status_code: u16,
    message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    trash_mailbox_id: Option<i64>,
}

impl Tool for DeleteMessage {
    const SPEC: &'static Spec = &DELETE_MESSAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let client = Client::from_session(ctx.session());
        let place = Place::of(&client, id).await?;
        if place.is_trash() {
            return Err(ToolError::refused(
                format!("message {id} is in the trash already"),
                "to delete it for good, call nc_mail_delete_permanently",
            ));
        }
        client.delete_message(id).await.map_err(no_trash)?;
        Ok(Output {
            message_id: id,
            status_code: 200,
            message: "Moved to the trash; it has a new number there",
            trash_mailbox_id: place.trash(),
        })
    }
}

fn no_trash(error: impl Into<ToolError>) -> ToolError {
    error.into().told(Kind::BadRequest, || {
        "the account has no trash mailbox; its owner chooses one in the settings of the Mail app".to_owned()
    })
}
