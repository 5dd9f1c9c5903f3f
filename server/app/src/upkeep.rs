//! What a server with a store does on its own every hour. Of several replicas one does each thing.

use std::{convert::Infallible, sync::Arc, time::Duration};

use nc_auth::management::{Management, Proved};
use nc_store::{Retention, Store, Swept};

/// How often it is done; the first time, when the server starts.
const EVERY: Duration = Duration::from_hours(1);

/// Keeps the store in order.
#[derive(Debug)]
pub(crate) struct Upkeep {
    store: Store,
    retention: Retention,
    management: Option<Arc<Management>>,
}

impl Upkeep {
    /// Keep `store` in order, and what `management` has in it.
    pub(crate) fn new(store: Store, management: Option<Arc<Management>>) -> Self {
        Self {
            management,
            store,
            retention: Retention::default(),
        }
    }

    /// Do what is to be done, again and again.
    ///
    /// # Cancel safety
    /// Dropping the future leaves for the next time what was not done yet.
    pub(crate) async fn run(&self) -> Infallible {
        let mut every = tokio::time::interval(EVERY);
        every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            every.tick().await;
            self.sweep().await;
            self.prove().await;
        }
    }

    /// Ask Nextcloud whether stored app passwords still work; those that do not are deleted and said one by one.
    async fn prove(&self) {
        let Some(management) = &self.management else {
            return;
        };
        match management.prove_app_passwords().await {
            Ok(proved) if proved == Proved::default() => {
                tracing::debug!("no app password is to be looked at");
            }
            Ok(Proved {
                good,
                dead,
                unreadable,
                unfinished,
            }) => tracing::info!(
                good,
                dead,
                unreadable,
                unfinished,
                "app passwords were looked at"
            ),
            Err(error) => {
                tracing::warn!(%error, "app passwords were not looked at; the next hour tries again");
            }
        }
    }

    /// Delete what is over, and say how much of what.
    async fn sweep(&self) {
        match self.store.sweep(&self.retention).await {
            Ok(swept) if swept.total() == 0 => tracing::debug!("nothing stored is over"),
            Ok(swept) => {
                let tables = by_table(&swept);
                tracing::info!(rows = swept.total(), tables, "what was over is deleted");
            }
            Err(error) => {
                tracing::warn!(%error, "what is over was not deleted; the next hour tries again");
            }
        }
    }
}

/// `authorizations 3, codes 1`.
fn by_table(swept: &Swept) -> String {
    let each: Vec<_> = swept
        .iter()
        .map(|(table, count)| format!("{table} {count}"))
        .collect();
    each.join(", ")
}

/// Do the upkeep, if there is any, until dropped.
pub(crate) async fn keep(upkeep: Option<Upkeep>) -> Infallible {
    match upkeep {
        Some(upkeep) => upkeep.run().await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use nc_base::{Clock, FixedClock, MasterKey};
    use nc_store::{Address, Keyring};

    use super::*;

    #[tokio::test]
    async fn what_is_over_goes_and_is_counted_by_table() {
        let clock = FixedClock::new(jiff::Timestamp::UNIX_EPOCH);
        let keys = Keyring::new(&MasterKey::random(), []);
        let shared: Arc<dyn Clock> = Arc::new(clock.clone());
        let store = Store::open(&Address::memory(), keys, shared).await.unwrap();
        let limits = store.rate_limits();
        for who in ["alice", "bob"] {
            limits.take("test", who, 1, EVERY).await.unwrap().unwrap();
        }
        let upkeep = Upkeep::new(store.clone(), None);
        upkeep.sweep().await;
        let kept = store.sweep(&upkeep.retention).await.unwrap();
        assert_eq!(kept.total(), 0, "nothing was over, so nothing went");
        clock.advance(EVERY);
        let swept = store.sweep(&upkeep.retention).await.unwrap();
        assert_eq!(by_table(&swept), "rate_limits 2");
    }
}
