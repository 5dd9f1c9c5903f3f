//! Which answers were used: a yes counts once.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use futures::future::{BoxFuture, ready};

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
