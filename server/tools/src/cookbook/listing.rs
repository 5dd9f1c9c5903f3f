//! Lists of recipes: sorted by name, without those kept from tools, cut into pages.

use futures::future::{Future, join};
use nc_toolkit::{Ctx, JsonSchema, Links, ToolError, page, pick};
use nextcloud_client::cookbook::types::{RecipeStub, StubList};
use serde::{Deserialize, Serialize};

use super::hidden::Hidden;

/// Which part of a list.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Part {
    /// How many at most, up to 1000; 200 if not given
    limit: Option<i64>,
    /// How many to skip
    offset: Option<i64>,
}

/// A recipe in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Stub {
    id: String,
    recipe_id: i64,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(rename = "dateCreated")]
    date_created: String,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    image_url: Option<String>,
    #[serde(
        rename = "imagePlaceholderUrl",
        skip_serializing_if = "Option::is_none"
    )]
    image_placeholder_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Stub {
    fn of(stub: RecipeStub, links: &Links) -> Self {
        let id = number(&stub);
        Self {
            id: stub.id.unwrap_or_else(|| id.to_string()),
            recipe_id: id,
            name: stub.name.unwrap_or_default(),
            category: stub.category.and_then(pick::string),
            keywords: stub.keywords.and_then(pick::string),
            date_created: stub.date_created.unwrap_or_default(),
            date_modified: stub.date_modified,
            image_url: stub.image_url,
            image_placeholder_url: stub.image_placeholder_url,
            url: links.recipe(id),
        }
    }
}

/// The part of a list that a call asked for.
#[derive(Debug)]
pub(super) struct Listing {
    pub(super) recipes: Vec<Stub>,
    pub(super) total: usize,
    pub(super) next_offset: Option<usize>,
}

/// That part of `all`.
pub(super) async fn of(
    ctx: &Ctx,
    part: &Part,
    all: impl Future<Output = Result<StubList, ToolError>>,
) -> Result<Listing, ToolError> {
    let limit = page::limit(part.limit, 200, 1000)?;
    let offset = page::limit(part.offset, 0, usize::MAX)?;
    let (hidden, answer) = join(Hidden::current(ctx), all).await;
    let StubList(mut stubs) = answer?;
    let hidden = hidden?;
    stubs.retain(|stub| !hidden.hides(number(stub), stub.name.as_deref().unwrap_or_default()));
    stubs.sort_by_cached_key(|stub| stub.name.as_deref().unwrap_or_default().to_lowercase());
    let page = page::cut(stubs, offset, limit);
    let recipes = page.items.into_iter();
    Ok(Listing {
        recipes: recipes.map(|stub| Stub::of(stub, ctx.links())).collect(),
        total: page.total,
        next_offset: page.next_offset,
    })
}

/// A text as a part of the address: the app decodes it once more than others do.
pub(super) fn twice(text: &str) -> String {
    nextcloud_transport::segment(text)
}

fn number(stub: &RecipeStub) -> i64 {
    let id = stub.id.as_ref().and_then(pick::integer);
    stub.recipe_id.or(id).unwrap_or_default()
}
