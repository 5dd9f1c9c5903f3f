//! `collectives_delete_share`.

use nc_generated_tools::collectives::DELETE_SHARE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::Client;
use serde::{Deserialize, Serialize};

use super::share;

pub(crate) struct DeleteShare;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Token of the link
    token: String,
    /// Page that is shared, if it is not the whole collective
    page_id: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    collective_id: i64,
    deleted_token: String,
}

impl Tool for DeleteShare {
    const SPEC: &'static Spec = &DELETE_SHARE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (id, token) = (input.collective_id, &*input.token);
        let client = Client::from_session(ctx.session());
        let answer = match input.page_id {
            Some(page) => client.share_delete_page_share(id, page, token).await,
            None => client.share_delete_collective_share(id, token).await,
        };
        answer.map_err(|error| share::no_share(id, error))?;
        Ok(Output {
            collective_id: id,
            deleted_token: input.token,
        })
    }
}
