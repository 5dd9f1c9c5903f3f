//! One client on the standard streams of this process.

use rmcp::{ServiceExt, transport::stdio_pipes};
use tokio_util::sync::CancellationToken;

use crate::served::Served;

/// Answer until the client closes its end or `stop` is cancelled.
///
/// # Errors
/// When the client's first messages are no MCP.
///
/// # Cancel safety
/// Dropping the future drops the calls under way; changes that were sent to Nextcloud may have been done.
pub(crate) async fn serve(handler: Served, stop: CancellationToken) -> anyhow::Result<()> {
    let running = match Box::pin(handler.serve_with_ct(stdio_pipes(), stop)).await {
        Ok(running) => running,
        Err(
            rmcp::service::ServerInitializeError::ConnectionClosed(_)
            | rmcp::service::ServerInitializeError::Cancelled,
        ) => {
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    running.waiting().await?;
    Ok(())
}
