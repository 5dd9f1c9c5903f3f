//! Finding out what is excluded, and remembering it for a minute.

use std::{
    collections::HashSet,
    sync::{Arc, LazyLock},
    time::Duration,
};

use futures::future::{self, Future};
use moka::future::Cache;
use nc_base::UserId;
use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::{FileId, FilePath, Files};
use nextcloud_transport::NextcloudError;

use super::excluded::Excluded;

const MEMORY: Duration = Duration::from_mins(1);
const CALLERS: u64 = 10_000;

/// By caller. Other replicas have their own: all it saves is requests.
static KNOWN: LazyLock<Cache<Key, Arc<Excluded>>> = LazyLock::new(|| {
    Cache::builder()
        .max_capacity(CALLERS)
        .time_to_live(MEMORY)
        .build()
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    server: String,
    user: UserId,
    tags: Vec<String>,
}

impl Key {
    fn of(ctx: &Ctx, files: &Files) -> Self {
        Self {
            server: files.session().server().url().to_string(),
            user: files.user().clone(),
            tags: ctx.settings().excluded_tags.clone(),
        }
    }
}

/// What the caller does not get to see now.
pub(in crate::files) async fn current(
    ctx: &Ctx,
    files: &Files,
) -> Result<Arc<Excluded>, ToolError> {
    let names = &ctx.settings().excluded_tags;
    if names.is_empty() {
        return Ok(Arc::default());
    }
    // Boxed, since it is large and mostly not needed.
    Box::pin(KNOWN.try_get_with(Key::of(ctx, files), ask(files, names)))
        .await
        .map_err(|error| unknown(&error))
}

/// The same, without what is remembered: for changes of whole trees, where what is found too late is lost.
pub(in crate::files) async fn fresh(ctx: &Ctx, files: &Files) -> Result<Arc<Excluded>, ToolError> {
    forget(ctx, files).await;
    current(ctx, files).await
}

/// Ask anew at the next call: something moved or was tagged.
pub(in crate::files) async fn forget(ctx: &Ctx, files: &Files) {
    if !ctx.settings().excluded_tags.is_empty() {
        KNOWN.invalidate(&Key::of(ctx, files)).await;
    }
}

/// Run `read` while finding out whether `path` is hidden; its answer counts only if it is not.
pub(in crate::files) async fn unless_excluded<T>(
    ctx: &Ctx,
    files: &Files,
    path: &FilePath,
    read: impl Future<Output = Result<T, NextcloudError>>,
) -> Result<T, ToolError> {
    let (excluded, answer) = future::join(current(ctx, files), read).await;
    excluded?.check(path)?;
    Ok(answer?)
}

/// The numbers of all files that bear an excluded tag, also those in the trash, where no path tells.
pub(in crate::files) async fn tagged_anywhere(
    ctx: &Ctx,
    files: &Files,
) -> Result<HashSet<FileId>, ToolError> {
    let names = &ctx.settings().excluded_tags;
    if names.is_empty() {
        return Ok(HashSet::new());
    }
    let ask = async {
        let tags = files.tags_named(names).await?;
        future::try_join_all(tags.iter().map(|tag| files.ids_tagged(tag.id))).await
    };
    let ids = ask.await.map_err(|error| unknown(&error))?;
    Ok(ids.into_iter().flatten().collect())
}

async fn ask(files: &Files, names: &[String]) -> Result<Arc<Excluded>, NextcloudError> {
    Ok(Arc::new(files.excluded(names).await?.into()))
}

fn unknown(error: &NextcloudError) -> ToolError {
    ToolError::from(error.clone()).told(error.kind(), || {
        format!(
            "nothing was done, because it cannot be found out which files are kept from tools: {error}"
        )
    })
}
