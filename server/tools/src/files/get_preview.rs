//! `nc_webdav_get_preview`: an image that Nextcloud makes of a file, for the model to look at.

use bytes::{Bytes, BytesMut};
use futures::TryStreamExt as _;
use nc_generated_tools::files::GET_PREVIEW;
use nc_toolkit::{Ctx, Image, JsonSchema, Kind, Spec, Tool, ToolError, pick};
use nextcloud_client::core::Client;
use nextcloud_dav::FileId;
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

use super::{exclusion, file_info::link, path};

/// Models see no more in larger images.
const MOST_PIXELS: u32 = 2048;
const PIXELS: u32 = 1024;

/// Larger than any preview of so few pixels.
const MOST_BYTES: usize = 8 << 20;

pub(crate) struct GetPreview;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
    /// Longer side, 32 to 2048
    #[serde(default = "pixels")]
    max_pixels: u32,
}

fn pixels() -> u32 {
    PIXELS
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    /// Of the file
    content_type: String,
    /// Of the image
    mime_type: String,
    /// Bytes of the image
    size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for GetPreview {
    const SPEC: &'static Spec = &GET_PREVIEW;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        if !(32..=MOST_PIXELS).contains(&input.max_pixels) {
            let message = format!("`max_pixels` must be between 32 and {MOST_PIXELS}");
            return Err(ToolError::invalid(message));
        }
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        let entry = exclusion::unless_excluded(ctx, &files, &path, files.stat(&path)).await;
        let entry = entry.map_err(|error| path::no_file(&path, error))?;
        exclusion::current(ctx, &files).await?.check_entry(&entry)?;
        if let Some(owner) = &entry.owner {
            ctx.written_by(&owner.id);
        }
        if entry.is_folder() {
            return Err(ToolError::refused(
                format!("/{path} is a folder"),
                "list it with nc_webdav_list_directory",
            ));
        }
        let id = entry.file_id.unwrap_or(FileId(0));
        let (mime_type, bytes) = fetch(ctx, id, input.max_pixels).await.map_err(|error| {
            let words = || format!("Nextcloud makes no preview of /{path}");
            error.told(Kind::NotFound, words)
        })?;
        let size = bytes.len();
        ctx.attach(Image {
            mime: mime_type.clone(),
            bytes,
        });
        Ok(Output {
            content_type: entry.content_type.unwrap_or_default(),
            mime_type,
            size,
            url: link(entry.file_id, ctx.links()),
            path: path.into(),
        })
    }
}

/// Type and bytes of the image, no side longer than `pixels`.
async fn fetch(ctx: &Ctx, id: FileId, pixels: u32) -> Result<(String, Bytes), ToolError> {
    let client = Client::from_session(ctx.session());
    let (side, id) = (Some(i64::from(pixels)), i64::try_from(id.0).ok());
    let keep_shape = Some(true);
    let answer = client
        .preview_get_preview_by_file_id(keep_shape, id, Some(false), Some(false), None, side, side)
        .await?;
    let mime = pick::header(answer.headers(), "content-type").unwrap_or_default();
    if !mime.starts_with("image/") {
        let error = NextcloudError::new(Kind::UnexpectedAnswer, "the preview is no image");
        return Err(error.into());
    }
    let mut body = answer.into_inner_stream();
    let mut bytes = BytesMut::new();
    while let Some(part) = body.try_next().await.map_err(NextcloudError::from)? {
        bytes.extend_from_slice(&part);
        if bytes.len() > MOST_BYTES {
            let message = format!("the preview is larger than {} MiB", MOST_BYTES >> 20);
            return Err(ToolError::refused(
                message,
                "ask for a smaller `max_pixels`",
            ));
        }
    }
    Ok((mime, bytes.freeze()))
}
