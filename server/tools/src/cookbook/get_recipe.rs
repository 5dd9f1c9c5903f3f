//! `nc_cookbook_get_recipe`: everything it says.

use nc_generated_tools::cookbook::GET_RECIPE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::recipe::{self, Recipe};

pub(crate) struct GetRecipe;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the recipe
    recipe_id: i64,
}

impl Tool for GetRecipe {
    const SPEC: &'static Spec = &GET_RECIPE;
    type Input = Input;
    type Output = Recipe;

    async fn run(ctx: &Ctx, input: Input) -> Result<Recipe, ToolError> {
        recipe::read(ctx, input.recipe_id).await
    }
}
