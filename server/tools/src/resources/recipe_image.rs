//! `nc://Cookbook/{recipe_id}/image`: the picture of a recipe.

use nc_generated_tools::cookbook::APP;
use nc_toolkit::{Body, Ctx, ResourceEntry, ResourceSpec, ToolError};

use crate::cookbook::image::{self, Size};

pub(crate) const RECIPE_IMAGE: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Cookbook/{recipe_id}/image",
        name: "recipe_image",
        title: "Picture of a recipe",
        about: "The picture of a recipe, cut to a small square.",
        mime_type: None,
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
    let image = image::load(ctx, id, Size::Small).await?;
    Ok(Body::Bytes(image.bytes.into(), image.mime))
}
