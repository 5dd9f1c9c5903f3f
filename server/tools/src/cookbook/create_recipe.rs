//! `nc_cookbook_create_recipe`.

use http::Method;
use nc_generated_tools::cookbook::CREATE_RECIPE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::fields::{Fields, not_stored};

pub(crate) struct CreateRecipe;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    name: String,
    #[serde(flatten)]
    fields: Fields,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for CreateRecipe {
    const SPEC: &'static Spec = &CREATE_RECIPE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let name = input.name.trim();
        if name.is_empty() {
            return Err(ToolError::invalid("`name` must not be empty"));
        }
        let mut recipe = Map::new();
        recipe.insert("@type".to_owned(), Value::from("Recipe"));
        recipe.insert("name".to_owned(), Value::from(name));
        input.fields.put_into(&mut recipe)?;
        let path = "/index.php/apps/cookbook/api/v1/recipes";
        let call = ctx.session().request(Method::POST, path);
        let call = call.operation("cookbook.newRecipe").json_body(&recipe);
        let id = call.json().await;
        let id = id.map_err(|error| not_stored(name, error))?;
        Ok(Output {
            id,
            url: ctx.links().recipe(id),
        })
    }
}
