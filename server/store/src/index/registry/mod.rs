//! What is indexed, and who sees what. Tables `index_documents` and `index_places`.
//!
//! A document belongs to the instance and is indexed once; each user who sees it has a place for it. What did not change
//! is never written.

mod diff;
mod documents;
mod places;
mod purge;

pub use diff::{Applied, Change, Diff};
pub use documents::{Indexed, NewIndexed, Outdated, TypeCounts};
pub use places::{Known, Listed, Lost, Reader};

use std::collections::BTreeMap;

use jiff::Timestamp;
use nc_base::UserId;

use super::{IndexKey, Priority};
use crate::{Store, StoreError};

/// Documents and places.
#[derive(Debug, Clone, Copy)]
pub struct IndexRegistry<'s>(pub(crate) &'s Store);

impl IndexRegistry<'_> {
    /// What was listed for a user, all of one kind, by id.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn known(self, user: &UserId, doc_type: &str) -> Result<Vec<Known>, StoreError> {
        places::known(self.0, user, doc_type).await
    }

    /// Compare a listing with what is known. `gone` are ids that the source names; without it the listing is all there is,
    /// and what it does not show is gone, unless it was seen after `seen_at`, when the listing began. Writes nothing.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn compare(
        self,
        user: &UserId,
        doc_type: &str,
        listed: Vec<Listed>,
        gone: Option<Vec<String>>,
        seen_at: Timestamp,
    ) -> Result<Diff, StoreError> {
        let whose = diff::Whose {
            user: user.clone(),
            doc_type: doc_type.to_owned(),
            seen_at,
        };
        diff::compare(self.0, whose, listed, gone).await
    }

    /// Do what a comparison found: places change and jobs are added together, so that a crash loses neither.
    ///
    /// # Errors
    /// [`StoreError::Database`]; whole batches of 1,000 documents are done then, and a new comparison finds the rest.
    ///
    /// # Cancel safety
    /// Dropping the future leaves whole batches.
    pub async fn apply(self, diff: &Diff, priority: Priority) -> Result<Applied, StoreError> {
        diff::apply(self.0, diff, priority).await
    }

    /// Note that a user sees documents of one kind as listed; says how many rows that changed. Adds no jobs.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Unstorable`].
    pub async fn saw(
        self,
        user: &UserId,
        doc_type: &str,
        listed: &[Listed],
        seen_at: Timestamp,
    ) -> Result<u64, StoreError> {
        let mut transaction = self.0.database().begin().await?;
        let changed = places::saw_in(&mut transaction, user, doc_type, listed, seen_at).await?;
        transaction.commit().await?;
        Ok(changed)
    }

    /// Note that a user no longer sees documents of one kind as of `seen_at`; says of which nobody is left. Adds no jobs.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn lost(
        self,
        user: &UserId,
        doc_type: &str,
        ids: &[String],
        seen_at: Timestamp,
    ) -> Result<Lost, StoreError> {
        let mut transaction = self.0.database().begin().await?;
        let lost = places::lost_in(&mut transaction, user, doc_type, ids, seen_at).await?;
        transaction.commit().await?;
        Ok(lost)
    }

    /// Note that a document stands in the index. One that was read and has nothing to find has no chunks.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Unstorable`].
    pub async fn indexed(self, key: &IndexKey, as_: &NewIndexed<'_>) -> Result<(), StoreError> {
        documents::indexed(self.0, key, as_).await
    }

    /// Note that a document is no longer in the index, nor anybody's who saw it no later than `seen_at`; says who sees it
    /// all the same.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn removed(
        self,
        key: &IndexKey,
        seen_at: Timestamp,
    ) -> Result<Vec<Reader>, StoreError> {
        documents::removed(self.0, key, seen_at).await
    }

    /// A document as it is indexed.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn find(self, key: &IndexKey) -> Result<Option<Indexed>, StoreError> {
        documents::find(self.0, key).await
    }

    /// Who sees a document, and where.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn places(self, key: &IndexKey) -> Result<Vec<Reader>, StoreError> {
        places::places(self.0, key).await
    }

    /// Which of these documents a user sees, and where.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn seen(
        self,
        user: &UserId,
        keys: &[IndexKey],
    ) -> Result<BTreeMap<IndexKey, Option<String>>, StoreError> {
        places::seen(self.0, user, keys).await
    }

    /// Documents behind `after` whose vectors are not of `model`, with somebody who can read each. Those without a reader
    /// and those found by words only (`keyword`) are left out.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn outdated(
        self,
        model: &str,
        after: Option<&IndexKey>,
        limit: u32,
    ) -> Result<Vec<Outdated>, StoreError> {
        documents::outdated(self.0, model, after, limit).await
    }

    /// The models that made the vectors of documents, the one with most of them first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn models(self) -> Result<Vec<String>, StoreError> {
        documents::models(self.0).await
    }

    /// Documents behind `after` that nobody sees.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn orphans(
        self,
        after: Option<&IndexKey>,
        limit: u32,
    ) -> Result<Vec<IndexKey>, StoreError> {
        documents::orphans(self.0, after, limit).await
    }

    /// How many documents of each kind were listed and are indexed, for one user or for all.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn counts(self, user: Option<&UserId>) -> Result<Vec<TypeCounts>, StoreError> {
        documents::counts(self.0, user).await
    }

    /// Forget a user: places, cursors and jobs. Jobs are added that take what nobody else sees out of the index and the user
    /// out of the rest. Says what that is.
    ///
    /// # Errors
    /// [`StoreError::Database`]; run it again, it goes on where it stopped.
    ///
    /// # Cancel safety
    /// As after an error.
    pub async fn purge_user(self, user: &UserId) -> Result<Lost, StoreError> {
        purge::user(self.0, user).await
    }

    /// Forget kinds of documents, of one user or of all, as [`Self::purge_user`] does.
    ///
    /// # Errors
    /// As [`Self::purge_user`].
    ///
    /// # Cancel safety
    /// As [`Self::purge_user`].
    pub async fn purge_types(
        self,
        user: Option<&UserId>,
        doc_types: &[&str],
    ) -> Result<Lost, StoreError> {
        purge::types(self.0, user, doc_types).await
    }
}
