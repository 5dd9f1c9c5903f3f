//! Work under a lease that is renewed meanwhile.

use std::time::Duration;

use nc_store::StoreError;

/// Do `work`, and ask `renew` for more time thrice per `lease`; `None` when that says it is somebody else's now.
///
/// Side by side: the work may hold the very connection that the renewal needs.
///
/// # Errors
/// What `renew` fails with.
///
/// # Cancel safety
/// Dropping the future drops the work where it stands; the lease ends by itself.
pub(crate) async fn while_held<T, R>(
    lease: Duration,
    renew: impl Fn() -> R,
    work: impl Future<Output = T>,
) -> Result<Option<T>, StoreError>
where
    // Not `AsyncFn`: no bound can say that its futures may go to another thread.
    R: Future<Output = Result<bool, StoreError>>,
{
    let lost = async {
        loop {
            tokio::time::sleep(lease / 3).await;
            if !renew().await? {
                return Ok(());
            }
        }
    };
    tokio::select! {
        done = work => Ok(Some(done)),
        lost = lost => lost.map(|()| None),
    }
}
