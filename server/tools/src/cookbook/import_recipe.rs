//! `nc_cookbook_import_recipe`: Nextcloud fetches the page, which may take long.

use std::time::Duration;

use http::Method;
use nc_generated_tools::cookbook::IMPORT_RECIPE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::recipe::Recipe;

/// How long a page may take; the app itself gives up earlier.
const PATIENCE: Duration = Duration::from_mins(3);

pub(crate) struct ImportRecipe;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Address of the web page
    url: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    recipe_id: String,
    recipe: Recipe,
}

impl Tool for ImportRecipe {
    const SPEC: &'static Spec = &IMPORT_RECIPE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = "/index.php/apps/cookbook/api/v1/import";
        let call = ctx.session().request(Method::POST, path);
        let call = call.operation("cookbook.import").timeout(PATIENCE);
        let answer = call.json_body(&json!({"url": input.url})).json().await;
        let all: Map<String, Value> = answer.map_err(not_imported)?;
        let recipe = Recipe::of(all, ctx.links());
        Ok(Output {
            recipe_id: recipe.id().to_owned(),
            recipe,
        })
    }
}

fn not_imported(error: NextcloudError) -> ToolError {
    // Behind the words of the app may stand the page that it got.
    let said = error.message().and_then(|said| said.split('<').next());
    match error.kind() {
        Kind::BadRequest => ToolError::refused(
            format!(
                "Cookbook cannot import from this address: {}",
                said.unwrap_or("it has no recipe").trim()
            ),
            "give the public address of a page with a schema.org recipe; local addresses and bare IP addresses are refused. Otherwise use nc_cookbook_create_recipe",
        ),
        Kind::Conflict => ToolError::refused(
            "A recipe of this name exists already",
            "rename that one, or leave it",
        ),
        _ => error.into(),
    }
}
