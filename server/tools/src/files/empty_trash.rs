//! `nc_webdav_empty_trash`: with files hidden from tools in it, only what they may see goes.

use futures::{StreamExt, TryStreamExt, stream};
use nc_generated_tools::files::EMPTY_TRASH;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{exclusion, trash};

/// How many entries are deleted at once.
const TOGETHER: usize = 4;

pub(crate) struct EmptyTrash;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted_count: usize,
}

impl Tool for EmptyTrash {
    const SPEC: &'static Spec = &EMPTY_TRASH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let files = ctx.files().await?;
        let visible = trash::visible(ctx, &files).await?;
        let deleted_count = visible.len();
        if exclusion::current(ctx, &files).await?.is_off() {
            files.empty_trash().await?;
            return Ok(Output { deleted_count });
        }
        stream::iter(&visible)
            .map(Ok)
            .try_for_each_concurrent(TOGETHER, async |item| {
                match files.delete_from_trash(&item.id).await {
                    // Gone already is what was wanted.
                    Err(error) if error.kind() != Kind::NotFound => Err(error),
                    _ => Ok(()),
                }
            })
            .await?;
        Ok(Output { deleted_count })
    }
}
