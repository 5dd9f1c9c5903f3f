//! `collectives_list_shares`: without links to pages that are kept from tools.

use std::collections::HashSet;

use nc_generated_tools::collectives::LIST_SHARES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::Client;
use serde::{Deserialize, Serialize};

use super::{listing, page, share::Share};
use crate::files::kept::Kept;

pub(crate) struct ListShares;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    shares: Vec<Share>,
    total: usize,
}

impl Tool for ListShares {
    const SPEC: &'static Spec = &LIST_SHARES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.collective_id;
        let client = Client::from_session(ctx.session());
        let answer = client.share_get_collective_shares(id).await;
        let answer = answer.map_err(|error| page::no_collective(id, error))?;
        let mut shares = answer.into_inner();
        let kept = Kept::current(ctx).await?;
        if !kept.is_off() {
            let pages = client.page_index(id).await?.into_inner().pages;
            let visible = listing::visible(pages, &kept);
            let visible: HashSet<i64> = visible.iter().filter_map(|page| page.id).collect();
            shares.retain(|share| match share.page_id {
                None | Some(0) => true,
                Some(page) => visible.contains(&page),
            });
        }
        let shares: Vec<Share> = shares
            .into_iter()
            .map(|share| Share::of(share, ctx.links()))
            .collect();
        Ok(Output {
            total: shares.len(),
            shares,
        })
    }
}
