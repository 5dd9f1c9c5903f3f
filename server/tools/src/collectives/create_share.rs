//! `collectives_create_share`: nothing is shared that is kept from tools, or holds something that is.

use nc_generated_tools::collectives::CREATE_SHARE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::{
    Client,
    types::{ShareCreateCollectiveShareBody, ShareCreatePageShareBody},
};
use serde::Deserialize;

use super::{guard, page, share::Share};

pub(crate) struct CreateShare;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Page to share; the whole collective if not given
    page_id: Option<i64>,
    /// Password for the link
    password: Option<String>,
}

impl Tool for CreateShare {
    const SPEC: &'static Spec = &CREATE_SHARE;
    type Input = Input;
    type Output = Share;

    async fn run(ctx: &Ctx, input: Input) -> Result<Share, ToolError> {
        let (id, password) = (input.collective_id, input.password);
        let client = Client::from_session(ctx.session());
        let share = if let Some(page) = input.page_id {
            guard::branch(ctx, id, page).await?;
            let body = ShareCreatePageShareBody { password };
            let answer = client.share_create_page_share(id, page, &body).await;
            answer.map_err(|error| page::no_page(id, page, error))
        } else {
            guard::whole(ctx, id).await?;
            let body = ShareCreateCollectiveShareBody { password };
            let answer = client.share_create_collective_share(id, &body).await;
            answer.map_err(|error| page::no_collective(id, error))
        };
        Ok(Share::of(share?.into_inner(), ctx.links()))
    }
}
