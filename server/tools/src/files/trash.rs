//! What the trash hides: a tag stays on a file there, but no path leads to it.

use futures::{
    TryStreamExt,
    future::{join, try_join},
};
use nc_toolkit::{Ctx, Kind, ToolError};
use nextcloud_dav::{FilePath, Files, TrashId, TrashItem};

use super::exclusion;

/// Everything in the trash that is not kept from tools, latest first.
pub(super) async fn visible(ctx: &Ctx, files: &Files) -> Result<Vec<TrashItem>, ToolError> {
    let all = async {
        let all: Result<Vec<TrashItem>, _> = files.trash().try_collect().await;
        all.map_err(|error| {
            let words = || "this Nextcloud has no trash bin".to_owned();
            ToolError::from(error).told(Kind::NotFound, words)
        })
    };
    let hidden = try_join(
        exclusion::current(ctx, files),
        exclusion::tagged_anywhere(ctx, files),
    );
    let (hidden, all) = join(hidden, all).await;
    let ((excluded, tagged), mut all) = (hidden?, all?);
    all.retain(|item| {
        let was = FilePath::parse(&item.original_location);
        let by_path = was.is_ok_and(|path| excluded.hides_path(&path));
        let by_tag = item.file_id.is_some_and(|id| tagged.contains(&id));
        !by_path && !by_tag
    });
    all.sort_by_key(|item| std::cmp::Reverse(item.deleted_at));
    Ok(all)
}

/// What is hidden in the trash stays there. Only the list tells what an id stands for.
pub(super) async fn unless_hidden(ctx: &Ctx, files: &Files, id: &TrashId) -> Result<(), ToolError> {
    if exclusion::current(ctx, files).await?.is_off() {
        return Ok(());
    }
    let visible = visible(ctx, files).await?;
    if visible.iter().any(|item| item.id == *id) {
        return Ok(());
    }
    let message =
        format!("not in the trash, or kept from tools by the operator of this server: {id}");
    Err(ToolError::refused(message, "see nc_webdav_list_trash"))
}
