//! `nc_cookbook_list_recipes`: all of them, by name.

use nc_generated_tools::cookbook::LIST_RECIPES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::cookbook::Client;
use serde::{Deserialize, Serialize};

use super::listing::{self, Part, Stub};

pub(crate) struct ListRecipes;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    #[serde(flatten)]
    part: Part,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    recipes: Vec<Stub>,
    total_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for ListRecipes {
    const SPEC: &'static Spec = &LIST_RECIPES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let all = async { Ok(client.list_recipes().await?.into_inner()) };
        let listing = listing::of(ctx, &input.part, all).await?;
        Ok(Output {
            recipes: listing.recipes,
            total_count: listing.total,
            next_offset: listing.next_offset,
        })
    }
}
