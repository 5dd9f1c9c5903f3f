//! `nc_cookbook_rename_category`: the app renames what does not exist without a word, so it is asked first.

use nc_generated_tools::cookbook::RENAME_CATEGORY;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::cookbook::{Client, types::RenameCategoryBody};
use serde::{Deserialize, Serialize};

use super::{hidden::Hidden, listing};

pub(crate) struct RenameCategory;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the category
    category: String,
    /// New name
    new_name: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    category: String,
    /// Recipes that have it now and had the old one
    changed_count: usize,
}

impl Tool for RenameCategory {
    const SPEC: &'static Spec = &RENAME_CATEGORY;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (old, new) = (input.category.trim(), input.new_name.trim());
        if old.is_empty() || new.is_empty() {
            return Err(ToolError::invalid(
                "`category` and `new_name` must not be empty",
            ));
        }
        let client = Client::from_session(ctx.session());
        let address = listing::twice(old);
        let concerned = client.recipes_in_category(&address).await?.into_inner().0;
        if concerned.is_empty() {
            let message = format!("Category `{old}` not found");
            return Err(ToolError::refused(
                message,
                "see nc_cookbook_list_categories",
            ));
        }
        let hidden = Hidden::current(ctx).await?;
        for recipe in &concerned {
            let name = recipe.name.as_deref().unwrap_or_default();
            hidden.check(recipe.recipe_id.unwrap_or_default(), name)?;
        }
        let body = RenameCategoryBody {
            name: new.to_owned(),
        };
        let renamed = client.rename_category(&address, &body).await?.into_inner();
        Ok(Output {
            category: renamed,
            changed_count: concerned.len(),
        })
    }
}
