//! `nc_cookbook_get_recipes_with_keywords`: with all of them.

use nc_generated_tools::cookbook::GET_RECIPES_WITH_KEYWORDS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::cookbook::Client;
use serde::{Deserialize, Serialize};

use super::listing::{self, Part, Stub};

pub(crate) struct GetRecipesWithKeywords;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Keywords, as nc_cookbook_list_keywords gives them
    keywords: Vec<String>,
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

impl Tool for GetRecipesWithKeywords {
    const SPEC: &'static Spec = &GET_RECIPES_WITH_KEYWORDS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let keywords: Vec<&str> = input.keywords.iter().map(|word| word.trim()).collect();
        if keywords.is_empty() || keywords.contains(&"") {
            return Err(ToolError::invalid(
                "`keywords` needs words, none of them empty",
            ));
        }
        let keywords = listing::twice(&keywords.join(","));
        let client = Client::from_session(ctx.session());
        let all = async { Ok(client.recipes_with_keyword(&keywords).await?.into_inner()) };
        let listing = listing::of(ctx, &input.part, all).await?;
        Ok(Output {
            recipes: listing.recipes,
            total_count: listing.total,
            next_offset: listing.next_offset,
        })
    }
}
