//! `nc_webdav_list_trash`: latest first.

use jiff::Timestamp;
use nc_generated_tools::files::LIST_TRASH;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_dav::{Files, TrashItem};
use nextcloud_transport::segment;
use serde::{Deserialize, Serialize};

use super::trash;

pub(crate) struct ListTrash;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Entries on a page, up to 5000; 500 if not given
    limit: Option<i64>,
    /// Entries to skip
    #[serde(default)]
    offset: u32,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    items: Vec<TrashEntry>,
    total_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct TrashEntry {
    id: String,
    name: String,
    original_location: String,
    /// Seconds since 1970
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    href: String,
}

impl TrashEntry {
    fn of(item: TrashItem, files: &Files) -> Self {
        let (user, name) = (segment(files.user().as_str()), segment(item.id.as_str()));
        Self {
            href: format!("/remote.php/dav/trashbin/{user}/trash/{name}"),
            id: item.id.into(),
            name: item.name,
            original_location: item.original_location,
            deleted_at: item.deleted_at.map(Timestamp::as_second),
            size: item.size,
        }
    }
}

impl Tool for ListTrash {
    const SPEC: &'static Spec = &LIST_TRASH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 500, 5000)?;
        let offset = usize::try_from(input.offset).unwrap_or(usize::MAX);
        let files = ctx.files().await?;
        let all = trash::visible(ctx, &files).await?;
        let page = page::cut(all, offset, limit);
        Ok(Output {
            items: page
                .items
                .into_iter()
                .map(|item| TrashEntry::of(item, &files))
                .collect(),
            total_count: page.total,
            next_offset: page.next_offset,
        })
    }
}
