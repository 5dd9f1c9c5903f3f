//! `collectives_update_share`.

use nc_generated_tools::collectives::UPDATE_SHARE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::{
    Client,
    types::{ShareUpdateCollectiveShareBody, ShareUpdatePageShareBody},
};
use serde::Deserialize;

use super::{
    guard,
    share::{self, Share},
};

pub(crate) struct UpdateShare;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Token of the link
    token: String,
    /// Page that is shared, if it is not the whole collective
    page_id: Option<i64>,
    /// Whether whoever has the link may edit
    editable: bool,
    /// New password; an empty text removes it; stays if not given
    password: Option<String>,
}

impl Tool for UpdateShare {
    const SPEC: &'static Spec = &UPDATE_SHARE;
    type Input = Input;
    type Output = Share;

    async fn run(ctx: &Ctx, input: Input) -> Result<Share, ToolError> {
        let (id, token) = (input.collective_id, &*input.token);
        let (editable, password) = (input.editable, input.password);
        let client = Client::from_session(ctx.session());
        let answer = if let Some(page) = input.page_id {
            guard::branch(ctx, id, page).await?;
            let body = ShareUpdatePageShareBody { editable, password };
            client.share_update_page_share(id, page, token, &body).await
        } else {
            guard::whole(ctx, id).await?;
            let body = ShareUpdateCollectiveShareBody { editable, password };
            client.share_update_collective_share(id, token, &body).await
        };
        let answer = answer.map_err(|error| share::no_share(id, error))?;
        Ok(Share::of(answer.into_inner(), ctx.links()))
    }
}
