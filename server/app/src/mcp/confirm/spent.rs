//! Which answers were used: a yes counts once.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use futures::future::{BoxFuture, ready};
use jiff::Timestamp;
use nc_store::Store;

/// The id of one question.
pub type QuestionId = [u8; 16];

/// Remembers used answers until they would have expired anyway.
pub trait Spent: Send + Sync + fmt::Debug {
    /// Use up the answer to `id`, which is good until `until`; both times in milliseconds since 1970.
    ///
    /// False when it was used before, or when nobody can say.
    fn spend(&self, id: QuestionId, now: i64, until: i64) -> BoxFuture<'_, bool>;
}

/// Remembers for this process only.
#[derive(Debug, Default)]
pub struct SpentHere(Mutex<HashMap<QuestionId, i64>>);

impl Spent for SpentHere {
    fn spend(&self, id: QuestionId, now: i64, until: i64) -> BoxFuture<'_, bool> {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.retain(|_, until| *until > now);
        Box::pin(ready(used.insert(id, until).is_none()))
    }
}

/// Remembers for all replicas.
#[derive(Debug)]
pub struct SpentInStore(Store);

impl SpentInStore {
    /// Remember in `store`.
    pub fn new(store: Store) -> Self {
        Self(store)
    }
}

impl Spent for SpentInStore {
    fn spend(&self, id: QuestionId, _: i64, until: i64) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            let Ok(until) = Timestamp::from_millisecond(until) else {
                return false;
            };
            let id = format!("{:032x}", u128::from_be_bytes(id));
            let first = self.0.spent().spend("answer", &id, until).await;
            first
                .inspect_err(
                    |error| tracing::warn!(%error, "nobody can say whether an answer was used"),
                )
                .unwrap_or(false)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_answer_counts_once() {
        let spent = SpentHere::default();
        assert!(spent.spend([1; 16], 0, 100).await);
        assert!(!spent.spend([1; 16], 50, 100).await);
        assert!(spent.spend([2; 16], 50, 200).await);
    }

    #[tokio::test]
    async fn an_answer_counts_once_for_all_replicas() {
        let key = nc_base::MasterKey::random();
        let store = Store::open(
            &nc_store::Address::memory(),
            nc_store::Keyring::new(&key, []),
            std::sync::Arc::new(nc_base::SystemClock),
        )
        .await
        .expect("a store in memory");
        let replicas = [SpentInStore::new(store.clone()), SpentInStore::new(store)];
        let (now, until) = (0, Timestamp::now().as_millisecond() + 60_000);
        let answers = replicas.iter().map(|one| one.spend([7; 16], now, until));
        let counted = futures::future::join_all(answers).await;
        assert_eq!(counted.iter().filter(|counts| **counts).count(), 1);
    }

    #[tokio::test]
    async fn what_expired_is_forgotten() {
        let spent = SpentHere::default();
        for n in 0..100 {
            spent
                .spend([n; 16], i64::from(n) * 10, i64::from(n) * 10 + 20)
                .await;
        }
        assert!(spent.0.lock().expect("unpoisoned").len() <= 3);
    }
}
