//! The fields of a recipe that a client may give, and how they go into the recipe of the app.

use jiff::{Span, SpanRelativeTo};
use nc_toolkit::{JsonSchema, Kind, ToolError};
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(super) struct Fields {
    description: Option<String>,
    /// One text for each
    ingredients: Option<Vec<String>>,
    /// One text for each step
    instructions: Option<Vec<String>>,
    /// One text for each utensil
    tools: Option<Vec<String>>,
    /// Web page it is from
    url: Option<String>,
    /// Address of an image for Nextcloud to fetch, or path of one in the files, as /a.jpg
    image: Option<String>,
    /// Duration, as PT30M
    prep_time: Option<String>,
    /// Duration
    cook_time: Option<String>,
    /// Duration
    total_time: Option<String>,
    /// Number of servings
    recipe_yield: Option<i64>,
    category: Option<String>,
    /// Separated by commas
    keywords: Option<String>,
}

impl Fields {
    /// Put what is given into `recipe`, over what is there.
    pub(super) fn put_into(self, recipe: &mut Map<String, Value>) -> Result<(), ToolError> {
        let durations = [
            ("prepTime", duration("prep_time", self.prep_time)?),
            ("cookTime", duration("cook_time", self.cook_time)?),
            ("totalTime", duration("total_time", self.total_time)?),
        ];
        let texts = [
            ("description", self.description),
            ("url", self.url),
            ("image", self.image),
            ("recipeCategory", self.category),
            ("keywords", self.keywords),
        ];
        let lists = [
            ("recipeIngredient", self.ingredients),
            ("recipeInstructions", self.instructions),
            ("tool", self.tools),
        ];
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                recipe.insert(name.to_owned(), value);
            }
        };
        for (name, text) in durations.into_iter().chain(texts) {
            put(name, text.map(Value::from));
        }
        for (name, list) in lists {
            put(name, list.map(Value::from));
        }
        put("recipeYield", self.recipe_yield.map(Value::from));
        Ok(())
    }
}

/// A duration as the app wants it, which drops what it cannot read without a word; an empty text stays empty.
fn duration(name: &str, text: Option<String>) -> Result<Option<String>, ToolError> {
    let Some(text) = text else {
        return Ok(None);
    };
    if text.trim().is_empty() {
        return Ok(Some(String::new()));
    }
    let span: Result<Span, _> = text.trim().parse();
    let days = SpanRelativeTo::days_are_24_hours();
    let seconds = span.and_then(|span| span.to_duration(days));
    let seconds = seconds.ok().map(|duration| duration.as_secs());
    let Some(seconds) = seconds.filter(|seconds| *seconds >= 0) else {
        return Err(ToolError::invalid(format!(
            "`{name}` must be a duration such as PT1H30M, not `{text}`"
        )));
    };
    let (minutes, hours) = (seconds / 60 % 60, seconds / 3600);
    Ok(Some(format!("PT{hours}H{minutes}M{}S", seconds % 60)))
}

/// The failure of storing a recipe, in words about its name.
pub(super) fn not_stored(name: &str, error: impl Into<ToolError>) -> ToolError {
    let error = error.into();
    if error.kind() == Some(Kind::Conflict) {
        return ToolError::refused(
            format!("Another recipe has the name `{name}`"),
            "choose another name",
        );
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_given_stays_and_what_is_empty_is_cleared() {
        let fields = Fields {
            category: Some(String::new()),
            ingredients: Some(vec!["oats".to_owned()]),
            ..Fields::default()
        };
        let mut recipe = json!({"name": "Soup", "recipeCategory": "Soups", "author": "Ada"});
        let recipe = recipe.as_object_mut().unwrap();
        fields.put_into(recipe).unwrap();
        let wanted = json!({
            "name": "Soup", "recipeCategory": "", "author": "Ada", "recipeIngredient": ["oats"]
        });
        assert_eq!(recipe, wanted.as_object().unwrap());
    }

    #[test]
    fn durations_are_written_as_the_app_reads_them() {
        let read = |text: &str| duration("prep_time", Some(text.to_owned()));
        assert_eq!(read("PT90M").unwrap().as_deref(), Some("PT1H30M0S"));
        assert_eq!(read("1h 5m").unwrap().as_deref(), Some("PT1H5M0S"));
        assert_eq!(read("").unwrap().as_deref(), Some(""));
        assert!(read("a while").unwrap_err().text().contains("`prep_time`"));
        assert!(read("-PT5M").is_err());
    }
}
