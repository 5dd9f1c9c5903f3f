//! `nc_webdav_list_tags`.

use nc_generated_tools::files::LIST_TAGS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::system_tag::SystemTag;

pub(crate) struct ListTags;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    tags: Vec<SystemTag>,
    total_count: usize,
}

impl Tool for ListTags {
    const SPEC: &'static Spec = &LIST_TAGS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let mut tags = ctx.files().await?.tags().await?;
        tags.sort_by_cached_key(|tag| tag.name.to_lowercase());
        Ok(Output {
            total_count: tags.len(),
            tags: tags.into_iter().map(SystemTag::from).collect(),
        })
    }
}
