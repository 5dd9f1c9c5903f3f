//! `collectives_list_attachments`: with paths below the user's files.

use futures::future;
use nc_generated_tools::collectives::LIST_ATTACHMENTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::{Client, types::PageAttachment};
use nextcloud_dav::{FileId, FilePath};
use serde::{Deserialize, Serialize};

use super::page;
use crate::files::kept::Kept;

pub(crate) struct ListAttachments;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Number of the page
    page_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    page_id: i64,
    collective_id: i64,
    attachments: Vec<Attachment>,
    total: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Attachment {
    id: i64,
    name: String,
    path: String,
    size: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    mime_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<i64>,
}

impl Tool for ListAttachments {
    const SPEC: &'static Spec = &LIST_ATTACHMENTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (collective_id, page_id) = (input.collective_id, input.page_id);
        let client = Client::from_session(ctx.session());
        let list = client.page_get_attachments(collective_id, page_id);
        let found = page::info(ctx, collective_id, page_id);
        let (kept, found, list) = future::join3(Kept::current(ctx), found, list).await;
        let (kept, found) = (kept?, found?);
        kept.check(&page::path(&found)?, page::file_id(&found))?;
        let list = list.map_err(|error| page::no_page(collective_id, page_id, error))?;
        let root = page::collective(&found)?;
        let list = list.into_inner().attachments.into_iter();
        let attachments: Vec<Attachment> = list
            .filter_map(|attachment| visible(attachment, &root, &kept))
            .collect();
        Ok(Output {
            page_id,
            collective_id,
            total: attachments.len(),
            attachments,
        })
    }
}

/// The path below the user's files; the app gives it below them, or below the collective.
fn path(text: &str, root: &FilePath) -> Option<FilePath> {
    let path = FilePath::parse(text).ok()?;
    if path.is_within(root) {
        return Some(path);
    }
    FilePath::parse(&format!("{root}/{path}")).ok()
}

/// The attachment, if it may be known.
fn visible(attachment: PageAttachment, root: &FilePath, kept: &Kept) -> Option<Attachment> {
    let path = path(&attachment.path.clone().unwrap_or_default(), root)?;
    let id = attachment.id.unwrap_or_default();
    let number = u64::try_from(id).ok().map(FileId);
    (!kept.hides(&path, number)).then(|| Attachment {
        id,
        name: attachment.name.unwrap_or_default(),
        path: path.into(),
        size: attachment.filesize.unwrap_or_default(),
        mime_type: attachment.mimetype,
        timestamp: attachment.timestamp,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_below_the_collective_is_made_one_below_the_files() {
        let root = FilePath::parse(".Collectives/Lab").unwrap();
        let wanted = ".Collectives/Lab/.attachments.7/a.png";
        for text in [wanted, "/.attachments.7/a.png"] {
            assert_eq!(path(text, &root).unwrap().as_str(), wanted);
        }
    }
}
