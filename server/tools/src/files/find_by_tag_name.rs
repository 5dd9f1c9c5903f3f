//! `nc_webdav_find_by_tag_name`: all files with a tag, by path.

use futures::future::join;
use nc_generated_tools::files::FIND_BY_TAG_NAME;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use serde::{Deserialize, Serialize};

use super::{exclusion, file_info::FileInfo, system_tag::named};

pub(crate) struct FindByTagName;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the tag
    tag: String,
    /// Files on a page, up to 5000; 500 if not given
    limit: Option<i64>,
    /// Files to skip
    #[serde(default)]
    offset: u32,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    tag: String,
    /// Missing when there is no such tag
    #[serde(skip_serializing_if = "Option::is_none")]
    tag_id: Option<u64>,
    files: Vec<FileInfo>,
    total_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for FindByTagName {
    const SPEC: &'static Spec = &FIND_BY_TAG_NAME;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 500, 5000)?;
        let offset = usize::try_from(input.offset).unwrap_or(usize::MAX);
        let files = ctx.files().await?;
        let (excluded, tags) = join(exclusion::current(ctx, &files), files.tags()).await;
        let (excluded, tags) = (excluded?, tags?);
        let tag = named(&tags, &input.tag);
        let mut found = match tag {
            Some(tag) => files.tagged(&[tag.id]).await?,
            None => Vec::new(),
        };
        found.retain(|entry| !excluded.hides(entry));
        found.sort_by(|left, right| left.path.cmp(&right.path));
        let page = page::cut(found, offset, limit);
        Ok(Output {
            tag_id: tag.map(|tag| tag.id.0),
            tag: input.tag,
            files: page
                .items
                .into_iter()
                .map(|entry| FileInfo::of(entry, ctx.links()))
                .collect(),
            total_count: page.total,
            next_offset: page.next_offset,
        })
    }
}
