//! One delivery.

use nc_base::UserId;
use nc_store::{IndexKey, NewJob, Operation, Priority, StoreError};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    DocKey, DocType, Index,
    source::{Change, Event},
};

/// The envelope of `webhook_listeners`.
#[derive(Deserialize)]
struct Delivery {
    event: Value,
    #[serde(default)]
    user: Option<Who>,
}

#[derive(Deserialize)]
struct Who {
    #[serde(default)]
    uid: Option<String>,
}

/// What a delivery led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The kind of document.
    pub doc_type: DocType,
    /// The document; `None` where all of this kind are looked at again.
    pub doc_id: Option<String>,
    /// `index`, `delete` or `reconcile`.
    pub operation: &'static str,
}

/// What came of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// It is queued; one receipt for each kind that it concerns.
    Queued(Vec<Receipt>),
    /// It concerns nothing that is indexed.
    Ignored,
}

/// Why a delivery was not queued.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// It is no delivery.
    #[error("this is no delivery of webhook_listeners")]
    NoDelivery,
    /// The queue does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Index {
    /// Queue what this delivery tells.
    ///
    /// # Errors
    /// [`ReceiveError`]; nothing is lost, the next listing finds the change.
    ///
    /// # Cancel safety
    /// Dropping the future may queue it or not.
    pub async fn receive(&self, body: &[u8]) -> Result<Received, ReceiveError> {
        let delivery: Delivery =
            serde_json::from_slice(body).map_err(|_| ReceiveError::NoDelivery)?;
        let class = delivery.event.get("class").and_then(Value::as_str);
        let class = class.ok_or(ReceiveError::NoDelivery)?;
        // PHP may write a class with the root of its namespaces.
        let class = class.trim_start_matches('\\').to_owned();
        let user = delivery.user.and_then(|who| who.uid);
        let user = user.and_then(|uid| UserId::parse(uid).ok());
        let event = Event {
            class: &class,
            user: user.as_ref(),
            body: &delivery.event,
        };
        let mut receipts = Vec::new();
        for (kind, source) in &self.sources {
            if let Some(change) = source.change(&event) {
                receipts.extend(self.take_up(*kind, source.is_selective(), change).await?);
            }
        }
        if receipts.is_empty() {
            tracing::debug!(class, "a webhook concerns nothing that is indexed");
            return Ok(Received::Ignored);
        }
        self.news.notify_waiters();
        Ok(Received::Queued(receipts))
    }

    async fn take_up(
        &self,
        kind: DocType,
        selective: bool,
        change: Change,
    ) -> Result<Option<Receipt>, StoreError> {
        let (doc_id, operation) = match change {
            Change::Remove { id } => {
                let key = IndexKey::new(kind.as_str(), id.as_str());
                let readers = self.store.index_registry().places(&key).await?;
                let Some(reader) = readers.into_iter().next() else {
                    return Ok(None);
                };
                self.queue(key, reader.user, Operation::Remove, None)
                    .await?;
                (Some(id), "delete")
            }
            Change::Look { user } => {
                if !self.look(&user, kind).await? {
                    return Ok(None);
                }
                (None, "reconcile")
            }
            Change::Index { user, id, place } => {
                let key = IndexKey::from(&DocKey::new(kind, &id));
                let seen = self
                    .store
                    .index_registry()
                    .seen(&user, std::slice::from_ref(&key));
                let known = seen.await?.contains_key(&key);
                if !known && selective {
                    if !self.look(&user, kind).await? {
                        return Ok(None);
                    }
                    (None, "reconcile")
                } else if self.is_followed(&user, kind).await? {
                    self.store
                        .index_cursors()
                        .webhook_seen(&user, kind.as_str())
                        .await?;
                    self.queue(key, user, Operation::Index, place).await?;
                    (Some(id), "index")
                } else {
                    return Ok(None);
                }
            }
        };
        let shown = doc_id.as_deref().unwrap_or("*");
        tracing::info!("Queued document from webhook: {kind} {shown} ({operation})");
        Ok(Some(Receipt {
            doc_type: kind,
            doc_id,
            operation,
        }))
    }

    async fn queue(
        &self,
        key: IndexKey,
        user: UserId,
        operation: Operation,
        place: Option<String>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let job = NewJob {
            key,
            user,
            operation,
            place,
            // What the event says may be over already: whoever reads it knows.
            etag: None,
            mode: String::new(),
            priority: Priority::Change,
            seen_at: now,
            run_after: now,
        };
        self.store.index_queue().add(&[job]).await.map(drop)
    }

    /// List this kind of `user` soon; false when nothing of theirs is indexed.
    async fn look(&self, user: &UserId, kind: DocType) -> Result<bool, StoreError> {
        let cursors = self.store.index_cursors();
        cursors.webhook_seen(user, kind.as_str()).await?;
        cursors
            .look_soon(user, kind.as_str(), self.clock.now())
            .await
    }

    /// Whether documents of this kind are indexed for `user`.
    async fn is_followed(&self, user: &UserId, kind: DocType) -> Result<bool, StoreError> {
        let all = self.store.index_cursors().of(Some(user)).await?;
        Ok(all.iter().any(|cursor| cursor.doc_type == kind.as_str()))
    }
}
