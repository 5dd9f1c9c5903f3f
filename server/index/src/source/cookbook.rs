//! Recipes of the Cookbook app; a recipe is a folder, with its number as that of the recipe.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::{self, BoxFuture, FutureExt};
use http::Method;
use jiff::Timestamp;
use nextcloud_client::cookbook::{Client, types::RecipeStub};
use nextcloud_dav::{Entry, FileId, Files};
use serde_json::{Map, Value};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError, failure::if_there,
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode, Part};

/// Recipes as documents.
#[derive(Debug, Clone)]
pub(super) struct Cookbook {
    excluded_tags: Vec<String>,
}

impl Cookbook {
    /// Recipes whose folder bears none of these tags and lies below nothing that does.
    pub(super) fn new(excluded_tags: Vec<String>) -> Self {
        Self { excluded_tags }
    }

    async fn stubs(&self, reader: &Reader) -> Result<Vec<(i64, RecipeStub)>, SourceError> {
        let client = Client::from_session(&reader.session);
        let all = client
            .list_recipes()
            .await
            .map_err(SourceError::of)?
            .into_inner();
        let numbered = all
            .0
            .into_iter()
            .filter_map(|stub| Some((number(&stub)?, stub)));
        let mut stubs: Vec<(i64, RecipeStub)> = numbered.collect();
        if self.excluded_tags.is_empty() {
            return Ok(stubs);
        }
        let ids = stubs.iter().map(|(id, _)| *id).collect::<Vec<i64>>();
        let open = self.open(reader, &ids).await?;
        stubs.retain(|(id, _)| open.contains(id));
        Ok(stubs)
    }

    /// Those of which the folder is there and not kept from programs.
    async fn open(&self, reader: &Reader, ids: &[i64]) -> Result<BTreeSet<i64>, SourceError> {
        let files = Files::new(&reader.session, reader.user.clone());
        let ids: Vec<FileId> = ids
            .iter()
            .filter_map(|id| u64::try_from(*id).ok())
            .map(FileId)
            .collect();
        let excluded = files.excluded(&self.excluded_tags);
        let (folders, excluded) = future::try_join(files.by_ids(&ids), excluded).await?;
        let hidden = |entry: &Entry| excluded.hides(entry) || excluded.hides_within(&entry.path);
        let (closed, open): (Vec<&Entry>, Vec<&Entry>) =
            folders.iter().partition(|entry| hidden(entry));
        let number = |entry: &&Entry| i64::try_from(entry.file_id?.0).ok();
        let closed: BTreeSet<i64> = closed.iter().filter_map(number).collect();
        let open = open.iter().filter_map(number);
        Ok(open.filter(|id| !closed.contains(id)).collect())
    }

    async fn list(&self, reader: &Reader) -> Result<Listing, SourceError> {
        let stubs = self.stubs(reader).await?;
        Ok(Listing::Whole {
            documents: stubs
                .iter()
                .map(|(id, stub)| Listed {
                    key: DocKey::new(DocType::Recipe, id),
                    etag: etag(stub),
                    mode: IndexMode::Hybrid,
                    place: None,
                })
                .collect(),
            cursor: None,
        })
    }

    async fn fetch(&self, reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let Ok(id) = id.parse::<i64>() else {
            return Ok(None);
        };
        // The list says by what a recipe is known to have changed.
        let Some((_, stub)) = self
            .stubs(reader)
            .await?
            .into_iter()
            .find(|(other, _)| *other == id)
        else {
            return Ok(None);
        };
        let path = format!("/index.php/apps/cookbook/api/v1/recipes/{id}");
        let call = reader.session.request(Method::GET, &path);
        let all: Option<Map<String, Value>> =
            if_there(call.operation("cookbook.recipeDetails").json().await)?;
        Ok(all.map(|all| document(id, &stub, &all)))
    }

    async fn visible(
        &self,
        reader: &Reader,
        asked: &[Asked],
    ) -> Result<BTreeSet<String>, SourceError> {
        let mine: BTreeSet<i64> = self
            .stubs(reader)
            .await?
            .iter()
            .map(|(id, _)| *id)
            .collect();
        let seen = |asked: &&Asked| asked.id.parse().is_ok_and(|id| mine.contains(&id));
        Ok(asked
            .iter()
            .filter(seen)
            .map(|asked| asked.id.clone())
            .collect())
    }
}

impl Source for Cookbook {
    fn doc_type(&self) -> DocType {
        DocType::Recipe
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        self.list(reader).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        self.fetch(reader, id).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        self.visible(reader, asked).boxed()
    }

    /// A recipe is a file called `recipe.json`, of which only the folder has the number that counts.
    fn change(&self, event: &Event<'_>) -> Option<Change> {
        let node = super::event::Node::of(event)?;
        let is_recipe = node.path.name() == "recipe.json";
        is_recipe.then_some(Change::Look { user: node.user })
    }
}

fn number(stub: &RecipeStub) -> Option<i64> {
    stub.recipe_id.or_else(|| stub.id.as_deref()?.parse().ok())
}

fn etag(stub: &RecipeStub) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let parts = [
        text(&stub.name),
        text(&stub.date_modified),
        text(&stub.date_created),
        text(&stub.category),
        text(&stub.keywords),
    ];
    fingerprint(parts.iter().map(String::as_str))
}

/// The texts in a value, whatever form an author gave it.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) if !text.trim().is_empty() => vec![text.trim().to_owned()],
        Some(Value::Number(number)) => vec![number.to_string()],
        Some(Value::Array(all)) => all.iter().flat_map(|one| texts(Some(one))).collect(),
        Some(Value::Object(one)) => {
            let named = ["name", "text", "itemListElement"];
            named
                .iter()
                .flat_map(|name| texts(one.get(*name)))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn document(id: i64, stub: &RecipeStub, all: &Map<String, Value>) -> Document {
    let first = |name: &str| texts(all.get(name)).into_iter().next();
    let mut lines = texts(all.get("description"));
    let list = |lines: &mut Vec<String>, title: &str, name: &str, mark: &str| {
        let items = texts(all.get(name));
        if !items.is_empty() {
            lines.push(format!("\n## {title}\n"));
            lines.extend(items.iter().map(|item| format!("{mark} {item}")));
        }
    };
    list(&mut lines, "Ingredients", "recipeIngredient", "-");
    list(&mut lines, "Tools", "tool", "-");
    list(&mut lines, "Instructions", "recipeInstructions", "1.");
    let words = texts(all.get("keywords"));
    let words = words.iter().flat_map(|words| words.split(','));
    let mut tags: Vec<String> = texts(all.get("recipeCategory"));
    tags.extend(words.map(|word| word.trim().to_owned()));
    tags.retain(|tag| !tag.is_empty());
    tags.dedup();
    let mut facts = BTreeMap::from([("recipe_id".to_owned(), id.to_string())]);
    for (fact, name) in [
        ("url", "url"),
        ("yield", "recipeYield"),
        ("total_time", "totalTime"),
    ] {
        facts.extend(first(name).map(|value| (fact.to_owned(), value)));
    }
    Document {
        title: first("name")
            .or_else(|| stub.name.clone())
            .unwrap_or_default(),
        parts: vec![Part {
            text: lines.join("\n").trim().to_owned(),
            page: None,
        }],
        markdown: true,
        etag: etag(stub),
        modified_at: stub
            .date_modified
            .as_ref()
            .or(stub.date_created.as_ref())
            .and_then(|at| moment(at)),
        tags,
        facts,
        ..Document::default()
    }
}

/// The app writes `2026-11-28T20:00:00+0000`.
fn moment(text: &str) -> Option<Timestamp> {
    text.parse()
        .or_else(|_| Timestamp::strptime("%Y-%m-%dT%H:%M:%S%z", text))
        .ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_recipe_is_read_in_whatever_form_it_was_written() {
        let all = json!({
            "name": "Soup", "description": "Warm", "keywords": "thai, hot", "recipeCategory": "Dinner",
            "recipeIngredient": ["1 onion", "2 l water"], "recipeYield": 2,
            "recipeInstructions": [{ "@type": "HowToStep", "text": "Cut" }, "Boil"], "tool": [],
        });
        let stub = RecipeStub {
            date_modified: Some("2026-11-28T20:00:00+0000".to_owned()),
            ..RecipeStub::default()
        };
        let document = document(7, &stub, all.as_object().expect("an object"));
        assert_eq!(
            document.parts[0].text,
            "Warm\n\n## Ingredients\n\n- 1 onion\n- 2 l water\n\n## Instructions\n\n1. Cut\n1. Boil"
        );
        assert_eq!(document.tags, ["Dinner", "thai", "hot"]);
        assert_eq!(document.facts["yield"], "2");
        assert_eq!(
            document.modified_at.map(jiff::Timestamp::as_second),
            Some(1_795_896_000)
        );
    }
}
