//! `nc_cookbook_search_recipes`: by the app's index.

use nc_generated_tools::cookbook::SEARCH_RECIPES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::cookbook::Client;
use serde::{Deserialize, Serialize};

use super::listing::{self, Part, Stub};

pub(crate) struct SearchRecipes;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Words to find
    query: String,
    #[serde(flatten)]
    part: Part,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    recipes: Vec<Stub>,
    total_found: usize,
    query: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for SearchRecipes {
    const SPEC: &'static Spec = &SEARCH_RECIPES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        if input.query.trim().is_empty() {
            return Err(ToolError::invalid("`query` must not be empty"));
        }
        let query = listing::twice(&input.query);
        let client = Client::from_session(ctx.session());
        let all = async { Ok(client.search(&query).await?.into_inner()) };
        let listing = listing::of(ctx, &input.part, all).await?;
        Ok(Output {
            recipes: listing.recipes,
            total_found: listing.total,
            query: input.query,
            next_offset: listing.next_offset,
        })
    }
}
