//! `collectives_get_page`: what the app knows of a page, and its text from the file.

use futures::future;
use nc_generated_tools::collectives::{GET_PAGE, shapes::Page};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{FilePath, ReadOptions};
use serde::{Deserialize, Serialize};

use super::page;
use crate::files::kept::Kept;

pub(crate) struct GetPage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Number of the page
    page_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    page: Page,
    content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    /// Of its file, for nc_webdav_list_versions
    path: String,
}

impl Tool for GetPage {
    const SPEC: &'static Spec = &GET_PAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let Input {
            collective_id,
            page_id,
        } = input;
        let found = page::info(ctx, collective_id, page_id);
        let (kept, found) = future::join(Kept::current(ctx), found).await;
        let found = found?;
        let path = page::path(&found)?;
        kept?.check(&path, page::file_id(&found))?;
        let (content, etag) = read(ctx, page_id, &path).await?;
        Ok(Output {
            page: Page::from(found).link(ctx.links()),
            content,
            etag,
            path: path.into(),
        })
    }
}

/// The text and its etag.
async fn read(
    ctx: &Ctx,
    page_id: i64,
    path: &FilePath,
) -> Result<(String, Option<String>), ToolError> {
    let files = ctx.files().await?;
    let download = files.read(path, &ReadOptions::default()).await;
    let download = download.map_err(|error| {
        let words =
            || format!("the file of page {page_id} is not there, or not accessible: {path}");
        ToolError::from(error).told(Kind::NotFound, words)
    })?;
    let etag = download.etag.clone().map(String::from);
    let most = ctx.settings().read_max_bytes;
    let bytes = download.bytes(usize::try_from(most).unwrap_or(usize::MAX));
    let bytes = bytes.await.map_err(|error| {
        if error.kind() == Kind::TooLarge {
            let message = format!("the text of page {page_id} has more than {most} bytes");
            let hint = format!("read parts of {path} with nc_webdav_read_file");
            return ToolError::refused(message, hint);
        }
        error.into()
    })?;
    Ok((String::from_utf8_lossy(&bytes).into_owned(), etag))
}
