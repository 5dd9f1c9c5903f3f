//! One recipe as the app has it: schema.org, with whatever else its author or its web page put in.

use http::Method;
use nc_toolkit::{Ctx, JsonSchema, Kind, Links, ToolError, pick};
use serde::Serialize;
use serde_json::{Map, Value};

use super::hidden::Hidden;

/// A recipe as tools return it. What means nothing is left out; what is not named here is kept.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Recipe {
    #[serde(rename = "@type")]
    kind: String,
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    image_url: Option<String>,
    #[serde(
        rename = "imagePlaceholderUrl",
        skip_serializing_if = "Option::is_none"
    )]
    image_placeholder_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(rename = "dateCreated", skip_serializing_if = "Option::is_none")]
    date_created: Option<String>,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(rename = "prepTime", skip_serializing_if = "Option::is_none")]
    prep_time: Option<String>,
    #[serde(rename = "cookTime", skip_serializing_if = "Option::is_none")]
    cook_time: Option<String>,
    #[serde(rename = "totalTime", skip_serializing_if = "Option::is_none")]
    total_time: Option<String>,
    #[serde(rename = "recipeYield", skip_serializing_if = "Option::is_none")]
    recipe_yield: Option<Value>,
    #[serde(rename = "recipeCategory", skip_serializing_if = "Option::is_none")]
    recipe_category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<Value>,
    #[serde(rename = "recipeIngredient", skip_serializing_if = "Option::is_none")]
    recipe_ingredient: Option<Value>,
    #[serde(rename = "recipeInstructions", skip_serializing_if = "Option::is_none")]
    recipe_instructions: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nutrition: Option<Value>,
    /// In the web pages
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
    #[serde(flatten)]
    more: Map<String, Value>,
}

impl Recipe {
    pub(super) fn of(mut all: Map<String, Value>, links: &Links) -> Self {
        let text = |all: &mut Map<String, Value>, name| all.remove(name).and_then(pick::string);
        let value = |all: &mut Map<String, Value>, name| all.remove(name).and_then(pick::value);
        for noise in ["@context", "printImage"] {
            all.remove(noise);
        }
        let id = text(&mut all, "id").unwrap_or_default();
        Self {
            kind: text(&mut all, "@type").unwrap_or_else(|| "Recipe".to_owned()),
            name: text(&mut all, "name").unwrap_or_default(),
            description: text(&mut all, "description"),
            url: text(&mut all, "url"),
            image: text(&mut all, "image"),
            image_url: text(&mut all, "imageUrl"),
            image_placeholder_url: text(&mut all, "imagePlaceholderUrl"),
            keywords: text(&mut all, "keywords"),
            date_created: text(&mut all, "dateCreated"),
            date_modified: text(&mut all, "dateModified"),
            prep_time: text(&mut all, "prepTime"),
            cook_time: text(&mut all, "cookTime"),
            total_time: text(&mut all, "totalTime"),
            recipe_yield: value(&mut all, "recipeYield"),
            recipe_category: text(&mut all, "recipeCategory"),
            tool: value(&mut all, "tool"),
            recipe_ingredient: value(&mut all, "recipeIngredient"),
            recipe_instructions: value(&mut all, "recipeInstructions"),
            nutrition: value(&mut all, "nutrition").filter(says_something),
            link: id.parse().ok().and_then(|id| links.recipe(id)),
            id,
            more: all
                .into_iter()
                .filter_map(|(name, value)| Some((name, pick::value(value)?)))
                .collect(),
        }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }
}

/// More than its type.
fn says_something(nutrition: &Value) -> bool {
    let named = |name: &String| !name.starts_with('@');
    nutrition
        .as_object()
        .is_none_or(|facts| facts.keys().any(named))
}

/// Read a recipe, unless it is kept from tools.
pub(crate) async fn read(ctx: &Ctx, id: i64) -> Result<Recipe, ToolError> {
    let all = raw(ctx, id).await?;
    Ok(Recipe::of(all, ctx.links()))
}

/// The same, as the app answers it.
pub(super) async fn raw(ctx: &Ctx, id: i64) -> Result<Map<String, Value>, ToolError> {
    let path = format!("/index.php/apps/cookbook/api/v1/recipes/{id}");
    let call = ctx.session().request(Method::GET, &path);
    let call = call.operation("cookbook.recipeDetails").json();
    let (hidden, answer) = futures::future::join(Hidden::current(ctx), call).await;
    let all: Map<String, Value> = answer.map_err(|error| no_recipe(id, error))?;
    let name = all.get("name").and_then(Value::as_str).unwrap_or_default();
    hidden?.check(id, name)?;
    Ok(all)
}

/// The failure, naming the recipe if the failure is that there is none.
pub(super) fn no_recipe(id: i64, error: impl Into<ToolError>) -> ToolError {
    error
        .into()
        .told(Kind::NotFound, || format!("Recipe {id} not found"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nothing_that_a_recipe_says_is_lost() {
        let all = json!({
            "@type": "Recipe", "id": "7", "name": "Soup", "description": "", "recipeYield": 2,
            "tool": [], "nutrition": {"@type": "NutritionInformation"}, "datePublished": null,
            "author": {"name": "Ada"}, "recipeCuisine": "Thai"
        });
        let recipe = Recipe::of(all.as_object().unwrap().clone(), &Links::new(None));
        let wanted = json!({
            "@type": "Recipe", "id": "7", "name": "Soup", "recipeYield": 2,
            "author": {"name": "Ada"}, "recipeCuisine": "Thai"
        });
        assert_eq!(serde_json::to_value(recipe).unwrap(), wanted);
    }
}
