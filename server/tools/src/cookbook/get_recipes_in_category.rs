//! `nc_cookbook_get_recipes_in_category`: those without one stand under `_`.

use nc_generated_tools::cookbook::GET_RECIPES_IN_CATEGORY;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::cookbook::Client;
use serde::{Deserialize, Serialize};

use super::listing::{self, Part, Stub};

pub(crate) struct GetRecipesInCategory;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the category; _ for recipes without one
    category: String,
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

impl Tool for GetRecipesInCategory {
    const SPEC: &'static Spec = &GET_RECIPES_IN_CATEGORY;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        // The list of categories calls it *.
        let category = match input.category.trim() {
            "" => return Err(ToolError::invalid("`category` must not be empty")),
            "*" => "_".to_owned(),
            name => listing::twice(name),
        };
        let client = Client::from_session(ctx.session());
        let all = async { Ok(client.recipes_in_category(&category).await?.into_inner()) };
        let listing = listing::of(ctx, &input.part, all).await?;
        Ok(Output {
            recipes: listing.recipes,
            total_count: listing.total,
            next_offset: listing.next_offset,
        })
    }
}
