//! `collectives_update_page`: writes the file, then tells the app who did.

use nc_generated_tools::collectives::UPDATE_PAGE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::collectives::Client;
use nextcloud_dav::{ETag, Precondition, WriteOptions};
use serde::{Deserialize, Serialize};

use super::page;
use crate::files::kept::Kept;

pub(crate) struct UpdatePage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Number of the page
    page_id: i64,
    /// New Markdown text, all of it
    content: String,
    /// Etag of the page when it was read
    etag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    page_id: i64,
    collective_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    size: usize,
}

impl Tool for UpdatePage {
    const SPEC: &'static Spec = &UPDATE_PAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (collective_id, page_id) = (input.collective_id, input.page_id);
        let etag = ETag::parse(&input.etag)
            .map_err(|error| ToolError::invalid(format!("`etag` cannot be used: {error}")))?;
        let size = input.content.len();
        let most = ctx.settings().write_max_bytes;
        if size as u64 > most {
            return Err(ToolError::refused(
                format!("the content has {size} bytes; at most {most} are written"),
                "make two pages of it",
            ));
        }
        let found = page::info(ctx, collective_id, page_id).await?;
        let path = page::path(&found)?;
        Kept::current(ctx)
            .await?
            .check(&path, page::file_id(&found))?;
        let options = WriteOptions {
            precondition: Precondition::Matches(etag),
            ..WriteOptions::default()
        };
        let files = ctx.files().await?;
        let written = files.write(&path, input.content, &options).await;
        let written = written.map_err(|error| {
            ToolError::from(error).told_one_of([
                (
                    Kind::PreconditionFailed,
                    format!("Page {page_id} was modified by someone else"),
                ),
                (
                    Kind::Locked,
                    format!("Page {page_id} is being edited by someone"),
                ),
                (
                    Kind::Forbidden,
                    format!("You may not edit the pages of collective {collective_id}"),
                ),
            ])
        })?;
        // Names the caller as the last editor. The text is written whether or not that works.
        let client = Client::from_session(ctx.session());
        let _ = client.page_touch(collective_id, page_id).await;
        Ok(Output {
            page_id,
            collective_id,
            etag: written.etag.map(String::from),
            size,
        })
    }
}
