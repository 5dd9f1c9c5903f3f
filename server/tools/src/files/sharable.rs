//! Whether something may be given to others: nothing that the operator keeps from tools, and no folder around it.

use nc_toolkit::{Ctx, ToolError};

use super::{exclusion, path};

/// Refuse to share the path in argument `name` when it is hidden or holds something hidden.
///
/// Asks nothing without excluded tags; with them it asks anew, since what is shared too early stays shared.
pub(crate) async fn check(ctx: &Ctx, name: &str, text: &str) -> Result<(), ToolError> {
    if ctx.settings().excluded_tags.is_empty() {
        return Ok(());
    }
    let path = path::below_root(name, text)?;
    let files = ctx.files().await?;
    let excluded = exclusion::fresh(ctx, &files).await?;
    excluded.check(&path)?;
    excluded.check_tree(&path)
}
