//! What keeps the index current: looks at who allows it, listings, workers. Of several processes each does a part.

use std::{convert::Infallible, time::Duration};

use nc_index::{Index, Worked};

/// Pause while nothing is queued. What another process queued is taken up after at most this long, a webhook of this one at once.
const IDLE: Duration = Duration::from_millis(500);
/// Pause between two looks for listings that are due.
const ROUND: Duration = Duration::from_secs(1);
/// Pause between two comparisons of registry and engine.
const DAY: Duration = Duration::from_hours(24);
/// Pause after the store failed.
const TROUBLE: Duration = Duration::from_secs(5);

/// Keeps an index current until dropped.
#[derive(Debug)]
pub(crate) struct Keeper {
    pub(crate) index: Index,
    /// What this process calls itself in the queue.
    pub(crate) name: String,
    /// How often is looked who allows background work.
    pub(crate) look_every: Duration,
}

impl Keeper {
    /// Look, list and index, all at the same time.
    ///
    /// # Cancel safety
    /// Dropping the future leaves what is under way to others, or to the next start.
    pub(crate) async fn run(&self) -> Infallible {
        tracing::info!(
            model = %self.index.embedder.identity().model,
            workers = self.index.pace.workers,
            "the index is kept current"
        );
        tokio::select! {
            never = self.look() => never,
            never = self.list() => never,
            never = self.work() => never,
            never = self.reconcile() => never,
        }
    }

    async fn look(&self) -> Infallible {
        loop {
            match self.index.see_users().await {
                Ok(users) => tracing::debug!(users, "who allows background work was looked at"),
                Err(error) => tracing::warn!(error, "cannot tell who allows background work"),
            }
            tokio::time::sleep(self.look_every).await;
        }
    }

    /// At the start, and once a day.
    async fn reconcile(&self) -> Infallible {
        loop {
            let pause = match self.index.reconcile().await {
                Ok(_) => DAY,
                Err(error) => {
                    tracing::warn!(%error, "the index is not compared with the registry");
                    TROUBLE
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    async fn list(&self) -> Infallible {
        loop {
            let pause = match self.index.scan_due().await {
                Ok(_) => ROUND,
                Err(error) => {
                    tracing::warn!(%error, "nothing is listed: the store fails");
                    TROUBLE
                }
            };
            self.rest(pause).await;
        }
    }

    /// As many documents at a time as there are workers; one that takes minutes holds up no other.
    async fn work(&self) -> Infallible {
        let workers = (0..self.index.pace.workers.get()).map(|_| Box::pin(self.one_worker()));
        let (never, ..) = futures::future::select_all(workers).await;
        never
    }

    async fn one_worker(&self) -> Infallible {
        loop {
            match self.index.work(&self.name).await {
                Ok(Worked::Nothing) => self.rest(IDLE).await,
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "nothing is indexed: the store fails");
                    tokio::time::sleep(TROUBLE).await;
                }
            }
        }
    }

    /// A pause that news cut short.
    async fn rest(&self, pause: Duration) {
        let _ = tokio::time::timeout(pause, self.index.news.notified()).await;
    }
}

/// Keep the index current, if there is one to keep, until dropped.
pub(crate) async fn keep(keeper: Option<Keeper>) -> Infallible {
    match keeper {
        Some(keeper) => keeper.run().await,
        None => std::future::pending().await,
    }
}
