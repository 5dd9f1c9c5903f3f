//! `nc_cookbook_delete_recipe`: the app says that it deleted what was never there, so it is asked first.

use nc_generated_tools::cookbook::DELETE_RECIPE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::cookbook::Client;
use serde::{Deserialize, Serialize};

use super::recipe::{no_recipe, raw};

pub(crate) struct DeleteRecipe;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the recipe
    recipe_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted_id: i64,
    status_code: u16,
    message: &'static str,
}

impl Tool for DeleteRecipe {
    const SPEC: &'static Spec = &DELETE_RECIPE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.recipe_id;
        raw(ctx, id).await?;
        let client = Client::from_session(ctx.session());
        let deleted = client.delete_recipe(id).await;
        deleted.map_err(|error| no_recipe(id, error))?;
        Ok(Output {
            deleted_id: id,
            status_code: 200,
            message: "Recipe deleted",
        })
    }
}
