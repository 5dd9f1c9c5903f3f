//! `fetch`: the text of what `search` found.

use std::collections::BTreeMap;

use nc_generated_tools::chatgpt::FETCH;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::notes::Client;
use serde::{Deserialize, Serialize};

use super::id::Id;
use crate::files::by_number;

pub(crate) struct Fetch;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// From search
    id: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    id: String,
    title: String,
    text: String,
    url: String,
    metadata: BTreeMap<&'static str, String>,
}

impl Tool for Fetch {
    const SPEC: &'static Spec = &FETCH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = Id::parse(&input.id)?;
        match id {
            Id::File(number) => file(ctx, id, number).await,
            Id::Note(number) => note(ctx, id, number).await,
        }
    }
}

async fn file(ctx: &Ctx, id: Id, number: u64) -> Result<Output, ToolError> {
    let found = by_number::text_of(ctx, number).await?;
    let mut metadata = BTreeMap::from([("content_type", found.content_type)]);
    if !found.notes.is_empty() {
        metadata.insert("note", found.notes.join("; "));
    }
    let title = found.path.rsplit('/').next().unwrap_or_default().to_owned();
    metadata.insert("path", found.path);
    Ok(Output {
        id: id.to_string(),
        title,
        text: found.text,
        url: found.url.unwrap_or_default(),
        metadata,
    })
}

async fn note(ctx: &Ctx, id: Id, number: i64) -> Result<Output, ToolError> {
    let client = Client::from_session(ctx.session());
    let note = client.get_note(number, None, None).await.map_err(|error| {
        ToolError::from(error).told(Kind::NotFound, || format!("Note {number} not found"))
    })?;
    let note = note.into_inner();
    let mut metadata = BTreeMap::from([("content_type", "text/markdown".to_owned())]);
    if let Some(category) = note.category.filter(|category| !category.is_empty()) {
        metadata.insert("category", category);
    }
    Ok(Output {
        id: id.to_string(),
        title: note.title.unwrap_or_default(),
        text: note.content.unwrap_or_default(),
        url: ctx.links().note(number).unwrap_or_default(),
        metadata,
    })
}
