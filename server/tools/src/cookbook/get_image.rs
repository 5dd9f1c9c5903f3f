//! `nc_cookbook_get_image`: the picture, for the model to look at.

use nc_generated_tools::cookbook::GET_IMAGE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::image::{self, Size};

pub(crate) struct GetImage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the recipe
    recipe_id: i64,
    /// As it was saved, not cut to a small square
    #[serde(default)]
    full_size: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    recipe_id: i64,
    mime_type: String,
    /// Bytes of the picture
    size: usize,
}

impl Tool for GetImage {
    const SPEC: &'static Spec = &GET_IMAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let size = if input.full_size {
            Size::Full
        } else {
            Size::Small
        };
        let image = image::load(ctx, input.recipe_id, size).await?;
        let output = Output {
            recipe_id: input.recipe_id,
            mime_type: image.mime.clone(),
            size: image.bytes.len(),
        };
        ctx.attach(image);
        Ok(output)
    }
}
