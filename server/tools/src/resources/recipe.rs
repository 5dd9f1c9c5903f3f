//! `nc://Cookbook/{recipe_id}`: one recipe.

use nc_generated_tools::cookbook::APP;
use nc_toolkit::{Body, Ctx, ResourceEntry, ResourceSpec, ToolError};

use crate::cookbook::recipe;

pub(crate) const RECIPE: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Cookbook/{recipe_id}",
        name: "recipe",
        title: "Recipe",
        about: "One recipe with ingredients and instructions.",
        mime_type: Some("application/json"),
        app: &APP,
        scope: Some("cookbook.read"),
    },
    read: |ctx, values| Box::pin(async move { read(&ctx, &values).await }),
};

async fn read(ctx: &Ctx, values: &[String]) -> Result<Body, ToolError> {
    let text = values.first().map_or("", String::as_str);
    let id: i64 = text
        .parse()
        .map_err(|_| ToolError::invalid(format!("`{text}` is no number of a recipe")))?;
    super::json::body(&recipe::read(ctx, id).await?)
}
