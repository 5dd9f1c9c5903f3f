//! `nc_groupfolders_list`: cut here, since the server cuts before it leaves out what the caller may not see.

use nc_generated_tools::groupfolders::{LIST, shapes::Folder};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_client::groupfolders::Client;
use serde::{Deserialize, Serialize};

/// Most folders on a page.
const MOST: usize = 200;

pub(crate) struct List;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Only those of your own groups, also as administrator
    #[serde(default)]
    mine: bool,
    /// Folders on a page, at most 200; default 50
    limit: Option<i64>,
    /// Folders to skip
    offset: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    folders: Vec<Folder>,
    total_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for List {
    const SPEC: &'static Spec = &LIST;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 50, MOST)?;
        let client = Client::from_session(ctx.session());
        let answer = client.folder_get_folders(Some(input.mine), None, None, None, None);
        let mut all: Vec<_> = answer.await?.into_inner().0.into_values().collect();
        all.sort_by_key(|folder| folder.sort_index);
        let page = page::cut(all, input.offset.unwrap_or_default(), limit);
        Ok(Output {
            folders: page.items.into_iter().map(Folder::from).collect(),
            total_count: page.total,
            next_offset: page.next_offset,
        })
    }
}
