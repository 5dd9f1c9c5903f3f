//! How documents are written down in the queue and the registry, whose columns are plain texts.

use std::collections::{BTreeSet, HashMap};

use nc_base::UserId;
use nc_store::{IndexKey, Store, StoreError};

use crate::{DocKey, IndexMode, Listed, Place};

impl From<&DocKey> for IndexKey {
    fn from(key: &DocKey) -> Self {
        Self::new(key.doc_type.as_str(), key.id.as_str())
    }
}

/// The document of a row; `None` for kinds that an older or newer version knows.
pub(crate) fn key(row: &IndexKey) -> Option<DocKey> {
    Some(DocKey::new(row.doc_type.parse().ok()?, &row.doc_id))
}

/// The mode of a row; by meaning unless it says otherwise.
pub(crate) fn mode(text: &str) -> IndexMode {
    if text == IndexMode::Keyword.as_str() {
        IndexMode::Keyword
    } else {
        IndexMode::Hybrid
    }
}

/// A document of a listing as a row.
pub(crate) fn listed(one: Listed) -> nc_store::Listed {
    nc_store::Listed {
        doc_id: one.key.id,
        etag: one.etag,
        mode: one.mode.as_str().to_owned(),
        place: one.place,
    }
}

/// Which of these documents `user` sees, and where.
pub(crate) async fn places_of(
    store: &Store,
    user: &UserId,
    keys: &BTreeSet<DocKey>,
) -> Result<HashMap<DocKey, Option<String>>, StoreError> {
    let rows: Vec<IndexKey> = keys.iter().map(IndexKey::from).collect();
    let seen = store.index_registry().seen(user, &rows).await?;
    Ok(seen
        .into_iter()
        .filter_map(|(row, place)| Some((key(&row)?, place)))
        .collect())
}

/// Who sees a document. A place that is a path is one; others only their source understands.
pub(crate) fn places(readers: Vec<nc_store::Reader>) -> Vec<Place> {
    readers
        .into_iter()
        .map(|reader| Place {
            user: reader.user,
            path: reader.place.filter(|place| place.starts_with('/')),
        })
        .collect()
}
