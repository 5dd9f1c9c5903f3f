//! `nc_webdav_list_directory`: folders first, then files, each by name.

use futures::{TryStreamExt, future::join};
use nc_generated_tools::files::LIST_DIRECTORY;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, page};
use nextcloud_dav::Entry;
use serde::{Deserialize, Serialize};

use super::{exclusion, file_info::FileInfo, path};

pub(crate) struct ListDirectory;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Folder; the top one if empty
    #[serde(default)]
    path: String,
    /// Entries on a page, up to 5000; 500 if not given
    limit: Option<i64>,
    /// Entries to skip
    #[serde(default)]
    offset: u32,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    files: Vec<FileInfo>,
    total_count: usize,
    directories_count: usize,
    files_count: usize,
    /// Bytes of the files directly in it
    total_size: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for ListDirectory {
    const SPEC: &'static Spec = &LIST_DIRECTORY;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 500, 5000)?;
        let offset = usize::try_from(input.offset).unwrap_or(usize::MAX);
        let path = path::parse("path", &input.path)?;
        let files = ctx.files().await?;
        let all = files.list(&path).try_collect::<Vec<Entry>>();
        let (excluded, all) = join(exclusion::current(ctx, &files), all).await;
        let excluded = excluded?;
        excluded.check(&path)?;
        let words = [
            (Kind::NotFound, format!("Directory not found: {path}")),
            (
                Kind::Refused,
                format!("/{path} is a file; read it with nc_webdav_read_file"),
            ),
        ];
        let mut all = all.map_err(|error| ToolError::from(error).told_one_of(words))?;
        all.retain(|entry| !excluded.hides(entry));
        all.sort_by_cached_key(|entry| {
            let name = entry.name();
            (!entry.is_folder(), name.to_lowercase(), name.to_owned())
        });
        let directories_count = all.iter().filter(|entry| entry.is_folder()).count();
        let sizes = all
            .iter()
            .filter(|entry| !entry.is_folder())
            .filter_map(|entry| entry.size);
        let total_size = sizes.sum();
        let page = page::cut(all, offset, limit);
        let links = ctx.links();
        Ok(Output {
            path: path.into(),
            files: page
                .items
                .into_iter()
                .map(|entry| FileInfo::of(entry, links))
                .collect(),
            total_count: page.total,
            directories_count,
            files_count: page.total - directories_count,
            total_size,
            next_offset: page.next_offset,
        })
    }
}
