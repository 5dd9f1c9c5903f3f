//! `nc_cookbook_update_recipe`: the app stores whole recipes, so one is read, changed and sent back with all it has.

use http::Method;
use nc_generated_tools::cookbook::UPDATE_RECIPE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    fields::{Fields, not_stored},
    recipe,
};

/// What the app adds to a recipe when it is read.
const ADDED: [&str; 3] = ["imagePlaceholderUrl", "imageUrl", "printImage"];

pub(crate) struct UpdateRecipe;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the recipe
    recipe_id: i64,
    name: Option<String>,
    #[serde(flatten)]
    fields: Fields,
    /// dateModified as it was read: if it changed since, nothing is done
    date_modified: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for UpdateRecipe {
    const SPEC: &'static Spec = &UPDATE_RECIPE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.recipe_id;
        let mut recipe = recipe::raw(ctx, id).await?;
        let modified = recipe.get("dateModified").and_then(Value::as_str);
        if input.date_modified.is_some() && input.date_modified.as_deref() != modified {
            return Err(ToolError::refused(
                format!("Recipe {id} was modified by someone else"),
                "read it again and repeat the change with the new dateModified",
            ));
        }
        if let Some(name) = input.name {
            if name.trim().is_empty() {
                return Err(ToolError::invalid("`name` must not be empty"));
            }
            recipe.insert("name".to_owned(), Value::from(name.trim()));
        }
        input.fields.put_into(&mut recipe)?;
        recipe.retain(|field, _| !ADDED.contains(&field.as_str()));
        // The app looks at the number in here, not at the one in the address.
        recipe.insert("id".to_owned(), Value::from(id));
        let path = format!("/index.php/apps/cookbook/api/v1/recipes/{id}");
        let call = ctx.session().request(Method::PUT, &path);
        let call = call.operation("cookbook.updateRecipe").json_body(&recipe);
        let name = recipe.get("name").and_then(Value::as_str);
        let stored = call.json().await;
        let id = stored.map_err(|error| not_stored(name.unwrap_or_default(), error))?;
        Ok(Output {
            id,
            url: ctx.links().recipe(id),
        })
    }
}
